# authentik through its API: what it answers, the plan, what is undone, the people, SCIM.
# $path is an address below /api/v3/, $kind is authentik's own name of an object's kind.

# What the server answers.

authentik-application-missing = authentik has no such application with a SAML provider, or the token's user is not allowed to see it
    .none = authentik has no application { $slug } with a SAML provider, or the token's user is not allowed to see it
    .none-fix = Apply the plan first, or correct the application's slug in the setup.

authentik-busy = authentik, or a proxy in front of it, accepts no more requests for now
    .too-many-requests = authentik, or a proxy in front of it, accepts no more requests for now
    .in-a-minute-fix = Wait a minute and try again. What is already done stays.
    .in-seconds-fix = Try again in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }. What is already done stays.

authentik-list-incomplete = authentik lists fewer entries than it counts
    .fewer = authentik counts { $count } entries at { $path } but shows only { $shown }
    .fewer-fix = Use the token of an administrator: this token's user is not allowed to see all entries.

authentik-login-page = The server redirects API requests to a login page
    .redirected = The server redirects API requests to a login page: { $address }
    .redirected-fix = Configure the proxy in front of authentik to pass requests to { "/api/v3/" } without a login, or enter authentik's address behind the proxy.

authentik-mapping = authentik could not test the SCIM provider's user mapping
    .not-tried = authentik could not test the SCIM provider's user mapping
    .not-tried-fix = Check the mapping's expression in authentik.

authentik-method = authentik does not accept this kind of request at this address
    .not-accepted = authentik does not accept this request at { $path }
    .not-accepted-fix = Check whether a proxy in front of authentik changes requests or removes the slash at the end of an address.

authentik-moved = The server redirects requests to another address
    .redirected = The server redirects requests to another address: { $address }
    .redirected-fix = Check that this is the address of your authentik. Then enter it, with https and without a path.

authentik-not-found = authentik has nothing at the requested address
    .nothing-there = authentik has nothing at { $path }
    .nothing-there-fix = Check that you entered the address of authentik itself, without a path, and that its version is supported.

authentik-not-json = The server does not answer like authentik's API
    .web-page = At { $path }, the server answered with a web page, unlike authentik's API
    .no-json = At { $path }, the server did not answer with JSON, unlike authentik's API
    .fix = Check the address. It must be that of authentik itself, for example { "https://authentik.company" }, not a page behind a login.
    .no-list = The answer at { $path } is not a list in authentik's format
    .no-list-fix = Check that the address is that of authentik itself and that its version is supported.
    .no-version = The server is not authentik: its answer has no version or no user
    .no-version-fix = Check that the address is that of authentik itself.
    .no-identifier = The server returned no identifier for { $kind } { $name }
    .no-identifier-fix = Plan again to see whether it was created.
    .no-twin-metadata = authentik returned no metadata for the test twin
    .no-twin-metadata-fix = Check authentik's log for this minute, then try again.

authentik-permission = The token's user is not allowed to do this in authentik
    .not-allowed = The token's user is not allowed to do this at { $path }
    .needs = The token's user is not allowed to do this at { $path }. Needed: { $permissions }
    .refusal = The token's user is not allowed to do this at { $path }. authentik says: { $refusal }
    .needs-and-refusal = The token's user is not allowed to do this at { $path }. Needed: { $permissions }. authentik says: { $refusal }
    .preview = The token's user is not allowed to preview what is sent for others. Needed: { "authentik_core.preview_user" }
    .fix = Give the user a role with the permissions that Latchkey lists, or use the token of somebody who has them.

authentik-preview = authentik could not create a preview for any of several people in a row
    .all-failed = authentik could not preview any of { $count } people in a row. { $why }
    .all-failed-fix = Check authentik's log for this minute. Usually, the error is in a property mapping.
    .unreadable = authentik's preview is too long, or is not a preview

authentik-refused = authentik refused the request
    .refusal = authentik refused the request at { $path }: { $refusal }
    .status = authentik refused the request at { $path } with status { $status }
    .fix = Correct what authentik reports, then try again. This request changed nothing.

