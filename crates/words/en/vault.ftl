# The vault: where secrets are kept, and the keychain or the passphrase that opens it.

passphrase-empty = The passphrase is empty
    .empty = The passphrase is empty
    .empty-fix = Write the passphrase into the first line of the file that { "--passphrase-file" } names.
    .empty-fix-window = Enter a passphrase.

vault-damaged = The vault is damaged
    .restored = The vault is damaged ({ $why }). It was set aside as { $file }, and the last good copy is in its place
    .restored-fix = Try again to continue with the last good copy, and check whether the last secret is in it.
    .no-copy = The vault is damaged ({ $why }). It was set aside as { $file }; there is no earlier copy of it
    .no-copy-fix = Restore the file from a backup. If there is none, import the certificate with its key, and enter the tokens again.
    .stuck = The vault is damaged ({ $why }) and cannot be set aside. { $reason }

vault-entry-invalid = The name of a secret cannot be used
    .name = The name of a secret has 1 to { $longest } bytes and no control characters
    .name-fix = Choose another name.

vault-entry-unreadable = A secret in the vault cannot be decrypted
    .not-decrypted = The secret “{ $entry }” in { $file } cannot be decrypted
    .not-decrypted-fix = Store that secret again, and report this as a bug.

vault-from-newer-version = This version of Latchkey does not know the vault's format
    .newer = The vault has format { $format }, which this version does not know. It was left as it is
    .newer-fix = Install the newest version of Latchkey.

vault-full = The vault would become too large
    .over-limit = The vault would be larger than { $bytes } bytes
    .over-limit-fix = Delete setups that you no longer use. Their secrets are then deleted too.

vault-header-unfit = The vault's header cannot be used
    .no-passphrase = The vault's header cannot be used: it is not one for a passphrase
    .too-costly = The vault's header cannot be used: it asks for more memory or time than Latchkey ever does
    .salt = The vault's header cannot be used: its salt is not hexadecimal
    .parameters = The vault's header cannot be used: { $error }
    .fix = Restore the vault's file from a backup.

vault-key-missing = The keychain does not contain the vault's key
    .not-in-keychain = The keychain of this session does not contain the vault's key ({ $entry })
    .not-in-keychain-fix = Use Latchkey on the computer where the vault was created, as the same user. If the key is lost for good, move the vault's file away, and store the secrets again.

vault-key-wrong = The key in the keychain does not open the vault
    .does-not-open = The key in the keychain does not open { $file }
    .does-not-open-fix = Restore the vault's file or the keychain from a backup. If there is none, move the vault's file away and store the secrets again.

vault-locked = The vault needs a passphrase or a usable keychain
    .passphrase-missing = The vault opens with its passphrase, and none was given
    .passphrase-missing-fix = Give it with { "--passphrase-file FILE" }, or run this in a terminal to be asked.
    .passphrase-missing-fix-window = Enter the passphrase.
    .no-place = There is no place for secrets yet: the keychain cannot be used ({ $trouble }), and no passphrase was given
    .no-place-fix = Unlock the keychain of this system, or give a passphrase with { "--passphrase-file FILE" }.
    .no-place-fix-window = Unlock the keychain of this system, or choose a passphrase.
    .keychain-unusable = The vault's key is in the keychain, which cannot be used: { $trouble }
    .keychain-unusable-fix = Unlock the keychain and try again, or start Latchkey in the desktop session in which the vault was created.
    .made-with-passphrase = The vault was created with a passphrase, so the keychain does not open it
    .made-with-passphrase-fix = Give the passphrase with { "--passphrase-file FILE" }.
    .made-with-passphrase-fix-window = Enter the passphrase.
    .made-with-keychain = The vault's key is in the keychain, so no passphrase opens it
    .made-with-keychain-fix = Start Latchkey where the keychain is available, or use another folder with { "--home DIR" }.
    .made-with-keychain-fix-window = Unlock the keychain of this system.

vault-not-saved = The secret could not be written to the vault, which is unchanged
    .unchanged = The vault was not changed: { $why }
    .unchanged-fix = Report this as a bug.
    .no-json = The vault was not changed: the secret cannot be written as JSON
    .too-large = The vault was not changed: the secret is too large to encrypt

vault-not-there = There is no vault yet, so its passphrase cannot be changed
    .none-yet = There is no vault yet, so its passphrase cannot be changed
    .none-yet-fix = Create or import a certificate. The vault is created with the first secret.

vault-passphrase-wrong = The passphrase does not open the vault
    .does-not-open = The passphrase does not open the vault
    .does-not-open-fix = Give the passphrase that the vault was created with. If you are certain that this is the one, { $file } is damaged: restore it from a backup.

vault-secret-too-large = The secret is too large for the vault
    .over-limit = The secret is larger than { $bytes } bytes
    .over-limit-fix = Give the key alone, in a file that contains nothing else.

vault-without-passphrase = The vault has no passphrase, so there is none to change
    .in-keychain = The vault opens with the keychain, so it has no passphrase
    .in-keychain-fix = Leave it as it is.
    .in-memory = Secrets are kept for this session only, so there is no passphrase
    .in-memory-fix = Protect them with a passphrase first.

# What is wrong with the file, inside a sentence.
vault-file =
    .other-form = it does not have the form of a vault
    .no-vault = it does not begin like a vault
    .seal-broken = it was changed after it was saved
    .no-json = it is not valid JSON at line { $line }, column { $column }

# Why the keychain cannot be used, inside a sentence.
keychain-trouble =
    .silent = it does not answer
    .no-key = it does not contain what was just stored
    .unreadable = it returned something unreadable
    .failed = it failed
