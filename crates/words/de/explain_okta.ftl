known-okta-not-assigned =
    .title = Die App ist der Person nicht zugewiesen
    .cause = Die Person hat in Okta keine Zuweisung, oder die Zuweisung ist unvollständig oder fehlgeschlagen.
    .fix = Weisen Sie die App im Tab { "Assignments" } der Person oder einer ihrer Gruppen zu, und prüfen Sie, ob dort Fehler stehen.

known-okta-client-not-assigned =
    .title = Die Person ist der OIDC-Anwendung nicht zugewiesen
    .cause = Okta zeigt diesen Fehler bei OIDC-Anwendungen. Eine SAML-Verbindung zu Claude verwendet keine.
    .fix = Prüfen Sie, welche Anwendung die Verbindung verwendet, und weisen Sie ihr dann die Person zu.

known-okta-general-nonsuccess =
    .title = Okta konnte die Anmeldeanfrage nicht verarbeiten
    .cause = Die Anfrage passt nicht zur App: Ihre ACS URL ist dort nicht eingetragen, eine verlangte Signatur fehlt, oder die Adresse gehört zu einer anderen App.
    .fix = Vergleichen Sie { "Single sign-on URL" } und { "Audience URI (SP Entity ID)" } mit den Werten von WorkOS, und sehen Sie dann im { "System Log" } nach.

known-okta-validation =
    .title = Okta hat einen Wert abgelehnt
    .cause = Ein Feld, das an die API von Okta gesendet wurde, fehlt oder ist falsch. { "errorCauses" } nennt es.
    .fix = Korrigieren Sie das Feld, das { "errorCauses" } nennt, und senden Sie die Anfrage noch einmal.

known-okta-authentication-failed =
    .title = Okta hat die Anmeldung abgelehnt
    .cause = Der Benutzername oder das Passwort ist falsch, oder das Konto ist nicht aktiv.
    .fix = Versuchen Sie es noch einmal, oder bitten Sie einen Administrator, das Konto zurückzusetzen.

known-okta-no-permission =
    .title = Das Konto darf das in Okta nicht
    .cause = Dem Token oder dem Administrator fehlt das Recht für diese Aktion.
    .fix = Verwenden Sie ein Administratorkonto, das Anwendungen verwalten darf, oder ein Token, das mit einem solchen erstellt wurde.

known-okta-not-found =
    .title = Okta findet nicht, was verlangt wurde
    .cause = Die Anwendung, die Gruppe oder der Benutzer wurde gelöscht, oder die Adresse gehört zu einer anderen Okta-Organisation.
    .fix = Prüfen Sie die Adresse der Organisation, dann die ID.

known-okta-token =
    .title = Okta nimmt dieses Token nicht an
    .cause = Das API-Token ist falsch, wurde widerrufen oder 30 Tage lang nicht benutzt.
    .fix = Erstellen Sie in Okta ein neues Token, und verwenden Sie dieses.

known-okta-session =
    .title = Die Okta-Sitzung ist nicht mehr gültig
    .cause = Die Sitzung ist beendet oder gehört zu einem anderen Browser.
    .fix = Melden Sie sich noch einmal bei Okta an, und beginnen Sie dann auf der Anmeldeseite von Claude.

known-okta-label-taken =
    .title = Eine App mit diesem Namen gibt es schon
    .cause = Okta erlaubt jede Anwendungsbezeichnung nur einmal.
    .fix = Verwenden Sie die vorhandene App, wenn es die für Claude ist, oder wählen Sie einen anderen Namen.

known-okta-rate =
    .title = Es gab zu viele Anfragen an Okta
    .cause = Ein Limit der API von Okta ist im Moment ausgeschöpft.
    .fix = Warten Sie bis zu der Zeit in { "X-Rate-Limit-Reset" }, und machen Sie dann weiter.
