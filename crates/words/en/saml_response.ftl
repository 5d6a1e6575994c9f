# What a SAML response is found to be: how it is built, who signed it, for whom it is meant, when it is valid, and what Claude
# needs in it. A message's own sentence is what is said when its check passes.

already-valid = The validity period has started
    .follows-from-clock = The start of the validity period depends on the clock
    .never-valid = This assertion is never valid, so its start is not checked
    .later = The assertion only becomes valid { $ahead }
    .later-want = not later than { $now }
    .later-fix = At the identity provider, let the validity begin when the response is issued, or a few minutes earlier.

assertion-shape =
    .misshapen = The assertion does not follow the SAML standard
    .twice = { $part } occurs twice
    .nested = a name contains other elements

attribute-names = The attributes have the names that WorkOS reads
    .long = The attributes have long names, and WorkOS reads short ones
    .long-fix = Rename { $renames }. Name the attributes { "id" }, { "email" }, { "firstName" }, { "lastName" } and { "groups" }, without a namespace. Entra ID sends long names by default; to keep them, choose Entra ID as the connection type in WorkOS.
    .other = The attributes have other names than WorkOS reads
    .other-fix = Rename { $renames }. Name the attributes { "id" }, { "email" }, { "firstName" }, { "lastName" } and { "groups" }, exactly and in this upper and lower case. A friendly name does not count.
    .other-for-entra = The attributes have other names than the Entra ID connection reads
    .other-for-entra-fix = Rename { $renames }. Keep Entra ID's default claims with their namespace, or choose custom SAML as the connection type in WorkOS.
    .rename = { $from } to { $to }

# $name is the attribute's name as it is sent.
attribute-sent = { $name } is sent
    .stand-in = { $name } is sent: a space in place of a missing name
    .not-needed = { $name } is not needed from this identity provider
    .other-name = { $name } may be sent under another name
    .missing = The attribute { $name } is missing
    .empty = The attribute { $name } is empty
    .only-spaces = The attribute { $name } contains only spaces
    .name-fix = Send { $name } for everybody. For people without one, send a single space or another stand-in.
    .fix = Add an attribute mapping named exactly { $name }, and give the person a value for it.
    .several = The attribute { $name } has { $count } values, but only one is read
    .several-fix = Send one value.

audience-matches = The audience is the SP Entity ID
    .differs = The audience { $how }
    .another-connection = The audience belongs to another WorkOS connection
    .unknown = The audience is not checked, because the SP Entity ID is not known
    .no-conditions = There are no conditions, so there is no audience
    .no-audience = There is no audience to check
    .surplus-slash-fix = Remove the last { "/" } from the audience.
    .no-slash-fix = Add a { "/" } at the end of the audience.
    .acs-fix = The ACS URL is in the field for the SP Entity ID. Enter the SP Entity ID as the audience.
    .another-connection-fix = Claude and the Console each have a connection of their own if they were set up separately. Enter exactly { $want } as the audience.
    .fix = Enter exactly { $want } as the audience.

audience-present = The assertion names its audience
    .no-conditions = There are no conditions, so there is no audience
    .none = The assertion names no audience
    .none-fix = Enter the SP Entity ID as the audience at the identity provider.

authn-statement-present =
    .missing = The assertion does not say how the person signed in
    .missing-fix = Let the identity provider send an authentication statement. SAML's browser profile requires it.

base64-readable =
    .empty = The response is empty
    .empty-fix = Give the value of the form field { "SAMLResponse" }.
    .xml = The form value is XML, not base64
    .xml-fix = If you gave XML, give it without { "--form-value" }. If the identity provider sent it like this, let it send the response in base64.
    .xml-fix-window = Let the identity provider send the response in base64, as the HTTP-POST binding requires.
    .url-encoded = The form value is still URL-encoded
    .url-encoded-fix = Decode it once more: { "%2B" } is { "+" }, { "%2F" } is { "/" } and { "%3D" } is { "=" }.
    .url-safe = The form value is URL-safe base64
    .url-safe-want = base64 with { "+" } and { "/" } (RFC 2045)
    .url-safe-got = base64 with { "-" } and { "_" }
    .unpadded = The form value is base64 without its padding
    .unpadded-want = a length that is divisible by four, padded with { "=" }
    .unpadded-got = { $count } characters
    .unpadded-fix = Copy the whole value of the form field { "SAMLResponse" } again, with the { "=" } at its end.
    .other = The form value is not base64
    .other-fix = Copy the whole value of the form field { "SAMLResponse" } again.

