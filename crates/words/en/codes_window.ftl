brought-gone = The checked response is no longer available

folder-not-opened = The folder cannot be opened here

internal = An internal error in Latchkey stopped this action

no-bundle-read = No bundle was read yet

no-preview = Nobody was previewed yet

not-copied = The clipboard cannot be used

not-printed = The page cannot be printed

nothing-saved = Nothing was saved since the window was opened

page-not-known = The page does not belong to this setup, so it was not opened

preferences-not-kept = The preferences hold only until the window is closed

vault-keychain-needed = The vault opens only with the system's keychain

vault-passphrase-needed = The vault opens with its passphrase, and none was given
