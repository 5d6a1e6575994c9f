# Was sich an einer SAML-Antwort zeigt: wie sie gebaut ist, wer sie signiert hat, für wen sie bestimmt ist, wann sie gilt und was
# Claude darin braucht. Der Satz ohne Zusatz steht da, wenn die Prüfung bestanden ist.

already-valid = Die Gültigkeit hat begonnen
    .meaning = Eine Assertion gilt erst ab einer bestimmten Zeit. Liegt diese in der Zukunft, geht die Uhr des Identitätsanbieters vor, die Uhr dieses Computers nach, oder die Gültigkeit ist so eingestellt, dass sie zu spät beginnt.
    .meaning-fix = Vergleichen Sie beide Uhren mit einem Zeitserver. Gehen sie richtig, lassen Sie die Gültigkeit beginnen, wenn die Antwort ausgestellt wird, oder einige Minuten früher.
    .follows-from-clock = Der Beginn der Gültigkeit hängt von der Uhr ab
    .never-valid = Diese Assertion gilt nie, deshalb wird ihr Beginn nicht geprüft
    .later = Die Assertion gilt erst { $ahead }
    .later-want = nicht später als { $now }
    .later-fix = Vergleichen Sie die Uhr dieses Computers und die des Identitätsanbieters mit einem Zeitserver. Gehen beide richtig, lassen Sie die Gültigkeit beginnen, wenn die Antwort ausgestellt wird, oder einige Minuten früher.

assertion-shape = Die Assertion entspricht dem SAML-Standard
    .meaning = Kommt ein Teil der Assertion doppelt vor oder ist er unbekannt, ist nicht klar, was die Assertion sagt.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .misshapen = Die Assertion entspricht nicht dem SAML-Standard
    .twice = { $part } kommt zweimal vor
    .nested = ein Name enthält weitere Elemente

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
    .several-fix = Senden Sie für dieses Attribut nur einen Wert.

audience-matches = Die Audience ist die SP Entity ID
    .meaning = Die Audience sagt, für welchen Service Provider eine Assertion bestimmt ist. Sie muss Zeichen für Zeichen die SP Entity ID sein: Ein Schrägstrich am Ende, eine andere Groß- und Kleinschreibung oder http statt https machen sie zu einer anderen.
    .meaning-fix = Tragen Sie beim Identitätsanbieter genau die SP Entity ID als Audience ein.
    .differs = Die Audience { $how }
    .another-connection = Die Audience gehört zu einer anderen Verbindung bei WorkOS
    .unknown = Die Audience wird nicht geprüft, weil die SP Entity ID nicht bekannt ist
    .no-conditions = Es gibt keine Bedingungen und deshalb keine Audience
    .no-audience = Es gibt keine Audience zum Prüfen
    .surplus-slash-fix = Entfernen Sie den letzten { "/" } aus der Audience.
    .no-slash-fix = Fügen Sie am Ende der Audience einen { "/" } hinzu.
    .acs-fix = Tragen Sie die SP Entity ID als Audience ein. In diesem Feld steht jetzt die ACS URL.
    .another-connection-fix = Tragen Sie genau { $want } als Audience ein, und zwar in der Anwendung, die zu dieser Verbindung gehört. Claude und die Console haben je eine eigene Verbindung, wenn sie getrennt eingerichtet sind.
    .fix = Tragen Sie genau { $want } als Audience ein.

audience-present = Die Assertion nennt ihre Audience
    .meaning = Die Audience sagt, für welchen Service Provider eine Assertion bestimmt ist. Ohne Audience ließe sich die Assertion auch bei einem anderen Dienst verwenden.
    .meaning-fix = Tragen Sie beim Identitätsanbieter die SP Entity ID als Audience ein.
    .no-conditions = Es gibt keine Bedingungen und deshalb keine Audience
    .none = Die Assertion nennt keine Audience
    .none-fix = Tragen Sie beim Identitätsanbieter die SP Entity ID als Audience ein.

