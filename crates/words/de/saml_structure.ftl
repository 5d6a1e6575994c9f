# Wie eine SAML-Antwort gebaut ist, und wer sie signiert hat.

algorithm-hmac = Die Signatur verwendet den eigenen Schlüssel des Identitätsanbieters und kein gemeinsames Geheimnis
    .meaning = Ein gemeinsames Geheimnis beweist nicht, wer signiert hat: Wer eine solche Signatur prüfen kann, kann auch eine erstellen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter RSA-SHA256 als Signaturverfahren und SHA-256 als Digest.
    .signature = Die Signatur verwendet ein gemeinsames Geheimnis statt des Schlüssels des Identitätsanbieters
    .digest = Der Digest verwendet ein gemeinsames Geheimnis statt des Schlüssels des Identitätsanbieters

algorithm-md5 = Die Signatur verwendet kein MD5
    .meaning = MD5 ist seit vielen Jahren gebrochen: Jeder kann in Sekunden zwei Texte mit demselben Digest herstellen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter RSA-SHA256 als Signaturverfahren und SHA-256 als Digest.
    .signature = Die Signatur verwendet MD5, das gebrochen ist
    .digest = Der Digest verwendet MD5, das gebrochen ist

algorithm-sha1 = Die Signatur verwendet kein SHA-1
    .meaning = SHA-1 ist gebrochen: Es lassen sich zwei Texte mit demselben Digest herstellen, und eine Signatur für den einen gilt auch für den anderen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter RSA-SHA256 als Signaturverfahren und SHA-256 als Digest.
    .signature = Die Signatur verwendet SHA-1, das gebrochen ist
    .digest = Der Digest verwendet SHA-1, das gebrochen ist

algorithms-allowed = Die Signatur verwendet sichere Verfahren
    .meaning = Angenommen werden nur Verfahren, die als sicher bekannt sind: RSA, RSA-PSS oder ECDSA mit SHA-256 oder stärker, und SHA-256 oder stärker für den Digest.
    .meaning-fix = Wählen Sie beim Identitätsanbieter RSA-SHA256 als Signaturverfahren und SHA-256 als Digest.
    .signature = Die Signatur verwendet ein Verfahren, das nicht angenommen wird
    .digest = Der Digest verwendet ein Verfahren, das nicht angenommen wird
    .fix = Wählen Sie beim Identitätsanbieter { "RSA-SHA256" } als Signaturverfahren und { "SHA-256" } als Digest.

assertion-signed = Die Assertion selbst ist signiert
    .meaning = WorkOS verlangt eine Signatur der Assertion selbst. Eine Signatur der Antwort darum herum ersetzt sie nicht; beide zusammen sind in Ordnung.
    .meaning-fix = Schalten Sie beim Identitätsanbieter für diese Anwendung das Signieren der Assertion ein.
    .response-only = Die Antwort ist signiert, die Assertion darin aber nicht
    .response-only-want = eine Signatur der Assertion
    .response-only-got = nur eine Signatur der Antwort
    .response-only-fix = Schalten Sie beim Identitätsanbieter das Signieren von Assertions ein. WorkOS verlangt es.

canonicalization-allowed = Die Kanonisierung ist zugelassen
    .meaning = Vor dem Signieren wird XML in eine feste Form gebracht. Nur Formen, über die sich beide Seiten einig sind, werden angenommen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter die exklusive Kanonisierung.
    .other = Die Signatur verwendet eine Kanonisierung, die nicht angenommen wird
    .ambiguous = Die Antwort hat ein Attribut, das Leser verschieden kanonisieren

