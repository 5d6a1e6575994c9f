# Wie eine SAML-Antwort gebaut ist, und wer sie signiert hat.

algorithm-hmac = Die Signatur ist mit dem eigenen Schlüssel des Identitätsanbieters gemacht
    .meaning = Ein geteiltes Geheimnis beweist niemanden: Wer eine solche Signatur prüfen kann, kann auch eine machen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter RSA-SHA256 mit dem Digest SHA-256.
    .signature = Die Signatur verwendet ein gemeinsames Geheimnis statt des Schlüssels des Identitätsanbieters
    .digest = Der Digest verwendet ein gemeinsames Geheimnis statt des Schlüssels des Identitätsanbieters

algorithm-md5 = Die Signatur kommt ohne MD5 aus
    .meaning = MD5 ist seit vielen Jahren gebrochen: Jeder kann in Sekunden zwei Texte mit derselben Prüfsumme herstellen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter RSA-SHA256 mit dem Digest SHA-256.
    .signature = Die Signatur verwendet MD5, und das ist gebrochen
    .digest = Der Digest verwendet MD5, und das ist gebrochen

algorithm-sha1 = Die Signatur kommt ohne SHA-1 aus
    .meaning = SHA-1 ist gebrochen: Man kann zwei Texte mit derselben Prüfsumme herstellen, und eine Signatur über den einen gilt auch für den anderen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter RSA-SHA256 mit dem Digest SHA-256.
    .signature = Die Signatur verwendet SHA-1, und das ist gebrochen
    .digest = Der Digest verwendet SHA-1, und das ist gebrochen

algorithms-allowed = Die Signatur benutzt sichere Verfahren
    .meaning = Angenommen werden nur Verfahren, die als sicher bekannt sind: RSA, RSA-PSS oder ECDSA mit SHA-256 oder besser, ebenso beim Digest.
    .meaning-fix = Wählen Sie beim Identitätsanbieter RSA-SHA256 mit dem Digest SHA-256.
    .signature = Die Signatur verwendet ein Verfahren, das nicht angenommen wird
    .digest = Der Digest verwendet ein Verfahren, das nicht angenommen wird
    .fix = Wählen Sie beim Identitätsanbieter { "RSA-SHA256" } mit dem Digest { "SHA-256" }.

assertion-signed = Die Assertion selbst ist signiert
    .meaning = Die Antwort ist um die Assertion herum signiert, die Assertion nicht. WorkOS verlangt die innere Signatur; die äußere ist daneben willkommen.
    .meaning-fix = Schalten Sie bei dieser Anwendung das Signieren der Assertion ein.
    .response-only = Die Antwort ist signiert, die Assertion darin aber nicht
    .response-only-want = eine Signatur der Assertion
    .response-only-got = nur eine Signatur der Antwort
    .response-only-fix = Schalten Sie beim Identitätsanbieter das Signieren von Assertions ein. WorkOS verlangt es.

canonicalization-allowed = Die Kanonisierung ist eine angenommene
    .meaning = Vor dem Signieren wird XML in eine feste Form gebracht. Nur Formen, über die sich beide Seiten einig sind, werden angenommen.
    .meaning-fix = Wählen Sie beim Identitätsanbieter die exklusive Kanonisierung.
    .other = Die Signatur verwendet eine Kanonisierung, die nicht angenommen wird
    .ambiguous = Die Antwort hat ein Attribut, das Leser verschieden kanonisieren

certificate-rolled-over = Das Zertifikat, mit dem signiert wird, ist das angegebene
    .meaning = Die Antwort bringt das Zertifikat mit, das sie wirklich signiert hat, und dem wird hier nicht vertraut. Meist hat der Identitätsanbieter sein Zertifikat erneuert; es könnte aber auch das einer anderen Stelle sein.
    .meaning-fix = Hat der Identitätsanbieter sein Zertifikat mit Absicht gewechselt, lesen Sie seine Metadaten noch einmal und geben Sie sie an WorkOS. Wenn nicht, wählen Sie dort das erwartete Zertifikat zum Signieren.
    .other = Die Antwort ist mit einem anderen Zertifikat signiert
    .other-fix = Hat der Identitätsanbieter sein Zertifikat absichtlich gewechselt, lesen Sie seine Metadaten noch einmal, und geben Sie sie an WorkOS. Wenn nicht, wählen Sie beim Identitätsanbieter das erwartete Zertifikat zum Signieren.

