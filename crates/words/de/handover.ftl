# Die Seiten für die Personen, die einen Teil der Rechte haben. Werte sind schon Markdown.

handover-role =
    .unknown = { $text } ist keine Rolle. Verwenden Sie { "dns, idp oder owner" }

handover =
    .addressee = { $who ->
        [named] Für { $name }.
        [dns] Für die Person, die die DNS-Zone verwaltet.
        [idp] Für den Administrator des Identitätsanbieters.
       *[owner] Für den Owner von Claude.
    }

handover-dns =
    .title = DNS: einen TXT-Eintrag hinzufügen
    .intro = Wir verbinden unsere Anmeldung mit Claude. Claude prüft anhand eines TXT-Eintrags, ob uns die E-Mail-Domain gehört. Der Eintrag ändert nichts an E-Mails, an der Website oder an Anmeldungen.
    .no-domain = { $is-named ->
        [yes] Die Domain und ihr Eintrag sind noch nicht bekannt. { $owner } findet sie auf der Einstellungsseite von Claude und schickt sie Ihnen.
       *[no] Die Domain und ihr Eintrag sind noch nicht bekannt. Der Owner von Claude findet sie auf der Einstellungsseite von Claude und schickt sie Ihnen.
    }
    .done-heading = Wenn Sie fertig sind
    .done = { $is-named ->
        [yes] Sagen Sie { $owner }, dass der Eintrag gespeichert ist und welche TTL Sie gewählt haben.
       *[no] Sagen Sie dem Owner von Claude, dass der Eintrag gespeichert ist und welche TTL Sie gewählt haben.
    }
    .field = Feld
    .enter = Was Sie eintragen
    .kind = Typ
    .host = Host oder Name
    .full-name = { $host } (voller Name: { $full })
    .value = Wert
    .value-unknown = { $is-named ->
        [yes] noch nicht bekannt; { $owner } kopiert ihn von der Einstellungsseite von Claude
       *[no] noch nicht bekannt; der Owner von Claude kopiert ihn von der Einstellungsseite von Claude
    }
    .ttl = 300 Sekunden oder der niedrigste angebotene Wert
    .zone = Die Zone liegt anscheinend bei { $host }.
    .beside = Fügen Sie den Eintrag zu den vorhandenen TXT-Einträgen hinzu. Ersetzen Sie keinen davon.
    .one-piece = Geben Sie den Wert genau wie gezeigt ein: ohne Anführungszeichen, in einem Stück, mit dem Teil vor dem Gleichheitszeichen und in derselben Groß- und Kleinschreibung.
    .short-host = Viele DNS-Anbieter ergänzen die Domain selbst. Geben Sie dann nur den oben gezeigten Host ein, nicht den vollen Namen.
    .deadline = { $days ->
        [0] Fügen Sie ihn vor dem **{ $day }** hinzu (heute). Danach sucht Claude nicht mehr danach.
        [one] Fügen Sie ihn vor dem **{ $day }** hinzu (in 1 Tag). Danach sucht Claude nicht mehr danach.
       *[other] Fügen Sie ihn vor dem **{ $day }** hinzu (in { $days } Tagen). Danach sucht Claude nicht mehr danach.
    }
    .deadline-over = Die { $days } Tage endeten am { $day }. Fragen Sie zuerst, ob der Wert noch gilt: Ein neuer Anfang ergibt einen neuen Wert.
    .worked = Der Eintrag funktioniert, wenn einer dieser Befehle den Wert zeigt. Das dauert meist etwa 10 Minuten, höchstens 48 Stunden:
    .windows = unter Windows: { $command }

