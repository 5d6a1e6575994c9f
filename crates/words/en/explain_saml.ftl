known-saml-authn-failed =
    .title = The identity provider could not sign the person in
    .cause = The identity provider answered, and said that the sign-in itself failed.
    .fix = Look at the sign-in in the identity provider's log; most often the person is not assigned.

known-saml-request-denied =
    .title = The identity provider refused the request
    .cause = The identity provider could answer and does not want to: a policy, or a person who is not assigned.
    .fix = Assign the person to the application, then look for a policy that blocks it.

known-saml-name-id-policy =
    .title = The identity provider cannot send the NameID that was asked for
    .cause = The wanted NameID format is not allowed for this application, or the person has no value for it.
    .fix = Let the NameID be the e-mail address, in the format emailAddress.

known-saml-no-authn-context =
    .title = The identity provider cannot sign in the way that was asked for
    .cause = The request asks for a certain way of signing in that the identity provider does not give.
    .fix = Allow that way for this application, or ask Support to ask for none.

known-saml-no-passive =
    .title = Nobody was signed in, and no page could be shown
    .cause = The request asked for a sign-in without a page, and there was no session to use.
    .fix = Start the sign-in again at Claude's login page.

known-saml-unknown-principal =
    .title = The identity provider does not know this person
    .cause = No account fits the person that the request is about.
    .fix = Check the account at the identity provider and the address that was typed.

known-saml-unsupported =
    .title = The identity provider does not support this request
    .cause = The application at the identity provider is set up for another protocol or binding.
    .fix = Set the application up for SAML 2.0: requests by redirect, responses by POST.

known-saml-version =
    .title = The two sides speak different versions of SAML
    .cause = The identity provider did not take SAML 2.0.
    .fix = Choose SAML 2.0 for the application at the identity provider.

known-saml-requester =
    .title = The identity provider blames the request
    .cause = The request does not fit the application: its Entity ID, its ACS URL, or a signature that is wanted.
    .fix = Compare the ACS URL and the audience at the identity provider with WorkOS's values.

known-saml-responder =
    .title = The identity provider reports a failure of its own
    .cause = The identity provider understood the request and could not or would not answer it.
    .fix = Look at the sign-in in the identity provider's log; assign the person if they are not.

known-sp-audience =
    .title = The response is meant for another service provider
    .cause = The audience in the assertion is not the SP Entity ID, letter by letter.
    .fix = Enter the SP Entity ID as audience at the identity provider, exactly.

known-sp-signature =
    .title = The signature does not fit the certificate
    .cause = The identity provider signs with another certificate than the one that was given, or the response was changed on the way.
    .fix = Give WorkOS the identity provider's metadata as it is now.

known-sp-unsigned =
    .title = The assertion is not signed
    .cause = The identity provider signs nothing, or the response alone; WorkOS needs a signature in the assertion.
    .fix = Turn on signing of assertions for this application.

known-sp-expired =
    .title = The response came too late or a clock is wrong
    .cause = The time in which the assertion is valid was over when it arrived.
    .fix = Sign in again at once; if it stays so, correct the clock of the identity provider.

known-sp-early =
    .title = The response is not valid yet: a clock is wrong
    .cause = The clock of the identity provider is ahead of the other side's.
    .fix = Correct the clock of the identity provider with a time server.

known-sp-destination =
    .title = The response was sent to another address
    .cause = Destination or Recipient is not the ACS URL, letter by letter.
    .fix = Enter the ACS URL at the identity provider, exactly.

known-sp-in-response-to =
    .title = The response answers another request
    .cause = The sign-in was begun twice, taken from a bookmark, or started at the identity provider.
    .fix = Close all pages of the sign-in and start once, at Claude's login page.

known-sp-issuer =
    .title = The response comes from another identity provider
    .cause = The issuer in the response is not the entity ID in the metadata that was given.
    .fix = Give WorkOS the metadata of the identity provider that sent this response.

known-sp-encrypted =
    .title = The assertion is encrypted
    .cause = WorkOS cannot read encrypted assertions unless its support has turned that on.
    .fix = Turn off encryption of assertions for this application.
