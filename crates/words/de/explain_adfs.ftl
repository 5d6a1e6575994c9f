known-adfs-acs =
    .title = Die ACS URL ist bei der Vertrauensstellung nicht eingetragen
    .cause = AD FS hat keinen Endpunkt für die ACS URL, nach der die Anmeldung fragt.
    .fix = Fügen Sie im Reiter „Endpunkte“ die ACS URL als SAML-Endpunkt mit der Bindung POST hinzu.

known-adfs-relying-party =
    .title = AD FS kennt keine Vertrauensstellung mit diesem Bezeichner
    .cause = Der Bezeichner der vertrauenden Seite ist nicht Zeichen für Zeichen die SP Entity ID, oder die Vertrauensstellung ist deaktiviert.
    .fix = Tragen Sie die SP Entity ID im Reiter „Bezeichner“ genau ein und aktivieren Sie die Vertrauensstellung.

known-adfs-request-signature =
    .title = AD FS verlangt, dass die Anfrage signiert ist
    .cause = AD FS sucht ein Zertifikat, um die Signatur der Anfrage zu prüfen, und hat keines; WorkOS sendet unsignierte Anfragen.
    .fix = Setzen Sie SignedSamlRequestsRequired der Vertrauensstellung auf false.

known-adfs-loop =
    .title = Die Anmeldung dreht sich im Kreis
    .cause = Derselbe Browser hat in wenigen Sekunden viele Male gefragt, weil jede Antwort auf der anderen Seite abgelehnt wurde.
    .fix = Beurteilen Sie die letzte Antwort hier mit dem Anmeldetest: Was sie ablehnt, ist die Ursache.

known-adfs-denied =
    .title = AD FS lässt diese Person nicht in die Anwendung
    .cause = Die Zugriffssteuerungsrichtlinie oder die Autorisierungsregeln der Vertrauensstellung lassen diese Person nicht herein.
    .fix = Lassen Sie die Person oder eine Gruppe von ihr mit der Zugriffssteuerungsrichtlinie zu.

known-adfs-name-id =
    .title = AD FS hat die verlangte NameID nicht gebildet
    .cause = Keine Anspruchsregel gibt eine Namens-ID in dem verlangten Format.
    .fix = Fügen Sie eine Regel hinzu, die aus der E-Mail-Adresse eine Namens-ID im Format „E-Mail“ macht.

known-adfs-other =
    .title = Das ist ein Fehler von AD FS, der hier nicht verzeichnet ist
    .cause = AD FS selbst hat die Anmeldung angehalten; bei Claude kam keine Antwort an.
    .fix = Suchen Sie die Aktivitäts-ID der Seite im Ereignisprotokoll „AD FS Admin“.
