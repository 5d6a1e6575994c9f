# Was die Engine für eine Seite oder einen Befehl tut: Einrichtungen, abgelegte Dateien, gespeicherte Dateien.

act-refused = Eine Seite im Fenster wollte etwas tun, das keiner Seite erlaubt ist
    .not-from-page = Eine Seite darf das nicht tun
    .not-from-page-fix = Verwenden Sie die Schaltfläche dafür. Gibt es keine, melden Sie das als Fehler.

archive-not-opened = Der Prozess, der PKCS#12-Dateien öffnet, ließ sich nicht starten
    .not-started = Der Prozess, der PKCS#12-Dateien öffnet, ließ sich nicht starten: { $error }
    .not-started-fix = Versuchen Sie es noch einmal, oder verwenden Sie Zertifikat und Schlüssel als PEM-Dateien.

archive-too-costly = Das Öffnen der PKCS#12-Datei braucht zu viel Speicher oder Zeit
    .too-costly = Das Öffnen der PKCS#12-Datei braucht zu viel Speicher oder Zeit
    .too-costly-fix = Exportieren Sie die Datei noch einmal, oder verwenden Sie Zertifikat und Schlüssel als PEM-Dateien. Gängige Programme schreiben solche Dateien nicht.

cancelled = Der Vorgang wurde abgebrochen, bevor er fertig war
    .stopped = Der Vorgang wurde abgebrochen
    .stopped-fix = Starten Sie den Vorgang wieder, wenn Sie ihn noch brauchen.

certificate-not-usable = Der Identitätsanbieter kann nicht mit einem Zertifikat signieren, das hier erstellt oder importiert wird
    .own-only = { $idp } kann nicht mit einem Zertifikat signieren, das hier erstellt oder importiert wird. { $rule }
    .own-only-fix = Lesen Sie stattdessen die Metadaten des Identitätsanbieters ein: Sie enthalten das Zertifikat, mit dem er signiert.

file-empty = Die Datei oder die Eingabe ist leer
    .empty = { $file } ist leer
    .empty-fix = Wählen Sie eine Datei, die ein Zertifikat, einen Schlüssel oder Metadaten enthält.

file-too-large = Die Datei oder die Eingabe ist zu groß
    .over-five-megabytes = { $file } ist größer als 5 MB
    .over-five-megabytes-fix = Wählen Sie nur die Datei mit Zertifikat, Schlüssel oder Metadaten, kein Archiv und kein Protokoll.

