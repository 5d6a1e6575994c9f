# Was mit einem Dokument oder einer API unter einer Webadresse schiefgehen kann. $host ist der Name des Servers, $own der
# SHA-256-Fingerabdruck seines Zertifikats. $asked ist, was abgefragt wurde: die Metadaten des Identitätsanbieters, für die es
# auch eine Datei tut, oder die API einer Verwaltung.

answer-too-large = Die Antwort des Servers ist zu groß
    .over-limit = { $host } sendet mehr als { $megabytes } MB in einer Antwort
    .over-limit-fix = Prüfen Sie, ob die Adresse des Servers stimmt.

fetch-cut-off = Die Antwort des Servers brach ab
    .broke-off = Die Antwort von { $host } brach ab: { $error }
    .broke-off-fix = { $asked ->
        [metadata] Versuchen Sie es noch einmal, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Versuchen Sie es noch einmal.
    }

fetch-forbidden = Der Server verlangt eine Anmeldung, bevor er das Dokument sendet
    .sign-in-wanted = { $host } hat mit { $status } geantwortet: Der Server verlangt eine Anmeldung, und auch WorkOS kann sich dort nicht anmelden
    .sign-in-wanted-fix = { $asked ->
        [metadata] Verwenden Sie die öffentliche Metadaten-URL. Gibt es keine, laden Sie die Metadaten im Browser herunter, verwenden Sie hier die Datei und laden Sie sie bei WorkOS hoch.
       *[api] Verwenden Sie die öffentliche Metadaten-URL, oder laden Sie die Datei bei WorkOS hoch.
    }

fetch-not-found = Der Server hat unter dieser Adresse nichts
    .nothing-there = { $host } hat mit { $status } geantwortet: Unter dieser Adresse gibt es nichts
    .nothing-there-fix = { $asked ->
        [metadata] Prüfen Sie Slug oder ID der Anwendung in der Adresse und ob es die Anwendung gibt und sie aktiv ist, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Prüfen Sie Slug oder ID der Anwendung in der Adresse und ob es die Anwendung gibt und sie aktiv ist.
    }

fetch-refused = Der Server wurde zu oft gefragt, oder er hat das Dokument nicht gesendet
    .too-often = { $host } hat mit { $status } geantwortet: Es gab zu viele Anfragen
    .too-often-fix = { $asked ->
        [metadata] Warten Sie eine Minute und versuchen Sie es noch einmal, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Warten Sie eine Minute und versuchen Sie es noch einmal.
    }
    .no-document = { $host } hat mit { $status } geantwortet, statt das Dokument zu senden
    .no-document-fix = { $asked ->
        [metadata] Prüfen Sie die Adresse in einem privaten Browserfenster, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Prüfen Sie die Adresse in einem privaten Browserfenster.
    }

fetch-server-error = Der Server hat einen internen Fehler gemeldet
    .failed = { $host } hat mit { $status } geantwortet: Auf dem Server ist ein Fehler aufgetreten
    .failed-fix = { $asked ->
        [metadata] Sehen Sie im Protokoll des Identitätsanbieters nach, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei. Bei authentik kommt das vor, wenn der Name des Providers Zeichen außerhalb von ASCII enthält oder das Zertifikat nicht zum Signaturverfahren passt.
       *[api] Sehen Sie im Protokoll des Identitätsanbieters nach. Bei authentik kommt das vor, wenn der Name des Providers Zeichen außerhalb von ASCII enthält oder das Zertifikat nicht zum Signaturverfahren passt.
    }

fetch-timeout = Der Server hat nicht rechtzeitig vollständig geantwortet
    .too-slow = { $host } hat nicht innerhalb von { $seconds } Sekunden vollständig geantwortet
    .too-slow-fix = { $asked ->
        [metadata] Prüfen Sie, ob dieser Computer den Server erreicht (Netzwerk, VPN, Firewall), oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Prüfen Sie, ob dieser Computer den Server erreicht (Netzwerk, VPN, Firewall).
    }

