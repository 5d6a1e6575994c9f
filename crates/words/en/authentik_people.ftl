# What authentik sends of people: who may open the application, the guard against locking everybody out, SCIM.

administrator-guard = At least one person who can sign in is an administrator
    .can-sign-in = Somebody who may open the application gets the role { $role } in { $organization }
    .want = at least one person with the role { $role } in { $organization }
    .cannot-sign-in = Nobody could sign in with the role { $role } in { $organization }
    .cannot-sign-in-got = { $person }: { $problem }
    .cannot-sign-in-fix = Correct this person's account first, or give the role to somebody else as well.
    .nobody = Nobody who may open the application gets the role { $role } in { $organization }
    .nobody-got = nobody
    .nobody-fix = Before SSO is required, bind an administrator to the application and to the entitlement that is mapped to this role.
    .none-listed = No administrators are listed in the setup
    .none-listed-want = at least one administrator
    .none-listed-fix = List the administrators' email addresses in the setup. Their roles are assigned in Claude, so Latchkey can recognize them only by address.
    .listed-cannot = None of the listed administrators could sign in
    .listed-cannot-fix = Give one of them access to the application, with exactly the email address that is listed.
    .listed-can = A listed administrator can sign in

administrator-is-me = You can sign in yourself
    .unknown = Latchkey does not know which of these people you are
    .unknown-want = your email address
    .unknown-got = nothing
    .unknown-fix = Enter your own email address, so that Latchkey can tell whether you would be locked out.
    .not-among-them = You are not among those who may open the application
    .not-among-them-got = nobody with this address
    .not-among-them-fix = Before SSO is required, give yourself access to the application, or make sure that you have another way to sign in.
    .cannot-sign-in = You may open the application but could not sign in
    .cannot-sign-in-fix = Correct your own account before SSO is required.
    .no-administrator = You could sign in, but could not change the settings
    .no-administrator-want = a role that may change the settings
    .no-administrator-got = no role
    .other-roles-got = { $grants }
    .no-administrator-fix = Make sure that somebody who may change the settings is available when SSO is required.
    .can-sign-in = You are among those who can sign in

application-open-to-everybody = At least one binding limits who may open the application
    .no-binding = Everybody in authentik may open the application
    .no-binding-want = a group or a user who may open it
    .no-binding-got = no binding
    .no-binding-fix = Name a group or a person who may open it, then apply the plan again.

application-open-to-nobody = At least one person may open the application
    .nobody = Nobody in authentik may open the application
    .nobody-want = at least one person
    .nobody-got = { $active ->
        [0] no active people
        [one] not even the only active person
       *[other] none of { $active } active people
    }
    .nobody-fix = Add people to the group that may open it, or bind another group.

application-policies = Only groups and people decide who may open the application, not policies
    .policy = A policy also decides who may open the application
    .policy-want = groups and users only
    .policy-got = at least one policy
    .policy-fix = Check the policy. Latchkey cannot tell whom it excludes, so the table may list too many people.

# Several people by name, and how many others there are.
people-named =
    .and-more = { $names } and { $more } more

# How many of all people have a problem, one of those below.
people-with-problem =
    .counted = { $people } of { $all ->
        [one] 1 person
       *[other] { $all } people
    }: { $problem }

person-problem =
    .not-previewed = What would be sent could not be read
    .not-previewed-fix = Check these people's accounts, and look in authentik's log for errors in the mappings.
    .no-email = No email address
    .no-email-fix = Give these people an email address on a verified domain.
    .outside-domains = Address outside the verified domains
    .outside-domains-fix = Correct the addresses, verify their domain in Claude as well, or remove these people's access to the application.
    .same-address = Same address as somebody else
    .same-address-fix = Give each person an address of their own. Claude would take them for one person.
    .differs-by-case = Address differs from another only in upper and lower case
    .differs-by-case-fix = Write each address the same way everywhere. Claude compares addresses letter by letter.
    .upper-case = Upper-case letters in the address
    .upper-case-fix = Use the same spelling wherever these addresses are sent or invited, preferably in lower case.
    .name-id-differs = NameID is not the email address
    .name-id-differs-fix = Send the email address as NameID.
    .no-entitlement = No mapped group or entitlement
    .no-entitlement-fix = Give these people an entitlement or group that is mapped. Otherwise they get no role.
    .several-ranks = Several roles or seats at once
    .several-ranks-fix = Leave each person one role and one seat. If somebody has several, the highest role and the highest seat count.
    .space-last-name = Last name is a single space
    .space-last-name-fix = Enter a full name if Claude should show one. Otherwise there is nothing to do: the space is a placeholder.

# SCIM.

scim-dry-run = SCIM writes to Claude and is not in dry-run mode
    .is-on = SCIM is in dry-run mode: nothing is written to Claude
    .is-on-fix = Check who would be sent. Then let SCIM write to Claude, and apply the plan again.

