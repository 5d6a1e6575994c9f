brought-gone = The checked response is no longer available

folder-not-opened = The folder cannot be opened

internal = An internal error in Latchkey stopped this action

no-bundle-read = No bundle has been read yet

no-preview = There is no preview yet

not-copied = The clipboard cannot be used

not-printed = The page cannot be printed

nothing-saved = Nothing has been saved since the window was opened

page-not-known = The page does not belong to this setup, so it was not opened

preferences-not-kept = The preferences apply only until the window is closed

vault-keychain-needed = The vault can be opened only with the system's keychain

vault-passphrase-needed = The vault needs its passphrase, but none was given