fetch-unanswered = Unter dieser Adresse hat kein Server geantwortet
    .nothing = Unter { $url } hat nichts geantwortet: { $error }
    .nothing-fix = { $asked ->
        [metadata] Prüfen Sie die Adresse und ob dieser Computer sie erreicht (Netzwerk, VPN, Firewall), oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Prüfen Sie die Adresse und ob dieser Computer sie erreicht (Netzwerk, VPN, Firewall).
    }

fetched-too-large =
    .over-limit = { $host } sendet mehr als { $megabytes } MB
    .over-limit-fix = Verwenden Sie die Metadaten-URL dieser einen Anwendung.

fingerprint-invalid = Der Text ist kein SHA-256-Fingerabdruck
    .no-fingerprint = „{ $text }“ ist kein SHA-256-Fingerabdruck mit 64 hexadezimalen Ziffern
    .no-fingerprint-fix = Fragen Sie den Administrator des Servers nach dem SHA-256-Fingerabdruck des Zertifikats.

fingerprint-mismatch = Das Zertifikat des Servers ist nicht das, dem vertraut wird
    .other-certificate = { $host } zeigt ein anderes Zertifikat als das, dem vertraut wird: { $presented }
    .other-certificate-fix = Fragen Sie den Administrator des Servers, ob das Zertifikat gewechselt wurde. Wenn ja, lassen Sie sich den neuen Fingerabdruck geben und tragen Sie diesen ein. Weiß das niemand, brechen Sie ab: Jemand könnte die Verbindung abfangen.

network-unusable = Netzwerk oder TLS lassen sich auf diesem Computer nicht verwenden
    .network = Das Netzwerk lässt sich nicht verwenden: { $error }
    .network-fix = { $asked ->
        [metadata] Prüfen Sie die Proxy-Einstellungen dieses Computers, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Prüfen Sie die Proxy-Einstellungen dieses Computers.
    }
    .tls = TLS lässt sich nicht verwenden: { $error }
    .tls-fix = Melden Sie das als Fehler.

redirect-to-http = Der Server leitet von https zu einer unverschlüsselten Adresse weiter
    .unencrypted = { $host } (https) leitet weiter zu { $url }, und das ist nicht verschlüsselt: Unterwegs könnte es jeder lesen und ändern
    .unencrypted-fix = { $asked ->
        [metadata] Bitten Sie den Administrator des Identitätsanbieters, dessen externe URL auf https zu stellen, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Bitten Sie den Administrator des Identitätsanbieters, dessen externe URL auf https zu stellen.
    }

tls-certificate-expired = Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch
    .expired = Das Zertifikat von { $host } ist abgelaufen, oder die Uhr dieses Computers geht falsch. Sein SHA-256-Fingerabdruck ist { $own }

tls-certificate-not-yet-valid = Das Zertifikat des Servers gilt noch nicht, oder die Uhr dieses Computers geht falsch
    .not-yet = Das Zertifikat von { $host } gilt noch nicht, oder die Uhr dieses Computers geht falsch. Sein SHA-256-Fingerabdruck ist { $own }

