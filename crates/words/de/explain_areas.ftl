# Was `latchkey explain` zu Codes sagt: was ihr Bereich prüft und was zu tun ist, wo nichts Genaueres bekannt ist.

passed-means = Bestanden heißt: { $holds }
    .confirmed = Es ist bestätigt: { $statement }
    .answer-fix = Probieren Sie es aus, und beantworten Sie dann die Frage in der Checkliste.

unknown-text =
    .none = Kein Treffer für diesen Text
    .none-fix = Fügen Sie die ganze Seite oder deren Adresse ein: Sie enthält oft einen Code, den die Meldung nicht zeigt. Suchen Sie dann die Anmeldung im Protokoll des Identitätsanbieters, und prüfen Sie die Antwort mit dem Anmeldetest von Latchkey.

area-administration =
    .cause = Latchkey arbeitet auf dem Server des Identitätsanbieters über dessen API. Der Server hat eine Anfrage abgelehnt oder unerwartet geantwortet, oder das, womit Latchkey arbeiten sollte, ist dort nicht vorhanden.
    .fix = Korrigieren Sie, was die Meldung nennt: die Adresse, das Token, seine Rechte oder den eingegebenen Namen. Machen Sie dann weiter.

area-attributes =
    .cause = Diese Prüfung berechnet, was der Identitätsanbieter für eine Person senden würde. Claude erkennt Personen an ihrer E-Mail-Adresse und liest Rollen aus den gesendeten Gruppen.
    .fix = Korrigieren Sie den Eintrag der Person oder die Zuordnung beim Identitätsanbieter, und sehen Sie sich die Vorschau der Person noch einmal an.

area-certificate =
    .cause = Diese Prüfung betrifft das Signaturzertifikat und seinen privaten Schlüssel. Der Identitätsanbieter signiert mit dem Schlüssel, und WorkOS vertraut dem Zertifikat, das dazugehört.
    .fix = Wählen Sie auf dem Computer, auf dem der Schlüssel liegt, ein Zertifikat und einen Schlüssel, die zusammengehören. Gibt es kein solches Paar, erstellen Sie ein neues Zertifikat.

area-command-line =
    .cause = Etwas, das gebraucht wird, fehlt oder ist ungültig, oder es ließ sich nicht lesen oder schreiben.
    .fix = Folgen Sie der Meldung, und versuchen Sie es dann noch einmal. Auf der Befehlszeile zeigt { "--help" }, welche Angaben ein Befehl annimmt.

area-domain =
    .cause = Diese Prüfung vergleicht, was DNS-Server für Ihre Domain antworten, mit dem Wert, den Claude zeigt. Nur an diesem Eintrag erkennt Claude, dass die Domain Ihnen gehört.
    .fix = Prüfen Sie das DNS noch einmal, und folgen Sie dem Ergebnis: Es nennt den Eintrag, den Sie ändern müssen, mit Host und Wert.

area-fetch =
    .cause = Latchkey sendet Anfragen über das Netzwerk an Server. Die Adresse fehlt oder ist falsch, oder von dort kam nichts Brauchbares zurück.
    .fix = Prüfen Sie die Adresse und ob dieser Computer sie erreicht (Netzwerk, VPN, Firewall, Proxy). Metadaten können Sie auch als Datei angeben.

area-home =
    .cause = Einrichtungen sind Dateien im Ordner von Latchkey. Der Ordner oder eine Datei ließ sich nicht lesen oder schreiben, oder es gibt keine Einrichtung mit diesem Namen.
    .fix = Folgen Sie der Meldung: Nennen Sie eine andere Einrichtung, schaffen Sie Platz auf der Festplatte, oder korrigieren Sie die Rechte am Ordner. Sie können eine Einrichtung auch aus ihrem Paket importieren.

area-import =
    .cause = Diese Prüfung betrifft eine bestehende Anwendung, die in die Einrichtung übernommen wurde. Sie nennt jede Abweichung von dem, was Claude braucht. Geändert wurde nichts.
    .fix = Behalten Sie bei, was so gewollt ist. Korrigieren Sie den Rest beim Identitätsanbieter, oder erstellen Sie einen Plan und lassen Sie Latchkey die Änderungen machen.

area-keys =
    .cause = Ein Zertifikat oder ein privater Schlüssel ließ sich nicht lesen, verwenden, erstellen oder schreiben. Der Identitätsanbieter signiert mit dem Schlüssel. Passen Zertifikat und Schlüssel nicht zusammen, kann sich niemand mehr anmelden.
    .fix = Geben Sie die Datei an, nach der die Meldung fragt, mit ihrem Passwort, falls sie eines hat. Gibt es keine solche Datei, erstellen Sie Schlüssel und Zertifikat neu.

area-known =
    .cause = Von dieser Bedingung hängen andere Prüfungen ab. Sie werden ausgelassen, bis die Bedingung erfüllt ist, und eine ausgelassene Prüfung gilt nie als bestanden.
    .fix = Tragen Sie ein oder importieren Sie, was fehlt, oder warten Sie, bis der laufende Durchgang beendet ist. Prüfen Sie dann noch einmal.

area-machine =
    .cause = Auf diesem Computer hat etwas nicht funktioniert: Eine Datei, der Browser oder ein Port ließ sich nicht verwenden, oder der Einrichtung fehlt etwas, das sie braucht.
    .fix = Folgen Sie der Meldung, und versuchen Sie es dann noch einmal.

