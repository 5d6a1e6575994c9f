# What Claude needs of a response: the address, the groups, the attributes and their names.

attribute-names = The attributes have the names that WorkOS expects
    .meaning = WorkOS finds attributes by their exact names. It ignores values under any other name.
    .meaning-fix = Rename the attributes at the identity provider to the names that your connection type in WorkOS expects.
    .long = The attributes have long names, but WorkOS reads short ones
    .long-fix = Rename { $renames }. Name the attributes { "id" }, { "email" }, { "firstName" }, { "lastName" } and { "groups" }, without a namespace. Entra ID sends long names by default; to keep them, choose Entra ID as the connection type in WorkOS.
    .other = The attributes do not have the names that WorkOS reads
    .other-fix = Rename { $renames }. Name the attributes { "id" }, { "email" }, { "firstName" }, { "lastName" } and { "groups" }, with exactly these upper and lower case letters. A friendly name does not count.
    .other-for-entra = The attributes do not have the names that the Entra ID connection reads
    .other-for-entra-fix = Rename { $renames }. Keep Entra ID's default claims with their namespace, or choose custom SAML as the connection type in WorkOS.
    .rename = { $from } to { $to }

claude-requirements = Claude's requirements were checked
    .meaning = Names, addresses and groups are checked only once the response itself is accepted.
    .meaning-fix = Fix the cause that is listed first, then sign in again.
    .later = Claude's requirements are checked once the response itself is accepted

email-domain-verified = The email address is on a verified domain
    .meaning = WorkOS lets people in only if their email domain is verified for the organization. A subdomain counts as a separate domain.
    .meaning-fix = Verify this domain in Claude, or map the email attribute from a field with the company address.
    .unknown = No verified domain is known to compare with
    .no-attribute = There is no email attribute whose domain could be checked
    .subdomain = { $domain } is a subdomain of { $parent } and needs its own verification
    .not-verified = The email domain { $domain } is not verified
    .not-verified-fix = Verify this domain in Claude, or map the email attribute from a field with the company address.
    .no-domain = The email attribute has no domain
    .no-domain-fix = Map the attribute { "email" } from the field with the whole email address.

email-equals-name-id = The email attribute and the NameID are the same
    .meaning = Claude matches accounts by the exact email address. If the two addresses differ, even only in upper and lower case, one person can end up with two accounts.
    .meaning-fix = Map the NameID and the attribute email from the same field.
    .no-attribute = There is no email attribute to compare
    .name-id-no-email = The NameID is not an email address to compare with
    .case = The email attribute differs from the NameID in upper and lower case
    .space = The email attribute has an extra space or line break
    .domain = The email attribute and the NameID differ only in their domain
    .other = The email attribute and the NameID are different addresses
    .fix = Map the NameID and the attribute { "email" } from the same field. Claude matches accounts by the exact address.

email-plainly-written = The email address contains only visible characters
    .meaning = Some characters are invisible or reverse the reading direction. An address that contains one looks like another person's address but is not the same.
    .meaning-fix = Check the address in the person's entry at the identity provider, and type it again.
    .name-id = The NameID contains invisible characters
    .attribute = The email attribute contains invisible characters
    .want = only visible characters
    .fix = Check the address in the person's entry at the identity provider, and type it again.

groups-are-names = The groups are sent by name
    .meaning = Entra ID sends object IDs unless it is set up to send names. They can be mapped in Claude, but people can hardly tell them apart.
    .meaning-fix = Map these IDs in Claude, or map the names there and then let Entra ID send the names of the groups that are assigned to the application.
    .ids = The groups are sent as object IDs, not by name
    .ids-fix = Map these IDs in Claude, or map the names there and then let Entra ID send the names of the groups that are assigned to the application.

groups-distinct = Each group is sent only once
    .meaning = A group that is sent twice should do no harm, but it makes logs hard to read.
    .meaning-fix = Let the groups mapping drop duplicates.
    .twice = A group is sent more than once
    .twice-fix = Let the groups mapping drop duplicates. They should do no harm, but they make logs hard to read.

groups-in-one-attribute = All groups are in one attribute
    .meaning = WorkOS reads one attribute with many values. If several attributes have the same name, it may read only one of them.
    .meaning-fix = Send one attribute with many values. In Keycloak, turn on Single Group Attribute.
    .several = The groups are spread over several attributes
    .several-want = { "1" } attribute with many values
    .several-got = { $count } attributes
    .several-fix = Send one attribute with many values. In Keycloak, turn on { "Single Group Attribute" }.

groups-mapped = At least one group is mapped to a role
    .meaning = With group mappings on, people who are in no mapped group are not let in, or are removed. Group names are compared character by character.
    .meaning-fix = Add the person to a mapped group, or map one of these names in Claude, exactly as it is sent.
    .not-plain = Mappings are checked once each group is a separate value
    .link = No groups that could be mapped are sent
    .other-name = The groups may be sent under another name
    .slash = The groups begin with a slash, so none is mapped to a role
    .slash-fix = If mappings in Claude contain a slash, map the plain names there first. Then turn off full group paths at the identity provider (Keycloak: { "Full group path" }).
    .nearly = A group differs from its mapping only in spaces or upper and lower case
    .ids = The groups are object IDs, and none of them is mapped to a role
    .none = None of the groups is mapped to a role
    .fix = Add the person to a mapped group, or map one of these names in Claude, exactly as it is sent.

