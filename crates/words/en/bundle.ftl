# Configuration bundles: made, read, refused and imported.

bundle-format = This version of Latchkey cannot read the bundle's format
    .other-format = The bundle has format { $format }, and this version reads format { $known }
    .other-format-fix = Use the version of Latchkey that wrote it, or a newer one.

bundle-not-made = The bundle could not be created
    .no-manifest = The bundle cannot be created: the manifest cannot be written as JSON ({ $error })
    .no-archive = The bundle cannot be created: { $error }
    .no-file = { $file } cannot be written: { $error }
    .fix = Report this as a bug.

bundle-refused = The bundle cannot be read or used, or it was changed after the export
    .additions = { $file } in the bundle has extra data that does not belong there
    .another-name = The bundle's manifest and its setup have different names
    .before-directory = There is something between the bundle's files and its directory
    .before-file = There is something before { $file } that the bundle's directory does not name
    .before-first = There is something before the bundle's first file
    .behind-its-end = There is something behind the bundle's end
    .changed = { $file } in the bundle was changed after the export
    .comment = { $file } in the bundle has a comment, or is in another part
    .content-unreadable = { $file } in the bundle cannot be read: { $error }
    .directory-end = The bundle's directory does not end where it says
    .directory-end-unreadable = The end of the bundle's directory cannot be read
    .directory-unreadable = The bundle's directory cannot be read
    .elsewhere = There is something before the bundle, or its directory is not where it says
    .empty = The bundle is empty
    .encrypted = { $file } in the bundle is encrypted
    .file-for-larger = { $file } in the bundle is written for archives larger than a bundle (ZIP64)
    .file-too-large = { $file } in the bundle is larger than a bundle's file may be
    .file-unreadable = A file in the bundle cannot be read: { $error }
    .for-larger = The bundle is written for archives larger than a bundle (ZIP64)
    .header-differs = The header of { $file } in the bundle says something else than the directory
    .manifest-no-text = The bundle's manifest is not text
    .manifest-twice = The bundle's manifest names a file twice
    .manifest-unreadable = The bundle's manifest cannot be read: { $error }
    .missing = { $file } is missing from the bundle
    .name = The bundle contains a file with the name “{ $file }”, which no bundle has
    .name-unreadable = A file in the bundle has no readable name
    .no-archive = This is not a bundle: { $error }
    .no-end = This is not a bundle: it is not a ZIP archive, or there is something behind its end
    .no-manifest = The bundle has no manifest
    .no-ordinary-file = { $file } in the bundle is not an ordinary file
    .no-setup = The bundle has no setup
    .packed-otherwise = { $file } in the bundle is compressed with a method that is not accepted
    .one-of-several = The bundle is one part of several
    .setup-no-text = The setup in the bundle is not text
    .setup-unreadable = The setup in the bundle cannot be read: { $why }
    .stranger = The bundle contains { $file }, which its manifest does not name
    .too-many = The bundle contains { $files } files; a bundle has at most { $most }
    .twice = The bundle contains { $file } twice
    .two-ways = The bundle's directory can be read in two ways
    .value = { $place } in the bundle cannot be used: it says “{ $value }”. { $why }
    .fix = Export the bundle again, and hand it over unchanged.

folder-not-made = The folder cannot be used or created
    .failed = The folder { $folder } cannot be used: { $error }
    .failed-fix = Choose a folder that you may write to.

key-belongs-to-certificate = The private key belongs to the certificate
    .belongs = The key belongs to the certificate

no-certificate-in-bundle =
    .key-only = This bundle contains a key but no certificate
    .key-only-fix = Have it exported again from the setup that the key belongs to.

no-key-in-bundle = The bundle contains no key
    .none = This bundle contains no key
    .none-fix = Import it without a passphrase, or have it exported again with its encrypted key.

# Why a value in a bundle cannot be used, as a sentence of its own.
refused-value =
    .no-provider = There is no such identity provider
    .no-step = There is no step of that name
    .no-question = The checklist has no question of that name
    .too-many-tests = No setup has as many sign-in tests
    .too-many-objects = No setup has as many objects
    .metadata-differs = What the setup says about the metadata does not match the metadata itself
    .certificate-differs = The setup names another certificate than the one in it
    .no-organization = A setup needs an organization
    .control = The value contains control characters
    .unusable = The value cannot be used
    .metadata-user = An address in the metadata contains a user name or a password
    .metadata-no-address = An address in the metadata is not a web address
    .source-user = The metadata's address contains a user name or a password
    .source-no-address = The metadata's source is not a web address
    .source-not-shown = The metadata's source cannot be shown
