# Wie eine SAML-Antwort gebaut ist, und wer sie signiert hat.

algorithm-hmac =
    .signature = Die Signatur verwendet ein gemeinsames Geheimnis statt des Schlüssels des Identitätsanbieters
    .digest = Der Digest verwendet ein gemeinsames Geheimnis statt des Schlüssels des Identitätsanbieters

algorithm-md5 =
    .signature = Die Signatur verwendet MD5, und das ist gebrochen
    .digest = Der Digest verwendet MD5, und das ist gebrochen

algorithm-sha1 =
    .signature = Die Signatur verwendet SHA-1, und das ist gebrochen
    .digest = Der Digest verwendet SHA-1, und das ist gebrochen

algorithms-allowed =
    .signature = Die Signatur verwendet ein Verfahren, das nicht angenommen wird
    .digest = Der Digest verwendet ein Verfahren, das nicht angenommen wird
    .fix = Wählen Sie beim Identitätsanbieter { "RSA-SHA256" } mit dem Digest { "SHA-256" }.

assertion-signed =
    .response-only = Die Antwort ist signiert, die Assertion darin aber nicht
    .response-only-want = eine Signatur der Assertion
    .response-only-got = nur eine Signatur der Antwort
    .response-only-fix = Schalten Sie beim Identitätsanbieter das Signieren von Assertions ein. WorkOS verlangt es.

canonicalization-allowed =
    .other = Die Signatur verwendet eine Kanonisierung, die nicht angenommen wird
    .ambiguous = Die Antwort hat ein Attribut, das Leser verschieden kanonisieren

certificate-rolled-over =
    .other = Die Antwort ist mit einem anderen Zertifikat signiert
    .other-fix = Hat der Identitätsanbieter sein Zertifikat absichtlich gewechselt, lesen Sie seine Metadaten noch einmal, und geben Sie sie an WorkOS. Wenn nicht, wählen Sie beim Identitätsanbieter das erwartete Zertifikat zum Signieren.

content-unaltered =
    .altered = Der Inhalt wurde nach dem Signieren geändert
    .altered-fix = Melden Sie sich noch einmal an, und verwenden Sie die Antwort, wie sie ankam. Geschieht es wieder, wird sie zwischen dem Identitätsanbieter und diesem Rechner verändert. Trauen Sie ihr dann nicht.

encoding-is-utf8 =
    .other = Die Antwort weist sich nicht als XML 1.0 in UTF-8 aus

ids-unique =
    .twice = Zwei Teile der Antwort haben dieselbe ID

key-info-plain =
    .other = Die Signatur nennt ihren Schlüssel auf eine Art, die nicht angenommen wird
    .want = { "X509Data" }, { "KeyName" } oder { "KeyValue" }

namespaces-absolute =
    .relative = Ein Namespace in der Antwort ist eine relative Adresse

nesting-within-limit =
    .too-deep = Die Antwort ist zu tief verschachtelt
    .too-deep-want = höchstens { $most } Ebenen

no-comments-in-values =
    .inside = In einem Wert steht ein Kommentar, und manche Leser würden ihn dort abschneiden

no-dtd =
    .has-one = Die Antwort hat eine Dokumenttyp-Deklaration

no-processing-instructions =
    .has-one = Die Antwort enthält eine Verarbeitungsanweisung

nodes-within-limit =
    .too-many = Die Antwort hat zu viele Teile
    .parts-want = höchstens { $most } Teile
    .comments-want = höchstens { $most } Kommentare
    .attributes-want = höchstens { $most } Attribute an einem Element
    .namespaces-want = höchstens { $most } Namespaces

not-encrypted =
    .encrypted = Die Assertion ist verschlüsselt
    .encrypted-want = eine Assertion, die signiert und nicht verschlüsselt ist
    .encrypted-fix = Schalten Sie beim Identitätsanbieter die Verschlüsselung aus. WorkOS liest verschlüsselte Assertions erst, wenn sein Support das eingeschaltet hat.

nothing-after-response =
    .more = Nach dem Ende der Antwort steht noch Text

nothing-wrapped =
    .hidden = Eine Assertion oder eine Antwort ist in einem anderen Teil versteckt
    .hidden-want = die Assertion direkt in der Antwort
    .hidden-got = { $what } in { $place }

one-assertion =
    .several = Die Antwort enthält mehr als eine Assertion
    .none = Die Antwort enthält keine Assertion
    .want = { "1" } Assertion
    .got = { $count } Assertions

one-reference =
    .other = Die Signatur signiert nicht genau eine Sache

reference-covers-parent =
    .other = Die Signatur signiert nicht den Teil, in dem sie steht
    .no-uri = keine { "URI" }
    .no-id = Der signierte Teil hat keine brauchbare ID

