# The test twin: a second application at the identity provider, created for one sign-in test and removed afterwards.

twin-needs-application = authentik does not have the application that the test twin needs, or the token's user is not allowed to see it
    .none = The test twin needs the application, but authentik has none with this slug, or the token's user may not see it
    .none-fix = Carry out the plan first, or correct the application's slug. Then test with the twin.

twin-not-made = The test twin could not be created
    .failed = The test twin could not be created
    .failed-why = The test twin could not be created. { $why }
    .failed-left = { $why }. { $left }
    .failed-fix = Carry out the plan again, then test with the twin.

twin-removed = The test's second application has been removed again
    .gone = The test twin is gone from the server
    .still-there = A test twin is still on the server
    .still-there-got = { $objects } ({ $why })
    .still-there-fix = Connect with a token that may remove it; Latchkey then removes it at the next step. Or remove these by hand.
    .there = There is a test twin on the server
    .there-fix = Check whether a sign-in test is running on another computer; this setup did not create it. If none is, delete these under { "Applications › Applications" } and { "Applications › Providers" }.
    .under-way-fix = Wait for the sign-in test that is using it; it is removed when the test ends.
    .want = none of it
