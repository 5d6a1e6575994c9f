# Die Kommandozeile: was sie ausgibt. Bezeichnungen stehen ohne Doppelpunkt vor einem Wert und sind kurz.

terminal-label =
    .expected = erwartet
    .received = erhalten
    .fix = Lösung
    .who = wer
    .place = wo
    .from = von
    .cause = Ursache
    .check = Prüfung
    .code = Code
    .source = Quelle
    .next = weiter

terminal-status =
    .passed = ok
    .failed = FEHLER
    .warning = Warnung
    .skipped = offen

terminal-checks =
    .passed = { $count ->
        [one] { $count } Prüfung bestanden
       *[other] { $count } Prüfungen bestanden
    }
    .of-person = { $finding } ({ $people })
    .nothing-found = Nichts zu melden.

terminal-owner =
    .idp = der Administrator Ihres Identitätsanbieters
    .dns = Ihr DNS-Administrator
    .claude = ein Owner von Claude oder ein Admin der Console
    .clock = der Administrator des Computers mit der falschen Uhr
    .you = Sie, hier

# Was ein Paket außer seinen Werten behauptet.
terminal-claim =
    .sign-in-tests = Anmeldetests
    .answers = Antworten der Checkliste
    .ticks = Abgehakte Schritte
    .reports = Schritte mit Prüfergebnissen
    .looks = DNS-Prüfungen
    .made = Beim Identitätsanbieter angelegte Objekte
    .log = Einträge im Protokoll
    .here = { $claim }: { $here } hier, { $in-bundle } im Paket, { $differ } verschieden
    .count = { $claim }: { $count }
    .heading = Aus dem Paket, hier nicht getestet. Es zählt hier für keine Prüfung:

terminal-home =
    .closed = Andere konnten { $path } { $access ->
        [change] ändern
       *[read] lesen
    }; jetzt können nur noch Sie es.
    .open = Andere können { $path } { $access ->
        [change] ändern
       *[read] lesen
    }, und Latchkey konnte das nicht abstellen. Legen Sie die Einrichtungen auf einen anderen Datenträger.

terminal-standard-input = Standardeingabe

terminal-certainty =
    .documented = { $source } (dokumentiert)
    .believed = { $source } (angenommen, nicht dokumentiert)
    .in-test = { $code } hier im Anmeldetest
    .unknown = unklar

terminal-vault =
    .changed = Der Tresor öffnet sich jetzt mit der neuen Passphrase ({ $count ->
        [one] { $count } Geheimnis
       *[other] { $count } Geheimnisse
    } darin). Die alte gilt nicht mehr.
    .short = Die Passphrase des Tresors hat weniger als { $least } Zeichen. Ändern Sie sie mit { "`latchkey vault passphrase --new-passphrase-file FILE`" }.

# Fragen im Terminal; die Antwort wird dahinter eingegeben.
terminal-ask =
    .longer = Die Passphrase des Tresors hat weniger als { $least } Zeichen. Wählen Sie eine längere:
    .new = Wählen Sie eine neue Passphrase für den Tresor:
    .of-vault = Passphrase des Tresors:
    .passphrase = Passphrase:
    .no-keychain = Es gibt keinen Schlüsselbund. Wählen Sie eine Passphrase für den Tresor:
    .again = Dieselbe Passphrase noch einmal:
    .file = Passwort der Datei:
    .secret = Passwort oder Token (bleibt beim Tippen unsichtbar):
    .key-file = Wählen Sie eine Passphrase für die Schlüsseldatei:
    .delete = { $setup } wird mit Protokoll und Schlüssel endgültig gelöscht. Geben Sie zum Fortfahren den Namen ein:

terminal-metadata =
    .entity-id = Entity ID
    .sign-on-url = Sign-on URL
    .certificate = Zertifikat
    .until = { $subject }, gültig bis { $day }
    .none = keine

terminal-rehearsal =
    .sign-in-here = Melden Sie sich hier an: { $url }
    .accepted = Würde Claude diese Person hereinlassen? Ja.
    .not-judged = Würde Claude diese Person hereinlassen? Nicht beurteilt.
    .needs-more = Würde Claude diese Person hereinlassen? Nein: Die Antwort ist gültig, aber Claude verlangt mehr.
    .rejected = Würde Claude diese Person hereinlassen? Nein: Die Antwort wird abgelehnt.
    .error = WorkOS würde melden: { $error }
    .bundle = Das Paket liegt in { $file }

terminal-preview =
    .heading = Was { $idp } senden würde
    .no-name = (ohne Namen)
    .no-value = (kein Wert)
    .everybody = alle
    .and-more = { $shown } und { $count } weitere

