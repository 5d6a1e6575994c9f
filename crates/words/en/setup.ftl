# A setup: what has to be known first, the values that are entered, its name, and its log.

bundle-current = The exported bundle contains the latest changes to the setup
    .changed = The setup was changed after the last export
    .changed-fix = Export the bundle again.

certificate-in-metadata = The metadata contains the certificate that this setup uses
    .same = The identity provider signs with this setup's certificate
    .other = The identity provider signs with a certificate other than this setup's
    .other-fix = Choose this setup's certificate at the identity provider, then read its metadata again. If people sign in already, have WorkOS read the new metadata at the same time. While only one of them has the new certificate, nobody can sign in.
    .none-got = no signing certificate

console-plan-and-parent = The Console organization's plan fits its parent organization
    .other = { $enterprise ->
        [yes] The Console organization shares its parent with an Enterprise organization
       *[no] The Console organization shares its parent with a Team organization
    }
    .other-fix = { $enterprise ->
        [yes] Choose the plan { "Claude Console" } in this setup. It decides whether SCIM is available.
       *[no] Choose the plan { "Claude Console" } under a Team parent organization in this setup. It decides whether SCIM is available.
    }

dns-person-known = Your DNS administrator is entered, or left open on purpose
    .known = Who may change the DNS zone of the email domain: { $person }
    .left-open = Left open on purpose: who may change the DNS zone of the email domain
    .missing = Not entered yet: who may change the DNS zone of the email domain
    .missing-fix = Ask whoever manages the domain or website, and give that person the page with their part. If it is you, enter yourself. To leave it open on purpose, enter { "skip" }.

# Not an identity provider's own name.
idp-called =
    .any = your identity provider
    .rehearsal = the built-in identity provider

idp-known = Latchkey has a guide for the identity provider
    .other = The identity provider is another one that supports SAML 2.0
    .named = The identity provider is { $idp }

idp-missing = The identity provider is chosen
    .none = The identity provider is not chosen yet
    .none-want = the system that holds your organization's accounts
    .none-fix = Choose it from the list. For any other that supports SAML 2.0, choose “Another SAML identity provider” ({ "generic" }).

idp-person-known = The identity provider's administrator is entered, or left open on purpose
    .known = Who administers the identity provider: { $person }
    .left-open = Left open on purpose: who administers the identity provider
    .missing = Not entered yet: who administers the identity provider
    .missing-fix = Ask your IT department, and give the person responsible the page with their part. If it is you, enter yourself. To leave it open on purpose, enter { "skip" }.

key-on-this-machine = The certificate's private key is on this computer
    .none = The certificate's private key is not on this computer
    .none-fix = Import the key with its certificate, or import a bundle with the encrypted key. If there is neither, create a new certificate, and change it at the identity provider and at WorkOS together.

organization-missing = At least one organization is entered
    .nothing-known = There is no organization to connect yet
    .nothing-known-want = at least one organization with its product and plan
    .for-the-switch = There is no organization to require SSO for
    .fix = Add your Claude or Console organization.

organization-name-twice = No two organizations have the same name
    .same = Two organizations have the name { $name }
    .same-fix = Give each its own name.

# Who may change the settings of the product.
owner-known = An Owner or Admin is entered, or left open on purpose
    .known = { $product ->
        [console] Who is an Admin of the Console: { $person }
       *[claude] Who is an Owner or the Primary Owner of Claude: { $person }
    }
    .left-open = { $product ->
        [console] Left open on purpose: who is an Admin of the Console
       *[claude] Left open on purpose: who is an Owner or the Primary Owner of Claude
    }
    .missing = { $product ->
        [console] Not entered yet: who is an Admin of the Console
       *[claude] Not entered yet: who is an Owner or the Primary Owner of Claude
    }
    .missing-fix = Ask whoever bought the plan, and give the Owner or Admin the page with their part. If it is you, enter yourself. To leave it open on purpose, enter { "skip" }.
    .missing-fix-with-roles = Ask whoever bought the plan, and give the Owner or Admin the page with their part. If it is you, enter yourself. To leave it open on purpose, enter { "skip" }. People with a custom role that has { "Identity & Access" } set to { "Manage" } can do it too.

