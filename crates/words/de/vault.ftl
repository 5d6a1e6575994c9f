# Der Tresor: wo Geheimnisse liegen, und der Schlüsselbund oder die Passphrase, die ihn öffnen.

passphrase-empty = Die Passphrase ist leer
    .empty = Die Passphrase ist leer
    .empty-fix = Schreiben Sie die Passphrase in die erste Zeile der Datei, die { "--passphrase-file" } nennt.
    .empty-fix-window = Geben Sie eine Passphrase ein.

vault-damaged = Der Tresor ist beschädigt
    .restored = Der Tresor ist beschädigt ({ $why }). Er wurde als { $file } beiseitegelegt, und die letzte gute Kopie ist an seiner Stelle
    .restored-fix = Versuchen Sie es noch einmal, um mit der letzten guten Kopie fortzufahren, und prüfen Sie, ob das letzte Geheimnis darin ist.
    .no-copy = Der Tresor ist beschädigt ({ $why }). Er wurde als { $file } beiseitegelegt; eine frühere Kopie gibt es nicht
    .no-copy-fix = Stellen Sie die Datei aus einer Sicherung wieder her. Gibt es keine, importieren Sie das Zertifikat mit seinem Schlüssel, und tragen Sie die Token noch einmal ein.
    .stuck = Der Tresor ist beschädigt ({ $why }) und lässt sich nicht beiseitelegen. { $reason }

vault-entry-invalid = Der Name eines Geheimnisses lässt sich nicht verwenden
    .name = Der Name eines Geheimnisses hat 1 bis { $longest } Bytes und keine Steuerzeichen
    .name-fix = Wählen Sie einen anderen Namen.

vault-entry-unreadable = Ein Geheimnis im Tresor lässt sich nicht entschlüsseln
    .not-decrypted = Das Geheimnis „{ $entry }“ in { $file } lässt sich nicht entschlüsseln
    .not-decrypted-fix = Speichern Sie dieses Geheimnis neu, und melden Sie das als Fehler.

vault-from-newer-version = Diese Version von Latchkey kennt das Format des Tresors nicht
    .newer = Der Tresor hat das Format { $format }, das diese Version nicht kennt. Er wurde nicht verändert
    .newer-fix = Installieren Sie die neueste Version von Latchkey.

vault-full = Der Tresor würde zu groß
    .over-limit = Der Tresor würde größer als { $bytes } Bytes
    .over-limit-fix = Löschen Sie Einrichtungen, die Sie nicht mehr brauchen. Ihre Geheimnisse werden dann mit gelöscht.

vault-header-unfit = Der Kopf des Tresors lässt sich nicht verwenden
    .no-passphrase = Der Kopf des Tresors lässt sich nicht verwenden: Er ist keiner für eine Passphrase
    .too-costly = Der Kopf des Tresors lässt sich nicht verwenden: Er verlangt mehr Speicher oder Zeit, als Latchkey je braucht
    .salt = Der Kopf des Tresors lässt sich nicht verwenden: Sein Salt ist nicht hexadezimal
    .parameters = Der Kopf des Tresors lässt sich nicht verwenden: { $error }
    .fix = Stellen Sie die Datei des Tresors aus einer Sicherung wieder her.

vault-key-missing = Der Schlüsselbund enthält den Schlüssel des Tresors nicht
    .not-in-keychain = Der Schlüsselbund dieser Sitzung enthält den Schlüssel des Tresors nicht ({ $entry })
    .not-in-keychain-fix = Verwenden Sie Latchkey auf dem Computer, auf dem der Tresor erstellt wurde, mit demselben Benutzerkonto. Ist der Schlüssel endgültig verloren, verschieben Sie die Datei des Tresors, und speichern Sie die Geheimnisse neu.

vault-key-wrong = Der Schlüssel im Schlüsselbund öffnet den Tresor nicht
    .does-not-open = Der Schlüssel im Schlüsselbund öffnet { $file } nicht
    .does-not-open-fix = Stellen Sie die Datei des Tresors oder den Schlüsselbund aus einer Sicherung wieder her. Gibt es keine, verschieben Sie die Datei des Tresors, und speichern Sie die Geheimnisse neu.