terminal-certificate =
    .subject = Inhaber
    .issuer = Aussteller
    .serial = Seriennr.
    .valid = Gültig
    .key = Schlüssel
    .signed-with = Signiert mit
    .validity = vom { $from } bis zum { $until }
    .bits = { $kind }, { $bits } Bit
    .written = Das Zertifikat steht in { $file }.
    .kept = Der Schlüssel ist im Tresor und das Zertifikat in der Einrichtung { $setup }.
    .key-written = Der verschlüsselte Schlüssel steht in { $file }.

terminal-domain =
    .heading = TXT bei { $domain }, Host { $host }
    .server = Server
    .answer = Antwort
    .took = Dauer
    .zone = Zone
    .system = System
    .public = extern
    .chosen = Wahl
    .record = der Eintrag
    .another-value = ein anderer Wert
    .other-values = { $count } andere Werte
    .no-record = kein TXT-Eintrag
    .no-name = Name nicht bekannt
    .record-by-alias = der Eintrag, über einen Alias
    .alias = Alias von { $target }
    .too-long = zu lang, kein TCP
    .silent = keine Antwort
    .run-by = Die DNS-Zone liegt bei { $host }: { $console }
    .next = Es lohnt sich, nach { $time } noch einmal zu prüfen.
    .lapses = Am { $day } verfällt die Bestätigung und muss auf der Seite von Claude neu begonnen werden.
    .waiting = Warten auf den Eintrag. { "Strg+C" } beendet das; derselbe Befehl setzt es fort.
    .still = { $time } { $domain }: { $finding }. Nächste Prüfung um { $next }.
    .still-nothing = { $time } { $domain }. Nächste Prüfung um { $next }.

terminal-bundle =
    .wrote = { $file } mit { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    } geschrieben.
    .imported = { $setup } importiert.
    .same = { $setup } stimmt schon mit dem Paket überein.
    .replaced = { $setup } ersetzt.
    .key-in-vault = Der Schlüssel des Zertifikats war im Paket und ist jetzt im Tresor dieses Computers.
    .key-in-bundle = Der Schlüssel des Zertifikats ist verschlüsselt im Paket und wurde nicht importiert. Importieren Sie das Paket noch einmal mit { "--key-passphrase-file FILE" }.
    .key-missing = Der Schlüssel des Zertifikats ist nicht auf diesem Computer. Importieren Sie ihn mit { "`latchkey certificate import`" } oder ein Paket mit dem verschlüsselten Schlüssel. Gibt es keines von beiden, erzeugen Sie ein neues Zertifikat, und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus.
    .not-there = (fehlt)
    .here = hier
    .in-bundle = Paket

terminal-idp =
    .by-url = Metadaten per URL
    .by-upload = Metadaten als Datei
    .scim = SCIM
    .consent = Verzeichnisabgleich mit Zustimmung
    .no-sync = kein Verzeichnisabgleich
    .imported = In die Einrichtung importiert:
    .rights-of = Rechte in authentik { $release }, mit Bezeichnung und Name im Code:
    .rights-of-newest = Rechte in der neuesten Version, mit Bezeichnung und Name im Code (siehe { "--release" }):

terminal-token =
    .replaced = Das { $kind ->
        [scim] SCIM-Token
       *[api] API-Token
    } für { $server } wurde aus dem Tresor entfernt: Eine Einrichtung behält nur eines, für den Server, den sie nennt.
    .replaced-unknown = Das frühere { $kind ->
        [scim] SCIM-Token
       *[api] API-Token
    } wurde aus dem Tresor entfernt: Es war nicht bekannt, zu welchem Server es gehörte.
    .forgotten = Für diese Einrichtung wird kein Token mehr aufbewahrt.
    .kept = Im Tresor aufbewahrt: { $kinds }.

terminal-plan =
    .server = { $url } (authentik { $version }, als { $user })
    .create = anlegen
    .change = ändern
    .leave = lassen
    .conflict = KONFLIKT
    .remove = löschen
    .restore = zurücksetzen
    .keep = behalten
    .object = { $kind } { $name }
    .bound = { $kind } { $name } an { $target }
    .nothing = nichts
    .key = Schlüssel dafür: { $key }
    .empty = Es gibt nichts zu tun.
    .undo-settled = Mehr kann Latchkey hier nicht rückgängig machen. Was oben aufgeführt ist, bleibt auf dem Server.
    .settled = Es gibt nichts zu tun: Alles ist so, wie es sein soll.
    .deviations = Abweichungen von der Integrationsanleitung; { "`latchkey setup set deviations NAME=off`" } beendet eine:
    .switched-off = Ausgeschaltet, wie in der Integrationsanleitung: { $names }
    .people = Sobald SCIM aktiv ist, sendet es { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    } an { $url }
    .groups = Gruppen: { $groups }
    .every-group = Gruppen: alle
    .more-people = und { $count } weitere; { "--json" } zeigt alle
    .progress = { $done }/{ $of } { $change ->
        [create] angelegt
        [change] geändert
        [remove] gelöscht
        [restore] zurückgesetzt
       *[leave] unverändert
    }: { $kind } { $name }
    .was-nothing = Es gab nichts zu tun.
    .done = Erledigt: { $count ->
        [one] ein Objekt.
       *[other] { $count } Objekte.
    }
    .partly = Erledigt: { $done }. Nicht erledigt: { $open }.
    .stays = Was erledigt ist, bleibt. Führen Sie denselben Befehl noch einmal aus, um fortzufahren, oder { "`latchkey idp undo`" }, um es rückgängig zu machen.

