# The command line: what it prints. Labels stand before a value, so they have no colon; they are short.

terminal-label =
    .expected = expected
    .received = received
    .fix = fix
    .who = who
    .place = where
    .from = from
    .cause = cause
    .check = check
    .code = code
    .source = source
    .next = next

terminal-status =
    .passed = ok
    .failed = FAILED
    .warning = warning
    .skipped = not run

terminal-checks =
    .passed = { $count ->
        [one] { $count } check passed
       *[other] { $count } checks passed
    }
    .of-person = { $finding } ({ $people })
    .nothing-found = Nothing to report.

terminal-owner =
    .idp = your identity provider's administrator
    .dns = your DNS administrator
    .claude = an Owner of Claude or an Admin of the Console
    .clock = the administrator of the computer with the wrong clock
    .you = you, here

# What a bundle claims besides its values.
terminal-claim =
    .sign-in-tests = Sign-in tests
    .answers = Checklist answers
    .ticks = Steps ticked
    .reports = Steps with check results
    .looks = DNS checks
    .made = Objects created at the identity provider
    .log = Log entries
    .here = { $claim }: { $here } here, { $in-bundle } in the bundle, { $differ } different
    .count = { $claim }: { $count }
    .heading = From the bundle, not tested here. It does not count for any check here:

terminal-home =
    .closed = Other people could { $access ->
        [change] change
       *[read] read
    } { $path }; now only you can.
    .open = Other people can { $access ->
        [change] change
       *[read] read
    } { $path }, and Latchkey could not change that. Keep your setups on another disk.

terminal-standard-input = standard input

terminal-certainty =
    .documented = { $source } (documented)
    .believed = { $source } (assumed, not documented)
    .in-test = { $code } in the sign-in test here
    .unknown = unknown

terminal-vault =
    .changed = The vault now opens with its new passphrase ({ $count ->
        [one] { $count } secret
       *[other] { $count } secrets
    } in it). The old one no longer works.
    .short = The vault's passphrase has fewer than { $least } characters. Change it with { "`latchkey vault passphrase --new-passphrase-file FILE`" }.

# Questions at a terminal; the answer is typed after them.
terminal-ask =
    .longer = The vault's passphrase has fewer than { $least } characters. Choose a longer one:
    .new = Choose a new passphrase for the vault:
    .of-vault = Passphrase of the vault:
    .passphrase = Passphrase:
    .no-keychain = There is no keychain. Choose a passphrase for the vault:
    .again = The same passphrase again:
    .file = Password of the file:
    .secret = Password or token (not shown while you type):
    .key-file = Choose a passphrase for the key file:
    .delete = { $setup }, its log and its key will be deleted for good. Type its name to continue:

terminal-metadata =
    .entity-id = Entity ID
    .sign-on-url = Sign-on URL
    .certificate = Certificate
    .until = { $subject }, valid until { $day }
    .none = none

terminal-rehearsal =
    .sign-in-here = Sign in here: { $url }
    .accepted = Would Claude accept this person? Yes.
    .not-judged = Would Claude accept this person? Not judged.
    .needs-more = Would Claude accept this person? No: the response is valid, but Claude requires more.
    .rejected = Would Claude accept this person? No: the response is rejected.
    .error = WorkOS would report: { $error }
    .bundle = The bundle is in { $file }

terminal-preview =
    .heading = What { $idp } would send
    .no-name = (no name)
    .no-value = (no value)
    .everybody = everybody
    .and-more = { $shown } and { $count } more

terminal-certificate =
    .subject = Subject
    .issuer = Issuer
    .serial = Serial
    .valid = Valid
    .key = Key
    .signed-with = Signed with
    .validity = from { $from } until { $until }
    .bits = { $kind }, { $bits } bits
    .written = The certificate is in { $file }.
    .kept = The key is in the vault, and the certificate is in the setup { $setup }.
    .key-written = The encrypted key is in { $file }.

terminal-domain =
    .heading = TXT at { $domain }, host { $host }
    .server = server
    .answer = answer
    .took = took
    .zone = zone
    .system = system
    .public = public
    .chosen = chosen
    .record = the record
    .another-value = another value
    .other-values = { $count } other values
    .no-record = no TXT record
    .no-name = no such name
    .record-by-alias = the record, by an alias
    .alias = alias of { $target }
    .too-long = too long, no TCP
    .silent = no answer
    .run-by = { $host } hosts the DNS zone: { $console }
    .next = It makes sense to check again after { $time }.
    .lapses = On { $day } the verification expires and has to be started again on Claude's page.
    .waiting = Waiting for the record. Press { "Ctrl-C" } to stop; run the same command to continue.
    .still = { $time } { $domain }: { $finding }. Next check at { $next }.
    .still-nothing = { $time } { $domain }. Next check at { $next }.

