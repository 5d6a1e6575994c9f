# The steps: their names, what each needs, what its fields expect, and what is done by hand on WorkOS's pages.

step-task =
    .before-you-start = Gather what you need
    .domain = Verify the domain
    .certificate = Choose the signing certificate
    .attributes = Map the attributes
    .service-provider = Enter the service provider's values
    .test-sign-in = Test the sign-in
    .provisioning = Choose how people are added
    .export = Export the bundle

# What a later step needs, as a part of a list.
step-need =
    .domain = the domain of your email addresses, the TXT record that Claude shows for it, and somebody who can change the DNS zone
    .certificate = nothing, or the identity provider's own certificate if it creates one
    .attributes = administrator rights at the identity provider, to create an application and its attribute mappings
    .service-provider = the ACS URL and the SP Entity ID, which WorkOS shows under { "Setup SSO" }, and the identity provider's metadata
    .test-sign-in = an account at the identity provider that is assigned to the application, preferably an administrator's
    .provisioning = the names of the administrators, and the groups that give roles and seats
    .export = a safe place for the bundle that you can read without signing in

# Who can fix something.
owner-called =
    .idp = your identity provider's administrator
    .dns = your DNS administrator
    .claude = an Owner of Claude or an Admin of the Console
    .clock = whoever runs the computer with the wrong clock
    .you = you

# What is known about merging a Console organization into the parent of a Claude organization.
merge-fact =
    .claude-side = Only the Claude side can start a merge: a Team or Enterprise organization with verified domains. It invites the Console organization.
    .email = Every member of the invited organization must have an email address on the verified domains.
    .no-parent = The invited organization must not belong to another parent organization. If it does, Support can detach it, but then it loses its domains, SSO and SCIM.
    .approval = An Admin or Owner of the invited organization must approve the merge. If the person who starts the merge administers both sides, one approval is enough.
    .proposal = The proposal comes by email with the subject { "“Parent Organization Update: New Member Organization Proposed”" } and expires after 14 days.
    .afterwards = Afterwards, the Console organization has its own identity page, and its groups can come through the same application at the identity provider.
    .list = Proposals are listed at { "https://claude.ai/settings/join-proposal" }.

# What to do on WorkOS's pages, in order.
workos-tick =
    .open = On { $page } ({ $url }), choose { "Setup SSO" }, or { "Manage SSO" } if it was opened before.
    .custom = Choose SAML, then custom SAML.
    .entra = Choose { "Entra ID (Azure AD) SAML" }; it reads the long claim names.
    .copy = Copy the ACS URL and the SP Entity ID, and enter both here and at the identity provider.
    .metadata-url = Paste the metadata URL { $url }. If WorkOS cannot reach it, upload the XML instead.
    .metadata-xml = Upload the identity provider's metadata as XML.
    .metadata = Paste the identity provider's metadata URL, or upload its XML if it has no public URL.
    .map = Map the attributes, spelled exactly like this: { $pairs }.
    .pair = { $attribute } to { $field }
    .leave = Leave the attribute names as WorkOS shows them.
    .keep-open = Keep WorkOS's tab open until the test there ({ "Test Single Sign-on" }) has passed.

# What a field expects, as { "`latchkey setup set --list`" } shows it.
field-about =
    .access = who may open the application at the identity provider: a group's name or user:NAME, one or more; empty means everybody
    .acs = the ACS URL that WorkOS shows
    .administrators = EMAIL=GROUP,GROUP for each administrator
    .application-group = the section of authentik's start page that lists the application; may be empty
    .application-name = the application's name at the identity provider
    .application-slug = its slug (authentik) or realm (Keycloak)
    .attributes-done = yes once the attribute mappings are entered at the identity provider as shown
    .authorization-flow = the slug of authentik's authorization flow, if it is not the default one
    .confirm = the keys of objects in a plan that Latchkey did not create but may change; empty means none
    .deduplicate-groups = yes to send each group only once; otherwise no
    .deviations = NAME=on or NAME=off for each deviation from the integration guide that a plan lists
    .dns-person = who can change the DNS zone; skip leaves it open on purpose
    .domain = the email domains, one or more
    .entitlements = ENTITLEMENT=GROUP or ENTITLEMENT=user:NAME, one or more
    .entity-id = the SP Entity ID that WorkOS shows
    .group-mappings = yes to give roles and seats by group mappings; otherwise no
    .groups-from = what authentik sends as groups: entitlements (of the application) or groups (the person's own)
    .host = the host that Claude shows, usually @; with several domains: DOMAIN HOST
    .https = yes if the identity provider requires https
    .idp = the identity provider's short name, as listed by { "`latchkey idp list`" }
    .idp-window = the identity provider's short name
    .idp-metadata = the identity provider's metadata: URL, file or XML
    .idp-person = who administers the identity provider; skip leaves it open on purpose
    .idp-url = the identity provider's address, for example { "https://authentik.company" }
    .mappings = GROUP=role:ROLE or GROUP=seat:SEAT, one or more
    .me = your own email address
    .metadata-fingerprint = SHA-256 of the certificate to trust at the metadata's address, if it is self-signed or private; set it before { "idp-metadata" }
    .mode = invite-only (formerly Manual), jit or scim
    .naming = short, or entra-uris for WorkOS's Entra ID connection
    .organizations = NAME=PLAN, one for each organization under the parent
    .owner-person = who is Owner of Claude or Admin of the Console; skip leaves it open on purpose
    .parent = unknown, exists, asked-sales or merging
    .plan = team, enterprise-seats, enterprise-usage-two, enterprise-usage-one, console or console-under-team
    .port = the loopback port of the sign-in test, 1024 to 65535
    .papers-language = en or de: the language of the bundle and of the pages for other people
    .require-sso = yes once Require SSO is on in Claude or the Console
    .scim-groups = the groups that SCIM sends, one or more; empty means all
    .scim-live = yes once SCIM may write; until then it stays in dry-run mode
    .scim-url = the SCIM endpoint that Claude shows
    .server-fingerprint = SHA-256 of the certificate to trust at { "idp-url" }, if it is self-signed or private; the metadata has a field of its own
    .service-provider = all the text copied from the WorkOS page, or the SP metadata
    .txt-value = the TXT value that Claude shows; with several domains: DOMAIN VALUE
