fault-named = The rehearsal's fault is found and named

loopback-values-at-idp = The identity provider has the temporary values that the test on this machine needs

only-own-responses = Only the response to this test's own sign-in arrived

twin-removed = The second application of the test was removed again
