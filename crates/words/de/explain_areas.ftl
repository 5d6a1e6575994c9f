# Was `latchkey explain` zu Codes sagt: was ihr Bereich prüft und was zu tun ist, wo nichts Genaueres bekannt ist.

passed-means = Bestanden heißt: { $holds }
    .confirmed = Es ist bestätigt: { $statement }
    .answer-fix = Probieren Sie es aus und beantworten Sie dann die Frage in der Checkliste.

unknown-text =
    .none = Dieser Text ist hier nicht bekannt
    .none-fix = Fügen Sie die ganze Seite oder deren Adresse ein: Dort stehen oft Codes, die in der Meldung fehlen. Sehen Sie sich dann die Anmeldung im Protokoll des Identitätsanbieters an und prüfen Sie die Antwort hier mit dem Anmeldetest.

area-administration =
    .cause = Latchkey arbeitet auf dem Server des Identitätsanbieters über dessen API. Der Server hat eine Anfrage abgelehnt oder anders geantwortet als erwartet, oder das, womit Latchkey arbeiten sollte, ist nicht da.
    .fix = Berichtigen Sie, was die Meldung nennt: die Adresse, das Token, seine Rechte oder den angegebenen Namen. Machen Sie dann weiter.

area-attributes =
    .cause = Diese Prüfung berechnet, was der Identitätsanbieter für eine Person senden würde. Claude erkennt Personen an ihrer E-Mail-Adresse und entnimmt Rollen den gesendeten Gruppen.
    .fix = Korrigieren Sie den Eintrag der Person oder die Zuordnung beim Identitätsanbieter und sehen Sie sich die Vorschau der Person noch einmal an.

area-certificate =
    .cause = Diese Prüfung betrifft das Signaturzertifikat und seinen privaten Schlüssel. Der Identitätsanbieter signiert mit dem Schlüssel, und WorkOS vertraut dem Zertifikat, das dazugehört.
    .fix = Wählen Sie Zertifikat und Schlüssel, die zusammengehören, auf dem Rechner, der den Schlüssel hat, oder erstellen Sie ein neues Zertifikat.

area-command-line =
    .cause = Etwas Nötiges fehlt oder ist ungültig, oder es ließ sich nicht lesen oder schreiben.
    .fix = Folgen Sie der Meldung und machen Sie es dann noch einmal. Auf der Kommandozeile zeigt --help, was ein Befehl nimmt.

area-domain =
    .cause = Diese Prüfung vergleicht, was DNS-Server für Ihre Domain antworten, mit dem Wert, den Claude zeigt. Nur an diesem Eintrag erkennt Claude, dass die Domain Ihnen gehört.
    .fix = Prüfen Sie das DNS noch einmal und folgen Sie dem Ergebnis: Es nennt den Eintrag, der zu ändern ist, mit Host und Wert.

area-fetch =
    .cause = Latchkey fragt Server über das Netzwerk. Die Adresse fehlt oder stimmt nicht, oder von dort kam nichts Brauchbares zurück.
    .fix = Prüfen Sie die Adresse und ob dieser Rechner sie erreicht (Netzwerk, VPN, Firewall, Proxy). Metadaten können Sie auch als Datei angeben.

area-home =
    .cause = Einrichtungen sind Dateien im Ordner von Latchkey. Der Ordner oder eine Datei ließ sich nicht lesen oder schreiben, oder zu dem Namen passt keine Einrichtung.
    .fix = Folgen Sie der Meldung: Nennen Sie eine andere Einrichtung, schaffen Sie Platz auf der Festplatte oder berichtigen Sie die Rechte am Ordner. Eine Einrichtung lässt sich auch aus ihrem Paket importieren.

area-import =
    .cause = Diese Prüfung betrifft eine bestehende Anwendung, die in die Einrichtung übernommen wurde. Sie nennt jede Abweichung von dem, was Claude braucht. Geändert wurde nichts.
    .fix = Lassen Sie, was so gewollt ist. Berichtigen Sie den Rest beim Identitätsanbieter, oder machen Sie einen Plan und lassen Sie Latchkey ihn ändern.

area-keys =
    .cause = Ein Zertifikat oder ein privater Schlüssel ließ sich nicht lesen, verwenden, erzeugen oder schreiben. Der Identitätsanbieter signiert mit dem Schlüssel; mit einem Paar, das nicht passt, könnte sich niemand mehr anmelden.
    .fix = Geben Sie die Datei an, nach der die Meldung fragt, mit ihrem Passwort, wo es eines gibt, oder erzeugen Sie Schlüssel und Zertifikat neu.

area-known =
    .cause = Andere Prüfungen hängen davon ab. Sie werden ausgelassen, bis es so ist, und eine ausgelassene Prüfung gilt nie als bestanden.
    .fix = Tragen Sie ein, was fehlt, oder importieren Sie es, oder warten Sie, bis ein laufender Durchgang zu Ende ist; wiederholen Sie dann die Prüfung.

area-machine =
    .cause = Auf diesem Rechner ließ sich etwas nicht ausführen: Eine Datei, der Browser oder ein Port war nicht zu verwenden, oder der Einrichtung fehlt etwas, das dazu nötig ist.
    .fix = Folgen Sie der Meldung und machen Sie es dann noch einmal.

