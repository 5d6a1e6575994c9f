# Was `latchkey explain` zu Codes sagt: was ihr Bereich prüft und was zu tun ist, wo nichts Genaueres bekannt ist.

passed-means = Bestanden heißt: { $holds }
    .confirmed = Es ist bestätigt: { $statement }
    .answer-fix = Probieren Sie es aus und beantworten Sie dann die Frage in der Checkliste.

unknown-text =
    .none = Kein Treffer für diesen Text
    .none-fix = Fügen Sie die ganze Seite oder deren Adresse ein: Sie enthält oft einen Code, den die Meldung nicht zeigt. Suchen Sie dann die Anmeldung im Protokoll des Identitätsanbieters, und prüfen Sie die Antwort mit dem Anmeldetest von Latchkey.

area-administration =
    .cause = Latchkey arbeitet über die API auf dem Server des Identitätsanbieters. Der Server hat eine Anfrage abgelehnt, unerwartet geantwortet, oder ihm fehlt etwas, das Latchkey braucht.
    .fix = Berichtigen Sie, was die Meldung nennt: die Adresse, das Token, seine Rechte oder den Namen. Machen Sie dann weiter.

area-attributes =
    .cause = Diese Prüfung ermittelt, was der Identitätsanbieter für eine Person senden würde. Claude erkennt Personen an ihrer E-Mail-Adresse und entnimmt ihre Rollen den gesendeten Gruppen.
    .fix = Korrigieren Sie den Eintrag der Person oder die Zuordnung beim Identitätsanbieter, und sehen Sie sich dann die Vorschau der Person noch einmal an.

area-certificate =
    .cause = Diese Prüfung betrifft das Signaturzertifikat und seinen privaten Schlüssel. Der Identitätsanbieter signiert mit dem Schlüssel, und WorkOS vertraut dem Zertifikat, das dazugehört.
    .fix = Wählen Sie das Zertifikat zusammen mit seinem Schlüssel, auf dem Computer, der den Schlüssel hat. Erstellen Sie nur dann ein neues Zertifikat, wenn der Schlüssel verloren ist oder ersetzt werden muss.

area-command-line =
    .cause = Etwas, das der Befehl braucht, fehlt oder ist ungültig, oder es ließ sich nicht lesen oder schreiben.
    .fix = Folgen Sie der Meldung und versuchen Sie es dann noch einmal. Mit --help zeigt ein Befehl, was er annimmt.
    .fix-window = Folgen Sie der Meldung und versuchen Sie es dann noch einmal.

area-domain =
    .cause = Diese Prüfung vergleicht, was DNS-Server für Ihre Domain antworten, mit dem Wert, den Claude anzeigt. Nur an diesem Eintrag erkennt Claude, dass die Domain Ihnen gehört.
    .fix = Prüfen Sie das DNS noch einmal und tun Sie, was das Ergebnis sagt. Es nennt den Eintrag, der zu ändern ist, mit Host und Wert.

area-fetch =
    .cause = Latchkey konnte von einem Server nicht bekommen, was es braucht. Die Adresse fehlt oder stimmt nicht, oder von dort kam nichts Brauchbares zurück.
    .fix = Prüfen Sie die Adresse und ob dieser Computer sie erreicht (Netzwerk, VPN, Firewall, Proxy). Metadaten können Sie auch als Datei angeben.

area-home =
    .cause = Einrichtungen sind Dateien im Ordner von Latchkey. Der Ordner oder eine Datei ließ sich nicht lesen oder schreiben, oder keine Einrichtung hat diesen Namen.
    .fix = Folgen Sie der Meldung: Nennen Sie eine andere Einrichtung, schaffen Sie Platz auf der Festplatte, oder berichtigen Sie die Rechte am Ordner. Eine Einrichtung können Sie auch aus ihrem Paket importieren.

area-import =
    .cause = Diese Prüfung betrifft eine bestehende Anwendung, die in die Einrichtung importiert wurde. Sie nennt jede Abweichung von dem, was Claude braucht. Geändert wurde nichts.
    .fix = Lassen Sie, was so gewollt ist. Berichtigen Sie den Rest beim Identitätsanbieter, oder erstellen Sie einen Plan und lassen Sie Latchkey die Änderungen ausführen.

area-keys =
    .cause = Ein Zertifikat oder ein privater Schlüssel ließ sich nicht lesen, verwenden, erstellen oder schreiben. Der Identitätsanbieter signiert mit dem Schlüssel; passen Schlüssel und Zertifikat nicht zusammen, scheitert jede Anmeldung.
    .fix = Folgen Sie der Meldung. Geben Sie die Datei an, nach der sie fragt, mit dem Passwort, wenn die Datei eines hat. Erstellen Sie nur dann einen neuen Schlüssel mit Zertifikat, wenn die Meldung es verlangt oder es keine solche Datei gibt.

area-known =
    .cause = Andere Prüfungen hängen davon ab. Sie werden ausgelassen, bis das bekannt ist, und eine ausgelassene Prüfung gilt nie als bestanden.
    .fix = Tragen Sie ein, was fehlt, oder importieren Sie es, oder warten Sie, bis der laufende Durchgang zu Ende ist. Wiederholen Sie dann die Prüfung.

area-machine =
    .cause = Auf diesem Computer hat etwas nicht funktioniert: Eine Datei, der Browser oder ein Port ließ sich nicht verwenden, oder der Einrichtung fehlt etwas, das sie braucht.
    .fix = Folgen Sie der Meldung und versuchen Sie es dann noch einmal.

