known-keycloak-invalid-requester =
    .title = Keycloak requires signed requests
    .cause = New SAML clients have { "Client signature required" } turned on, but WorkOS sends unsigned requests.
    .fix = Turn off { "Client signature required" } on the client's { "Keys" } tab.

known-keycloak-invalid-signature =
    .title = Keycloak does not accept the request's signature
    .cause = Keycloak checks the signature of requests, but this request is unsigned or signed with another key.
    .fix = Turn off { "Client signature required" } on the client's { "Keys" } tab.

known-keycloak-redirect-uri =
    .title = The client does not list the ACS URL
    .cause = Keycloak sends responses only to addresses listed in { "Valid redirect URIs" }, and it needs an ACS URL.
    .fix = Enter the ACS URL in { "Valid redirect URIs" } and in { "Master SAML Processing URL" }, exactly as WorkOS shows it.

known-keycloak-client-not-found =
    .title = Keycloak has no client with this ID
    .cause = The { "Client ID" } does not exactly match the SP Entity ID, or the client is in another realm.
    .fix = Set the { "Client ID" } to the SP Entity ID, and check the realm in the metadata address.

known-keycloak-client-disabled =
    .title = The client is disabled
    .cause = The client exists, but { "Enabled" } is off.
    .fix = Turn on { "Enabled" } at the top of the client's page.

known-keycloak-name-id =
    .title = Keycloak cannot send the requested NameID
    .cause = Keycloak does not support the NameID format in the request.
    .fix = Choose { "email" } as { "Name ID format" }, and turn on { "Force name ID format" }.

known-keycloak-cookie =
    .title = Keycloak lost track of the sign-in
    .cause = The browser did not send Keycloak's cookie: cookies are blocked, the page was open too long, or http was used where https is used elsewhere.
    .fix = Allow cookies for Keycloak's address, and start again at Claude's login page.

known-keycloak-user-disabled =
    .title = The account is disabled in Keycloak
    .cause = The person's account exists, but { "Enabled" } is off.
    .fix = Turn on { "Enabled" } on the person's page if they should have access.

known-keycloak-invalid-request =
    .title = Keycloak cannot read the request
    .cause = What reached Keycloak is not a SAML request for this realm: an address was opened by hand, or the sign-on address is not the one in the metadata.
    .fix = Give WorkOS the realm's metadata again, then start at Claude's login page.