authn-statement-present = Die Assertion sagt, wie sich die Person angemeldet hat
    .meaning = Das Browser-Profil von SAML verlangt diese Angabe. Viele Service Provider nehmen Antworten ohne sie an, manche lehnen sie ab.
    .meaning-fix = Lassen Sie den Identitätsanbieter ein AuthnStatement senden.
    .missing = Die Assertion sagt nicht, wie sich die Person angemeldet hat
    .missing-fix = Lassen Sie den Identitätsanbieter ein AuthnStatement senden. Das Browser-Profil von SAML verlangt es.

base64-readable = Der Formularwert lässt sich lesen
    .meaning = Eine Antwort wird als Base64 im Formularfeld SAMLResponse gesendet. Lässt sich der Wert nicht lesen, ist er etwas anderes oder nur ein Teil davon.
    .meaning-fix = Kopieren Sie den ganzen Wert des Formularfelds SAMLResponse noch einmal.
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
    .meaning = Die Anmeldung per Browser braucht eine Bearer-Bestätigung: Wer die Assertion rechtzeitig vorlegt, gilt als die Person, um die es geht.
    .meaning-fix = Wählen Sie beim Identitätsanbieter das Web-Browser-Profil (Bearer).
    .missing = Die Assertion hat keine Bearer-Bestätigung
    .missing-got = keine Bestätigung
    .missing-fix = Wählen Sie beim Identitätsanbieter das Web-Browser-Profil (Bearer).

certificate-in-date = Das Signaturzertifikat ist derzeit gültig
    .meaning = SAML selbst achtet nicht auf die Daten eines Zertifikats, Administratoren und WorkOS aber schon. WorkOS erinnert ab 90 Tagen vor dem Ablauf.
    .meaning-fix = Prüfen Sie die Uhr dieses Computers. Geht sie richtig, erneuern Sie das Zertifikat beim Identitätsanbieter und bei WorkOS zusammen. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .passed = Das Signaturzertifikat ist gültig bis { $day }
    .expired = Das Signaturzertifikat ist am { $day } abgelaufen
    .not-yet = Das Signaturzertifikat gilt erst ab { $day }
    .not-yet-fix = Prüfen Sie die Uhr dieses Computers. Geht sie richtig, prüfen Sie die Uhr des Computers, auf dem das Zertifikat erstellt wurde, oder warten Sie bis zu diesem Tag.
    .soon = Das Signaturzertifikat läuft am { $day } ab
    .fix = Prüfen Sie die Uhr dieses Computers. Geht sie richtig, erstellen Sie ein neues Zertifikat, wählen Sie es beim Identitätsanbieter aus und geben Sie WorkOS gleichzeitig die neuen Metadaten. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.

certificate-strength = Der Signaturschlüssel ist lang genug
    .meaning = Mit genug Rechenleistung lässt sich ein kurzer Schlüssel knacken, und dann kann jeder im Namen des Identitätsanbieters signieren.
    .meaning-fix = Erstellen Sie ein neues Zertifikat mit einem Schlüssel von 3072 Bit und wechseln Sie es beim Identitätsanbieter und bei WorkOS zusammen. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .short = Der Signaturschlüssel ist zu kurz
    .short-want = mindestens { "2048" } Bit
    .short-got = { $bits } Bit
    .short-fix = Erstellen Sie ein neues Zertifikat mit einem Schlüssel von { "3072" } Bit und wechseln Sie es beim Identitätsanbieter und bei WorkOS zusammen. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.

clocks-agree = Die Uhren stimmen überein
    .meaning = Jede Antwort enthält die Zeit, zu der sie ausgestellt wurde. Liegt diese in der Zukunft oder weit zurück, geht eine der beiden Uhren falsch, oder die Antwort ist alt.
    .meaning-fix = Vergleichen Sie beide Uhren mit einem Zeitserver, und stellen Sie die Uhr, die falsch geht.
    .expired = Eine abgelaufene Antwort zeigt nicht, ob die Uhren übereinstimmen
    .ahead = Die Uhr des Identitätsanbieters geht gegenüber dieser { $span } vor
    .behind = Die Uhr des Identitätsanbieters geht gegenüber dieser { $span } nach
    .issued = ausgestellt höchstens { $seconds } Sekunden vor oder nach { $now }
    .off-fix = Vergleichen Sie beide Uhren mit einem Zeitserver, und stellen Sie die Uhr, die falsch geht.
    .old = Die Antwort wurde { $ago } ausgestellt
    .old-fix = Melden Sie sich noch einmal an, und prüfen Sie die neue Antwort sofort. War sie frisch, geht die Uhr des Identitätsanbieters { $span } nach; stellen Sie diese Uhr.
    .a-little-old-fix = Haben Sie sie sofort nach der Anmeldung geprüft, geht die Uhr des Identitätsanbieters nach. Stellen Sie sie, bevor der Unterschied wächst.

