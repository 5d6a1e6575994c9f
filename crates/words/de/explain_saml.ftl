known-saml-authn-failed =
    .title = Der Identitätsanbieter konnte die Person nicht anmelden
    .cause = Der Identitätsanbieter hat geantwortet und gesagt, dass die Anmeldung selbst gescheitert ist.
    .fix = Sehen Sie die Anmeldung im Protokoll des Identitätsanbieters an; meist ist die Person nicht zugewiesen.

known-saml-request-denied =
    .title = Der Identitätsanbieter hat die Anfrage abgelehnt
    .cause = Der Identitätsanbieter könnte antworten und will nicht: eine Richtlinie oder eine nicht zugewiesene Person.
    .fix = Weisen Sie der Anwendung die Person zu und suchen Sie dann nach einer Richtlinie, die sperrt.

known-saml-name-id-policy =
    .title = Der Identitätsanbieter kann die verlangte NameID nicht senden
    .cause = Das verlangte NameID-Format ist für diese Anwendung nicht erlaubt, oder die Person hat keinen Wert dafür.
    .fix = Lassen Sie die NameID die E-Mail-Adresse sein, im Format emailAddress.

known-saml-no-authn-context =
    .title = Der Identitätsanbieter kann nicht auf die verlangte Weise anmelden
    .cause = Die Anfrage verlangt eine bestimmte Art der Anmeldung, die der Identitätsanbieter nicht gibt.
    .fix = Erlauben Sie diese Art bei dieser Anwendung, oder bitten Sie den Support, keine zu verlangen.

known-saml-no-passive =
    .title = Niemand war angemeldet, und keine Seite durfte gezeigt werden
    .cause = Die Anfrage verlangte eine Anmeldung ohne Seite, und es gab keine Sitzung dafür.
    .fix = Beginnen Sie die Anmeldung neu auf der Anmeldeseite von Claude.

known-saml-unknown-principal =
    .title = Der Identitätsanbieter kennt diese Person nicht
    .cause = Kein Konto passt zu der Person, um die es in der Anfrage geht.
    .fix = Prüfen Sie das Konto beim Identitätsanbieter und die getippte Adresse.

known-saml-unsupported =
    .title = Der Identitätsanbieter unterstützt diese Anfrage nicht
    .cause = Die Anwendung beim Identitätsanbieter ist für ein anderes Protokoll oder eine andere Bindung eingerichtet.
    .fix = Richten Sie die Anwendung für SAML 2.0 ein: Anfragen per Redirect, Antworten per POST.

known-saml-version =
    .title = Die beiden Seiten sprechen verschiedene Versionen von SAML
    .cause = Der Identitätsanbieter hat SAML 2.0 nicht angenommen.
    .fix = Wählen Sie beim Identitätsanbieter für die Anwendung SAML 2.0.

known-saml-requester =
    .title = Der Identitätsanbieter beanstandet die Anfrage
    .cause = Die Anfrage passt nicht zur Anwendung: ihre Entity ID, ihre ACS URL oder eine verlangte Signatur.
    .fix = Vergleichen Sie ACS URL und Audience beim Identitätsanbieter mit den Werten von WorkOS.

known-saml-responder =
    .title = Der Identitätsanbieter meldet einen eigenen Fehler
    .cause = Der Identitätsanbieter hat die Anfrage verstanden und konnte oder wollte nicht antworten.
    .fix = Sehen Sie die Anmeldung im Protokoll des Identitätsanbieters an; weisen Sie die Person zu, wenn sie es nicht ist.

known-sp-audience =
    .title = Die Antwort ist für einen anderen Dienstanbieter bestimmt
    .cause = Die Audience in der Assertion ist nicht Zeichen für Zeichen die SP Entity ID.
    .fix = Tragen Sie beim Identitätsanbieter die SP Entity ID als Audience ein, genau.

known-sp-signature =
    .title = Die Signatur passt nicht zum Zertifikat
    .cause = Der Identitätsanbieter signiert mit einem anderen Zertifikat als dem angegebenen, oder die Antwort wurde unterwegs geändert.
    .fix = Geben Sie WorkOS die Metadaten des Identitätsanbieters, wie sie jetzt sind.

known-sp-unsigned =
    .title = Die Assertion ist nicht signiert
    .cause = Der Identitätsanbieter signiert nichts oder nur die Antwort; WorkOS braucht eine Signatur in der Assertion.
    .fix = Schalten Sie bei dieser Anwendung das Signieren der Assertion ein.

known-sp-expired =
    .title = Die Antwort kam zu spät, oder eine Uhr geht falsch
    .cause = Die Zeit, in der die Assertion gilt, war vorbei, als sie ankam.
    .fix = Melden Sie sich sofort noch einmal an; bleibt es so, stellen Sie die Uhr des Identitätsanbieters richtig.

known-sp-early =
    .title = Die Antwort gilt noch nicht: eine Uhr geht falsch
    .cause = Die Uhr des Identitätsanbieters geht gegenüber der anderen Seite vor.
    .fix = Stellen Sie die Uhr des Identitätsanbieters mit einem Zeitserver richtig.

known-sp-destination =
    .title = Die Antwort ging an eine andere Adresse
    .cause = Destination oder Recipient ist nicht Zeichen für Zeichen die ACS URL.
    .fix = Tragen Sie beim Identitätsanbieter die ACS URL ein, genau.

known-sp-in-response-to =
    .title = Die Antwort gehört zu einer anderen Anfrage
    .cause = Die Anmeldung wurde zweimal begonnen, aus einem Lesezeichen geholt oder beim Identitätsanbieter gestartet.
    .fix = Schließen Sie alle Seiten der Anmeldung und beginnen Sie einmal, auf der Anmeldeseite von Claude.

known-sp-issuer =
    .title = Die Antwort kommt von einem anderen Identitätsanbieter
    .cause = Der Aussteller in der Antwort ist nicht die Entity ID in den angegebenen Metadaten.
    .fix = Geben Sie WorkOS die Metadaten des Identitätsanbieters, der diese Antwort gesendet hat.

known-sp-encrypted =
    .title = Die Assertion ist verschlüsselt
    .cause = WorkOS kann verschlüsselte Assertions nicht lesen, solange dessen Support es nicht eingeschaltet hat.
    .fix = Schalten Sie bei dieser Anwendung die Verschlüsselung der Assertion aus.