parent-organization = The organization has a parent organization or will get one
    .team = A Team organization gets its parent organization when SSO is first set up
    .enterprise = An Enterprise organization has a parent organization from the start
    .exists = { $organization } has a parent organization
    .unknown = It is not known yet whether { $organization } has a parent organization
    .want = the page { $page } at { $url }
    .unknown-fix = Check whether the page exists. If it does not, ask Sales to enable SSO ({ "https://claude.com/contact-sales" }), or use a merge to join the parent of your Claude organization.
    .unknown-fix-merge = Check whether the page exists. If it does not, have an Owner start a merge from the Claude side, which is the only side that can start it.
    .asked-sales = Sales has been asked for a parent organization
    .asked-sales-fix = Prepare the other steps in the meantime. The page appears once Sales has created the parent.
    .merging = A merge is in progress
    .merging-want = an approved proposal
    .merging-fix = Have an Admin or Owner of the invited organization approve it within 14 days, from the email { "“Parent Organization Update: New Member Organization Proposed”" }.

# Who holds a right.
person-known =
    .want = a name or an address

plan-known = The organization's plan is known
    .on-plan = { $plan ->
        [team] { $organization } is on Claude Team
        [enterprise-seats] { $organization } is on Claude Enterprise, seat-based
        [enterprise-usage-two] { $organization } is on Claude Enterprise, usage-based with two seat types
        [enterprise-usage-one] { $organization } is on Claude Enterprise, usage-based with one seat type
        [console-under-team] { $organization } is on Claude Console under a Team parent organization
       *[console] { $organization } is on Claude Console
    }

scim-token-for-this-endpoint = The saved SCIM token belongs to this endpoint
    .other = The SCIM token in the vault is for another endpoint
    .other-fix = Enter the new endpoint's token, or change the endpoint back. Until then, nothing is sent.

scope-is-sign-in = This setup is for signing people in, not for API access
    .people = This connects the sign-in of people, not of programs that call the API
    .people-fix = Use Workload Identity Federation for programs ({ "https://platform.claude.com/docs/en/manage-claude/workload-identity-federation" }). This setup does not change it.

setup-name-invalid = This name cannot be used for a setup
    .characters = { $name } cannot be a setup's name. Use up to 64 letters, digits, spaces, { "- _ or ." }, and begin and end with a letter or digit
    .device = { $name } cannot be a setup's name, because Windows reserves it for a device
    .fix = Choose another name.

token-for-this-server = The saved token belongs to this server
    .other-certificate = The API token was given for this server with another certificate
    .other = The API token in the vault is for another server
    .other-fix = Enter the new server's token, or change the address back. Until then, nothing is sent.

# A text that cannot be separated from the TXT value with certainty.
unclean-value = The TXT value cannot be used as it was given
    .two-values = The text contains two different values
    .two-values-fix = Enter only the value that Claude shows for this domain.
    .beside = There is other text next to the value: { $text }
    .beside-fix = Enter only the value that Claude shows. Other text in the same DNS record belongs in a record of its own.
    .broken = The value contains spaces and has other text next to it
    .broken-fix = Enter only the value that Claude shows, without spaces.
    .hidden = The value contains invisible characters: { $characters }
    .hidden-fix = Copy it again with the button on Claude's page.
    .more-or-less = The text contains more than the value, or part of the value is missing
    .escapes = The value contains quotation marks, backslashes or escapes
    .fix = Copy it again with the button on Claude's page, and enter only the value.

value-cleaned = Nothing had to be removed from the pasted value
    .removed = Extra characters were removed from the value
    .removed-fix = Check that the value is complete. Removed: { $removed }.
    .more = { $count ->
        [one] Extra characters were removed from { $count } more value
       *[other] Extra characters were removed from { $count } more values
    }
    .more-fix = Check that each of them is complete.
    .quotes = quotation marks
    .hidden = invisible characters
    .blanks = spaces inside the value
    .backslashes = backslashes
    .escapes = escapes such as { "%3D" }
    .shapes = typographic dashes
    .capitals = capital letters at the beginning
    .twice = the second copy of the value
    .wrapping = { "mailto:" } or angle brackets
    .words = the words { $words }