terminal-bundle =
    .wrote = Wrote { $file } with { $count ->
        [one] { $count } file
       *[other] { $count } files
    }.
    .imported = Imported { $setup }.
    .same = { $setup } already matches the bundle.
    .replaced = Replaced { $setup }.
    .key-in-vault = The certificate's key was in the bundle and is now in the vault of this computer.
    .key-in-bundle = The certificate's key is in the bundle, encrypted, and was not imported. Import the bundle again with { "--key-passphrase-file FILE" }.
    .key-missing = The certificate's key is not on this computer. Import it with { "`latchkey certificate import`" }, or import a bundle that contains the encrypted key. If there is neither, create a new certificate, and change it at the identity provider and at WorkOS together.
    .not-there = (none)
    .here = here
    .in-bundle = bundle

terminal-idp =
    .by-url = metadata by URL
    .by-upload = metadata by upload
    .scim = SCIM
    .consent = directory sync by consent
    .no-sync = no directory sync
    .imported = Imported into the setup:
    .rights-of = Permissions in authentik { $release }, by label and code name:
    .rights-of-newest = Permissions in the newest release, by label and code name (see { "--release" }):

terminal-token =
    .replaced = The { $kind ->
        [scim] SCIM token
       *[api] API token
    } for { $server } was removed from the vault: a setup keeps only one, for the server it names.
    .replaced-unknown = The earlier { $kind ->
        [scim] SCIM token
       *[api] API token
    } was removed from the vault: it was not known which server it belonged to.
    .forgotten = No token is kept for this setup any more.
    .kept = Kept in the vault: { $kinds }.

terminal-plan =
    .server = { $url } (authentik { $version }, as { $user })
    .create = create
    .change = change
    .leave = leave
    .conflict = CONFLICT
    .remove = remove
    .restore = restore
    .keep = keep
    .object = { $kind } { $name }
    .bound = { $kind } { $name } to { $target }
    .nothing = nothing
    .key = Its key: { $key }
    .empty = There is nothing to do.
    .undo-settled = Nothing else can be undone here. What is listed above stays on the server.
    .settled = There is nothing to do: everything is as it should be.
    .deviations = Deviations from the guide; { "`latchkey setup set deviations NAME=off`" } ends one:
    .switched-off = Switched off, as in the integration guide: { $names }
    .people = Once SCIM is live, it sends { $count ->
        [one] 1 person
       *[other] { $count } people
    } to { $url }
    .groups = Groups: { $groups }
    .every-group = Groups: all
    .more-people = and { $count } more; { "--json" } lists them all
    .progress = { $done }/{ $of } { $change ->
        [create] created
        [change] changed
        [remove] removed
        [restore] restored
       *[leave] left unchanged
    }: { $kind } { $name }
    .was-nothing = There was nothing to do.
    .done = Done: { $count ->
        [one] one object.
       *[other] { $count } objects.
    }
    .partly = Done: { $done }. Not done: { $open }.
    .stays = What was done stays. Run the same command again to continue, or { "`latchkey idp undo`" } to undo it.

terminal-people =
    .progress = { $done } of { $of } people
    .written = Written to { $file }.
    .may-open = { $count } of { $active } active people may open { $application }.
    .no-email = no email address
    .more = … and { $count } more; use { "--csv FILE" } to save them all.
    .metadata = Metadata
    .provider = Provider
    .endpoint = Endpoint
    .nothing = nothing
    .same = same
    .differ = differ
    .sent = { $person }: written to Claude
    .not-sent = { $person }: not written to Claude
    .unknown = { $person }: unknown whether written to Claude

terminal-saml =
    .copied = { $file } contains a copy of { $count ->
        [one] { $count } response with its findings
       *[other] { $count } responses with their findings
    }.
    .open = Nothing in it is masked. Share it only with people who may see this data.
    .masked = The copy keeps every finding. Its signature is no longer valid, so the copy cannot be verified again.
    .left-out = { $file }: { $count ->
        [one] { $count } more response was
       *[other] { $count } more responses were
    } not judged.
    .title = { $file }, response { $number }
    .only = { $file }
    .protocol = Protocol
    .claude = Claude
    .error = Error
    .attribute = Attribute
    .unverified = Not verified
    .accepted = accepted
    .rejected = rejected
    .lets-in = lets this person in
    .keeps-out = does not let this person in
    .not-judged = not judged: { $what } { $one ->
        [yes] was
       *[no] were
    } not compared
    .audience = the audience ({ "--entity-id" })
    .recipient = the recipient ({ "--acs" })
    .request = the request ({ "--request-id" })
    .says-about = claims to be about { $person }
    .read-from = Read from
    .sent-to = Sent to
    .sent-at = Sent at
    .judged-as-of = Judged as of
    .asked = Request
    .by-recording = { $time }, says the recording
    .recorded = { $time }, as the recording says
    .issued = { $time }, when the response says it was issued; anything that has expired since then is not reported
    .given = { $time }, the time that you gave
    .now = { $time }, now
    .request-from = { $id } from { $issuer } (from the recording)
    .request-acs = { $id } from { $issuer }, wants the answer at { $acs } (from the recording)
    .request-to = { $id } from { $issuer }, sent to { $destination } (from the recording)
    .request-acs-to = { $id } from { $issuer }, wants the answer at { $acs }, sent to { $destination } (from the recording)

