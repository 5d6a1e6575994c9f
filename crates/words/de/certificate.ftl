# Schlüssel und Zertifikate: erstellt, importiert, gelesen, beurteilt und exportiert.

archive-too-large = Die PKCS#12-Datei ist zu groß
    .over-limit = Die PKCS#12-Datei ist größer als { $kilobytes } KB
    .over-limit-fix = Exportieren Sie nur das Signaturzertifikat und seinen Schlüssel in eine eigene Datei.

archive-unreadable = Die PKCS#12-Datei ist beschädigt
    .damaged = Die PKCS#12-Datei ist beschädigt
    .damaged-fix = Exportieren Sie sie noch einmal, oder verwenden Sie Zertifikat und Schlüssel als PEM-Dateien.

archive-unsupported = Die PKCS#12-Datei ist auf eine Art geschützt, die nicht unterstützt wird
    .other-protection = Diese PKCS#12-Datei ist auf eine Art geschützt, die nicht unterstützt wird
    .other-protection-fix = Erstellen Sie sie neu mit { "`openssl pkcs12 -export`" }, oder verwenden Sie Zertifikat und Schlüssel als PEM-Dateien.

certificate-key-kind = Der Schlüssel ist ein RSA-Schlüssel
    .meaning = RSA-Schlüssel funktionieren bei jedem Identitätsanbieter und Service Provider. Mit anderen Arten von Schlüsseln haben manche Schwierigkeiten.
    .meaning-fix = Testen Sie die Anmeldung, bevor sich jemand darauf verlässt. Scheitert sie mit diesem Schlüssel, erstellen Sie ein Zertifikat mit einem RSA-Schlüssel von 3072 Bit und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus.
    .rsa = Der Schlüssel ist ein RSA-Schlüssel, mit dem jeder Identitätsanbieter signieren kann
    .other-kind = Mit Schlüsseln der Art { $kind } haben Identitätsanbieter oft Schwierigkeiten
    .other-kind-fix = Erstellen Sie ein Zertifikat mit einem RSA-Schlüssel und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus. Oder stellen Sie beim Identitätsanbieter das Signaturverfahren ein, das zu diesem Schlüssel passt. Testen Sie in beiden Fällen die Anmeldung, bevor sich jemand darauf verlässt.

certificate-key-size = Der Schlüssel hat eine passende Länge
    .meaning = Mit genug Rechenleistung lässt sich ein kurzer Schlüssel knacken, und dann kann jeder im Namen des Identitätsanbieters signieren. Ein viel zu langer Schlüssel macht alles langsamer und nichts sicherer.
    .meaning-fix = Erstellen Sie ein neues Zertifikat mit einem Schlüssel von 3072 Bit und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .enough = Der Schlüssel hat { $bits } Bit
    .too-long = Der Schlüssel ist zu lang: Er hat { $bits } Bit
    .too-long-want = { $most } Bit oder weniger
    .too-short = Der Schlüssel ist zu kurz: Er hat { $bits } Bit
    .too-short-want = { $least } Bit oder mehr
    .got = { $bits } Bit
    .fix = Erstellen Sie ein neues Zertifikat mit einem Schlüssel von 3072 Bit und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.

certificate-key-usable = Der Schlüssel ist ein gültiger RSA-Schlüssel
    .meaning = Ein gültiger RSA-Schlüssel hat einen ungeraden Modulus und einen ungeraden Exponenten von mindestens 3. Mit dem Exponenten 1 kann jeder signieren, mit 0 oder einem geraden Exponenten niemand.
    .meaning-fix = Erstellen Sie ein neues Zertifikat mit einem Schlüssel von 3072 Bit und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .exponent = Der Schlüssel ist unbrauchbar: Sein Exponent passt nicht zu RSA
    .exponent-got = der Exponent { $exponent }
    .long-exponent-got = ein Exponent mit { $bits } Bit
    .modulus = Der Schlüssel ist unbrauchbar: Sein Modulus passt nicht zu RSA
    .modulus-got = ein Modulus, der gerade oder negativ ist
    .want = ein RSA-Schlüssel mit dem Exponenten 65537

