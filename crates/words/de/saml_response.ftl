# Was sich an einer SAML-Antwort zeigt: wie sie gebaut ist, wer sie signiert hat, für wen sie bestimmt ist, wann sie gilt und was
# Claude darin braucht. Der Satz ohne Zusatz steht da, wenn die Prüfung bestanden ist.

already-valid = Die Gültigkeit hat begonnen
    .follows-from-clock = Der Beginn der Gültigkeit hängt von der Uhr ab
    .never-valid = Diese Assertion gilt nie, deshalb wird ihr Beginn nicht geprüft
    .later = Die Assertion gilt erst { $ahead }
    .later-want = nicht später als { $now }
    .later-fix = Lassen Sie die Gültigkeit beim Identitätsanbieter mit dem Ausstellen der Antwort beginnen oder einige Minuten früher.

assertion-shape =
    .misshapen = Die Assertion entspricht nicht dem SAML-Standard
    .twice = { $part } kommt zweimal vor
    .nested = ein Name enthält weitere Elemente

attribute-names = Die Attribute heißen so, wie WorkOS sie liest
    .long = Die Attribute haben lange Namen, WorkOS liest aber kurze
    .long-fix = Benennen Sie um: { $renames }. Nennen Sie die Attribute { "id" }, { "email" }, { "firstName" }, { "lastName" } und { "groups" }, ohne Namespace. Entra ID sendet von sich aus lange Namen; um sie zu behalten, wählen Sie bei WorkOS den Verbindungstyp Entra ID.
    .other = Die Attribute haben andere Namen, als WorkOS liest
    .other-fix = Benennen Sie um: { $renames }. Nennen Sie die Attribute { "id" }, { "email" }, { "firstName" }, { "lastName" } und { "groups" }, genau und in dieser Groß- und Kleinschreibung. Ein Friendly Name zählt nicht.
    .other-for-entra = Die Attribute haben andere Namen, als die Entra-ID-Verbindung liest
    .other-for-entra-fix = Benennen Sie um: { $renames }. Behalten Sie die voreingestellten Claims von Entra ID mit ihrem Namespace, oder wählen Sie bei WorkOS den Verbindungstyp Custom SAML.
    .rename = { $from } in { $to }

# $name ist der Name des Attributs, wie er gesendet wird.
attribute-sent = { $name } wird gesendet
    .stand-in = { $name } wird gesendet: ein Leerzeichen anstelle eines fehlenden Namens
    .not-needed = { $name } wird von diesem Identitätsanbieter nicht gebraucht
    .other-name = { $name } wird vielleicht unter einem anderen Namen gesendet
    .missing = Das Attribut { $name } fehlt
    .empty = Das Attribut { $name } ist leer
    .only-spaces = Das Attribut { $name } enthält nur Leerzeichen
    .name-fix = Senden Sie { $name } für alle. Für Personen ohne diesen Namen senden Sie ein einzelnes Leerzeichen oder einen anderen Ersatz.
    .fix = Fügen Sie eine Attributzuordnung mit genau dem Namen { $name } hinzu, und geben Sie der Person einen Wert dafür.
    .several = Das Attribut { $name } hat { $count } Werte, gelesen wird aber nur einer
    .several-fix = Senden Sie einen Wert.

audience-matches = Die Audience ist die SP Entity ID
    .differs = Die Audience { $how }
    .another-connection = Die Audience gehört zu einer anderen Verbindung bei WorkOS
    .unknown = Die Audience wird nicht geprüft, weil die SP Entity ID nicht bekannt ist
    .no-conditions = Es gibt keine Bedingungen und deshalb keine Audience
    .no-audience = Es gibt keine Audience zum Prüfen
    .surplus-slash-fix = Entfernen Sie den letzten { "/" } aus der Audience.
    .no-slash-fix = Fügen Sie am Ende der Audience einen { "/" } hinzu.
    .acs-fix = Die ACS URL steht im Feld für die SP Entity ID. Tragen Sie die SP Entity ID als Audience ein.
    .another-connection-fix = Claude und die Console haben je eine eigene Verbindung, wenn sie getrennt eingerichtet sind. Tragen Sie genau { $want } als Audience ein.
    .fix = Tragen Sie genau { $want } als Audience ein.

