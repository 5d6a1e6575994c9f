# Der Anmeldetest auf diesem Computer: was er braucht, wie er endet und was seine Seiten im Browser sagen.

browser-not-opened = Auf diesem Computer ließ sich kein Browser öffnen
    .failed = Hier ließ sich kein Browser öffnen: { $error }
    .failed-fix = Öffnen Sie { $address } in einem Browser auf diesem Computer.

email-domain-seen = Latchkey hat den TXT-Eintrag für die E-Mail-Domain der Person gesehen
    .unseen = Latchkey hat den TXT-Eintrag von { $domain } noch nicht gesehen
    .unseen-want = eine bestätigte Domain
    .unseen-fix = Bestätigen Sie die Domain, bevor sich jemand auf diese Anmeldung verlässt. Bis dahin lehnt WorkOS E-Mail-Adressen dieser Domain ab.

idp-metadata-missing = Der Einrichtung fehlen noch die Metadaten ihres Identitätsanbieters
    .missing = Dieser Einrichtung fehlen noch die Metadaten des Identitätsanbieters
    .missing-fix = Fügen Sie sie mit { "`latchkey setup set idp-metadata FILE_OR_URL`" } hinzu, und testen Sie dann noch einmal.
    .missing-fix-window = Tragen Sie die Metadaten ein, und testen Sie dann noch einmal.

loopback-ended =
    .early = Der Anmeldetest endete, bevor eine Antwort ankam
    .early-fix = Starten Sie den Test noch einmal.

loopback-https-unusable = Der Server des Anmeldetests kann https nicht verwenden
    .failed = Der Anmeldetest kann kein https verwenden: { $error }
    .failed-fix = Testen Sie ohne https, wenn der Identitätsanbieter eine Adresse mit http annimmt.

loopback-values-at-idp = Der Identitätsanbieter hat die vorläufigen Werte des Anmeldetests
    .moved-on = Dieser Test braucht die vorläufigen Werte beim Identitätsanbieter
    .moved-on-want = ACS URL { $acs } und Entity ID { $entity-id }
    .moved-on-got = ACS URL { $acs } in der Einrichtung
    .moved-on-fix = Stehen dort schon die Werte von WorkOS, testen Sie mit einer zweiten Anwendung, die die vorläufigen Werte hat; in der Anleitung steht, wie Sie sie anlegen und entfernen. Oder prüfen Sie eine Antwort, die der Identitätsanbieter an WorkOS sendet.

no-such-judgement = Die geprüfte Antwort steht nicht mehr im Verlauf
    .gone = Diese Antwort steht nicht mehr im Verlauf
    .gone-fix = Öffnen Sie die neueste in der Liste.

no-such-test = Der Anmeldetest steht nicht mehr im Verlauf
    .gone = Dieser Anmeldetest steht nicht mehr im Verlauf
    .gone-fix = Öffnen Sie den neuesten in der Liste.

only-own-responses = Es kamen nur Antworten auf die Anmeldung dieses Tests an
    .others = { $count ->
        [one] Während dieses Tests kam 1 andere Antwort an
       *[other] Während dieses Tests kamen { $count } andere Antworten an
    }
    .others-last = { $count ->
        [one] Während dieses Tests kam 1 andere Antwort an: { $last }
       *[other] Während dieses Tests kamen { $count } andere Antworten an: { $last }
    }
    .others-want = Antworten auf die Anmeldung, die an der gezeigten Adresse begann
    .others-fix = Ignorieren Sie das, wenn Sie die Adresse ohne den Teil nach dem Fragezeichen geöffnet haben. Finden Sie sonst heraus, welches Programm auf diesem Computer sie sendet.

port-taken = Der Port, den der Anmeldetest braucht, lässt sich nicht verwenden
    .taken = Port { $port } auf 127.0.0.1 lässt sich nicht verwenden: { $error }
    .none-free = Auf 127.0.0.1 lässt sich kein Port verwenden: { $error }
    .taken-fix = Beenden Sie das Programm, das ihn benutzt, zum Beispiel einen anderen Anmeldetest. Oder wählen Sie mit { "--port" } einen anderen Port, und tragen Sie ihn auch beim Identitätsanbieter ein.
    .taken-fix-window = Beenden Sie das Programm, das ihn benutzt, zum Beispiel einen anderen Anmeldetest. Oder wählen Sie einen anderen Port, und tragen Sie ihn auch beim Identitätsanbieter ein.
    .for-twin-fix = Beenden Sie das Programm, das ihn benutzt, zum Beispiel einen anderen Anmeldetest. Versuchen Sie es dann noch einmal.

