# An application that authentik has already, taken into a setup.
# $label is authentik's own name of a field.

import-access = Bindings limit who may open the application
    .everybody = Nothing is bound to the application, so everybody may open it
    .everybody-fix = Bind the groups or people who may use Claude.
    .bound = The application is bound to those who may open it

import-attribute = Every attribute that Claude needs is sent
    .sent = The attribute { $attribute } is sent
    .other-name = The attribute { $attribute } is sent under another name
    .not-sent = The attribute { $attribute } is not sent
    .fix = Create a property mapping with that { "SAML Attribute Name" }, and select it in the provider.

import-binding = The response is sent by POST
    .post = Responses are sent by POST
    .redirect = Responses are sent by Redirect, which WorkOS refuses
    .redirect-fix = Set { "Service Provider Binding" } to { "Post" }.

import-encrypted = Assertions are not encrypted
    .encrypted = Assertions are encrypted, and WorkOS has no key for them
    .encrypted-fix = Leave the { "Encryption Certificate" } empty.

import-entitlements = Every entitlement is assigned to somebody
    .nobody = Some entitlements belong to nobody
    .nobody-fix = Bind a group or user to each, or remove it.

import-groups = Groups are sent as the setup requires
    .not-sent = Groups are not sent, but roles or seats are mapped from them
    .not-sent-fix = Create a property mapping with the { "SAML Attribute Name" } { "groups" }, and select it in the provider.
    .once = Each group is sent once
    .twice = A group is sent twice if a person belongs to it in two ways
    .twice-fix = Use the expression from Latchkey's guide that sends each name once.

import-issuer = The provider has an issuer of its own
    .shared = Other SAML providers of this authentik have the same issuer
    .shared-fix = Give this provider an issuer of its own, then have WorkOS read its metadata again.

import-key = The provider has a private key, and the signature algorithm fits it
    .no-private-key = The signing certificate has no private key at authentik
    .no-private-key-fix = Choose a certificate that has one.
    .wrong-algorithm = The signature algorithm does not fit the key, so every sign-in fails
    .wrong-algorithm-fix = Choose the algorithm that fits the key.
    .sha1 = Signatures are made with SHA-1
    .sha1-fix = Choose an algorithm with SHA-256.

import-left-out = Everything that was found was imported
    .bindings = Some bindings have no place in a setup and were not imported
    .bindings-fix = Keep them in mind: Latchkey neither shows nor changes them.

import-mappings = Every entitlement is mapped to a role or a seat type
    .unknown = Some entitlements are not mapped to a role or seat type yet
    .unknown-fix = Map each to a role or a seat type in the step “Choose how people are added”, as it is in Claude.

import-name = The provider's name contains only plain ASCII characters
    .letters = The provider's name has letters that break its metadata page
    .letters-fix = Give the provider a name in plain ASCII letters.

import-name-id = The NameID is the email address
    .email = The NameID is the email address
    .other = The NameID is not the email address
    .other-fix = Choose the email mapping as { "NameID Property Mapping" }.

import-name-id-policy = The NameID is marked as an email address
    .unspecified = The NameID does not say that it is an email address
    .unspecified-fix = Set { "Default NameID policy" } to { "Email address" }.

import-no-saml = The application in authentik has no SAML provider
    .none = The application { $slug } has no SAML provider
    .none-fix = Name an application that has one, or let Latchkey set up a new one.

import-nothing = No application to import was found in authentik
    .not-this = authentik has no application with the slug { $slug }, or the token's user may not see it
    .not-this-fix = Look up the slug under { "Applications › Applications" }, in the application's details.
    .none-alike = No application in authentik looks like one for Claude
    .none-alike-fix = Name its slug with { "--slug" }. It is in the application's details.
    .none-alike-fix-window = Enter its slug. It is in the application's details.

import-requests-signed = The provider accepts unsigned requests
    .required = authentik accepts only signed requests
    .required-fix = Leave the { "Verification Certificate" } empty, unless WorkOS signs its requests with that key.

import-scim-dry = SCIM is not in dry-run mode
    .dry = SCIM is in dry-run mode and writes nothing
    .dry-fix = Switch { "Dry run" } off when the first run looks right.

import-scim-groups = SCIM sends only the groups for Claude
    .every = SCIM sends every group that authentik has
    .every-fix = Select the groups for Claude under { "Group filters" }.

import-scim-user = SCIM sends the email address as userName
    .user-name = SCIM sends the user name as { "userName" }, but SAML sends the email address
    .user-name-fix = Use a mapping that sends the email address as { "userName" }.

import-signed = The assertion is signed
    .nothing = Responses are not signed, and WorkOS refuses them
    .nothing-want = a signing certificate
    .nothing-got = none
    .nothing-fix = Choose a { "Signing Certificate" } with a private key, and leave { "Sign assertions" } on.
    .assertion = The assertion is signed
    .response-only = Only the response is signed, not the assertion in it
    .neither = Neither the assertion nor the response is signed
    .switch-fix = Switch { "Sign assertions" } on.

import-tile = The tile opens Claude's login page
    .elsewhere = The tile does not open Claude's login page
    .elsewhere-fix = Set the { "Launch URL" } of the application to the expected address.

import-which = Several applications in authentik look like one for Claude
    .several = Several applications in authentik look like one for Claude: { $slugs }
    .several-fix = Name the right one with { "--slug" }.
    .several-fix-window = Enter the slug of the right one.

# The ACS URL and the audience of the provider.
import-address =
    .empty = The { $label } is empty
    .temporary = The { $label } is a temporary value
    .not-the-setups = The { $label } differs from the setup's
    .fix = Enter the value that WorkOS shows.
    .not-workos = The { $label } is not one of WorkOS's values
    .not-workos-fix = Compare it with the value that WorkOS shows.
    .workos = The { $label } is a value from WorkOS

import-acs = The ACS URL is the one from WorkOS

import-audience = The audience is the Entity ID from WorkOS
