known-google-app-not-configured =
    .title = Google knows no app with this Entity ID
    .cause = The Entity ID in the request belongs to no SAML app in this Google Workspace, or the app was made only a moment ago.
    .fix = Enter the SP Entity ID in the app's service provider details, exactly. A new app can take up to 24 hours.

known-google-app-not-configured-for-user =
    .title = The Entity ID in the request is not the app's, or the app is not there for this account
    .cause = The Entity ID of the app differs from the one in the request; case counts. Or the browser is signed in with an account of another organization.
    .fix = Compare the Entity ID of the app with the SP Entity ID, then sign out of other Google accounts and try again.

known-google-app-not-enabled-for-user =
    .title = The app is off for this person
    .cause = The app is turned off for the organizational unit or group of this person.
    .fix = Turn the app ON under User access for the person's organizational unit or group. It can take up to 24 hours.

known-google-name-id =
    .title = Google cannot make the NameID that was asked for
    .cause = The NameID format or the field behind it does not fit what the request asks for.
    .fix = Set the Name ID format to EMAIL and the Name ID to Basic Information > Primary email.

known-google-sp-id =
    .title = The app named in the address does not exist
    .cause = The sign-in was started with an app ID that Google does not know, for instance from an old link after the app was created again.
    .fix = Start at Claude's login page, and give WorkOS the metadata of the app as it is now.

known-google-idp-id =
    .title = The sign-on address belongs to another Google Workspace
    .cause = The idpid in the sign-on address is not this organization's.
    .fix = Download the metadata again from the app and upload that file to WorkOS.

known-google-acs =
    .title = The ACS URL in the request is not the app's
    .cause = The ACS URL that was entered differs from the one in the request, perhaps only by a slash or by case.
    .fix = Enter the ACS URL in the app's service provider details, exactly as WorkOS shows it.

known-google-duplicate-entity-id =
    .title = Another app has this Entity ID already
    .cause = Each Entity ID can stand in one SAML app only.
    .fix = Open the app that has it and change that one, or delete it first.

known-google-not-saml-app =
    .title = The app in the request is no SAML app
    .cause = The address names an app that was not made as a custom SAML app.
    .fix = Add a custom SAML app for Claude and give WorkOS its metadata.

known-google-malformed-certificate =
    .title = The certificate in the app is damaged
    .cause = Google cannot read the certificate that this app should sign with.
    .fix = Choose or make another certificate for the app, then give WorkOS the new metadata.
