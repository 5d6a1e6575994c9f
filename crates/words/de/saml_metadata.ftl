# Metadaten von Identitätsanbietern und von Service Providern: was stattdessen gegeben wird, und was WorkOS darin braucht.

metadata-certificate-chain = Ein Zertifikatselement in den Metadaten enthält eine ganze Kette
    .chain = Signaturzertifikat { $number } in den Metadaten ist eine Kette: { $count } Zertifikate in einem Element { "X509Certificate" }
    .chain-fix = Wählen Sie beim Identitätsanbieter nur das Signaturzertifikat selbst ({ $subject }), ohne die Zertifikate seiner Aussteller. Laden Sie die Metadaten dann noch einmal herunter.

metadata-certificate-file-name = In den Metadaten steht ein Dateiname statt eines Zertifikats
    .name = Signaturzertifikat { $number } in den Metadaten ist nur der Name einer Datei: { $name }
    .name-fix = Tragen Sie beim Identitätsanbieter das Zertifikat selbst statt seines Dateinamens ein. Laden Sie die Metadaten dann noch einmal herunter.

metadata-certificate-pem-lines = Zertifikate in den Metadaten sind reines Base64
    .meaning = Ein Element X509Certificate darf nur Base64 enthalten. Manche Programme übergehen die BEGIN- und END-Zeilen einer PEM-Datei, andere lehnen die Metadaten ab.
    .meaning-fix = Entfernen Sie die BEGIN- und END-Zeilen beim Identitätsanbieter aus dem Zertifikat, und laden Sie die Metadaten noch einmal herunter.
    .lines = Ein Zertifikat in den Metadaten enthält die BEGIN- oder END-Zeile einer PEM-Datei
    .lines-want = nur das Base64 zwischen diesen Zeilen
    .lines-got = eine Zeile wie { "-----BEGIN CERTIFICATE-----" }
    .lines-fix = Entfernen Sie diese Zeilen beim Identitätsanbieter aus dem Zertifikat, und laden Sie die Metadaten noch einmal herunter.

metadata-certificate-unreadable = Ein Zertifikat in den Metadaten ist nicht lesbar
    .why = Signaturzertifikat { $number } in den Metadaten lässt sich nicht lesen. { $why }
    .not-base64 = Signaturzertifikat { $number } in den Metadaten ist kein Base64
    .fix = Wählen Sie beim Identitätsanbieter das Signaturzertifikat noch einmal, und laden Sie die Metadaten noch einmal herunter.

metadata-empty = Die Metadaten sind leer
    .empty = Die Metadaten sind leer
    .empty-fix = Prüfen Sie beim Identitätsanbieter, ob die Anwendung besteht und aktiv ist, und laden Sie die Metadaten dann noch einmal herunter.

metadata-entity-id = Die Metadaten enthalten eine verwendbare Entity ID
    .meaning = Die Entity ID ist der Name des Identitätsanbieters in jeder Antwort. Ohne sie kann niemand sagen, wer signiert hat.
    .meaning-fix = Setzen Sie beim Identitätsanbieter den Aussteller (Entity ID) dieser Anwendung.
    .none = Die Metadaten enthalten keine Entity ID
    .none-want = eine { "entityID" }
    .none-fix = Setzen Sie beim Identitätsanbieter den Aussteller (Entity ID) dieser Anwendung.
    .unusable = Die Entity ID ist zu lang oder hat Leerzeichen am Rand
    .unusable-want = höchstens { $most } Zeichen, ohne Leerzeichen am Rand
    .unusable-fix = Berichtigen Sie beim Identitätsanbieter den Aussteller (Entity ID) dieser Anwendung. Lesen Sie die Metadaten dann noch einmal ein, hier und bei WorkOS.