area-metadata =
    .cause = Diese Prüfung liest die Metadaten des Identitätsanbieters. WorkOS liest daraus die Anmeldeadresse und das Signaturzertifikat. Deshalb müssen sie vollständig und lesbar sein und von ihm selbst stammen.
    .fix = Kopieren Sie die Metadaten-URL noch einmal beim Identitätsanbieter, oder laden Sie dort die XML-Datei herunter und verwenden Sie diese.

area-metadata-file =
    .cause = Was Sie angegeben haben, sind nicht die Metadaten des Identitätsanbieters, oder sie lassen sich nicht lesen. Auch WorkOS könnte sie nicht verwenden.
    .fix = Kopieren Sie die Metadaten-URL noch einmal beim Identitätsanbieter, oder laden Sie dort die XML-Datei herunter und verwenden Sie diese.

area-program =
    .cause = Das stammt von einer anderen Version von Latchkey, oder es wurde unterwegs verändert oder beschädigt.
    .fix = Verwenden Sie die neueste Version von Latchkey. Ist es ein Paket, lassen Sie es neu exportieren, und importieren Sie es unverändert.

area-provisioning =
    .cause = Diese Prüfung betrifft, wie Personen zu Claude hinzukommen und welche Gruppe welche Rolle oder Platzart gibt. Wer in keiner zugeordneten Gruppe ist, verliert den Zugang, und ein Administrator ohne zugeordnete Gruppe verliert seine Rolle.
    .fix = Korrigieren Sie die Auswahl oder die Zuordnungstabelle bei der Bereitstellung, oder die Gruppe beim Identitätsanbieter. Prüfen Sie dann noch einmal.

area-remote =
    .cause = Der Server wurde erreicht, hat aber kein brauchbares Dokument geliefert, oder es ließ sich nicht bestätigen, dass es der richtige Server ist.
    .fix = Prüfen Sie die Adresse und die Uhr dieses Computers, und zeigen Sie die Meldung dann der Person, die den Server betreibt. Metadaten können Sie auch als Datei angeben.

area-response =
    .cause = Eine SAML-Nachricht ließ sich nicht lesen oder erstellen, oder eine Anmeldeanfrage gehört nicht zu dieser Einrichtung.
    .fix = Folgen Sie der Meldung. Geben Sie eine Antwort vollständig und unverändert an, am besten als Aufzeichnung der Anmeldung. Wurde eine Anfrage abgelehnt, starten Sie sie noch einmal an der Adresse, die Latchkey zeigt.

area-scim =
    .cause = Diese Prüfung betrifft die Verzeichnissynchronisation: wen sie sendet, wohin, und was sie getan hat. Sie schreibt, sobald sie verknüpft ist und nicht im Probelauf läuft. Legen Sie deshalb vorher jede Einschränkung fest.
    .fix = Prüfen Sie, wer gesendet würde. Korrigieren Sie den Filter, die Bindungen oder die Zuordnung beim Identitätsanbieter, und prüfen Sie dann noch einmal.

area-server =
    .cause = Diese Prüfung vergleicht den Server des Identitätsanbieters mit der Einrichtung. Latchkey ändert nur, was es selbst angelegt hat, es sei denn, Sie bestätigen mehr.
    .fix = Planen Sie noch einmal, und folgen Sie dem Ergebnis: Es nennt das Objekt, den erwarteten Wert und den Wert auf dem Server.

area-service-provider =
    .cause = Diese Prüfung betrifft die eingetragene ACS URL und die SP Entity ID. Der Identitätsanbieter braucht beide genau so, wie WorkOS sie zeigt. Sonst scheitert die Anmeldung.
    .fix = Kopieren Sie beide Werte noch einmal von der Seite von WorkOS, jeden mit seiner Kopierschaltfläche, und vergleichen Sie sie mit dem, was hier eingetragen ist.

area-setup =
    .cause = Diese Prüfung betrifft, was in der Einrichtung selbst eingetragen oder bestätigt wurde, bevor beim Identitätsanbieter oder bei Claude etwas geändert wird.
    .fix = Ergänzen oder bestätigen Sie auf der Seite, die das Ergebnis zeigt, was fehlt. Prüfen Sie dann noch einmal.

area-sign-in =
    .cause = Diese Prüfung gehört zum Anmeldetest. Der Test startet eine Anmeldung auf diesem Computer und prüft die Antwort, die zurückkommt.
    .fix = Starten Sie den Test noch einmal, und öffnen Sie die Adresse, die er zeigt. Melden Sie sich mit Ihrem eigenen Konto an, im Browser auf diesem Computer.

area-vault =
    .cause = Private Schlüssel und Token liegen verschlüsselt im Tresor. Er öffnet sich mit einer Passphrase oder mit dem Schlüsselbund des Systems. Der Tresor ließ sich nicht verwenden, oder ein Geheimnis passt nicht.
    .fix = Folgen Sie der Meldung: Geben Sie die Passphrase oder das Token ein, entsperren Sie den Schlüsselbund, oder stellen Sie die Datei des Tresors aus einer Sicherung wieder her.

area-window =
    .cause = Das Fenster konnte das nicht ausführen. Alles, was vorher gespeichert wurde, ist noch da.
    .fix = Folgen Sie der Meldung auf der Seite, und versuchen Sie es dann noch einmal.
