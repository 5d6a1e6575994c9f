# The rollback sheet. Values are Markdown already.

rollback-sheet =
    .title = Rollback sheet: { $setup }
    .when = Use this sheet when people cannot sign in. Print it, or keep it where you can read it without signing in.
    .stop = Start at the top and stop as soon as people can sign in again.

rollback-require-sso =
    .heading = Switch Require SSO off
    .intro = This is quick, leaves members and roles as they are, and can be undone. You need an administrator who is still signed in.
    .switch = { $product }: as { $administrators }, open { $page } at <{ $url }> and switch { $switch } off. People then sign in with { "Continue with email" }.

rollback-locked-out =
    .heading = If no administrator can get in
    .assign = Ask the administrator of the identity provider to assign one of the administrators below to the application again, and to add that person to the group that gives the administrator role.
    .sign-in = Have that person sign in at one of the addresses below, in a private window, and switch Require SSO off as described above.
    .support = If that fails, contact Claude's Support. Send them the domain and a screenshot of the SAML configuration, without keys and tokens.
    .administrators = Administrators: { $addresses }
    .person = { $role ->
        [idp] Identity provider: { $name }
        [owner] Claude or Console: { $name }
       *[dns] DNS: { $name }
    }

rollback-provisioning =
    .heading = Restore how people are added
    .jit = { $organization }: open { $place }, select { "Invite only" }, then { "Save changes" }. After that, no one is removed or changed at sign-in.
    .scim = { $organization }: open { $place }, select { "Invite only" }, then { "Save changes" }. Members and roles stay as they are, even if you also switch group mappings off.
    .by-hand = { $organization }: nothing to restore; people are invited by hand.
    .became-user = If an administrator became a User: another administrator restores the role on the members page. Or correct the group at the identity provider and have the person sign in again.

rollback-connection =
    .heading = Remove the connection
    .intro = Do this only if you want to stop using SSO. { "Manage SSO › Reset Connection" } ends every session. People then sign in with a link in an email. If you set up a connection again later, it has a new ACS URL and a new Entity ID.
    .scim = If SCIM is on: stop it at the identity provider, wait about an hour, set { "Invite only" } in every organization, then choose { "Manage SCIM › Delete Directory" }.
    .reset = Choose { "Manage SSO › Reset Connection" }.
    .application = Remove the application at the identity provider.
    .record = The TXT record can stay; it has no effect by itself.

rollback-final =
    .heading = What cannot be undone
    .members = Members who were removed must be invited or assigned again.
    .twice = If a person's email address was changed, there are now two members. Only Support can remove the older one.
    .sessions = Sessions that were ended stay ended.

rollback-facts =
    .heading = What was set up
    .what = What
    .value = Value
    .provider = Identity provider
    .other-provider = another identity provider (SAML 2.0)
    .built-in = the built-in identity provider
    .domains = Domains
    .application = Application
    .entity-id = Entity ID of the identity provider
    .fingerprint = Certificate, SHA-256
    .valid-until = Certificate valid until
