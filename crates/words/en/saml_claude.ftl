# What Claude needs of a response: the address, the groups, the attributes and their names.

attribute-names = The attributes have the names that WorkOS reads
    .meaning = WorkOS finds attributes by their exact names. Values under other names are there, and are not seen.
    .meaning-fix = Rename the attributes at the identity provider to the names that are wanted here.
    .long = The attributes have long names, and WorkOS reads short ones
    .long-fix = Rename { $renames }. Name the attributes { "id" }, { "email" }, { "firstName" }, { "lastName" } and { "groups" }, without a namespace. Entra ID sends long names by default; to keep them, choose Entra ID as the connection type in WorkOS.
    .other = The attributes have other names than WorkOS reads
    .other-fix = Rename { $renames }. Name the attributes { "id" }, { "email" }, { "firstName" }, { "lastName" } and { "groups" }, exactly and in this upper and lower case. A friendly name does not count.
    .other-for-entra = The attributes have other names than the Entra ID connection reads
    .other-for-entra-fix = Rename { $renames }. Keep Entra ID's default claims with their namespace, or choose custom SAML as the connection type in WorkOS.
    .rename = { $from } to { $to }

claude-requirements = What Claude needs is judged
    .meaning = Names, addresses and groups are looked at only in a response that was accepted. Fix the cause above first.
    .meaning-fix = Fix the cause that is named first, then sign in again.
    .later = Claude's requirements are checked once the response itself is accepted

email-domain-verified = The email address is on a verified domain
    .meaning = WorkOS lets in only people whose e-mail domain is verified for the organization. A subdomain is a domain of its own.
    .meaning-fix = Verify this domain in Claude, or map the e-mail attribute from a field that holds the company address.
    .unknown = No verified domain is known to compare with
    .no-attribute = There is no email attribute whose domain could be checked
    .subdomain = { $domain } is a subdomain of { $parent } and needs its own verification
    .not-verified = The email domain { $domain } is not verified
    .not-verified-fix = Verify this domain in Claude, or map the email attribute from a field with the company address.
    .no-domain = The email attribute has no domain
    .no-domain-fix = Map the attribute { "email" } from the field with the whole email address.

email-equals-name-id = The email attribute is the NameID
    .meaning = Claude joins accounts by the exact address. Two different ones, even in case alone, can make two accounts of one person.
    .meaning-fix = Map the NameID and the attribute email from the same field: Claude joins accounts by the exact address.
    .no-attribute = There is no email attribute to compare
    .name-id-no-email = The NameID is not an email address to compare with
    .case = The email attribute differs from the NameID in upper and lower case
    .space = The email attribute has an extra space or line break
    .domain = The email attribute and the NameID differ only in their domain
    .other = The email attribute and the NameID are different addresses
    .fix = Map the NameID and the attribute { "email" } from the same field. Claude matches accounts by the exact address.

email-plainly-written = Every character of the e-mail address can be seen
    .meaning = Some characters cannot be seen, or turn the order in which text is read. An address with one of them looks like another person's and is not the same.
    .meaning-fix = Look at the address in the person's entry at the identity provider, and type it again.
    .name-id = The NameID contains invisible characters
    .attribute = The email attribute contains invisible characters
    .want = only visible characters
    .fix = Check the address in the person's entry at the identity provider, and type it again.

groups-are-names = The groups are sent by name
    .meaning = Entra ID sends object IDs unless told otherwise. They can be mapped in Claude, and a list of them can hardly be read by a person.
    .meaning-fix = Map these IDs in Claude, or let Entra ID send the names of the groups that are assigned to the application.
    .ids = The groups are sent as object IDs, not by name
    .ids-fix = Map these IDs in Claude, or let Entra ID send the names of the groups that are assigned to the application.

groups-distinct = No group is sent twice
    .meaning = A group that stands twice does no harm, and makes logs hard to read.
    .meaning-fix = Let the groups mapping drop duplicates; Claude should not mind, but logs get hard to read.
    .twice = A group is sent more than once
    .twice-fix = Let the groups mapping drop duplicates. Claude should not mind, but logs become hard to read.

groups-in-one-attribute = All groups are in one attribute
    .meaning = WorkOS reads one attribute with many values. With several attributes of the same name only one may be read.
    .meaning-fix = Send one attribute with many values (Keycloak: Single Group Attribute on).
    .several = The groups are spread over several attributes
    .several-want = { "1" } attribute with many values
    .several-got = { $count } attributes
    .several-fix = Send one attribute with many values (Keycloak: turn on { "Single Group Attribute" }).

