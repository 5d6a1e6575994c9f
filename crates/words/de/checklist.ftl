# Die Checkliste: was jemand ausprobiert, und was stimmen muss, bevor Require SSO eingeschaltet wird.
# Der Wert einer Frage ist die Antwort Ja als Aussage, .words ist die Frage, .why sagt, warum sie gestellt wird.

administrator-passed-test = Ein eingetragener Administrator hat den Anmeldetest in den letzten 24 Stunden bestanden
    .passed = { $email } hat den Anmeldetest in den letzten 24 Stunden bestanden
    .want = { $count ->
        [one] ein Anmeldetest in den letzten 24 Stunden von { $emails }
       *[other] ein Anmeldetest in den letzten 24 Stunden von einer dieser Personen: { $emails }
    }
    .fix = Lassen Sie einen der Administratoren den Anmeldetest mit Ihrem echten Identitätsanbieter machen. Stehen dort schon die Werte von WorkOS, nehmen Sie für den Test eine zweite Anwendung; die Anleitung beschreibt, wie man sie anlegt und entfernt.
    .nobody-listed = Anmeldetest nicht geprüft: Es ist kein Administrator eingetragen
    .none = Noch kein Administrator hat den Anmeldetest bestanden
    .none-got = kein Test
    .spelling = Die E-Mail-Adresse des Administrators ist beim Identitätsanbieter anders geschrieben
    .spelling-fix = Sehen Sie die Schreibweise auf der Mitgliederseite von Claude nach, und verwenden Sie sie hier und beim Identitätsanbieter. Claude vergleicht jedes Zeichen.
    .too-old = Der letzte bestandene Anmeldetest eines Administrators ist älter als 24 Stunden
    .somebody-else = Nur Personen, die nicht als Administratoren eingetragen sind, haben den Anmeldetest bestanden
    .refused = Claude hätte die Anmeldung im letzten Test abgelehnt
    .future = Das Datum des letzten Anmeldetests liegt in der Zukunft
    .future-fix = Stellen Sie die Uhr dieses Computers, und machen Sie den Test noch einmal.
    .rehearsal = Es gab nur Proben, und die testen Ihren echten Identitätsanbieter nicht
    .by-unknown = eine unbekannte Person, { $when }

# Eine Antwort auf eine der Fragen unten.
checklist-answer =
    .confirmed = Bestätigt: { $statement }
    .not-in-dns = Mit Ja beantwortet, aber die letzte Prüfung hat den TXT-Eintrag von { $domains } nicht gefunden
    .not-in-dns-fix = Prüfen Sie, ob Claude für die Domain { "Verified" } zeigt. Wenn ja, wird der Eintrag nicht mehr gebraucht. Wenn nicht, fügen Sie ihn wieder hinzu, und prüfen Sie dann das DNS.
    .no = Mit Nein beantwortet: { $statement }
    .no-fix = Bringen Sie das in Ordnung, und antworten Sie dann noch einmal. { $why }
    .open = Noch nicht bestätigt: { $statement }
    .open-fix = Probieren Sie es aus, und beantworten Sie dann die Frage. { $why }
    .want = ja
    .got = nein
    .unanswered = keine Antwort
    .unanswered-not-in-dns = keine Antwort; die letzte Prüfung hat den TXT-Eintrag von { $domains } nicht gefunden
    .unanswered-in-dns = keine Antwort; die letzte Prüfung hat den TXT-Eintrag jeder Domain gefunden

provisioning-ready = In jeder Organisation ist fertig festgelegt, wie Personen hinzukommen
    .ready = Die Bereitstellung ist in jeder Organisation gewählt und bereit
    .not-ready = Die Bereitstellung ist noch nicht bereit

rollback-exported = Ein aktuelles Paket mit dem Notfallblatt ist exportiert
    .exported = Das Paket mit dem Notfallblatt ist exportiert
    .changed = Die Einrichtung wurde geändert, nachdem das Notfallblatt exportiert wurde
    .changed-got = exportiert { $exported }, geändert { $changed }
    .none = Das Notfallblatt ist noch nicht exportiert
    .none-got = kein Export
    .want = ein Paket der aktuellen Einrichtung, außerhalb dieses Computers aufbewahrt
    .fix = Exportieren Sie das Paket, und bewahren Sie dessen Notfallblatt dort auf, wo Sie es ohne Anmeldung lesen können.

second-administrator = Mindestens zwei Administratoren sind eingetragen
    .listed = { $count ->
        [one] { $count } Administrator ist eingetragen
       *[other] { $count } Administratoren sind eingetragen
    }
    .none = Es ist kein Administrator eingetragen
    .one = Es ist nur ein Administrator eingetragen
    .want = zwei Administratoren, damit einer dem anderen wieder hineinhelfen kann
    .nobody = niemand
    .fix = Machen Sie in Claude eine zweite Person zum Administrator, und tragen Sie hier beide mit ihren Gruppen ein.

# Die Fragen, in der Reihenfolge, in der man sie ausprobiert. $place, $login, $logout, $members, $switch und $command heißen so
# beim Hersteller, für jedes Produkt.
service-provider-values-final = ACS URL und Entity ID von WorkOS sind eingetragen
    .entered = ACS URL und Entity ID von WorkOS sind eingetragen
    .not-entered = Die Werte von WorkOS sind noch nicht eingetragen

