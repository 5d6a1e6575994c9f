brought-gone = Die geprüfte Antwort ist nicht mehr verfügbar

folder-not-opened = Der Ordner lässt sich nicht öffnen

internal = Ein interner Fehler in Latchkey hat diese Aktion abgebrochen

no-bundle-read = Es wurde noch kein Paket gelesen

no-preview = Es gibt noch keine Vorschau

not-copied = Die Zwischenablage lässt sich nicht verwenden

not-printed = Die Seite lässt sich nicht drucken

nothing-saved = Seit dem Öffnen des Fensters wurde nichts gespeichert

page-not-known = Die Seite gehört nicht zu dieser Einrichtung, deshalb wurde sie nicht geöffnet

preferences-not-kept = Die Einstellungen gelten nur, bis das Fenster geschlossen wird

vault-keychain-needed = Der Tresor lässt sich nur mit dem Schlüsselbund des Systems öffnen

vault-passphrase-needed = Der Tresor braucht seine Passphrase, aber es wurde keine angegeben
