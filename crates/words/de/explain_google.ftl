known-google-app-not-configured =
    .title = Google kennt keine App mit dieser Entitäts-ID
    .cause = Die Entitäts-ID in der Anfrage gehört zu keiner SAML-App in diesem Google Workspace, oder die App wurde eben erst angelegt.
    .fix = Tragen Sie die SP Entity ID in den Details des Dienstanbieters der App ein, genau. Eine neue App kann bis zu 24 Stunden brauchen.

known-google-app-not-configured-for-user =
    .title = Die Entitäts-ID in der Anfrage ist nicht die der App, oder die App gibt es für dieses Konto nicht
    .cause = Die Entitäts-ID der App weicht von der in der Anfrage ab; Groß- und Kleinschreibung zählt. Oder der Browser ist mit einem Konto einer anderen Organisation angemeldet.
    .fix = Vergleichen Sie die Entitäts-ID der App mit der SP Entity ID, melden Sie sich dann von anderen Google-Konten ab und versuchen Sie es noch einmal.

known-google-app-not-enabled-for-user =
    .title = Die App ist für diese Person aus
    .cause = Die App ist für die Organisationseinheit oder Gruppe dieser Person ausgeschaltet.
    .fix = Schalten Sie die App unter „Nutzerzugriff“ für die Organisationseinheit oder Gruppe der Person ein. Es kann bis zu 24 Stunden dauern.

known-google-name-id =
    .title = Google kann die verlangte NameID nicht bilden
    .cause = Das Format der NameID oder das Feld dahinter passt nicht zu dem, was die Anfrage verlangt.
    .fix = Stellen Sie das Name-ID-Format auf EMAIL und die Name-ID auf „Basic Information > Primary email“.

known-google-sp-id =
    .title = Die App in der Adresse gibt es nicht
    .cause = Die Anmeldung begann mit einer App-ID, die Google nicht kennt, etwa aus einem alten Link, nachdem die App neu angelegt wurde.
    .fix = Beginnen Sie auf der Anmeldeseite von Claude und geben Sie WorkOS die Metadaten der App, wie sie jetzt ist.

known-google-idp-id =
    .title = Die Anmeldeadresse gehört zu einem anderen Google Workspace
    .cause = Die idpid in der Anmeldeadresse ist nicht die dieser Organisation.
    .fix = Laden Sie die Metadaten noch einmal aus der App herunter und laden Sie diese Datei bei WorkOS hoch.

known-google-acs =
    .title = Die ACS URL in der Anfrage ist nicht die der App
    .cause = Die eingetragene ACS URL weicht von der in der Anfrage ab, vielleicht nur in einem Schrägstrich oder in Groß- und Kleinschreibung.
    .fix = Tragen Sie die ACS URL in den Details des Dienstanbieters der App ein, genau wie WorkOS sie zeigt.

known-google-duplicate-entity-id =
    .title = Eine andere App hat diese Entitäts-ID schon
    .cause = Jede Entitäts-ID kann nur in einer SAML-App stehen.
    .fix = Öffnen Sie die App, die sie hat, und ändern Sie diese, oder löschen Sie sie zuerst.

known-google-not-saml-app =
    .title = Die App in der Anfrage ist keine SAML-App
    .cause = Die Adresse nennt eine App, die nicht als benutzerdefinierte SAML-App angelegt wurde.
    .fix = Fügen Sie für Claude eine benutzerdefinierte SAML-App hinzu und geben Sie WorkOS deren Metadaten.

known-google-malformed-certificate =
    .title = Das Zertifikat in der App ist beschädigt
    .cause = Google kann das Zertifikat nicht lesen, mit dem diese App signieren soll.
    .fix = Wählen oder erstellen Sie für die App ein anderes Zertifikat und geben Sie WorkOS dann die neuen Metadaten.
