# The runbook. Values are Markdown already.

runbook =
    .title = Runbook: { $setup }
    .overview-heading = What this connection consists of
    .order-heading = The order of the steps
    .people-heading = Adding and removing people
    .syncing-heading = Syncing manually
    .certificate-heading = Renewing the signing certificate
    .switching-heading = Changing the identity provider
    .errors-heading = Common errors
    .support-heading = What Support asks for

runbook-overview =
    .intro = { $provider ->
        [generic] People sign in to these organizations through your identity provider:
        [rehearsal] People sign in to these organizations through the built-in identity provider:
       *[named] People sign in to these organizations through { $name }:
    }
    .organization = { $organization }: { $mode }. Settings: { $page } at <{ $url }>.
    .no-mode = no provisioning mode chosen yet
    .older = Older guides call the page { $page } at { $url } ({ $when }).
    .older-when = { $page ->
        [march-2026] its name in the guides of March 2026
       *[oldest] the oldest address, in guides from 2025
    }
    .domains = Domains: { $domains }
    .order = In this order, nobody is locked out:

runbook-syncing =
    .nothing = No organization uses SCIM, so there is nothing to sync. With JIT, a change takes effect at the person's next sign-in.
    .at-provider = Start the identity provider's own sync first.
    .open = Open { $place } › { "Manage SCIM" } and make sure that the people and groups are there.
    .press = Choose { "Sync now" } for members, groups or both (also called { "Sync" } or { "Check for updates" }). It takes about one minute for 100 members.
    .mapping = A changed mapping takes effect only after a sync. A sync also covers the other organizations under the same parent.

runbook-certificate =
    .valid = { $days ->
        [0] The certificate with the SHA-256 fingerprint { $fingerprint } is valid until { $day } (for less than 24 hours). Renew it now.
        [one] The certificate with the SHA-256 fingerprint { $fingerprint } is valid until { $day } (in 1 day). Renew it now.
       *[other] The certificate with the SHA-256 fingerprint { $fingerprint } is valid until { $day } (in { $days } days). Renew it in the last { $notice } days, that is, from { $start } on.
    }
    .expired = The certificate with the SHA-256 fingerprint { $fingerprint } expired on { $day }. Renew it now.
    .unknown = The signing certificate is not known yet.
    .create = { $source ->
        [provider] Create a new signing certificate at the identity provider. If the identity provider lets you choose, do not activate it yet.
       *[here] Create a new certificate in Latchkey and add it at the identity provider. Do not select it for signing yet.
    }
    .stay = Keep an administrator signed in during the next steps. Also keep a copy of the metadata that contains the old certificate.
    .tell = { $is-by-url ->
        [yes] WorkOS watches the metadata URL and reads the new certificate from there. Under { "Manage SSO › Metadata configuration" }, check whether WorkOS has it. If not, check again after the next step.
       *[no] Open { "Manage SSO › Metadata configuration › Edit" }, upload the new metadata and save.
    }
    .choose = Select the new certificate for signing at the identity provider right after that. While only WorkOS or only the identity provider uses the new certificate, nobody can sign in.
    .test = Run { "Test sign-in" } right away, and sign in yourself in a private window. If that fails, go back on both sides: select the old certificate at the identity provider, and give WorkOS the old metadata.
    .remove = Remove the old certificate only after the test has passed.

runbook-switching =
    .intro = The new identity provider must send the same email addresses, letter by letter; otherwise people appear twice. In Latchkey, create a second setup for it and compare the two.
    .stop = Stop SCIM at the old identity provider.
    .wait = Wait about an hour.
    .announce = Tell people that they will be signed out, then switch Require SSO off.
    .invite-only = Set { "Invite only" } in every organization under the parent: { $organizations }.
    .directory = Open { "Manage SCIM" } and choose { "Delete Directory" }.
    .reset = Open { "Manage SSO" } and choose { "Reset Connection" }. Everyone is signed out; signing in with a link in an email still works.
    .set-up = Set up the new identity provider. It gets a new { "ACS URL" } and a new { "Entity ID" }.
    .test = Test, assign everyone, then choose the provisioning mode and its mappings again.
    .require = Switch Require SSO on again.