request-replayed = Diese Anmeldeanfrage wurde schon einmal verwendet
    .again = Diese Anmeldeanfrage wurde schon einmal verwendet, und jede gilt nur einmal
    .again-fix = Beginnen Sie noch einmal an der Adresse, die Latchkey zeigt.

sign-in-timeout = Es kam nicht rechtzeitig eine Antwort an
    .none = { $seconds ->
        [one] Innerhalb von 1 Sekunde kam keine Antwort an
       *[other] Innerhalb von { $seconds } Sekunden kam keine Antwort an
    }
    .only-others = { $seconds ->
        [one] Innerhalb von 1 Sekunde kam keine Antwort an. { $others }
       *[other] Innerhalb von { $seconds } Sekunden kam keine Antwort an. { $others }
    }
    .none-fix = Melden Sie sich schneller an, oder geben Sie mit { "--timeout" } mehr Zeit. Hat der Identitätsanbieter einen Fehler gezeigt, prüfen Sie dort die ACS URL und ob Sie der Anwendung zugewiesen sind.
    .none-fix-window = Starten Sie den Test noch einmal, und melden Sie sich innerhalb von zehn Minuten an. Hat der Identitätsanbieter einen Fehler gezeigt, prüfen Sie dort die ACS URL und ob Sie der Anwendung zugewiesen sind.

sign-on-url-unsafe =
    .no-address = Die Anmelde-URL in den Metadaten des Identitätsanbieters, { $url }, ist keine Webadresse, die ein Browser öffnen darf

signing-certificate-missing = Es gibt noch kein Signaturzertifikat, oder die Metadaten enthalten keines
    .not-in-metadata = Die Metadaten des Identitätsanbieters enthalten kein Signaturzertifikat
    .not-in-setup = Die Metadaten brauchen ein Signaturzertifikat, und diese Einrichtung hat noch keines
    .not-in-setup-fix = Erstellen Sie zuerst das Signaturzertifikat.

sso-redirect-missing = Die Metadaten enthalten keine verwendbare Anmelde-URL für HTTP-Redirect
    .none = Die Metadaten des Identitätsanbieters enthalten keine Anmelde-URL mit HTTP-Redirect

# Was bei Metadaten zu tun ist, mit denen kein Test beginnen kann.
metadata-unfit =
    .fix = Prüfen Sie die Metadaten mit { "`latchkey metadata check`" }, und beheben Sie, was dort gemeldet wird.
    .fix-window = Sehen Sie sich an, was zu den Metadaten gefunden wurde, und beheben Sie es.

signing-key-missing = Der Schlüssel zum Zertifikat der Einrichtung liegt nicht im Tresor dieses Computers
    .elsewhere = Der Schlüssel zum Zertifikat dieser Einrichtung liegt nicht im Tresor dieses Computers
    .elsewhere-fix = Machen Sie auf dem Computer weiter, auf dem der Schlüssel erstellt wurde. Ist das unmöglich, erstellen Sie mit { "`latchkey certificate new --replace`" } einen neuen, und tauschen Sie das Zertifikat beim Identitätsanbieter und bei WorkOS gleichzeitig aus.
    .elsewhere-fix-window = Machen Sie auf dem Computer weiter, auf dem der Schlüssel erstellt wurde. Ist das unmöglich, erstellen Sie ein neues Zertifikat, und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus.

too-many-sign-ins = Zu viele Anmeldungen wurden an einer unvollständigen Adresse begonnen
    .crowded = Hier wurden zu viele Anmeldungen ohne die vollständige Adresse dieses Tests begonnen
    .crowded-fix = Öffnen Sie die Adresse, die Latchkey zeigt, mit dem Teil nach dem Fragezeichen.

url-not-for-a-browser = Der Text ist keine Webadresse, die ein Browser öffnen kann
    .other = { $address } ist keine Webadresse
    .other-fix = Geben Sie eine Adresse ein, die mit { "https://" } oder { "http://" } beginnt.