authentik-scim-missing = authentik has no SCIM provider for this setup, or the token's user is not allowed to see it
    .none = authentik has no SCIM provider { $name }, or the token's user is not allowed to see it
    .none-fix = Choose SCIM in the setup and apply the plan first.

authentik-silent = authentik had an internal error without saying which
    .internal-error = authentik had an internal error at { $path } (HTTP 405, empty response)
    .worker-fix = Check that authentik's worker is running, then try again. Either it is not running, or it took too long.
    .variable-fix = In the environment of authentik's server and worker, set the variables that the blueprint names. Then try again. Probably one of them is not set.
    .permission-fix = Assign { $permissions } to the token's user as global permissions, then try again. If that does not help, look for the error in authentik's log for this minute. A proxy that removes the slash at the end of an address can also cause this.
    .other-fix = Look for the error in authentik's log for this minute. Common causes: the token's user lacks a permission, a variable is not set, the worker took too long, or a proxy removes the slash at the end of an address.

authentik-token = authentik does not accept this token
    .not-accepted = authentik does not accept this token: it is wrong, has expired, or is an app password
    .not-accepted-fix = Create a token with the intent { "API Token" } under { "Directory › Tokens and App passwords" }, and copy its key. The password that authentik shows for a new service account is an app password, not an API token.

authentik-too-many = authentik has more entries than Latchkey can read
    .entries = There are { $count } entries at { $path }, more than Latchkey can read
    .entries-fix = Name fewer groups, or set the connection up by hand with the guide.

authentik-trouble = authentik answered with a server error
    .server-error = authentik answered with { $status } at { $path }
    .server-error-fix = Check the server's log for this minute. Try again once the server works.

authentik-user-missing = authentik has no user with this name, or the token's user is not allowed to see them
    .none = authentik has no user { $username }, or the token's user is not allowed to see them
    .none-fix = Enter the person's user name exactly as it is spelled in authentik.

# The server and the token.

authentik-rights = The token's user has all the permissions that are needed
    .lacking = The token's user lacks permissions that Latchkey needs
    .lacking-got = not among the permissions of the user's roles
    .lacking-fix = Open the user's role under { "Directory › Roles › Permissions › Assigned global permissions" } and assign the missing permissions. Or use the token of somebody who has them.

authentik-version = The server's version is supported
    .supported = authentik { $version } is supported
    .want = { $oldest } to { $newest }
    .too-old = authentik { $version } is older than the supported versions
    .too-old-fix = Update authentik, or set the connection up by hand with the guide.
    .newer = authentik { $version } is newer than the versions Latchkey knows
    .newer-fix = Continue. Latchkey reads every object back and reports what this version did not store.

grant-not-written = The file that gives Latchkey its permissions in authentik could not be written
    .no-file = The file could not be written: { $error }
    .no-file-fix = Follow the steps of { "`latchkey idp rights`" } by hand.
    .no-file-fix-window = Create the account and its permissions by hand, as listed on the page.

metadata-address = The addresses in the metadata match the identity provider's address
    .other-host = authentik's metadata has another address than the one you entered
    .other-host-fix = Configure the proxy in front of authentik to pass on the { "Host" } header, or enter the address at which people reach authentik.

provider-value = The provider has the values that WorkOS shows
    .differs = The provider's { $field } is not the value that WorkOS shows
    .differs-fix = Apply the plan again, or enter in authentik's provider the value that WorkOS shows.

same-server = This is the server on which the setup created its objects
    .another = This setup has created objects on another server
    .another-fix = If it is the same server under a new address, confirm the old address. Otherwise, copy the setup for this server, or first undo the changes on the other server if nobody signs in through it.

temporary-value-left = The provider no longer has temporary values
    .still-there = The provider still has a temporary value as { $field }
    .still-there-fix = In authentik's provider, replace it with the value that WorkOS shows. Until then, nobody can sign in to Claude.
    .replaced = This plan replaces the temporary value of { $field }
    .replaced-fix = Apply the plan. Until then, nobody can sign in to Claude.

# The plan, and what came of it.

