# Configuration bundles: made, read, refused and imported.

bundle-format = This version of Latchkey cannot read the bundle's format
    .other-format = The bundle has format { $format }, and this version reads format { $known }
    .other-format-fix = Use the version of Latchkey that exported the bundle.

bundle-not-made = The bundle could not be created
    .no-manifest = The bundle cannot be created: the manifest cannot be written as JSON ({ $error })
    .no-archive = The bundle cannot be created: { $error }
    .no-file = { $file } cannot be written: { $error }
    .fix = Report this as a bug.

bundle-refused = The bundle cannot be read or used, or it was changed after the export
    .additions = { $file } in the bundle has extra fields that are not allowed
    .another-name = The bundle's manifest and its setup have different names
    .before-directory = The bundle has extra data between its files and its directory
    .before-file = The bundle has extra data before { $file }
    .before-first = The bundle has extra data before its first file
    .behind-its-end = The bundle has extra data after its end
    .changed = { $file } in the bundle was changed after the export
    .comment = { $file } in the bundle has a comment, or lies in another part of a split archive
    .content-unreadable = { $file } in the bundle cannot be read: { $error }
    .directory-end = The bundle's directory does not end where it should
    .directory-end-unreadable = The end of the bundle's directory cannot be read
    .directory-unreadable = The bundle's directory cannot be read
    .elsewhere = The bundle has extra data before its start, or its directory is not where it should be
    .empty = The bundle is empty
    .encrypted = { $file } in the bundle is encrypted
    .file-for-larger = { $file } in the bundle uses ZIP64, which is not accepted
    .file-too-large = With { $file }, the bundle's content is too large
    .file-unreadable = A file in the bundle cannot be read: { $error }
    .for-larger = The bundle uses ZIP64, which is not accepted
    .header-differs = The header of { $file } does not match the bundle's directory
    .manifest-no-text = The bundle's manifest is not UTF-8 text
    .manifest-twice = The bundle's manifest lists a file twice
    .manifest-unreadable = The bundle's manifest cannot be read: { $error }
    .missing = { $file } is missing from the bundle
    .name = The bundle contains a file with a name that is not allowed: “{ $file }”
    .name-unreadable = A file in the bundle has no readable name
    .no-archive = This is not a bundle: { $error }
    .no-end = This is not a bundle: it is not a ZIP archive, or there is extra data after its end
    .no-manifest = The bundle contains no manifest
    .no-ordinary-file = { $file } in the bundle is not a regular file
    .no-setup = The bundle contains no setup
    .packed-otherwise = { $file } in the bundle is compressed in a way that is not accepted
    .one-of-several = The bundle is only one part of a split archive
    .setup-no-text = The setup in the bundle is not UTF-8 text
    .setup-unreadable = The setup in the bundle cannot be read: { $why }
    .stranger = The bundle contains { $file }, which its manifest does not list
    .too-many = The bundle contains { $files } files; a bundle has at most { $most }
    .twice = The bundle contains { $file } twice
    .two-ways = The bundle's directory is ambiguous
    .value = { $place } in the bundle cannot be used: it says “{ $value }”. { $why }
    .fix = Export the bundle again from its setup (or ask the person who sent it to do so), and import that file unchanged.

folder-not-made = The folder cannot be used or created
    .failed = The folder { $folder } cannot be used: { $error }
    .failed-fix = Choose a folder that you can write to.

key-belongs-to-certificate = The private key belongs to the certificate
    .belongs = The key belongs to the certificate

no-certificate-in-bundle =
    .key-only = This bundle contains a key but no certificate
    .key-only-fix = Ask for a new export of the setup that the key belongs to.

no-key-in-bundle = The bundle contains no key
    .none = This bundle contains no key
    .none-fix = Import it without a passphrase, or ask for a new export with the encrypted key.

# Why a value in a bundle cannot be used, as a sentence of its own.
refused-value =
    .no-provider = Latchkey does not know this identity provider
    .no-step = There is no step with this name
    .no-question = The checklist has no question with this name
    .too-many-tests = A setup cannot have so many sign-in tests
    .too-many-objects = A setup cannot have so many objects
    .metadata-differs = What the setup says about the metadata does not match the metadata itself
    .certificate-differs = What the setup says about the certificate does not match the certificate itself
    .no-organization = A setup needs an organization
    .control = The value contains control characters
    .unusable = The value cannot be used
    .metadata-user = An address in the metadata contains a user name or a password
    .metadata-no-address = An address in the metadata is not a web address
    .source-user = The metadata's address contains a user name or a password
    .source-no-address = The metadata's source is not a web address
    .source-not-shown = The metadata's source cannot be shown
