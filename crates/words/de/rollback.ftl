# Das Notfallblatt. Werte sind schon Markdown.

rollback-sheet =
    .title = Notfallblatt: { $setup }
    .when = Verwenden Sie dieses Blatt, wenn sich Personen nicht anmelden können. Drucken Sie es aus, oder bewahren Sie es dort auf, wo Sie es ohne Anmeldung lesen können.
    .stop = Beginnen Sie oben und hören Sie auf, sobald die Anmeldung wieder funktioniert.

rollback-require-sso =
    .heading = Require SSO ausschalten
    .intro = Das geht schnell, ändert weder Mitglieder noch Rollen und lässt sich rückgängig machen. Sie brauchen dazu einen Administrator, der noch angemeldet ist.
    .switch = { $product }: Öffnen Sie als { $administrators } die Seite { $page } unter <{ $url }> und schalten Sie { $switch } aus. Danach melden sich alle mit { "Continue with email" } an.

rollback-locked-out =
    .heading = Wenn kein Administrator mehr hineinkommt
    .assign = Bitten Sie den Administrator des Identitätsanbieters, einen der unten genannten Administratoren wieder der Anwendung zuzuweisen und ihn in die Gruppe aufzunehmen, die die Administratorrolle gibt.
    .sign-in = Bitten Sie diese Person, sich in einem privaten Fenster unter einer der Adressen unten anzumelden und Require SSO auszuschalten, wie oben beschrieben.
    .support = Gelingt das nicht, wenden Sie sich an den Support von Claude. Schicken Sie die Domain und einen Screenshot der SAML-Konfiguration, ohne Schlüssel und Token.
    .administrators = Administratoren: { $addresses }
    .person = { $role ->
        [idp] Identitätsanbieter: { $name }
        [owner] Claude oder Console: { $name }
       *[dns] DNS: { $name }
    }

rollback-provisioning =
    .heading = Zurückstellen, wie Personen hinzukommen
    .jit = { $organization }: Öffnen Sie { $place }, wählen Sie { "Invite only" } und dann { "Save changes" }. Danach wird bei der Anmeldung niemand mehr entfernt oder geändert.
    .scim = { $organization }: Öffnen Sie { $place }, wählen Sie { "Invite only" } und dann { "Save changes" }. Mitglieder und Rollen bleiben, wie sie sind, auch wenn Sie außerdem die Gruppenzuordnung ausschalten.
    .by-hand = { $organization }: Hier ist nichts zurückzustellen; Personen werden von Hand eingeladen.
    .became-user = Wenn ein Administrator zum User wurde: Ein anderer Administrator stellt die Rolle auf der Mitgliederseite wieder her. Oder Sie berichtigen die Gruppe beim Identitätsanbieter, und die Person meldet sich neu an.

rollback-connection =
    .heading = Die Verbindung entfernen
    .intro = Tun Sie das nur, wenn Sie SSO nicht mehr nutzen wollen. { "Manage SSO › Reset Connection" } beendet alle Sitzungen. Danach melden sich alle über einen Link in einer E-Mail an. Richten Sie später wieder eine Verbindung ein, hat sie eine neue ACS URL und eine neue Entity ID.
    .scim = Wenn SCIM eingeschaltet ist: Halten Sie es beim Identitätsanbieter an, warten Sie etwa eine Stunde, stellen Sie in jeder Organisation { "Invite only" } ein und wählen Sie dann { "Manage SCIM › Delete Directory" }.
    .reset = Wählen Sie { "Manage SSO › Reset Connection" }.
    .application = Entfernen Sie die Anwendung beim Identitätsanbieter.
    .record = Der TXT-Eintrag kann bleiben; allein bewirkt er nichts.

rollback-final =
    .heading = Was sich nicht rückgängig machen lässt
    .members = Entfernte Mitglieder müssen neu eingeladen oder zugewiesen werden.
    .twice = Wurde die E-Mail-Adresse einer Person geändert, gibt es jetzt zwei Mitglieder. Das ältere kann nur der Support entfernen.
    .sessions = Beendete Sitzungen bleiben beendet.

rollback-facts =
    .heading = Was eingerichtet wurde
    .what = Was
    .value = Wert
    .provider = Identitätsanbieter
    .other-provider = ein anderer Identitätsanbieter (SAML 2.0)
    .built-in = der eingebaute Identitätsanbieter
    .domains = Domains
    .application = Anwendung
    .entity-id = Entity ID des Identitätsanbieters
    .fingerprint = Zertifikat, SHA-256
    .valid-until = Zertifikat gültig bis
