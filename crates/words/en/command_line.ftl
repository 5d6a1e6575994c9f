# The command line: what it could not do, and what to do about it. Sentences of what several programs can meet stand under
# command-…; the others have the name of their code.

answer-needed = A question was not answered
    .yes-or-no = The answer is neither { "yes" } nor { "no" }
    .yes-or-no-fix = Write { "yes" } or { "no" } after the name of the question.
    .not-read = Your answer could not be read: { $error }
    .not-read-fix = Run this in a terminal, or add { "--yes" } to delete without being asked.
    .deleting = Deleting { $setup } also deletes its log and its key for good
    .deleting-fix = Run this in a terminal to be asked first, or add { "--yes" } to delete it now.

# Why the value of an option cannot be used: the end of wrong-arguments.value.
argument =
    .moment = give a time such as { "2026-11-21T12:00:00Z" }
    .now-or-moment = give { "now" }, { "recorded" } or a time such as { "2026-11-21T12:00:00Z" }
    .skew = give a time from { "0s" } to { $most }, such as { $usual }
    .timeout = give a time such as { "90s" }, { "5m" } or { "1h" }, at most { "24h" }
    .one-of = choose one of { $known }

certificate-exists = The setup already has a certificate
    .has-one = The setup { $setup } already has a certificate: { $subject }
    .has-one-fix = Keep it, or add { "--replace" } to use another one, and change it at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.

command-idp-unknown =
    .none = There is no identity provider called { $id }
    .none-fix = Choose one of these: { $known }. { "generic" } stands for any other that uses SAML.

command-interrupted =
    .key-work = Creating or reading the key stopped unexpectedly
    .key-work-fix = Run the command again.
    .sign-in = The sign-in test was stopped before a response arrived
    .sign-in-fix = Start it again.

command-key-size =
    .unsupported = Latchkey does not create { $bits }-bit keys
    .unsupported-fix = Choose { "2048" }, { "3072" } or { "4096" }.

command-no-key =
    .not-here = The vault of this computer holds no private key for this setup
    .not-here-fix = Export without { "--with-key" }, or on the computer where the key was created.

command-not-json =
    .result = The result cannot be written as JSON: { $error }
    .copy = The copy cannot be written as JSON: { $error }
    .fix = Report this as a bug.

command-passphrase-needed =
    .for-key = The encrypted key needs a passphrase of its own
    .for-key-fix = Use { "--key-passphrase-file FILE" } to name a file that contains one.

command-replace-needed =
    .differs = The setup { $setup } already exists, and the bundle would change { $count ->
        [one] one value
       *[other] { $count } values
    } in it
    .differs-fix = Read the differences, then add { "--replace" } to use the values from the bundle.

command-setup-name =
    .fix = Choose another name.

command-signing-key-destination =
    .fix = Make sure that { $server } is your identity provider. Then run this again with { "--key-to" } { $server } added.

command-token =
    .none = No token was given
    .none-fix = Name its file with { "--token-file FILE" } or { "--scim-token-file FILE" }, or add { "--forget" } to delete both tokens.
    .missing-fix = Name its file with { "--token-file FILE" }. Add { "--keep" } to keep it in the vault.
    .another-server-fix = Make sure that this is your server, then give its token with { "--token-file FILE" } (or { "--scim-token-file FILE" }) and { "--keep" }. If the address is wrong, change it back; the saved token then works again.
    .scim-url-fix = Set it with { "`latchkey setup set scim-url URL`" }, then give its token.
    .idp-url-fix = Set it with { "`latchkey setup set idp-url https://authentik.company`" }.

command-unknown-fault =
    .none = There is no fault called { $name }
    .none-fix = Run { "`latchkey rehearse --list-faults`" } to list them.

command-unreadable-input =
    .file = { $file } cannot be read: { $error }
    .file-fix = Check the path and its permissions, or pipe the text in and write { "-" } instead of the path.

empty-text = There is no text to explain
    .none = There is no text to explain
    .none-fix = Give the error text or the whole page.

ending-not-heard = Latchkey cannot tell when it is asked to stop
    .failed = The system does not report when Latchkey is asked to stop: { $error }
    .failed-fix = Test without { "--twin" }. If you stopped this test early, its twin would stay at the identity provider.

fingerprint-without-url = A certificate fingerprint can be used only with a URL
    .is-file = { "--trust-fingerprint" } works only with a URL, and this is a file
    .is-file-fix = Leave { "--trust-fingerprint" } out, or give the { "https://" } address.

idp-not-named = It is not clear which identity provider is meant
    .none = No identity provider was named
    .none-fix = Name one with { "--idp ID" }, or a setup with { "--setup NAME" }. { "`latchkey idp list`" } lists them.

input-taken = Standard input is named twice but can be read only once
    .twice = Standard input can be read only once, but { "-" } is given twice
    .twice-fix = Name a file instead of one of them.

key-not-kept = The private key has been saved
    .made = The key was not kept, so nothing can sign with this certificate
    .made-fix = Create it again with { "--setup NAME" }, which keeps the key in the vault, or with { "--export-key --encrypted --key-out FILE --key-passphrase-file FILE" }.
    .imported = The certificate and its key were checked but not saved
    .imported-fix = Import them with { "--setup NAME" } to keep the key in the vault and the certificate in the setup.

