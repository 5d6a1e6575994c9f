# What the engine does for a page or a command: setups, files that are dropped, files that are saved.

act-refused = A page in the window tried to do something that no page is allowed to do
    .not-from-page = A page cannot do that
    .not-from-page-fix = Use the button for this. If there is none, report this as a bug.

archive-not-opened = The process that opens PKCS#12 files could not be started
    .not-started = The process that opens PKCS#12 files could not be started: { $error }
    .not-started-fix = Try again, or use the certificate and the key as PEM files.

archive-too-costly = Opening the PKCS#12 file takes too much memory or time
    .too-costly = Opening the PKCS#12 file takes too much memory or time
    .too-costly-fix = Export the file again, or use the certificate and the key as PEM files. Common programs do not write files like this one.

cancelled = This was cancelled before it finished
    .stopped = This was cancelled
    .stopped-fix = Start it again if you still need it.

certificate-not-usable = The identity provider cannot sign with a certificate that is created or imported here
    .own-only = { $idp } cannot sign with a certificate that is created or imported here. { $rule }
    .own-only-fix = Read the identity provider's metadata instead: it contains the certificate that it signs with.

file-empty = The file or the input is empty
    .empty = { $file } is empty
    .empty-fix = Choose a file that contains a certificate, a key or metadata.

file-too-large = The file or the input is too large
    .over-five-megabytes = { $file } is larger than 5 MB
    .over-five-megabytes-fix = Choose just the certificate, key or metadata file, not an archive or a log.

file-unknown = The file is not a certificate, a key or metadata
    .neither = { $file } is not a certificate, a key or metadata
    .neither-fix = Choose a certificate (PEM, DER or PKCS#12), together with its key if you have it, or the metadata file (XML).

file-unreadable = The file or the input cannot be read completely
    .not-whole = { $file } did not arrive completely
    .not-whole-fix = Choose the file again.
    .failed = The file cannot be read: { $error }

idp-unknown = There is no identity provider with this name
    .not-listed = { $name } is not in the list of identity providers
    .not-listed-fix = Choose one of these: { $names }. For any other SAML provider, choose { "generic" }.

interrupted = The command or the sign-in test ended before it was finished
    .unfinished = Latchkey did not finish this
    .fix = Try again.

key-alone = A key was given without its certificate
    .no-certificate = { $file } is a key without its certificate
    .no-certificate-fix = Drop the certificate together with its key.

key-size-invalid = A key of this size cannot be created
    .not-offered = Latchkey does not create keys of { $bits } bits
    .not-offered-fix = Choose 2048, 3072 or 4096.

mapping-tried = The mapping was tried with sample people
    .tried = { $count ->
        [one] The mapping was tried on 1 sample person
       *[other] The mapping was tried on { $count } sample people
    }

metadata-file =
    .unreadable = { $file } cannot be read: { $error }
    .unreadable-fix = Enter the web address or the file of the metadata, or paste the XML itself.
    .over-five-megabytes = { $file } is larger than 5 MB
    .over-five-megabytes-fix = Choose the file with the metadata of this one application.

no-certificate = The setup or the bundle contains no certificate
    .none-yet = This setup has no certificate yet
    .none-yet-fix = Create or choose a certificate first.

no-key =
    .elsewhere = The key for this setup's certificate is not in this computer's vault
    .elsewhere-fix = Do this on the computer where the key was created, or leave the key out.

not-a-rehearsal = The setup uses a real identity provider, not the built-in one
    .real = This setup uses a real identity provider
    .real-fix = Enter the URL of its metadata, or drop its metadata file on the page.

not-json = The result cannot be written as JSON
    .setup = The setup cannot be written as JSON: { $error }
    .copy = The copy cannot be written as JSON: { $error }
    .fix = Report this as a bug.

nothing-runs-out = The setup has no expiry dates yet, so there is nothing for a calendar
    .nothing = Nothing in this setup expires yet
    .nothing-fix = Create the certificate or add the domain first.

passphrase-needed = The encrypted key needs a passphrase of its own, but none was given
    .none = The key can only be saved with a passphrase
    .none-fix = Choose a passphrase of at least 8 characters.

replace-needed = A setup with the bundle's name already exists, and replacing it was not requested
    .there-is-one = There is already a setup called { $name }
    .there-is-one-fix = Check what would change, then replace the setup.

sample-too-large = More people were given than can be previewed at once
    .too-many = { $file } lists { $count } people, but a preview shows at most { $most }
    .too-many-fix = Choose a few people with unusual names or many groups.
    .too-many-here = { $count } people are too many for one preview
    .too-many-here-fix = Preview at most { $most } people.

text-too-large = The text is too large to be an error page
    .no-error-page = This text is too long to be an error page
    .no-error-page-fix = Paste only the page or message that shows the error.

text-too-long = The entered text is too long
    .over-five-megabytes = The text is longer than 5 MB
    .over-five-megabytes-fix = Enter only the value itself, not a whole archive or log.

too-many-files = More files were given than belong together
    .too-many = { $count } files are too many at once
    .too-many-fix = Drop only the certificate with its key, or only the metadata.
    .more-than-a-pair = These are more files than a certificate and its key
    .more-than-a-pair-fix = Drop only the certificate and its key.

# What goes and what stays when a setup is deleted, a sentence each.
deletion =
    .unreadable = The setup's file, which cannot be read: { $why }.
    .everything = Everything that was entered here, and the results of all checks.
    .tests =
        { $count ->
            [one] The sign-in test and the log.
           *[other] The { $count } sign-in tests and the log.
        }
    .judged = The results for checked responses.
    .key = The signing key in this computer's vault. If the identity provider signs with it, it keeps its own copy.
    .tokens = The tokens for the identity provider's API and for SCIM in this computer's vault.
    .made = The record of what Latchkey created at the identity provider. If you do not want to keep that, undo the changes first: afterwards, it can only be removed by hand.
    .key-stays = The signing key in this computer's vault, because the setup { $setup } uses it too.
    .others-stay = What is at the identity provider, in Claude and in DNS: people sign in as before.
    .bundles-stay = Exported bundles, wherever they were saved.

# What an attribute is, in one line.
attribute-about =
    .email = The email address, on a verified domain and the same as the NameID.
    .first-name = The given name.
    .groups = The groups that decide on role and seat, one value each.
    .id = An identifier that stays the same when the person's name or address changes.
    .last-name = The family name. It must not be empty.
    .sign-in-name = The name that the person signs in with.