content-unaltered = Der Inhalt wurde nach dem Signieren nicht geändert
    .meaning = Die Signatur ist die richtige, und der Inhalt passt nicht mehr dazu. Jemand oder etwas hat ihn unterwegs geändert.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .altered = Der Inhalt wurde nach dem Signieren geändert
    .altered-fix = Melden Sie sich noch einmal an, und verwenden Sie die Antwort, wie sie ankam. Geschieht es wieder, wird sie zwischen dem Identitätsanbieter und diesem Rechner verändert. Trauen Sie ihr dann nicht.

encoding-is-utf8 = Die Antwort weist sich als XML 1.0 in UTF-8 aus
    .meaning = Eine andere angegebene Kodierung kann zwei Leser zwei verschiedene Texte sehen lassen. Deshalb wird nur UTF-8 gelesen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .other = Die Antwort weist sich nicht als XML 1.0 in UTF-8 aus

ids-unique = Jeder Bezeichner steht einmal
    .meaning = Eine Signatur zeigt auf einen Bezeichner. Haben zwei Teile denselben, können der signierte und der gelesene Teil zwei verschiedene sein.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .twice = Zwei Teile der Antwort haben dieselbe ID

key-info-plain = Die Signatur nennt ihren Schlüssel schlicht
    .meaning = Ein Schlüssel darf genannt, aber nie von einer Adresse geholt oder errechnet werden. Es zählt in jedem Fall der Schlüssel aus den Metadaten.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .other = Die Signatur nennt ihren Schlüssel auf eine Art, die nicht angenommen wird
    .want = { "X509Data" }, { "KeyName" } oder { "KeyValue" }

namespaces-absolute = Jeder Namensraum hat einen absoluten Namen
    .meaning = Relative Namen von Namensräumen haben keine vereinbarte Form für Signaturen, sodass sich zwei Prüfer darüber uneins sein können.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .relative = Ein Namespace in der Antwort ist eine relative Adresse

nesting-within-limit = Die Antwort ist nicht zu tief verschachtelt
    .meaning = Keine Antwort braucht so viele Ebenen. Solche Dokumente sind dazu gemacht, einen Leser scheitern zu lassen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .too-deep = Die Antwort ist zu tief verschachtelt
    .too-deep-want = höchstens { $most } Ebenen

no-comments-in-values = In keinem Wert steht ein Kommentar
    .meaning = Manche Leser hören an einem Kommentar auf; so könnte admin@example.com, gefolgt von einem Kommentar und mehr, als Adresse einer anderen Person gelesen werden.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .inside = In einem Wert steht ein Kommentar, und manche Leser würden ihn dort abschneiden

no-dtd = Die Antwort hat keine Dokumenttyp-Deklaration
    .meaning = SAML braucht keine, und Angriffe mit Entitäten beginnen dort. Kein ehrlicher Identitätsanbieter sendet sie.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .has-one = Die Antwort hat eine Dokumenttyp-Deklaration

no-processing-instructions = Die Antwort hat keine Verarbeitungsanweisungen
    .meaning = Leser behandeln sie verschieden, und so könnte ein Wert für einen von ihnen abgeschnitten sein.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .has-one = Die Antwort enthält eine Verarbeitungsanweisung

nodes-within-limit = Die Antwort hat nicht zu viele Teile
    .meaning = So viele Elemente, Attribute oder Namensräume braucht es nie. Solche Dokumente sind dazu gemacht, einen Leser aufzuhalten.
    .meaning-fix = Senden Sie weniger Gruppen: nur die, die der Anwendung zugewiesen sind.
    .too-many = Die Antwort hat zu viele Teile
    .parts-want = höchstens { $most } Teile
    .comments-want = höchstens { $most } Kommentare
    .attributes-want = höchstens { $most } Attribute an einem Element
    .namespaces-want = höchstens { $most } Namespaces

