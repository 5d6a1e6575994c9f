# SAML, wie es ankommt: was mit einer Antwort darin gebracht wird, Anfragen an den eingebauten Identitätsanbieter, und Kopien zum Weitergeben.

intake-cancelled =
    .cancelled = Das wurde abgebrochen
    .cancelled-fix = Beginnen Sie noch einmal, wenn Sie so weit sind.

no-random-numbers = Das Betriebssystem liefert keine Zufallszahlen
    .none = Das Betriebssystem liefert keine Zufallszahlen: { $why }
    .none-fix = Starten Sie den Computer neu, und versuchen Sie es noch einmal.

no-response = Die Eingabe enthält keine SAML-Antwort
    .none = Die Eingabe enthält keine Antwort
    .none-fix = Geben Sie die Antwort als XML an.
    .recording-with-request = Das ist { $form ->
            [har] eine Aufzeichnung (HAR)
            [saml-tracer] ein Export von SAML-tracer
           *[copy] eine Kopie zum Weitergeben
        } mit der Anmeldeanfrage { $id } von { $issuer }, aber ohne eine Antwort darauf
    .recording = { $form ->
            [har] Diese Aufzeichnung (HAR)
            [saml-tracer] Dieser Export von SAML-tracer
           *[copy] Diese Kopie zum Weitergeben
        } enthält { $entries ->
            [one] { $entries } Anfrage
           *[other] { $entries } Anfragen
        } und keine SAML-Antwort
    .record-again-fix = Zeichnen Sie noch einmal auf: Öffnen Sie die Entwicklerwerkzeuge des Browsers, schalten Sie { "Preserve log" } (Protokoll beibehalten) ein, melden Sie sich an, bis der Fehler erscheint, und speichern Sie alles als HAR.
    .request = Das ist die Anmeldeanfrage { $id } von { $issuer }, nicht die Antwort darauf
    .broken-request = Das ist eine Anmeldeanfrage, die sich nicht lesen lässt, nicht die Antwort darauf
    .request-fix = Setzen Sie die Anmeldung fort, und geben Sie an, was der Browser dann im Formularfeld { "SAMLResponse" } sendet.
    .page = Das ist eine Webseite, und kein Formular darin enthält eine SAML-Antwort
    .page-fix = Speichern Sie die letzte Seite, die der Identitätsanbieter sendet, bevor der Browser weitergeht. Oder zeichnen Sie die Anmeldung als HAR auf.

recorded-elsewhere = Die Antwort selbst liegt vor und nicht nur eine Kopie zum Weitergeben
    .meaning = Aus einer Kopie zum Weitergeben ist Geheimes entfernt, deshalb ist ihre Signatur nicht mehr gültig, und nichts darin lässt sich prüfen. Die Befunde stammen von der Person, die die Kopie erstellt hat.
    .meaning-fix = Bitten Sie um die Antwort selbst, wenn Sie sie prüfen wollen.
    .copy = Das ist eine Kopie zum Weitergeben: Die Befunde stammen aus der Kopie, und hier wurde nichts geprüft
    .accepted-got = angenommen, und Claude würde die Person hereinlassen
    .refused-by-claude-got = angenommen, aber Claude würde die Person abweisen
    .not-judged-got = angenommen, aber nicht für Claude geprüft
    .rejected-got = abgelehnt
    .copy-fix = Bitten Sie um die Antwort selbst, wenn Sie sie prüfen wollen.

recording-broken-off =
    .why = Die Aufzeichnung lässt sich nicht zu Ende lesen: { $why }
    .why-fix = Prüfen Sie Pfad und Rechte, und wählen Sie die Datei noch einmal.

recording-too-large = Die Aufzeichnung ist zu groß
    .too-large = Die Aufzeichnung ist größer als 200 MB
    .too-large-fix = Zeichnen Sie nur die Anmeldung auf, oder speichern Sie nur die Anfrage mit { "SAMLResponse" }.

rehearsal-not-signed = Der eingebaute Identitätsanbieter konnte seine Antwort nicht signieren oder verschlüsseln
    .key = Der Signaturschlüssel lässt sich nicht verwenden: { $why }
    .no-pem = Der Signaturschlüssel ist kein PEM
    .response = Die Antwort lässt sich nicht signieren: { $why }
    .sha1 = Die Antwort lässt sich nicht mit SHA-1 signieren: { $why }
    .not-encrypted = Die Assertion lässt sich nicht verschlüsseln
    .fix = Erstellen oder importieren Sie im Schritt Zertifikat einen anderen RSA-Schlüssel.

request-for-another-acs = Die Anfrage verlangt die Antwort an einer anderen ACS URL
    .url = Die Anfrage verlangt ihre Antwort an { $acs }, hier ist aber nur { $known } bekannt
    .index = Die Anfrage verlangt ihre Antwort an die ACS Nummer { $index }, hier ist aber nur Nummer 0 bekannt

request-for-another-destination = Die Anfrage ist für einen anderen Identitätsanbieter bestimmt
    .other = Die Anfrage ist für { $destination } bestimmt, dieser Identitätsanbieter ist aber { $known }

request-for-another-name-id = Die Anfrage verlangt ein NameID-Format, das hier nicht unterstützt wird
    .other = Die Anfrage verlangt eine NameID der Art { $kind }, hier werden aber nur E-Mail-Adressen gesendet

request-is-passive = Die Anfrage erlaubt keine Anmeldeseite
    .passive = Die Anfrage erlaubt keine Anmeldeseite ({ "IsPassive" }), hier ist aber niemand angemeldet

