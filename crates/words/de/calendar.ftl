# Der Kalender: Termine, die niemand verpassen darf. Hier steht einfacher Text, kein Markdown.

calendar-certificate =
    .title = Das SSO-Signaturzertifikat von { $setup } läuft ab
    .description =
        Wenn dieses Zertifikat abgelaufen ist, kann sich niemand mehr mit SSO bei Claude anmelden. Erneuern Sie es vor diesem Tag.
        Zertifikat: { $subject }
        SHA-256: { $fingerprint }
        Tauschen Sie das Zertifikat beim Identitätsanbieter und bei WorkOS gleichzeitig aus: Solange nur einer von beiden das neue hat, kann sich niemand anmelden. Die Schritte stehen im Betriebshandbuch im exportierten Paket.

calendar-domain =
    .title = Claudes Frist für die Bestätigung von { $domain }
    .description =
        An diesem Tag hört Claude auf, nach dem TXT-Eintrag von { $domain } zu suchen. Ist die Domain bis dahin nicht bestätigt, holen Sie bei Claude einen neuen Wert und ersetzen Sie damit den alten im TXT-Eintrag.
        Zum Prüfen führen Sie aus: latchkey domain check { $domain }