not-encrypted = Die Assertion ist nicht verschlüsselt
    .meaning = WorkOS liest verschlüsselte Assertions nur, nachdem dessen Support es eingeschaltet hat. Der Weg dorthin ist durch https schon verschlüsselt.
    .meaning-fix = Schalten Sie bei dieser Anwendung die Verschlüsselung der Assertion aus.
    .encrypted = Die Assertion ist verschlüsselt
    .encrypted-want = eine Assertion, die signiert und nicht verschlüsselt ist
    .encrypted-fix = Schalten Sie beim Identitätsanbieter die Verschlüsselung aus. WorkOS liest verschlüsselte Assertions erst, wenn sein Support das eingeschaltet hat.

nothing-after-response = Nach der Antwort kommt nichts mehr
    .meaning = Text oder Elemente hinter dem Ende der Antwort lesen manche Programme und andere nicht.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .more = Nach dem Ende der Antwort steht noch Text

nothing-wrapped = Die Assertion steht direkt in der Antwort
    .meaning = Eine zweite Assertion oder Antwort ist in einem anderen Teil versteckt. So geht Signature Wrapping: Die eine wird geprüft, die andere gelesen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .hidden = Eine Assertion oder eine Antwort ist in einem anderen Teil versteckt
    .hidden-want = die Assertion direkt in der Antwort
    .hidden-got = { $what } in { $place }

one-assertion = Die Antwort enthält genau eine Assertion
    .meaning = Bei mehreren Assertions könnte eine geprüft und eine andere gelesen werden. Bei keiner hat sich niemand angemeldet.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .several = Die Antwort enthält mehr als eine Assertion
    .none = Die Antwort enthält keine Assertion
    .want = { "1" } Assertion
    .got = { $count } Assertions

one-reference = Die Signatur signiert eine Sache
    .meaning = SAML erlaubt eine Referenz. Bei mehreren sind sich Prüfer uneins, welche zählt.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .other = Die Signatur signiert nicht genau eine Sache

reference-covers-parent = Die Signatur signiert den Teil, der sie trägt
    .meaning = Eine Signatur muss ihr eigenes Elternelement nennen. Nennt sie etwas anderes, ist der gelesene Teil nicht der signierte.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .other = Die Signatur signiert nicht den Teil, in dem sie steht
    .no-uri = keine { "URI" }
    .no-id = Der signierte Teil hat keine brauchbare ID

response-root = Das Dokument ist eine SAML-Antwort
    .meaning = Das äußerste Element ist etwas anderes: eine Anfrage, eine einzelne Assertion, Metadaten oder eine Seite.
    .meaning-fix = Kopieren Sie den Wert des Formularfelds SAMLResponse.
    .assertion = Das ist eine Assertion ohne die Antwort um sie herum
    .metadata = Das sind Metadaten, keine Antwort
    .request = Das ist die Anfrage, nicht die Antwort
    .page = Das ist eine Webseite, keine Antwort
    .namespace = Die Antwort steht nicht im Namespace von SAML
    .other = Das ist XML, aber keine SAML-Antwort
    .in-namespace = { $name } in { $namespace }
    .in-none = { $name } in keinem Namespace
    .fix = Geben Sie den Wert des Formularfelds { "SAMLResponse" } an, oder das XML darin.

response-shape = Die Antwort ist gebaut, wie SAML es sagt
    .meaning = Die Antwort enthält einen Teil, der nicht dorthin gehört, oder einen Teil zweimal. Sie wird abgelehnt, weil ihre Bedeutung geraten wäre.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .unknown = Die Antwort enthält einen Teil, der nicht dorthin gehört
    .twice = Die Antwort enthält einen Teil zweimal, der nur einmal vorkommen darf

# Bei allem, was niemand mit einer ehrlichen Einstellung sendet.
saml-refused =
    .fix = Melden Sie sich noch einmal an, und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht, und zeigen Sie sie dem Administrator des Identitätsanbieters.

signature-in-place = Jede Signatur steht, wo SAML eine hat
    .meaning = Eine Signatur an anderer Stelle gilt für etwas anderes als das, was gelesen wird. Sie zu verschieben ist der älteste Angriff auf SAML.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .elsewhere = Eine Signatur steht, wo SAML keine erlaubt
    .two = Zwei Signaturen stehen an derselben Stelle
    .not-after-issuer = Die Signatur steht nicht unmittelbar nach dem Aussteller
    .loose = Ein Teil einer Signatur steht außerhalb jeder Signatur

