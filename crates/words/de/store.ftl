# Dateien auf diesem Computer: der Ordner mit den Einrichtungen und Dateien, die jemand nennt. $file, $folder und $path sind
# ihre Orte.

disk-full = Es wurde nichts gespeichert, weil kein Speicherplatz mehr frei ist
    .nothing-saved = Es wurde nichts gespeichert, denn { $why }; was vorher gespeichert war, ist unversehrt
    .nothing-saved-fix = Schaffen Sie Platz, und versuchen Sie es dann noch einmal.

export-not-noted = Das Paket wurde geschrieben, aber der Export ließ sich nicht vermerken
    .not-recorded = Das Paket wurde nach { $file } geschrieben, aber der Export ließ sich nicht in der Einrichtung vermerken: { $why }
    .not-recorded-fix = Verwenden Sie das Paket; es ist vollständig. Exportieren Sie noch einmal, sobald sich die Einrichtung speichern lässt, damit der Schritt als erledigt gilt.

home-busy = Ein anderer Prozess arbeitet schon zu lange im Ordner von Latchkey
    .locked = Ein anderer Prozess arbeitet schon zu lange in { $folder }
    .locked-fix = Schließen Sie das andere Latchkey-Fenster, oder beenden Sie den anderen Latchkey-Befehl. Versuchen Sie es dann noch einmal.

home-file-too-large = Eine Datei im Ordner von Latchkey ist größer, als Latchkey je schreibt
    .over-limit = { $file } ist größer als { $bytes } Bytes und wurde deshalb nicht von Latchkey geschrieben
    .over-limit-fix = Finden Sie heraus, wer die Datei dort abgelegt hat, und verschieben Sie sie.

home-not-readable = Der Ordner von Latchkey oder eine Datei darin lässt sich nicht lesen
    .not-allowed = { $path } dürfen Sie nicht lesen
    .not-allowed-fix = Machen Sie sich zum Eigentümer des Ordners, oder verwenden Sie mit { "--home DIR" } einen anderen.
    .not-allowed-fix-window = Machen Sie sich zum Eigentümer des Ordners.
    .failed = { $path } lässt sich nicht lesen: { $error }
    .failed-fix = Prüfen Sie Datenträger und Pfad, oder verwenden Sie mit { "--home DIR" } einen anderen Ordner.
    .failed-fix-window = Prüfen Sie Datenträger und Pfad.

home-not-writable = Latchkey kann nicht zuverlässig in seinem Ordner speichern
    .nothing-saved = Es wurde nichts gespeichert, denn { $why }; was vorher gespeichert war, ist unversehrt
    .not-allowed-fix = Geben Sie sich das Recht, dort zu schreiben, oder verwenden Sie mit { "--home DIR" } einen anderen Ordner.
    .not-allowed-fix-window = Geben Sie sich das Recht, dort zu schreiben.
    .failed-fix = Prüfen Sie Datenträger und Pfad, oder verwenden Sie mit { "--home DIR" } einen anderen Ordner.
    .failed-fix-window = Prüfen Sie Datenträger und Pfad.
    .unconfirmed = { $file } wurde gespeichert, aber der Datenträger bestätigt es nicht: { $error }
    .unconfirmed-fix = Prüfen Sie den Datenträger und dann, ob die letzte Änderung da ist.

home-unknown = Das System hat keinen Ordner für Programmdaten
    .no-data-folder = Dieses System hat keinen Ordner für die Daten von Programmen
    .no-data-folder-fix = Nennen Sie einen Ordner mit { "--home DIR" }.
    .no-data-folder-fix-window = Melden Sie sich an diesem Computer als Benutzer mit eigenem Benutzerordner an, und öffnen Sie Latchkey dann noch einmal.

home-unsafe = Der Ordner von Latchkey oder etwas darin ist nicht sicher
    .named-no-folder = { $path } ist kein Ordner und wird deshalb nicht verwendet
    .named-no-folder-fix = Nennen Sie einen Ordner mit { "--home DIR" }.
    .named-no-folder-fix-window = Verschieben Sie, was an seiner Stelle liegt, und öffnen Sie Latchkey dann noch einmal.
    .no-folder = { $path } ist kein Ordner, sondern etwas anderes, und wird deshalb nicht verwendet
    .no-file = { $path } ist keine einfache Datei, sondern ein Link oder etwas anderes, und wird deshalb nicht verwendet
    .remove-fix = Finden Sie heraus, wer das dort abgelegt hat, und verschieben Sie es dann an einen anderen Ort.
    .open-to-everybody = { $path } kann von allen auf diesem Computer geändert werden und wird deshalb nicht verwendet
    .open-to-everybody-fix = Führen Sie { "`chmod o-w`" } mit diesem Pfad aus.
    .open-to-everybody-fix-window = Entziehen Sie allen anderen das Recht, dort zu schreiben.
    .other-owner = { $path } gehört jemand anderem und wird deshalb nicht verwendet
    .other-owner-fix = Machen Sie sich zum Eigentümer, oder verwenden Sie mit { "--home DIR" } einen anderen Ordner.
    .other-owner-fix-window = Machen Sie sich zum Eigentümer.

