# The identity providers: names, certificates, sources of attributes, places, exports and what guides are filled in with.

# Names and connection types. $idp is an identity provider's name.

idp-name =
    .generic = Another SAML identity provider
    .rehearsal = Rehearsal (built in)

connection-type =
    .own-entry = { "Custom SAML" }, or your provider's own entry in the list
    .keycloak = { "Keycloak SAML" } or { "Custom SAML" }
    .okta = { "Okta SAML" } or { "Custom SAML" }
    .none = none: the rehearsal stays on this computer

# What a provider calls the application for Claude, and what it sends as groups.

application-word =
    .application = application
    .enterprise-application = enterprise application
    .service-provider = service provider
    .web-app = web app
    .client = client
    .app-integration = app integration
    .rehearsal = rehearsal

group-word =
    .entitlement = entitlement
    .group = group

# Where the signing certificate comes from.

certificate-rule =
    .authentik = Latchkey creates an RSA key and a certificate for authentik. Upload both by hand, or let Latchkey do it. You can also choose a key pair that authentik already has. Without one, authentik sends unsigned responses, which WorkOS rejects. authentik also accepts a certificate with a key that does not belong to it; then every sign-in fails.
    .entra = Entra creates a signing certificate for each application, valid for up to three years. Latchkey reads it from the metadata. You can import your own certificate, but you do not need to.
    .generic = Most providers have their own signing certificate, which Latchkey reads from the metadata. SimpleSAMLphp can use a key and a certificate that Latchkey creates: put them into its { "cert" } folder. Use RSA with 2048 bits or more.
    .google = Google creates the signing certificate, and Latchkey reads it from the metadata. You have to renew it by hand and then upload the new metadata to WorkOS.
    .keycloak = Keycloak signs with the realm's active key. Latchkey reads its certificate from the metadata. To use your own key, add it under { "Realm settings › Keys › Add provider" } › { "java-keystore" } or { "rsa" }.
    .okta = Okta creates a signing certificate for each app, and Latchkey reads it from the metadata. You do not have to upload anything.
    .rehearsal = The rehearsal signs with a key that Latchkey creates for it.

# Pages of the vendors. Each is in English.

vendor-page =
    .authentik-anthropic = Integrate with Anthropic (authentik)
    .authentik-saml = SAML provider (authentik)
    .entra-claude = Set up SSO and SCIM with Entra ID (Claude)
    .generic-claude = Set up single sign-on (Claude)
    .google-claude = Set up SSO with Google Workspace (Claude)
    .google-console = { "Google Admin console" }: web and mobile apps
    .keycloak-client = Creating a SAML client (Keycloak)
    .okta-claude = Set up SSO and SCIM with Okta (Claude)
    .okta-saml = Create SAML app integrations (Okta)
    .sales = Contact Sales, for a parent organization of the Console
    .roles = Set up role-based permissions on Enterprise plans, with the CSV export of the members
    .federation = Workload identity federation: how programs sign in to the API, which is not set up here
    .subprocessors = Anthropic's subprocessors, including WorkOS

# Where an attribute's value comes from, where no vendor has a name for it.

attribute-source =
    .generic-email-only = the email address
    .generic-id = a permanent identifier of the person, such as the directory's UUID
    .generic-email = the email address (LDAP: { "mail" })
    .generic-first-name = the given name (LDAP: { "givenName" })
    .generic-last-name = the family name (LDAP: { "sn" }), or a placeholder if there is none
    .generic-groups = the person's groups, each as a plain value (LDAP: { "memberOf" })
    .google-groups = the groups that you choose there
    .rehearsal-id = the sample person's identifier
    .rehearsal-email = the sample person's email address
    .rehearsal-first-name = the first word of the sample person's name
    .rehearsal-last-name = the rest of the sample person's name
    .rehearsal-groups = the sample person's groups

attribute-otherwise =
    .user-name = the user name
    .space = one space
    .no-value = the attribute without a value
    .no-claim = no claim
    .no-attribute = no attribute

attribute-exception =
    .google-id = Google Workspace cannot send a user's ID. WorkOS's Google connection does not need it.

attribute-variant =
    .authentik-groups = The integration guide's expression sends an entitlement twice if a person has it both directly and through a group, or through two groups. This variant sends each name once.

# What to do about the groups attribute.

groups-note =
    .from-directory = Not needed: groups come from the directory (SCIM), not from the sign-in.
    .not-used = Not needed: no organization assigns roles or seats by group.
    .filter = Choose the filter { $filter }.
    .chosen = Choose exactly these groups: { $groups }
    .filter-later = First map your groups in the step “Choose how people are added”. The filter for their names then appears here.
    .chosen-later = First map your groups in the step “Choose how people are added”. The groups to choose then appear here.

# Places that no vendor has a name for.