certificate-rolled-over = Die Antwort ist mit dem erwarteten Zertifikat signiert
    .meaning = Wird diese Prüfung nicht bestanden, wurde die Antwort wirklich mit dem Zertifikat signiert, das darin steht, aber ihm wird hier nicht vertraut. Meist hat der Identitätsanbieter sein Zertifikat erneuert; es könnte aber auch von jemand anderem sein.
    .meaning-fix = Fragen Sie den Administrator des Identitätsanbieters, ob dieses Zertifikat zum Identitätsanbieter gehört. Ist es neu, lesen Sie die Metadaten noch einmal ein, hier und bei WorkOS. Wurde es versehentlich gewählt, wählen Sie wieder das erwartete Zertifikat zum Signieren. Gehört es nicht dazu, vertrauen Sie der Antwort nicht.
    .other = Die Antwort ist mit einem anderen Zertifikat signiert
    .other-fix = Fragen Sie den Administrator des Identitätsanbieters, ob dieses Zertifikat zum Identitätsanbieter gehört. Ist es neu, lesen Sie die Metadaten noch einmal ein, hier und bei WorkOS. Wurde es versehentlich gewählt, wählen Sie wieder das erwartete Zertifikat zum Signieren. Gehört es nicht dazu, vertrauen Sie der Antwort nicht.

content-unaltered = Der Inhalt wurde nach dem Signieren nicht geändert
    .meaning = Der Inhalt muss genau so sein, wie er signiert wurde. Ist er es nicht, hat ihn jemand oder etwas unterwegs geändert.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .altered = Der Inhalt wurde nach dem Signieren geändert
    .altered-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie sie ankam. Passiert es wieder, wird sie zwischen dem Identitätsanbieter und diesem Computer verändert. Vertrauen Sie ihr dann nicht.

encoding-is-utf8 = Die Antwort ist als XML 1.0 in UTF-8 deklariert
    .meaning = Mit einer anderen deklarierten Kodierung könnten zwei Programme zwei verschiedene Texte lesen. Deshalb wird nur UTF-8 angenommen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .other = Die Antwort ist nicht als XML 1.0 in UTF-8 deklariert

ids-unique = Jede ID kommt nur einmal vor
    .meaning = Eine Signatur verweist auf eine ID. Haben zwei Teile dieselbe ID, können der signierte und der gelesene Teil verschieden sein.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .twice = Zwei Teile der Antwort haben dieselbe ID

key-info-plain = Die Signatur nennt ihren Schlüssel auf eine zugelassene Art
    .meaning = Eine Signatur darf ihren Schlüssel nennen, aber er darf nicht von einer Adresse abgerufen oder abgeleitet werden. In jedem Fall zählt nur der Schlüssel aus den Metadaten.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .other = Die Signatur nennt ihren Schlüssel auf eine Art, die nicht angenommen wird
    .want = { "X509Data" }, { "KeyName" } oder { "KeyValue" }

namespaces-absolute = Jeder Namespace hat einen absoluten Namen
    .meaning = Für relative Namespace-Namen ist nicht vereinbart, wie sie signiert werden, deshalb können zwei Prüfer zu verschiedenen Ergebnissen kommen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .relative = Ein Namespace in der Antwort hat einen relativen Namen

nesting-within-limit = Die Antwort ist nicht zu tief verschachtelt
    .meaning = Keine Antwort braucht so viele Ebenen. Solche Dokumente sollen das Programm, das sie liest, zum Absturz bringen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .too-deep = Die Antwort ist zu tief verschachtelt
    .too-deep-want = höchstens { $most } Ebenen

no-comments-in-values = Kein Wert enthält einen Kommentar
    .meaning = Manche Programme hören an einem Kommentar auf zu lesen. Von einem Wert aus admin@example.com, einem Kommentar und weiterem Text würden sie nur admin@example.com lesen: die Adresse einer anderen Person.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .inside = In einem Wert steht ein Kommentar, und manche Leser würden ihn dort abschneiden

no-dtd = Die Antwort hat keine Dokumenttyp-Deklaration
    .meaning = SAML braucht keine, und Angriffe mit XML-Entitäten beginnen dort. Kein ehrlicher Identitätsanbieter sendet eine.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .has-one = Die Antwort hat eine Dokumenttyp-Deklaration

no-processing-instructions = Die Antwort hat keine Verarbeitungsanweisungen
    .meaning = Programme behandeln sie verschieden, deshalb könnte ein Wert für eines davon abgeschnitten sein.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .has-one = Die Antwort enthält eine Verarbeitungsanweisung