not-set-aside = Eine unbrauchbare Datei ließ sich nicht beiseitelegen
    .failed = { $file } lässt sich nicht verwenden und ließ sich nicht beiseitelegen: { $error }
    .failed-fix = Verschieben Sie die Datei von Hand in einen anderen Ordner, und behalten Sie sie.

out-exists = Die Datei gibt es schon, und sie wird nicht überschrieben
    .there = { $file } gibt es schon, und ein Schlüssel darin könnte die einzige Kopie sein
    .there-fix = Nennen Sie eine andere Datei, oder verschieben Sie diese.

out-not-written = Die Datei lässt sich nicht schreiben
    .failed = { $file } lässt sich nicht schreiben: { $error }
    .failed-fix = Wählen Sie einen Ordner, den es gibt, in den Sie schreiben dürfen und der noch Platz hat.

setup-damaged = Die Datei der Einrichtung ist beschädigt
    .restored = Die Datei der Einrichtung „{ $name }“ ist beschädigt ({ $why }). Sie wurde als { $file } beiseitegelegt, und die letzte gute Kopie ist an ihrer Stelle
    .restored-fix = Versuchen Sie es noch einmal, um mit der letzten guten Kopie fortzufahren, und prüfen Sie, ob Ihre letzte Änderung darin ist.
    .no-copy = Die Datei der Einrichtung „{ $name }“ ist beschädigt ({ $why }). Sie wurde als { $file } beiseitegelegt; eine frühere Kopie gibt es nicht
    .no-copy-fix = Importieren Sie die Einrichtung aus ihrem Paket, oder legen Sie sie neu an.
    .stuck = Die Datei der Einrichtung „{ $name }“ ist beschädigt ({ $why }) und lässt sich nicht beiseitelegen. { $reason }

setup-exists = Es gibt schon eine Einrichtung mit diesem Namen
    .taken = Es gibt schon eine Einrichtung „{ $name }“
    .taken-fix = Wählen Sie einen anderen Namen, oder benennen Sie zuerst die andere Einrichtung um. Groß- und Kleinschreibung allein macht keinen anderen Namen.

setup-from-newer-version = Die Einrichtung stammt von einer neueren Version von Latchkey
    .newer = Die Einrichtung „{ $name }“ lässt sich nicht öffnen: { $why }. Sie wurde nicht verändert
    .newer-fix = Installieren Sie die neueste Version von Latchkey, oder nennen Sie mit { "--setup NAME" } eine andere Einrichtung.
    .newer-fix-window = Installieren Sie die neueste Version von Latchkey.

setup-not-found = Es gibt keine Einrichtung oder keine mit diesem Namen
    .none-yet = In { $folder } gibt es noch keine Einrichtung
    .none-yet-fix = Legen Sie eine mit { "`latchkey setup new NAME --product P --plan P --idp ID`" } an, oder verwenden Sie mit { "--home DIR" } einen anderen Ordner.
    .none-yet-fix-window = Legen Sie eine Einrichtung an.
    .other-names = Es gibt keine Einrichtung „{ $name }“
    .other-names-fix = Nennen Sie eine, die es gibt: { $names }.
    .gone = Die Einrichtung „{ $name }“ wurde gerade gelöscht oder umbenannt
    .gone-fix = Führen Sie { "`latchkey setup list`" } aus, und nennen Sie dann eine, die es gibt.
    .gone-fix-window = Wählen Sie eine andere in der Liste.
    .listed-fix = Geben Sie den Namen an, den { "`latchkey setup list`" } zeigt.
    .listed-fix-window = Wählen Sie eine Einrichtung in der Liste.

setup-not-named = Es gibt mehrere Einrichtungen, und es wurde keine genannt
    .several = Es gibt mehrere Einrichtungen: { $names }
    .several-fix = Nennen Sie mit { "--setup NAME" } eine davon.
    .several-fix-window = Wählen Sie eine in der Liste.

setup-not-saved = Die Einrichtung wurde nicht gespeichert, weil sie sich nicht wieder öffnen ließe
    .unfit = Die Einrichtung „{ $name }“ wurde nicht gespeichert, denn { $why }; was vorher gespeichert war, ist unversehrt
    .unfit-fix = Machen Sie die letzte Änderung rückgängig, und melden Sie das als Fehler.

# Was mit der Datei einer Einrichtung nicht stimmt, innerhalb eines Satzes.
setup-file =
    .damaged = sie ist keine vollständige Einrichtung ({ $why })
    .newer = sie hat das Schema { $schema }, und diese Version kennt Schemas bis { $known }
    .too-large = sie wäre größer als { $bytes } Bytes
    .no-object = sie ist kein JSON-Objekt
    .no-schema = sie nennt kein Schema
    .schema-zero = ein Schema 0 gibt es nicht
    .field-missing = sie hat das Schema 1, aber kein { $field }
    .no-list = { $field } ist keine Liste
    .half-a-row = einer Zeile von { $field } fehlt die Gruppe oder die Rolle

# Warum nichts gespeichert wurde, innerhalb eines Satzes.
saving-failed =
    .no-space = für { $path } ist kein Platz mehr
    .not-allowed = { $path } darf nicht geschrieben werden
    .failed = { $path } lässt sich nicht schreiben: { $error }
