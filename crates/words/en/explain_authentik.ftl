known-authentik-acs =
    .title = The ACS URL in the request is not the provider's
    .cause = The ACS URL of the SAML provider differs from the one that the sign-in asks for; the message shows both.
    .fix = Enter the ACS URL at the provider, exactly as WorkOS shows it.

known-authentik-signature-wanted =
    .title = authentik wants the request to be signed
    .cause = The provider has a verification certificate, so unsigned requests are refused, and WorkOS does not sign requests.
    .fix = Empty the field Verification Certificate of the provider.

known-authentik-verify =
    .title = authentik does not accept the request's signature
    .cause = The verification certificate of the provider does not belong to whoever signed the request.
    .fix = Empty the field Verification Certificate of the provider; WorkOS needs no signed requests.

known-authentik-cannot-decode =
    .title = authentik cannot read the request
    .cause = What reached authentik is no SAML request, for instance because its sign-on address was opened by hand.
    .fix = Start at Claude's login page, and give WorkOS the provider's metadata again.

known-authentik-denied =
    .title = authentik lets this person not into the application
    .cause = A binding or a policy of the application does not let this person in. Unassigned people see this page after they have signed in.
    .fix = Bind the person or a group of theirs to the application.

known-authentik-signing =
    .title = authentik wants to know what to sign
    .cause = A signing certificate is chosen, and neither Sign assertions nor Sign responses is.
    .fix = Turn on Sign assertions together with the signing certificate.

known-authentik-token =
    .title = authentik does not take this token
    .cause = The API token is wrong, ran out, or belongs to an account without rights.
    .fix = Make a new API token in authentik and use that one.