scim-like-saml = SCIM and SAML send the same values for a person
    .not-compared = What SCIM sends cannot be compared with what SAML sends
    .not-compared-fix = Give the token's user { "authentik_core.view_propertymapping" }, { "authentik_core.add_propertymapping" } and { "authentik_core.preview_user" }, or compare both mappings by hand.
    .no-email = Neither SCIM nor SAML sends an email address for some people
    .no-email-want = an email address
    .no-email-fix = Enter these people's addresses under { "Directory › Users" }. Claude recognizes people by them.
    .email = SCIM sends another email address than SAML for the same person
    .email-fix = Send the same address both ways. Claude treats two addresses as two people.
    .user-name = The { "userName" } that SCIM sends is not the email address that SAML sends
    .user-name-fix = Let the plan use the mapping that sends the email address as { "userName" }.
    .name = SCIM and SAML split the name differently
    .name-fix = Change a mapping if one of them is wrong. Otherwise there is nothing to do: Claude shows what arrives last.
    .saml-nothing = { $field }: nothing
    .scim-nothing = { $person }: no { $field }
    .alike = SCIM and SAML send the same address and names

scim-linked = The SCIM provider belongs to the application
    .here = The SCIM provider belongs to the application
    .elsewhere = The SCIM provider belongs to another application
    .elsewhere-fix = Apply the plan, or choose this setup's own SCIM provider under { "Backchannel Providers" } of the application.
    .nowhere = The SCIM provider belongs to no application, so it sends nothing
    .nowhere-want = a backchannel provider of the application
    .nowhere-got = none
    .nowhere-fix = Apply the plan. Or check who may open the application, then choose the SCIM provider under the application's { "Backchannel Providers" }.

scim-mappings = The SCIM provider has a user mapping
    .none = The SCIM provider has no user mapping, so it sends people without values
    .none-want = a user mapping
    .none-got = none
    .none-fix = Apply the plan, or choose a user mapping in the SCIM provider.

scim-object = A single person can be sent
    .worker-slow = authentik's worker did not finish within ten seconds
    .worker-slow-want = an answer from the worker
    .worker-slow-got = 405 with an empty response
    .worker-slow-fix = Wait a minute and check again. If it still does not finish, check that the worker is running.
    .failed = SCIM could not send { $username }
    .failed-fix = Check the person's email address under { "Directory › Users" }, the SCIM endpoint and its token in Claude, and authentik's log for this minute.
    .dry = SCIM would send { $username }, but sent nothing because of dry-run mode
    .dry-unknown = SCIM is in dry-run mode, and authentik does not say whether it would send { $username }
    .dry-unknown-fix = Check the task's log in authentik, and whether this person should be sent.
    .written = SCIM has sent { $username } to Claude
    .not-written = SCIM did not send { $username }
    .not-written-want = the person among those whom SCIM has sent
    .not-written-got = nothing was sent
    .not-written-fix = Check that the person may open the application, is active and has an email address. Then send again.
    .unknown = authentik accepted the request to send { $username }, but does not say whether it did
    .unknown-fix = Give the token's user { "authentik_providers_scim.view_scimprovideruser" }, then send again.

scim-people = SCIM has sent exactly the people that it should send
    .unreadable = The list of people whom SCIM has sent could not be read
    .unreadable-want = permission to see this list
    .unreadable-fix = Give the token's user { "authentik_providers_scim.view_scimprovideruser" }, or look at { "Users" } in the SCIM provider.
    .unwanted = SCIM has sent people whom it should not send
    .unwanted-want = only people who should be sent
    .unwanted-fix = First give access to those among them who need Claude, and limit who is sent. Then start a run: it removes the others from Claude. Until then, check their access in Claude.
    .dry = SCIM is in dry-run mode, so it has sent nobody
    .all = SCIM has sent everybody whom it should send
    .after-a-run = This is checked once a SCIM run has ended
    .missing = SCIM has not sent everybody whom it should send
    .missing-got = { $written } (not sent: { $missing })
    .missing-fix = Give each of them an email address under { "Directory › Users" }, then start a run. If somebody is still missing, check the task's log in authentik.

scim-run = The last SCIM run ended without errors
    .running = A SCIM run is in progress
    .not-since-linked = SCIM has not run since it was linked to the application
    .start-fix = Start a run, or wait: it also runs by itself every hour.
    .stopped = The last SCIM run stopped before it had sent everybody
    .warnings = The last SCIM run ended with warnings
    .log-fix = Correct what the log names, then start a run. You can edit people under { "Directory › Users" }.
    .no-log = The last SCIM run has ended, but its log could not be read
    .no-log-fix = Give the token's user { "authentik_tasks.view_task" } and { "authentik_tasks_schedules.view_schedule" }. Only the log shows whether the run stopped at somebody.
    .well = The last SCIM run ended without errors
    .failed = The last SCIM run failed
    .tasks-fix = Check the tasks of the SCIM provider in authentik. Its endpoint and token come from Claude.
    .waiting = A SCIM run is waiting for authentik's worker
    .not-told = This version of authentik does not show how the last SCIM run ended
    .never = SCIM has not run yet

scim-started = A SCIM run was started
    .by-hand = Latchkey could not start a SCIM run
    .by-hand-fix = Open the SCIM provider in authentik and choose { "Run sync again" }. SCIM also runs by itself every hour.
    .no-schedules-got = no schedules in this version of authentik
    .no-schedule-got = no schedule
    .no-right-got = the token's user lacks { "authentik_tasks_schedules.send_schedule" }
    .started = A SCIM run was started
