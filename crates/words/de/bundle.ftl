# Konfigurationspakete: erstellt, gelesen, abgelehnt und importiert.

bundle-format = Diese Version von Latchkey kann das Format des Pakets nicht lesen
    .other-format = Das Paket hat das Format { $format }, und diese Version liest das Format { $known }
    .other-format-fix = Verwenden Sie die Version von Latchkey, die es geschrieben hat, oder eine neuere.

bundle-not-made = Das Paket ließ sich nicht erstellen
    .no-manifest = Das Paket lässt sich nicht erstellen: Die Inhaltsliste lässt sich nicht als JSON schreiben ({ $error })
    .no-archive = Das Paket lässt sich nicht erstellen: { $error }
    .no-file = { $file } lässt sich nicht schreiben: { $error }
    .fix = Melden Sie das als Fehler.

bundle-refused = Das Paket lässt sich nicht lesen oder verwenden, oder es wurde nach dem Export verändert
    .additions = { $file } im Paket hat zusätzliche Daten, die nicht dorthin gehören
    .another-name = Inhaltsliste und Einrichtung des Pakets haben verschiedene Namen
    .before-directory = Zwischen den Dateien des Pakets und seinem Verzeichnis steht etwas
    .before-file = Vor { $file } steht etwas, das im Verzeichnis des Pakets nicht genannt ist
    .before-first = Vor der ersten Datei des Pakets steht etwas
    .behind-its-end = Hinter dem Ende des Pakets steht noch etwas
    .changed = { $file } im Paket wurde nach dem Export geändert
    .comment = { $file } im Paket hat einen Kommentar oder liegt in einem anderen Teil
    .content-unreadable = { $file } im Paket lässt sich nicht lesen: { $error }
    .directory-end = Das Verzeichnis des Pakets endet nicht dort, wo es enden soll
    .directory-end-unreadable = Das Ende des Verzeichnisses im Paket lässt sich nicht lesen
    .directory-unreadable = Das Verzeichnis des Pakets lässt sich nicht lesen
    .elsewhere = Vor dem Paket steht etwas, oder sein Verzeichnis liegt woanders als angegeben
    .empty = Das Paket ist leer
    .encrypted = { $file } im Paket ist verschlüsselt
    .file-for-larger = { $file } im Paket ist für Archive geschrieben, die größer als ein Paket sind (ZIP64)
    .file-too-large = { $file } im Paket ist größer, als eine Datei darin sein darf
    .file-unreadable = Eine Datei im Paket lässt sich nicht lesen: { $error }
    .for-larger = Das Paket ist für Archive geschrieben, die größer als ein Paket sind (ZIP64)
    .header-differs = Der Kopf von { $file } im Paket sagt etwas anderes als das Verzeichnis
    .manifest-no-text = Die Inhaltsliste des Pakets ist kein Text
    .manifest-twice = Die Inhaltsliste des Pakets nennt eine Datei zweimal
    .manifest-unreadable = Die Inhaltsliste des Pakets lässt sich nicht lesen: { $error }
    .missing = { $file } fehlt im Paket
    .name = Das Paket enthält eine Datei mit dem Namen „{ $file }“, den kein Paket hat
    .name-unreadable = Eine Datei im Paket hat keinen lesbaren Namen
    .no-archive = Das ist kein Paket: { $error }
    .no-end = Das ist kein Paket: Es ist kein ZIP-Archiv, oder hinter seinem Ende steht noch etwas
    .no-manifest = Das Paket hat keine Inhaltsliste
    .no-ordinary-file = { $file } im Paket ist keine gewöhnliche Datei
    .no-setup = Das Paket enthält keine Einrichtung
    .packed-otherwise = { $file } im Paket ist mit einem Verfahren gepackt, das nicht angenommen wird
    .one-of-several = Das Paket ist einer von mehreren Teilen
    .setup-no-text = Die Einrichtung im Paket ist kein Text
    .setup-unreadable = Die Einrichtung im Paket lässt sich nicht lesen: { $why }
    .stranger = Das Paket enthält { $file }, was seine Inhaltsliste nicht nennt
    .too-many = Das Paket enthält { $files } Dateien; ein Paket hat höchstens { $most }
    .twice = Das Paket enthält { $file } zweimal
    .two-ways = Das Verzeichnis des Pakets lässt sich auf zwei Arten lesen
    .value = { $place } im Paket lässt sich nicht verwenden: Dort steht „{ $value }“. { $why }
    .fix = Exportieren Sie das Paket noch einmal, und geben Sie es unverändert weiter.

folder-not-made = Der Ordner lässt sich weder verwenden noch anlegen
    .failed = Der Ordner { $folder } lässt sich nicht verwenden: { $error }
    .failed-fix = Wählen Sie einen Ordner, in den Sie schreiben dürfen.

key-belongs-to-certificate = Der private Schlüssel gehört zum Zertifikat
    .belongs = Der Schlüssel gehört zum Zertifikat

no-certificate-in-bundle =
    .key-only = Dieses Paket enthält einen Schlüssel, aber kein Zertifikat
    .key-only-fix = Lassen Sie es aus der Einrichtung, zu der der Schlüssel gehört, neu exportieren.

no-key-in-bundle = Das Paket enthält keinen Schlüssel
    .none = Dieses Paket enthält keinen Schlüssel
    .none-fix = Importieren Sie es ohne Passphrase, oder lassen Sie es mit verschlüsseltem Schlüssel neu exportieren.

# Warum sich ein Wert in einem Paket nicht verwenden lässt, als eigener Satz.
refused-value =
    .no-provider = Diesen Identitätsanbieter gibt es nicht
    .no-step = Einen Schritt mit diesem Namen gibt es nicht
    .no-question = Die Checkliste hat keine Frage mit diesem Namen
    .too-many-tests = So viele Anmeldetests hat keine Einrichtung
    .too-many-objects = So viele Objekte hat keine Einrichtung
    .metadata-differs = Die Einrichtung sagt über die Metadaten etwas anderes als die Metadaten selbst
    .certificate-differs = Die Einrichtung nennt ein anderes Zertifikat als das, das sie enthält
    .no-organization = Eine Einrichtung braucht eine Organisation
    .control = Der Wert enthält Steuerzeichen
    .unusable = Der Wert lässt sich nicht verwenden
    .metadata-user = Eine Adresse in den Metadaten enthält einen Benutzernamen oder ein Passwort
    .metadata-no-address = Eine Adresse in den Metadaten ist keine Webadresse
    .source-user = Die Adresse der Metadaten enthält einen Benutzernamen oder ein Passwort
    .source-no-address = Die Quelle der Metadaten ist keine Webadresse
    .source-not-shown = Die Quelle der Metadaten lässt sich nicht anzeigen