request-not-fresh = Die Anfrage ist zu alt, oder ihre Zeit liegt in der Zukunft
    .other = Die Anfrage wurde um { $issued } gestellt, und jetzt ist es { $now }

request-not-packed = Die Anmeldeanfrage ließ sich nicht in einer URL kodieren
    .why = Die Anfrage lässt sich nicht kodieren: { $why }
    .why-fix = Melden Sie das als Fehler.

request-of-another-service-provider = Die Anfrage stammt von einem anderen Service Provider
    .other = Die Anfrage kommt von { $issuer }, hier ist aber nur { $known } bekannt

request-unreadable = Die Anmeldeanfrage ist beschädigt oder keine unterstützte SAML-2.0-Anfrage
    .query-too-long = Die Adresse hat mehr als { $most } Bytes hinter dem Fragezeichen
    .twice-in-query = Die Adresse enthält { $name } zweimal
    .other-encoding = Die Adresse nennt eine andere Kodierung als DEFLATE
    .none = Die Adresse enthält kein { "SAMLRequest" }
    .not-deflated = { "SAMLRequest" } ist nicht mit Deflate gepackt, wie es das Redirect-Binding verlangt
    .deflated = { "SAMLRequest" } ist kein XML; nur das Redirect-Binding packt es mit Deflate, ein Formular nicht
    .too-long = { "SAMLRequest" } ist länger als { $most } Bytes
    .not-base64 = { "SAMLRequest" } ist kein Base64
    .too-large = Die Anfrage ist größer als { $most } Bytes
    .relay-state-too-long = Der { "RelayState" } ist länger als { $most } Bytes
    .not-utf8 = Die Anfrage ist kein UTF-8
    .not-xml = Die Anfrage ist kein lesbares XML: { $why }
    .other = Die Anfrage ist kein { "AuthnRequest" } von SAML 2.0
    .other-binding = Die Anfrage verlangt ein anderes Binding als HTTP-POST
    .no-value = { $name } fehlt in der Anfrage, ist leer oder länger als { $most } Bytes
    .id = Die ID der Anfrage ist in XML nicht erlaubt: Sie muss mit einem Buchstaben oder { "_" } beginnen
    .no-time = { "IssueInstant" } in der Anfrage ist keine Zeit
    .twice = Die Anfrage enthält { $name } zweimal
    .fix = Beginnen Sie die Anmeldung von vorn.

request-unwelcome =
    .fix = Beginnen Sie die Anmeldung bei der Adresse, die Latchkey zeigt, oder berichtigen Sie die Werte des Service Providers.

# Was in einer Kopie zum Weitergeben über den Befunden steht.
shared-copy =
    .masked = Eine Kopie zum Weitergeben, von Latchkey: Werte sind verdeckt, Befunde sind unverändert. Die Signatur des XML gilt nicht mehr.
    .hashed = Eine Kopie zum Weitergeben, von Latchkey: Werte sind gehasht, mit einem Salt, das nirgends gespeichert ist; Befunde sind unverändert. Die Signatur des XML gilt nicht mehr.
    .whole = Eine Kopie von Latchkey mit allen Werten, unverändert. Sie enthält personenbezogene Daten: Geben Sie sie nur an befugte Personen weiter.

sso-url-unusable = Die Anmelde-URL des Identitätsanbieters ist keine Webadresse, die ein Browser sicher öffnen kann
    .why = Die Anmelde-URL { $url } des Identitätsanbieters lässt sich nicht verwenden: { $why }
    .no-address = Die Anmelde-URL des Identitätsanbieters ist keine Webadresse für einen Browser
    .fix = Lesen Sie die Metadaten des Identitätsanbieters noch einmal, oder fragen Sie seinen Administrator nach der richtigen URL.

unreadable-response = Die Eingabe lässt sich nicht als SAML-Antwort lesen
    .not-xml = Das ist kein wohlgeformtes XML: { $why }
    .too-large = Das ist für eine Antwort zu groß
    .empty = Das ist leer
    .field-empty = Das Formularfeld { "SAMLResponse" } ist leer
    .not-text = Das ist weder XML noch Base64: Es ist kein Text in UTF-8
    .neither = Das ist weder XML noch Base64 von XML
    .no-xml = Das ist Base64, aber darin ist kein XML
    .fix = Geben Sie die Antwort als XML an, oder den Wert des Formularfelds { "SAMLResponse" }.
    .recording = Das sieht aus wie eine Aufzeichnung, ist aber nicht vollständig: Bei Zeile { $line }, Spalte { $column } bricht sie ab oder ist fehlerhaft
    .recording-fix = Speichern Sie die Aufzeichnung noch einmal, und warten Sie, bis die Datei vollständig ist.
    .copy = Das sieht aus wie eine Kopie zum Weitergeben, ist aber nicht vollständig
    .copy-fix = Bitten Sie noch einmal um die Kopie, als vollständige Datei.
    .json = Das ist JSON, aber weder eine Aufzeichnung eines Browsers (HAR) noch ein Export von SAML-tracer

# Ein Fehler, der eine von mehreren Dateien betrifft.
in-file =
    .why = { $file }: { $why }

# Was eingefügt, abgelegt oder ausgewählt wurde.
brought-form =
    .address = eine Adresse
    .base64 = Base64
    .base64-unpadded = Base64 ohne Füllzeichen
    .base64-url-safe = URL-sicheres Base64
    .copy = eine Kopie zum Weitergeben
    .deflated = komprimierte Daten in Base64
    .form-body = ein Formularinhalt
    .har = eine Aufzeichnung (HAR)
    .page = eine Webseite mit einem Formular
    .saml-tracer = ein Export von SAML-tracer
    .url-encoded = URL-kodiertes Base64
    .xml = XML
