# A plan for authentik: its objects, what is noted of them, what differs from the integration guide, and how to get a token.
# $kind is the name of an object's kind, $key what confirms the object.

authentik-object =
    .named = { $kind } { $name }
    .group = group { $name }
    .user = user { $name }
    .policy = policy { $name }
    .several = { $objects }

# What is noted of an object.

plan-note =
    .missing = authentik has no { $kind } { $name }. Create it there, or correct its name in the setup.
    .other-certificate = A key pair with this name contains another certificate. Rename it, or remove it if nothing uses it.
    .other-endpoint = Latchkey did not create it, and it sends to another endpoint. If it is meant for Claude, enter Claude's endpoint and token in authentik by hand. Otherwise, rename it.
    .not-made-here = Latchkey did not create it. If it is meant for Claude, confirm it to let Latchkey change it. Otherwise, choose another name.
    .token-stays = The token in authentik stays as it is. When Claude shows a new one, enter it in authentik by hand.
    .not-there-yet = It does not exist yet. Apply the whole plan first.
    .not-wanted = Latchkey created it, and the setup no longer needs it.
    .others-bound = Others bound { $others } to it. authentik would delete those bindings too, so it stays.
    .last-restriction = Without this binding, everybody could open the application, so it stays. To remove it, confirm { $key }.
    .scim-stops-first = Without this binding, SCIM would send everybody, so Latchkey first stops SCIM from writing.
    .restricts-what-stays = The application stays, and without this binding everybody could open it. To remove it, confirm { $key }.
    .nothing-written = It no longer contains anything that Latchkey wrote.
    .changed-since = Somebody has changed { $fields } since, so it stays.
    .used = { $user } uses it too, so it stays.
    .needed = Another object that stays needs it, so it stays too.
    .goes-too = Latchkey did not create it, but authentik deletes it too. You have confirmed that.
    .would-go-too = Latchkey did not create it, but authentik would delete it too. Move it to another object or, if it may be deleted, confirm { $key }.

# What differs from authentik's integration guide.

deviation-own-issuer =
    .title = The provider has its own issuer
    .reason = Before 2026.5, all SAML providers in authentik have the issuer { "authentik" }, so a connection for Claude and one for the Console cannot be told apart.
    .by-itself-limit = From 2026.5 on, authentik gives each provider its own issuer by itself, so Latchkey sends none.
    .renamed-limit = From 2026.5 on, the field has another name. The blueprint and Terraform leave it out if the server's version is not known.
    .here-limit = This server has version { $version }, which gives each provider its own issuer by itself.

deviation-name-id-policy =
    .title = The NameID has the format email address
    .reason = Otherwise the format is unspecified, although the NameID is an email address.
    .release-limit = authentik has this field from 2025.8 on.
    .terraform-limit = authentik's Terraform provider has no argument for it.
    .here-limit = This server has version { $version }, which does not have the field.

deviation-deduplicated-groups =
    .title = Each group is sent once
    .reason = The integration guide's expression sends an entitlement twice if a person has it both directly and through a group.

deviation-scim-user-name =
    .title = SCIM sends the email address as { "userName" }
    .reason = authentik's own mapping sends the user name, but SAML sends the email address for the same person.

# How to make a role and a token that may do what is needed.

grant-step =
    .role = { "Directory › Roles › Create" }: name the role { "Latchkey" }.
    .permissions = Open the role › { "Permissions › Assigned global permissions › Assign permission" }: assign { $permissions }.
    .permissions-less = Open the role › { "Permissions › Assigned global permissions › Assign permission" }: assign everything in the longer list, except what begins with { "Can delete" }.
    .group = { "Directory › Groups › Create" }: name the group { "Latchkey" }, and choose the role { "Latchkey" } under { "Roles" }.
    .account = { "Directory › Users › Create Service account" }: name the account { "latchkey" }, without a group. You do not need the password that is shown.
    .into-group = Open the group › { "Users › Add existing user" }: add { "latchkey" }.
    .into-role = Open the role › { "Users › Add existing user" }: add { "latchkey" }.
    .token = { "Directory › Tokens and App passwords › Create" }: choose the user { "latchkey" }, the intent { "API Token" } and an expiry in a few days. Copy the token's key.
