known-simplesamlphp-metadata =
    .title = SimpleSAMLphp hat keinen Dienstanbieter mit dieser Entity ID
    .cause = Der Schlüssel in { "saml20-sp-remote.php" } ist nicht genau die SP Entity ID.
    .fix = Fügen Sie einen Eintrag mit der SP Entity ID als Schlüssel zu { "metadata/saml20-sp-remote.php" } hinzu.

known-onelogin-acs =
    .title = OneLogin nimmt diese ACS URL nicht an
    .cause = Die ACS URL in der Anfrage passt nicht zum { "ACS URL Validator" } der App.
    .fix = Setzen Sie { "ACS URL Validator" } auf einen regulären Ausdruck für die ACS URL, mit einem Backslash vor jedem Punkt.

known-onelogin-access =
    .title = Die Person hat keinen Zugriff auf die App
    .cause = Keine Rolle oder Regel gibt dieser Person die App.
    .fix = Geben Sie der Person eine Rolle, zu der die App gehört.

known-jumpcloud-access =
    .title = JumpCloud gibt der Person keinen Zugriff
    .cause = Keine Benutzergruppe der Person ist mit der Anwendung verbunden.
    .fix = Verbinden Sie eine Benutzergruppe der Person mit der Anwendung.

known-ping-not-found =
    .title = PingFederate hat keine Verbindung für diese Entity ID
    .cause = Die Entity ID des Partners in PingFederate ist nicht die SP Entity ID, oder die Verbindung ist nicht aktiv.
    .fix = Setzen Sie die Entity ID des Partners auf die SP Entity ID, und aktivieren Sie die Verbindung.

known-shibboleth-profile =
    .title = Shibboleth hat keine Konfiguration für diesen Dienstanbieter
    .cause = Die Metadaten des Dienstanbieters sind nicht geladen, oder ihre { "entityID" } ist eine andere.
    .fix = Laden Sie die Metadaten des Dienstanbieters in { "metadata-providers.xml" }, und laden Sie dann den Dienst neu.