# Die Seiten im Browser. Jede hat einen Titel und einen Text, der den nächsten Schritt nennt.
sign-in-page =
    .works = Die Anmeldung funktioniert: Claude würde diese Person hereinlassen
    .works-not-claude = Die Anmeldung funktioniert, aber Claude würde diese Person nicht hereinlassen
    .works-not-checked = Die Anmeldung funktioniert, aber ob Claude diese Person hereinlassen würde, wurde nicht geprüft
    .refused = Die Antwort wird abgelehnt
    .signed-in-as = Angemeldet als { $email }.
    .would-report = WorkOS würde { $error } melden.
    .close = Sie können dieses Fenster schließen und zu Latchkey zurückkehren.
    .not-own = Diese Anmeldung begann nicht an der Adresse, die Latchkey zeigt. Deshalb läuft der Test ohne sie weiter. Um ihn abzuschließen, öffnen Sie diese Adresse mit dem Teil nach dem Fragezeichen.
    .over = Dieser Anmeldetest ist vorbei
    .over-text = Er hat seine Antwort erhalten. Um sich noch einmal anzumelden, starten Sie in Latchkey einen neuen Test. Dieses Fenster können Sie schließen.
    .head = Anmeldetest
    .head-text = Öffnen Sie diese Adresse in einem Browser.
    .not-here = Hier ist nichts
    .not-here-text = Beginnen Sie an der Adresse, die Latchkey zeigt.
    .other-host = Diese Adresse funktioniert hier nicht
    .other-host-text = Öffnen Sie die Adresse, die Latchkey zeigt, mit 127.0.0.1 darin.
    .other-site = Eine andere Seite hat diese Anmeldung angefordert
    .other-site-text = Es wurde nichts gestartet. Öffnen Sie die Adresse, die Latchkey zeigt, in einem neuen Tab.
    .crowded = Es wurden zu viele Anmeldungen begonnen
    .stopped = Die Anmeldung kann nicht fortgesetzt werden
    .no-response = Dieses Formular enthält keine Antwort
    .no-response-text = Der Identitätsanbieter hat ein Formular ohne { "SAMLResponse" } gesendet. Prüfen Sie, ob er für SAML eingerichtet ist.
    .by-get = Antworten werden hierher per POST gesendet
    .by-get-text = Das ist die ACS URL des Anmeldetests. Nur der Identitätsanbieter verwendet sie. Beginnen Sie die Anmeldung an der Adresse, die Latchkey zeigt.
    .not-asked = Diese Antwort gehört zu keiner Anfrage dieses Tests
    .not-asked-text = Beginnen Sie an der Adresse, die Latchkey zeigt, nicht an einer Kachel des Identitätsanbieters. Haben Sie schon an dieser Adresse begonnen, gibt der Identitätsanbieter { "RelayState" } nicht zurück, obwohl er es muss.
    .no-form = Das ist kein Formular
    .no-form-text = Ein Formular muss als { "application/x-www-form-urlencoded" } gesendet werden.
    .form-refused = Dieses Formular lässt sich nicht verwenden
    .form-too-large-text = Ein Formular darf höchstens 7,5 MB groß sein, und das ist weit mehr, als eine Anmeldung braucht.
    .form-twice-text = Es enthält dasselbe Feld zweimal. Beginnen Sie die Anmeldung noch einmal.
    .unknown-text = Die Anfrage oder die Person ist hier nicht bekannt. Beginnen Sie die Anmeldung noch einmal.
    .no-person = Es gibt keine Person mit dieser Nummer
    .no-person-text = Beginnen Sie die Anmeldung noch einmal.
    .broken = Etwas ist schiefgegangen
    .broken-text = Starten Sie den Test noch einmal, und melden Sie das als Fehler.
    .login = Wählen Sie, wer sich anmeldet
    .login-text = Das ist der eingebaute Identitätsanbieter von Latchkey, nur auf diesem Computer. Wählen Sie, wer sich anmeldet; keine dieser Personen gibt es wirklich.
    .not-assigned = der Anwendung nicht zugewiesen
    .forwarding = Anmeldung
    .forwarding-button = Weiter

# Was die Ergebnisseite zu jeder Prüfung sagt.
sign-in-result =
    .passed = Bestanden:
    .failed = Nicht bestanden:
    .warning = Warnung:
    .skipped = Nicht geprüft:
    .want = Erwartet
    .got = Erhalten
    .fix = Lösung
    .who = Wer
    .place = Wo
    .by-idp = der Administrator des Identitätsanbieters
    .by-dns = Ihr DNS-Administrator
    .by-claude = ein Owner von Claude oder ein Admin der Console
    .by-clock = der Administrator des Computers mit der falschen Uhr
    .by-you = Sie, hier