signature-present = Etwas in der Antwort ist signiert
    .meaning = Ohne Signatur könnte jeder diese Antwort geschrieben haben. WorkOS verlangt die Assertion signiert, immer.
    .meaning-fix = Schalten Sie bei dieser Anwendung das Signieren der Assertion ein.
    .none = In der Antwort ist nichts signiert
    .none-want = eine signierte Assertion
    .none-got = keine Signatur
    .none-fix = Schalten Sie beim Identitätsanbieter das Signieren von Assertions ein, und wählen Sie sein Zertifikat.

signature-processable = Die Signatur lässt sich prüfen
    .meaning = Der Prüfer traf auf einen Schlüssel oder eine Form, mit der er nicht arbeiten kann; über die Signatur lässt sich also nichts sagen.
    .meaning-fix = Lassen Sie den Identitätsanbieter mit RSA-SHA256 und dem Zertifikat aus seinen Metadaten signieren.
    .not-possible = Die Signatur lässt sich nicht prüfen
    .not-possible-fix = Lassen Sie den Identitätsanbieter mit { "RSA-SHA256" } und dem Zertifikat aus seinen Metadaten signieren.
    .flawed-key = Die Signatur lässt sich nicht prüfen. { $flaw }
    .empty-got = die kanonische Form ist leer
    .not-utf8-got = die kanonische Form ist kein UTF-8

signature-shape = Die Signatur ist gebaut, wie der Standard es sagt
    .meaning = Ein Teil der Signatur fehlt, steht doppelt oder ist unbekannt. Solche Signaturen werden abgelehnt und nicht repariert.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
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
    .meaning = Die Signatur muss mit dem Schlüssel gemacht sein, dessen Zertifikat angegeben wurde. Ein anderes Zertifikat heißt meist, dass es erneuert und der anderen Seite nichts gesagt wurde.
    .meaning-fix = Lesen Sie die Metadaten des Identitätsanbieters neu ein, hier und bei WorkOS, oder wählen Sie dort das erwartete Zertifikat.
    .twice = Zwei unabhängige Prüfer bestätigen, dass die Signatur gültig ist
    .untrusted = Keinem Zertifikat wird vertraut, deshalb lässt sich die Signatur nicht prüfen, und die Antwort wird nicht angenommen
    .untrusted-fix = Geben Sie die Metadaten oder das Zertifikat des Identitätsanbieters an.
    .unread = Das Signierte lässt sich nicht lesen
    .other-certificate = Die Antwort nennt ein anderes Zertifikat, dessen Schlüssel die Signatur aber auch nicht gemacht hat
    .no-trusted = Keines der vertrauten Zertifikate hat diese Signatur gemacht
    .not-its-key = Die Signatur wurde nicht mit dem Schlüssel des Zertifikats gemacht, das sie nennt
    .not-its-key-fix = Laden Sie das Zertifikat zusammen mit dem Schlüssel hoch, der dazu gehört, und wählen Sie es zum Signieren.

size-within-limit = Die Antwort ist nicht zu groß
    .meaning = Eine Antwort hat einige Tausend Bytes; eine viel größere wird abgelehnt, bevor sie gelesen wird, damit niemand diesen Rechner damit lahmlegt.
    .meaning-fix = Senden Sie weniger Gruppen: nur die, die der Anwendung zugewiesen sind.
    .too-large = Die Antwort ist zu groß
    .too-large-want = höchstens { $most } Bytes
    .too-large-got = { $bytes } Bytes
    .too-large-base64-got = { $bytes } Bytes Base64

structure = Die Antwort ist gebaut, wie sie sein soll
    .meaning = Bevor etwas geprüft wird, muss das Dokument eine Antwort mit einer Assertion und ihrer Signatur an der richtigen Stelle sein. Diese Prüfung steht für all das.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .sound = Die Antwort ist richtig gebaut

text-is-utf8 = Die Antwort ist Text in UTF-8
    .meaning = Nach dem Dekodieren bleiben Bytes, die kein Text sind. Meist ist es eine komprimierte Nachricht der Redirect-Bindung oder eine verschlüsselte Datei.
    .meaning-fix = Lassen Sie den Identitätsanbieter mit dem Binding HTTP-POST antworten; das ist einfaches XML in base64.
    .other = Die Antwort ist kein Text in UTF-8

transform-xpath = Kein XPath wählt aus, was signiert ist
    .meaning = Ein XPath in einer Signatur kann gerade den Teil auslassen, der dann gelesen wird, und einen Prüfer lange beschäftigen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .xpath = Die Signatur wählt mit XPath aus, was sie signiert

