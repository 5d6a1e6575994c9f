known-authentik-acs =
    .title = Die ACS URL in der Anfrage ist nicht die des Providers
    .cause = Die ACS URL des SAML-Providers weicht von der ab, nach der die Anmeldung fragt; die Meldung zeigt beide.
    .fix = Tragen Sie die ACS URL beim Provider ein, genau wie WorkOS sie zeigt.

known-authentik-signature-wanted =
    .title = authentik verlangt, dass die Anfrage signiert ist
    .cause = Der Provider hat ein Verifizierungszertifikat, also werden unsignierte Anfragen abgelehnt, und WorkOS signiert Anfragen nicht.
    .fix = Leeren Sie beim Provider das Feld „Verification Certificate“.

known-authentik-verify =
    .title = authentik nimmt die Signatur der Anfrage nicht an
    .cause = Das Verifizierungszertifikat des Providers gehört nicht zu dem, der die Anfrage signiert hat.
    .fix = Leeren Sie beim Provider das Feld „Verification Certificate“; WorkOS braucht keine signierten Anfragen.

known-authentik-cannot-decode =
    .title = authentik kann die Anfrage nicht lesen
    .cause = Was bei authentik ankam, ist keine SAML-Anfrage, etwa weil die Anmeldeadresse von Hand geöffnet wurde.
    .fix = Beginnen Sie auf der Anmeldeseite von Claude und geben Sie WorkOS noch einmal die Metadaten des Providers.

known-authentik-denied =
    .title = authentik lässt diese Person nicht in die Anwendung
    .cause = Eine Bindung oder Richtlinie der Anwendung lässt diese Person nicht herein. Nicht zugewiesene Personen sehen diese Seite, nachdem sie sich angemeldet haben.
    .fix = Binden Sie die Person oder eine Gruppe von ihr an die Anwendung.

known-authentik-signing =
    .title = authentik will wissen, was es signieren soll
    .cause = Ein Signaturzertifikat ist gewählt, aber weder „Sign assertions“ noch „Sign responses“.
    .fix = Schalten Sie zusammen mit dem Signaturzertifikat „Sign assertions“ ein.

known-authentik-token =
    .title = authentik nimmt dieses Token nicht an
    .cause = Das API-Token ist falsch, abgelaufen oder gehört zu einem Konto ohne Rechte.
    .fix = Erstellen Sie in authentik ein neues API-Token und benutzen Sie dieses.
