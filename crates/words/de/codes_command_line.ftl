answer-needed = Eine Frage wurde nicht mit Ja oder Nein beantwortet, oder die Antwort ließ sich nicht lesen

certificate-exists = Die Einrichtung hat schon ein Zertifikat

empty-text = Es gibt keinen Text zum Erklären

ending-not-heard = Das System teilt Latchkey nicht mit, wann es enden soll

fingerprint-without-url = Zu einer Datei wurde ein Fingerabdruck angegeben, aber er lässt sich nur mit einer URL verwenden

idp-not-named = Es ist nicht klar, welcher Identitätsanbieter gemeint ist

idp-unknown = Es gibt keinen Identitätsanbieter mit diesem Namen

input-taken = Die Standardeingabe ist zweimal genannt, lässt sich aber nur einmal lesen

interrupted = Der Befehl wurde abgebrochen, bevor er fertig war

key-out-needed = Für den verschlüsselten Schlüssel wurde keine Datei angegeben

key-size-invalid = Ein Schlüssel dieser Größe lässt sich nicht erstellen

metadata-without-certificate = Die Metadaten enthalten kein Signaturzertifikat, also ist keine Antwort vertrauenswürdig

no-key = Der Tresor dieses Computers enthält keinen privaten Schlüssel für diese Einrichtung

not-confirmed = Der Name wurde nicht eingegeben, deshalb wurde nichts gelöscht

not-json = Das Ergebnis lässt sich nicht als JSON schreiben

not-started = Das System gibt Latchkey nicht, was es zum Starten braucht

output-closed = Die Ausgabe lässt sich nicht schreiben

passphrase-differs = Die beiden Passphrasen sind verschieden

passphrase-needed = Der verschlüsselte Schlüssel braucht eine eigene Passphrase, aber es wurde keine angegeben

passphrase-not-given = Es wurde keine neue Passphrase angegeben

passphrase-not-read = Die Passphrase ließ sich nicht lesen

password-not-read = Das Passwort ließ sich nicht vom Terminal lesen

password-not-text = Das Passwort in der Datei ist kein UTF-8-Text

release-unknown = Der Text ist keine Version von authentik

replace-needed = Es gibt schon eine Einrichtung mit dem Namen des Pakets, und sie sollte nicht ersetzt werden

signer-not-a-certificate = Statt des Zertifikats, mit dem die Metadaten signiert werden, wurde XML angegeben

time-not-recorded = Die Eingabe sagt nicht, wann die Antwort gesendet wurde

token-missing = Es wurde kein Token angegeben

two-words-needed = Der Schlüssel wird nur in eine Datei geschrieben, wenn beide Optionen dafür angegeben sind

unclean-value = Der TXT-Wert lässt sich so nicht verwenden

unknown-fault = Es gibt keinen simulierten Fehler mit diesem Namen

unknown-field = Es gibt kein Feld mit diesem Namen

unknown-organization = Die Einrichtung hat keine Organisation mit diesem Namen

unknown-question = Die Checkliste hat keine Frage mit diesem Namen

unknown-role = Für diese Rolle gibt es keine Übergabeseite

unknown-step = Die Anleitung hat keinen Schritt mit diesem Namen

unreadable-input = Die Datei oder die Eingabe lässt sich nicht vollständig lesen

unusable-argument = Den Tarif oder das Produkt gibt es nicht, oder der Tarif gehört nicht zum Produkt

wrong-arguments = Der Befehl nimmt diese Argumente nicht an, oder eines fehlt
