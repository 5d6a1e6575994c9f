# Die Kommandozeile: was nicht ging, und was dann zu tun ist.

answer-needed = Eine Frage wurde nicht beantwortet
    .yes-or-no = Die Antwort ist weder { "yes" } noch { "no" }
    .yes-or-no-fix = Schreiben Sie { "yes" } oder { "no" } hinter den Namen der Frage.
    .not-read = Ihre Antwort ließ sich nicht lesen: { $error }
    .not-read-fix = Führen Sie den Befehl in einem Terminal aus, oder geben Sie { "--yes" } an, um ohne Rückfrage zu löschen.
    .deleting = Mit { $setup } werden auch das Protokoll und der Schlüssel endgültig gelöscht
    .deleting-fix = Führen Sie den Befehl in einem Terminal aus, um vorher gefragt zu werden, oder geben Sie { "--yes" } an, um sofort zu löschen.

# Warum sich der Wert einer Option nicht verwenden lässt: das Ende von wrong-arguments.value.
argument =
    .moment = geben Sie eine Zeit wie { "2026-11-21T12:00:00Z" } an
    .now-or-moment = geben Sie { "now" }, { "recorded" } oder eine Zeit wie { "2026-11-21T12:00:00Z" } an
    .skew = geben Sie eine Zeit von { "0s" } bis { $most } an, zum Beispiel { $usual }
    .timeout = geben Sie eine Zeit wie { "90s" }, { "5m" } oder { "1h" } an, höchstens { "24h" }
    .one-of = möglich sind { $known }

certificate-exists = Die Einrichtung hat schon ein Zertifikat
    .has-one = Die Einrichtung { $setup } hat schon ein Zertifikat: { $subject }
    .has-one-fix = Behalten Sie es, oder verwenden Sie mit { "--replace" } ein anderes, und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.

command-idp-unknown =
    .none = Es gibt keinen Identitätsanbieter namens { $id }
    .none-fix = Wählen Sie einen von diesen: { $known }. { "generic" } steht für jeden anderen mit SAML.

command-interrupted =
    .key-work = Das Erzeugen oder Lesen des Schlüssels ist unerwartet abgebrochen
    .key-work-fix = Führen Sie den Befehl noch einmal aus.
    .sign-in = Der Anmeldetest wurde beendet, bevor eine Antwort kam
    .sign-in-fix = Starten Sie ihn noch einmal.

command-key-size =
    .unsupported = Latchkey erzeugt keine Schlüssel mit { $bits } Bit
    .unsupported-fix = Wählen Sie { "2048" }, { "3072" } oder { "4096" }.

command-no-key =
    .not-here = Im Tresor dieses Computers liegt kein privater Schlüssel für diese Einrichtung
    .not-here-fix = Exportieren Sie ohne { "--with-key" } oder auf dem Computer, auf dem der Schlüssel erzeugt wurde.

command-not-json =
    .result = Das Ergebnis lässt sich nicht als JSON schreiben: { $error }
    .copy = Die Kopie lässt sich nicht als JSON schreiben: { $error }
    .fix = Melden Sie das als Fehler.

command-passphrase-needed =
    .for-key = Der verschlüsselte Schlüssel braucht eine eigene Passphrase
    .for-key-fix = Nennen Sie mit { "--key-passphrase-file FILE" } eine Datei, in der eine steht.

command-replace-needed =
    .differs = Die Einrichtung { $setup } gibt es schon, und das Paket würde darin { $count ->
        [one] einen Wert
       *[other] { $count } Werte
    } ändern
    .differs-fix = Lesen Sie die Unterschiede, und geben Sie dann { "--replace" } an, um die Werte aus dem Paket zu übernehmen.

command-setup-name =
    .fix = Wählen Sie einen anderen Namen.

command-signing-key-destination =
    .fix = Vergewissern Sie sich, dass { $server } Ihr Identitätsanbieter ist. Führen Sie den Befehl dann noch einmal mit { "--key-to" } { $server } aus.

command-token =
    .none = Es wurde kein Token angegeben
    .none-fix = Nennen Sie seine Datei mit { "--token-file FILE" } oder { "--scim-token-file FILE" }, oder geben Sie { "--forget" } an, um beide Token zu löschen.
    .missing-fix = Nennen Sie seine Datei mit { "--token-file FILE" }. Mit { "--keep" } bleibt es im Tresor.
    .another-server-fix = Vergewissern Sie sich, dass das Ihr Server ist, und geben Sie dann sein Token mit { "--token-file FILE" } (oder { "--scim-token-file FILE" }) und { "--keep" } an. Ist die Adresse falsch, ändern Sie sie zurück; das gespeicherte Token gilt dann wieder.
    .scim-url-fix = Setzen Sie sie mit { "`latchkey setup set scim-url URL`" }, und geben Sie dann das Token an.
    .idp-url-fix = Setzen Sie sie mit { "`latchkey setup set idp-url https://authentik.company`" }.

