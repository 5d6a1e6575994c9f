# The checklist: what a person tries out, and what has to be true before Require SSO is switched on.
# A question's value is the answer yes as a part of a sentence, .words is the question, .why says why it is asked.

administrator-passed-test = A listed administrator passed the sign-in test in the last 24 hours
    .passed = { $email } passed the sign-in test within the last 24 hours
    .want = { $count ->
        [one] a sign-in test in the last 24 hours by { $emails }
       *[other] a sign-in test in the last 24 hours by one of these: { $emails }
    }
    .fix = Have one of the administrators run the sign-in test with your real identity provider. If WorkOS's values are already entered there, use a second application for the test; the guide describes how to create and remove it.
    .nobody-listed = Sign-in test not checked: no administrator is listed
    .none = No administrator has passed the sign-in test yet
    .none-got = no test
    .spelling = The administrator's email address is spelled differently at the identity provider
    .spelling-fix = Look up the spelling on Claude's members page, and use it both here and at the identity provider. Claude compares every character.
    .too-old = The last sign-in test that an administrator passed is more than 24 hours old
    .somebody-else = Only people who are not listed as administrators have passed the sign-in test
    .refused = Claude would have rejected the sign-in in the last test
    .future = The date of the last sign-in test is in the future
    .future-fix = Set this computer's clock, then run the test again.
    .rehearsal = Only rehearsals were run, which do not test your real identity provider
    .by-unknown = an unknown person, { $when }

# An answer to one of the questions below.
checklist-answer =
    .confirmed = Confirmed: { $statement }
    .not-in-dns = Answered yes, but the last check did not find the TXT record of { $domains }
    .not-in-dns-fix = Check whether Claude shows { "Verified" } for the domain. If it does, the record is no longer needed. If not, add the record again, then check DNS.
    .no = Answered no: { $statement }
    .no-fix = Fix this, then answer again. { $why }
    .open = Not confirmed yet: { $statement }
    .open-fix = Try it, then answer the question. { $why }
    .want = yes
    .got = no
    .unanswered = no answer
    .unanswered-not-in-dns = no answer; the last check did not find the TXT record of { $domains }
    .unanswered-in-dns = no answer; the last check found the TXT record of every domain

provisioning-ready = The settings for adding people are ready in every organization
    .ready = Provisioning is chosen and ready in every organization
    .not-ready = Provisioning is not ready

rollback-exported = A current bundle with the rollback sheet has been exported
    .exported = The bundle with the rollback sheet is exported
    .changed = The setup was changed after the rollback sheet was exported
    .changed-got = exported { $exported }, changed { $changed }
    .none = The rollback sheet is not exported yet
    .none-got = no export
    .want = a bundle of the current setup, stored outside this computer
    .fix = Export the bundle, and keep its rollback sheet where you can read it without signing in.

second-administrator = At least two administrators are listed
    .listed = { $count ->
        [one] { $count } administrator is listed
       *[other] { $count } administrators are listed
    }
    .none = No administrator is listed
    .one = Only one administrator is listed
    .want = two administrators, so that one can let the other back in
    .nobody = nobody
    .fix = Make a second person an administrator in Claude, and list both here with their groups.

# The questions, in the order in which they are tried. $place, $login, $logout, $members, $switch and $command are what the
# vendor calls them, for each product.
service-provider-values-final = WorkOS's ACS URL and Entity ID are entered
    .entered = WorkOS's ACS URL and Entity ID are entered
    .not-entered = WorkOS's values are not entered yet

domain-verified = every domain shows the badge { "Verified" }
    .words = Does every domain show the badge { "Verified" } on { $place }?
    .why = WorkOS rejects everybody whose email domain is not verified.

workos-test-passed = the test on WorkOS's page has passed
    .words = Has the test at the end of WorkOS's setup pages ({ "Test Single Sign-on" }) passed?
    .why = Only this test uses WorkOS's own values. Whoever runs it must be assigned to the application.

everybody-assigned = everybody who needs access is assigned at the identity provider
    .words = Is everybody who needs access assigned to the application at the identity provider?
    .why = Once SSO is required, people on a verified domain who are not assigned cannot sign in. This includes Owners.

everybody-in-a-role-group = everybody is in a group that is mapped to a role
    .words = Is everybody in a group that is mapped to a role?
    .why = While group mappings are on, people who are in no mapped group lose access.

people-in-directory = everybody you expect is in the directory
    .words = Does { "Manage SCIM" } on { $place } show every person and group that you expect?
    .why = Once SCIM is on, members who are not in the directory are removed.

sync-now = { "Sync now" } finishes without an error
    .words = Did { "Sync now" } in { "Manage SCIM" } finish without an error?
    .why = A changed mapping takes effect with the next sync, which takes about one minute for 100 members.

groups-appear = the groups appear and give people their roles
    .words = Do the mapped groups appear, and do people have the role of their group?
    .why = Group names must match exactly. If one letter differs, it is a different group.

logged-out = logging out works
    .words = Log out at { $logout }, or from your account menu. Does the login page appear?
    .why = A test while you are still signed in proves nothing. Use a private window, and keep another administrator signed in elsewhere.

continue-with-sso = { "Continue with SSO" } leads to the identity provider
    .words = At { $login }, choose { "Continue with SSO" } and enter an address on the verified domain. Does your identity provider's page appear?
    .why = From now on, everybody signs in this way.

right-workspace = the sign-in ends in the organization's workspace
    .words = After signing in, are you in your organization's workspace, not in a personal one?
    .why = If you are in a personal account, the address from the identity provider does not match the member's address exactly.

second-person = a second person has signed in
    .words = Has a second person signed in as well, somebody who is not an administrator?
    .why = Administrators often have rights that hide a missing assignment.

tile = the tile leads to the sign-in
    .words = Does the tile at the identity provider open { $login } and lead to the sign-in?
    .why = A sign-in that starts at the identity provider is not supported; the tile is only a link.

claude-code = Claude Code can sign in
    .words = Does { $command } work in Claude Code?
    .why = It signs in the same way, so a wrong email address shows up quickly. Answer yes if nobody uses Claude Code.

people-told = everybody on the domain knows when SSO will be required
    .words = Does everybody with an address on the domain know when SSO will be required, including owners of personal accounts?
    .why = Personal accounts on the domain are locked, not deleted. Their owners may want to export their data first.

sessions-may-end = everybody may be signed out now
    .words = Is this a good moment for everybody to be signed out?
    .why = Requiring SSO may end sessions, and resetting the connection always does. Unsaved work can be lost.

google-refused = { "Log in with Google" } is rejected
    .words = With { $switch } on, is { "Log in with Google" } rejected?
    .why = If it still works, SSO is not required yet.

email-refused = { "Continue with email" } is rejected
    .words = With { $switch } on, is { "Continue with email" } gone or rejected?
    .why = If it still works, SSO is not required yet.
