known-keycloak-invalid-requester =
    .title = Keycloak verlangt, dass die Anfrage signiert ist
    .cause = Bei neuen SAML-Clients ist „Client signature required“ an, und WorkOS sendet unsignierte Anfragen.
    .fix = Schalten Sie im Reiter „Keys“ des Clients „Client signature required“ aus.

known-keycloak-invalid-signature =
    .title = Keycloak nimmt die Signatur der Anfrage nicht an
    .cause = Keycloak prüft die Signatur von Anfragen, und diese ist unsigniert oder mit einem anderen Schlüssel signiert.
    .fix = Schalten Sie im Reiter „Keys“ des Clients „Client signature required“ aus.

known-keycloak-redirect-uri =
    .title = Die ACS URL ist beim Client nicht eingetragen
    .cause = Keycloak antwortet nur an Adressen, die unter „Valid redirect URIs“ stehen, und verlangt eine ACS URL.
    .fix = Tragen Sie die ACS URL unter „Valid redirect URIs“ und als „Master SAML Processing URL“ ein, genau.

known-keycloak-client-not-found =
    .title = Keycloak kennt keinen Client mit dieser ID
    .cause = Die Client ID ist nicht Zeichen für Zeichen die SP Entity ID, oder der Client liegt in einem anderen Realm.
    .fix = Setzen Sie die Client ID auf die SP Entity ID und prüfen Sie den Realm in der Metadatenadresse.

known-keycloak-client-disabled =
    .title = Der Client ist abgeschaltet
    .cause = Den Client gibt es, und „Enabled“ ist aus.
    .fix = Schalten Sie oben auf der Seite des Clients „Enabled“ ein.

known-keycloak-name-id =
    .title = Keycloak kann die verlangte NameID nicht senden
    .cause = Das NameID-Format in der Anfrage ist keines, das Keycloak bildet.
    .fix = Wählen Sie „email“ als „Name ID format“ und schalten Sie „Force name ID format“ ein.

known-keycloak-cookie =
    .title = Keycloak hat die laufende Anmeldung verloren
    .cause = Der Browser hat das Cookie von Keycloak nicht mitgebracht: gesperrte Cookies, eine zu lange offene Seite oder http, wo sonst https benutzt wird.
    .fix = Erlauben Sie Cookies für die Adresse von Keycloak und beginnen Sie neu auf der Anmeldeseite von Claude.

known-keycloak-user-disabled =
    .title = Das Konto ist in Keycloak abgeschaltet
    .cause = Das Konto der Person ist da, und „Enabled“ ist aus.
    .fix = Schalten Sie auf der Seite der Person „Enabled“ ein, wenn sie hineinkommen soll.

known-keycloak-invalid-request =
    .title = Keycloak kann die Anfrage nicht lesen
    .cause = Was bei Keycloak ankam, ist keine SAML-Anfrage für diesen Realm: eine von Hand geöffnete Adresse oder eine andere Anmeldeadresse als in den Metadaten.
    .fix = Beginnen Sie auf der Anmeldeseite von Claude und geben Sie WorkOS noch einmal die Metadaten des Realms.