bearer-confirmation = The subject is confirmed as bearer
    .missing = The assertion has no bearer confirmation
    .missing-got = no confirmation
    .missing-fix = Choose the web browser profile (bearer) at the identity provider.

certificate-in-date = The signing certificate is valid until { $day }
    .expired = The signing certificate expired on { $day }
    .not-yet = The signing certificate is only valid from { $day }
    .not-yet-fix = Check this computer's clock. If it is right, check the clock of the computer that created the certificate, or wait until that day.
    .soon = The signing certificate expires on { $day }
    .fix = Create a new certificate, choose it at the identity provider and give WorkOS the new metadata.

certificate-strength =
    .short = The signing key is too short
    .short-want = at least { "2048" } bits
    .short-got = { $bits } bits
    .short-fix = Create a new certificate with a { "3072" }-bit key.

claude-requirements =
    .later = Claude's requirements are checked once the response itself is accepted

clocks-agree = The clocks agree
    .expired = An expired response cannot show whether the clocks agree
    .ahead = The identity provider's clock is { $span } ahead of this one
    .behind = The identity provider's clock is { $span } behind this one
    .issued = issued within { $seconds } seconds of { $now }
    .off-fix = Compare both clocks with a time server and correct the one that is wrong.
    .old = The response was issued { $ago }
    .old-fix = Sign in again and check the new response immediately. If it was fresh, the identity provider's clock is { $span } behind; correct that clock.
    .a-little-old-fix = If you checked it immediately after the sign-in, the identity provider's clock is behind. Correct it before the difference grows.

conditions-present = The assertion has conditions
    .none = The assertion has no conditions
    .none-fix = Let the identity provider send conditions with a validity and an audience.

conditions-understood =
    .unknown = The assertion has a condition that is not known here
    .unknown-fix = Remove that condition at the identity provider.

destination-matches = The destination is the ACS URL
    .differs = The destination { $how }
    .another-connection = The destination is the ACS URL of another WorkOS connection
    .none = The signed response names no destination
    .not-needed = The response as a whole is not signed, so it needs no destination
    .unknown = The destination is not checked, because the ACS URL is not known
    .like-recipient = The destination is the same wrong address as the recipient

email-domain-verified = The email address is on a verified domain
    .unknown = No verified domain is known to compare with
    .no-attribute = There is no email attribute whose domain could be checked
    .subdomain = { $domain } is a subdomain of { $parent } and needs its own verification
    .not-verified = The email domain { $domain } is not verified
    .not-verified-fix = Verify this domain in Claude, or map the email attribute from a field with the company address.
    .no-domain = The email attribute has no domain
    .no-domain-fix = Map the attribute { "email" } from the field with the whole email address.

email-equals-name-id = The email attribute is the NameID
    .no-attribute = There is no email attribute to compare
    .name-id-no-email = The NameID is not an email address to compare with
    .case = The email attribute differs from the NameID in upper and lower case
    .space = The email attribute has an extra space or line break
    .domain = The email attribute and the NameID differ only in their domain
    .other = The email attribute and the NameID are different addresses
    .fix = Map the NameID and the attribute { "email" } from the same field. Claude matches accounts by the exact address.

email-plainly-written =
    .name-id = The NameID contains invisible characters
    .attribute = The email attribute contains invisible characters
    .want = only visible characters
    .fix = Check the address in the person's entry at the identity provider, and type it again.

expiry-given =
    .missing = The assertion does not say when it expires for this recipient
    .missing-want = { "NotOnOrAfter" } in { "SubjectConfirmationData" }
    .missing-fix = Let the identity provider send responses of the web browser profile, with a validity.

groups-are-names =
    .ids = The groups are sent as object IDs, not by name
    .ids-fix = Map these IDs in Claude, or let Entra ID send the names of the groups that are assigned to the application.

groups-distinct =
    .twice = A group is sent more than once
    .twice-fix = Let the groups mapping drop duplicates. Claude should not mind, but logs become hard to read.

groups-in-one-attribute =
    .several = The groups are spread over several attributes
    .several-want = { "1" } attribute with many values
    .several-got = { $count } attributes
    .several-fix = Send one attribute with many values (Keycloak: turn on { "Single Group Attribute" }).

