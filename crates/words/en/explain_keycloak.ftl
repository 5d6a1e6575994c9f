known-keycloak-invalid-requester =
    .title = Keycloak wants the request to be signed
    .cause = New SAML clients have 'Client signature required' on, and WorkOS sends unsigned requests.
    .fix = Turn off Client signature required on the client's Keys tab.

known-keycloak-invalid-signature =
    .title = Keycloak does not accept the request's signature
    .cause = Keycloak checks the signature of requests, and this request is unsigned or signed with another key.
    .fix = Turn off Client signature required on the client's Keys tab.

known-keycloak-redirect-uri =
    .title = The ACS URL is not entered at the client
    .cause = Keycloak answers only to addresses that stand in Valid redirect URIs, and it wants an ACS URL.
    .fix = Enter the ACS URL in Valid redirect URIs and as Master SAML Processing URL, exactly.

known-keycloak-client-not-found =
    .title = Keycloak knows no client with this ID
    .cause = The Client ID is not the SP Entity ID, letter by letter, or the client lies in another realm.
    .fix = Set the Client ID to the SP Entity ID, and check the realm in the metadata address.

known-keycloak-client-disabled =
    .title = The client is switched off
    .cause = The client exists, and Enabled is off.
    .fix = Turn Enabled on at the top of the client's page.

known-keycloak-name-id =
    .title = Keycloak cannot send the NameID that was asked for
    .cause = The NameID format in the request is none that Keycloak makes.
    .fix = Choose email as Name ID format and turn on Force name ID format.

known-keycloak-cookie =
    .title = Keycloak lost the sign-in that was under way
    .cause = The browser did not bring Keycloak's cookie: blocked cookies, a page open for too long, or http where https is used elsewhere.
    .fix = Allow cookies for Keycloak's address and start again at Claude's login page.

known-keycloak-user-disabled =
    .title = The account is switched off in Keycloak
    .cause = The person's account is there, and Enabled is off.
    .fix = Turn Enabled on at the person's page, if they are meant to get in.

known-keycloak-invalid-request =
    .title = Keycloak cannot read the request
    .cause = What reached Keycloak is no SAML request for this realm: an address opened by hand, or another sign-on address than in the metadata.
    .fix = Start at Claude's login page, and give WorkOS the realm's metadata again.