area-metadata =
    .cause = Diese Prüfung liest die Metadaten des Identitätsanbieters. WorkOS entnimmt ihnen die Anmeldeadresse und das Signaturzertifikat, also müssen sie von ihm selbst stammen, vollständig und lesbar sein.
    .fix = Kopieren Sie die Metadaten-URL noch einmal beim Identitätsanbieter, oder laden Sie dort die XML-Datei herunter und verwenden Sie diese.

area-metadata-file =
    .cause = Was als Metadaten des Identitätsanbieters angegeben wurde, ist etwas anderes oder nicht lesbar. Auch WorkOS könnte es nicht verwenden.
    .fix = Kopieren Sie die Metadaten-URL noch einmal beim Identitätsanbieter, oder laden Sie dort die XML-Datei herunter und verwenden Sie diese.

area-program =
    .cause = Eine andere Version von Latchkey hat das geschrieben, oder es wurde unterwegs verändert oder beschädigt.
    .fix = Verwenden Sie die neueste Version von Latchkey. Lassen Sie ein Paket neu exportieren und übernehmen Sie es unverändert.

area-provisioning =
    .cause = Diese Prüfung betrifft, wie Personen zu Claude hinzukommen und welche Gruppe welche Rolle oder Platzart gibt. Wer in keiner zugeordneten Gruppe ist, verliert den Zugang, und ein Administrator ohne zugeordnete Gruppe verliert seine Rolle.
    .fix = Korrigieren Sie die Auswahl oder die Zuordnungstabelle, oder die Gruppe beim Identitätsanbieter, und prüfen Sie noch einmal.

area-remote =
    .cause = Der Server wurde erreicht, gab aber kein Dokument, das sich übernehmen lässt, oder es ließ sich nicht bestätigen, dass es der richtige ist.
    .fix = Prüfen Sie die Adresse und die Uhr dieses Rechners und zeigen Sie die Meldung dann der Person, die den Server betreibt. Metadaten können Sie auch als Datei angeben.

area-response =
    .cause = Eine SAML-Nachricht ließ sich nicht lesen oder erzeugen, oder eine Anmeldeanfrage gehört nicht zu dieser Einrichtung.
    .fix = Folgen Sie der Meldung. Geben Sie eine Antwort ganz und unverändert an, am besten als Aufzeichnung der Anmeldung; eine abgelehnte Anfrage beginnen Sie noch einmal an der Adresse, die Latchkey zeigt.

area-scim =
    .cause = Diese Prüfung betrifft die Verzeichnissynchronisation: wen sie sendet, wohin, und was sie getan hat. Sie schreibt von selbst, sobald sie verknüpft ist und nicht im Probelauf läuft; deshalb muss jede Einschränkung vorher stehen.
    .fix = Sehen Sie nach, wer gesendet würde, korrigieren Sie den Filter, die Bindungen oder die Zuordnung beim Identitätsanbieter und prüfen Sie noch einmal.

area-server =
    .cause = Diese Prüfung vergleicht den Server des Identitätsanbieters mit der Einrichtung. Latchkey ändert nur, was es selbst angelegt hat, es sei denn, Sie bestätigen mehr.
    .fix = Planen Sie noch einmal und folgen Sie dem Ergebnis: Es nennt das Objekt, den erwarteten Wert und den Wert auf dem Server.

area-service-provider =
    .cause = Diese Prüfung betrifft die eingetragene ACS URL und SP Entity ID. Der Identitätsanbieter muss beide genau so haben, wie WorkOS sie zeigt; sonst scheitert die Anmeldung.
    .fix = Kopieren Sie beide Werte noch einmal von der Seite von WorkOS, jeden mit seiner Kopierschaltfläche, und vergleichen Sie sie mit dem, was hier eingetragen ist.

area-setup =
    .cause = Diese Prüfung betrifft, was in der Einrichtung selbst eingetragen oder bestätigt wurde, bevor beim Identitätsanbieter oder bei Claude etwas geändert wird.
    .fix = Tragen Sie auf der Seite, die das Ergebnis zeigt, ein oder bestätigen Sie, was fehlt, und prüfen Sie noch einmal.

area-sign-in =
    .cause = Diese Prüfung gehört zum Anmeldetest. Der Test beginnt eine Anmeldung auf diesem Rechner und beurteilt die Antwort, die dort ankommt.
    .fix = Beginnen Sie den Test noch einmal und öffnen Sie die Adresse, die er zeigt. Melden Sie sich im Browser auf diesem Rechner mit Ihrem eigenen Konto an.

area-vault =
    .cause = Private Schlüssel und Token bleiben verschlüsselt im Tresor, der sich mit einer Passphrase oder mit dem Schlüsselbund des Systems öffnet. Der Tresor ließ sich nicht verwenden, oder ein Geheimnis passt nicht.
    .fix = Folgen Sie der Meldung: Geben Sie die Passphrase oder das Token an, entsperren Sie den Schlüsselbund, oder holen Sie die Datei des Tresors aus einer Sicherung zurück.

area-window =
    .cause = Das Fenster konnte das nicht ausführen. Was vorher gespeichert wurde, ist unversehrt.
    .fix = Folgen Sie der Meldung auf der Seite und machen Sie es dann noch einmal.
