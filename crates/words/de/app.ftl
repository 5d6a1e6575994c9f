# Was die Engine für eine Seite oder einen Befehl tut: Einrichtungen, abgelegte Dateien, gespeicherte Dateien.

act-refused = Eine Seite im Fenster wollte etwas tun, das keiner Seite erlaubt ist
    .not-from-page = Das kann eine Seite nicht tun
    .not-from-page-fix = Nehmen Sie die Schaltfläche, die dafür da ist. Gibt es keine, melden Sie das als Fehler.

archive-not-opened = Der Prozess, der PKCS#12-Dateien öffnet, ließ sich nicht starten
    .not-started = Der Prozess, der PKCS#12-Dateien öffnet, ließ sich nicht starten: { $error }
    .not-started-fix = Versuchen Sie es noch einmal, oder nehmen Sie Zertifikat und Schlüssel als PEM-Dateien.

archive-too-costly = Das Öffnen der PKCS#12-Datei braucht viel zu viel Speicher oder Zeit
    .too-costly = Die PKCS#12-Datei ließ sich nicht mit dem Speicher und in der Zeit öffnen, die eine solche Datei braucht
    .too-costly-fix = Exportieren Sie sie noch einmal, oder nehmen Sie Zertifikat und Schlüssel als PEM-Dateien. Kein übliches Programm schreibt eine solche Datei.

cancelled = Das wurde abgebrochen, bevor es fertig war
    .stopped = Das wurde abgebrochen
    .stopped-fix = Starten Sie es wieder, wenn Sie möchten.

certificate-not-usable = Der Identitätsanbieter kann nicht mit einem Zertifikat signieren, das hier erstellt oder importiert wird
    .own-only = { $idp } kann nicht mit einem Zertifikat signieren, das hier erstellt oder importiert wird. { $rule }
    .own-only-fix = Lesen Sie stattdessen die Metadaten des Identitätsanbieters ein: Sie enthalten das Zertifikat, mit dem er signiert.

file-empty = Die Datei ist leer
    .empty = { $file } ist leer
    .empty-fix = Wählen Sie eine Datei mit einem Zertifikat, einem Schlüssel oder Metadaten.

file-too-large = Die Datei ist zu groß für ein Zertifikat, einen Schlüssel oder Metadaten
    .over-five-megabytes = { $file } ist größer als 5 MB
    .over-five-megabytes-fix = Wählen Sie nur die Datei mit Zertifikat, Schlüssel oder Metadaten, kein Archiv und kein Protokoll.