key-out-needed = No file was given for the encrypted key
    .none = No file was named for the encrypted key
    .none-fix = Name one with { "--key-out FILE" }. If its name ends in { ".p12" }, the certificate goes in too.

metadata-without-certificate = The metadata contains no signing certificate, so no response can be trusted
    .none = { $file } contains no signing certificate, so no response could be trusted
    .none-fix = Download the identity provider's metadata again, or give its certificate with { "--certificate" }.

not-confirmed = The setup's name was not typed, so nothing was deleted
    .other-name = You did not type the name of the setup, so nothing was deleted
    .other-name-fix = Type the exact name to delete it.

not-started = The system does not let Latchkey start
    .refused = The system does not let Latchkey start: { $error }
    .refused-fix = Close other programs, then try again.

output-closed = The output cannot be written
    .failed = The output cannot be written: { $error }
    .failed-fix = Write the output to a file, or keep the program running that reads it.

passphrase-differs = The two passphrases are different
    .differs = The two passphrases are not the same
    .differs-fix = Try again, and type the same passphrase twice.

passphrase-not-given = No new passphrase was given
    .none = No new passphrase was given
    .none-fix = Give it with { "--new-passphrase-file FILE" }, or run this in a terminal to be asked.

passphrase-not-read = The passphrase or password could not be read
    .terminal = No passphrase could be read from the terminal: { $error }
    .terminal-fix = Give it with { "--passphrase-file FILE" }.
    .file = No passphrase could be read from { $file }: { $why }
    .file-fix = Name a file that you can read, or { "-" } for standard input.
    .too-long = its first line is longer than a passphrase may be
    .not-text = it is not text in UTF-8

password-not-read =
    .terminal = No password could be read from the terminal: { $error }
    .terminal-fix = Save it in a file, and name the file with the option that ends in { "-file" }.

password-not-text = The password in the file is not UTF-8 text
    .not-text = The password in { $file } is not text in UTF-8
    .not-text-fix = Save the file as UTF-8 text, with the password in its first line.

release-unknown = This is not a release of authentik
    .none = { $release } is not a release of authentik
    .none-fix = Give year and month, for instance { "2025.10" }.

signer-not-a-certificate = An XML file was given instead of a certificate
    .is-xml = { "--signed-by" } names an XML file, and metadata cannot vouch for itself
    .is-xml-fix = Give the certificate of whoever signs the metadata, as PEM or DER. Get it from a source other than the metadata.

time-not-recorded = The input does not say when the response was sent
    .none = The input does not say when the response was sent; only a recording does
    .none-fix = Give the time yourself, for instance { "--at 2026-11-21T12:00:00Z" }, or leave { "--at" } out.

two-words-needed = One of the two options for saving the key is missing
    .key-file = The key is written to a file only with both { "--export-key" } and { "--encrypted" }
    .key-file-fix = Use both, with { "--key-out FILE" } and { "--key-passphrase-file FILE" }, or neither.
    .bundle = The key leaves the vault only with both { "--with-key" } and { "--encrypted" }
    .bundle-fix = Use both, with { "--key-passphrase-file FILE" }, or neither.

unknown-field = There is no field with this name
    .none = There is no field called { $name }
    .none-fix = Run { "`latchkey setup set --list`" } to list them.

unknown-organization = The setup has no organization with this name
    .none = The setup { $setup } has no organization called { $name }
    .none-fix = Name one of these: { $known }.

unknown-question = The checklist has no question with this name
    .none = The checklist has no question called { $name }
    .none-fix = Name one of these: { $known }.

unknown-role = There is no handover page for this role
    .none-fix = Run the command again with one of them, such as { "`latchkey setup handover dns`" }.

unknown-step = The guide has no step with this name
    .none = The guide of { $setup } has no step called { $name }
    .none-fix = Run { "`latchkey idp guide --json`" } to list them; the name of each step is its { "id" }.

unusable-argument = The plan, the product or the language cannot be used
    .plan-fix = Name one of them with { "--plan" }.
    .product-fix = Name one of the two with { "--product" }.
    .other-product = { $product } has no plan called { $plan }
    .other-product-fix = Choose a plan of that product, or the other product.
    .language = { "LATCHKEY_LANGUAGE" } is { $value }, and Latchkey has no such language
    .language-fix = Set it to { "en" } or { "de" }.

wrong-arguments = The command does not accept these arguments, or one is missing
    .no-subcommand = No subcommand given
    .unknown = The command does not accept { $argument }
    .unknown-command = There is no command { $name }
    .missing = Missing: { $arguments }
    .no-value = { $option } needs a value
    .not-possible = { $value } cannot be used for { $option }: use one of { $possible }
    .conflict = { $argument } cannot be used together with { $other }
    .twice = { $argument } can be given only once
    .other = The arguments cannot be used: { $why }
    .value = { $value } cannot be used for { $option }: { $why }
    .fix = Run { "`latchkey --help`" }, or this command with { "--help" }, to see what it accepts.
