known-simplesamlphp-metadata =
    .title = SimpleSAMLphp kennt keinen Dienstanbieter mit dieser Entity ID
    .cause = Der Schlüssel in saml20-sp-remote.php ist nicht Zeichen für Zeichen die SP Entity ID.
    .fix = Fügen Sie in metadata/saml20-sp-remote.php einen Eintrag hinzu, dessen Schlüssel die SP Entity ID ist.

known-onelogin-acs =
    .title = OneLogin antwortet nicht an diese ACS URL
    .cause = Die ACS URL in der Anfrage passt nicht zum „ACS URL Validator“ der App.
    .fix = Setzen Sie „ACS URL Validator“ auf ein Muster der ACS URL, mit einem Backslash vor jedem Punkt.

known-onelogin-access =
    .title = Die Person hat keinen Zugriff auf die App
    .cause = Keine Rolle oder Regel gibt dieser Person die App.
    .fix = Geben Sie der Person eine Rolle, die die App hat.

known-jumpcloud-access =
    .title = Die Person hat in JumpCloud keinen Zugriff auf die Anwendung
    .cause = Keine Benutzergruppe der Person ist mit der Anwendung verbunden.
    .fix = Verbinden Sie eine Benutzergruppe der Person mit der Anwendung.

known-ping-not-found =
    .title = PingFederate kennt keine Verbindung für diese Entity ID
    .cause = Die Entity ID des Partners in PingFederate ist nicht die SP Entity ID, oder die Verbindung ist nicht aktiv.
    .fix = Setzen Sie die Entity ID des Partners auf die SP Entity ID und aktivieren Sie die Verbindung.

known-shibboleth-profile =
    .title = Shibboleth hat keine Regel für diesen Dienstanbieter
    .cause = Die Metadaten des Dienstanbieters sind nicht geladen, oder ihre entityID ist eine andere.
    .fix = Laden Sie die Metadaten des Dienstanbieters in metadata-providers.xml und laden Sie den Dienst neu.