tls-certificate-refused = Das Zertifikat des Servers besteht die Prüfungen dieses Computers nicht
    .bad-signature = Das Zertifikat von { $host } wurde nicht von der Stelle signiert, die es nennt, oder danach verändert. Sein SHA-256-Fingerabdruck ist { $own }
    .critical-extension = Das Zertifikat von { $host } verlangt etwas, das nicht unterstützt wird (eine kritische Erweiterung). Sein SHA-256-Fingerabdruck ist { $own }
    .damaged = Das Zertifikat von { $host } ist beschädigt oder gar kein Zertifikat. Sein SHA-256-Fingerabdruck ist { $own }
    .issuer-may-not = Das Zertifikat von { $host } wurde von einem Zertifikat ausgestellt, das keine anderen ausstellen darf. Sein SHA-256-Fingerabdruck ist { $own }
    .name-not-allowed = Das Zertifikat von { $host } hat einen Namen, für den seine Stelle keine Zertifikate ausstellen darf. Sein SHA-256-Fingerabdruck ist { $own }
    .not-for-servers = Das Zertifikat von { $host } ist nicht für einen Server bestimmt. Sein SHA-256-Fingerabdruck ist { $own }
    .of-authority = Das Zertifikat von { $host } ist das einer Zertifizierungsstelle, das kein Server für sich selbst verwenden darf. Sein SHA-256-Fingerabdruck ist { $own }
    .revocation-unknown = Ob das Zertifikat von { $host } widerrufen ist, lässt sich nicht prüfen. Sein SHA-256-Fingerabdruck ist { $own }
    .serial-number = Das Zertifikat von { $host } hat eine Seriennummer, die nicht erlaubt ist. Sein SHA-256-Fingerabdruck ist { $own }
    .some-reason = Das Zertifikat von { $host } besteht die Prüfungen dieses Computers nicht. Sein SHA-256-Fingerabdruck ist { $own }
    .too-many-authorities = Zwischen dem Zertifikat von { $host } und einer vertrauenswürdigen Stelle stehen zu viele andere. Der SHA-256-Fingerabdruck des Zertifikats ist { $own }
    .version = Das Zertifikat von { $host } hat eine Version, die nicht unterstützt wird. Sein SHA-256-Fingerabdruck ist { $own }
    .weak-signature = Das Zertifikat von { $host } ist auf eine Weise signiert, die nicht angenommen wird (vielleicht mit SHA-1 oder einem kurzen Schlüssel). Sein SHA-256-Fingerabdruck ist { $own }

tls-certificate-revoked = Das Zertifikat des Servers wurde widerrufen
    .revoked = Das Zertifikat von { $host } wurde widerrufen. Sein SHA-256-Fingerabdruck ist { $own }

tls-failed = Eine sichere Verbindung zum Server kam nicht zustande
    .no-connection = Keine sichere Verbindung zu { $host }: { $error }
    .no-connection-fix = { $asked ->
        [metadata] Zeigen Sie das dem Administrator des Servers, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Zeigen Sie das dem Administrator des Servers.
    }

tls-not-spoken = Der Server spricht auf diesem Port kein TLS
    .no-tls = { $host } spricht auf diesem Port kein TLS
    .no-tls-fix = Prüfen Sie den Port und ob die Adresse mit { "http://" } beginnen muss.

tls-unknown-issuer = Das Zertifikat des Servers ist selbst signiert, oder dieser Computer vertraut ihm nicht
    .unknown = Das Zertifikat von { $host } ist selbst signiert oder stammt von einer privaten Stelle, der dieser Computer nicht vertraut. Sein SHA-256-Fingerabdruck ist { $own }

tls-wrong-name = Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt
    .other-name = Das Zertifikat von { $host } ist nicht auf diesen Namen ausgestellt. Sein SHA-256-Fingerabdruck ist { $own }

token-over-http = Das Token würde ohne https gesendet
    .plain-http = { $url } verwendet kein https, deshalb könnte unterwegs jeder das Token lesen
    .plain-http-fix = Verwenden Sie die https-Adresse des Servers. Verwendet er ein privates Zertifikat, geben Sie auch dessen SHA-256-Fingerabdruck an.

token-unusable = Das Token enthält Zeichen, die sich nicht an einen Server senden lassen
    .letters = Das Token enthält Zeichen, die in keinem Token vorkommen
    .letters-fix = Kopieren Sie den Schlüssel des Tokens noch einmal, als eine Zeile und ohne etwas davor oder danach.

too-many-redirects = Die Adresse leitet zu oft weiter
    .circle = Die Adresse leitet mehr als { $limit } Mal weiter, zuletzt zu { $host }
    .circle-fix = { $asked ->
        [metadata] Öffnen Sie die Adresse in einem privaten Fenster: Wahrscheinlich führt sie zu einer Anmeldeseite. Oder melden Sie sich an, laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Öffnen Sie die Adresse in einem privaten Fenster: Wahrscheinlich führt sie zu einer Anmeldeseite.
    }

