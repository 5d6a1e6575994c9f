vault-keychain-needed = The vault can be opened only with the system's keychain

vault-passphrase-needed = The vault needs its passphrase, but none was given