conditions-present = Die Assertion hat Bedingungen
    .meaning = Bedingungen sagen, für wen und bis wann eine Assertion gilt. Ohne sie würde sie überall und für immer gelten.
    .meaning-fix = Lassen Sie den Identitätsanbieter Bedingungen mit Gültigkeit und Audience senden.
    .none = Die Assertion hat keine Bedingungen
    .none-fix = Lassen Sie den Identitätsanbieter Bedingungen mit Gültigkeit und Audience senden.

conditions-understood = Jede Bedingung in der Assertion ist bekannt
    .meaning = Nach SAML darf eine Assertion mit einer unbekannten Bedingung nicht verwendet werden, weil niemand weiß, was die Bedingung verbietet.
    .meaning-fix = Entfernen Sie die unbekannte Bedingung beim Identitätsanbieter.
    .unknown = Die Assertion hat eine Bedingung, die hier nicht bekannt ist
    .unknown-fix = Entfernen Sie diese Bedingung beim Identitätsanbieter.

destination-matches = Das Ziel (Destination) ist die ACS URL
    .meaning = Das Ziel ist die Adresse, an die die Antwort gesendet wird. Eine signierte Antwort muss es nennen, und es muss die ACS URL sein.
    .meaning-fix = Tragen Sie beim Identitätsanbieter genau die ACS URL ein.
    .differs = Das Ziel (Destination) { $how }
    .another-connection = Das Ziel (Destination) ist die ACS URL einer anderen Verbindung bei WorkOS
    .none = Die signierte Antwort nennt kein Ziel (Destination)
    .not-needed = Die Antwort ist nicht als Ganzes signiert und braucht deshalb kein Ziel (Destination)
    .unknown = Das Ziel (Destination) wird nicht geprüft, weil die ACS URL nicht bekannt ist
    .like-recipient = Das Ziel (Destination) ist dieselbe falsche Adresse wie der Empfänger (Recipient)

expiry-given = Die Assertion sagt, wann sie abläuft
    .meaning = Ohne Ablaufzeit ließe sich eine gestohlene Antwort aufheben und jederzeit verwenden. Deshalb muss die Assertion sagen, wann sie abläuft.
    .meaning-fix = Lassen Sie den Identitätsanbieter Antworten des Web-Browser-Profils mit einer Gültigkeitsdauer senden.
    .missing = Die Assertion sagt nicht, wann sie für diesen Empfänger abläuft
    .missing-want = { "NotOnOrAfter" } in { "SubjectConfirmationData" }
    .missing-fix = Lassen Sie den Identitätsanbieter Antworten des Web-Browser-Profils mit einer Gültigkeitsdauer senden.