certificate-lifetime = Das Zertifikat gilt höchstens 10 Jahre
    .meaning = Ein gestohlener Schlüssel bleibt brauchbar, solange sein Zertifikat gilt.
    .meaning-fix = Ersetzen Sie das Zertifikat bei der nächsten Erneuerung durch eines, das wenige Jahre gilt.
    .usual = Die Laufzeit des Zertifikats liegt im üblichen Rahmen
    .long = Die Laufzeit des Zertifikats ist sehr lang: { $span }
    .long-want = 10 Jahre oder weniger
    .long-got = { $span }
    .long-fix = Ersetzen Sie es bei der nächsten Erneuerung durch eines, das wenige Jahre gilt. Ein gestohlener Schlüssel bleibt brauchbar, solange sein Zertifikat gilt.

certificate-missing = Die Datei enthält kein Zertifikat
    .in-file = Die Datei enthält kein Zertifikat
    .in-archive = Die PKCS#12-Datei enthält kein Zertifikat
    .request = Die Datei enthält eine Zertifikatsanforderung, nicht das Zertifikat, das eine CA dafür ausgestellt hat
    .pkcs7 = Die Datei ist eine PKCS#7-Sammlung, und die wird nicht unterstützt
    .private-key = Die Datei enthält einen privaten Schlüssel, aber kein Zertifikat
    .public-key = Die Datei enthält einen öffentlichen Schlüssel, aber kein Zertifikat
    .fix = Verwenden Sie das Zertifikat selbst: den Block, der mit { "BEGIN CERTIFICATE" } beginnt, oder eine DER- oder PKCS#12-Datei.

certificate-not-expired = Das Zertifikat ist nicht abgelaufen
    .meaning = Viele Systeme lehnen ein abgelaufenes Zertifikat ab. Bis beide Seiten das neue haben, kann sich niemand anmelden.
    .meaning-fix = Prüfen Sie die Uhr dieses Computers. Geht sie richtig, erneuern Sie das Zertifikat beim Identitätsanbieter und bei WorkOS gleichzeitig.
    .valid = Das Zertifikat ist bis zum { $day } gültig ({ $distance })
    .never = Das Enddatum des Zertifikats liegt vor seinem Anfangsdatum; deshalb ist es nie gültig
    .never-want = ein Ende nach { $begin }
    .never-fix = Erstellen Sie ein neues Zertifikat und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .expired = Das Zertifikat ist am { $day } abgelaufen ({ $distance })
    .expired-want = gültig bis { $now } oder später
    .expired-fix = Prüfen Sie die Uhr dieses Computers. Geht sie richtig, erstellen Sie ein neues Zertifikat, wählen Sie es beim Identitätsanbieter aus und lassen Sie WorkOS gleichzeitig die neuen Metadaten lesen (oder fügen Sie das Zertifikat dort ein). Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .soon = Das Zertifikat läuft bald ab: Es ist nur bis zum { $day } gültig ({ $distance })
    .soon-want = noch mehr als { $days } Tage
    .soon-got = { $distance }
    .soon-fix = Erneuern Sie es vor diesem Tag, beim Identitätsanbieter und bei WorkOS gleichzeitig. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .got = gültig bis { $end }

certificate-signature-algorithm = Das Zertifikat ist mit einem sicheren Verfahren signiert
    .meaning = Diese Signatur schützt keine Antworten, aber manche Systeme lehnen ein Zertifikat ab, das mit einem veralteten Verfahren signiert ist.
    .meaning-fix = Erstellen Sie ein neues Zertifikat mit SHA-256 und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .signed = Das Zertifikat ist mit { $algorithm } signiert
    .outdated = Das Zertifikat selbst ist mit dem veralteten { $algorithm } signiert
    .outdated-want = SHA-256 oder stärker
    .outdated-fix = Erstellen Sie ein neues Zertifikat mit SHA-256 und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus. Manche Systeme lehnen das alte ab. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.

