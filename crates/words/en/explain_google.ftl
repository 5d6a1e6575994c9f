known-google-app-not-configured =
    .title = Google has no app with this Entity ID
    .cause = The Entity ID in the request does not belong to any SAML app in this Google Workspace, or the app was created only a moment ago.
    .fix = Enter the SP Entity ID in the app's { "Service provider details" }, exactly as WorkOS shows it. A new app can take up to 24 hours.

known-google-app-not-configured-for-user =
    .title = The Entity ID or Google account does not match
    .cause = The app's Entity ID differs from the one in the request, perhaps only by upper and lower case. Or the browser is signed in with an account of another organization.
    .fix = Compare the app's Entity ID with the SP Entity ID. Then sign out of other Google accounts and try again.

known-google-app-not-enabled-for-user =
    .title = The app is turned off for this person
    .cause = The app is turned off for this person's organizational unit or group.
    .fix = If the person should have access, turn the app { "ON" } under { "User access" } for one of their groups. Everybody in it gets access, and for an organizational unit that is everybody in the unit. It can take up to 24 hours.

known-google-name-id =
    .title = Google cannot create the requested NameID
    .cause = The NameID format or its source field does not match what the request asks for.
    .fix = Set { "Name ID format" } to { "EMAIL" } and { "Name ID" } to { "Basic Information > Primary email" }.

known-google-sp-id =
    .title = The app in the address does not exist
    .cause = The sign-in started with an app ID that Google does not know, for instance from an old link after the app was created again.
    .fix = Give WorkOS the app's current metadata, then start at Claude's login page.

known-google-idp-id =
    .title = The sign-on address belongs to another Google Workspace
    .cause = The { "idpid" } in the sign-on address belongs to another organization.
    .fix = Download the metadata from the app again, and upload that file to WorkOS.

known-google-acs =
    .title = The ACS URL does not match the app's
    .cause = The ACS URL in the app differs from the one in the request, perhaps only by a slash or by upper and lower case.
    .fix = Enter the ACS URL in the app's { "Service provider details" }, exactly as WorkOS shows it.

known-google-duplicate-entity-id =
    .title = Another app already has this Entity ID
    .cause = Each Entity ID can be used in only one SAML app.
    .fix = Open the app that has it, and set that one up instead of a second. Delete it only if nobody uses it.

known-google-not-saml-app =
    .title = The requested app is not a SAML app
    .cause = The address names an app that was not created as a custom SAML app.
    .fix = Add a custom SAML app for Claude, and give WorkOS its metadata.

known-google-malformed-certificate =
    .title = The certificate in the app is damaged
    .cause = Google cannot read the certificate that this app signs with.
    .fix = Choose or create another certificate for the app, then give WorkOS the new metadata.