audience-present = Die Assertion nennt ihre Audience
    .no-conditions = Es gibt keine Bedingungen und deshalb keine Audience
    .none = Die Assertion nennt keine Audience
    .none-fix = Tragen Sie beim Identitätsanbieter die SP Entity ID als Audience ein.

authn-statement-present =
    .missing = Die Assertion sagt nicht, wie sich die Person angemeldet hat
    .missing-fix = Lassen Sie den Identitätsanbieter ein AuthnStatement senden. Das Browser-Profil von SAML verlangt es.

base64-readable =
    .empty = Die Antwort ist leer
    .empty-fix = Geben Sie den Wert des Formularfelds { "SAMLResponse" } an.
    .xml = Der Formularwert ist XML, kein Base64
    .xml-fix = Haben Sie XML angegeben, lassen Sie { "--form-value" } weg. Hat der Identitätsanbieter es so gesendet, lassen Sie ihn die Antwort in Base64 senden.
    .xml-fix-window = Lassen Sie den Identitätsanbieter die Antwort in Base64 senden, wie es das Binding HTTP-POST verlangt.
    .url-encoded = Der Formularwert ist noch URL-kodiert
    .url-encoded-fix = Dekodieren Sie ihn noch einmal: { "%2B" } ist { "+" }, { "%2F" } ist { "/" } und { "%3D" } ist { "=" }.
    .url-safe = Der Formularwert ist URL-sicheres Base64
    .url-safe-want = Base64 mit { "+" } und { "/" } (RFC 2045)
    .url-safe-got = Base64 mit { "-" } und { "_" }
    .unpadded = Dem Base64 des Formularwerts fehlen die Füllzeichen
    .unpadded-want = eine durch vier teilbare Länge, aufgefüllt mit { "=" }
    .unpadded-got = { $count } Zeichen
    .unpadded-fix = Kopieren Sie den ganzen Wert des Formularfelds { "SAMLResponse" } noch einmal, mit dem { "=" } am Ende.
    .other = Der Formularwert ist kein Base64
    .other-fix = Kopieren Sie den ganzen Wert des Formularfelds { "SAMLResponse" } noch einmal.

bearer-confirmation = Die Assertion hat eine Bearer-Bestätigung
    .missing = Die Assertion hat keine Bearer-Bestätigung
    .missing-got = keine Bestätigung
    .missing-fix = Wählen Sie beim Identitätsanbieter das Web-Browser-Profil (Bearer).

certificate-in-date = Das Signaturzertifikat ist gültig bis { $day }
    .expired = Das Signaturzertifikat ist am { $day } abgelaufen
    .not-yet = Das Signaturzertifikat gilt erst ab { $day }
    .not-yet-fix = Prüfen Sie die Uhr dieses Computers. Geht sie richtig, prüfen Sie die Uhr des Computers, auf dem das Zertifikat erstellt wurde, oder warten Sie bis zu diesem Tag.
    .soon = Das Signaturzertifikat läuft am { $day } ab
    .fix = Erstellen Sie ein neues Zertifikat, wählen Sie es beim Identitätsanbieter, und geben Sie WorkOS die neuen Metadaten.

certificate-strength =
    .short = Der Signaturschlüssel ist zu kurz
    .short-want = mindestens { "2048" } Bit
    .short-got = { $bits } Bit
    .short-fix = Erstellen Sie ein neues Zertifikat mit einem Schlüssel von { "3072" } Bit.

claude-requirements =
    .later = Was Claude braucht, wird geprüft, sobald die Antwort selbst angenommen ist