certificate-started = Das Zertifikat ist schon gültig
    .meaning = Ein Zertifikat gilt erst ab einem bestimmten Datum. Liegt es in der Zukunft, geht meist die Uhr des Computers vor, auf dem das Zertifikat erstellt wurde, oder die Uhr dieses Computers geht nach.
    .meaning-fix = Prüfen Sie die Uhr dieses Computers und die des Computers, auf dem das Zertifikat erstellt wurde. Gehen beide richtig, warten Sie, bis das Zertifikat gültig wird.
    .started = Das Zertifikat ist seit dem { $day } gültig
    .not-yet = Das Zertifikat ist noch nicht gültig: Es wird am { $day } gültig ({ $distance })
    .not-yet-want = gültig ab { $now } oder früher
    .not-yet-got = gültig ab { $begin }
    .not-yet-fix = Prüfen Sie die Uhr dieses Computers und die des Computers, auf dem das Zertifikat erstellt wurde, oder warten Sie, bis das Zertifikat gültig wird.

certificate-unreadable = Die Eingabe ist kein Zertifikat, oder sie ist beschädigt
    .damaged = Das ist kein X.509-Zertifikat, oder es ist beschädigt
    .damaged-fix = Laden Sie das ganze Zertifikat noch einmal herunter, oder kopieren Sie es noch einmal, als PEM oder DER.
    .unknown-form = Die Eingabe ist kein Zertifikat: weder PEM, DER, PKCS#12 noch SAML-Metadaten
    .unknown-form-fix = Verwenden Sie die Zertifikatsdatei, die der Identitätsanbieter oder { "`latchkey certificate new`" } geschrieben hat, oder die Metadaten des Identitätsanbieters.
    .unknown-form-fix-window = Wählen Sie die Zertifikatsdatei oder die Metadaten des Identitätsanbieters.

common-name-invalid = Der Name des Zertifikats ist leer, zu lang oder enthält Steuerzeichen
    .empty = Das Zertifikat braucht einen Namen
    .too-long = Der Name des Zertifikats ist länger als { $most } Zeichen
    .control-characters = Der Name des Zertifikats enthält einen Zeilenumbruch oder ein anderes Steuerzeichen
    .fix = Geben Sie ihm einen kurzen Namen, den Ihre Kollegen erkennen, zum Beispiel { "Claude SSO" }.

input-empty =
    .empty = Die Eingabe ist leer
    .empty-fix = Wählen Sie eine Datei, die ein Zertifikat enthält.

input-too-large =
    .over-limit = Die Eingabe ist größer als { $megabytes } MB
    .over-limit-fix = Wählen Sie nur die gemeinte Datei, kein Archiv und kein Protokoll.
    .file = { $file } ist größer als { $bytes } Byte

key-encryption-too-costly = Die Verschlüsselung der Schlüsseldatei braucht viel zu viel Zeit oder Speicher
    .costly = Die Verschlüsselung der Schlüsseldatei braucht viel zu viel Zeit oder Speicher
    .costly-fix = Verschlüsseln Sie den Schlüssel neu mit { "`openssl pkcs8 -topk8 -v2 aes-256-cbc`" }, und verwenden Sie diese Datei.

key-encryption-unsupported = Der Schlüssel ist auf eine Art verschlüsselt, die nicht unterstützt wird
    .old-way = Der Schlüssel ist auf eine alte Art verschlüsselt, die nicht unterstützt wird
    .old-way-fix = Verschlüsseln Sie ihn neu mit { "`openssl pkcs8 -topk8 -v2 aes-256-cbc -in OLD -out NEW`" }, und verwenden Sie die neue Datei.

key-mismatch = Der private Schlüssel gehört nicht zum Zertifikat
    .other-key = Der private Schlüssel gehört nicht zum Zertifikat { $subject }
    .other-key-fix = Suchen Sie den Schlüssel, der mit diesem Zertifikat erstellt wurde, oder erstellen Sie ein neues Zertifikat mit eigenem Schlüssel. Der Identitätsanbieter würde dieses Paar annehmen, aber niemand könnte sich damit anmelden.