metadata-entity-id-shared = Nur diese Anwendung verwendet die Entity ID
    .meaning = Teilen sich mehrere Anwendungen eine Entity ID, kann ein Service Provider sie nicht unterscheiden.
    .meaning-fix = Lassen Sie sie, wie sie ist, solange der Identitätsanbieter nur eine Verbindung zu WorkOS hat. Bevor Sie eine weitere hinzufügen, geben Sie deren Anwendung einen eigenen Aussteller (Entity ID).
    .authentik = Die Entity ID ist die Voreinstellung von authentik, die sich alle Provider auf dem Server teilen
    .authentik-want = eine eigene Entity ID für jede Anwendung
    .authentik-fix = Lassen Sie sie, wie sie ist, solange eine Verbindung Claude und die Console bedient. Bevor Sie eine weitere hinzufügen, setzen Sie { "Issuer" } in deren Provider auf einen eigenen Wert.

metadata-from-browser-view = Die Metadaten wurden aus der Anzeige eines Browsers kopiert
    .banner = Das enthält noch die Hinweiszeile oder die Klapppfeile der XML-Ansicht des Browsers
    .banner-fix = Speichern Sie die Seite als Datei und geben Sie diese an, oder kopieren Sie aus der Quelltextansicht der Seite.

metadata-has-dtd = Die Metadaten enthalten eine Dokumenttyp-Deklaration (DTD)
    .dtd = Das XML deklariert einen Dokumenttyp (DTD); Metadaten brauchen das nie, und Angreifer nutzen es
    .dtd-fix = Laden Sie die Metadaten noch einmal vom Identitätsanbieter selbst herunter.

metadata-https = Alle Adressen verwenden https
    .meaning = Über unverschlüsseltes http kann jemand dazwischen die Anmeldung lesen und ändern.
    .meaning-fix = Stellen Sie die externe URL des Identitätsanbieters auf https. Lesen Sie die Metadaten dann noch einmal ein, hier und bei WorkOS.
    .plain = Eine Adresse des Identitätsanbieters ist nicht verschlüsselt
    .plain-fix = Stellen Sie die externe URL des Identitätsanbieters auf https. Lesen Sie die Metadaten dann noch einmal ein, hier und bei WorkOS.

metadata-in-json = Die Metadaten sind in JSON verpackt
    .authentik = Das ist die API-Antwort von authentik mit den Metadaten in JSON; WorkOS liest nur das XML selbst
    .authentik-fix = Verwenden Sie { "https://…/application/saml/<slug>/metadata/" } oder auf der Seite des Providers { "Download metadata" }.

metadata-is-address = Angegeben wurde eine Adresse statt Metadaten
    .address = Der Text ist eine Adresse, nicht die Metadaten an dieser Adresse
    .address-fix = Geben Sie die Adresse selbst an, oder öffnen Sie sie und speichern Sie, was sie zeigt.

metadata-is-certificate = Angegeben wurde ein Zertifikat oder Schlüssel statt Metadaten
    .certificate = Das ist ein Zertifikat oder Schlüssel, keine Metadaten

metadata-is-escaped = Die spitzen Klammern der Metadaten sind maskiert
    .escaped = Das XML ist maskiert: { "&lt;" } statt { "<" }
    .escaped-fix = Speichern Sie die Seite als Datei und geben Sie diese an, oder kopieren Sie dort, wo das XML selbst angezeigt wird.

metadata-is-json = Angegeben wurde JSON statt SAML-Metadaten
    .json = Das ist JSON, keine SAML-Metadaten (vielleicht OpenID Connect)

metadata-is-message = Angegeben wurde eine SAML-Nachricht statt Metadaten
    .message = Das ist eine SAML-Nachricht ({ $name }), keine Metadaten
    .message-fix = Geben Sie die SAML-Metadaten des Identitätsanbieters an: die URL des XML oder die Datei. Eine Nachricht lesen Sie mit { "`latchkey saml inspect`" }.
    .message-fix-window = Geben Sie die SAML-Metadaten des Identitätsanbieters an: die URL des XML oder die Datei.