command-unknown-fault =
    .none = Es gibt keinen Fehler namens { $name }
    .none-fix = { "`latchkey rehearse --list-faults`" } zeigt alle.

command-unreadable-input =
    .file = { $file } lässt sich nicht lesen: { $error }
    .file-fix = Prüfen Sie den Pfad und die Rechte, oder leiten Sie den Text hinein und schreiben Sie { "-" } statt des Pfads.

empty-text = Es gibt keinen Text zum Erklären
    .none = Es gibt keinen Text zum Erklären
    .none-fix = Geben Sie den Fehlertext oder die ganze Seite an.

ending-not-heard = Latchkey erfährt nicht, wann es sich beenden soll
    .failed = Das System meldet nicht, wann Latchkey sich beenden soll: { $error }
    .failed-fix = Testen Sie ohne { "--twin" }. Würden Sie diesen Test vorzeitig beenden, bliebe der Zwilling beim Identitätsanbieter zurück.

fingerprint-without-url = Der Fingerabdruck eines Zertifikats lässt sich nur mit einer URL verwenden
    .is-file = { "--trust-fingerprint" } gilt nur für eine URL, und das ist eine Datei
    .is-file-fix = Lassen Sie { "--trust-fingerprint" } weg, oder geben Sie die Adresse mit { "https://" } an.

idp-not-named = Es ist nicht klar, welcher Identitätsanbieter gemeint ist
    .none = Es wurde kein Identitätsanbieter genannt
    .none-fix = Nennen Sie einen mit { "--idp ID" } oder eine Einrichtung mit { "--setup NAME" }. { "`latchkey idp list`" } zeigt alle.

input-taken = Die Standardeingabe ist zweimal genannt, lässt sich aber nur einmal lesen
    .twice = Die Standardeingabe lässt sich nur einmal lesen, aber { "-" } steht zweimal da
    .twice-fix = Nennen Sie an einer der Stellen eine Datei.

key-not-kept = Der private Schlüssel ist gespeichert
    .made = Der Schlüssel wurde nicht aufbewahrt, also lässt sich mit diesem Zertifikat nichts signieren
    .made-fix = Erzeugen Sie es noch einmal mit { "--setup NAME" }, dann kommt der Schlüssel in den Tresor, oder mit { "--export-key --encrypted --key-out FILE --key-passphrase-file FILE" }.
    .imported = Zertifikat und Schlüssel wurden geprüft, aber nicht gespeichert
    .imported-fix = Importieren Sie beide mit { "--setup NAME" }, dann kommen der Schlüssel in den Tresor und das Zertifikat in die Einrichtung.

key-out-needed = Für den verschlüsselten Schlüssel wurde keine Datei angegeben
    .none = Für den verschlüsselten Schlüssel wurde keine Datei genannt
    .none-fix = Nennen Sie eine mit { "--key-out FILE" }. Endet ihr Name auf { ".p12" }, kommt das Zertifikat mit hinein.

metadata-without-certificate = Die Metadaten enthalten kein Signaturzertifikat, also ist keine Antwort vertrauenswürdig
    .none = { $file } enthält kein Signaturzertifikat, also ließe sich keiner Antwort trauen
    .none-fix = Laden Sie die Metadaten des Identitätsanbieters neu herunter, oder geben Sie sein Zertifikat mit { "--certificate" } an.

not-confirmed = Der Name der Einrichtung wurde nicht eingegeben, deshalb wurde nichts gelöscht
    .other-name = Sie haben nicht den Namen der Einrichtung eingegeben, also wurde nichts gelöscht
    .other-name-fix = Geben Sie zum Löschen den genauen Namen ein.

not-started = Das System lässt Latchkey nicht starten
    .refused = Das System lässt Latchkey nicht starten: { $error }
    .refused-fix = Schließen Sie andere Programme, und versuchen Sie es noch einmal.

output-closed = Die Ausgabe lässt sich nicht schreiben
    .failed = Die Ausgabe lässt sich nicht schreiben: { $error }
    .failed-fix = Schreiben Sie die Ausgabe in eine Datei, oder lassen Sie das Programm laufen, das sie liest.

passphrase-differs = Die beiden Passphrasen sind verschieden
    .differs = Die beiden Passphrasen sind nicht gleich
    .differs-fix = Versuchen Sie es noch einmal, und geben Sie zweimal dieselbe Passphrase ein.

passphrase-not-given = Es wurde keine neue Passphrase angegeben
    .none = Es wurde keine neue Passphrase angegeben
    .none-fix = Geben Sie sie mit { "--new-passphrase-file FILE" } an, oder starten Sie den Befehl in einem Terminal, dann werden Sie gefragt.

passphrase-not-read = Die Passphrase oder das Passwort ließ sich nicht lesen
    .terminal = Im Terminal ließ sich keine Passphrase lesen: { $error }
    .terminal-fix = Geben Sie sie mit { "--passphrase-file FILE" } an.
    .file = Aus { $file } ließ sich keine Passphrase lesen: { $why }
    .file-fix = Nennen Sie eine Datei, die Sie lesen dürfen, oder { "-" } für die Standardeingabe.
    .too-long = ihre erste Zeile ist länger, als eine Passphrase sein darf
    .not-text = sie ist kein UTF-8-Text

