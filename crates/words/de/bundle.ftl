# Konfigurationspakete: erstellt, gelesen, abgelehnt und importiert.

bundle-format = Diese Version von Latchkey kann das Format des Pakets nicht lesen
    .other-format = Das Paket hat das Format { $format }, und diese Version liest das Format { $known }
    .other-format-fix = Verwenden Sie die Version von Latchkey, die das Paket exportiert hat.

bundle-not-made = Das Paket ließ sich nicht erstellen
    .no-manifest = Das Paket lässt sich nicht erstellen: Die Inhaltsliste lässt sich nicht als JSON schreiben ({ $error })
    .no-archive = Das Paket lässt sich nicht erstellen: { $error }
    .no-file = { $file } lässt sich nicht schreiben: { $error }
    .fix = Melden Sie das als Fehler.

bundle-refused = Das Paket lässt sich nicht lesen oder verwenden, oder es wurde nach dem Export verändert
    .additions = { $file } im Paket hat zusätzliche Felder, die nicht erlaubt sind
    .another-name = Inhaltsliste und Einrichtung des Pakets haben verschiedene Namen
    .before-directory = Zwischen den Dateien des Pakets und seinem Verzeichnis stehen zusätzliche Daten
    .before-file = Vor { $file } stehen im Paket zusätzliche Daten
    .before-first = Vor der ersten Datei des Pakets stehen zusätzliche Daten
    .behind-its-end = Hinter dem Ende des Pakets stehen zusätzliche Daten
    .changed = { $file } im Paket wurde nach dem Export geändert
    .comment = { $file } im Paket hat einen Kommentar oder liegt in einem anderen Teil eines geteilten Archivs
    .content-unreadable = { $file } im Paket lässt sich nicht lesen: { $error }
    .directory-end = Das Verzeichnis des Pakets endet nicht dort, wo es enden soll
    .directory-end-unreadable = Das Ende des Verzeichnisses im Paket lässt sich nicht lesen
    .directory-unreadable = Das Verzeichnis des Pakets lässt sich nicht lesen
    .elsewhere = Vor dem Paket stehen zusätzliche Daten, oder sein Verzeichnis liegt nicht dort, wo es liegen soll
    .empty = Das Paket ist leer
    .encrypted = { $file } im Paket ist verschlüsselt
    .file-for-larger = { $file } im Paket verwendet ZIP64, und das wird nicht angenommen
    .file-too-large = Mit { $file } ist der Inhalt des Pakets zu groß
    .file-unreadable = Eine Datei im Paket lässt sich nicht lesen: { $error }
    .for-larger = Das Paket verwendet ZIP64, und das wird nicht angenommen
    .header-differs = Der Kopf von { $file } passt nicht zum Verzeichnis des Pakets
    .manifest-no-text = Die Inhaltsliste des Pakets ist kein UTF-8-Text
    .manifest-twice = Die Inhaltsliste des Pakets nennt eine Datei zweimal
    .manifest-unreadable = Die Inhaltsliste des Pakets lässt sich nicht lesen: { $error }
    .missing = { $file } fehlt im Paket
    .name = Das Paket enthält eine Datei mit einem nicht erlaubten Namen: „{ $file }“
    .name-unreadable = Eine Datei im Paket hat keinen lesbaren Namen
    .no-archive = Das ist kein Paket: { $error }
    .no-end = Das ist kein Paket: Es ist kein ZIP-Archiv, oder hinter seinem Ende stehen zusätzliche Daten
    .no-manifest = Das Paket enthält keine Inhaltsliste
    .no-ordinary-file = { $file } im Paket ist keine gewöhnliche Datei
    .no-setup = Das Paket enthält keine Einrichtung
    .packed-otherwise = { $file } im Paket ist auf eine Art gepackt, die nicht angenommen wird
    .one-of-several = Das Paket ist nur ein Teil eines geteilten Archivs
    .setup-no-text = Die Einrichtung im Paket ist kein UTF-8-Text
    .setup-unreadable = Die Einrichtung im Paket lässt sich nicht lesen: { $why }
    .stranger = Das Paket enthält die Datei { $file }, die nicht in seiner Inhaltsliste steht
    .too-many = Das Paket enthält { $files } Dateien; ein Paket hat höchstens { $most }
    .twice = Das Paket enthält { $file } zweimal
    .two-ways = Das Verzeichnis des Pakets ist nicht eindeutig
    .value = { $place } im Paket lässt sich nicht verwenden: Dort steht „{ $value }“. { $why }
    .fix = Exportieren Sie das Paket noch einmal aus seiner Einrichtung (oder bitten Sie die Person darum, von der Sie es haben), und importieren Sie diese Datei unverändert.

folder-not-made = Der Ordner lässt sich weder verwenden noch anlegen
    .failed = Der Ordner { $folder } lässt sich nicht verwenden: { $error }
    .failed-fix = Wählen Sie einen Ordner, in den Sie schreiben dürfen.

key-belongs-to-certificate = Der private Schlüssel gehört zum Zertifikat
    .belongs = Der Schlüssel gehört zum Zertifikat

no-certificate-in-bundle =
    .key-only = Dieses Paket enthält einen Schlüssel, aber kein Zertifikat
    .key-only-fix = Bitten Sie um einen neuen Export der Einrichtung, zu der der Schlüssel gehört.

no-key-in-bundle = Das Paket enthält keinen Schlüssel
    .none = Dieses Paket enthält keinen Schlüssel
    .none-fix = Importieren Sie es ohne Passphrase, oder bitten Sie um einen neuen Export mit dem verschlüsselten Schlüssel.

# Warum sich ein Wert in einem Paket nicht verwenden lässt, als eigener Satz.
refused-value =
    .no-provider = Latchkey kennt diesen Identitätsanbieter nicht
    .no-step = Einen Schritt mit diesem Namen gibt es nicht
    .no-question = Die Checkliste hat keine Frage mit diesem Namen
    .too-many-tests = Eine Einrichtung kann nicht so viele Anmeldetests haben
    .too-many-objects = Eine Einrichtung kann nicht so viele Objekte haben
    .metadata-differs = Die Einrichtung sagt über die Metadaten etwas anderes als die Metadaten selbst
    .certificate-differs = Die Einrichtung sagt über das Zertifikat etwas anderes als das Zertifikat selbst
    .no-organization = Eine Einrichtung braucht eine Organisation
    .control = Der Wert enthält Steuerzeichen
    .unusable = Der Wert lässt sich nicht verwenden
    .metadata-user = Eine Adresse in den Metadaten enthält einen Benutzernamen oder ein Passwort
    .metadata-no-address = Eine Adresse in den Metadaten ist keine Webadresse
    .source-user = Die Adresse der Metadaten enthält einen Benutzernamen oder ein Passwort
    .source-no-address = Die Quelle der Metadaten ist keine Webadresse
    .source-not-shown = Die Quelle der Metadaten lässt sich nicht anzeigen