nodes-within-limit = Die Antwort hat nicht zu viele Teile
    .meaning = Keine normale Antwort hat so viele Elemente, Attribute oder Namespaces. Entweder enthält sie sehr viele Gruppen, oder sie soll das Programm überlasten, das sie liest.
    .meaning-fix = Senden Sie weniger Gruppen: nur die, die in Claude zugeordnet sind.
    .too-many = Die Antwort hat zu viele Teile
    .parts-want = höchstens { $most } Teile
    .comments-want = höchstens { $most } Kommentare
    .attributes-want = höchstens { $most } Attribute an einem Element
    .namespaces-want = höchstens { $most } Namespaces

not-encrypted = Die Assertion ist nicht verschlüsselt
    .meaning = WorkOS liest verschlüsselte Assertions nur, nachdem der WorkOS-Support das eingeschaltet hat. Auf dem Weg dorthin ist die Antwort schon durch https verschlüsselt.
    .meaning-fix = Schalten Sie beim Identitätsanbieter für diese Anwendung die Verschlüsselung der Assertion aus.
    .encrypted = Die Assertion ist verschlüsselt
    .encrypted-want = eine signierte Assertion, die nicht verschlüsselt ist
    .encrypted-fix = Schalten Sie beim Identitätsanbieter die Verschlüsselung der Assertion aus. WorkOS liest verschlüsselte Assertions nur, nachdem der WorkOS-Support das eingeschaltet hat.

nothing-after-response = Nach der Antwort kommt nichts mehr
    .meaning = Text oder Elemente nach dem Ende der Antwort lesen manche Programme und andere nicht.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .more = Nach dem Ende der Antwort steht noch Text

nothing-wrapped = Die Assertion steht direkt in der Antwort
    .meaning = Eine zweite Assertion oder Antwort, die in einem anderen Teil versteckt ist, ist ein bekannter Angriff (Signature Wrapping): Die eine wird geprüft, die andere gelesen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .hidden = Eine Assertion oder eine Antwort ist in einem anderen Teil versteckt
    .hidden-want = die Assertion direkt in der Antwort
    .hidden-got = { $what } in { $place }

one-assertion = Die Antwort enthält genau eine Assertion
    .meaning = Bei mehreren Assertions könnte eine geprüft und eine andere gelesen werden. Ohne Assertion hat sich niemand angemeldet.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .several = Die Antwort enthält mehr als eine Assertion
    .none = Die Antwort enthält keine Assertion
    .want = { "1" } Assertion
    .got = { $count } Assertions

one-reference = Die Signatur gilt für genau einen Teil
    .meaning = SAML erlaubt eine Referenz je Signatur. Bei mehreren sind sich Prüfer uneinig, welche zählt.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .other = Die Signatur gilt nicht für genau einen Teil

reference-covers-parent = Die Signatur gilt für den Teil, der sie enthält
    .meaning = Eine Signatur muss auf das Element verweisen, das sie enthält. Verweist sie auf etwas anderes, ist der gelesene Teil nicht der signierte.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .other = Die Signatur gilt nicht für den Teil, der sie enthält
    .no-uri = keine { "URI" }
    .no-id = Der signierte Teil hat keine brauchbare ID

response-root = Das Dokument ist eine SAML-Antwort
    .meaning = Das äußerste Element muss eine SAML-Antwort sein und keine Anfrage, einzelne Assertion, Metadaten oder Webseite.
    .meaning-fix = Kopieren Sie den Wert des Formularfelds SAMLResponse oder das XML darin.
    .assertion = Das ist eine Assertion ohne die Antwort um sie herum
    .metadata = Das sind Metadaten, keine Antwort
    .request = Das ist die Anfrage, nicht die Antwort
    .page = Das ist eine Webseite, keine Antwort
    .namespace = Die Antwort steht nicht im Namespace von SAML
    .other = Das ist XML, aber keine SAML-Antwort
    .in-namespace = { $name } in { $namespace }
    .in-none = { $name } in keinem Namespace
    .fix = Geben Sie den Wert des Formularfelds { "SAMLResponse" } oder das XML darin an.