clocks-agree = Die Uhren stimmen überein
    .expired = Eine abgelaufene Antwort zeigt nicht, ob die Uhren übereinstimmen
    .ahead = Die Uhr des Identitätsanbieters geht gegenüber dieser { $span } vor
    .behind = Die Uhr des Identitätsanbieters geht gegenüber dieser { $span } nach
    .issued = ausgestellt höchstens { $seconds } Sekunden vor oder nach { $now }
    .off-fix = Vergleichen Sie beide Uhren mit einem Zeitserver, und stellen Sie die, die falsch geht.
    .old = Die Antwort wurde { $ago } ausgestellt
    .old-fix = Melden Sie sich noch einmal an, und prüfen Sie die neue Antwort sofort. War sie frisch, geht die Uhr des Identitätsanbieters { $span } nach; stellen Sie diese Uhr.
    .a-little-old-fix = Haben Sie sie sofort nach der Anmeldung geprüft, geht die Uhr des Identitätsanbieters nach. Stellen Sie sie, bevor der Unterschied wächst.

conditions-present = Die Assertion hat Bedingungen
    .none = Die Assertion hat keine Bedingungen
    .none-fix = Lassen Sie den Identitätsanbieter Bedingungen mit Gültigkeit und Audience senden.

conditions-understood =
    .unknown = Die Assertion hat eine Bedingung, die hier nicht bekannt ist
    .unknown-fix = Entfernen Sie diese Bedingung beim Identitätsanbieter.

destination-matches = Das Ziel (Destination) ist die ACS URL
    .differs = Das Ziel (Destination) { $how }
    .another-connection = Das Ziel (Destination) ist die ACS URL einer anderen Verbindung bei WorkOS
    .none = Die signierte Antwort nennt kein Ziel (Destination)
    .not-needed = Die Antwort ist nicht als Ganzes signiert und braucht deshalb kein Ziel (Destination)
    .unknown = Das Ziel (Destination) wird nicht geprüft, weil die ACS URL nicht bekannt ist
    .like-recipient = Das Ziel (Destination) ist dieselbe falsche Adresse wie der Empfänger (Recipient)

email-domain-verified = Die E-Mail-Adresse liegt auf einer bestätigten Domain
    .unknown = Es ist keine bestätigte Domain zum Vergleichen bekannt
    .no-attribute = Es gibt kein E-Mail-Attribut, dessen Domain sich prüfen ließe
    .subdomain = { $domain } ist eine Subdomain von { $parent } und muss eigens bestätigt werden
    .not-verified = Die E-Mail-Domain { $domain } ist nicht bestätigt
    .not-verified-fix = Bestätigen Sie diese Domain in Claude, oder füllen Sie das E-Mail-Attribut aus einem Feld mit der Firmenadresse.
    .no-domain = Das E-Mail-Attribut hat keine Domain
    .no-domain-fix = Füllen Sie das Attribut { "email" } aus dem Feld mit der ganzen E-Mail-Adresse.

email-equals-name-id = Das E-Mail-Attribut ist die NameID
    .no-attribute = Es gibt kein E-Mail-Attribut zum Vergleichen
    .name-id-no-email = Die NameID ist keine E-Mail-Adresse zum Vergleichen
    .case = Das E-Mail-Attribut weicht von der NameID in Groß- und Kleinschreibung ab
    .space = Das E-Mail-Attribut hat ein Leerzeichen oder einen Zeilenumbruch zu viel
    .domain = E-Mail-Attribut und NameID unterscheiden sich nur in der Domain
    .other = E-Mail-Attribut und NameID sind verschiedene Adressen
    .fix = Füllen Sie die NameID und das Attribut { "email" } aus demselben Feld. Claude verbindet Konten über die genaue Adresse.

email-plainly-written =
    .name-id = Die NameID enthält unsichtbare Zeichen
    .attribute = Das E-Mail-Attribut enthält unsichtbare Zeichen
    .want = nur sichtbare Zeichen
    .fix = Prüfen Sie die Adresse im Eintrag der Person beim Identitätsanbieter, und tippen Sie sie neu.