runbook-support =
    .domain = The domain.
    .domains = { $count ->
        [one] The domain: { $domains }.
       *[other] The domains: { $domains }.
    }
    .screenshot = A screenshot of the SAML configuration at the identity provider, without keys and tokens.
    .address = The email address of one person who cannot sign in, as the identity provider sends it and as Claude shows it.
    .error = The exact text of the error, the error code in the address bar, and the time with its time zone.
    .session = The entry for the attempt in { "Manage SSO › Sessions" }.
    .findings = The results of the sign-in test, from { "`evidence.md`" } in the bundle.
    .entity-id = The { "SP Entity ID" }: { $entity-id }.
    .no-secrets = Never send a private key, a SCIM token or an API key.

runbook-people =
    .several-heading = More than one organization
    .several = With SCIM, switch group mappings on in each organization and map the groups before you save. Without group mappings, an organization gets everyone who is assigned to the application.
    .before = Before SSO is required:
    .after = Provisioning mode: { $mode }. After SSO is required:
    .no-mode = not chosen yet
    .add-before = { $product ->
        [claude] To add: open <{ $url }> and choose { "Add member" }.
       *[console] To add: open <{ $url }> and choose { "Invite" }.
    }
    .remove-before = { $product ->
        [claude] To remove: open <{ $url }>, open the { "..." } menu next to the person's name and choose { "Remove from team" }.
       *[console] To remove: open <{ $url }>, choose the trash icon next to the person's name, then { "Remove" }.
    }
    .choose-mode = Choose a provisioning mode first.
    .assign = To add: assign the person to the application at the identity provider.
    .invite = { $product ->
        [claude] Invite the person: open <{ $url }> and choose { "Add member" }. You set the role there too. The person joins by accepting the invitation.
       *[console] Invite the person: open <{ $url }> and choose { "Invite" }. You set the role there too. The person joins by accepting the invitation.
    }
    .api = A program can also invite people through the Admin API; this works in this mode only. An invitation expires after 21 days.
    .unassign = To remove: remove the person from the application at the identity provider.
    .by-hand = { $product ->
        [claude] Then open <{ $url }>, open the { "..." } menu next to the person's name and choose { "Remove from team" }. Until then, the person's session stays active.
       *[console] Then open <{ $url }>, choose the trash icon next to the person's name, then { "Remove" }. Until then, the person's session stays active.
    }
    .joins = The person joins as { "User" } at the first sign-in. Change the role manually on the members page.
    .both = Do both: someone who is removed only in Claude is back at the next sign-in, and someone who is removed only at the identity provider keeps the seat.
    .group = Add the person to a group from the table: { $groups }.
    .group-unmapped = Add the person to a mapped group. No group is mapped yet.
    .group-role = { $group } for { $role }
    .at-sign-in = Role and seat are set at each sign-in. If a person gets several roles, the one with the most rights counts.
    .ungroup = Remove the person from the mapped groups. Anyone in none of them loses access at the next sign-in.
    .at-sync = Role and seat are set at the next sync.
    .member = The person becomes a member at the next sync, without signing in. Change the role manually on the members page.
    .removed = The member is removed at the next sync. That takes minutes, and up to hours under load.

runbook-errors =
    .see = What you see
    .cause = Cause
    .action = What to do
    .who = Who
    .owner = { $owner ->
        [idp] identity provider administrator
        [dns] DNS administrator
        [claude] Claude Owner
        [clock] whoever manages the computer
       *[you] the person
    }

