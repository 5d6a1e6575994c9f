vault-keychain-needed = Der Tresor lässt sich nur mit dem Schlüsselbund des Systems öffnen

vault-passphrase-needed = Der Tresor braucht seine Passphrase, aber es wurde keine angegeben
