# Keys and certificates: created, imported, read, judged and exported.

archive-too-large = The PKCS#12 file is too large
    .over-limit = The PKCS#12 file is larger than { $kilobytes } KB
    .over-limit-fix = Export only the signing certificate and its key into a separate file.

archive-unreadable = The PKCS#12 file is damaged
    .damaged = The PKCS#12 file is damaged
    .damaged-fix = Export it again, or provide the certificate and the key as PEM files.

archive-unsupported = The PKCS#12 file is protected in a way that is not supported
    .other-protection = This PKCS#12 file is protected in a way that is not supported
    .other-protection-fix = Create it again with { "`openssl pkcs12 -export`" }, or provide the certificate and the key as PEM files.

certificate-key-kind = The key is an RSA key
    .meaning = RSA keys work with every identity provider and service provider. Some of them have trouble with other kinds of key.
    .meaning-fix = Test the sign-in before anybody depends on it. If it fails with this key, create a certificate with a 3072-bit RSA key, and change it at the identity provider and at WorkOS together.
    .rsa = The key is an RSA key, which every identity provider can sign with
    .other-kind = Identity providers often have trouble with a key of kind { $kind }
    .other-kind-fix = Create a certificate with an RSA key, and change it at the identity provider and at WorkOS together. Or set the identity provider's signature algorithm to match this key. Either way, test the sign-in before anybody depends on it.

certificate-key-size = The key has a suitable length
    .meaning = Anybody with enough computing power can break a short key and then sign as the identity provider. A key that is far too long makes everything slower and nothing safer.
    .meaning-fix = Create a new certificate with a 3072-bit key, and change it at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.
    .enough = The key has { $bits } bits
    .too-long = The key is too long: it has { $bits } bits
    .too-long-want = { $most } bits or fewer
    .too-short = The key is too short: it has { $bits } bits
    .too-short-want = { $least } bits or more
    .got = { $bits } bits
    .fix = Create a new certificate with a 3072-bit key, and change it at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.

certificate-key-usable = The key is a valid RSA key
    .meaning = A valid RSA key has an odd modulus and an odd exponent of at least 3. With the exponent 1 anybody can sign; with 0 or an even exponent nobody can.
    .meaning-fix = Create a new certificate with a 3072-bit key, and change it at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.
    .exponent = The key cannot be used: its exponent is not valid for RSA
    .exponent-got = the exponent { $exponent }
    .long-exponent-got = an exponent of { $bits } bits
    .modulus = The key cannot be used: its modulus is not valid for RSA
    .modulus-got = a modulus that is even or negative
    .want = an RSA key with the exponent 65537

certificate-lifetime = The certificate is valid for 10 years or less
    .meaning = A stolen key stays useful for as long as its certificate is valid.
    .meaning-fix = Replace the certificate at the next renewal with one that is valid for a few years.
    .usual = The certificate's lifetime is within the usual range
    .long = The certificate's lifetime is very long: { $span }
    .long-want = 10 years or less
    .long-got = { $span }
    .long-fix = At the next renewal, replace it with one that is valid for a few years. A stolen key stays useful for as long as its certificate is valid.

certificate-missing = The file contains no certificate
    .in-file = The file contains no certificate
    .in-archive = The PKCS#12 file contains no certificate
    .request = The file contains a certificate request, not the certificate that a CA issued for it
    .pkcs7 = The file is a PKCS#7 collection, which is not supported
    .private-key = The file contains a private key but no certificate
    .public-key = The file contains a public key but no certificate
    .fix = Provide the certificate itself: the block that begins with { "BEGIN CERTIFICATE" }, or a DER or PKCS#12 file.

certificate-not-expired = The certificate has not expired
    .meaning = Many systems reject an expired certificate. Until both sides have the new one, nobody can sign in.
    .meaning-fix = Check this computer's clock. If it is right, renew the certificate at the identity provider and at WorkOS together.
    .valid = The certificate is valid until { $day } ({ $distance })
    .never = The certificate's end date is before its start date, so it is never valid
    .never-want = an end after { $begin }
    .never-fix = Create a new certificate, and change it at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.
    .expired = The certificate expired on { $day } ({ $distance })
    .expired-want = valid until { $now } or later
    .expired-fix = Check this computer's clock. If it is right, create a new certificate, select it at the identity provider, and at the same time let WorkOS read the new metadata (or paste the certificate there). While only one of them has the new certificate, nobody can sign in.
    .soon = The certificate expires soon: it is valid until { $day } ({ $distance })
    .soon-want = more than { $days } days left
    .soon-got = { $distance }
    .soon-fix = Renew it before that day, at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.
    .got = valid until { $end }

certificate-signature-algorithm = The certificate is signed with a safe algorithm
    .meaning = This signature does not protect responses, but some systems reject a certificate that is signed with an outdated algorithm.
    .meaning-fix = Create a new certificate with SHA-256, and change it at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.
    .signed = The certificate is signed with { $algorithm }
    .outdated = The certificate itself is signed with the outdated { $algorithm }
    .outdated-want = SHA-256 or stronger
    .outdated-fix = Create a new certificate with SHA-256, and change it at the identity provider and at WorkOS together. Some systems reject the old one. While only one of them has the new certificate, nobody can sign in.