groups-overage = The groups themselves are sent, not a link to them
    .meaning = For a person in more than 150 groups, Entra ID sends a link instead of the groups. Nobody follows that link, so none of the groups arrives.
    .meaning-fix = Assign every mapped group to the application in Entra ID. Then choose { "Groups assigned to the application" } in the group claim, so that fewer groups are sent.
    .link = Entra ID sends a link instead of the groups, because there are more than { "150" }
    .link-want = the groups themselves
    .link-fix = Assign every mapped group to the application in Entra ID. Then choose { "Groups assigned to the application" } in the group claim, so that fewer groups are sent.

groups-plain = Each group is sent as a separate plain value
    .meaning = Several groups in one value, or a list in JSON, are read as one group with a strange name.
    .meaning-fix = Send one attribute named groups, with a separate plain value for each group.
    .packed = A group looks like a list or an object instead of a single name
    .packed-got = XML inside a value
    .joined = Several groups are joined in one value with { $separator ->
        [comma] commas
        [semicolon] semicolons
        [bar] vertical bars
        [line] line breaks
       *[space] spaces
    }
    .joined-want = one value for each group
    .fix = Send one attribute named { "groups" }, with a separate plain value for each group.
    .directory = A group is sent as a directory's distinguished name
    .directory-fix = Map the plain group names in Claude. Then send only the name of each group, without its path in the directory.

groups-present = Groups are sent
    .meaning = Without groups, roles and seats cannot come from the identity provider. With group mappings on, people without a mapped group lose their access.
    .meaning-fix = Send one attribute named groups, with a separate plain value for each group.
    .none = No groups are sent
    .none-fix = Add an attribute mapping named { $name } that sends the person's groups or entitlements.
    .none-unmapped-fix = Add an attribute mapping named { $name } that sends the person's groups or entitlements. Without groups, everything except group mappings works.
    .empty = The groups attribute is empty
    .empty-fix = Add the person to a group that is mapped to a role, or give them a mapped entitlement.
    .empty-unmapped-fix = Add the person to a group, or give them an entitlement, that you want to map to a role. Without groups, everything except group mappings works.

name-id-format = The NameID format is { "emailAddress" }
    .meaning = The format says what kind of name the NameID is. Another format works as long as the value is the email address, but it makes faults harder to find later.
    .meaning-fix = Choose emailAddress as the NameID format if the identity provider lets you choose.
    .none = The NameID does not name its format
    .other = The NameID's format is { $format }, not { "emailAddress" }
    .fix = Choose { "emailAddress" } as the NameID format if the identity provider lets you choose.

name-id-is-email = The NameID is an email address
    .meaning = Claude's guides ask for the email address as the NameID. With an opaque or changing identifier, a person is matched to no account, or gets a new one at each sign-in.
    .meaning-fix = Let the identity provider send the email address as the NameID.
    .transient = The NameID is an identifier that changes with every sign-in, not an email address
    .persistent = The NameID is an opaque identifier of the person, not an email address
    .directory = The NameID is a directory's distinguished name, not an email address
    .opaque = The NameID is an opaque identifier, not an email address
    .other = The NameID is not an email address
    .want = the person's email address
    .fix = Let the identity provider send the email address as the NameID.

predicted-error = The error that WorkOS would show is known
    .meaning = WorkOS documents the cause of only a few of its errors. For every other cause, Latchkey assumes the general error and says so.
    .meaning-fix = Fix the cause that is listed first, then sign in again.
    .claude-alone = WorkOS accepts this response. Claude then shows { "\"You haven't been added to your organization yet\"" }, according to user reports
    .inferred = WorkOS does not document which error this causes; Latchkey assumes { "server_error" }

attribute-id = The attribute id is sent
    .meaning = WorkOS reads the person's permanent ID from this attribute. Without it, WorkOS has nothing that stays the same when an email address changes.
    .meaning-fix = Add an attribute mapping with exactly the name id, and give the person a value for it.

attribute-email = The attribute email is sent
    .meaning = WorkOS reads the email address from this attribute and rejects a profile without it.
    .meaning-fix = Add an attribute mapping with exactly the name email, and give the person a value for it.

attribute-first-name = The attribute firstName is sent
    .meaning = WorkOS reads the first name from this attribute and rejects a profile without it.
    .meaning-fix = Add an attribute mapping with exactly the name firstName, and give the person a value for it.

attribute-last-name = The attribute lastName is sent
    .meaning = WorkOS reads the last name from this attribute and rejects a profile without it.
    .meaning-fix = Add an attribute mapping with exactly the name lastName, and give the person a value for it.