common-error =
    .text = { $error ->
        [personal-account] Someone ends up in a personal Free account
        [claude-code] Claude Code cannot authenticate
        [no-seats] There are no seats left
        [became-user] An administrator became a User
        [no-identity-page] The identity page is missing in the Console
        [back-again] A person who was removed in Claude is back
       *[twice] A person appears twice
    }
    .cause = { $error ->
        [account-blocked] The email address from SSO belongs to no member (SCIM or Invite only), or creating organizations is restricted.
        [personal-account] The identity provider sends an address that is not exactly the member's address.
        [confirm-email] The person typed another address than the identity provider sends.
        [claude-code] The identity provider sends an address that is not exactly the member's address.
        [no-seats] No seat of the mapped type is free.
        [became-user] The person is in no group that is mapped to Owner (Claude) or Admin (Console).
        [api-invites] A program invites people through the Admin API while JIT or SCIM is on.
        [not-added] The sign-in itself works, but nothing makes the person a member: no group that is mapped to a role, not sent by SCIM yet, or not invited.
        [no-identity-page] The Console organization has no parent organization.
        [back-again] With JIT, anyone still assigned at the identity provider joins again at the next sign-in.
        [twice] The email address changed. A changed address creates a new member.
        [access_denied] The identity provider refused the sign-in, or the person cancelled it.
        [ambiguous_connection_selector] More than one connection matches.
        [connection_domain_invalid] No connection belongs to the domain of the email address.
        [connection_invalid] The connection was reset or removed.
        [connection_strategy_invalid] The connection has more than one sign-in method (strategy).
        [connection_unlinked] The connection is not linked to an identity provider yet.
        [domain_connection_selector_not_allowed] The sign-in was requested in an outdated way.
        [idp_initiated_sso_disabled] The sign-in started at the identity provider, from its own tile.
        [invalid_connection_selector] Claude requested the sign-in incorrectly.
        [organization_invalid] There is no such organization.
        [oauth_failed] An OIDC connection failed. This never happens with SAML.
        [profile_not_allowed_outside_organization] The domain of the email address is not verified for the organization.
        [server_error] Any other error. Only the Sessions tab of WorkOS's page has the details.
       *[signin_consent_denied] The person declined on the consent page.
    }
    .action = { $error ->
        [account-blocked] With SCIM: make SSO and SCIM use the same email field, assign the person, then sync. With Invite only: invite the person under the address that SSO sends.
        [personal-account] Make the identity provider send the member's address: use the same email field in SSO and SCIM. With SCIM, then run a full sync.
        [confirm-email] Type the address that the identity provider sends. If it is not the member's address, correct the email mapping.
        [claude-code] Correct the email mapping so that it sends the member's address, then run { "claude auth login --sso" } (for the Console: { "claude auth login --console" }).
        [no-seats] Buy seats or free some up, then have the person sign in again.
        [became-user] Have another administrator restore the role. Or correct the group at the identity provider, then have the person sign in again (with SCIM: sync again).
        [api-invites] Stop the program from inviting people. Invitations through the Admin API work only with Invite only.
        [not-added] Check what the provisioning mode needs. JIT with group mappings: a group that is mapped to a role. SCIM: a sync that sends the person. Invite only: an invitation. Then have the person sign in again.
        [no-identity-page] Ask Sales for one ({ "https://claude.com/contact-sales" }), or merge the Console organization into the parent of your Claude organization.
        [back-again] Also remove the person from the application at the identity provider.
        [twice] Ask Support to remove the older member.
        [access_denied] Assign the person to the application.
        [ambiguous_connection_selector] Keep one connection for the parent organization; ask Support to remove the other.
        [connection_domain_invalid] Verify the domain, or use an address on a verified one.
        [connection_invalid] Set the connection up again; it gets a new ACS URL and a new Entity ID.
        [connection_strategy_invalid] Ask Support.
        [connection_unlinked] Finish the setup pages: { "Setup SSO" } or { "Manage SSO" }.
        [domain_connection_selector_not_allowed] Ask Support.
        [idp_initiated_sso_disabled] Have the tile open the login page that ends in { "?sso=true" }.
        [invalid_connection_selector] Ask Support.
        [organization_invalid] Ask Support.
        [oauth_failed] Check the client and its secret at the identity provider, or use SAML.
        [profile_not_allowed_outside_organization] Verify that domain too, or correct the email mapping. Each subdomain needs its own entry.
        [server_error] Open Manage SSO, look at the session, and check its response with Latchkey's sign-in test.
       *[signin_consent_denied] Sign in again and accept.
    }