metadata-is-web-page = Angegeben wurde eine Webseite statt Metadaten
    .page = Das ist eine Webseite, keine Metadaten; wahrscheinlich verlangt der Identitätsanbieter zuerst eine Anmeldung
    .page-fix = Öffnen Sie die Adresse in einem privaten Fenster: Sie muss ohne Anmeldung XML zeigen. Oder melden Sie sich an, laden Sie die Metadaten herunter, und geben Sie die Datei an.

metadata-not-ready = Der Identitätsanbieter hat für diese Anwendung noch keine Metadaten
    .authentik = Das ist die API-Antwort von authentik ohne Metadaten, weil der Provider noch keine Anwendung hat
    .authentik-fix = Verbinden Sie in authentik den Provider mit einer Anwendung. Verwenden Sie dann die Metadaten-URL, die die Seite des Providers zeigt.

metadata-not-saml = Das XML enthält keine SAML-Metadaten
    .other = Das ist XML, aber keine SAML-Metadaten: Es beginnt mit { $name }

metadata-not-text = Die Metadaten sind kein Text in UTF-8 oder UTF-16
    .other = Das ist kein Text in UTF-8 oder UTF-16

metadata-not-xml = Die Metadaten sind kein lesbares XML
    .other = Das ist kein XML
    .broken = Das XML lässt sich nicht lesen: { $why }
    .broken-fix = Laden Sie die Metadaten noch einmal herunter, statt sie aus dem Browserfenster zu kopieren.

metadata-of-service-provider = Die Metadaten beschreiben einen Service Provider, keinen Identitätsanbieter
    .other = Das sind die Metadaten eines Service Providers (WorkOS oder eine andere Anwendung), nicht die eines Identitätsanbieters
    .other-fix = Laden Sie die Metadaten vom Identitätsanbieter herunter, zum Beispiel authentik, Okta oder Entra ID.

metadata-of-several-providers = Die Metadaten beschreiben mehrere Identitätsanbieter
    .several = { $count ->
        [2] Die Metadaten beschreiben zwei Identitätsanbieter, { $first } und { $second }
       *[other] Die Metadaten beschreiben { $count } Identitätsanbieter, darunter { $first } und { $second }
    }
    .several-fix = Geben Sie die Metadaten dessen an, mit dem sich die Personen anmelden.
    .no-name = (kein Name)

metadata-reachable = WorkOS erreicht die Adresse des Identitätsanbieters
    .meaning = WorkOS prüft eine Metadaten-URL auf neue Zertifikate. Bei einer Adresse in einem privaten Netz kann es das nicht.
    .meaning-fix = Laden Sie das Metadaten-XML bei WorkOS hoch, statt die URL einzutragen, und laden Sie es wieder hoch, sobald sich das Zertifikat ändert.
    .private = WorkOS erreicht diese Adresse nicht aus dem Internet
    .private-want = eine Adresse im öffentlichen Internet, oder das hochgeladene XML
    .private-fix = Laden Sie bei WorkOS das XML der Metadaten hoch, statt ihre URL einzutragen, und laden Sie es nach jedem Wechsel des Zertifikats neu hoch. Wer sich anmeldet, muss im internen Netzwerk sein.

metadata-redirect-binding = Anmeldeanfragen lassen sich per HTTP-Redirect senden
    .meaning = WorkOS sendet seine Anfragen per HTTP-Redirect. Ohne eine Adresse dafür kann die Anmeldung gar nicht beginnen.
    .meaning-fix = Schalten Sie beim Identitätsanbieter das Redirect-Binding ein.
    .no-address = Die Anmelde-URL für HTTP-Redirect ist keine Webadresse
    .none = Die Metadaten haben keine Anmelde-URL mit dem Binding HTTP-Redirect
    .none-want = ein { "SingleSignOnService" } mit HTTP-Redirect, das WorkOS verwendet
    .none-got = kein { "SingleSignOnService" }
    .post-got = nur HTTP-POST
    .none-fix = Schalten Sie beim Identitätsanbieter das Redirect-Binding ein. Setzen Sie in der Metadaten-URL von authentik { "force_binding" } auf { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }, oder entfernen Sie es.