certificate-started = The certificate is already valid
    .meaning = A certificate is valid only from a certain date. If that date is in the future, the clock of the computer that created it is usually ahead, or this computer's clock is behind.
    .meaning-fix = Check the clock of this computer and of the one that created the certificate. If both are right, wait until the certificate becomes valid.
    .started = The certificate has been valid since { $day }
    .not-yet = The certificate is not valid yet: it becomes valid on { $day } ({ $distance })
    .not-yet-want = valid from { $now } or earlier
    .not-yet-got = valid from { $begin }
    .not-yet-fix = Check the clock of this computer and of the one that created the certificate, or wait until the certificate becomes valid.

certificate-unreadable = The input is not a certificate, or it is damaged
    .damaged = This is not an X.509 certificate, or it is damaged
    .damaged-fix = Download or copy the whole certificate again, as PEM or DER.
    .unknown-form = The input is not a certificate: it is not PEM, DER, PKCS#12 or SAML metadata
    .unknown-form-fix = Provide the certificate file that the identity provider or { "`latchkey certificate new`" } wrote, or the identity provider's metadata.
    .unknown-form-fix-window = Choose the certificate file, or the identity provider's metadata.

common-name-invalid = The certificate's name is empty, too long or contains control characters
    .empty = The certificate needs a name
    .too-long = The certificate's name is longer than { $most } characters
    .control-characters = The certificate's name contains a line break or another control character
    .fix = Give it a short name that your colleagues will recognise, for example { "Claude SSO" }.

input-empty =
    .empty = The input is empty
    .empty-fix = Provide a file that contains a certificate.

input-too-large =
    .over-limit = The input is larger than { $megabytes } MB
    .over-limit-fix = Provide only the file you mean, not an archive or a log.
    .file = { $file } is larger than { $bytes } bytes

key-encryption-too-costly = The key file's encryption needs far too much time or memory
    .costly = The key file's encryption needs far too much time or memory
    .costly-fix = Encrypt the key again with { "`openssl pkcs8 -topk8 -v2 aes-256-cbc`" }, and provide that file.

key-encryption-unsupported = The key is encrypted in a way that is not supported
    .old-way = The key is encrypted in an old way that is not supported
    .old-way-fix = Encrypt it again with { "`openssl pkcs8 -topk8 -v2 aes-256-cbc -in OLD -out NEW`" }, and provide the new file.

key-mismatch = The private key does not belong to the certificate
    .other-key = The private key does not belong to the certificate { $subject }
    .other-key-fix = Find the key that was created with this certificate, or create a new certificate with its own key. The identity provider would accept this pair, but nobody could sign in with it.

key-missing = The input contains no private key
    .no-key = There is a certificate but no private key
    .no-key-fix = Provide the file with the key too, with { "--key" }. If the identity provider created the certificate and keeps the key, use its metadata instead.
    .no-key-fix-window = Drop the file with the key here too. If the identity provider created the certificate and keeps the key, use its metadata instead.

key-not-encrypted = The key could not be encrypted, so it was not written
    .failed = The key could not be encrypted, so it was not written
    .failed-fix = Try again. If it happens twice, use a passphrase of letters, digits and spaces.

key-not-made = This computer could not create a key and its certificate
    .failed = This computer could not create a key
    .failed-fix = Try again. If it happens twice, create the key elsewhere and import it.

key-too-short = The key is too short to be safe
    .too-short = The key has { $bits } bits; fewer than { $least } are not safe
    .too-short-fix = Create a new certificate with a 3072-bit key: { "`latchkey certificate new`" }.
    .too-short-fix-window = Create a new certificate with a 3072-bit key.

key-unreadable = The private key cannot be read, or its kind is not supported
    .unusable = The private key cannot be read, or its kind is not supported
    .unusable-fix = Provide an RSA key (PKCS#8 or PKCS#1) of 2048 bits or more. EC keys on P-256, P-384 and P-521 and Ed25519 keys work too.

lifetime-invalid = A certificate cannot be created for this number of days
    .out-of-range = A certificate cannot be created for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
    .out-of-range-fix = Choose between 1 and { $most } days. Three years are { $usual } days.

# Of metadata in which a certificate is looked for.
certificates-in-metadata =
    .not-text = The XML cannot be read: it is not UTF-8 text
    .no-xml = The XML cannot be read: { $error }
    .fix = Download the metadata again from the identity provider. Do not save a sign-in page or what a browser shows.

passphrase-too-short = The passphrase is too short
    .too-short = The passphrase has fewer than { $least } characters
    .too-short-fix = Choose a longer one, for example four words that have nothing to do with each other.

password-needed = The file is protected by a password, but none was given
    .none-given = The file is protected by a password, but none was given
    .none-given-fix = Give the password with { "--password-file" }.
    .none-given-fix-window = Enter the file's password.

password-wrong = The password does not open the file
    .wrong = The password does not open the file
    .wrong-fix = Enter the password again. Check upper and lower case, spaces and the keyboard layout.