handover-idp =
    .title = Identitätsanbieter: eine Anwendung für Claude anlegen
    .intro = { $provider ->
        [generic] Die Anmeldung bei { $organizations } läuft künftig über Ihren Identitätsanbieter. Bitte legen Sie eine SAML-2.0-Anwendung mit den Werten unten an. Bestehende Anwendungen bleiben unverändert.
        [rehearsal] Die Anmeldung bei { $organizations } läuft künftig über den eingebauten Identitätsanbieter. Bitte legen Sie eine SAML-2.0-Anwendung mit den Werten unten an. Bestehende Anwendungen bleiben unverändert.
       *[named] Die Anmeldung bei { $organizations } läuft künftig über { $name }. Bitte legen Sie eine SAML-2.0-Anwendung mit den Werten unten an. Bestehende Anwendungen bleiben unverändert.
    }
    .values-heading = Werte
    .setting = Einstellung
    .value = Wert
    .acs = { "ACS URL" }, auch Recipient und Destination genannt
    .entity-id = { "SP Entity ID" }, auch Audience genannt
    .response-binding = Binding der Antwort
    .request-binding = Binding der Anfrage
    .not-signed = { "HTTP-Redirect" }, nicht signiert
    .name-id = die E-Mail-Adresse, Format { $format }
    .signature = Signatur
    .signed = die Assertion selbst, RSA mit SHA-256
    .encryption = Verschlüsselung
    .off = aus
    .temporary = **Diese Adressen sind vorläufig**: Sie gelten für einen Test auf einem einzelnen Computer. Die endgültigen folgen später, und beide müssen ersetzt werden, bevor sich jemand anmelden kann.
    .attributes-heading = Attribute
    .case = Achten Sie auf Groß- und Kleinschreibung.
    .attribute = Attribut
    .sends = { $attribute ->
        [id] eine Kennung, die sich nie ändert
        [email] die E-Mail-Adresse, dieselbe wie in der NameID und in SCIM
        [firstName] Vorname
        [lastName] Nachname, nie leer
       *[groups] die Gruppen der Tabelle unten, je ein Wert
    }
    .access-heading = Wer Zugang bekommt
    .assign = Weisen Sie alle zu, die Claude brauchen. Wer nicht zugewiesen ist, kann sich nicht mehr anmelden, sobald SSO Pflicht ist.
    .people = Vergessen Sie diese Personen nicht, mit diesen Gruppen:
    .address = E-Mail-Adresse
    .groups = Gruppen
    .no-groups = noch keine
    .scim = Personen werden auch über SCIM abgeglichen. Endpunkt und Token schickt der Owner von Claude auf einem sicheren Weg; sie stehen nicht auf dieser Seite. SCIM muss dasselbe E-Mail-Feld senden wie SAML.
    .steps-heading = Schritt für Schritt
    .back-heading = Was Sie zurückschicken
    .back-to = { $is-named ->
        [yes] An { $owner }:
       *[no] An den Owner von Claude:
    }
    .back-metadata = Die Metadaten-URL, wenn sie aus dem Internet erreichbar ist; sonst die Metadaten als XML-Datei.
    .back-expiry = Das Datum, an dem das Signaturzertifikat abläuft.
    .back-groups = Die Namen der Gruppen oder Entitlements, genau wie sie gesendet werden.
    .back-assigned = Eine Nachricht, sobald alle zugewiesen sind.
    .no-secrets = Schicken Sie keinen privaten Schlüssel, kein Passwort und keinen Token.

handover-owner =
    .title = Claude: die nötigen Einstellungen
    .sign-in = { $product }: Melden Sie sich als { $administrators } an und öffnen Sie { $page } unter <{ $url }>.
    .parent-heading = Die übergeordnete Organisation
    .parent = Die Console zeigt ihre Identitätsseite nur, wenn die Organisation eine übergeordnete hat. Der Vertrieb legt eine an, oder eine Zusammenführung nimmt sie in die übergeordnete Ihrer Claude-Organisation auf:
    .domain-heading = Die Domain
    .domain-add = Wählen Sie unter { "Domains" } { "Add or edit domains" }, dann { "+" }, { "Save" } und { "Verify" }.
    .domain-enter = Geben Sie die Domain ein und wählen Sie { "Continue" }.
    .domain-copy = Kopieren Sie Host und Wert des TXT-Eintrags sofort: Der Wert wird nicht noch einmal gezeigt. Wer die Domain entfernt und neu hinzufügt, bekommt einen neuen Wert.
    .domain-verify = Sobald der Eintrag im DNS steht, klicken Sie auf das Symbol neben { "Pending" }, bis dort { "Verified" } steht. Steht die Domain nicht auf der Seite, laden Sie die Seite neu.
    .domain-one-parent = Eine Domain gehört zu einer übergeordneten Organisation. Hat eine andere sie schon, muss diese sie erst abgeben. Alle Domains nutzen dieselbe Verbindung.
    .domain = { $domain }: Host { $host }, Wert { $value }; muss bis { $day } bestätigt sein.
    .domain-no-value = { $domain }: Host { $host }, Wert noch nicht bekannt; muss bis { $day } bestätigt sein.
    .connection-heading = Die Verbindung
    .compare = Die kopierten Werte, zum Vergleichen Buchstabe für Buchstabe:
    .order-heading = Die vollständige Reihenfolge
    .order = In dieser Reihenfolge wird niemand ausgesperrt:
    .gate-heading = Bevor Sie Require SSO einschalten
    .not-exempt = Owner und Admins sind nicht ausgenommen.
    .all-passed = { $count ->
        [one] Am { $day } war die einzige Prüfung bestanden.
       *[other] Am { $day } waren alle { $count } Prüfungen bestanden.
    }
    .open = { $count ->
        [one] Am { $day } waren diese Prüfungen noch nicht bestanden (1 war bestanden):
       *[other] Am { $day } waren diese Prüfungen noch nicht bestanden ({ $count } waren bestanden):
    }
    .open-check = { $title }. { $fix }
    .rollback-heading = Wenn etwas schiefgeht
    .rollback = Schalten Sie { $switches } aus. Das geht jederzeit und ändert kein Mitglied. Die weiteren Schritte stehen auf dem Notfallblatt im Paket.