expiry-given =
    .missing = Die Assertion sagt nicht, wann sie für diesen Empfänger abläuft
    .missing-want = { "NotOnOrAfter" } in { "SubjectConfirmationData" }
    .missing-fix = Lassen Sie den Identitätsanbieter Antworten des Web-Browser-Profils senden, mit einer Gültigkeit.

groups-are-names =
    .ids = Die Gruppen werden als Objekt-IDs gesendet, nicht mit ihrem Namen
    .ids-fix = Ordnen Sie diese IDs in Claude zu, oder lassen Sie Entra ID die Namen der Gruppen senden, die der Anwendung zugewiesen sind.

groups-distinct =
    .twice = Eine Gruppe wird mehr als einmal gesendet
    .twice-fix = Lassen Sie die Gruppenzuordnung Doppelte weglassen. Claude sollte das nicht stören, aber Protokolle werden schwer lesbar.

groups-in-one-attribute =
    .several = Die Gruppen sind auf mehrere Attribute verteilt
    .several-want = { "1" } Attribut mit vielen Werten
    .several-got = { $count } Attribute
    .several-fix = Senden Sie ein Attribut mit vielen Werten (Keycloak: { "Single Group Attribute" } einschalten).

groups-mapped = Mindestens eine Gruppe ist einer Rolle zugeordnet
    .not-plain = Die Zuordnung wird geprüft, sobald jede Gruppe ein eigener Wert ist
    .link = Es werden keine Gruppen gesendet, die zugeordnet sein könnten
    .other-name = Die Gruppen werden vielleicht unter einem anderen Namen gesendet
    .slash = Die Gruppen beginnen mit einem Schrägstrich, deshalb ist keine einer Rolle zugeordnet
    .slash-fix = Schalten Sie beim Identitätsanbieter die vollen Gruppenpfade aus (Keycloak: { "Full group path" }).
    .nearly = Eine Gruppe weicht von ihrer Zuordnung nur in Leerzeichen oder Groß- und Kleinschreibung ab
    .ids = Die Gruppen sind Objekt-IDs, und keine davon ist einer Rolle zugeordnet
    .none = Keine der Gruppen ist einer Rolle zugeordnet
    .fix = Nehmen Sie die Person in eine zugeordnete Gruppe auf, oder ordnen Sie in Claude einen dieser Namen zu, genau wie er gesendet wird.

groups-overage =
    .link = Entra ID sendet einen Link statt der Gruppen, weil es mehr als { "150" } sind
    .link-want = die Gruppen selbst
    .link-fix = Wählen Sie im Gruppen-Claim { "Groups assigned to the application" }, damit weniger Gruppen gesendet werden.

groups-plain =
    .packed = Eine Gruppe sieht aus wie eine Liste oder ein Objekt statt wie ein Name
    .packed-got = XML in einem Wert
    .joined = Mehrere Gruppen stehen in einem Wert, verbunden mit { $separator ->
        [comma] Kommas
        [semicolon] Semikolons
        [bar] senkrechten Strichen
        [line] Zeilenumbrüchen
       *[space] Leerzeichen
    }
    .joined-want = ein Wert je Gruppe
    .fix = Senden Sie ein Attribut namens { "groups" } mit einem einfachen Wert je Gruppe.
    .directory = Eine Gruppe wird als Distinguished Name eines Verzeichnisses gesendet
    .directory-fix = Senden Sie nur den Namen jeder Gruppe, ohne ihren Pfad im Verzeichnis.

groups-present = Gruppen werden gesendet
    .none = Es werden keine Gruppen gesendet
    .none-fix = Fügen Sie eine Attributzuordnung namens { $name } hinzu, die die Gruppen oder Entitlements der Person sendet.
    .none-unmapped-fix = Fügen Sie eine Attributzuordnung namens { $name } hinzu, die die Gruppen oder Entitlements der Person sendet. Ohne Gruppen geht alles außer der Gruppenzuordnung.
    .empty = Das Gruppenattribut ist leer
    .empty-fix = Nehmen Sie die Person in eine Gruppe oder ein Entitlement auf, das einer Rolle zugeordnet ist.
    .empty-unmapped-fix = Nehmen Sie die Person in eine Gruppe oder ein Entitlement auf, das einer Rolle zugeordnet ist. Ohne Gruppen geht alles außer der Gruppenzuordnung.