groups-mapped = At least one group is mapped to a role
    .not-plain = Mappings are checked once each group is one value
    .link = No groups are sent that could be mapped
    .other-name = The groups may be sent under another name
    .slash = The groups begin with a slash, so none is mapped to a role
    .slash-fix = Turn off full group paths at the identity provider (Keycloak: { "Full group path" }).
    .nearly = A group differs from its mapping only in spaces or upper and lower case
    .ids = The groups are object IDs, and none of them is mapped to a role
    .none = None of the groups is mapped to a role
    .fix = Put the person into a mapped group, or map one of these names in Claude, exactly as it is sent.

groups-overage =
    .link = Entra ID sends a link instead of the groups, because there are more than { "150" }
    .link-want = the groups themselves
    .link-fix = Choose { "Groups assigned to the application" } in the group claim, so that fewer groups are sent.

groups-plain =
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
    .none = No groups are sent
    .none-fix = Add an attribute mapping named { $name } that sends the person's groups or entitlements.
    .none-unmapped-fix = Add an attribute mapping named { $name } that sends the person's groups or entitlements. Without groups, everything except group mappings works.
    .empty = The groups attribute is empty
    .empty-fix = Put the person into a group or entitlement that is mapped to a role.
    .empty-unmapped-fix = Put the person into a group or entitlement that is mapped to a role. Without groups, everything except group mappings works.

in-response-to-matches = The response answers the request that was sent
    .unsolicited = The response was sent without a request, and says so
    .earlier-test-here = The response answers a request of an earlier test
    .none = no { "InResponseTo" }
    .unasked = The response does not answer a request
    .unasked-fix = The sign-in began at the identity provider, from its tile or a link. Start it here, or at Claude's login page.
    .earlier-test = The response belongs to an earlier test
    .earlier-test-fix = Close the older sign-in pages, then start the test again.
    .earlier-test-alone-fix = To check a sign-in at Claude, use the response of that sign-in.
    .earlier-test-elsewhere-want = a request from Claude
    .earlier-test-elsewhere-fix = Start the sign-in at Claude's login page and check the response of that sign-in.
    .another = The response answers another request
    .one-place = The response says only in one of two places which request it answers
    .two-requests = The response names a different request in each of two places
    .two-requests-fix = Use the response as the identity provider sent it.
    .never-sent = The response answers a request that was never sent here
    .fix = Start the sign-in again and check the response of that sign-in.
    .unknown = The request is not checked, because it is not known

issuer-matches = The response is from the expected identity provider
    .differs = The issuer { $how }
    .differs-fix = Read the metadata of the identity provider that sent this, or set its issuer to the expected value.
    .none = The assertion does not name its issuer
    .none-fix = Set the issuer (entity ID) at the identity provider.
    .two = The response and its assertion name different issuers
    .two-fix = Use the response as the identity provider sent it.
    .unknown = The issuer is not checked, because the expected one is not known

name-id-format = The NameID's format is { "emailAddress" }
    .none = The NameID does not name its format
    .other = The NameID's format is { $format }, not { "emailAddress" }
    .fix = Choose { "emailAddress" } as the NameID format if the identity provider lets you choose.

name-id-is-email = The NameID is an email address
    .transient = The NameID is an identifier that changes with every sign-in, not an email address
    .persistent = The NameID is an opaque identifier of the person, not an email address
    .directory = The NameID is a directory's distinguished name, not an email address
    .opaque = The NameID is an opaque identifier, not an email address
    .other = The NameID is not an email address
    .want = the person's email address
    .fix = Let the identity provider send the email address as NameID.

name-id-present = The assertion names its subject
    .none = The assertion has no NameID, or an empty one

not-deflated =
    .deflated = The response is compressed, which only the redirect binding allows
    .deflated-want = base64 of plain XML
    .deflated-got = base64 of compressed XML

not-expired = The assertion has not expired
    .follows-from-clock = The end of the validity period depends on the clock
    .never-valid = This assertion is never valid, so its end is not checked
    .expired = The assertion expired { $ago }
    .short-fix = Let assertions be valid for at least five minutes at the identity provider.

not-replayed = The response was not used before
    .used = This response was used before
    .used-fix = Sign in again. Each response is good for one sign-in.

predicted-error =
    .claude-alone = WorkOS accepts this response. Claude then shows { "\"You haven't been added to your organization yet\"" }, according to user reports
    .inferred = WorkOS does not document which error this causes; { "server_error" } is inferred

recipient-matches = The recipient is the ACS URL
    .differs = The recipient { $how }
    .another-connection = The recipient is the ACS URL of another WorkOS connection
    .none = The assertion names no recipient
    .no-confirmation = There is no bearer confirmation that could name a recipient
    .unknown = The recipient is not checked, because the ACS URL is not known