response-root =
    .assertion = Das ist eine Assertion ohne die Antwort um sie herum
    .metadata = Das sind Metadaten, keine Antwort
    .request = Das ist die Anfrage, nicht die Antwort
    .page = Das ist eine Webseite, keine Antwort
    .namespace = Die Antwort steht nicht im Namespace von SAML
    .other = Das ist XML, aber keine SAML-Antwort
    .in-namespace = { $name } in { $namespace }
    .in-none = { $name } in keinem Namespace
    .fix = Geben Sie den Wert des Formularfelds { "SAMLResponse" } an, oder das XML darin.

response-shape =
    .unknown = Die Antwort enthält einen Teil, der nicht dorthin gehört
    .twice = Die Antwort enthält einen Teil zweimal, der nur einmal vorkommen darf

# Bei allem, was niemand mit einer ehrlichen Einstellung sendet.
saml-refused =
    .fix = Melden Sie sich noch einmal an, und verwenden Sie die Antwort genau so, wie der Identitätsanbieter sie gesendet hat. Kommt sie wieder so, trauen Sie ihr nicht, und zeigen Sie sie dem Administrator des Identitätsanbieters.

signature-in-place =
    .elsewhere = Eine Signatur steht, wo SAML keine erlaubt
    .two = Zwei Signaturen stehen an derselben Stelle
    .not-after-issuer = Die Signatur steht nicht unmittelbar nach dem Aussteller
    .loose = Ein Teil einer Signatur steht außerhalb jeder Signatur

signature-present =
    .none = In der Antwort ist nichts signiert
    .none-want = eine signierte Assertion
    .none-got = keine Signatur
    .none-fix = Schalten Sie beim Identitätsanbieter das Signieren von Assertions ein, und wählen Sie sein Zertifikat.

signature-processable =
    .not-possible = Die Signatur lässt sich nicht prüfen
    .not-possible-fix = Lassen Sie den Identitätsanbieter mit { "RSA-SHA256" } und dem Zertifikat aus seinen Metadaten signieren.
    .flawed-key = Die Signatur lässt sich nicht prüfen. { $flaw }
    .empty-got = die kanonische Form ist leer
    .not-utf8-got = die kanonische Form ist kein UTF-8

signature-shape =
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
    .twice = Zwei unabhängige Prüfer bestätigen, dass die Signatur gültig ist
    .untrusted = Keinem Zertifikat wird vertraut, deshalb lässt sich die Signatur nicht prüfen, und die Antwort wird nicht angenommen
    .untrusted-fix = Geben Sie die Metadaten oder das Zertifikat des Identitätsanbieters an.
    .unread = Das Signierte lässt sich nicht lesen
    .other-certificate = Die Antwort nennt ein anderes Zertifikat, dessen Schlüssel die Signatur aber auch nicht gemacht hat
    .no-trusted = Keines der vertrauten Zertifikate hat diese Signatur gemacht
    .not-its-key = Die Signatur wurde nicht mit dem Schlüssel des Zertifikats gemacht, das sie nennt
    .not-its-key-fix = Laden Sie das Zertifikat zusammen mit dem Schlüssel hoch, der dazu gehört, und wählen Sie es zum Signieren.

size-within-limit =
    .too-large = Die Antwort ist zu groß
    .too-large-want = höchstens { $most } Bytes
    .too-large-got = { $bytes } Bytes
    .too-large-base64-got = { $bytes } Bytes Base64

structure =
    .sound = Die Antwort ist richtig gebaut

text-is-utf8 =
    .other = Die Antwort ist kein Text in UTF-8

transform-xpath =
    .xpath = Die Signatur wählt mit XPath aus, was sie signiert

transform-xslt =
    .xslt = Die Signatur schreibt mit XSLT um, was sie signiert

transforms-allowed =
    .other = Die Signatur verwandelt, was sie signiert, auf eine Art, die nicht angenommen wird
    .want = { "enveloped-signature" }, dann eine Kanonisierung ohne Kommentare
    .none-got = keine Transformationen
    .parameters-got = { "enveloped-signature" } mit Parametern

verified-twice =
    .pss = Nur einer der beiden Prüfer unterstützt diese Art von Signatur, { "RSA-PSS" }
    .pss-want = { "RSA-SHA256" }, das beide unterstützen
    .pss-fix = Sie müssen nichts tun. Damit beide sie prüfen, wählen Sie beim Identitätsanbieter { "RSA-SHA256" }.

verifiers-disagree =
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

xml-well-formed =
    .not = Der Text ist kein wohlgeformtes XML
    .ambiguous-got = Tags, die sich auf mehr als eine Weise lesen lassen
    .xmlns-got = { "xmlns" } als Präfix
