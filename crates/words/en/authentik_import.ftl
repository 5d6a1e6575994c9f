# An application that authentik has already, taken into a setup.
# $label is authentik's own name of a field.

import-access = Bindings limit who may open the application
    .everybody = Nothing is bound to the application, so everybody may open it
    .everybody-fix = Bind the groups or people who may use Claude to the application.
    .bound = Bindings limit who may open the application

import-attribute = Every attribute that Claude needs is sent
    .sent = The attribute { $attribute } is sent
    .other-name = The attribute { $attribute } is sent under another name
    .not-sent = The attribute { $attribute } is not sent
    .fix = Create a property mapping with this { "SAML Attribute Name" }, and select it in the provider.

import-binding = The response is sent by POST
    .post = Responses are sent by POST
    .redirect = Responses are sent by Redirect, which WorkOS refuses
    .redirect-fix = Set { "Service Provider Binding" } to { "Post" }.

import-encrypted = Assertions are not encrypted
    .encrypted = Assertions are encrypted, which WorkOS cannot read by default
    .encrypted-fix = Clear the { "Encryption Certificate" } in the provider.

import-entitlements = Every entitlement is assigned to somebody
    .nobody = Some entitlements are not assigned to anybody
    .nobody-fix = Bind a group or a user to each of them, or remove it.

import-groups = Groups are sent as the setup requires
    .not-sent = Groups are not sent, but roles or seats are mapped from them
    .not-sent-fix = Create a property mapping with the { "SAML Attribute Name" } { "groups" }, and select it in the provider.
    .once = Each group is sent once
    .twice = A group is sent twice if a person belongs to it in two ways
    .twice-fix = Use the expression from Latchkey's guide: it sends each name once.

import-issuer = The provider has its own issuer
    .shared = Other SAML providers in authentik have the same issuer
    .shared-fix = Leave the issuer as it is if this is the only connection to WorkOS. Otherwise, give this provider its own issuer and give WorkOS its metadata again at once: until then, nobody can sign in.

import-key = The provider has a private key, and the signature algorithm fits it
    .no-private-key = The signing certificate has no private key in authentik
    .no-private-key-fix = Choose a certificate that has one, then give WorkOS the provider's metadata again.
    .wrong-algorithm = The signature algorithm does not fit the key, so every sign-in fails
    .wrong-algorithm-fix = Choose the algorithm that fits the key.
    .sha1 = Signatures are made with SHA-1
    .sha1-fix = Choose an algorithm with SHA-256.

import-left-out = Everything that was found was imported
    .bindings = Some bindings do not fit into a setup and were not imported
    .bindings-fix = Manage these bindings in authentik: Latchkey neither shows nor changes them.

import-mappings = Every entitlement is mapped to a role or a seat type
    .unknown = Some entitlements are not mapped to a role or seat type yet
    .unknown-fix = Map each of them to a role or a seat type in the step “Choose how people are added”, as it is mapped in Claude.

import-name = The provider's name contains only ASCII characters
    .letters = The provider's name contains letters that break its metadata page
    .letters-fix = Give the provider a name in plain ASCII letters.

import-name-id = The NameID is the email address
    .email = The NameID is the email address
    .other = The NameID is not the email address
    .other-fix = Choose the email mapping as { "NameID Property Mapping" }.

import-name-id-policy = The NameID is marked as an email address
    .unspecified = The NameID is not marked as an email address
    .unspecified-fix = Set { "Default NameID policy" } to { "Email address" }.

import-no-saml = The application in authentik has no SAML provider
    .none = The application { $slug } has no SAML provider
    .none-fix = Choose an application that has one, or let Latchkey set up a new one.

import-nothing = No application to import was found in authentik
    .not-this = authentik has no application with the slug { $slug }, or the token's user is not allowed to see it
    .not-this-fix = Look up the slug under { "Applications › Applications" }, in the application's details.
    .none-alike = No application in authentik looks like one for Claude
    .none-alike-fix = Give the application's slug with { "--slug" }. You can find it in the application's details in authentik.
    .none-alike-fix-window = Enter the application's slug. You can find it in the application's details in authentik.

import-requests-signed = The provider accepts unsigned requests
    .required = authentik accepts only signed requests
    .required-fix = Clear the { "Verification Certificate" } in the provider, unless it is the certificate with which WorkOS signs its requests.

import-scim-dry = SCIM is not in dry-run mode
    .dry = SCIM is in dry-run mode and writes nothing
    .dry-fix = Check who would be sent, then turn off { "Dry run" } in the SCIM provider.

import-scim-groups = SCIM sends only the groups for Claude
    .every = SCIM sends every group in authentik
    .every-fix = In the SCIM provider, select the groups for Claude under { "Group filters" }.

import-scim-user = SCIM sends the email address as userName
    .user-name = SCIM sends the user name as { "userName" }, but SAML sends the email address
    .user-name-fix = In the SCIM provider, use a mapping that sends the email address as { "userName" }.

import-signed = The assertion is signed
    .nothing = Responses are not signed, and WorkOS refuses them
    .nothing-want = a signing certificate
    .nothing-got = none
    .nothing-fix = Choose a { "Signing Certificate" } with a private key, and leave { "Sign assertions" } on. Then give WorkOS the provider's metadata again.
    .assertion = The assertion is signed
    .response-only = Only the response is signed, not the assertion in it
    .neither = Neither the assertion nor the response is signed
    .switch-fix = Turn on { "Sign assertions" }.

import-tile = The tile opens Claude's login page
    .elsewhere = The tile does not open Claude's login page
    .elsewhere-fix = Set the { "Launch URL" } of the application to the expected address.

import-which = Several applications in authentik look like one for Claude
    .several = Several applications in authentik look like one for Claude: { $slugs }
    .several-fix = Give the slug of the right one with { "--slug" }.
    .several-fix-window = Enter the slug of the right one.

# The ACS URL and the audience of the provider.
import-address =
    .empty = The { $label } is empty
    .temporary = The { $label } is a temporary value
    .not-the-setups = The { $label } differs from the one in the setup
    .fix = Enter in authentik's provider the value that WorkOS shows.
    .not-workos = The { $label } does not look like a value from WorkOS
    .not-workos-fix = Compare it with the value that WorkOS shows.
    .workos = The { $label } is a value from WorkOS

import-acs = The ACS URL is the one from WorkOS

import-audience = The audience is the Entity ID from WorkOS