response-by-post =
    .redirect = The response came by GET (Redirect), not by POST
    .redirect-want = HTTP-POST to the ACS URL
    .redirect-fix = Set the service provider binding to Post at the identity provider.

session-valid = The session has not ended
    .ended = The session at the identity provider has already ended
    .ended-fix = Sign in again. If this happens again, lengthen the session at the identity provider.

skew-used =
    .used = The times are valid only with the allowed clock difference of { $span }
    .valid-want = valid at { $now }
    .ahead-got = it begins { $ahead }
    .ago-got = it ended { $ago }
    .used-fix = Set both clocks from a time server before the difference grows.

status-success = The identity provider reports success
    .unsaid = The response does not say whether the sign-in succeeded
    .unsaid-fix = Let the identity provider answer with a complete response.
    .no-name-id = The identity provider cannot send the requested kind of NameID
    .refused = The identity provider refused the sign-in
    .refused-fix = Assign the person to the application at the identity provider, then sign in again.
    .other = The identity provider could not answer the request
    .other-fix = Look up this status in the identity provider's log, and compare the ACS URL and the audience there.
    .none = no status

times-readable =
    .unreadable = A time in the response cannot be read
    .unreadable-want = a time in UTC, such as { "2026-11-21T12:00:00Z" }
    .unreadable-fix = Let the identity provider write its times in UTC.
    .none = no { "IssueInstant" }

validity-in-order =
    .never = The validity ends before it begins, so the assertion is never valid
    .never-want = { "NotOnOrAfter" } later than { "NotBefore" }
    .never-got = { $start } to { $end }
    .never-fix = Set the validity of assertions at the identity provider to five minutes or more.

version-is-2 = The response is SAML 2.0
    .other = The response is not SAML 2.0
    .none = no version
    .other-fix = Choose SAML 2.0 at the identity provider.

# How a value differs from the expected one, after its name: The audience { $how }.
saml-difference =
    .empty = is empty
    .space = has an extra space or line break
    .surplus-slash = has one slash too many
    .no-slash = is missing its trailing slash
    .case = differs in upper and lower case
    .scheme = begins with http instead of https, or the other way round
    .spaces-slashes-case = differs in spaces, slashes or upper and lower case
    .server = names another server
    .other = is wrong

# What several checks say.
saml-value =
    .meant-for = The response is meant for { $name }
    .meant-for-fix = Check the response of this connection instead, or enter this connection's values at the identity provider.
    .acs-want = the ACS URL
    .acs-missing-fix = Enter the ACS URL at the identity provider.
    .acs-fix = Enter exactly { $want } as the ACS URL.
    .acs-another-connection-fix = Claude and the Console each have a connection of their own if they were set up separately. Enter exactly { $want } as the ACS URL.
    .after-want = after { $now }
    .post-fix = Let the identity provider answer with the HTTP-POST binding, which is base64 of plain XML.
    .copy-fix = Copy the whole response again. Parts of it are missing or were added.
    .unreachable = The response cannot be found

# A span of time, rounded to one unit: long, ago, and ahead.
saml-span =
    .long = { $unit ->
        [second] { $count ->
            [one] { $count } second
           *[other] { $count } seconds
        }
        [minute] { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
        [hour] { $count ->
            [one] { $count } hour
           *[other] { $count } hours
        }
       *[day] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
    }
    .ago = { $unit ->
        [second] { $count ->
            [one] { $count } second ago
           *[other] { $count } seconds ago
        }
        [minute] { $count ->
            [one] { $count } minute ago
           *[other] { $count } minutes ago
        }
        [hour] { $count ->
            [one] { $count } hour ago
           *[other] { $count } hours ago
        }
       *[day] { $count ->
            [one] { $count } day ago
           *[other] { $count } days ago
        }
    }
    .ahead = { $unit ->
        [second] { $count ->
            [one] in { $count } second
           *[other] in { $count } seconds
        }
        [minute] { $count ->
            [one] in { $count } minute
           *[other] in { $count } minutes
        }
        [hour] { $count ->
            [one] in { $count } hour
           *[other] in { $count } hours
        }
       *[day] { $count ->
            [one] in { $count } day
           *[other] in { $count } days
        }
    }

# Another service provider of the same people, as in: The response is meant for { $name }.
saml-neighbour =
    .workos = WorkOS
    .sign-in-test = the sign-in test on this computer
    .setup = the setup { $name } ({ $products })