terminal-people =
    .progress = { $done } von { $of } Personen
    .written = In { $file } geschrieben.
    .may-open = { $count ->
        [one] { $count } von { $active } aktiven Personen darf
       *[other] { $count } von { $active } aktiven Personen dürfen
    } { $application } öffnen.
    .no-email = keine E-Mail-Adresse
    .more = … und { $count } weitere; { "--csv FILE" } speichert alle.
    .metadata = Metadaten
    .provider = Provider
    .endpoint = Endpunkt
    .nothing = nichts
    .same = gleich
    .differ = anders
    .sent = { $person }: an Claude übertragen
    .not-sent = { $person }: nicht an Claude übertragen
    .unknown = { $person }: unklar, ob an Claude übertragen

terminal-saml =
    .copied = { $file } enthält eine Kopie von { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    } mit den Befunden.
    .open = Darin ist nichts maskiert. Geben Sie sie nur an Personen weiter, die diese Daten sehen dürfen.
    .masked = Die Kopie enthält alle Befunde. Ihre Signatur gilt nicht mehr, deshalb lässt sie sich nicht noch einmal prüfen.
    .left-out = { $file }: { $count ->
        [one] { $count } weitere Antwort wurde
       *[other] { $count } weitere Antworten wurden
    } nicht beurteilt.
    .title = { $file }, Antwort { $number }
    .only = { $file }
    .protocol = Protokoll
    .claude = Claude
    .error = Fehler
    .attribute = Attribut
    .unverified = Ungeprüft
    .accepted = angenommen
    .rejected = abgelehnt
    .lets-in = lässt diese Person herein
    .keeps-out = lässt diese Person nicht herein
    .not-judged = nicht beurteilt: { $what } { $one ->
        [yes] wurde
       *[no] wurden
    } nicht verglichen
    .audience = die Zielgruppe ({ "--entity-id" })
    .recipient = der Empfänger ({ "--acs" })
    .request = die Anfrage ({ "--request-id" })
    .says-about = angeblich geht es um { $person }
    .read-from = Gelesen aus
    .sent-to = Gesendet an
    .sent-at = Gesendet
    .judged-as-of = Beurteilt
    .asked = Anfrage
    .by-recording = { $time }, laut Aufzeichnung
    .recorded = Stand { $time }, laut Aufzeichnung
    .issued = Stand { $time }, als die Antwort nach eigener Angabe ausgestellt wurde; was seither abgelaufen ist, wird nicht gemeldet
    .given = Stand { $time }, die angegebene Zeit
    .now = Stand { $time }, jetzt
    .request-from = { $id } von { $issuer } (aus der Aufzeichnung)
    .request-acs = { $id } von { $issuer }, Antwort erbeten an { $acs } (aus der Aufzeichnung)
    .request-to = { $id } von { $issuer }, gesendet an { $destination } (aus der Aufzeichnung)
    .request-acs-to = { $id } von { $issuer }, Antwort erbeten an { $acs }, gesendet an { $destination } (aus der Aufzeichnung)

terminal-form =
    .url-safe = URL-sicherem Base64
    .unpadded = Base64 ohne Füllzeichen
    .url-encoded = URL-kodiertem Base64
    .deflated = komprimierten Daten in Base64
    .form-body = einem Formularinhalt
    .address = einer Adresse
    .page = einer Webseite mit Formular
    .har = einer Aufzeichnung (HAR)
    .copy = einer Kopie zum Weitergeben
    .saml-tracer = einem Export von SAML-tracer