in-response-to-matches = Die Antwort gehört zur gesendeten Anfrage
    .unsolicited = Die Antwort kam ohne Anfrage, und das sagt sie auch
    .earlier-test-here = Die Antwort gehört zur Anfrage eines früheren Tests
    .none = kein { "InResponseTo" }
    .unasked = Die Antwort gehört zu keiner Anfrage
    .unasked-fix = Die Anmeldung begann beim Identitätsanbieter, über seine Kachel oder einen Link. Beginnen Sie sie hier oder auf der Anmeldeseite von Claude.
    .earlier-test = Die Antwort gehört zu einem früheren Test
    .earlier-test-fix = Schließen Sie die älteren Anmeldeseiten, und beginnen Sie den Test neu.
    .earlier-test-alone-fix = Um eine Anmeldung bei Claude zu prüfen, verwenden Sie die Antwort dieser Anmeldung.
    .earlier-test-elsewhere-want = eine Anfrage von Claude
    .earlier-test-elsewhere-fix = Beginnen Sie die Anmeldung auf der Anmeldeseite von Claude, und prüfen Sie die Antwort dieser Anmeldung.
    .another = Die Antwort gehört zu einer anderen Anfrage
    .one-place = Die Antwort sagt nur an einer von zwei Stellen, zu welcher Anfrage sie gehört
    .two-requests = Die Antwort nennt an zwei Stellen verschiedene Anfragen
    .two-requests-fix = Verwenden Sie die Antwort, wie der Identitätsanbieter sie gesendet hat.
    .never-sent = Die Antwort gehört zu einer Anfrage, die hier nie gesendet wurde
    .fix = Beginnen Sie die Anmeldung neu, und prüfen Sie die Antwort dieser Anmeldung.
    .unknown = Die Anfrage wird nicht geprüft, weil sie nicht bekannt ist

issuer-matches = Die Antwort ist vom erwarteten Identitätsanbieter
    .differs = Der Aussteller { $how }
    .differs-fix = Lesen Sie die Metadaten des Identitätsanbieters, der dies gesendet hat, oder setzen Sie seinen Aussteller auf den erwarteten Wert.
    .none = Die Assertion nennt ihren Aussteller nicht
    .none-fix = Setzen Sie beim Identitätsanbieter den Aussteller (Entity ID).
    .two = Die Antwort und ihre Assertion nennen verschiedene Aussteller
    .two-fix = Verwenden Sie die Antwort, wie der Identitätsanbieter sie gesendet hat.
    .unknown = Der Aussteller wird nicht geprüft, weil der erwartete nicht bekannt ist

name-id-format = Das Format der NameID ist { "emailAddress" }
    .none = Die NameID nennt ihr Format nicht
    .other = Das Format der NameID ist { $format }, nicht { "emailAddress" }
    .fix = Wählen Sie { "emailAddress" } als NameID-Format, wenn der Identitätsanbieter Sie wählen lässt.

name-id-is-email = Die NameID ist eine E-Mail-Adresse
    .transient = Die NameID ist eine Kennung, die bei jeder Anmeldung wechselt, keine E-Mail-Adresse
    .persistent = Die NameID ist eine nichtssagende Kennung der Person, keine E-Mail-Adresse
    .directory = Die NameID ist ein Distinguished Name eines Verzeichnisses, keine E-Mail-Adresse
    .opaque = Die NameID ist eine nichtssagende Kennung, keine E-Mail-Adresse
    .other = Die NameID ist keine E-Mail-Adresse
    .want = die E-Mail-Adresse der Person
    .fix = Lassen Sie den Identitätsanbieter die E-Mail-Adresse als NameID senden.

name-id-present = Die Assertion nennt die Person (Subject)
    .none = Die Assertion hat keine NameID oder eine leere