domain-verified = Bei jeder Domain steht { "Verified" }
    .words = Steht auf { $place } bei jeder Domain { "Verified" }?
    .why = WorkOS weist alle ab, deren E-Mail-Domain nicht bestätigt ist.

workos-test-passed = Der Test auf der Seite von WorkOS ist bestanden
    .words = Ist der Test am Ende der Einrichtungsseiten von WorkOS ({ "Test Single Sign-on" }) bestanden?
    .why = Nur dieser Test verwendet die eigenen Werte von WorkOS. Wer ihn macht, muss der Anwendung zugewiesen sein.

everybody-assigned = Alle, die Zugang brauchen, sind beim Identitätsanbieter zugewiesen
    .words = Sind alle, die Zugang brauchen, beim Identitätsanbieter der Anwendung zugewiesen?
    .why = Sobald SSO Pflicht ist, können sich Personen mit einer Adresse auf einer bestätigten Domain nicht mehr anmelden, wenn sie nicht zugewiesen sind. Das gilt auch für Owner.

everybody-in-a-role-group = Alle sind in einer Gruppe, die einer Rolle zugeordnet ist
    .words = Sind alle in einer Gruppe, die einer Rolle zugeordnet ist?
    .why = Solange die Gruppenzuordnung eingeschaltet ist, verliert den Zugang, wer in keiner zugeordneten Gruppe ist.

people-in-directory = Alle, die Sie erwarten, sind im Verzeichnis
    .words = Zeigt { "Manage SCIM" } auf { $place } jede Person und Gruppe, die Sie erwarten?
    .why = Sobald SCIM eingeschaltet ist, werden Mitglieder entfernt, die nicht im Verzeichnis sind.

sync-now = { "Sync now" } läuft ohne Fehler durch
    .words = Ist { "Sync now" } in { "Manage SCIM" } ohne Fehler durchgelaufen?
    .why = Eine geänderte Zuordnung gilt ab dem nächsten Abgleich; der dauert bei 100 Mitgliedern etwa eine Minute.

groups-appear = Die Gruppen erscheinen und geben den Personen ihre Rollen
    .words = Erscheinen die zugeordneten Gruppen, und haben die Personen die Rolle ihrer Gruppe?
    .why = Die Gruppennamen müssen genau übereinstimmen. Weicht ein Buchstabe ab, ist es eine andere Gruppe.

logged-out = Das Abmelden funktioniert
    .words = Melden Sie sich unter { $logout } oder im Menü Ihres Kontos ab. Erscheint die Anmeldeseite?
    .why = Ein Test beweist nichts, solange Sie noch angemeldet sind. Nehmen Sie ein privates Fenster, und lassen Sie anderswo einen anderen Administrator angemeldet.

continue-with-sso = { "Continue with SSO" } führt zum Identitätsanbieter
    .words = Wählen Sie unter { $login } { "Continue with SSO" }, und geben Sie eine Adresse auf der bestätigten Domain ein. Erscheint die Seite Ihres Identitätsanbieters?
    .why = Von jetzt an melden sich alle so an.

right-workspace = Die Anmeldung endet im Arbeitsbereich der Organisation
    .words = Sind Sie nach der Anmeldung im Arbeitsbereich Ihrer Organisation und nicht in einem persönlichen?
    .why = Landen Sie in einem persönlichen Konto, stimmt die Adresse vom Identitätsanbieter nicht genau mit der des Mitglieds überein.

second-person = Eine zweite Person hat sich angemeldet
    .words = Hat sich auch eine zweite Person angemeldet, die kein Administrator ist?
    .why = Administratoren haben oft Rechte, die eine fehlende Zuweisung verdecken.

tile = Die Kachel führt zur Anmeldung
    .words = Öffnet die Kachel beim Identitätsanbieter { $login }, und führt sie zur Anmeldung?
    .why = Eine Anmeldung, die beim Identitätsanbieter beginnt, wird nicht unterstützt; die Kachel ist nur ein Link.

claude-code = Claude Code kann sich anmelden
    .words = Funktioniert { $command } in Claude Code?
    .why = Es meldet sich genauso an, deshalb fällt eine falsche E-Mail-Adresse dort schnell auf. Antworten Sie mit Ja, wenn niemand Claude Code nutzt.

people-told = Alle auf der Domain wissen, ab wann SSO Pflicht ist
    .words = Wissen alle mit einer Adresse auf der Domain, ab wann SSO Pflicht ist, auch die Inhaber persönlicher Konten?
    .why = Persönliche Konten auf der Domain werden gesperrt, nicht gelöscht. Ihre Inhaber möchten vielleicht vorher ihre Daten exportieren.

sessions-may-end = Alle dürfen jetzt abgemeldet werden
    .words = Dürfen jetzt alle abgemeldet werden?
    .why = Wird SSO Pflicht, können Sitzungen enden; wird die Verbindung zurückgesetzt, enden sie immer. Nicht gespeicherte Arbeit kann verloren gehen.

google-refused = { "Log in with Google" } wird abgewiesen
    .words = Wird { "Log in with Google" } bei eingeschaltetem { $switch } abgewiesen?
    .why = Wenn das noch geht, ist SSO noch nicht Pflicht.

email-refused = { "Continue with email" } wird abgewiesen
    .words = Ist { "Continue with email" } bei eingeschaltetem { $switch } verschwunden, oder wird es abgewiesen?
    .why = Wenn das noch geht, ist SSO noch nicht Pflicht.
