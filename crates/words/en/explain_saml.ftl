known-saml-authn-failed =
    .title = The identity provider could not sign the person in
    .cause = The identity provider responded that the sign-in itself failed.
    .fix = Check the sign-in in the identity provider's log. Most often, the person is not assigned.

known-saml-request-denied =
    .title = The identity provider refused the request
    .cause = The identity provider could have answered, but refused: a policy blocks the sign-in, or the person is not assigned.
    .fix = Look up the reason in the identity provider's log. If the person is not assigned to the application and should be, assign them. Otherwise look for a policy that blocks the sign-in.

known-saml-name-id-policy =
    .title = The identity provider cannot send the requested NameID
    .cause = The requested NameID format is not allowed for this application, or the person has no value for it.
    .fix = Use the email address as the NameID, in the format { "emailAddress" }.

known-saml-no-authn-context =
    .title = The identity provider cannot use the requested sign-in method
    .cause = The request asks for a sign-in method that the identity provider does not offer.
    .fix = Allow that method for this application, or ask Support to stop requesting one.

known-saml-no-passive =
    .title = Nobody was signed in, and no page was allowed
    .cause = The request asked for a sign-in without a page, but there was no session to use.
    .fix = Start the sign-in again at Claude's login page.

known-saml-unknown-principal =
    .title = The identity provider does not know this person
    .cause = No account matches the person in the request.
    .fix = Check the account at the identity provider, and the address that was typed.

known-saml-unsupported =
    .title = The identity provider does not support this request
    .cause = The application at the identity provider is set up for another protocol or binding.
    .fix = Set up the application for SAML 2.0, with requests by redirect and responses by POST.

known-saml-version =
    .title = The two sides use different versions of SAML
    .cause = The identity provider did not accept SAML 2.0.
    .fix = Choose SAML 2.0 for the application at the identity provider.

known-saml-requester =
    .title = The identity provider reports an error in the request
    .cause = The request does not match the application: its Entity ID, its ACS URL, or a signature that is required.
    .fix = Compare the ACS URL and the audience at the identity provider with the values from WorkOS.

known-saml-responder =
    .title = The identity provider reports an error of its own
    .cause = The identity provider understood the request, but could not or would not answer it.
    .fix = Check the sign-in in the identity provider's log. If the person is not assigned and should be, assign them.

known-sp-audience =
    .title = The response is meant for another service provider
    .cause = The audience in the assertion does not exactly match the SP Entity ID.
    .fix = Enter exactly the SP Entity ID as the audience at the identity provider.

known-sp-signature =
    .title = The signature does not match the certificate
    .cause = The identity provider signs with a different certificate than the one provided, or the response was changed on the way.
    .fix = Check that your own identity provider sent this response, then give WorkOS its current metadata.

known-sp-unsigned =
    .title = The assertion is not signed
    .cause = The identity provider signs nothing, or only the response. WorkOS needs a signature in the assertion.
    .fix = Turn on signing of assertions for this application.

known-sp-expired =
    .title = The response came late, or a clock is wrong
    .cause = The assertion was no longer valid when it arrived.
    .fix = Sign in again right away. If the error comes back, correct the identity provider's clock.

known-sp-early =
    .title = The response is not valid yet
    .cause = A clock is wrong: the identity provider's clock is ahead of the other side's.
    .fix = Synchronize the identity provider's clock with a time server.

known-sp-destination =
    .title = The response was sent to another address
    .cause = { "Destination" } or { "Recipient" } does not exactly match the ACS URL.
    .fix = Enter exactly the ACS URL at the identity provider.

known-sp-in-response-to =
    .title = The response answers another request
    .cause = The sign-in was started twice, opened from a bookmark, or started at the identity provider.
    .fix = Close all sign-in pages, then start once at Claude's login page.

known-sp-issuer =
    .title = The response comes from another identity provider
    .cause = The issuer in the response is not the entity ID in the metadata that was provided.
    .fix = Check that your own identity provider sent this response, then give WorkOS its metadata.

known-sp-encrypted =
    .title = The assertion is encrypted
    .cause = WorkOS can read encrypted assertions only if its support has turned that on.
    .fix = Turn off encryption of assertions for this application.