vault-locked = Der Tresor braucht eine Passphrase oder einen verfügbaren Schlüsselbund
    .passphrase-missing = Der Tresor öffnet sich mit seiner Passphrase, und es wurde keine angegeben
    .passphrase-missing-fix = Geben Sie sie mit { "--passphrase-file FILE" } an, oder führen Sie den Befehl in einem Terminal aus, um gefragt zu werden.
    .passphrase-missing-fix-window = Geben Sie die Passphrase ein.
    .no-place = Es gibt noch keinen Platz für Geheimnisse: Der Schlüsselbund lässt sich nicht verwenden ({ $trouble }), und es wurde keine Passphrase angegeben
    .no-place-fix = Entsperren Sie den Schlüsselbund dieses Systems, oder geben Sie mit { "--passphrase-file FILE" } eine Passphrase an.
    .no-place-fix-window = Entsperren Sie den Schlüsselbund dieses Systems, oder wählen Sie eine Passphrase.
    .keychain-unusable = Der Schlüssel des Tresors liegt im Schlüsselbund, und der lässt sich nicht verwenden: { $trouble }
    .keychain-unusable-fix = Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder starten Sie Latchkey in der Desktop-Sitzung, in der der Tresor erstellt wurde.
    .made-with-passphrase = Der Tresor wurde mit einer Passphrase erstellt, deshalb öffnet ihn der Schlüsselbund nicht
    .made-with-passphrase-fix = Geben Sie die Passphrase mit { "--passphrase-file FILE" } an.
    .made-with-passphrase-fix-window = Geben Sie die Passphrase ein.
    .made-with-keychain = Der Schlüssel des Tresors liegt im Schlüsselbund, deshalb öffnet ihn keine Passphrase
    .made-with-keychain-fix = Starten Sie Latchkey dort, wo der Schlüsselbund verfügbar ist, oder verwenden Sie mit { "--home DIR" } einen anderen Ordner.
    .made-with-keychain-fix-window = Entsperren Sie den Schlüsselbund dieses Systems.

vault-not-saved = Das Geheimnis ließ sich nicht in den Tresor schreiben; er ist unverändert
    .unchanged = Der Tresor wurde nicht geändert: { $why }
    .unchanged-fix = Melden Sie das als Fehler.
    .no-json = Der Tresor wurde nicht geändert: Das Geheimnis lässt sich nicht als JSON schreiben
    .too-large = Der Tresor wurde nicht geändert: Das Geheimnis ist zu groß zum Verschlüsseln

vault-not-there = Es gibt noch keinen Tresor, deshalb lässt sich seine Passphrase nicht ändern
    .none-yet = Es gibt noch keinen Tresor, deshalb lässt sich seine Passphrase nicht ändern
    .none-yet-fix = Erstellen oder importieren Sie ein Zertifikat. Der Tresor entsteht mit dem ersten Geheimnis.

vault-passphrase-wrong = Die Passphrase öffnet den Tresor nicht
    .does-not-open = Die Passphrase öffnet den Tresor nicht
    .does-not-open-fix = Geben Sie die Passphrase an, mit der der Tresor erstellt wurde. Sind Sie sicher, dass es diese ist, ist { $file } beschädigt: Stellen Sie die Datei aus einer Sicherung wieder her.

vault-secret-too-large = Das Geheimnis ist zu groß für den Tresor
    .over-limit = Das Geheimnis ist größer als { $bytes } Bytes
    .over-limit-fix = Geben Sie nur den Schlüssel an, in einer Datei, die sonst nichts enthält.

vault-without-passphrase = Der Tresor hat keine Passphrase, deshalb gibt es keine zu ändern
    .in-keychain = Der Tresor öffnet sich mit dem Schlüsselbund und hat deshalb keine Passphrase
    .in-keychain-fix = Lassen Sie es, wie es ist.
    .in-memory = Geheimnisse bleiben nur für diese Sitzung erhalten, deshalb gibt es keine Passphrase
    .in-memory-fix = Schützen Sie sie zuerst mit einer Passphrase.

# Was mit der Datei nicht stimmt, innerhalb eines Satzes.
vault-file =
    .other-form = er hat nicht die Form eines Tresors
    .no-vault = er beginnt nicht wie ein Tresor
    .seal-broken = er wurde nach dem Speichern verändert
    .no-json = er ist in Zeile { $line }, Spalte { $column } kein gültiges JSON

# Warum sich der Schlüsselbund nicht verwenden lässt, innerhalb eines Satzes.
keychain-trouble =
    .silent = er antwortet nicht
    .no-key = er enthält nicht, was gerade gespeichert wurde
    .unreadable = er gab etwas Unlesbares zurück
    .failed = er meldet einen Fehler