password-not-read =
    .terminal = Im Terminal ließ sich kein Passwort lesen: { $error }
    .terminal-fix = Speichern Sie es in einer Datei, und nennen Sie diese mit der Option, die auf { "-file" } endet.

password-not-text = Das Passwort in der Datei ist kein UTF-8-Text
    .not-text = Das Passwort in { $file } ist kein UTF-8-Text
    .not-text-fix = Speichern Sie die Datei als UTF-8-Text, mit dem Passwort in der ersten Zeile.

release-unknown = Das ist keine Version von authentik
    .none = { $release } ist keine Version von authentik
    .none-fix = Geben Sie Jahr und Monat an, zum Beispiel { "2025.10" }.

signer-not-a-certificate = Statt eines Zertifikats wurde eine XML-Datei angegeben
    .is-xml = { "--signed-by" } nennt eine XML-Datei, und Metadaten können nicht für sich selbst bürgen
    .is-xml-fix = Geben Sie das Zertifikat, mit dem die Metadaten signiert werden, als PEM oder DER an. Es muss aus einer anderen Quelle stammen als die Metadaten.

time-not-recorded = Die Eingabe sagt nicht, wann die Antwort gesendet wurde
    .none = Die Eingabe sagt nicht, wann die Antwort gesendet wurde; das steht nur in einer Aufzeichnung
    .none-fix = Geben Sie die Zeit selbst an, zum Beispiel { "--at 2026-11-21T12:00:00Z" }, oder lassen Sie { "--at" } weg.

two-words-needed = Eine der beiden Optionen zum Speichern des Schlüssels fehlt
    .key-file = In eine Datei kommt der Schlüssel nur mit { "--export-key" } und { "--encrypted" } zusammen
    .key-file-fix = Geben Sie beide an, mit { "--key-out FILE" } und { "--key-passphrase-file FILE" }, oder keine von beiden.
    .bundle = Der Schlüssel verlässt den Tresor nur mit { "--with-key" } und { "--encrypted" } zusammen
    .bundle-fix = Geben Sie beide an, mit { "--key-passphrase-file FILE" }, oder keine von beiden.

unknown-field = Es gibt kein Feld mit diesem Namen
    .none = Es gibt kein Feld namens { $name }
    .none-fix = { "`latchkey setup set --list`" } zeigt alle.

unknown-organization = Die Einrichtung hat keine Organisation mit diesem Namen
    .none = Die Einrichtung { $setup } hat keine Organisation namens { $name }
    .none-fix = Möglich sind { $known }.

unknown-question = Die Checkliste hat keine Frage mit diesem Namen
    .none = Die Checkliste hat keine Frage namens { $name }
    .none-fix = Möglich sind { $known }.

unknown-role = Für diese Rolle gibt es keine Übergabeseite
    .none-fix = Führen Sie den Befehl noch einmal mit einer davon aus, zum Beispiel { "`latchkey setup handover dns`" }.

unknown-step = Die Anleitung hat keinen Schritt mit diesem Namen
    .none = Die Anleitung von { $setup } hat keinen Schritt namens { $name }
    .none-fix = { "`latchkey idp guide --json`" } zeigt alle; der Name eines Schritts ist seine { "id" }.

unusable-argument = Tarif, Produkt oder Sprache lassen sich nicht verwenden
    .plan-fix = Nennen Sie einen davon mit { "--plan" }.
    .product-fix = Nennen Sie eines der beiden mit { "--product" }.
    .other-product = { $product } hat keinen Tarif namens { $plan }
    .other-product-fix = Wählen Sie einen Tarif dieses Produkts oder das andere Produkt.
    .language = { "LATCHKEY_LANGUAGE" } ist { $value }, und diese Sprache hat Latchkey nicht
    .language-fix = Setzen Sie sie auf { "en" } oder { "de" }.

wrong-arguments = Der Befehl nimmt diese Argumente nicht an, oder eines fehlt
    .no-subcommand = Der Unterbefehl fehlt
    .unknown = Der Befehl kennt { $argument } nicht
    .unknown-command = Es gibt keinen Befehl { $name }
    .missing = Es fehlt: { $arguments }
    .no-value = { $option } braucht einen Wert
    .not-possible = { $value } passt nicht zu { $option }: Möglich ist eines von { $possible }
    .conflict = { $argument } geht nicht zusammen mit { $other }
    .twice = { $argument } ist nur einmal möglich
    .other = Die Argumente sind nicht brauchbar: { $why }
    .value = { $value } passt nicht zu { $option }: { $why }
    .fix = Führen Sie { "`latchkey --help`" } oder diesen Befehl mit { "--help" } aus, um zu sehen, was möglich ist.
