# The rehearsal: what it does wrong on purpose, and what keeps it from going on.

fault-named = The test found and named the simulated fault
    .named = The fault { $fault } was found and named
    .missed = The fault { $fault } was simulated but not found
    .missed-fix = Report this as a bug.

rehearsal-domain = The DNS zone of the rehearsal could not be set up
    .not-served = The built-in DNS zone cannot be served on 127.0.0.1: { $error }
    .not-served-fix = Close programs that use many network connections, then check again.
    .fix = Report this as a bug.

rehearsal-stuck = The rehearsal's sign-in did not finish
    .failed = The rehearsal's sign-in did not finish: { $error }
    .no-form = The rehearsal's sign-in did not finish: its login page has no form
    .nobody = The rehearsal's sign-in did not finish: its login page offers nobody to choose
    .start = The rehearsal's sign-in did not finish: its first address is not as expected
    .too-large = The rehearsal's sign-in did not finish: one of its pages is too large
    .too-long = The rehearsal's sign-in took too long
    .fix = Run it again.

unknown-fault = There is no simulated fault with this name
    .no-such = There is no fault called { $name }
    .no-such-fix = Choose a fault from the list, or none.
    .no-such-at-dns = The rehearsal's DNS host has no fault called { $name }
    .no-such-at-dns-fix = Choose one of these: { $names }.

would-claude-accept = Claude would let this person in
    .would-not = Claude would not let this person in
    .would-not-fix = Fix what the warnings above say.

# What the rehearsal's DNS host does wrong on purpose.
domain-fault =
    .doubled-zone = The DNS host added the domain twice
    .literal-at = The DNS host took the @ for a name
    .no-record = The record was not created
    .one-server-behind = One of the two name servers does not have the record yet
    .silent = No name server answers
    .wrong-value = The record contains another organization's value

# What the built-in identity provider does wrong on purpose.
sign-in-fault =
    .clock-drift = The identity provider's clock is ten minutes ahead
    .email-mismatch = The NameID and the attribute email differ
    .encrypted = The assertion is encrypted
    .expired = The assertion expired ten minutes ago
    .no-audience = The assertion names no audience
    .no-email = The attribute email is missing
    .no-groups = The attribute groups is empty
    .not-assigned = The person is not assigned to the application
    .not-yet-valid = The assertion becomes valid in an hour
    .opaque-name-id = The NameID is a random identifier
    .other-certificate = The response is signed with a key whose certificate is not in the metadata
    .replay = The same response arrives a second time
    .response-only-signature = The response is signed, but the assertion in it is not
    .sha1 = The signature and its digest use SHA-1
    .unsigned = Nothing is signed
    .unverified-domain = The email address is on a domain that is not verified
    .uri-names = The attribute names are long claim URIs
    .wrong-audience = The audience has one slash too many
    .wrong-recipient = The response is meant for another ACS URL