terminal-form =
    .url-safe = URL-safe base64
    .unpadded = base64 without padding
    .url-encoded = URL-encoded base64
    .deflated = compressed data in base64
    .form-body = a form body
    .address = an address
    .page = a web page with a form
    .har = a recording (HAR)
    .copy = a copy made for sharing
    .saml-tracer = a SAML-tracer export

terminal-setup =
    .completed = { $done } of { $all } completed
    .line = { $setup }  { $done } of { $all } completed, { $idp }, changed { $day }
    .unreadable = { $setup } cannot be read: { $why }
    .none-yet = There is no setup yet. Create one with { "`latchkey setup new NAME --product claude --plan team --idp authentik`" }.
    .next = Next:
    .all-done = Every step is completed. { "`latchkey setup answer`" } shows what is left before Require SSO.
    .copied = Copied { $from } to { $to }.
    .shares-key = Both use the same signing key in the vault; it stays there until the last of them is deleted.
    .renamed = { $from } is now called { $to }.
    .ticked = { $step } is ticked.
    .unticked = { $step } is no longer ticked.
    .set = { $field } is set.
    .deleted = { $setup } is deleted.
    .key-deleted = Its signing key is removed from the vault.
    .same = { $one } and { $other } are the same in everything that is exported.
    .imported = From a bundle, not tested here: { $file } of { $changed }, imported { $at }. It does not count for any step or check on this computer.
    .imported-unnamed = From a bundle of { $changed }, imported { $at }, not tested here. It does not count for any step or check on this computer.
    .test = { $time }  { $who }, { $accepted ->
        [yes] accepted
       *[no] not accepted
    } according to the bundle
    .somebody = an unknown person
    .cannot-start-yet = Cannot start yet
    .not-started = Not started
    .in-progress = In progress
    .completed-step = Completed
    .problem = There is a problem
    .checklist = After the connection is set up
    .yes = yes
    .no = no
    .answer-with = Answer with { "`latchkey setup answer QUESTION yes|no [--note TEXT]`" }
    .gate = Before Require SSO

terminal-sign-in =
    .key-made = This setup has no certificate yet; the built-in identity provider signs with a new one for this test.
    .progress = { $done }/{ $of } { $kind } { $name }
    .browser-warns = The browser will warn that it does not know the certificate of this computer. It was created only for this test. Continue only if its SHA-256 fingerprint is:
    .open = Open this address to sign in:
    .accepted = Claude would let this person in
    .needs-more = The sign-in works, but Claude would not let this person in
    .not-judged = The sign-in works; whether Claude would let this person in was not judged
    .rejected = The response is rejected
    .of-person = { $verdict }: { $email }
    .error = WorkOS would report { $error }.

# Why to run a command that is suggested next.
terminal-next =
    .guide = shows the steps at the identity provider, with your values
    .attributes-done = once you have entered the mappings there
    .sso-test = makes a real sign-in through this computer
    .export = saves runbook, values, steps and rollback sheet, without secrets
    .parent = once the page named above opens; or { "asked-sales" }, or { "merging" }
    .dns-person = your DNS administrator; or { "skip" }
    .idp-person = your identity provider's administrator; or { "skip" }
    .owner-person = whoever manages Claude or the Console; or { "skip" }
    .list = lists every field; what is wrong is shown above
    .domain = the part of your email addresses after the { "@" }
    .txt-value = the value that Claude shows; with several domains: { "DOMAIN VALUE" }
    .handover-owner = the page for whoever can see it
    .handover-dns = the page for your DNS administrator
    .domain-check = asks every server that counts; { "--wait 10m" } repeats the check for up to 10 minutes
    .idp-certificate = uses the certificate that the identity provider created
    .new-certificate = creates a key, which is kept in the vault, and its certificate
    .acs = the ACS URL that WorkOS shows behind { "Setup SSO" }
    .entity-id = the SP Entity ID that WorkOS shows there
    .idp-metadata = the identity provider's metadata
    .workos-copy = once both values are entered at the identity provider
    .mode = { "invite-only" }, { "jit" } or { "scim" }
    .mappings = which group gets which role or seat
    .administrators = who must never be locked out