key-missing = Die Eingabe enthält keinen privaten Schlüssel
    .no-key = Es gibt ein Zertifikat, aber keinen privaten Schlüssel
    .no-key-fix = Geben Sie auch die Datei mit dem Schlüssel an, mit { "--key" }. Hat der Identitätsanbieter das Zertifikat erstellt und behält den Schlüssel, verwenden Sie stattdessen seine Metadaten.
    .no-key-fix-window = Ziehen Sie auch die Datei mit dem Schlüssel hierher. Hat der Identitätsanbieter das Zertifikat erstellt und behält den Schlüssel, verwenden Sie stattdessen seine Metadaten.

key-not-encrypted = Der Schlüssel ließ sich nicht verschlüsseln und wurde deshalb nicht geschrieben
    .failed = Der Schlüssel ließ sich nicht verschlüsseln und wurde deshalb nicht geschrieben
    .failed-fix = Versuchen Sie es noch einmal. Geschieht es zweimal, nehmen Sie eine Passphrase aus Buchstaben, Ziffern und Leerzeichen.

key-not-made = Dieser Computer konnte Schlüssel und Zertifikat nicht erstellen
    .failed = Dieser Computer konnte keinen Schlüssel erstellen
    .failed-fix = Versuchen Sie es noch einmal. Geschieht es zweimal, erstellen Sie den Schlüssel anderswo, und importieren Sie ihn.

key-too-short = Der Schlüssel ist zu kurz, um sicher zu sein
    .too-short = Der Schlüssel hat { $bits } Bit; weniger als { $least } sind nicht sicher
    .too-short-fix = Erstellen Sie ein neues Zertifikat mit einem Schlüssel von 3072 Bit: { "`latchkey certificate new`" }.
    .too-short-fix-window = Erstellen Sie ein neues Zertifikat mit einem Schlüssel von 3072 Bit.

key-unreadable = Der private Schlüssel lässt sich nicht lesen, oder seine Art wird nicht unterstützt
    .unusable = Der private Schlüssel lässt sich nicht lesen, oder seine Art wird nicht unterstützt
    .unusable-fix = Verwenden Sie einen RSA-Schlüssel (PKCS#8 oder PKCS#1) mit 2048 Bit oder mehr. EC-Schlüssel auf P-256, P-384 und P-521 und Ed25519-Schlüssel gehen auch.

lifetime-invalid = Für diese Anzahl von Tagen lässt sich kein Zertifikat erstellen
    .out-of-range = Ein Zertifikat lässt sich nicht für { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } erstellen
    .out-of-range-fix = Wählen Sie zwischen 1 und { $most } Tagen. Drei Jahre sind { $usual } Tage.

# Zu Metadaten, in denen ein Zertifikat gesucht wird.
certificates-in-metadata =
    .not-text = Das XML lässt sich nicht lesen: Es ist kein UTF-8-Text
    .no-xml = Das XML lässt sich nicht lesen: { $error }
    .fix = Laden Sie die Metadaten noch einmal vom Identitätsanbieter herunter. Speichern Sie keine Anmeldeseite und nicht die Ansicht im Browser.

passphrase-too-short = Die Passphrase ist zu kurz
    .too-short = Die Passphrase hat weniger als { $least } Zeichen
    .too-short-fix = Wählen Sie eine längere, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.

password-needed = Die Datei ist durch ein Passwort geschützt, aber es wurde keines angegeben
    .none-given = Die Datei ist durch ein Passwort geschützt, aber es wurde keines angegeben
    .none-given-fix = Geben Sie das Passwort mit { "--password-file" } an.
    .none-given-fix-window = Geben Sie das Passwort der Datei ein.

password-wrong = Das Passwort öffnet die Datei nicht
    .wrong = Das Passwort öffnet die Datei nicht
    .wrong-fix = Geben Sie das Passwort noch einmal ein. Achten Sie auf Groß- und Kleinschreibung, Leerzeichen und Tastaturbelegung.
