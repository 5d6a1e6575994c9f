known-keycloak-invalid-requester =
    .title = Keycloak verlangt signierte Anfragen
    .cause = Bei neuen SAML-Clients ist { "Client signature required" } eingeschaltet, aber WorkOS sendet unsignierte Anfragen.
    .fix = Schalten Sie { "Client signature required" } im Tab { "Keys" } des Clients aus.

known-keycloak-invalid-signature =
    .title = Keycloak nimmt die Signatur der Anfrage nicht an
    .cause = Keycloak prüft die Signatur von Anfragen, aber diese ist unsigniert oder mit einem anderen Schlüssel signiert.
    .fix = Schalten Sie { "Client signature required" } im Tab { "Keys" } des Clients aus.

known-keycloak-redirect-uri =
    .title = Im Client fehlt die ACS URL
    .cause = Keycloak sendet Antworten nur an Adressen, die unter { "Valid redirect URIs" } stehen, und braucht eine ACS URL.
    .fix = Tragen Sie die ACS URL in { "Valid redirect URIs" } und in { "Master SAML Processing URL" } genau so ein, wie WorkOS sie zeigt.

known-keycloak-client-not-found =
    .title = Keycloak hat keinen Client mit dieser ID
    .cause = Die { "Client ID" } ist nicht genau die SP Entity ID, oder der Client ist in einem anderen Realm.
    .fix = Setzen Sie die { "Client ID" } auf die SP Entity ID, und prüfen Sie den Realm in der Metadatenadresse.

known-keycloak-client-disabled =
    .title = Der Client ist deaktiviert
    .cause = Den Client gibt es, aber { "Enabled" } ist ausgeschaltet.
    .fix = Schalten Sie { "Enabled" } oben auf der Seite des Clients ein.

known-keycloak-name-id =
    .title = Keycloak kann die verlangte NameID nicht senden
    .cause = Keycloak unterstützt das NameID-Format in der Anfrage nicht.
    .fix = Wählen Sie { "email" } als { "Name ID format" }, und schalten Sie { "Force name ID format" } ein.

known-keycloak-cookie =
    .title = Keycloak hat die laufende Anmeldung verloren
    .cause = Der Browser hat das Cookie von Keycloak nicht gesendet: Cookies sind gesperrt, die Seite war zu lange offen, oder es wurde http benutzt, wo sonst https benutzt wird.
    .fix = Erlauben Sie Cookies für die Adresse von Keycloak, und beginnen Sie noch einmal auf der Anmeldeseite von Claude.

known-keycloak-user-disabled =
    .title = Das Konto ist in Keycloak deaktiviert
    .cause = Das Konto der Person gibt es, aber { "Enabled" } ist ausgeschaltet.
    .fix = Schalten Sie { "Enabled" } auf der Seite der Person ein, wenn sie Zugriff haben soll.

known-keycloak-invalid-request =
    .title = Keycloak kann die Anfrage nicht lesen
    .cause = Bei Keycloak kam keine SAML-Anfrage für diesen Realm an: Jemand hat eine Adresse von Hand geöffnet, oder die Anmeldeadresse ist nicht die aus den Metadaten.
    .fix = Geben Sie WorkOS noch einmal die Metadaten des Realms, und beginnen Sie dann auf der Anmeldeseite von Claude.
