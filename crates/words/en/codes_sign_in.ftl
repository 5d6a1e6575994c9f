fault-named = The test found and named the simulated fault

loopback-values-at-idp = The identity provider has the temporary values that the test on this computer needs

only-own-responses = Only responses to this test's own sign-in arrived

twin-removed = The test's second application has been removed again