not-deflated =
    .deflated = Die Antwort ist komprimiert; das erlaubt nur das Redirect-Binding
    .deflated-want = Base64 von einfachem XML
    .deflated-got = Base64 von komprimiertem XML

not-expired = Die Assertion ist nicht abgelaufen
    .follows-from-clock = Das Ende der Gültigkeit hängt von der Uhr ab
    .never-valid = Diese Assertion gilt nie, deshalb wird ihr Ende nicht geprüft
    .expired = Die Assertion ist { $ago } abgelaufen
    .short-fix = Lassen Sie Assertions beim Identitätsanbieter mindestens fünf Minuten gelten.

not-replayed = Die Antwort wurde noch nicht verwendet
    .used = Diese Antwort wurde schon verwendet
    .used-fix = Melden Sie sich noch einmal an. Jede Antwort gilt für eine Anmeldung.

predicted-error =
    .claude-alone = WorkOS nimmt diese Antwort an. Claude zeigt dann { "„You haven't been added to your organization yet“" }, wie Anwender berichten
    .inferred = WorkOS dokumentiert nicht, welcher Fehler daraus folgt; { "server_error" } ist erschlossen

recipient-matches = Der Empfänger (Recipient) ist die ACS URL
    .differs = Der Empfänger (Recipient) { $how }
    .another-connection = Der Empfänger (Recipient) ist die ACS URL einer anderen Verbindung bei WorkOS
    .none = Die Assertion nennt keinen Empfänger (Recipient)
    .no-confirmation = Es gibt keine Bearer-Bestätigung, die einen Empfänger (Recipient) nennen könnte
    .unknown = Der Empfänger (Recipient) wird nicht geprüft, weil die ACS URL nicht bekannt ist

response-by-post =
    .redirect = Die Antwort kam per GET (Redirect), nicht per POST
    .redirect-want = HTTP-POST an die ACS URL
    .redirect-fix = Setzen Sie beim Identitätsanbieter das Binding des Service Providers auf Post.

session-valid = Die Sitzung ist nicht beendet
    .ended = Die Sitzung beim Identitätsanbieter ist schon beendet
    .ended-fix = Melden Sie sich noch einmal an. Geschieht das wieder, verlängern Sie die Sitzung beim Identitätsanbieter.

skew-used =
    .used = Die Zeiten gelten nur mit der erlaubten Uhrenabweichung von { $span }
    .valid-want = gültig um { $now }
    .ahead-got = sie beginnt { $ahead }
    .ago-got = sie endete { $ago }
    .used-fix = Stellen Sie beide Uhren nach einem Zeitserver, bevor der Unterschied wächst.

status-success = Der Identitätsanbieter meldet Erfolg
    .unsaid = Die Antwort sagt nicht, ob die Anmeldung gelungen ist
    .unsaid-fix = Lassen Sie den Identitätsanbieter eine vollständige Antwort senden.
    .no-name-id = Der Identitätsanbieter kann keine NameID der verlangten Art senden
    .refused = Der Identitätsanbieter hat die Anmeldung abgewiesen
    .refused-fix = Weisen Sie die Person beim Identitätsanbieter der Anwendung zu, und melden Sie sich dann noch einmal an.
    .other = Der Identitätsanbieter konnte die Anfrage nicht beantworten
    .other-fix = Suchen Sie diesen Status im Protokoll des Identitätsanbieters, und vergleichen Sie dort ACS URL und Audience.
    .none = kein Status

times-readable =
    .unreadable = Eine Zeitangabe in der Antwort lässt sich nicht lesen
    .unreadable-want = eine Zeit in UTC wie { "2026-11-21T12:00:00Z" }
    .unreadable-fix = Lassen Sie den Identitätsanbieter seine Zeiten in UTC schreiben.
    .none = kein { "IssueInstant" }

