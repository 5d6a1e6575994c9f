# Adding people to an organization: the mode, the group mappings, the checks that keep administrators from being locked out,
# and the order of the steps. $role, $mode and switches are labels in Claude.

administrator-email-unusable = Every administrator has a valid email address
    .not-an-address = { $email } is not an email address
    .want = the address exactly as the identity provider sends it
    .fix = Enter the address again, without spaces.

administrator-mapped = A group is mapped to the administrator role
    .mapped = A group is mapped to { $role } in { $organization }

administrator-not-mapped = Every listed administrator is in a group that is mapped to the administrator role
    .gets-less = { $person } would become { $role } in { $organization }
    .loses-access = { $person } would lose access to { $organization }
    .got = no group
    .other-spelling-fix = Map the group name exactly as the identity provider sends it, and enter the same name for this administrator. { $group } and the mapped name differ, and names are compared letter by letter.
    .fix = { $when ->
        [sign-in] At the identity provider, add { $person } to a group that is mapped to { $role }, before you save in Claude. Otherwise this happens at the next sign-in.
       *[sync] At the identity provider, add { $person } to a group that is mapped to { $role }, before you save in Claude. Otherwise this happens at the next sync.
    }

administrator-outside-domains = Every administrator's email address is on one of the setup's domains
    .elsewhere = The address { $person } is not on one of the setup's domains
    .elsewhere-fix = Verify that domain too, or correct the address here. Each subdomain needs its own entry.

administrators-keep-their-role = Every administrator keeps their role
    .not-known-yet = It is not known yet whether each administrator keeps the role
    .all = Every listed administrator keeps the role { $role } in { $organization }

api-invites-end = While JIT or SCIM is on, the Admin API rejects invitations
    .refused = With { $mode }, the Admin API rejects invitations
    .refused-fix = Stop any program of yours that invites people, or keep { "Invite only" }.

api-invites-possible = People can be invited by hand or through the Admin API
    .by-hand = People are invited by hand, or by a program through the Admin API

authentik-backchannel = The SCIM provider is restricted and is a backchannel provider of the application
    .not-linked = authentik sends nothing until the SCIM provider is a backchannel provider of the application
    .not-linked-fix = First limit who is sent: a sync starts as soon as the provider is linked, and without a limit it sends everybody. From authentik 2026.2 on, bind the application to the groups that may open it. In earlier versions, choose one group as the SCIM provider's filter. Then open the application, add the SCIM provider to { "Backchannel Providers" } and choose { "Update" }.

custom-role-unchecked = Every mapped custom role exists in Claude
    .not-built-in = { $role } is not a built-in role, so it must exist as a custom role
    .not-built-in-fix = Open { $page } and make sure that the role exists.

custom-role-under-jit = No custom role is mapped with JIT, because it would give no permissions by itself
    .no-permissions = Under JIT, the custom role { $role } gives no permissions by itself
    .no-permissions-fix = Open { $page } and add each person by hand to a { "Group" } that has this role.

entra-directory-type = The directory type Entra ID is chosen in WorkOS
    .own-type = WorkOS has a directory type of its own for Entra ID, which pushes about every 40 minutes
    .own-type-fix = In { "Setup SCIM" }, choose { "Entra ID" }, not custom SCIM.

entra-group-limit = Only groups assigned to the application are sent, so the limit of 150 groups is not exceeded
    .over-limit = Entra ID sends no group names for people who are in more than 150 groups
    .over-limit-fix = Choose { "Groups assigned to the application" }, so that only those groups count.

everyone-everywhere = With SCIM, group mappings decide who gets into which organization
    .no-mappings = SCIM without group mappings adds everybody to { $organization }
    .want = group mappings on in every organization under the parent
    .got = group mappings off in { $organization }
    .fix = Turn on { "Enable group mappings" } here too and map the groups before you save. Then groups decide who gets in.