in-response-to-matches = Die Antwort gehört zur gesendeten Anfrage
    .meaning = Jede Anmeldeanfrage hat eine ID, und ihre Antwort wiederholt sie. Eine andere ID bedeutet eine andere Anmeldung: eine Seite, die offen geblieben ist, ein zweiter Test oder die Antwort von jemand anderem.
    .meaning-fix = Beginnen Sie die Anmeldung noch einmal und verwenden Sie die Antwort dieser Anmeldung.
    .unsolicited = Die Antwort wurde wie erwartet ohne Anfrage gesendet
    .earlier-test-here = Die Antwort gehört zur Anfrage eines früheren Tests
    .none = kein { "InResponseTo" }
    .unasked = Die Antwort gehört zu keiner Anfrage
    .unasked-fix = Beginnen Sie die Anmeldung hier oder auf der Anmeldeseite von Claude. Diese Anmeldung begann beim Identitätsanbieter, über seine Kachel oder einen Link.
    .earlier-test = Die Antwort gehört zu einem früheren Test
    .earlier-test-fix = Schließen Sie die älteren Anmeldeseiten, und beginnen Sie den Test neu.
    .earlier-test-alone-fix = Wenn Sie eine Anmeldung bei Claude prüfen wollen, verwenden Sie die Antwort dieser Anmeldung.
    .earlier-test-elsewhere-want = eine Anfrage von Claude
    .earlier-test-elsewhere-fix = Beginnen Sie die Anmeldung auf der Anmeldeseite von Claude, und prüfen Sie die Antwort dieser Anmeldung.
    .another = Die Antwort gehört zu einer anderen Anfrage
    .one-place = Nur eine von zwei Stellen in der Antwort sagt, zu welcher Anfrage sie gehört
    .two-requests = Die Antwort nennt an zwei Stellen verschiedene Anfragen
    .two-requests-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat.
    .never-sent = Die Antwort gehört zu einer Anfrage, die hier nie gesendet wurde
    .fix = Beginnen Sie die Anmeldung neu, und prüfen Sie die Antwort dieser Anmeldung.
    .unknown = Die Anfrage wird nicht geprüft, weil sie nicht bekannt ist

issuer-matches = Die Antwort stammt vom erwarteten Identitätsanbieter
    .meaning = Der Aussteller sagt, wer die Antwort gesendet hat. Er muss Zeichen für Zeichen die Entity ID in den Metadaten sein.
    .meaning-fix = Stammt die Antwort von Ihrem Identitätsanbieter, lesen Sie dessen Metadaten neu ein oder stellen Sie dort den erwarteten Aussteller ein. Stammt sie von jemand anderem, vertrauen Sie ihr nicht.
    .differs = Der Aussteller { $how }
    .differs-fix = Stammt die Antwort von Ihrem Identitätsanbieter, lesen Sie dessen Metadaten neu ein oder stellen Sie dort den erwarteten Aussteller ein. Stammt sie von jemand anderem, vertrauen Sie ihr nicht.
    .none = Die Assertion nennt ihren Aussteller nicht
    .none-fix = Setzen Sie den Aussteller beim Identitätsanbieter auf die Entity ID in seinen Metadaten.
    .two = Die Antwort und ihre Assertion nennen verschiedene Aussteller
    .two-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat.
    .unknown = Der Aussteller wird nicht geprüft, weil der erwartete nicht bekannt ist

name-id-present = Die Assertion nennt die Person (NameID)
    .meaning = Ohne NameID weiß niemand, um wen es in der Assertion geht.
    .meaning-fix = Lassen Sie den Identitätsanbieter die E-Mail-Adresse als NameID senden.
    .none = Die Assertion hat keine NameID oder eine leere

not-deflated = Die Antwort ist nicht komprimiert
    .meaning = Nur Nachrichten des Redirect-Bindings sind komprimiert. Eine Antwort wird per POST gesendet; ist sie dort komprimiert, können manche Programme sie lesen und andere nicht.
    .meaning-fix = Lassen Sie den Identitätsanbieter die Antwort mit dem Binding HTTP-POST senden, als Base64 von einfachem XML.
    .deflated = Die Antwort ist komprimiert; das erlaubt nur das Redirect-Binding
    .deflated-want = Base64 von einfachem XML
    .deflated-got = Base64 von komprimiertem XML

not-expired = Die Assertion ist nicht abgelaufen
    .meaning = Eine Assertion gilt nur wenige Minuten. Ist sie abgelaufen, kam sie zu spät an, oder eine der beiden Uhren geht falsch.
    .meaning-fix = Melden Sie sich noch einmal an und prüfen Sie die neue Antwort sofort. Ist sie wieder abgelaufen, stellen Sie die Uhr, die falsch geht: die des Identitätsanbieters oder die dieses Computers.
    .follows-from-clock = Das Ende der Gültigkeit hängt von der Uhr ab
    .never-valid = Diese Assertion gilt nie, deshalb wird ihr Ende nicht geprüft
    .expired = Die Assertion ist { $ago } abgelaufen
    .short-fix = Lassen Sie Assertions beim Identitätsanbieter mindestens fünf Minuten gelten.