# What is wrong with a value that was entered, and what to enter instead.
value-usable = The entered value can be used
    .control = The value contains control characters
    .control-fix = Type it instead of pasting it. The pasted text contains invisible characters.
    .long = The value is longer than { $most } characters
    .long-fix = Enter only the value itself.
    .lines = The value has more than one line
    .lines-fix = Write it on one line.
    .none = No value was entered
    .none-fix = Enter one value.
    .none-pasted-fix = Copy the value again, and paste all of it.
    .no-txt-fix = Copy the TXT value from Claude's page, unchanged.
    .several = More than one value was entered
    .several-fix = Enter one value. Put quotation marks around it if it contains spaces.
    .yes-or-no = { $value } is neither yes nor no
    .yes-or-no-fix = Enter yes or no.
    .choice = { $value } is not one of the choices
    .choice-fix = Enter one of these: { $choices }.
    .mode-fix = Enter { "invite-only" }, { "jit" } or { "scim" }. Claude's older pages call { "Invite only" } “{ "Manual" }”, which works too.
    .plan-fix = Enter one of these names.
    .fingerprint = { $value } is not a SHA-256 fingerprint
    .fingerprint-fix = Enter its 64 hexadecimal digits.
    .user = This address contains a user name or a password
    .user-fix = Enter the address alone, for example { "https://authentik.company" }.
    .no-address = { $value } is not a web address
    .no-address-fix = Enter it in full, for example { "https://authentik.company" }.
    .no-email = { $value } is not an email address
    .administrator-fix = Enter EMAIL=GROUP,GROUP.
    .me-fix = Enter your own email address.
    .host-fix = Enter the host exactly as Claude shows it; usually that is @.
    .port = This is not a port that can be used
    .port-fix = Enter a whole number from 1024 to 65535.
    .mapping-fix = Enter GROUP=role:ROLE or GROUP=seat:SEAT.
    .no-plan = { $value } does not name a plan
    .no-plan-fix = Enter NAME=PLAN, for example Console=console.
    .same-name = { $value } needs a name of its own
    .same-name-fix = Give each organization its own name.
    .no-organization = A setup needs an organization
    .no-organization-fix = Enter NAME=PLAN, for example Claude=team.
    .unknown-organization = There is no organization with that name
    .unknown-organization-fix = Name one of these: { $names }.
    .no-domain = No domain was entered
    .domain-fix = Enter the part of your email addresses after the @, for example example.com.
    .which-domain = It is not clear which domain this is for
    .which-domain-fix = Enter the domain first, then the value.
    .domain-first = There is no domain yet
    .domain-first-fix = Enter the domain first.
    .too-many = More than { $most } entries were entered
    .too-many-fix = Name groups rather than single people.
    .entitlement = { $value } does not say who gets which entitlement
    .entitlement-fix = Enter ENTITLEMENT=GROUP or ENTITLEMENT=user:NAME.
    .grantee-fix = Enter the name of a group, or user:NAME.
    .deviation = { $value } is neither on nor off
    .deviation-fix = Enter NAME=on or NAME=off.
    .slug = { $value } cannot be part of an address
    .slug-fix = Copy the slug or realm from the address at the identity provider. It consists of letters, digits, { "- _ and ." }, without spaces.

# What the log says was done, and with what result.
log-entry =
    .made = Created the setup
    .certificate = Chose the signing certificate
    .set = Set { $field }
    .refused = rejected
    .check-failed = saved, but a check failed
    .value-check-failed = { $value } (saved, but a check failed)
    .removed = Removed at the identity provider: { $what }
    .object-made = Created at the identity provider: { $kind } { $name }
    .object-changed = Changed at the identity provider: { $kind } { $name }
    .answered = Answered in the checklist: { $question }
    .answer = { $yes ->
        [yes] yes
       *[no] no
    }
    .exported = Exported the bundle
    .imported = Imported a bundle
    .unfinished = Could not finish: { $task }
    .looked = Checked the TXT record of { $domain }
    .metadata = Read the identity provider's metadata
    .tested = Tested the sign-in
    .checks = { $warnings ->
        [one] { $passed } passed, { $failed } failed, { $warnings } warning
       *[other] { $passed } passed, { $failed } failed, { $warnings } warnings
    }