validity-in-order =
    .never = Die Gültigkeit endet, bevor sie beginnt; die Assertion gilt also nie
    .never-want = { "NotOnOrAfter" } später als { "NotBefore" }
    .never-got = { $start } bis { $end }
    .never-fix = Stellen Sie beim Identitätsanbieter ein, dass Assertions fünf Minuten oder länger gelten.

version-is-2 = Die Antwort ist SAML 2.0
    .other = Die Antwort ist nicht SAML 2.0
    .none = keine Version
    .other-fix = Wählen Sie beim Identitätsanbieter SAML 2.0.

# Wie ein Wert vom erwarteten abweicht, nach seinem Namen: Die Audience { $how }.
saml-difference =
    .empty = ist leer
    .space = hat ein Leerzeichen oder einen Zeilenumbruch zu viel
    .surplus-slash = hat einen Schrägstrich zu viel
    .no-slash = endet ohne den Schrägstrich
    .case = weicht in Groß- und Kleinschreibung ab
    .scheme = beginnt mit http statt https oder umgekehrt
    .spaces-slashes-case = weicht in Leerzeichen, Schrägstrichen oder Groß- und Kleinschreibung ab
    .server = nennt einen anderen Server
    .other = ist falsch

# Was mehrere Prüfungen sagen.
saml-value =
    .meant-for = Die Antwort ist für { $name } bestimmt
    .meant-for-fix = Prüfen Sie stattdessen die Antwort dieser Verbindung, oder tragen Sie die Werte dieser Verbindung beim Identitätsanbieter ein.
    .acs-want = die ACS URL
    .acs-missing-fix = Tragen Sie beim Identitätsanbieter die ACS URL ein.
    .acs-fix = Tragen Sie genau { $want } als ACS URL ein.
    .acs-another-connection-fix = Claude und die Console haben je eine eigene Verbindung, wenn sie getrennt eingerichtet sind. Tragen Sie genau { $want } als ACS URL ein.
    .after-want = nach { $now }
    .post-fix = Lassen Sie den Identitätsanbieter mit dem Binding HTTP-POST antworten; das ist einfaches XML in Base64.
    .copy-fix = Kopieren Sie die ganze Antwort noch einmal. Teile davon fehlen oder sind hinzugekommen.
    .unreachable = Die Antwort ist nicht zu finden

# Eine Zeitspanne, auf eine Einheit gerundet: wie lang, wie lange her, wie weit voraus.
saml-span =
    .long = { $unit ->
        [second] { $count ->
            [one] { $count } Sekunde
           *[other] { $count } Sekunden
        }
        [minute] { $count ->
            [one] { $count } Minute
           *[other] { $count } Minuten
        }
        [hour] { $count ->
            [one] { $count } Stunde
           *[other] { $count } Stunden
        }
       *[day] { $count ->
            [one] { $count } Tag
           *[other] { $count } Tage
        }
    }
    .ago = { $unit ->
        [second] { $count ->
            [one] vor { $count } Sekunde
           *[other] vor { $count } Sekunden
        }
        [minute] { $count ->
            [one] vor { $count } Minute
           *[other] vor { $count } Minuten
        }
        [hour] { $count ->
            [one] vor { $count } Stunde
           *[other] vor { $count } Stunden
        }
       *[day] { $count ->
            [one] vor { $count } Tag
           *[other] vor { $count } Tagen
        }
    }
    .ahead = { $unit ->
        [second] { $count ->
            [one] in { $count } Sekunde
           *[other] in { $count } Sekunden
        }
        [minute] { $count ->
            [one] in { $count } Minute
           *[other] in { $count } Minuten
        }
        [hour] { $count ->
            [one] in { $count } Stunde
           *[other] in { $count } Stunden
        }
       *[day] { $count ->
            [one] in { $count } Tag
           *[other] in { $count } Tagen
        }
    }

# Ein anderer Service Provider derselben Leute, wie in: Die Antwort ist für { $name } bestimmt.
saml-neighbour =
    .workos = WorkOS
    .sign-in-test = den Anmeldetest auf diesem Rechner
    .setup = die Einrichtung { $name } ({ $products })