metadata-signature = Die Metadaten sind mit dem angegebenen Zertifikat signiert
    .meaning = Manche Identitätsanbieter und Föderationen signieren ihre Metadaten. Die Signatur beweist nur etwas, wenn das Zertifikat aus einer anderen Quelle stammt.
    .meaning-fix = Laden Sie die Metadaten noch einmal herunter, und fragen Sie die Stelle, die sie signiert, ob das Zertifikat das richtige ist. Verwenden Sie die Metadaten vorher nicht.
    .not-checked = Die Metadaten sind signiert, aber die Signatur wurde nicht geprüft
    .not-checked-fix = Geben Sie das Zertifikat der Stelle an, die die Metadaten signiert, wenn Sie es aus einer anderen Quelle haben.
    .not-whole = Die Metadaten sind nicht als Ganzes signiert
    .not-whole-want = eine Signatur in ihrem äußersten Element
    .not-whole-fix = Laden Sie die signierten Metadaten herunter. Bietet niemand signierte Metadaten an, prüfen Sie diese ohne Zertifikat, aber nur, wenn Sie sie per https vom Identitätsanbieter selbst heruntergeladen haben.
    .several = Die Metadaten enthalten mehrere Signaturen, und nur eine lässt sich prüfen
    .weak = Die Metadaten sind mit einem zu schwachen Verfahren signiert
    .other = Die Metadaten sind nicht mit dem angegebenen Zertifikat signiert oder wurden danach geändert
    .fix = Laden Sie die Metadaten noch einmal herunter, und fragen Sie die Stelle, die sie signiert, ob das Zertifikat das richtige ist. Verwenden Sie die Metadaten vorher nicht.

metadata-signing-certificate = Die Metadaten enthalten ein Signaturzertifikat
    .meaning = Mit diesem Zertifikat werden Signaturen geprüft. Ohne Zertifikat ist nichts vertrauenswürdig.
    .meaning-fix = Wählen Sie beim Identitätsanbieter ein Signaturzertifikat und lesen Sie dann die Metadaten noch einmal.
    .passed = { $count ->
            [one] Die Metadaten enthalten ein Signaturzertifikat
           *[other] Die Metadaten enthalten { $count } Signaturzertifikate, wie bei einem Zertifikatswechsel
        }
    .none = Die Metadaten enthalten kein Signaturzertifikat
    .none-want = mindestens ein Zertifikat zum Signieren
    .none-got = keines
    .none-fix = Wählen Sie beim Identitätsanbieter ein Signaturzertifikat, und lesen Sie die Metadaten dann noch einmal.
    .got = { $certificates }
    .certificate = { $subject } ({ $begin } bis { $end }, SHA-256 { $fingerprint })

metadata-too-large = Die Metadaten sind zu groß
    .bytes = Die Metadaten sind größer als 5 MB
    .elements = Das XML hat zu viele Elemente
    .fix = Geben Sie nur die Metadaten dieses einen Identitätsanbieters an.
    .certificates = Die Metadaten enthalten mehr als { $most } Signaturzertifikate

metadata-unsigned-requests = Der Identitätsanbieter nimmt unsignierte Anfragen an
    .meaning = WorkOS signiert seine Anfragen nicht, solange der WorkOS-Support das nicht eingeschaltet hat. Verlangt ein Identitätsanbieter wirklich signierte Anfragen, scheitert jede Anmeldung. In den Metadaten von Keycloak und LemonLDAP::NG steht diese Forderung immer, unabhängig von der Einstellung.
    .meaning-fix = Prüfen Sie, ob diese Anwendung unsignierte Anfragen annimmt: In Keycloak ist Client signature required ausgeschaltet, in authentik ist Verification Certificate leer. Ein bestandener Anmeldetest beweist es.
    .signed = Die Metadaten verlangen signierte Anfragen, WorkOS sendet aber unsignierte
    .signed-want = { "WantAuthnRequestsSigned" } fehlt oder ist false
    .signed-fix = Prüfen Sie, ob diese Anwendung unsignierte Anfragen annimmt: In Keycloak ist { "Client signature required" } ausgeschaltet, in authentik ist { "Verification Certificate" } leer. Keycloak und LemonLDAP::NG schreiben das unabhängig von der Einstellung in die Metadaten. Ein bestandener Anmeldetest beweist es.
    .answered = Der Identitätsanbieter hat eine unsignierte Anfrage beantwortet, was auch immer in seinen Metadaten steht

