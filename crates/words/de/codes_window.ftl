brought-gone = Die geprüfte Antwort ist nicht mehr verfügbar

folder-not-opened = Der Ordner lässt sich hier nicht öffnen

internal = Ein interner Fehler in Latchkey hat diese Aktion abgebrochen

no-bundle-read = Es wurde noch kein Paket gelesen

no-preview = Es wurde noch niemand in der Vorschau gelesen

not-copied = Die Zwischenablage lässt sich nicht verwenden

not-printed = Die Seite lässt sich nicht drucken

nothing-saved = Seit das Fenster geöffnet wurde, ist nichts gespeichert worden

page-not-known = Die Seite gehört nicht zu dieser Einrichtung, deshalb wurde sie nicht geöffnet

preferences-not-kept = Die Einstellungen gelten nur, bis das Fenster geschlossen wird

vault-keychain-needed = Der Tresor öffnet sich nur mit dem Schlüsselbund des Systems

vault-passphrase-needed = Der Tresor öffnet sich mit seiner Passphrase, und es wurde keine angegeben
