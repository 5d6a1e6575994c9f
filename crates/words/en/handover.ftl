# The pages for the people who hold some of the rights. Values are Markdown already.

handover-role =
    .unknown = { $text } is not a role. Use { "dns, idp or owner" }

handover =
    .addressee = { $who ->
        [named] For { $name }.
        [dns] For the person who manages the DNS zone.
        [idp] For the administrator of the identity provider.
       *[owner] For the Claude Owner.
    }

handover-dns =
    .title = DNS: add a TXT record
    .intro = We are setting up single sign-on (SSO) for Claude. To check that we control our email domain, Claude looks for a TXT record in our DNS. The record does not affect email, the website or anyone's sign-in.
    .no-domain = { $is-named ->
        [yes] The domain and its record are not known yet. { $owner } will find them on Claude's settings page and send them to you.
       *[no] The domain and its record are not known yet. The Claude Owner will find them on Claude's settings page and send them to you.
    }
    .done-heading = When you are done
    .done = { $is-named ->
        [yes] Tell { $owner } that the record is saved and which TTL you chose.
       *[no] Tell the Claude Owner that the record is saved and which TTL you chose.
    }
    .field = Field
    .enter = What to enter
    .kind = Type
    .host = Host or name
    .full-name = { $host } (full name: { $full })
    .value = Value
    .value-unknown = { $is-named ->
        [yes] not known yet; { $owner } will copy it from Claude's settings page
       *[no] not known yet; the Claude Owner will copy it from Claude's settings page
    }
    .ttl = 300 seconds, or the lowest value on offer
    .zone = The zone appears to be hosted by { $host }.
    .beside = Add the record next to any TXT records that exist already. Do not replace any of them.
    .one-piece = Enter the value exactly as shown: without quotation marks, in one piece, with the part before the = sign, and in the same upper and lower case.
    .short-host = Many DNS providers add the domain automatically. If yours does, enter only the host shown above, not the full name.
    .deadline = { $days ->
        [0] Add it right away. Claude stops looking for it in less than 24 hours, on **{ $day }**.
        [one] Add it before **{ $day }** (in 1 day). After that, Claude stops looking for it.
       *[other] Add it before **{ $day }** (in { $days } days). After that, Claude stops looking for it.
    }
    .deadline-over = Claude looked for this record for { $days } days, until { $day }. Before you add it, ask whoever sent you this page for the current value: Claude has probably issued a new one.
    .worked = The record works as soon as one of these commands shows the value, usually after about 10 minutes and at the latest after 48 hours:
    .windows = on Windows: { $command }

handover-idp =
    .title = Identity provider: create an application for Claude
    .intro = { $provider ->
        [generic] People will sign in to { $organizations } through your identity provider. Please create one SAML 2.0 application with the values below. Do not change any existing application.
        [rehearsal] People will sign in to { $organizations } through the built-in identity provider. Please create one SAML 2.0 application with the values below. Do not change any existing application.
       *[named] People will sign in to { $organizations } through { $name }. Please create one SAML 2.0 application with the values below. Do not change any existing application.
    }
    .values-heading = Values
    .setting = Setting
    .value = Value
    .acs = { "ACS URL" }, also called Recipient and Destination
    .entity-id = { "SP Entity ID" }, also called Audience
    .response-binding = Binding of the response
    .request-binding = Binding of the request
    .not-signed = { "HTTP-Redirect" }, not signed
    .name-id = the email address, format { $format }
    .signature = Signature
    .signed = the assertion itself, RSA with SHA-256
    .encryption = Encryption
    .off = off
    .temporary = **The ACS URL and the SP Entity ID above are temporary**: they are for a test on one computer. You will get the final ones later. Nobody can sign in to Claude until both are replaced.
    .attributes-heading = Attributes
    .case = Enter the names exactly as shown. Upper and lower case matter.
    .attribute = Attribute
    .sends = { $attribute ->
        [id] an identifier that never changes
        [email] the email address, the same as in the NameID and, if SCIM is used, in SCIM
        [firstName] given name
        [lastName] family name, never empty
       *[groups] the person's groups from the table below, one value each
    }
    .access-heading = Who gets access
    .assign = Assign everyone who needs Claude to the application. Anyone who is not assigned cannot sign in once SSO is required.
    .people = These people must have access, with these groups:
    .address = Email address
    .groups = Groups
    .no-groups = none yet
    .scim = SCIM syncs people as well. The Claude Owner will send you the endpoint and the token over a secure channel; they are not on this page. SCIM must send the same email field as SAML.
    .steps-heading = Step by step
    .back-heading = What to send back
    .back-to = { $is-named ->
        [yes] To { $owner }:
       *[no] To the Claude Owner:
    }
    .back-metadata = The metadata URL if it can be reached from the internet; otherwise the metadata as an XML file.
    .back-expiry = The date on which the signing certificate expires.
    .back-groups = The names of the groups or entitlements, exactly as the identity provider sends them.
    .back-assigned = A message once everyone is assigned.
    .no-secrets = Do not send a private key, a password or a token.

handover-owner =
    .title = Claude: what to set up
    .sign-in = { $product }: sign in as { $administrators } and open { $page } at <{ $url }>.
    .parent-heading = The parent organization
    .parent = The Console shows its identity page only if its organization has a parent organization. Sales can create one. Or you merge the Console organization into the parent of your Claude organization:
    .domain-heading = The domain
    .domain-add = Under { "Domains" } choose { "Add or edit domains" }, then { "+" }, { "Save" } and { "Verify" }.
    .domain-enter = Enter the domain and choose { "Continue" }.
    .domain-copy = Copy the host and value of the TXT record right away: the value is not shown again. Removing the domain and adding it again gives a new value.
    .domain-verify = Once the record is in the DNS, click the icon next to { "Pending" }. Repeat this until it says { "Verified" }. If the domain is not on the page, reload the page.
    .domain-one-parent = A domain belongs to one parent organization. If another parent organization has it already, that one must remove it first. All domains use the same connection.
    .domain = { $domain }: host { $host }, value { $value }; must be verified before { $day }.
    .domain-no-value = { $domain }: host { $host }, value not known yet; must be verified before { $day }.
    .connection-heading = The connection
    .compare = Compare the values at the identity provider with these, letter by letter:
    .order-heading = The complete order
    .order = In this order, nobody is locked out:
    .gate-heading = Before you switch Require SSO on
    .not-exempt = Require SSO applies to Owners and Admins too.
    .all-passed = { $count ->
        [one] On { $day }, the only check had passed.
       *[other] On { $day }, all { $count } checks had passed.
    }
    .open = { $count ->
        [one] On { $day }, 1 check had passed. Still to do:
       *[other] On { $day }, { $count } checks had passed. Still to do:
    }
    .open-check = { $title }. { $fix }
    .rollback-heading = If something goes wrong
    .rollback = Switch { $switches } off. You can do that at any time; members and roles stay as they are. The other steps are in the rollback sheet ({ "`rollback.md`" }) in the bundle.