application-access-limited = At least one binding limits who may open the application
    .everybody = Everybody in authentik may open the application: it has no bindings
    .everybody-got = no binding, so everybody
    .everybody-fix = Name the groups or people who may sign in to Claude.
    .limited = At least one binding decides who may open the application
    .stays-open = The application is still there, and everybody in authentik may open it
    .stays-open-fix = Bind a group or a person to the application, or delete the application if nobody needs it.
    .want = a group or a person who may open it

application-access-others = Only the people and groups named in the setup may open the application
    .people = Others who are not named in this setup may open the application
    .people-fix = Add them in the setup to those who may sign in, or, if they should not have access, remove their bindings in authentik: { "Applications › Applications" } › the application › { "Policy / Group / User Bindings" }.
    .policy = An authentik policy also decides who may open the application
    .policy-fix = Check in authentik whom the policy lets in: { "Applications › Applications" } › the application › { "Policy / Group / User Bindings" }.

application-slug-usable = The identity provider accepts the application's slug
    .usable = authentik accepts the application's slug
    .refused = authentik does not accept the slug { $slug }
    .refused-want = up to 36 letters from a to z, digits, { "-" } and { "_" }
    .refused-fix = Choose another slug for the application.

authentik-has-what-is-needed = The flows, groups and people named in the setup exist in authentik
    .missing = authentik has no { $kind } { $name }
    .missing-fix = Create it there, correct the name here, or give the token's user the right to see it.

entitlement-bound = Every entitlement is assigned to somebody
    .nobody = Nobody has the entitlement { $name }
    .nobody-fix = Name a group or a person who should have { $name }. Until then, nobody gets its role or seat type in Claude.

entitlement-mapped = Every entitlement is mapped to a role or a seat type in Claude
    .gives-nothing = The entitlement { $name } has no effect in Claude
    .gives-nothing-fix = Map it to a role or a seat type in the step “Choose how people are added”, or remove it from the list.

entitlements-known = The server's version supports entitlements
    .too-old = This version of authentik has no entitlements yet
    .too-old-fix = Update authentik, or have it send the person's groups instead of entitlements.

field-kept = The server stored every value as it was sent
    .not-kept = authentik did not store { $field } in { $kind } { $name }
    .not-kept-got = nothing
    .optional-fix = Continue without this field, or update authentik.
    .needed-fix = Check the server's version. Set this field by hand with the guide, then plan again.

object-can-be-made = Everything needed to create the objects exists
    .needs-more = { $count ->
        [one] { $objects } needs something that is not there
       *[other] { $objects } need something that is not there
    }
    .needs-more-fix = Plan again. If this happens again, report it as a bug.

plan-is-clear = Nothing blocks the plan
    .blocked = Nothing was changed, because the plan has problems
    .blocked-fix = Fix the problems that the plan names first, then plan again.
    .others = Nothing was undone: authentik would also delete what others created
    .others-fix = Ask whoever created each object. Move it to another application or, if it may be deleted, confirm its key. Then undo again.

provider-name-plain = The provider can have the same name as the application
    .letters-left-out = The provider and its mappings get a name in plain ASCII letters
    .letters-left-out-fix = Choose an application name in plain ASCII letters if both names should be the same. Otherwise there is nothing to do: authentik's metadata page fails if a provider's name has other letters, so Latchkey leaves them out there.

read-back = The server was read again, and everything is as planned
    .same = The server was read again, and everything is as planned
    .differs = { $kind } { $name } differs from what Latchkey wrote
    .differs-fix = Plan again to see the difference. Somebody else, or a blueprint, may be changing it at the same time.

scim-endpoint-given = The SCIM endpoint is entered
    .none = There is no SCIM endpoint yet
    .none-fix = Enter the endpoint that Claude shows when directory sync is set up, and its bearer token.

scim-filter-group = One group decides whom SCIM sends, as authentik requires before 2026.2
    .want = one group
    .none = SCIM would send everybody in authentik
    .none-got = no group
    .none-fix = Name the group of people whom SCIM may send. Before 2026.2, authentik sends the people in one group, regardless of who may open the application.
    .one = SCIM sends the people in one group, regardless of who may open the application
    .several = This version of authentik can send only one group by SCIM
    .several-fix = Put the people into one group and name it, or update authentik to 2026.2. Earlier versions send the people in one group, regardless of who may open the application.