google-directory-sync = Google Workspace is connected through OAuth consent, without a SCIM endpoint or token
    .consent = Google Workspace is connected through OAuth consent, without a SCIM endpoint or token
    .consent-fix = In { "Setup SCIM" }, choose { "Google Workspace" } and sign in as a Google administrator. Groups arrive about every 30 minutes.

google-groups-chosen = Every mapped group is chosen under Group membership
    .chosen = Google Workspace sends only the groups that are chosen in the application
    .chosen-fix = Under { "Group membership" }, choose every mapped group and enter { "groups" } as the app attribute. It can take up to 24 hours until a change takes effect.

group-filter-unconfirmed = It is confirmed that the identity provider sends the mapped groups
    .never = Nobody has confirmed that the mapped groups are sent
    .never-got = no confirmation
    .mapped-later = Groups were mapped after the attributes had been confirmed
    .mapped-later-got = no groups when the attributes were confirmed

# What lets the mapped groups through at the identity provider.
groups-let-through =
    .filter-fix = Enter this filter in the group attribute statement: { $filter }. Then confirm the mapping in the attributes step. People whose groups are not sent lose access.
    .choice-fix = Choose these groups for the application: { $groups }. Then confirm the mapping in the attributes step. People whose groups are not sent lose access.

idp-has-no-scim = The identity provider supports SCIM
    .keycloak = Keycloak does not send SCIM by itself
    .keycloak-fix = Choose JIT, or install an extension that sends SCIM.

keycloak-group-path = Group names are sent without their path
    .full-path = Keycloak puts a { "/" } before each group name unless { "Full group path" } is off
    .full-path-fix = Turn off { "Full group path" } in the groups mapper.

mapped-group-filtered-out = The group filter or selection at the identity provider includes every mapped group
    .filter = { $count ->
        [one] The group { $groups } is mapped but does not pass the group filter
       *[other] { $count } mapped groups do not pass the group filter
    }
    .choice = { $count ->
        [one] The group { $groups } is mapped but not chosen for the application
       *[other] { $count } mapped groups are not chosen for the application
    }

mapping-contradiction = No group is mapped to more than one role or seat type
    .several = The group { $group } is mapped to more than one role or seat type
    .several-want = one role and one seat type per group
    .several-got = { $grants }
    .several-fix = Keep one of them and remove the other rows. If a group gives several roles, the highest one counts.

mapping-duplicate = Each mapping is in the table only once
    .twice = The group { $group } has the same mapping twice
    .twice-fix = Remove the duplicate row.

mapping-group-case = No two mapped groups differ only in upper and lower case
    .case = { $one } and { $other } differ only in upper and lower case
    .case-fix = Keep the name that the identity provider sends. Upper and lower case matter.

mapping-group-empty = Every mapping names a group
    .empty = A mapping to { $grant } names no group
    .empty-fix = Enter the group's name as the identity provider sends it, or remove the row.

mapping-group-spaces = Group names have no spaces around them and no invisible characters in them
    .hidden = The group name { $group } has extra spaces or invisible characters
    .hidden-fix = Type the name again, exactly as the identity provider sends it.

mappings-unused = The mapping table is in use
    .unused = The mapping table of { $organization } is not in use
    .want = JIT or SCIM, with group mappings on
    .invite-only-got = { "Invite only" }
    .invite-only-fix = Choose JIT or SCIM with group mappings, or remove the table.
    .switched-off-got = group mappings off
    .switched-off-fix = Turn on { "Enable group mappings" }, or remove the table.

mode-allowed = The plan allows the chosen way of adding people
    .allowed = { $plan } allows { $mode }

mode-not-allowed = The plan allows the chosen way of adding people
    .refused = { $mode } is not available for { $organization }
    .team-fix = Choose JIT, or move to an Enterprise plan. SCIM is not part of the Team plan.
    .team-parent-fix = Choose JIT. SCIM is not available to a Console organization whose parent organization is on a Team plan.
    .shared-parent-fix = Choose JIT. { $organization } shares its parent organization with { $team }, and SCIM is not available under a Team parent.
    .other-fix = Choose another mode. { $plan } does not offer { $mode }.

