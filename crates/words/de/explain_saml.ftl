known-saml-authn-failed =
    .title = Der Identitätsanbieter konnte die Person nicht anmelden
    .cause = Der Identitätsanbieter hat geantwortet, dass die Anmeldung selbst gescheitert ist.
    .fix = Sehen Sie sich die Anmeldung im Protokoll des Identitätsanbieters an. Meist ist die Person nicht zugewiesen.

known-saml-request-denied =
    .title = Der Identitätsanbieter hat die Anfrage abgelehnt
    .cause = Der Identitätsanbieter hätte antworten können, hat aber abgelehnt: Eine Richtlinie blockiert die Anmeldung, oder die Person ist nicht zugewiesen.
    .fix = Suchen Sie den Grund im Protokoll des Identitätsanbieters. Wenn die Person der Anwendung nicht zugewiesen ist und es sein soll, weisen Sie sie zu. Suchen Sie sonst nach einer Richtlinie, die die Anmeldung verhindert.

known-saml-name-id-policy =
    .title = Der Identitätsanbieter kann die verlangte NameID nicht senden
    .cause = Das verlangte NameID-Format ist für diese Anwendung nicht erlaubt, oder die Person hat keinen Wert dafür.
    .fix = Verwenden Sie die E-Mail-Adresse als NameID, im Format { "emailAddress" }.

known-saml-no-authn-context =
    .title = Der Identitätsanbieter kann das verlangte Anmeldeverfahren nicht verwenden
    .cause = Die Anfrage verlangt ein Anmeldeverfahren, das der Identitätsanbieter nicht anbietet.
    .fix = Erlauben Sie dieses Verfahren für diese Anwendung, oder bitten Sie den Support, keines mehr zu verlangen.

known-saml-no-passive =
    .title = Niemand war angemeldet, und keine Seite war erlaubt
    .cause = Die Anfrage verlangte eine Anmeldung ohne Seite, aber es gab keine Sitzung, die sich verwenden ließ.
    .fix = Beginnen Sie die Anmeldung noch einmal auf der Anmeldeseite von Claude.

known-saml-unknown-principal =
    .title = Der Identitätsanbieter kennt diese Person nicht
    .cause = Kein Konto passt zu der Person in der Anfrage.
    .fix = Prüfen Sie das Konto beim Identitätsanbieter und die eingegebene Adresse.

known-saml-unsupported =
    .title = Der Identitätsanbieter unterstützt diese Anfrage nicht
    .cause = Die Anwendung beim Identitätsanbieter ist für ein anderes Protokoll oder ein anderes Binding eingerichtet.
    .fix = Richten Sie die Anwendung für SAML 2.0 ein, mit Anfragen per Redirect und Antworten per POST.

known-saml-version =
    .title = Die beiden Seiten verwenden verschiedene SAML-Versionen
    .cause = Der Identitätsanbieter hat SAML 2.0 nicht angenommen.
    .fix = Wählen Sie beim Identitätsanbieter SAML 2.0 für die Anwendung.

known-saml-requester =
    .title = Der Identitätsanbieter meldet einen Fehler in der Anfrage
    .cause = Die Anfrage passt nicht zur Anwendung: ihre Entity ID, ihre ACS URL oder eine verlangte Signatur.
    .fix = Vergleichen Sie die ACS URL und die Audience beim Identitätsanbieter mit den Werten von WorkOS.

known-saml-responder =
    .title = Der Identitätsanbieter meldet einen eigenen Fehler
    .cause = Der Identitätsanbieter hat die Anfrage verstanden, konnte oder wollte aber nicht antworten.
    .fix = Sehen Sie sich die Anmeldung im Protokoll des Identitätsanbieters an. Wenn die Person nicht zugewiesen ist und es sein soll, weisen Sie sie zu.

known-sp-audience =
    .title = Die Antwort ist für einen anderen Dienstanbieter bestimmt
    .cause = Die Audience in der Assertion ist nicht genau die SP Entity ID.
    .fix = Tragen Sie beim Identitätsanbieter genau die SP Entity ID als Audience ein.

known-sp-signature =
    .title = Die Signatur passt nicht zum Zertifikat
    .cause = Der Identitätsanbieter signiert mit einem anderen Zertifikat als dem angegebenen, oder die Antwort wurde unterwegs verändert.
    .fix = Prüfen Sie, ob die Antwort von Ihrem eigenen Identitätsanbieter stammt, und geben Sie WorkOS dann dessen aktuelle Metadaten.

known-sp-unsigned =
    .title = Die Assertion ist nicht signiert
    .cause = Der Identitätsanbieter signiert nichts oder nur die Antwort. WorkOS braucht eine Signatur in der Assertion.
    .fix = Schalten Sie für diese Anwendung das Signieren der Assertion ein.

known-sp-expired =
    .title = Antwort kam zu spät, oder eine Uhr geht falsch
    .cause = Die Assertion war nicht mehr gültig, als sie ankam.
    .fix = Melden Sie sich sofort noch einmal an. Kommt der Fehler wieder, stellen Sie die Uhr des Identitätsanbieters richtig.

known-sp-early =
    .title = Die Antwort ist noch nicht gültig
    .cause = Eine Uhr geht falsch: Die Uhr des Identitätsanbieters geht gegenüber der anderen Seite vor.
    .fix = Stellen Sie die Uhr des Identitätsanbieters mit einem Zeitserver richtig.

known-sp-destination =
    .title = Die Antwort ging an eine andere Adresse
    .cause = { "Destination" } oder { "Recipient" } ist nicht genau die ACS URL.
    .fix = Tragen Sie beim Identitätsanbieter genau die ACS URL ein.

known-sp-in-response-to =
    .title = Die Antwort gehört zu einer anderen Anfrage
    .cause = Die Anmeldung wurde zweimal gestartet, aus einem Lesezeichen geöffnet oder beim Identitätsanbieter gestartet.
    .fix = Schließen Sie alle Anmeldeseiten, und beginnen Sie dann einmal auf der Anmeldeseite von Claude.

known-sp-issuer =
    .title = Die Antwort kommt von einem anderen Identitätsanbieter
    .cause = Der Aussteller in der Antwort ist nicht die Entity ID in den angegebenen Metadaten.
    .fix = Prüfen Sie, ob Ihr eigener Identitätsanbieter diese Antwort gesendet hat, und geben Sie WorkOS dann dessen Metadaten.

known-sp-encrypted =
    .title = Die Assertion ist verschlüsselt
    .cause = WorkOS kann verschlüsselte Assertions nur lesen, wenn sein Support das eingeschaltet hat.
    .fix = Schalten Sie für diese Anwendung die Verschlüsselung der Assertion aus.