metadata-valid-until = Die Metadaten sind nicht abgelaufen
    .meaning = Metadaten können ein Ablaufdatum enthalten. Danach nehmen strenge Programme sie nicht mehr an.
    .meaning-fix = Laden Sie die Metadaten noch einmal vom Identitätsanbieter herunter.
    .expired = Die Metadaten sind laut ihrem { "validUntil" } abgelaufen
    .expired-want = gültig über { $now } hinaus
    .expired-fix = Laden Sie die Metadaten noch einmal vom Identitätsanbieter herunter.
    .never-set = { "validUntil" } in den Metadaten ist ein Platzhalter, kein echtes Datum
    .never-set-want = ein Datum in der Zukunft oder kein { "validUntil" }
    .never-set-fix = Bitten Sie die Person, die den Identitätsanbieter betreibt, das Datum zu setzen oder zu entfernen. Manche Software schreibt den 1. Januar des Jahres 1, wenn kein Datum gesetzt ist; strenge Leser halten die Metadaten dann für abgelaufen.

metadata-web-addresses = Jede Adresse in den Metadaten darf ein Browser öffnen
    .meaning = An diese Adressen werden Personen geschickt. Eine Adresse, die mit javascript:, file: oder data: beginnt, lässt den Browser etwas anderes tun, und ein Passwort in einer Adresse kann unterwegs jeder lesen.
    .meaning-fix = Berichtigen Sie die eigene Adresse des Identitätsanbieters (externe URL). Lesen Sie die Metadaten dann noch einmal ein, hier und bei WorkOS.
    .no-address = Eine Adresse in den Metadaten ist keine Webadresse
    .user = Eine Adresse in den Metadaten enthält einen Benutzernamen oder ein Passwort
    .fix = Berichtigen Sie die eigene Adresse des Identitätsanbieters (externe URL). Lesen Sie die Metadaten dann noch einmal ein, hier und bei WorkOS.

metadata-without-identity-provider = Die Metadaten beschreiben keinen SAML-2.0-Identitätsanbieter
    .none = Die Metadaten beschreiben keinen Identitätsanbieter für SAML 2.0 (kein { "IDPSSODescriptor" })

metadata-wrong-namespace = Die Elemente der Metadaten gehören nicht zu SAML 2.0
    .other = { $name } steht im Namespace { $namespace }, nicht in dem von SAML, { $saml }

sp-metadata-unusable = Die Metadaten enthalten nicht genau einen verwendbaren Service Provider
    .none = Das XML enthält keinen Service Provider (kein { "SPSSODescriptor" })
    .several = Das XML enthält mehr als einen Service Provider
    .no-acs = Die Metadaten des Service Providers enthalten keine ACS URL mit HTTP-POST
    .no-entity-id = Die Metadaten des Service Providers enthalten keine Entity ID
    .fix = Kopieren Sie stattdessen die ACS URL und die SP Entity ID von der Seite von WorkOS in ihre beiden Felder.

# Was mehrere Prüfungen der Metadaten sagen.
saml-metadata =
    .give-fix = Geben Sie die SAML-Metadaten des Identitätsanbieters an: die URL des XML oder die Datei.
    .numbered = { $title } (Zertifikat { $number } von { $count })

metadata-unreadable = Die Metadaten lassen sich nicht lesen, oder es sind keine SAML-Metadaten