not-replayed = Die Antwort wurde noch nicht verwendet
    .meaning = Jede Antwort gilt nur für eine Anmeldung. Wird sie ein zweites Mal verwendet, wurde eine Seite neu geladen, oder jemand hat die Antwort kopiert.
    .meaning-fix = Melden Sie sich noch einmal an, um eine neue Antwort zu bekommen.
    .used = Diese Antwort wurde schon verwendet
    .used-fix = Melden Sie sich noch einmal an, um eine neue Antwort zu bekommen. Jede Antwort gilt nur für eine Anmeldung.

recipient-matches = Der Empfänger (Recipient) ist die ACS URL
    .meaning = Der Empfänger ist die Adresse, an die die Assertion gesendet werden darf. Er muss Zeichen für Zeichen die ACS URL sein.
    .meaning-fix = Tragen Sie beim Identitätsanbieter genau die ACS URL ein.
    .differs = Der Empfänger (Recipient) { $how }
    .another-connection = Der Empfänger (Recipient) ist die ACS URL einer anderen Verbindung bei WorkOS
    .none = Die Assertion nennt keinen Empfänger (Recipient)
    .no-confirmation = Es gibt keine Bearer-Bestätigung, die einen Empfänger (Recipient) nennen könnte
    .unknown = Der Empfänger (Recipient) wird nicht geprüft, weil die ACS URL nicht bekannt ist

response-by-post = Die Antwort wird per POST gesendet
    .meaning = Eine Antwort ist für eine Adresse zu lang und zu vertraulich. WorkOS nimmt sie nur aus dem Formular an, das der Browser sendet.
    .meaning-fix = Stellen Sie beim Identitätsanbieter das Binding des Service Providers auf Post.
    .redirect = Die Antwort kam per GET (Redirect), nicht per POST
    .redirect-want = HTTP-POST an die ACS URL
    .redirect-fix = Stellen Sie beim Identitätsanbieter das Binding des Service Providers auf Post.

session-valid = Die Sitzung beim Identitätsanbieter ist nicht beendet
    .meaning = Der Identitätsanbieter sagt, wann seine eigene Sitzung endet. Danach gilt die Anmeldung nicht mehr.
    .meaning-fix = Melden Sie sich noch einmal an. Passiert es wieder, verlängern Sie die Sitzung beim Identitätsanbieter.
    .ended = Die Sitzung beim Identitätsanbieter ist schon beendet
    .ended-fix = Melden Sie sich noch einmal an. Passiert es wieder, verlängern Sie die Sitzung beim Identitätsanbieter.

skew-used = Die Zeiten gelten auch ohne erlaubte Uhrenabweichung
    .meaning = Uhren gehen nie genau gleich, deshalb ist ein kleiner Unterschied erlaubt. Ist eine Antwort nur deswegen gültig, scheitern Anmeldungen, sobald der Unterschied wächst.
    .meaning-fix = Stellen Sie beide Uhren nach einem Zeitserver, bevor der Unterschied wächst.
    .used = Die Zeiten gelten nur mit der erlaubten Uhrenabweichung von { $span }
    .valid-want = gültig um { $now }
    .ahead-got = Beginn { $ahead }
    .ago-got = Ende { $ago }
    .used-fix = Stellen Sie beide Uhren nach einem Zeitserver, bevor der Unterschied wächst.

status-success = Der Identitätsanbieter meldet eine erfolgreiche Anmeldung
    .meaning = Bei jedem anderen Status hat der Identitätsanbieter die Anmeldung abgelehnt, oder es gab dort einen Fehler. Der Grund steht in seinem eigenen Protokoll, nicht in der Antwort.
    .meaning-fix = Suchen Sie den Grund im Protokoll des Identitätsanbieters. Oft ist die Person der Anwendung noch nicht zugewiesen.
    .unsaid = Die Antwort sagt nicht, ob die Anmeldung gelungen ist
    .unsaid-fix = Lassen Sie den Identitätsanbieter eine vollständige Antwort senden.
    .no-name-id = Der Identitätsanbieter kann keine NameID der verlangten Art senden
    .refused = Der Identitätsanbieter hat die Anmeldung abgewiesen
    .refused-fix = Suchen Sie den Grund im Protokoll des Identitätsanbieters. Wenn die Person der Anwendung nicht zugewiesen ist und es sein soll, weisen Sie sie dort zu. Melden Sie sich dann noch einmal an.
    .other = Der Identitätsanbieter konnte die Anfrage nicht beantworten
    .other-fix = Suchen Sie diesen Status im Protokoll des Identitätsanbieters, und vergleichen Sie dort ACS URL und Audience.
    .none = kein Status

