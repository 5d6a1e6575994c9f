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
    .intro = Wir richten Single Sign-on (SSO) für Claude ein. Ob uns die E-Mail-Domain gehört, prüft Claude anhand eines TXT-Eintrags in unserem DNS. Der Eintrag ändert nichts an E-Mails, an der Website oder an Anmeldungen.
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
    .short-host = Viele DNS-Anbieter ergänzen die Domain automatisch. Geben Sie in diesem Fall nur den oben gezeigten Host ein, nicht den vollen Namen.
    .deadline = { $days ->
        [0] Fügen Sie ihn sofort hinzu. Claude hört in weniger als 24 Stunden auf, danach zu suchen, am **{ $day }**.
        [one] Fügen Sie ihn vor dem **{ $day }** hinzu (in 1 Tag). Danach sucht Claude nicht mehr danach.
       *[other] Fügen Sie ihn vor dem **{ $day }** hinzu (in { $days } Tagen). Danach sucht Claude nicht mehr danach.
    }
    .deadline-over = Claude hat { $days } Tage lang nach diesem Eintrag gesucht, bis zum { $day }. Bevor Sie ihn hinzufügen, fragen Sie die Person, von der Sie diese Seite haben, nach dem aktuellen Wert: Wahrscheinlich hat Claude einen neuen vergeben.
    .worked = Der Eintrag funktioniert, sobald einer dieser Befehle den Wert zeigt, meist nach etwa 10 Minuten, spätestens nach 48 Stunden:
    .windows = unter Windows: { $command }

handover-idp =
    .title = Identitätsanbieter: eine Anwendung für Claude anlegen
    .intro = { $provider ->
        [generic] Die Anmeldung bei { $organizations } läuft künftig über Ihren Identitätsanbieter. Bitte legen Sie eine SAML-2.0-Anwendung mit den Werten unten an. Ändern Sie keine bestehende Anwendung.
        [rehearsal] Die Anmeldung bei { $organizations } läuft künftig über den eingebauten Identitätsanbieter. Bitte legen Sie eine SAML-2.0-Anwendung mit den Werten unten an. Ändern Sie keine bestehende Anwendung.
       *[named] Die Anmeldung bei { $organizations } läuft künftig über { $name }. Bitte legen Sie eine SAML-2.0-Anwendung mit den Werten unten an. Ändern Sie keine bestehende Anwendung.
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
    .temporary = **ACS URL und SP Entity ID oben sind vorläufig**: Sie gelten für einen Test auf einem einzelnen Computer. Die endgültigen bekommen Sie später. Solange nicht beide ersetzt sind, kann sich niemand bei Claude anmelden.
    .attributes-heading = Attribute
    .case = Tragen Sie die Namen genau so ein wie gezeigt. Auf Groß- und Kleinschreibung kommt es an.
    .attribute = Attribut
    .sends = { $attribute ->
        [id] eine Kennung, die sich nie ändert
        [email] die E-Mail-Adresse, dieselbe wie in der NameID und, falls SCIM benutzt wird, in SCIM
        [firstName] Vorname
        [lastName] Nachname, nie leer
       *[groups] die Gruppen der Person aus der Tabelle unten, je ein Wert
    }
    .access-heading = Wer Zugang bekommt
    .assign = Weisen Sie der Anwendung alle zu, die Claude brauchen. Wer nicht zugewiesen ist, kann sich nicht mehr anmelden, sobald SSO Pflicht ist.
    .people = Diese Personen müssen Zugang haben, mit diesen Gruppen:
    .address = E-Mail-Adresse
    .groups = Gruppen
    .no-groups = noch keine
    .scim = Personen werden zusätzlich über SCIM abgeglichen. Endpunkt und Token schickt Ihnen der Owner von Claude auf einem sicheren Weg; sie stehen nicht auf dieser Seite. SCIM muss dasselbe E-Mail-Feld senden wie SAML.
    .steps-heading = Schritt für Schritt
    .back-heading = Was Sie zurückschicken
    .back-to = { $is-named ->
        [yes] An { $owner }:
       *[no] An den Owner von Claude:
    }
    .back-metadata = Die Metadaten-URL, wenn sie aus dem Internet erreichbar ist; sonst die Metadaten als XML-Datei.
    .back-expiry = Das Datum, an dem das Signaturzertifikat abläuft.
    .back-groups = Die Namen der Gruppen oder Entitlements, genau wie der Identitätsanbieter sie sendet.
    .back-assigned = Eine Nachricht, sobald alle zugewiesen sind.
    .no-secrets = Schicken Sie keinen privaten Schlüssel, kein Passwort und keinen Token.

handover-owner =
    .title = Claude: was Sie einrichten
    .sign-in = { $product }: Melden Sie sich als { $administrators } an und öffnen Sie die Seite { $page } unter <{ $url }>.
    .parent-heading = Die übergeordnete Organisation
    .parent = Die Console zeigt ihre Identitätsseite nur, wenn ihre Organisation eine übergeordnete Organisation hat. Der Vertrieb kann eine anlegen. Oder Sie nehmen die Console-Organisation durch eine Zusammenführung in die übergeordnete Organisation Ihrer Claude-Organisation auf:
    .domain-heading = Die Domain
    .domain-add = Wählen Sie unter { "Domains" } { "Add or edit domains" }, dann { "+" }, { "Save" } und { "Verify" }.
    .domain-enter = Geben Sie die Domain ein und wählen Sie { "Continue" }.
    .domain-copy = Kopieren Sie Host und Wert des TXT-Eintrags sofort: Der Wert wird nicht noch einmal gezeigt. Wer die Domain entfernt und neu hinzufügt, bekommt einen neuen Wert.
    .domain-verify = Sobald der Eintrag im DNS steht, klicken Sie auf das Symbol neben { "Pending" }. Wiederholen Sie das, bis dort { "Verified" } steht. Fehlt die Domain auf der Seite, laden Sie die Seite neu.
    .domain-one-parent = Eine Domain gehört zu einer übergeordneten Organisation. Hat eine andere übergeordnete Organisation sie schon, muss diese sie zuerst entfernen. Alle Domains nutzen dieselbe Verbindung.
    .domain = { $domain }: Host { $host }, Wert { $value }; muss vor dem { $day } bestätigt sein.
    .domain-no-value = { $domain }: Host { $host }, Wert noch nicht bekannt; muss vor dem { $day } bestätigt sein.
    .connection-heading = Die Verbindung
    .compare = Vergleichen Sie die Werte beim Identitätsanbieter Buchstabe für Buchstabe mit diesen:
    .order-heading = Die vollständige Reihenfolge
    .order = In dieser Reihenfolge wird niemand ausgesperrt:
    .gate-heading = Bevor Sie Require SSO einschalten
    .not-exempt = Require SSO gilt auch für Owner und Admins.
    .all-passed = { $count ->
        [one] Am { $day } war die einzige Prüfung bestanden.
       *[other] Am { $day } waren alle { $count } Prüfungen bestanden.
    }
    .open = { $count ->
        [one] Am { $day } war 1 Prüfung bestanden. Noch zu erledigen:
       *[other] Am { $day } waren { $count } Prüfungen bestanden. Noch zu erledigen:
    }
    .open-check = { $title }. { $fix }
    .rollback-heading = Wenn etwas schiefgeht
    .rollback = Schalten Sie { $switches } aus. Das geht jederzeit; Mitglieder und Rollen bleiben, wie sie sind. Die weiteren Schritte stehen auf dem Notfallblatt ({ "`rollback.md`" }) im Paket.
