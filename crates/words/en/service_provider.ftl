# The ACS URL and the Entity ID that WorkOS shows: as they are pasted, typed and saved.
# $field is the name of the value in WorkOS's own words.

acs-path-unusual = The ACS URL has the usual WorkOS path
    .no-path = The { $field } does not contain { "/sso/saml/acs/" }
    .no-path-fix = Compare it with WorkOS's page.

acs-url-is-entity-id = The ACS URL is not an Entity ID
    .swapped = The ACS URL is an Entity ID
    .swapped-fix = On WorkOS's page, copy the field called { "ACS URL" }.

acs-url-usable = The saved ACS URL can be used
    .usable = The ACS URL looks like one from WorkOS

api-workos-host = The value uses WorkOS's sign-in host, not its API host
    .api-host = The { $field } is on { "api.workos.com" }
    .api-host-fix = Compare it with WorkOS's page. Many guides on the web show this host; those of WorkOS show { "auth.workos.com" }.

connection-id-in-path = The value contains the connection's ID as WorkOS shows it
    .has-name = The path of the { $field } contains a connection name ({ "conn_…" })
    .has-name-fix = Compare it with WorkOS's page. There it ends in letters and digits only.

credentials-in-url = The address contains no user name or password
    .has-them = The { $field } contains a user name or password
    .has-them-fix = Copy the value from WorkOS's page.

entity-id-is-acs-url = The Entity ID is not an ACS URL
    .swapped = The Entity ID is an ACS URL
    .swapped-fix = On WorkOS's page, copy the field called { "SP Entity ID" }.

entity-id-not-url = The Entity ID is a web address, like those from WorkOS
    .name = The Entity ID is a name, not a URL like those from WorkOS
    .name-fix = Compare it with the { "SP Entity ID" } on WorkOS's page.

entity-id-usable = The saved Entity ID can be used
    .usable = The Entity ID looks like one from WorkOS

host-is-not-workos = The address belongs to WorkOS
    .other-host = The { $field } is on { $host }, which does not belong to WorkOS
    .other-host-fix = Compare it with WorkOS's page. If that page shows the same address, keep it.

html-pasted = The pasted text is not the source of a web page
    .html = This is the source of a web page, not metadata
    .html-want = the two values, or metadata as XML
    .html-fix = Copy the values from the page itself, or download the metadata while you are signed in.

http-not-https = The address begins with https://
    .http = The { $field } begins with http, not https
    .http-fix = Copy it again from WorkOS's page, where it begins with https.

id-missing = The address ends with the connection's ID
    .ends-early = The { $field } is missing its last part
    .ends-early-fix = Copy the whole value from WorkOS's page.

idp-metadata-pasted = The pasted metadata is the service provider's, not the identity provider's
    .of-idp = This is the identity provider's metadata, not the service provider's
    .of-idp-fix = Enter it as the identity provider's metadata, and give it to WorkOS. In this field, enter the two values that WorkOS shows.

ids-differ = The ACS URL and the Entity ID belong to the same connection
    .case = The IDs of the ACS URL and the Entity ID differ in upper and lower case
    .other = The ACS URL and the Entity ID end in different IDs
    .fix = Copy both again from the same page. One of them may be left over from an earlier connection.

metadata-url-pasted = The value itself was pasted, not a metadata URL
    .metadata-url = The { $field } is a metadata URL
    .metadata-url-fix = On WorkOS's page, copy the field called { $label }. Enter a metadata URL in its own field, or paste the metadata itself here.

no-values-found = The pasted text contains the two values
    .no-address = There is no web address in the pasted text
    .no-address-want = the ACS URL and the SP Entity ID
    .no-address-fix = Copy both from WorkOS's page: { "Setup SSO" } or { "Manage SSO" }, then custom SAML.

not-a-url = The value is a web address
    .no-address = The { $field } is not a web address
    .no-address-fix = Copy the value from WorkOS's page.

pasted-too-large = The pasted text is not too large
    .over-one-megabyte = The pasted text is larger than 1 MB
    .over-one-megabyte-fix = Paste only the two values.