transform-xslt = Kein XSLT schreibt um, was signiert ist
    .meaning = XSLT ist ein Programm, das läuft, bevor etwas geprüft ist: Es kann anderen Inhalt an die Stelle des gelesenen setzen, Dateien und Adressen abrufen und ohne Ende laufen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .xslt = Die Signatur schreibt mit XSLT um, was sie signiert

transforms-allowed = Die Signatur ändert nichts, bevor sie signiert
    .meaning = Transformationen können den signierten Inhalt zu einem anderen machen als dem, der gelesen wird. Zwei harmlose werden angenommen und keine anderen.
    .meaning-fix = Melden Sie sich noch einmal an und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht: Zeigen Sie sie der Person, die den Identitätsanbieter verwaltet.
    .other = Die Signatur verwandelt, was sie signiert, auf eine Art, die nicht angenommen wird
    .want = { "enveloped-signature" }, dann eine Kanonisierung ohne Kommentare
    .none-got = keine Transformationen
    .parameters-got = { "enveloped-signature" } mit Parametern

verified-twice = Zwei unabhängige Prüfer haben die Signatur beurteilt
    .meaning = Der zweite Prüfer kennt RSA-PSS nicht, also hat nur der erste hingesehen. An der Antwort ist nichts falsch.
    .meaning-fix = Es ist nichts zu tun. Damit beide sie prüfen, wählen Sie beim Identitätsanbieter RSA-SHA256.
    .pss = Nur einer der beiden Prüfer unterstützt diese Art von Signatur, { "RSA-PSS" }
    .pss-want = { "RSA-SHA256" }, das beide unterstützen
    .pss-fix = Sie müssen nichts tun. Damit beide sie prüfen, wählen Sie beim Identitätsanbieter { "RSA-SHA256" }.

verifiers-disagree = Zwei unabhängige Prüfer sind sich einig
    .meaning = Zwei Programme haben die Signatur angesehen und sind zu verschiedenen Ergebnissen gekommen. Eines irrt, also wird die Antwort abgelehnt.
    .meaning-fix = Trauen Sie dieser Antwort nicht. Bewahren Sie sie auf und melden Sie sie, denn einer der Prüfer irrt sich.
    .other-content = Die signierten Bytes sagen nicht, was die Antwort sagt
    .other-content-fix = Trauen Sie dieser Antwort nicht. Bewahren Sie sie auf, und melden Sie das als Fehler: Einer der Prüfer irrt sich.
    .two = Zwei unabhängige Prüfer sind sich über diese Antwort nicht einig
    .two-fix = Trauen Sie dieser Antwort nicht. Bewahren Sie sie auf, und melden Sie das als Fehler: Einer der Prüfer irrt sich.
    .counts-got = die Prüfung des Aufbaus und der Prüfer zählen verschiedene Signaturen
    .references-got = der Prüfer las andere Referenzen als die Prüfung des Aufbaus
    .coverage-got = die geprüfte Referenz deckt nicht das Element ab, das gelesen wird
    .not-found-got = der Prüfer findet das signierte Element nicht
    .certificate-got = das Zertifikat fehlt
    .refused-got = { "bergshamra" } nimmt an, { "samael" } weist ab: { $why }
    .bytes-got = { "bergshamra" } und { "samael" } lesen verschiedene Bytes

xml-well-formed = Der Text ist wohlgeformtes XML
    .meaning = Etwas fehlt oder kam hinzu: Ein Teil wurde nicht kopiert, oder ein Programm hat den Text geändert.
    .meaning-fix = Kopieren Sie die ganze Antwort noch einmal; Teile davon fehlen oder sind hinzugekommen.
    .not = Der Text ist kein wohlgeformtes XML
    .ambiguous-got = Tags, die sich auf mehr als eine Weise lesen lassen
    .xmlns-got = { "xmlns" } als Präfix

trusted-certificate-readable = Das Zertifikat, dem vertraut wird, lässt sich lesen
    .meaning = Ohne lesbares Zertifikat lässt sich keine Signatur prüfen, und nichts wird angenommen.
    .meaning-fix = Geben Sie die Metadaten oder das Zertifikat des Identitätsanbieters an.