url-invalid = Der Text ist keine Adresse, die Latchkey abrufen kann
    .no-address = „{ $text }“ ist keine Webadresse
    .no-https = „{ $text }“ ist keine Adresse, die sich abrufen lässt: Sie muss mit { "https://" } beginnen
    .out-of-api = „{ $text }“ ist keine Adresse, die sich abrufen lässt: Sie führt aus der API hinaus
    .fix = { $asked ->
        [metadata] Kopieren Sie die Metadaten-URL vom Identitätsanbieter. Sie beginnt mit { "https://" }.
       *[api] Kopieren Sie die Adresse des Servers aus einem Browser. Sie beginnt mit { "https://" }.
    }

url-with-password = Die Adresse enthält einen Benutzernamen oder ein Passwort
    .has-one = Die Adresse enthält einen Benutzernamen oder ein Passwort
    .has-one-fix = { $asked ->
        [metadata] Entfernen Sie den Teil vor dem { "@" } aus der Adresse. Metadaten sind öffentlich.
       *[api] Entfernen Sie den Teil vor dem { "@" } aus der Adresse.
    }

# Was mit dem Zertifikat eines Servers zu tun ist.
server-certificate =
    .replace-fix = { $asked ->
        [metadata] Bitten Sie den Administrator des Servers, das Zertifikat zu ersetzen, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Bitten Sie den Administrator des Servers, das Zertifikat zu ersetzen.
    }
    .clock-fix = { $asked ->
        [metadata] Prüfen Sie die Uhr dieses Computers. Geht sie richtig, bitten Sie den Administrator des Servers, das Zertifikat zu ersetzen, oder laden Sie die Metadaten im Browser herunter und verwenden Sie die Datei.
       *[api] Prüfen Sie die Uhr dieses Computers. Geht sie richtig, bitten Sie den Administrator des Servers, das Zertifikat zu ersetzen.
    }
    .trust-for-metadata-fix = Bestätigt der Administrator des Servers diesen Fingerabdruck, führen Sie { "`latchkey setup set metadata-fingerprint`" } mit { $own } aus; { "`latchkey metadata check`" } nimmt ihn als { "--trust-fingerprint" }. WorkOS würde diesen Server ablehnen; laden Sie dort also das XML hoch.
    .trust-for-metadata-fix-window = Bestätigt der Administrator des Servers diesen Fingerabdruck, tragen Sie ihn als den Fingerabdruck ein, dem vertraut wird: { $own }. WorkOS würde diesen Server ablehnen; laden Sie dort also das XML hoch.
    .trust-for-api-fix = Bestätigt der Administrator des Servers diesen Fingerabdruck, führen Sie { "`latchkey setup set server-fingerprint`" } mit { $own } aus.
    .trust-for-api-fix-window = Bestätigt der Administrator des Servers diesen Fingerabdruck, tragen Sie ihn als den Fingerabdruck ein, dem vertraut wird: { $own }.
    .unknown-fingerprint = unbekannt

# Woran eine sichere Verbindung gescheitert ist.
tls-broke =
    .certificate-refused = das Zertifikat des Servers wird abgelehnt
    .client-certificate-wanted = der Server verlangt ein Zertifikat von diesem Computer
    .handshake = der Server brach den Verbindungsaufbau ab
    .name-unknown = der Server kennt diesen Hostnamen nicht
    .no-certificate = der Server zeigt kein Zertifikat
    .no-cipher = der Server nimmt keine Verschlüsselung an, die dieser Computer anbietet
    .no-http = der Server spricht über TLS kein HTTP
    .no-time = dieser Computer kennt die Uhrzeit nicht
    .nothing-in-common = der Server und dieser Computer haben keine TLS-Version oder Verschlüsselung gemeinsam (nötig ist TLS 1.2 oder 1.3)
    .on-this-computer = TLS ist auf diesem Computer gescheitert
    .rules = der Server hält sich nicht an die Regeln von TLS
    .server-fault = der Server meldet einen internen Fehler
    .versions = der Server nimmt weder TLS 1.2 noch TLS 1.3 an
