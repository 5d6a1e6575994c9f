known-google-app-not-configured =
    .title = Google hat keine App mit dieser Entity ID
    .cause = Die Entity ID in der Anfrage gehört zu keiner SAML-App in diesem Google Workspace, oder die App wurde eben erst angelegt.
    .fix = Tragen Sie die SP Entity ID in den { "Service provider details" } der App genau so ein, wie WorkOS sie zeigt. Bei einer neuen App kann es bis zu 24 Stunden dauern.

known-google-app-not-configured-for-user =
    .title = Die Entity ID oder das Google-Konto passt nicht
    .cause = Die Entity ID der App ist eine andere als die in der Anfrage, vielleicht nur in Groß- und Kleinschreibung. Oder der Browser ist mit dem Konto einer anderen Organisation angemeldet.
    .fix = Vergleichen Sie die Entity ID der App mit der SP Entity ID. Melden Sie sich dann von anderen Google-Konten ab, und versuchen Sie es noch einmal.

known-google-app-not-enabled-for-user =
    .title = Die App ist für diese Person ausgeschaltet
    .cause = Die App ist für die Organisationseinheit oder Gruppe dieser Person ausgeschaltet.
    .fix = Wenn die Person Zugriff haben soll, stellen Sie die App unter { "User access" } für eine ihrer Gruppen auf { "ON" }. Alle in der Gruppe erhalten damit Zugriff, bei einer Organisationseinheit alle in ihr. Das kann bis zu 24 Stunden dauern.

known-google-name-id =
    .title = Google kann die verlangte NameID nicht erstellen
    .cause = Das Format der NameID oder ihr Quellfeld passt nicht zu dem, was die Anfrage verlangt.
    .fix = Stellen Sie { "Name ID format" } auf { "EMAIL" } und { "Name ID" } auf { "Basic Information > Primary email" }.

known-google-sp-id =
    .title = Die App in der Adresse gibt es nicht
    .cause = Die Anmeldung begann mit einer App-ID, die Google nicht kennt, zum Beispiel über einen alten Link, nachdem die App neu angelegt wurde.
    .fix = Geben Sie WorkOS die aktuellen Metadaten der App, und beginnen Sie dann auf der Anmeldeseite von Claude.

known-google-idp-id =
    .title = Die Anmeldeadresse gehört zu einem anderen Google Workspace
    .cause = Die { "idpid" } in der Anmeldeadresse gehört zu einer anderen Organisation.
    .fix = Laden Sie die Metadaten noch einmal aus der App herunter, und laden Sie diese Datei bei WorkOS hoch.

known-google-acs =
    .title = Die ACS URL ist nicht die der App
    .cause = Die ACS URL in der App ist eine andere als die in der Anfrage, vielleicht nur durch einen Schrägstrich oder in Groß- und Kleinschreibung.
    .fix = Tragen Sie die ACS URL in den { "Service provider details" } der App genau so ein, wie WorkOS sie zeigt.

known-google-duplicate-entity-id =
    .title = Eine andere App hat diese Entity ID schon
    .cause = Jede Entity ID kann nur in einer SAML-App verwendet werden.
    .fix = Öffnen Sie die App, die sie hat, und richten Sie diese ein statt einer zweiten. Löschen Sie sie nur, wenn niemand sie benutzt.

known-google-not-saml-app =
    .title = Die verlangte App ist keine SAML-App
    .cause = Die Adresse nennt eine App, die nicht als benutzerdefinierte SAML-App angelegt wurde.
    .fix = Fügen Sie für Claude eine benutzerdefinierte SAML-App hinzu, und geben Sie WorkOS deren Metadaten.

known-google-malformed-certificate =
    .title = Das Zertifikat in der App ist beschädigt
    .cause = Google kann das Zertifikat nicht lesen, mit dem diese App signiert.
    .fix = Wählen oder erstellen Sie für die App ein anderes Zertifikat, und geben Sie WorkOS dann die neuen Metadaten.