response-shape = Die Antwort entspricht dem SAML-Standard
    .meaning = Gehört ein Teil nicht dorthin oder kommt er zweimal vor, ließe sich die Bedeutung der Antwort nur raten. Eine solche Antwort wird abgelehnt.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .unknown = Die Antwort enthält einen Teil, der nicht dorthin gehört
    .twice = Die Antwort enthält zweimal einen Teil, der nur einmal vorkommen darf

# Bei allem, was niemand mit einer ehrlichen Einstellung sendet.
saml-refused =
    .fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.

signature-in-place = Jede Signatur steht dort, wo SAML eine erlaubt
    .meaning = Eine Signatur an anderer Stelle gilt für etwas anderes als das, was gelesen wird. Eine Signatur zu verschieben ist der älteste Angriff auf SAML.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .elsewhere = Eine Signatur steht, wo SAML keine erlaubt
    .two = Zwei Signaturen stehen an derselben Stelle
    .not-after-issuer = Die Signatur steht nicht unmittelbar nach dem Aussteller
    .loose = Ein Teil einer Signatur steht außerhalb jeder Signatur

signature-present = Die Antwort enthält eine Signatur
    .meaning = Ohne Signatur könnte jeder diese Antwort geschrieben haben. WorkOS verlangt immer eine signierte Assertion.
    .meaning-fix = Schalten Sie beim Identitätsanbieter für diese Anwendung das Signieren der Assertion ein.
    .none = In der Antwort ist nichts signiert
    .none-want = eine signierte Assertion
    .none-got = keine Signatur
    .none-fix = Schalten Sie beim Identitätsanbieter das Signieren von Assertions ein, mit dem Zertifikat aus seinen Metadaten.

signature-processable = Die Signatur lässt sich prüfen
    .meaning = Kann der Prüfer mit dem Schlüssel oder der Form der Signatur nicht arbeiten, kann er nicht sagen, ob die Signatur gültig ist.
    .meaning-fix = Lassen Sie den Identitätsanbieter mit RSA-SHA256 und dem Zertifikat aus seinen Metadaten signieren.
    .not-possible = Die Signatur lässt sich nicht prüfen
    .not-possible-fix = Lassen Sie den Identitätsanbieter mit { "RSA-SHA256" } und dem Zertifikat aus seinen Metadaten signieren.
    .flawed-key = Die Signatur lässt sich nicht prüfen. { $flaw }
    .empty-got = die kanonische Form ist leer
    .not-utf8-got = die kanonische Form ist kein UTF-8

signature-shape = Die Signatur entspricht dem Standard
    .meaning = Fehlt ein Teil der Signatur, kommt er doppelt vor oder ist er unbekannt, wird die Signatur abgelehnt. Sie wird nie repariert.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .more = Die Signatur enthält mehr als { "SignedInfo" }, { "SignatureValue" } und { "KeyInfo" }
    .incomplete = Der signierte Teil der Signatur ist unvollständig
    .attribute = Ein Teil der Signatur hat ein Attribut, das nicht dorthin gehört
    .attribute-got = { $name } an { $element }
    .text = In der Signatur steht loser Text
    .parts = Ein Wert in der Signatur enthält weitere Elemente
    .order = Die Teile der Signatur stehen nicht in der Reihenfolge des Standards
    .method-parameters = Das Signaturverfahren hat Parameter
    .reference = Die Referenz der Signatur ist unvollständig
    .digest = Der Digest der Signatur ist fehlerhaft
    .digest-base64 = Der Digest der Signatur ist kein Base64
    .prefix-list = Die Liste der Namespaces in der Signatur enthält weitere Elemente
    .parameters = Die Kanonisierung der Signatur hat unbekannte Parameter