mode-not-chosen = A provisioning mode is chosen
    .open = No provisioning mode is chosen for { $organization }
    .open-fix = Choose how people are added. { "Invite only" } changes nothing for current members.

no-administrator-mapped = A group is mapped to the administrator role
    .nobody = No group is mapped to { $role } in { $organization }
    .nobody-want = at least one group mapped to { $role }
    .empty-got = an empty mapping table
    .rows-got = { $rows }
    .nobody-fix = Map a group that your administrators are in to { $role }, before you save in Claude. Otherwise every administrator becomes a { "User" } or loses access.

no-administrators-listed = The administrators who must not be locked out are listed
    .nobody = No administrator is listed who must keep access
    .nobody-want = two administrators with their groups
    .nobody-fix = List at least two administrators, each with the email address that the identity provider sends and with their groups there.

okta-group-rename = Groups that were renamed in Okta are also mapped under their new names
    .renamed = A group that is renamed in Okta counts as a new group and loses its mapping
    .renamed-fix = Before you rename a pushed group, add a mapping for the new name.

okta-push-groups-apart = Assignments and Push Groups use different groups
    .same-group = Okta can miss memberships when one group is both assigned and pushed
    .same-group-fix = Use different groups for { "Assignments" } and { "Push Groups" }. When somebody who is assigned only through a group leaves that group, Okta sends no removal.

okta-same-email-field = SAML and SCIM send the same email field
    .two-fields = SAML and SCIM must send the same email field from Okta
    .two-fields-fix = Use { "user.email" } for the email attribute in both. With { "user.login" } in one of them, people get a second account.

older-group-names = Group names work because they are mapped, with or without anthropic- at the start
    .mapped = Group names that begin with { "anthropic-" } work like any other name: because they are mapped here

plan-does-not-fit = The plan belongs to the product
    .other-product = { $plan } is not a plan of { $product }
    .other-product-fix = Choose one of the product's plans, or choose the other product.

primary-owner-mapped = No mapping gives the Primary Owner role
    .mapped = { "Primary Owner" } cannot be given by a mapping
    .mapped-fix = Map { $group } to { $role } instead. The Primary Owner can only be changed by hand in Claude.

role-unknown = Every mapped role exists in the plan
    .no-such-role = There is no role called { $name }
    .spelling-fix = Enter the role exactly as Claude spells it.
    .other-fix = Choose a role of { $plan }.

seat-group-for-everybody = Everybody is in a group that is mapped to a seat type
    .everybody = Everybody must be in a group that is mapped to a seat type
    .want = each person in one role group and in one seat group
    .got = in no seat group: { $people }
    .fix = Add everybody to a group that is mapped to a seat type. Claude's pages disagree on what happens otherwise: people get the best free seat, or they are removed.

seat-unknown = Every mapped seat type exists in the plan
    .no-such-seat = There is no seat type called { $name }
    .other-fix = Choose a seat type of { $plan }.
    .no-seats = { $plan } has no seat types
    .no-seats-fix = Remove the row.

# One row of the mapping table, and what membership of a group gives.
mapping-row = { $group } → { $grant }

grant =
    .role = role { $name }
    .seat = seat type { $name }

not-a-mode = { $text } is not a provisioning mode

not-a-mapping =
    .too-long = A mapping can have at most { $most } characters
    .no-equals-sign = { $text } is not a mapping
    .no-group = { $text } has no group name before the equals sign
    .no-name = { $text } has no name after the colon
    .other-kind = { $text } does not begin with { "role:" } or { "seat:" }
    .both = { $text } is both a role and a seat type; write { $as-role } or { $as-seat }
    .neither = { $custom ->
        [yes] { $plan } has no role or seat type called { $text }; it has { $known }. For a custom role, write { "role:NAME" }
       *[no] { $plan } has no role or seat type called { $text }; it has { $known }
    }

