# Der Kalender: Termine, die niemand verpassen darf. Hier steht einfacher Text, kein Markdown.

calendar-certificate =
    .title = Das SSO-Signaturzertifikat von { $setup } läuft ab
    .description =
        Ab diesem Tag kann sich niemand mehr mit SSO bei Claude anmelden, wenn das Zertifikat nicht erneuert wurde.
        Zertifikat: { $subject }
        SHA-256: { $fingerprint }
        Erstellen Sie ein neues Zertifikat, wählen Sie es beim Identitätsanbieter aus und lassen Sie WorkOS die neuen Metadaten lesen. Die Schritte stehen im Betriebshandbuch im exportierten Paket.

calendar-domain =
    .title = Letzter Tag, um { $domain } zu bestätigen
    .description =
        Ist { $domain } bis zum Ende dieses Tages nicht bestätigt, holen Sie bei Claude einen neuen Wert und veröffentlichen Sie diesen.
        Jetzt prüfen mit: latchkey domain check { $domain }

calendar-scim-token =
    .title = Der SCIM-Token von { $setup } läuft ab
    .description =
        Ab diesem Tag werden Personen und Gruppen in Claude nicht mehr aktualisiert.
        Erstellen Sie in den Verzeichniseinstellungen von Claude einen neuen Token und tragen Sie ihn beim Identitätsanbieter ein.
