# What a preview of what is sent for a person finds, and the lists of sample people.
# $idp is the identity provider's name, $file the list of people as it was named.

email-malformed = The email address that would be sent is valid
    .not-an-address = The value sent as the email address is not an email address
    .not-an-address-fix = Correct the person's email address.

email-missing = The person has an email address
    .none = This person has no email address, so Claude cannot identify them
    .none-want = one email address
    .none-got = nothing
    .none-fix = Enter an email address on a verified domain for this person.

email-upper-case = The email address is in lower case
    .upper-case = The email address contains upper-case letters
    .upper-case-fix = Use the same spelling in SAML, SCIM and invitations, preferably in lower case. Claude compares addresses letter by letter.

first-name-missing = The person has a first name
    .none = This person has no first name
    .none-want = a first name
    .none-got = nothing
    .none-fix = Enter a first name for this person. Some connections reject a response without one.

groups-dropped = The identity provider sends all of the person's groups
    .too-many = Entra would leave out all of this person's groups because there are too many
    .too-many-want = at most { $most ->
        [one] one group
       *[other] { $most } groups
    }
    .too-many-got = { $count ->
        [one] one group
       *[other] { $count } groups
    }
    .too-many-fix = For the group claim, choose { "Groups assigned to the application" } and assign only the groups for Claude.

groups-duplicated = Each group would be sent only once
    .twice = The same group would be sent more than once
    .twice-want = each group once
    .variant-fix = Choose the variant of the groups mapping that sends each name once, or bind each entitlement to the person in one way only.
    .twice-fix = Remove the person's second membership in this group.

groups-held-back = At least one of the person's groups would be sent
    .none-sent = None of this person's groups would be sent
    .none-sent-fix = Add the person to a mapped group. If group mappings are on, people without a mapped group lose access.

groups-leading-slash = Group names are sent without a leading slash
    .sent = A group would be sent with a slash at the beginning
    .sent-fix = Send only the group's name, or map the name in Claude with its slash, letter by letter.
    .path-off = The group's name is sent without its path only while { "Full group path" } is off
    .path-off-got = { $group } if { "Full group path" } is on, which is the default
    .path-off-fix = Turn off { "Full group path" } in the groups mapper.

id-not-sent = The identity provider sends an ID for the person
    .not-sent = { $idp } sends no ID for this person
    .not-sent-got = no such attribute
    .not-sent-fix = Change email addresses only if you have to. Claude treats somebody with a new address as a new person.

last-name-is-a-space = The last name is more than a single space
    .space = The last name would be a single space
    .space-want = a last name, or a placeholder that is not empty
    .space-got = one space
    .space-fix = Enter the full name if Claude should show a last name. Otherwise leave it: the space is the placeholder.

last-name-missing = The person has a last name
    .none = This person has no last name
    .none-want = a last name, or a placeholder
    .none-got = nothing
    .none-fix = Enter a last name or a placeholder for this person. Some connections reject a response without one.

# Values that a sample person does not have.

preview-stand-in =
    .authentik-uuid = (the user's UUID)
    .entra-object-id = (the user's object ID)
    .keycloak-id = (the user's Keycloak ID)
    .okta-id = (the user's Okta ID)
    .stable-identifier = (the person's permanent identifier)
    .sample-id = (the sample person's ID)

# Lists of sample people.

bad-sample = The file with sample people is not a list of people
    .not-a-list = { $file } is not a list of people: line { $line }, column { $column }: { $error }
    .not-a-list-fix = Use a JSON list of objects with { "username" }, { "name" }, { "email" } and { "groups" }.

empty-sample = The list of sample people is empty
    .nobody = { $file } lists no people
    .nobody-fix = Add at least one person to the list.

preview-note =
    .authentik-groups = In the sample, { "groups" } are the person's application entitlements.
    .authentik-trims = authentik removes spaces around user names, names and addresses when it saves them, so they are never sent.
    .entra-username = In the sample, { "username" } is the user principal name.
    .entra-names = Entra stores given name and surname separately. A sample name is split at its first space.
    .entra-groups = In the sample, { "groups" } are the groups assigned to the application, sent by name (source attribute { "Cloud-only group display names" }). With { "Group ID" }, Entra sends their object IDs instead. Once groups are mapped, only those count as assigned.
    .generic-names = A sample name is split into first and last name at its first space.
    .generic-empty = For an empty field, some providers send an empty attribute and some send none. The preview shows none.
    .google-names = Google stores first and last name separately. A sample name is split at its first space.
    .google-groups = In the sample, { "groups" } are the person's groups. Once groups are mapped, the preview sends only those. Choose the same ones under { "Group membership" }.
    .keycloak-names = Keycloak stores first and last name separately. A sample name is split at its first space.
    .keycloak-path = The preview assumes that { "Full group path" } is off in the groups mapper, as in the guide. If it is on, which is the default, every name begins with a slash.
    .okta-names = Okta stores first and last name separately. A sample name is split at its first space.
    .okta-groups = In the sample, { "groups" } are the person's groups in Okta. Once groups are mapped, the preview sends only those that pass the filter made from them.
    .okta-empty = It is not known whether Okta sends an empty attribute or none for an empty field. The preview shows none.