file-unknown = Die Datei ist weder Zertifikat noch Schlüssel noch Metadaten
    .neither = { $file } ist kein Zertifikat, kein Schlüssel und keine Metadatendatei
    .neither-fix = Wählen Sie ein Zertifikat (PEM, DER oder PKCS#12), mit seinem Schlüssel, wenn es einen hat, oder die Metadatendatei (XML).

file-unreadable = Die Datei lässt sich nicht lesen
    .not-whole = { $file } kam nicht vollständig an
    .not-whole-fix = Wählen Sie die Datei noch einmal.
    .failed = Die Datei lässt sich nicht lesen: { $error }

idp-unknown = Es gibt keinen Identitätsanbieter mit diesem Namen
    .not-listed = In der Liste gibt es keinen Identitätsanbieter { $name }
    .not-listed-fix = Wählen Sie einen davon: { $names }. Für jeden anderen SAML-Anbieter wählen Sie { "generic" }.

interrupted = Der Befehl wurde abgebrochen, bevor er fertig war
    .unfinished = Die Arbeit wurde nicht fertig
    .fix = Versuchen Sie es noch einmal.

key-alone = Es wurde ein Schlüssel ohne sein Zertifikat angegeben
    .no-certificate = { $file } ist ein Schlüssel ohne sein Zertifikat
    .no-certificate-fix = Legen Sie Zertifikat und Schlüssel zusammen ab.

key-size-invalid = Ein Schlüssel dieser Größe lässt sich nicht erstellen
    .not-offered = Latchkey erstellt keine Schlüssel mit { $bits } Bit
    .not-offered-fix = Wählen Sie 2048, 3072 oder 4096.

mapping-tried = Die Zuordnung wurde mit Beispielpersonen ausprobiert
    .tried = { $count ->
        [one] Die Zuordnung wurde an 1 Beispielperson ausprobiert
       *[other] Die Zuordnung wurde an { $count } Beispielpersonen ausprobiert
    }

metadata-file =
    .unreadable = { $file } lässt sich nicht lesen: { $error }
    .unreadable-fix = Geben Sie die Webadresse der Metadaten oder ihre Datei an, oder fügen Sie das XML selbst ein.
    .over-five-megabytes = { $file } ist größer als 5 MB
    .over-five-megabytes-fix = Wählen Sie die Metadatendatei dieser einen Anwendung.

no-certificate = Die Einrichtung oder das Paket enthält kein Zertifikat
    .none-yet = Diese Einrichtung hat noch kein Zertifikat
    .none-yet-fix = Erstellen oder wählen Sie zuerst ein Zertifikat.

no-key = Der Tresor dieses Computers enthält keinen privaten Schlüssel für diese Einrichtung
    .elsewhere = Der Schlüssel zum Zertifikat dieser Einrichtung liegt nicht im Tresor dieses Rechners
    .elsewhere-fix = Speichern Sie ihn auf dem Rechner, auf dem er erstellt wurde, oder lassen Sie den Schlüssel weg.

not-a-rehearsal = Die Einrichtung verwendet einen echten Identitätsanbieter und nicht den eingebauten
    .real = Diese Einrichtung hat einen echten Identitätsanbieter
    .real-fix = Tragen Sie die Adresse seiner Metadaten ein, oder legen Sie seine Metadatendatei auf der Seite ab.

not-json = Das Ergebnis lässt sich nicht als JSON schreiben
    .setup = Die Einrichtung lässt sich nicht als JSON schreiben: { $error }
    .copy = Die Kopie lässt sich nicht als JSON schreiben: { $error }
    .fix = Melden Sie das als Fehler.

nothing-runs-out = Die Einrichtung hat noch keine Ablauftermine, also gibt es nichts für einen Kalender
    .nothing = In dieser Einrichtung läuft noch nichts ab
    .nothing-fix = Erstellen Sie zuerst das Zertifikat, oder tragen Sie die Domain ein.

passphrase-needed = Der verschlüsselte Schlüssel braucht eine eigene Passphrase, aber es wurde keine angegeben
    .none = Der Schlüssel verlässt den Tresor nur mit einer Passphrase
    .none-fix = Wählen Sie eine Passphrase mit mindestens 8 Zeichen.

replace-needed = Es gibt schon eine Einrichtung mit dem Namen des Pakets, und sie sollte nicht ersetzt werden
    .there-is-one = Es gibt schon eine Einrichtung { $name }
    .there-is-one-fix = Prüfen Sie, was sich ändern würde, und wählen Sie dann, sie zu ersetzen.

sample-too-large = Es wurden mehr Personen angegeben, als in eine Vorschau passen
    .too-many = { $file } führt { $count } Personen auf; eine Vorschau zeigt höchstens { $most }
    .too-many-fix = Wählen Sie ein paar Personen mit ungewöhnlichen Namen oder vielen Gruppen.
    .too-many-here = { $count } Personen sind zu viele für eine Vorschau
    .too-many-here-fix = Nehmen Sie höchstens { $most }.

text-too-large = Der Text ist zu groß für eine Fehlerseite
    .no-error-page = Dieser Text ist zu lang für eine Fehlerseite
    .no-error-page-fix = Fügen Sie nur die Seite oder Meldung ein, die den Fehler zeigt.

text-too-long = Der eingegebene Text ist zu lang
    .over-five-megabytes = Der Text ist länger als 5 MB
    .over-five-megabytes-fix = Geben Sie nur den gemeinten Wert ein, kein ganzes Archiv oder Protokoll.

too-many-files = Es wurden mehr Dateien angegeben, als zusammengehören
    .too-many = { $count } Dateien sind zu viele auf einmal
    .too-many-fix = Legen Sie das Zertifikat mit seinem Schlüssel ab, oder die Metadaten.
    .more-than-a-pair = Das sind mehr Dateien als ein Zertifikat und sein Schlüssel
    .more-than-a-pair-fix = Legen Sie das Zertifikat zusammen mit seinem Schlüssel ab, und sonst nichts.

# Was beim Löschen einer Einrichtung verschwindet und was bleibt, je ein Satz.
deletion =
    .unreadable = Die Datei der Einrichtung, die sich nicht lesen lässt: { $why }.
    .everything = Alles, was hier eingetragen wurde, und die Ergebnisse aller Prüfungen.
    .tests =
        { $count ->
            [one] Der Anmeldetest und das Protokoll.
           *[other] Die { $count } Anmeldetests und das Protokoll.
        }
    .judged = Die Urteile über geprüfte Antworten.
    .key = Der Signaturschlüssel im Tresor dieses Computers. Wenn der Identitätsanbieter damit signiert, behält er seine eigene Kopie.
    .tokens = Die Token für die API des Identitätsanbieters und für SCIM im Tresor dieses Computers.
    .made = Das Verzeichnis dessen, was Latchkey beim Identitätsanbieter angelegt hat. Wenn es dort nicht gewünscht ist, machen Sie es zuerst rückgängig: Danach lässt es sich nur noch von Hand entfernen.
    .key-stays = Der Signaturschlüssel im Tresor dieses Computers, denn die Einrichtung { $setup } nutzt ihn auch.
    .others-stay = Was beim Identitätsanbieter, in Claude und im DNS steht: Personen melden sich weiter an wie bisher.
    .bundles-stay = Exportierte Pakete, wo immer sie gespeichert wurden.

# Was ein Attribut ist, in einer Zeile.
attribute-about =
    .email = Die E-Mail-Adresse. Sie liegt auf einer bestätigten Domain und ist gleich der NameID.
    .first-name = Der Vorname.
    .groups = Was über Rolle und Platz entscheidet, je ein Wert.
    .id = Wer es ist: eine Kennung, die gleich bleibt, wenn sich Name oder Adresse ändern.
    .last-name = Der Nachname. Er darf nicht leer sein.
    .sign-in-name = Wer es ist: der Name, mit dem sich die Person anmeldet.
