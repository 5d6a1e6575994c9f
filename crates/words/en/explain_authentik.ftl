known-authentik-acs =
    .title = The ACS URL does not match the provider's
    .cause = The ACS URL in the sign-in request differs from the one in the SAML provider. The message shows both.
    .fix = Enter the ACS URL in the provider, exactly as WorkOS shows it.

known-authentik-signature-wanted =
    .title = authentik requires signed requests
    .cause = The provider has a verification certificate, so authentik refuses unsigned requests. WorkOS does not sign its requests.
    .fix = Clear the field { "Verification Certificate" } in the provider.

known-authentik-verify =
    .title = authentik does not accept the request's signature
    .cause = The provider's verification certificate does not belong to whoever signed the request.
    .fix = Clear the field { "Verification Certificate" } in the provider. WorkOS does not need signed requests.

known-authentik-cannot-decode =
    .title = authentik cannot read the request
    .cause = What reached authentik is not a SAML request, for instance because its sign-on address was opened by hand.
    .fix = Give WorkOS the provider's metadata again, then start at Claude's login page.

known-authentik-denied =
    .title = authentik denied this person access
    .cause = A binding or a policy of the application does not let this person in. People who are not assigned see this page after they sign in.
    .fix = If the person should have access, add them to a group that is already bound to the application. Otherwise bind the person, but only if { "Policy engine mode" } is { "any" }: with { "all" }, a new binding shuts out everybody else.

known-authentik-signing =
    .title = authentik does not know what to sign
    .cause = A signing certificate is selected, but neither { "Sign assertions" } nor { "Sign responses" } is turned on.
    .fix = Turn on { "Sign assertions" }, and save it together with the signing certificate.

known-authentik-token =
    .title = authentik does not accept this token
    .cause = The API token is wrong, has expired, or belongs to an account without permissions.
    .fix = Create a new API token in authentik and use that one.
