known-adfs-acs =
    .title = In der Vertrauensstellung fehlt die ACS URL
    .cause = AD FS hat keinen Endpunkt für die ACS URL in der Anmeldeanfrage.
    .fix = Fügen Sie im Tab { "Endpoints" } die ACS URL als SAML-Endpunkt mit dem Binding { "POST" } hinzu.

known-adfs-relying-party =
    .title = Keine Vertrauensstellung hat diesen Bezeichner
    .cause = Der Bezeichner der Vertrauensstellung ist nicht genau die SP Entity ID, oder die Vertrauensstellung ist deaktiviert.
    .fix = Tragen Sie im Tab { "Identifiers" } die SP Entity ID genau so ein, wie WorkOS sie zeigt, und aktivieren Sie die Vertrauensstellung.

known-adfs-request-signature =
    .title = AD FS verlangt signierte Anfragen
    .cause = AD FS sucht ein Zertifikat, um die Signatur der Anfrage zu prüfen, hat aber keines. WorkOS sendet unsignierte Anfragen.
    .fix = Setzen Sie { "SignedSamlRequestsRequired" } für diese Vertrauensstellung auf { "$false" }.

known-adfs-loop =
    .title = Die Anmeldung hängt in einer Schleife
    .cause = Derselbe Browser hat in wenigen Sekunden viele Anfragen gesendet, weil die andere Seite jede Antwort abgelehnt hat.
    .fix = Prüfen Sie die letzte Antwort mit dem Anmeldetest von Latchkey. Er zeigt, warum sie abgelehnt wurde.

known-adfs-denied =
    .title = AD FS hat dieser Person den Zugriff verweigert
    .cause = Die Zugriffssteuerungsrichtlinie oder die Autorisierungsregeln der Vertrauensstellung lassen diese Person nicht zu.
    .fix = Lassen Sie die Person oder eine ihrer Gruppen in der Zugriffssteuerungsrichtlinie zu.

known-adfs-name-id =
    .title = AD FS hat die verlangte NameID nicht erstellt
    .cause = Keine Anspruchsregel liefert eine Namens-ID im verlangten Format.
    .fix = Fügen Sie eine Anspruchsregel hinzu, die aus der E-Mail-Adresse eine { "Name ID" } im Format { "Email" } macht.

known-adfs-other =
    .title = Dieser Fehler von AD FS ist hier nicht aufgeführt
    .cause = AD FS selbst hat die Anmeldung abgebrochen, und bei Claude kam keine Antwort an.
    .fix = Suchen Sie die Aktivitäts-ID von der Fehlerseite im Ereignisprotokoll { "AD FS › Admin" }.
