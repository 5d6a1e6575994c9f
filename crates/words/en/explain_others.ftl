known-simplesamlphp-metadata =
    .title = SimpleSAMLphp knows no service provider with this Entity ID
    .cause = The key in saml20-sp-remote.php is not the SP Entity ID, letter by letter.
    .fix = Add an entry whose key is the SP Entity ID to metadata/saml20-sp-remote.php.

known-onelogin-acs =
    .title = OneLogin does not answer to this ACS URL
    .cause = The ACS URL in the request does not fit the ACS URL Validator of the app.
    .fix = Set ACS URL Validator to a pattern of the ACS URL, with a backslash before each dot.

known-onelogin-access =
    .title = The person has no access to the app
    .cause = No role or rule gives this person the app.
    .fix = Give the person a role that has the app.

known-jumpcloud-access =
    .title = The person has no access to the application in JumpCloud
    .cause = None of the person's user groups is bound to the application.
    .fix = Bind a user group of the person to the application.

known-ping-not-found =
    .title = PingFederate knows no connection for this Entity ID
    .cause = The partner's entity ID in PingFederate is not the SP Entity ID, or the connection is not active.
    .fix = Set the partner's entity ID to the SP Entity ID and activate the connection.

known-shibboleth-profile =
    .title = Shibboleth has no rule for this service provider
    .cause = The metadata of the service provider is not loaded, or its entityID is another one.
    .fix = Load the service provider's metadata in metadata-providers.xml, then reload.
