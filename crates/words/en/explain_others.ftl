known-simplesamlphp-metadata =
    .title = SimpleSAMLphp has no service provider with this Entity ID
    .cause = The key in { "saml20-sp-remote.php" } does not exactly match the SP Entity ID.
    .fix = Add an entry with the SP Entity ID as its key to { "metadata/saml20-sp-remote.php" }.

known-onelogin-acs =
    .title = OneLogin does not accept this ACS URL
    .cause = The ACS URL in the request does not match the app's { "ACS URL Validator" }.
    .fix = Set { "ACS URL Validator" } to a regular expression for the ACS URL, with a backslash before each dot.

known-onelogin-access =
    .title = The person has no access to the app
    .cause = No role or rule gives this person the app.
    .fix = Give the person a role that includes the app.

known-jumpcloud-access =
    .title = JumpCloud does not give the person access
    .cause = None of the person's user groups is bound to the application.
    .fix = Bind one of the person's user groups to the application.

known-ping-not-found =
    .title = PingFederate has no connection for this Entity ID
    .cause = The partner's entity ID in PingFederate is not the SP Entity ID, or the connection is not active.
    .fix = Set the partner's entity ID to the SP Entity ID, and activate the connection.

known-shibboleth-profile =
    .title = Shibboleth has no configuration for this service provider
    .cause = The service provider's metadata is not loaded, or its { "entityID" } is a different one.
    .fix = Load the service provider's metadata in { "metadata-providers.xml" }, then reload the service.