terminal-setup =
    .completed = { $done } von { $all } erledigt
    .line = { $setup }  { $done } von { $all } erledigt, { $idp }, geändert am { $day }
    .unreadable = { $setup } lässt sich nicht lesen: { $why }
    .none-yet = Es gibt noch keine Einrichtung. Legen Sie eine an: { "`latchkey setup new NAME --product claude --plan team --idp authentik`" }.
    .next = Als Nächstes:
    .all-done = Alle Schritte sind erledigt. { "`latchkey setup answer`" } zeigt, was vor Require SSO noch zu tun ist.
    .copied = { $from } nach { $to } kopiert.
    .shares-key = Beide verwenden denselben Signaturschlüssel im Tresor; er bleibt dort, bis die letzte von ihnen gelöscht ist.
    .renamed = { $from } heißt jetzt { $to }.
    .ticked = { $step } ist abgehakt.
    .unticked = { $step } ist nicht mehr abgehakt.
    .set = { $field } ist gesetzt.
    .deleted = { $setup } ist gelöscht.
    .key-deleted = Der Signaturschlüssel ist aus dem Tresor entfernt.
    .same = { $one } und { $other } stimmen in allem überein, was exportiert wird.
    .imported = Aus einem Paket und hier nicht getestet: { $file } vom { $changed }, importiert am { $at }. Es zählt auf diesem Computer für keinen Schritt und keine Prüfung.
    .imported-unnamed = Aus einem Paket vom { $changed }, importiert am { $at }, hier nicht getestet. Es zählt auf diesem Computer für keinen Schritt und keine Prüfung.
    .test = { $time }  { $who }, laut Paket { $accepted ->
        [yes] angenommen
       *[no] nicht angenommen
    }
    .somebody = eine unbekannte Person
    .cannot-start-yet = Noch nicht möglich
    .not-started = Nicht begonnen
    .in-progress = In Arbeit
    .completed-step = Erledigt
    .problem = Es gibt ein Problem
    .checklist = Nach dem Einrichten der Verbindung
    .yes = ja
    .no = nein
    .answer-with = Antworten Sie mit { "`latchkey setup answer QUESTION yes|no [--note TEXT]`" }
    .gate = Vor Require SSO

terminal-sign-in =
    .key-made = Diese Einrichtung hat noch kein Zertifikat; der eingebaute Identitätsanbieter signiert für diesen Test mit einem neuen.
    .progress = { $done }/{ $of } { $kind } { $name }
    .browser-warns = Der Browser wird warnen, dass er das Zertifikat dieses Computers nicht kennt. Es wurde nur für diesen Test erzeugt. Fahren Sie nur fort, wenn sein SHA-256-Fingerabdruck so lautet:
    .open = Öffnen Sie zum Anmelden diese Adresse:
    .accepted = Claude würde diese Person hereinlassen
    .needs-more = Die Anmeldung funktioniert, aber Claude würde diese Person nicht hereinlassen
    .not-judged = Die Anmeldung funktioniert; ob Claude diese Person hereinlassen würde, wurde nicht beurteilt
    .rejected = Die Antwort wird abgelehnt
    .of-person = { $verdict }: { $email }
    .error = WorkOS würde { $error } melden.

# Wozu ein Befehl gut ist, der als Nächstes vorgeschlagen wird.
terminal-next =
    .guide = zeigt die Schritte beim Identitätsanbieter mit Ihren Werten
    .attributes-done = sobald Sie die Zuordnungen dort eingetragen haben
    .sso-test = meldet sich über diesen Computer wirklich an
    .export = speichert Runbook, Werte, Schritte und Notfallblatt, ohne Geheimnisse
    .parent = sobald sich die oben genannte Seite öffnet; oder { "asked-sales" }, oder { "merging" }
    .dns-person = Ihr DNS-Administrator; oder { "skip" }
    .idp-person = der Administrator Ihres Identitätsanbieters; oder { "skip" }
    .owner-person = wer Claude oder die Console verwaltet; oder { "skip" }
    .list = zeigt alle Felder; was nicht stimmt, steht oben
    .domain = der Teil Ihrer E-Mail-Adressen nach dem { "@" }
    .txt-value = der Wert, den Claude zeigt; bei mehreren Domains: { "DOMAIN VALUE" }
    .handover-owner = die Seite für die Person, die ihn sehen kann
    .handover-dns = die Seite für Ihren DNS-Administrator
    .domain-check = fragt alle Server, auf die es ankommt; { "--wait 10m" } wiederholt die Prüfung bis zu 10 Minuten lang
    .idp-certificate = übernimmt das Zertifikat, das der Identitätsanbieter erzeugt hat
    .new-certificate = erzeugt einen Schlüssel, der in den Tresor kommt, und sein Zertifikat
    .acs = die ACS URL, die WorkOS hinter { "Setup SSO" } zeigt
    .entity-id = die SP Entity ID, die WorkOS dort zeigt
    .idp-metadata = die Metadaten des Identitätsanbieters
    .workos-copy = sobald beide Werte beim Identitätsanbieter eingetragen sind
    .mode = { "invite-only" }, { "jit" } oder { "scim" }
    .mappings = welche Gruppe welche Rolle oder welchen Platz bekommt
    .administrators = wer nie ausgesperrt werden darf
