# The test twin: a second application at the identity provider, created for one sign-in test and removed afterwards.

twin-needs-application = authentik has no application for the test twin, or the token's user is not allowed to see it
    .none = The test twin needs the application, but authentik has none with this slug, or the token's user is not allowed to see it
    .none-fix = Apply the plan first, or correct the application's slug. Then test with the twin.

twin-not-made = The test twin could not be created
    .failed = The test twin could not be created
    .failed-why = The test twin could not be created. { $why }
    .failed-left = { $why }. { $left }
    .failed-fix = Apply the plan again, then test with the twin.

twin-removed = The test twin has been removed
    .gone = The test twin has been removed from the server
    .still-there = There is still a test twin on the server
    .still-there-got = { $objects } ({ $why })
    .still-there-fix = Enter a token that may remove the test twin: Latchkey then removes it the next time it connects. Or remove the listed objects by hand.
    .there = There is a test twin on the server
    .there-fix = Check whether a sign-in test is running on another computer: this setup did not create the test twin. If none is running, delete the listed objects under { "Applications › Applications" } and { "Applications › Providers" }.
    .under-way-fix = Wait until the sign-in test that uses it has ended. Then it is removed.
    .want = no test twin