pasted-xml-readable = The pasted XML is the service provider's complete metadata
    .broken = The pasted XML cannot be read
    .broken-want = the service provider's metadata, complete and without a DOCTYPE
    .broken-fix = Download it again and paste all of it, or paste the two values.
    .no-metadata = The pasted XML is not SAML metadata
    .want = metadata with an { "SPSSODescriptor" }
    .no-metadata-fix = Paste the service provider's metadata, or the two values.

query-in-value = The value contains no ? and no #
    .has-one = The { $field } contains a { "?" } or { "#" }
    .has-one-fix = Compare it with WorkOS's page, where there is none.

same-value-twice = The ACS URL and the Entity ID are two different values
    .same = The ACS URL and the Entity ID are the same
    .same-want = two different values
    .same-fix = This is the { $this }. Copy the { $missing } from WorkOS's page too.

scheme-missing = The address begins with https://
    .no-https = The { $field } does not begin with { "https://" }
    .no-https-fix = Copy the whole value.

several-values =
    .acs-urls = The pasted text contains several different ACS URLs
    .entity-ids = The pasted text contains several different Entity IDs
    .want = only one
    .fix = Paste only the two values of the connection that you are setting up.
    .in-metadata = The metadata lists several addresses for the response
    .in-metadata-fix = Compare the ACS URL with WorkOS's page. Latchkey took the default one, or else the first.

sign-on-url-pasted = The field contains the right address, not a sign-on URL
    .something-else = The { $field } is { $what }
    .something-else-fix = On WorkOS's page, copy the field called { $label }.

stray-characters = The value has no extra spaces, quotation marks or invisible characters
    .around = The { $field } has spaces, quotation marks or invisible characters around it
    .around-fix = Enter the value again.
    .inside = The { $field } contains invisible characters
    .inside-fix = Type the value, or copy it again from WorkOS's page.

temporary-value = The value comes from WorkOS, not from the sign-in test
    .temporary = The { $field } is still a temporary value
    .temporary-fix = Replace it with the value on WorkOS's page, here and at the identity provider.

trailing-slash = The value has no extra slash at the end
    .surplus = The { $field } has one slash too many at the end
    .surplus-fix = Remove the last { "/" }. The values are compared character by character.
    .slash = The { $field } ends with a slash
    .slash-fix = Compare it with WorkOS's page. The values are compared character by character.

value-has-spaces = The value contains no spaces or line breaks
    .inside = The { $field } contains a space or a line break
    .inside-fix = Copy it again, all on one line.

value-missing =
    .not-pasted = The { $field } is not in the pasted text
    .not-pasted-fix = Copy the { $label } from WorkOS's page too.
    .not-entered = WorkOS's { $field } is not entered yet
    .not-entered-got = only the temporary value { $temporary }
    .not-entered-fix = Copy it from WorkOS's page ({ "Setup SSO" } or { "Manage SSO" }), then replace the temporary value at the identity provider.

values-at-provider = ACS URL and Entity ID are entered at the identity provider
    .not-confirmed = Nobody has confirmed that both values are entered at the identity provider
    .not-confirmed-fix = Enter both there, then confirm it with { "`latchkey setup tick workos-copy`" }.
    .not-confirmed-fix-window = Enter both there, then tick the box below the two values.

values-swapped = The ACS URL and the Entity ID are not swapped
    .swapped = The ACS URL and the Entity ID are swapped
    .swapped-want = ACS URL { $acs }, Entity ID { $entity-id }
    .swapped-got = ACS URL { $acs }, Entity ID { $entity-id }
    .swapped-fix = Swap them.

# What people paste instead of the two values.
address-of =
    .page = a page of { $whose }
    .workos-setup = the address of the WorkOS setup page itself
    .scim = a SCIM endpoint
    .sign-in-link = a sign-in link of WorkOS
    .provider = an address of { $whose }

acs-url-missing = The pasted text contains the ACS URL

entity-id-missing = The pasted text contains the Entity ID

several-acs-urls = The pasted text contains only one ACS URL

several-entity-ids = The pasted text contains only one Entity ID