scim-groups-mapped = SCIM sends every group that is mapped in Claude
    .all = SCIM sends every group that is mapped
    .left-out = SCIM does not send every group that is mapped: { $groups }
    .left-out-fix = Add these groups to those that SCIM sends, or map a group that it sends. With SCIM, the names of authentik's groups count, not entitlements.
    .one-only-fix = Map the one group that SCIM sends, or update authentik to 2026.2, which sends several. With SCIM, the names of authentik's groups count, not entitlements.

scim-live-ready = SCIM may write: the restrictions are in place, and you have seen who will be sent
    .unfinished = SCIM does not write yet: first apply the rest of the plan
    .unfinished-fix = Apply the plan, then plan again. The new plan shows who would be sent. SCIM writes once you apply it.
    .unrestricted = SCIM does not write: it would send everybody in authentik
    .unrestricted-want = a group or a person who may open the application
    .unrestricted-fix = Name the groups or people who may sign in to Claude, and apply the plan.
    .unseen = SCIM does not write yet: nobody has seen who would be sent
    .unseen-fix = Plan first, and check who would be sent. SCIM writes once you apply that plan.
    .changed = SCIM does not write yet: it would send other people than the last plan showed
    .changed-fix = Plan again, and check who would be sent. SCIM writes once you apply that plan.
    .everybody = everybody
    .people = { $count ->
        [one] 1 person
       *[other] { $count } people
    }

scim-stopped = SCIM writes only if this setup says so
    .want = no SCIM provider, or one in dry-run mode
    .not-used = A SCIM provider of the application is writing, but this setup does not use it
    .not-used-fix = Ask the person who created it whether it is still needed. If it is not, remove it from the application's { "Backchannel Providers" }, or turn on its dry-run mode.
    .changed = SCIM is still writing: somebody changed its provider, so Latchkey left it
    .changed-fix = Ask the person who changed it whether SCIM should keep running. If not, delete the SCIM provider, or turn on its dry-run mode.
    .as-before = SCIM is still writing, as it did before this setup
    .as-before-fix = Ask the person who created the SCIM provider whether it should keep running.
    .linked-want = not linked to the application
    .linked-got = linked to the application
    .new-endpoint = SCIM is writing, and would write to the new endpoint at once
    .new-endpoint-fix = Remove the SCIM provider from the application's { "Backchannel Providers" }, then plan again. This version of authentik has no dry-run mode.
    .not-wanted = SCIM is writing, but this setup does not let it
    .not-wanted-fix = Remove the SCIM provider from the application's { "Backchannel Providers" }, or let SCIM write. This version of authentik has no dry-run mode.

scim-token-at-hand = The bearer token for the SCIM endpoint is available
    .none = There is no bearer token for the SCIM endpoint yet
    .none-fix = Enter the token that Claude shows beside the endpoint.

scim-unlinked = SCIM is linked to the application
    .not-yet = SCIM is not linked to the application yet
    .not-yet-fix = Check in the plan who would be sent, then let SCIM write. This version of authentik has no dry-run mode: SCIM writes as soon as it is linked.

signing-certificate-chosen = A signing certificate has been created or chosen
    .none = There is no signing certificate yet
    .none-fix = Create or choose the signing certificate first. Without one, authentik sends unsigned responses.

signing-key-at-hand = The certificate's private key is in this computer's vault
    .not-here = The certificate's key is not in this computer's vault
    .not-here-fix = Continue on the computer where the certificate was created, or create another certificate here. After you apply the plan with another certificate, give WorkOS the provider's metadata again at once.

signing-key-kind = The identity provider can sign with this kind of key
    .ed25519 = authentik does not sign SAML with an Ed25519 key
    .ed25519-want = RSA or EC
    .ed25519-fix = Create an RSA certificate.

taken-back = Everything that was created here has been removed
    .everything = Everything that was created here has been removed
    .some-stay = What others have changed or use stays on the server
    .some-stay-fix = Ask whoever changed or uses each object whether it is still needed. If it is not, delete it by hand.
