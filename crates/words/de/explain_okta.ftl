known-okta-not-assigned =
    .title = Die App ist der Person nicht zugewiesen
    .cause = Die Person hat in Okta keine Zuweisung, oder eine unvollständige oder gescheiterte.
    .fix = Weisen Sie der App die Person oder eine Gruppe von ihr zu; sehen Sie im Reiter „Assignments“ nach Fehlern.

known-okta-client-not-assigned =
    .title = Die Person ist der OIDC-Anwendung nicht zugewiesen
    .cause = Okta sagt das von OIDC-Anwendungen. Eine SAML-Verbindung zu Claude benutzt keine.
    .fix = Prüfen Sie, welche Anwendung die Verbindung benutzt, und weisen Sie ihr dann die Person zu.

known-okta-general-nonsuccess =
    .title = Okta konnte die Anmeldeanfrage nicht verarbeiten
    .cause = Die Anfrage passt nicht zur App: eine ACS URL, die dort nicht steht, eine verlangte und fehlende Signatur oder die Adresse einer anderen App.
    .fix = Vergleichen Sie „Single sign-on URL“ und „Audience URI“ mit den Werten von WorkOS und sehen Sie dann im System Log nach.

known-okta-validation =
    .title = Okta hat einen Wert abgelehnt
    .cause = Ein Feld, das über die Schnittstelle von Okta gesendet wurde, fehlt oder ist falsch; errorCauses nennt es.
    .fix = Lesen Sie errorCauses, bringen Sie das Feld in Ordnung und senden Sie noch einmal.

known-okta-authentication-failed =
    .title = Okta hat die Anmeldung abgelehnt
    .cause = Der Name oder das Passwort ist falsch, oder das Konto ist nicht aktiv.
    .fix = Versuchen Sie es noch einmal, oder lassen Sie das Konto zurücksetzen.

known-okta-no-permission =
    .title = Das Konto darf das in Okta nicht
    .cause = Dem Token oder der Administrationsrolle fehlt das Recht dazu.
    .fix = Nehmen Sie ein Administratorkonto, das Anwendungen verwalten darf, oder ein Token von einem solchen.

known-okta-not-found =
    .title = Okta findet nicht, wonach gefragt wurde
    .cause = Die Anwendung, Gruppe oder Person wurde gelöscht, oder die Adresse gehört zu einer anderen Okta-Organisation.
    .fix = Prüfen Sie die Adresse der Organisation, dann die ID.

known-okta-token =
    .title = Okta nimmt dieses Token nicht an
    .cause = Das API-Token ist falsch, wurde widerrufen oder 30 Tage nicht benutzt.
    .fix = Erstellen Sie in Okta ein neues Token und benutzen Sie dieses.

known-okta-session =
    .title = Die Okta-Sitzung gilt nicht mehr
    .cause = Die Sitzung ist beendet oder gehört zu einem anderen Browser.
    .fix = Melden Sie sich noch einmal bei Okta an und beginnen Sie dann auf der Anmeldeseite von Claude.

known-okta-label-taken =
    .title = Eine App mit diesem Namen gibt es schon
    .cause = Okta will jede Anwendungsbezeichnung nur einmal.
    .fix = Nehmen Sie die vorhandene App oder wählen Sie einen anderen Namen.

known-okta-rate =
    .title = Es gab zu viele Anfragen an Okta
    .cause = Eine Grenze der Schnittstelle von Okta ist für den Moment ausgeschöpft.
    .fix = Warten Sie bis zu der Zeit in X-Rate-Limit-Reset und fahren Sie dann fort.