place-generic =
    .acs = the service provider's entry › assertion consumer service (ACS) URL, { "Recipient" } and { "Destination" }
    .audience = the service provider's entry › entity ID or audience
    .name-id = the service provider's entry › NameID and its format
    .attributes = the service provider's entry › attributes
    .groups = the service provider's entry › attributes › groups
    .signing-certificate = the identity provider's signing certificate
    .sign-assertion = the service provider's entry › sign assertion
    .signature-algorithm = the service provider's entry › signature algorithm
    .encryption = the service provider's entry › encrypt assertion
    .request-signing = the service provider's entry › require signed requests
    .assignment = the service provider's entry › who may use it
    .metadata = the identity provider's metadata
    .validity = the service provider's entry › assertion lifetime

place-google =
    .signed-response = { "Apps › Web and mobile apps › Claude › Service provider details › Signed response" } (leave it off)

place-keycloak =
    .acs = { "Clients › Claude › Settings › Valid redirect URIs" } and { "Master SAML Processing URL" }
    .name-id = { "Clients › Claude › Settings › SAML capabilities › Name ID format" } and { "Force name ID format" }
    .attributes = { "Clients › Claude › Client scopes" } › dedicated scope › { "Mappers" }
    .groups = { "Clients › Claude › Client scopes" } › dedicated scope › { "Mappers › groups" }
    .assignment = { "Authentication" } › the client's browser flow, or { "Clients › Claude › Roles" }

place-okta =
    .name-id = { "Applications › Applications › Claude › General › SAML Settings › Edit › Configure SAML › Name ID format" } and { "Application username" }
    .attributes = { "Applications › Applications › Claude › Sign On › Attribute statements › Show legacy configuration › Edit" } (older orgs: { "General › SAML Settings › Edit › Configure SAML › Attribute Statements" })
    .groups = { "Applications › Applications › Claude › Sign On › Attribute statements › Show legacy configuration › Edit › Group Attribute Statements" } (older orgs: { "General › SAML Settings › Edit › Configure SAML › Group Attribute Statements" })

place-rehearsal =
    .acs = the rehearsal › ACS URL
    .audience = the rehearsal › Entity ID
    .name-id = the rehearsal › NameID
    .attributes = the rehearsal › attributes
    .groups = the rehearsal › groups
    .signing-certificate = the rehearsal › signing certificate
    .sign-assertion = the rehearsal › what is signed
    .signature-algorithm = the rehearsal › signature algorithm
    .encryption = the rehearsal › encryption
    .request-signing = the rehearsal › signed requests
    .assignment = the rehearsal › who may sign in
    .metadata = the rehearsal › metadata
    .validity = the rehearsal › validity

# What an exported file is for.

export-purpose =
    .authentik-blueprint = Sets up authentik in one go, under { "System › Blueprints" } or { "Customization › Blueprints" }. It does not contain the private key: put that where { "key_data" } says.
    .authentik-blueprint-undo = Undoes what the blueprint created in authentik. It removes objects by name, no matter who created them.
    .authentik-terraform = Sets up authentik with Terraform (provider { "goauthentik/authentik" }). Import the key pair by hand first, then apply the file in the steps listed in its comments. It contains no secret.
    .authentik-script = Sets up authentik through its API with Python 3, and undoes it: { "authentik-apply.py plan" }, { "apply" }, { "undo" }. The file contains no secret.
    .entra-policy = For Microsoft Graph: the body of { "POST /v1.0/policies/claimsMappingPolicies" }. Once assigned to the service principal, it replaces what the portal shows under { "Attributes & Claims" }. Entering the claims by hand is safer.
    .entra-groups = For the application's manifest: sends the names of the groups that are assigned to the application, in the group claim.
    .google-values = The values to enter in the { "Google Admin console" }. A custom SAML app can only be set up there by hand.
    .keycloak-client = The whole client, for { "Clients › Import client" } in Keycloak's admin console.
    .okta-terraform = Sets up Okta with Terraform (provider { "okta/okta" }): the SAML app, its assignments and the tile.
    .simplesamlphp = For SimpleSAMLphp: add it to { "metadata/saml20-sp-remote.php" }. Check your directory's attribute names ({ "uid, mail, givenName, sn, memberOf" }).

# What a guide is filled in with, and its page. The guides themselves are guide.md and guide.de.md beside each identity provider.

guide-stand-in =
    .acs = (the ACS URL that WorkOS shows)
    .entity-id = (the SP Entity ID that WorkOS shows)
    .fingerprint = (the certificate's SHA-256 fingerprint)
    .metadata-url = (the metadata URL that you copied)
    .domain = your domain

guide-value =
    .several = { $names }
    .role = { $group } gives the role { $name } in { $organization }
    .seat = { $group } gives the seat type { $name } in { $organization }
    .suggestion = { $group } (a suggestion)
    .plan = { $plan }: roles { $roles }; seat types { $seats }
    .plan-without-seats = { $plan }: roles { $roles }; no seat types
    .custom-roles = custom roles

guide-page =
    .title = { $idp }: manual steps
    .filled-in = Filled in for the setup “{ $setup }”.
    .caution = Caution