area-metadata =
    .cause = Diese Prüfung liest die Metadaten des Identitätsanbieters. WorkOS entnimmt ihnen die Anmelde-URL und das Signaturzertifikat, also müssen sie vollständig und lesbar sein und wirklich von ihm stammen.
    .fix = Kopieren Sie die Metadaten-URL noch einmal beim Identitätsanbieter, oder laden Sie dort die XML-Datei herunter und verwenden Sie sie.

area-metadata-file =
    .cause = Die Eingabe sind nicht die Metadaten des Identitätsanbieters, oder sie ist nicht lesbar. Auch WorkOS könnte sie nicht verwenden.
    .fix = Kopieren Sie die Metadaten-URL noch einmal beim Identitätsanbieter, oder laden Sie dort die XML-Datei herunter und verwenden Sie sie.

area-program =
    .cause = Das stammt von einer anderen Version von Latchkey, oder es wurde unterwegs verändert oder beschädigt.
    .fix = Verwenden Sie die neueste Version von Latchkey. Lassen Sie ein Paket noch einmal exportieren und importieren Sie es unverändert.

area-provisioning =
    .cause = Diese Prüfung betrifft, wie Personen zu Claude hinzugefügt werden und welche Gruppen Rollen und Plätzen zugeordnet sind. Sind Gruppenzuordnungen eingeschaltet, verlieren Personen ohne zugeordnete Gruppe ihren Zugriff, und ein Administrator, der in keiner der Administratorrolle zugeordneten Gruppe ist, verliert diese Rolle.
    .fix = Korrigieren Sie im Schritt „Festlegen, wie Personen hinzukommen“ die Auswahl oder die Zuordnungstabelle, oder die Gruppe beim Identitätsanbieter. Prüfen Sie dann noch einmal.

area-remote =
    .cause = Der Server wurde erreicht, sendete aber kein brauchbares Dokument, oder es ließ sich nicht bestätigen, dass es der richtige ist.
    .fix = Prüfen Sie die Adresse und die Uhr dieses Computers, und zeigen Sie die Meldung dann dem Administrator des Servers. Metadaten können Sie auch als Datei angeben.

area-response =
    .cause = Eine SAML-Nachricht ließ sich nicht lesen oder erstellen, oder eine Anmeldeanfrage gehört nicht zu dieser Einrichtung.
    .fix = Folgen Sie der Meldung. Geben Sie die ganze Antwort unverändert an, am besten als Aufzeichnung der Anmeldung. Wurde eine Anfrage abgelehnt, beginnen Sie noch einmal an der Adresse, die Latchkey anzeigt.

area-scim =
    .cause = Diese Prüfung betrifft die Verzeichnissynchronisation: wen sie sendet, wohin, und was sie getan hat. Sie schreibt, sobald sie verknüpft ist und nicht im Probelauf läuft; deshalb muss jede Einschränkung schon vorher eingerichtet sein.
    .fix = Prüfen Sie, wer gesendet würde. Korrigieren Sie den Filter, die Bindungen oder die Zuordnung beim Identitätsanbieter, und prüfen Sie dann noch einmal.

area-server =
    .cause = Diese Prüfung vergleicht den Server des Identitätsanbieters mit der Einrichtung. Latchkey ändert nur, was es selbst angelegt hat, es sei denn, Sie bestätigen mehr.
    .fix = Planen Sie noch einmal und tun Sie, was das Ergebnis sagt. Es nennt das Objekt, den erwarteten Wert und den Wert auf dem Server.

area-service-provider =
    .cause = Diese Prüfung betrifft die eingetragene ACS URL und SP Entity ID. Der Identitätsanbieter braucht beide genau so, wie WorkOS sie anzeigt. Sonst scheitert die Anmeldung.
    .fix = Kopieren Sie beide Werte noch einmal von der Seite von WorkOS, jeden mit seiner Kopierschaltfläche, und vergleichen Sie sie mit den Werten, die hier eingetragen sind.

area-setup =
    .cause = Diese Prüfung betrifft, was in der Einrichtung selbst eingetragen oder bestätigt wurde, bevor beim Identitätsanbieter oder in Claude etwas geändert wird.
    .fix = Ergänzen oder bestätigen Sie, was fehlt, auf der Seite, die das Ergebnis zeigt, und prüfen Sie dann noch einmal.

area-sign-in =
    .cause = Diese Prüfung gehört zum Anmeldetest. Der Test beginnt auf diesem Computer eine Anmeldung und prüft die Antwort, die ankommt.
    .fix = Starten Sie den Test noch einmal und öffnen Sie die Adresse, die er anzeigt. Melden Sie sich im Browser auf diesem Computer mit Ihrem eigenen Konto an.

area-vault =
    .cause = Private Schlüssel und Token liegen verschlüsselt im Tresor, der sich mit einer Passphrase oder mit dem Schlüsselbund des Systems öffnet. Der Tresor ließ sich nicht verwenden, oder ein Geheimnis ist nicht brauchbar.
    .fix = Folgen Sie der Meldung: Geben Sie die Passphrase oder das Token ein, oder entsperren Sie den Schlüsselbund. Stellen Sie die Datei des Tresors nur aus einer Sicherung wieder her, wenn die Meldung das verlangt.

area-window =
    .cause = Das Fenster konnte das nicht ausführen. Alles, was vorher gespeichert wurde, ist unversehrt.
    .fix = Folgen Sie der Meldung auf der Seite und versuchen Sie es dann noch einmal.