groups-mapped = At least one group is mapped to a role
    .meaning = With group mappings on, a person in none of the mapped groups is not let in or is removed. Names are compared letter by letter.
    .meaning-fix = Put the person into a mapped group, or map one of these names in Claude, exactly as it is sent.
    .not-plain = Mappings are checked once each group is one value
    .link = No groups are sent that could be mapped
    .other-name = The groups may be sent under another name
    .slash = The groups begin with a slash, so none is mapped to a role
    .slash-fix = Turn off full group paths at the identity provider (Keycloak: { "Full group path" }).
    .nearly = A group differs from its mapping only in spaces or upper and lower case
    .ids = The groups are object IDs, and none of them is mapped to a role
    .none = None of the groups is mapped to a role
    .fix = Put the person into a mapped group, or map one of these names in Claude, exactly as it is sent.

groups-overage = The groups themselves are sent
    .meaning = A person in more than 150 groups gets a link instead of the groups from Entra ID, and nobody follows that link.
    .meaning-fix = Choose 'Groups assigned to the application' in the group claim, so that few groups are sent.
    .link = Entra ID sends a link instead of the groups, because there are more than { "150" }
    .link-want = the groups themselves
    .link-fix = Choose { "Groups assigned to the application" } in the group claim, so that fewer groups are sent.

groups-plain = Each group is one plain value
    .meaning = Groups that are joined in one value, or sent as a list in JSON, are read as one group with a strange name.
    .meaning-fix = Send one attribute named groups with one plain value for each group.
    .packed = A group looks like a list or an object instead of one name
    .packed-got = XML inside a value
    .joined = Several groups are joined in one value with { $separator ->
        [comma] commas
        [semicolon] semicolons
        [bar] vertical bars
        [line] line breaks
       *[space] spaces
    }
    .joined-want = one value for each group
    .fix = Send one attribute named { "groups" } with one plain value for each group.
    .directory = A group is sent as a directory's distinguished name
    .directory-fix = Send only the name of each group, without its path in the directory.

groups-present = Groups are sent
    .meaning = Without groups people can sign in, and their roles and seats cannot come from the identity provider.
    .meaning-fix = Send one attribute named groups with one plain value for each group.
    .none = No groups are sent
    .none-fix = Add an attribute mapping named { $name } that sends the person's groups or entitlements.
    .none-unmapped-fix = Add an attribute mapping named { $name } that sends the person's groups or entitlements. Without groups, everything except group mappings works.
    .empty = The groups attribute is empty
    .empty-fix = Put the person into a group or entitlement that is mapped to a role.
    .empty-unmapped-fix = Put the person into a group or entitlement that is mapped to a role. Without groups, everything except group mappings works.

name-id-format = The NameID's format is { "emailAddress" }
    .meaning = The format says what kind of name it is. Another one works as long as the value is the e-mail address, and confuses whoever has to find a fault later.
    .meaning-fix = Choose emailAddress as NameID format where the identity provider lets you choose.
    .none = The NameID does not name its format
    .other = The NameID's format is { $format }, not { "emailAddress" }
    .fix = Choose { "emailAddress" } as the NameID format if the identity provider lets you choose.

name-id-is-email = The NameID is an email address
    .meaning = Claude's guides ask for the e-mail address as NameID. An opaque or changing identifier joins a person to no account, or to a new one each time.
    .meaning-fix = Let the identity provider send the e-mail address as NameID.
    .transient = The NameID is an identifier that changes with every sign-in, not an email address
    .persistent = The NameID is an opaque identifier of the person, not an email address
    .directory = The NameID is a directory's distinguished name, not an email address
    .opaque = The NameID is an opaque identifier, not an email address
    .other = The NameID is not an email address
    .want = the person's email address
    .fix = Let the identity provider send the email address as NameID.

predicted-error = Which error follows is inferred
    .meaning = WorkOS documents only a few pairs of fault and error. For the others its general error is assumed, and this says so.
    .meaning-fix = Fix the cause that is named first, then sign in again.
    .claude-alone = WorkOS accepts this response. Claude then shows { "\"You haven't been added to your organization yet\"" }, according to user reports
    .inferred = WorkOS does not document which error this causes; { "server_error" } is inferred

attribute-id = The attribute id is there
    .meaning = WorkOS reads the person's stable ID from this attribute and turns a profile away that lacks it.
    .meaning-fix = Add an attribute mapping named id, exactly, and give the person a value for it.

attribute-email = The attribute email is there
    .meaning = WorkOS reads the e-mail address from this attribute and turns a profile away that lacks it.
    .meaning-fix = Add an attribute mapping named email, exactly, and give the person a value for it.

attribute-first-name = The attribute firstName is there
    .meaning = WorkOS reads the first name from this attribute and turns a profile away that lacks it.
    .meaning-fix = Add an attribute mapping named firstName, exactly, and give the person a value for it.

attribute-last-name = The attribute lastName is there
    .meaning = WorkOS reads the last name from this attribute and turns a profile away that lacks it.
    .meaning-fix = Add an attribute mapping named lastName, exactly, and give the person a value for it.