times-readable = Alle Zeiten in der Antwort lassen sich lesen
    .meaning = SAML schreibt Zeiten in UTC. Eine Zeit in einem anderen Format lässt sich nicht vergleichen.
    .meaning-fix = Lassen Sie den Identitätsanbieter seine Zeiten in UTC schreiben.
    .unreadable = Eine Zeitangabe in der Antwort lässt sich nicht lesen
    .unreadable-want = eine Zeit in UTC wie { "2026-11-21T12:00:00Z" }
    .unreadable-fix = Lassen Sie den Identitätsanbieter seine Zeiten in UTC schreiben.
    .none = kein { "IssueInstant" }

validity-in-order = Die Gültigkeit endet, nachdem sie beginnt
    .meaning = Eine Assertion, die nicht nach ihrem Beginn endet, gilt nie. Das lässt sich mit keinem Unterschied der Uhren erklären.
    .meaning-fix = Stellen Sie beim Identitätsanbieter ein, dass Assertions fünf Minuten oder länger gelten.
    .never = Die Gültigkeit endet nicht nach ihrem Beginn; die Assertion gilt also nie
    .never-want = { "NotOnOrAfter" } später als { "NotBefore" }
    .never-got = { $start } bis { $end }
    .never-fix = Stellen Sie beim Identitätsanbieter ein, dass Assertions fünf Minuten oder länger gelten.

version-is-2 = Die Antwort verwendet SAML 2.0
    .meaning = Ältere Versionen haben andere Regeln und werden nicht angenommen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter SAML 2.0.
    .other = Die Antwort ist nicht SAML 2.0
    .none = keine Version
    .other-fix = Wählen Sie beim Identitätsanbieter SAML 2.0.

# Wie ein Wert vom erwarteten abweicht, nach seinem Namen: Die Audience { $how }.
saml-difference =
    .empty = ist leer
    .space = hat ein Leerzeichen oder einen Zeilenumbruch zu viel
    .surplus-slash = hat einen Schrägstrich zu viel
    .no-slash = hat am Ende keinen Schrägstrich
    .case = weicht in Groß- und Kleinschreibung ab
    .scheme = beginnt mit http statt https oder umgekehrt
    .spaces-slashes-case = weicht in Leerzeichen, Schrägstrichen oder Groß- und Kleinschreibung ab
    .server = nennt einen anderen Server
    .other = ist falsch

# Was mehrere Prüfungen sagen.
saml-value =
    .meant-for = Die Antwort ist für { $name } bestimmt
    .meant-for-fix = Prüfen Sie stattdessen eine Antwort dieser Verbindung. Kam diese Antwort von der Anwendung, die zu dieser Verbindung gehört, tragen Sie dort beim Identitätsanbieter die Werte dieser Verbindung ein.
    .acs-want = die ACS URL
    .acs-missing-fix = Tragen Sie beim Identitätsanbieter die ACS URL ein.
    .acs-fix = Tragen Sie genau { $want } als ACS URL ein.
    .acs-another-connection-fix = Tragen Sie genau { $want } als ACS URL ein, und zwar in der Anwendung, die zu dieser Verbindung gehört. Claude und die Console haben je eine eigene Verbindung, wenn sie getrennt eingerichtet sind.
    .after-want = nach { $now }
    .post-fix = Lassen Sie den Identitätsanbieter mit dem Binding HTTP-POST antworten; das ist einfaches XML in Base64.
    .copy-fix = Kopieren Sie die ganze Antwort noch einmal. Teile davon fehlen oder sind hinzugekommen.
    .unreachable = Die Antwort ließ sich im Dokument nicht finden

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
    .sign-in-test = den Anmeldetest auf diesem Computer
    .setup = die Einrichtung { $name } ({ $products })