signature-valid = Die Signatur ist gültig
    .meaning = Die Signatur muss mit dem Schlüssel erstellt sein, dessen Zertifikat hier angegeben wurde. Ein anderes Zertifikat bedeutet meist, dass es erneuert wurde und die andere Seite nichts davon weiß.
    .meaning-fix = Lesen Sie die Metadaten des Identitätsanbieters noch einmal ein, hier und bei WorkOS, oder wählen Sie beim Identitätsanbieter das erwartete Zertifikat zum Signieren.
    .twice = Zwei unabhängige Prüfer bestätigen, dass die Signatur gültig ist
    .untrusted = Es ist kein vertrauenswürdiges Zertifikat bekannt, deshalb lässt sich die Signatur nicht prüfen
    .untrusted-fix = Geben Sie die Metadaten oder das Zertifikat des Identitätsanbieters an.
    .unread = Der signierte Inhalt lässt sich nicht lesen
    .other-certificate = Die Antwort nennt ein anderes Zertifikat, die Signatur wurde aber auch nicht mit dessen Schlüssel erstellt
    .no-trusted = Die Signatur wurde mit keinem der Schlüssel erstellt, deren Zertifikaten vertraut wird
    .not-its-key = Die Signatur wurde nicht mit dem Schlüssel des Zertifikats erstellt, das sie nennt
    .not-its-key-fix = Wurde das Zertifikat des Identitätsanbieters erneuert, lesen Sie dessen Metadaten noch einmal ein, hier und bei WorkOS. Laden Sie sonst beim Identitätsanbieter das erwartete Zertifikat zusammen mit dem zugehörigen Schlüssel hoch, und wählen Sie es zum Signieren.

size-within-limit = Die Antwort ist nicht zu groß
    .meaning = Eine Antwort hat einige Tausend Bytes. Eine viel größere wird abgelehnt, bevor sie gelesen wird, damit niemand diesen Computer damit überlastet.
    .meaning-fix = Senden Sie weniger Gruppen: nur die, die in Claude zugeordnet sind.
    .too-large = Die Antwort ist zu groß
    .too-large-want = höchstens { $most } Bytes
    .too-large-got = { $bytes } Bytes
    .too-large-base64-got = { $bytes } Bytes Base64

structure = Die Antwort ist richtig aufgebaut
    .meaning = Bevor etwas geprüft wird, muss das Dokument eine Antwort mit einer Assertion und der Signatur an der richtigen Stelle sein. Diese Prüfung umfasst all das.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .sound = Die Antwort ist richtig aufgebaut

text-is-utf8 = Die Antwort ist UTF-8-Text
    .meaning = Sind Bytes darin, die kein Text sind, ist es meist eine komprimierte Nachricht des Redirect-Bindings oder eine verschlüsselte Datei.
    .meaning-fix = Lassen Sie den Identitätsanbieter die Antwort mit dem Binding HTTP-POST senden, als Base64 von einfachem XML.
    .other = Die Antwort ist kein Text in UTF-8

transform-xpath = Die Signatur wählt nicht mit XPath aus, was sie signiert
    .meaning = Mit XPath kann eine Signatur gerade den Teil auslassen, der später gelesen wird. XPath kann einen Prüfer auch lange beschäftigen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .xpath = Die Signatur wählt mit XPath aus, was sie signiert

transform-xslt = Die Signatur schreibt nicht mit XSLT um, was sie signiert
    .meaning = XSLT ist ein Programm, das läuft, bevor etwas geprüft ist. Es kann den gelesenen Inhalt ersetzen, Dateien und Adressen abrufen und endlos laufen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .xslt = Die Signatur schreibt mit XSLT um, was sie signiert

transforms-allowed = Die Signatur verwendet nur zugelassene Transformationen
    .meaning = Transformationen können dazu führen, dass etwas anderes signiert ist, als gelesen wird. Nur zwei harmlose werden angenommen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Passiert es wieder, vertrauen Sie der Antwort nicht: Zeigen Sie sie dem Administrator des Identitätsanbieters.
    .other = Die Signatur verwendet nicht die zugelassenen Transformationen
    .want = { "enveloped-signature" }, dann eine Kanonisierung ohne Kommentare
    .none-got = keine Transformationen
    .parameters-got = { "enveloped-signature" } mit Parametern

