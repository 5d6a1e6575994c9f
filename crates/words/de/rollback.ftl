# Das Notfallblatt. Werte sind schon Markdown.

rollback-sheet =
    .title = Notfallblatt: { $setup }
    .when = Für den Fall, dass sich Personen nicht anmelden können. Drucken Sie es aus, oder bewahren Sie es dort auf, wo Sie es ohne Anmeldung lesen können.
    .stop = Beginnen Sie oben und hören Sie auf, sobald die Anmeldung wieder funktioniert.

rollback-require-sso =
    .heading = Require SSO ausschalten
    .intro = Das geht schnell, ändert weder Mitglieder noch Rollen und lässt sich rückgängig machen. Nötig ist ein Administrator, der noch angemeldet ist.
    .switch = { $product }: Öffnen Sie als { $administrators } die Seite { $page } unter <{ $url }> und schalten Sie { $switch } aus. Danach melden sich alle mit { "Continue with email" } an.

rollback-locked-out =
    .heading = Wenn kein Administrator mehr hineinkommt
    .assign = Bitten Sie den Administrator des Identitätsanbieters, einen der Administratoren der Anwendung neu zuzuweisen und in die Gruppe aufzunehmen, die die Administratorrolle gibt.
    .sign-in = Melden Sie sich in einem privaten Fenster unter einer der folgenden Adressen an.
    .support = Gelingt das nicht, wenden Sie sich an den Support von Claude. Nennen Sie die Domain und fügen Sie einen Screenshot der SAML-Konfiguration bei.
    .administrators = Administratoren: { $addresses }
    .person = { $role ->
        [idp] Identitätsanbieter: { $name }
        [owner] Claude oder Console: { $name }
       *[dns] DNS: { $name }
    }

rollback-provisioning =
    .heading = Wieder wie früher Personen hinzufügen
    .jit = { $organization }: Öffnen Sie { $place }, wählen Sie { "Invite only" } und dann { "Save changes" }. Danach wird bei der Anmeldung niemand mehr entfernt oder geändert.
    .scim = { $organization }: Öffnen Sie { $place }, wählen Sie { "Invite only" } und dann { "Save changes" }. Die Mitglieder bleiben unverändert. Wenn Sie die Gruppenzuordnung ausschalten, bleiben die aktuellen Rollen bestehen.
    .by-hand = { $organization }: nichts zurückzusetzen, Personen werden von Hand eingeladen.
    .became-user = Wenn ein Administrator zum User wurde: Ein anderer Administrator stellt die Rolle auf der Mitgliederseite wieder her. Oder Sie berichtigen die Gruppe beim Identitätsanbieter, und die Person meldet sich neu an.

rollback-connection =
    .heading = Die Verbindung entfernen
    .intro = Nur wenn SSO enden soll. { "Manage SSO › Reset Connection" } beendet alle Sitzungen. Danach melden sich alle über einen Link in einer E-Mail an. Eine neue Verbindung hat eine neue ACS URL und eine neue Entity ID.
    .scim = Wenn SCIM eingeschaltet ist: Halten Sie es beim Identitätsanbieter an, warten Sie etwa eine Stunde, stellen Sie in jeder Organisation { "Invite only" } ein und wählen Sie dann { "Manage SCIM › Delete Directory" }.
    .reset = Wählen Sie { "Manage SSO › Reset Connection" }.
    .application = Entfernen Sie die Anwendung beim Identitätsanbieter.
    .record = Der TXT-Eintrag kann bleiben. Allein bewirkt er nichts.

rollback-final =
    .heading = Was sich nicht rückgängig machen lässt
    .members = Entfernte Mitglieder müssen neu eingeladen oder zugewiesen werden.
    .twice = Durch eine geänderte E-Mail-Adresse ist ein zweites Mitglied entstanden. Das erste muss der Support entfernen.
    .sessions = Beendete Sitzungen bleiben beendet.

rollback-facts =
    .heading = Was eingerichtet war
    .what = Was
    .value = Wert
    .provider = Identitätsanbieter
    .other-provider = ein anderer (SAML 2.0)
    .built-in = der eingebaute Identitätsanbieter
    .domains = Domains
    .application = Anwendung
    .entity-id = Entity ID des Identitätsanbieters
    .fingerprint = Zertifikat, SHA-256
    .valid-until = Zertifikat gültig bis
