# Das Fenster um die Seiten: was es selbst sagt, und sein Menü.

brought-gone = Die geprüfte Antwort ist nicht mehr verfügbar
    .gone = Diese Antwort ist nicht mehr verfügbar
    .gone-fix = Prüfen Sie sie noch einmal, und kopieren Sie sie dann.

folder-not-opened = Der Ordner lässt sich nicht öffnen
    .failed = Der Ordner lässt sich hier nicht öffnen: { $error }
    .failed-fix = Öffnen Sie { $folder } in Ihrem Dateimanager.

internal = Ein interner Fehler in Latchkey hat diese Aktion abgebrochen
    .stopped = In Latchkey ist ein Fehler aufgetreten, deshalb wurde der Vorgang abgebrochen. Nichts Gespeichertes ist verloren
    .stopped-fix = Versuchen Sie es noch einmal. Geschieht es wieder, melden Sie es als Fehler, und schreiben Sie dazu, was Sie getan haben.

no-bundle-read = Es wurde noch kein Paket gelesen
    .none = Es wurde noch kein Paket gelesen
    .none-fix = Wählen Sie zuerst die Datei des Pakets.

no-preview = Es gibt noch keine Vorschau
    .none = Es gibt noch keine Vorschau der Personen
    .none-fix = Rufen Sie zuerst die Vorschau aller Personen auf, und speichern Sie dann die Tabelle.

not-copied = Die Zwischenablage lässt sich nicht verwenden
    .failed = Die Zwischenablage lässt sich nicht verwenden: { $error }
    .failed-fix = Markieren Sie den Text, und kopieren Sie ihn mit der Tastatur.

not-printed = Die Seite lässt sich nicht drucken
    .failed = Die Seite lässt sich nicht drucken: { $error }
    .failed-fix = Kopieren Sie stattdessen ihren Text.

nothing-saved = Seit dem Öffnen des Fensters wurde nichts gespeichert
    .nothing = Seit dem Öffnen des Fensters wurde nichts gespeichert
    .nothing-fix = Speichern Sie zuerst etwas.

page-not-known = Diese Seite gehört nicht zu dieser Einrichtung und wurde nicht geöffnet
    .other = { $url } ist keine Seite, die diese Einrichtung kennt, und wurde deshalb nicht geöffnet
    .other-fix = Kopieren Sie die Adresse, prüfen Sie sie, und öffnen Sie sie in einem Browser, wenn Sie ihr vertrauen.

preferences-not-kept = Die Einstellungen gelten nur, bis das Fenster geschlossen wird
    .failed = Ihre Einstellungen gelten nur, bis das Fenster geschlossen wird: { $error }
    .failed-fix = Prüfen Sie, ob der Datenträger voll ist und ob Sie in den Ordner der Einstellungen schreiben dürfen.

# Einmal gesagt, wenn das Fenster aufgeht: Andere konnten den Ordner der Einrichtungen bis jetzt lesen.
others-had-access = Andere hatten Zugriff
    .text = { $writable ->
        [yes] Andere Benutzer dieses Computers konnten Folgendes lesen und ändern:
       *[no] Andere Benutzer dieses Computers konnten Folgendes lesen:
    }
    .more = und { $count } weitere
    .closed = Jetzt können das nur noch Sie.
    .open = Das ließ sich nicht ändern. Legen Sie Einrichtungen auf einem anderen Datenträger ab.

window-not-opened =
    .failed = Latchkey kann sein Fenster nicht öffnen: { $error }
    .no-screen = Latchkey kann sein Fenster nicht öffnen, weil es hier keinen Bildschirm gibt; die Befehlszeile kommt ohne aus

# Das Menü. Ein Et-Zeichen steht vor dem Buchstaben, der einen Eintrag mit Alt öffnet.
menu =
    .about = Ü&ber Latchkey
    .back = &Zurück
    .close = Fenster schließen
    .copy = &Kopieren
    .cut = &Ausschneiden
    .edit = &Bearbeiten
    .exit = &Beenden
    .explain = &Fehler erklären
    .file = &Datei
    .help = &Hilfe
    .hide = Latchkey ausblenden
    .hide-others = Andere ausblenden
    .import = Paket &importieren …
    .new-setup = &Neue Einrichtung …
    .paste = &Einfügen
    .preferences = &Einstellungen …
    .quit = &Beenden
    .quit-macos = Latchkey beenden
    .redo = &Wiederholen
    .select-all = A&lles auswählen
    .setups = &Alle Einrichtungen
    .shortcuts = &Tastenkürzel
    .show-all = Alle einblenden
    .tasks = A&ufgaben
    .undo = &Rückgängig
    .view = &Ansicht
    .window = Fenster
    .zoom-in = Ver&größern
    .zoom-out = Ver&kleinern
    .zoom-reset = &Originalgröße
