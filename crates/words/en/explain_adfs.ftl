known-adfs-acs =
    .title = The relying party trust is missing the ACS URL
    .cause = AD FS has no endpoint for the ACS URL in the sign-in request.
    .fix = Add the ACS URL as a SAML endpoint with the binding { "POST" }, on the { "Endpoints" } tab.

known-adfs-relying-party =
    .title = No relying party trust has this identifier
    .cause = The relying party identifier does not exactly match the SP Entity ID, or the trust is disabled.
    .fix = Enter the SP Entity ID on the { "Identifiers" } tab, exactly as WorkOS shows it, and enable the trust.

known-adfs-request-signature =
    .title = AD FS requires signed requests
    .cause = AD FS looks for a certificate to check the request's signature, but it has none. WorkOS sends unsigned requests.
    .fix = Set { "SignedSamlRequestsRequired" } to { "$false" } for this trust.

known-adfs-loop =
    .title = The sign-in is stuck in a loop
    .cause = The same browser sent many requests in a few seconds, because the other side refused each response.
    .fix = Check the last response with Latchkey's sign-in test. It shows why the response was refused.

known-adfs-denied =
    .title = AD FS denied this person access
    .cause = The access control policy or the authorization rules of the trust do not allow this person.
    .fix = Allow the person, or one of their groups, in the access control policy.

known-adfs-name-id =
    .title = AD FS did not create the requested NameID
    .cause = No claim rule issues a Name ID in the requested format.
    .fix = Add a claim rule that turns the email address into a { "Name ID" } with the format { "Email" }.

known-adfs-other =
    .title = This AD FS error is not listed here
    .cause = AD FS itself stopped the sign-in, and no response reached Claude.
    .fix = Look up the activity ID from the error page in the { "AD FS › Admin" } event log.