verified-twice = Zwei unabhängige Prüfer haben die Signatur geprüft
    .meaning = Der zweite Prüfer unterstützt RSA-PSS nicht, deshalb prüft nur der erste eine solche Signatur. Mit der Antwort ist alles in Ordnung.
    .meaning-fix = Sie müssen nichts tun. Sollen beide sie prüfen, wählen Sie beim Identitätsanbieter RSA-SHA256.
    .pss = Nur einer der beiden Prüfer unterstützt diese Art von Signatur, { "RSA-PSS" }
    .pss-want = { "RSA-SHA256" }, das beide unterstützen
    .pss-fix = Sie müssen nichts tun. Sollen beide sie prüfen, wählen Sie beim Identitätsanbieter { "RSA-SHA256" }.

verifiers-disagree = Zwei unabhängige Prüfer sind sich einig
    .meaning = Prüfen zwei Programme die Signatur und kommen zu verschiedenen Ergebnissen, irrt sich eines davon. Die Antwort wird dann abgelehnt.
    .meaning-fix = Vertrauen Sie dieser Antwort nicht. Melden Sie dies als Fehler, mit einer Kopie zum Weitergeben und nie mit der Antwort selbst: Einer der beiden Prüfer irrt sich.
    .other-content = Der signierte Inhalt weicht von dem ab, was die Antwort sagt
    .other-content-fix = Vertrauen Sie dieser Antwort nicht. Melden Sie dies als Fehler, mit einer Kopie zum Weitergeben ({ "`latchkey saml redact`" }) und nie mit der Antwort selbst: Einer der beiden Prüfer irrt sich.
    .other-content-fix-window = Vertrauen Sie dieser Antwort nicht. Melden Sie dies als Fehler, mit einer Kopie zum Weitergeben und nie mit der Antwort selbst: Einer der beiden Prüfer irrt sich.
    .two = Zwei unabhängige Prüfer sind sich über diese Antwort nicht einig
    .two-fix = Vertrauen Sie dieser Antwort nicht. Melden Sie dies als Fehler, mit einer Kopie zum Weitergeben ({ "`latchkey saml redact`" }) und nie mit der Antwort selbst: Einer der beiden Prüfer irrt sich.
    .two-fix-window = Vertrauen Sie dieser Antwort nicht. Melden Sie dies als Fehler, mit einer Kopie zum Weitergeben und nie mit der Antwort selbst: Einer der beiden Prüfer irrt sich.
    .counts-got = die Prüfung des Aufbaus und der Prüfer zählen verschiedene Signaturen
    .references-got = der Prüfer las andere Referenzen als die Prüfung des Aufbaus
    .coverage-got = die geprüfte Referenz deckt nicht das Element ab, das gelesen wird
    .not-found-got = der Prüfer findet das signierte Element nicht
    .certificate-got = das Zertifikat fehlt
    .refused-got = { "bergshamra" } nimmt an, { "samael" } lehnt ab: { $why }
    .bytes-got = { "bergshamra" } und { "samael" } lesen verschiedene Bytes

xml-well-formed = Der Text ist wohlgeformtes XML
    .meaning = Ist er das nicht, wurde ein Teil des Textes nicht kopiert, oder ein Programm hat ihn geändert.
    .meaning-fix = Kopieren Sie die ganze Antwort noch einmal.
    .not = Der Text ist kein wohlgeformtes XML
    .ambiguous-got = Tags, die sich auf mehr als eine Weise lesen lassen
    .xmlns-got = { "xmlns" } als Präfix

trusted-certificate-readable = Das Zertifikat, dem vertraut wird, lässt sich lesen
    .meaning = Ohne lesbares Zertifikat lässt sich keine Signatur prüfen, und keine Antwort wird angenommen.
    .meaning-fix = Geben Sie die Metadaten oder das Zertifikat des Identitätsanbieters noch einmal an.