# The acts of provisioning, in the order in which they are safe.
act =
    .fill-groups = { $organization }: at the identity provider, add everybody to a mapped group, and at least two administrators to a group that is mapped to { $role }.
    .keep-invite-only = { $organization }: leave { "User provisioning" } at { "Invite only" }.
    .invite = { $organization }: invite everybody who is not a member yet.
    .select-jit = { $organization }: under { "User provisioning" }, select { "Just-in-time (JIT)" }.
    .set-up-scim = { $organization }: under { "User provisioning" }, choose { "Setup SCIM" } and follow WorkOS's pages to the endpoint and the token.
    .connect-directory = { $organization }: set up provisioning at the identity provider with the values that WorkOS shows.
    .first-sync = { $organization }: start the first sync at the identity provider and wait until it has finished.
    .see-directory = { $organization }: open { "Manage SCIM" } and make sure that every current member is listed. Do not go on while anyone is missing: they would be removed.
    .select-scim = { $organization }: select { "SCIM directory sync" }.
    .map-groups = { $organization }: turn on { "Enable group mappings" } and map each group before you save anything.
    .map-groups-under-scim = { $organization }: turn on { "Enable group mappings" } and map each group before you save anything. Two of Claude's help articles differ here: 14499648 says to map groups after the first sync, 13133195 to map them before saving anything. This order does both.
    .look-at-removals = { $organization }: check the number of free seats, and the preview of removals if there is one. Do not save while it lists anyone who should stay.
    .save = { $organization }: choose { "Save changes" }.
    .save-as-users = { $organization }: choose { "Save changes" }. People join as { "User" } when they first sign in.
    .sync-now = { $organization }: choose { "Sync now" } in { "Manage SCIM" }.

# What is done around them, from the parent organization to Require SSO.
order-of-acts =
    .choose-mode = { $organization }: choose how people are added.
    .parent = Make sure that every organization has the right parent organization. If a merge is needed, wait until it is complete.
    .domain = Verify the domain. This alone changes nothing for anybody.
    .connection = Set up the connection, and replace the temporary values at the identity provider with WorkOS's.
    .test = Run the test on WorkOS's page as somebody who is assigned to the application.
    .assign = Assign everybody who needs access to the application at the identity provider.
    .tell = Tell everybody with an address on the domain when SSO will be required, so that owners of personal accounts can export their data. { "View Domain Memberships" } lists every account and organization on the verified domains, also as CSV or JSON.
    .rollback = Export the rollback sheet and keep it where you can read it without signing in.
    .require = Turn on { $switch }. You can turn it off again at any time.
    .require-next = When that has worked for a day, turn on { $switch }.
    .sign-in-again = Sign in once more in a private window, while another administrator stays signed in elsewhere.
    .restrict-creation = If nobody should open new accounts on the domain, turn on { "Restrict organization creation" } under { "Security" }. This affects personal accounts too.

# What is special at one identity provider: how to start its own sync, when it sends no removal, that it cannot send the
# attribute id, which connection type to choose at WorkOS.
hint-sync =
    .authentik = In authentik, open the SCIM provider and choose { "Run sync again" }.
    .okta = In Okta, choose { "Force Sync" } ({ "Provisioning › To App" }) and { "Push Now" } ({ "Push Groups" }).
    .entra = Entra ID pushes about every 40 minutes. Wait for that, or use { "Provision on demand" } for individual people.
    .google = Google's directory is read about every 30 minutes. Wait for that; there is no button to start it.

hint-removal =
    .okta = Okta sends nothing when somebody who is assigned only through a group leaves that group or is suspended. To have a removal sent, deactivate the person in Okta.

hint-no-id =
    .google = Google Workspace cannot send the attribute { "id" }. The other attributes are enough.

hint-connection =
    .okta = Choose { "SAML" }, then { "Okta SAML" } or { "custom SAML" }.
    .google = Choose { "SAML" }, then { "Google SAML" }, which works without a user ID.
    .keycloak = Choose { "SAML" }, then { "Keycloak SAML" } or { "custom SAML" }.
    .generic = Choose { "SAML" }, then your provider's own entry in the list, or { "custom SAML" } if there is none.
