known-authentik-acs =
    .title = Die ACS URL ist nicht die des Providers
    .cause = Die ACS URL in der Anmeldeanfrage ist eine andere als die im SAML-Provider. Die Meldung zeigt beide.
    .fix = Tragen Sie die ACS URL im Provider genau so ein, wie WorkOS sie zeigt.

known-authentik-signature-wanted =
    .title = authentik verlangt signierte Anfragen
    .cause = Der Provider hat ein Verifizierungszertifikat, deshalb lehnt authentik unsignierte Anfragen ab. WorkOS signiert seine Anfragen nicht.
    .fix = Leeren Sie im Provider das Feld { "Verification Certificate" }.

known-authentik-verify =
    .title = authentik nimmt die Signatur der Anfrage nicht an
    .cause = Das Verifizierungszertifikat des Providers gehört nicht zu dem, der die Anfrage signiert hat.
    .fix = Leeren Sie im Provider das Feld { "Verification Certificate" }. WorkOS braucht keine signierten Anfragen.

known-authentik-cannot-decode =
    .title = authentik kann die Anfrage nicht lesen
    .cause = Bei authentik kam keine SAML-Anfrage an, zum Beispiel weil jemand die Anmeldeadresse von Hand geöffnet hat.
    .fix = Geben Sie WorkOS noch einmal die Metadaten des Providers, und beginnen Sie dann auf der Anmeldeseite von Claude.

known-authentik-denied =
    .title = authentik hat dieser Person den Zugriff verweigert
    .cause = Eine Bindung oder eine Richtlinie der Anwendung lässt diese Person nicht zu. Wer nicht zugewiesen ist, sieht diese Seite nach der Anmeldung.
    .fix = Wenn die Person Zugriff haben soll, nehmen Sie sie in eine Gruppe auf, die schon an die Anwendung gebunden ist. Sonst binden Sie die Person, aber nur, wenn { "Policy engine mode" } auf { "any" } steht: Bei { "all" } sperrt eine neue Bindung alle anderen aus.

known-authentik-signing =
    .title = authentik weiß nicht, was es signieren soll
    .cause = Ein Signaturzertifikat ist ausgewählt, aber weder { "Sign assertions" } noch { "Sign responses" } ist eingeschaltet.
    .fix = Schalten Sie { "Sign assertions" } ein, und speichern Sie es zusammen mit dem Signaturzertifikat.

known-authentik-token =
    .title = authentik nimmt dieses Token nicht an
    .cause = Das API-Token ist falsch oder abgelaufen, oder es gehört zu einem Konto ohne Rechte.
    .fix = Erstellen Sie in authentik ein neues API-Token, und verwenden Sie dieses.