file-unknown = Die Datei ist weder Zertifikat noch Schlüssel noch Metadaten
    .neither = { $file } ist kein Zertifikat, kein Schlüssel und keine Metadatendatei
    .neither-fix = Wählen Sie ein Zertifikat (PEM, DER oder PKCS#12), zusammen mit seinem Schlüssel, falls Sie ihn haben, oder die Metadatendatei (XML).

file-unreadable = Die Datei oder die Eingabe lässt sich nicht vollständig lesen
    .not-whole = { $file } kam nicht vollständig an
    .not-whole-fix = Wählen Sie die Datei noch einmal.
    .failed = Die Datei lässt sich nicht lesen: { $error }

idp-unknown = Es gibt keinen Identitätsanbieter mit diesem Namen
    .not-listed = { $name } steht nicht in der Liste der Identitätsanbieter
    .not-listed-fix = Wählen Sie einen von diesen: { $names }. Für jeden anderen SAML-Anbieter wählen Sie { "generic" }.

interrupted = Der Befehl oder der Anmeldetest endete, bevor er fertig war
    .unfinished = Latchkey wurde damit nicht fertig
    .fix = Versuchen Sie es noch einmal.

key-alone = Es wurde ein Schlüssel ohne sein Zertifikat angegeben
    .no-certificate = { $file } ist ein Schlüssel ohne sein Zertifikat
    .no-certificate-fix = Legen Sie das Zertifikat zusammen mit seinem Schlüssel ab.

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
    .over-five-megabytes-fix = Wählen Sie die Datei mit den Metadaten dieser einen Anwendung.

no-certificate = Die Einrichtung oder das Paket enthält kein Zertifikat
    .none-yet = Diese Einrichtung hat noch kein Zertifikat
    .none-yet-fix = Erstellen oder wählen Sie zuerst ein Zertifikat.

no-key =
    .elsewhere = Der Schlüssel zum Zertifikat dieser Einrichtung liegt nicht im Tresor dieses Computers
    .elsewhere-fix = Tun Sie das auf dem Computer, auf dem der Schlüssel erstellt wurde, oder lassen Sie den Schlüssel weg.

not-a-rehearsal = Die Einrichtung verwendet einen echten Identitätsanbieter und nicht den eingebauten
    .real = Diese Einrichtung verwendet einen echten Identitätsanbieter
    .real-fix = Geben Sie die URL seiner Metadaten ein, oder legen Sie seine Metadatendatei auf der Seite ab.

not-json = Das Ergebnis lässt sich nicht als JSON schreiben
    .setup = Die Einrichtung lässt sich nicht als JSON schreiben: { $error }
    .copy = Die Kopie lässt sich nicht als JSON schreiben: { $error }
    .fix = Melden Sie das als Fehler.

nothing-runs-out = Die Einrichtung hat noch keine Ablauftermine, also gibt es nichts für einen Kalender
    .nothing = In dieser Einrichtung läuft noch nichts ab
    .nothing-fix = Erstellen Sie zuerst das Zertifikat, oder tragen Sie die Domain ein.

passphrase-needed = Der verschlüsselte Schlüssel braucht eine eigene Passphrase, aber es wurde keine angegeben
    .none = Der Schlüssel lässt sich nur mit einer Passphrase speichern
    .none-fix = Wählen Sie eine Passphrase mit mindestens 8 Zeichen.

replace-needed = Es gibt schon eine Einrichtung mit dem Namen des Pakets, und sie sollte nicht ersetzt werden
    .there-is-one = Eine Einrichtung namens { $name } gibt es schon
    .there-is-one-fix = Prüfen Sie, was sich ändern würde, und ersetzen Sie dann die Einrichtung.

sample-too-large = Es wurden mehr Personen angegeben, als in eine Vorschau passen
    .too-many = { $file } führt { $count } Personen auf; eine Vorschau zeigt höchstens { $most }
    .too-many-fix = Wählen Sie ein paar Personen mit ungewöhnlichen Namen oder vielen Gruppen.
    .too-many-here = { $count } Personen sind zu viele für eine Vorschau
    .too-many-here-fix = Nehmen Sie höchstens { $most } Personen.

text-too-large = Der Text ist zu groß für eine Fehlerseite
    .no-error-page = Dieser Text ist zu lang für eine Fehlerseite
    .no-error-page-fix = Fügen Sie nur die Seite oder Meldung ein, die den Fehler zeigt.

text-too-long = Der eingegebene Text ist zu lang
    .over-five-megabytes = Der Text ist länger als 5 MB
    .over-five-megabytes-fix = Geben Sie nur den Wert selbst ein, kein ganzes Archiv oder Protokoll.

too-many-files = Es wurden mehr Dateien angegeben, als zusammengehören
    .too-many = { $count } Dateien sind zu viele auf einmal
    .too-many-fix = Legen Sie nur das Zertifikat mit seinem Schlüssel ab, oder nur die Metadaten.
    .more-than-a-pair = Das sind mehr Dateien als ein Zertifikat und sein Schlüssel
    .more-than-a-pair-fix = Legen Sie nur das Zertifikat und seinen Schlüssel ab.

# Was beim Löschen einer Einrichtung verschwindet und was bleibt, je ein Satz.
deletion =
    .unreadable = Die Datei der Einrichtung, die sich nicht lesen lässt: { $why }.
    .everything = Alles, was hier eingetragen wurde, und die Ergebnisse aller Prüfungen.
    .tests =
        { $count ->
            [one] Der Anmeldetest und das Protokoll.
           *[other] Die { $count } Anmeldetests und das Protokoll.
        }
    .judged = Die Ergebnisse der geprüften Antworten.
    .key = Der Signaturschlüssel im Tresor dieses Computers. Wenn der Identitätsanbieter damit signiert, behält er seine eigene Kopie.
    .tokens = Die Token für die API des Identitätsanbieters und für SCIM im Tresor dieses Computers.
    .made = Das Verzeichnis dessen, was Latchkey beim Identitätsanbieter angelegt hat. Wenn Sie das nicht behalten möchten, machen Sie die Änderungen zuerst rückgängig: Danach lässt es sich nur noch von Hand entfernen.
    .key-stays = Der Signaturschlüssel im Tresor dieses Computers, denn die Einrichtung { $setup } nutzt ihn auch.
    .others-stay = Was beim Identitätsanbieter, in Claude und im DNS eingerichtet ist: Personen melden sich weiter an wie bisher.
    .bundles-stay = Exportierte Pakete, wo immer sie gespeichert wurden.

# Was ein Attribut ist, in einer Zeile.
attribute-about =
    .email = Die E-Mail-Adresse, auf einer bestätigten Domain und gleich der NameID.
    .first-name = Der Vorname.
    .groups = Die Gruppen, die über Rolle und Platz entscheiden, je ein Wert.
    .id = Eine Kennung, die gleich bleibt, wenn sich Name oder Adresse der Person ändern.
    .last-name = Der Nachname. Er darf nicht leer sein.
    .sign-in-name = Der Name, mit dem sich die Person anmeldet.
