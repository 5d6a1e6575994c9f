# Das Betriebshandbuch. Werte sind schon Markdown.

runbook =
    .title = Betriebshandbuch: { $setup }
    .overview-heading = Woraus diese Verbindung besteht
    .order-heading = Die Reihenfolge der Schritte
    .people-heading = Personen hinzufügen und entfernen
    .syncing-heading = Von Hand abgleichen
    .certificate-heading = Das Signaturzertifikat erneuern
    .switching-heading = Den Identitätsanbieter wechseln
    .errors-heading = Häufige Fehler
    .support-heading = Was der Support wissen will

runbook-overview =
    .intro = { $provider ->
        [generic] Bei diesen Organisationen läuft die Anmeldung über Ihren Identitätsanbieter:
        [rehearsal] Bei diesen Organisationen läuft die Anmeldung über den eingebauten Identitätsanbieter:
       *[named] Bei diesen Organisationen läuft die Anmeldung über { $name }:
    }
    .organization = { $organization }: { $mode }. Einstellungen: { $page } unter <{ $url }>.
    .no-mode = noch keine Art der Bereitstellung gewählt
    .older = Ältere Anleitungen nennen die Seite { $page } unter { $url } ({ $when }).
    .older-when = { $page ->
        [march-2026] ihr Name in den Anleitungen vom März 2026
       *[oldest] die älteste Adresse, in Anleitungen von 2025
    }
    .domains = Domains: { $domains }
    .order = In dieser Reihenfolge wird niemand ausgesperrt:

runbook-syncing =
    .nothing = Keine Organisation nutzt SCIM, also gibt es nichts abzugleichen. Bei JIT wirkt eine Änderung ab der nächsten Anmeldung der Person.
    .at-provider = Starten Sie zuerst den eigenen Abgleich des Identitätsanbieters.
    .open = Öffnen Sie { $place } › { "Manage SCIM" } und vergewissern Sie sich, dass die Personen und Gruppen da sind.
    .press = Wählen Sie { "Sync now" } für Mitglieder, Gruppen oder beides (auch { "Sync" } oder { "Check for updates" } genannt). Bei 100 Mitgliedern dauert es etwa eine Minute.
    .mapping = Eine geänderte Zuordnung wirkt erst nach einem Abgleich. Ein Abgleich umfasst auch die anderen Organisationen unter derselben übergeordneten Organisation.

runbook-certificate =
    .valid = { $days ->
        [0] Das Zertifikat mit dem SHA-256-Fingerabdruck { $fingerprint } ist gültig bis zum { $day } (noch weniger als 24 Stunden). Erneuern Sie es jetzt.
        [one] Das Zertifikat mit dem SHA-256-Fingerabdruck { $fingerprint } ist gültig bis zum { $day } (in 1 Tag). Erneuern Sie es jetzt.
       *[other] Das Zertifikat mit dem SHA-256-Fingerabdruck { $fingerprint } ist gültig bis zum { $day } (in { $days } Tagen). Erneuern Sie es in den letzten { $notice } Tagen, also ab dem { $start }.
    }
    .expired = Das Zertifikat mit dem SHA-256-Fingerabdruck { $fingerprint } ist am { $day } abgelaufen. Erneuern Sie es jetzt.
    .unknown = Das Signaturzertifikat ist noch nicht bekannt.
    .create = { $source ->
        [provider] Erstellen Sie beim Identitätsanbieter ein neues Signaturzertifikat. Wenn der Identitätsanbieter Ihnen die Wahl lässt, aktivieren Sie es noch nicht.
       *[here] Erstellen Sie in Latchkey ein neues Zertifikat und fügen Sie es beim Identitätsanbieter hinzu. Wählen Sie es noch nicht zum Signieren aus.
    }
    .stay = Lassen Sie während der nächsten Schritte einen Administrator angemeldet. Bewahren Sie außerdem eine Kopie der Metadaten mit dem alten Zertifikat auf.
    .tell = { $is-by-url ->
        [yes] WorkOS beobachtet die Metadaten-URL und liest das neue Zertifikat von dort. Prüfen Sie unter { "Manage SSO › Metadata configuration" }, ob WorkOS es hat. Wenn nicht, prüfen Sie das nach dem nächsten Schritt noch einmal.
       *[no] Öffnen Sie { "Manage SSO › Metadata configuration › Edit" }, laden Sie die neuen Metadaten hoch und speichern Sie.
    }
    .choose = Wählen Sie direkt danach beim Identitätsanbieter das neue Zertifikat zum Signieren aus. Solange nur WorkOS oder nur der Identitätsanbieter das neue Zertifikat verwendet, kann sich niemand anmelden.
    .test = Starten Sie sofort { "Test sign-in" } und melden Sie sich selbst in einem privaten Fenster an. Gelingt das nicht, gehen Sie auf beiden Seiten zurück: Wählen Sie beim Identitätsanbieter das alte Zertifikat, und geben Sie WorkOS die alten Metadaten.
    .remove = Entfernen Sie das alte Zertifikat erst, wenn der Test bestanden ist.

runbook-switching =
    .intro = Der neue Identitätsanbieter muss dieselben E-Mail-Adressen senden, Buchstabe für Buchstabe; sonst erscheinen Personen doppelt. Legen Sie in Latchkey eine zweite Einrichtung dafür an und vergleichen Sie die beiden.
    .stop = Halten Sie SCIM beim alten Identitätsanbieter an.
    .wait = Warten Sie etwa eine Stunde.
    .announce = Kündigen Sie an, dass alle abgemeldet werden, und schalten Sie dann Require SSO aus.
    .invite-only = Stellen Sie in jeder Organisation unter der übergeordneten Organisation { "Invite only" } ein: { $organizations }.
    .directory = Öffnen Sie { "Manage SCIM" } und wählen Sie { "Delete Directory" }.
    .reset = Öffnen Sie { "Manage SSO" } und wählen Sie { "Reset Connection" }. Alle werden abgemeldet; die Anmeldung über einen Link in einer E-Mail funktioniert weiter.
    .set-up = Richten Sie den neuen Identitätsanbieter ein. Er bekommt eine neue { "ACS URL" } und eine neue { "Entity ID" }.
    .test = Testen Sie, weisen Sie alle zu und wählen Sie dann wieder die Art der Bereitstellung und ihre Zuordnungen.
    .require = Schalten Sie Require SSO wieder ein.

runbook-support =
    .domain = Die Domain.
    .domains = { $count ->
        [one] Die Domain: { $domains }.
       *[other] Die Domains: { $domains }.
    }
    .screenshot = Ein Screenshot der SAML-Konfiguration beim Identitätsanbieter, ohne Schlüssel und Token.
    .address = Die E-Mail-Adresse einer Person, die sich nicht anmelden kann, wie der Identitätsanbieter sie sendet und wie Claude sie zeigt.
    .error = Der genaue Text des Fehlers, der Fehlercode in der Adresszeile und die Uhrzeit mit Zeitzone.
    .session = Der Eintrag zu diesem Versuch unter { "Manage SSO › Sessions" }.
    .findings = Die Ergebnisse des Anmeldetests, aus { "`evidence.md`" } im Paket.
    .entity-id = Die { "SP Entity ID" }: { $entity-id }.
    .no-secrets = Schicken Sie nie einen privaten Schlüssel, einen SCIM-Token oder einen API-Schlüssel.

runbook-people =
    .several-heading = Mehr als eine Organisation
    .several = Schalten Sie bei SCIM die Gruppenzuordnung in jeder Organisation ein und ordnen Sie die Gruppen zu, bevor Sie speichern. Ohne Gruppenzuordnung kommen alle, die der Anwendung zugewiesen sind, in die Organisation.
    .before = Bevor SSO Pflicht ist:
    .after = Art der Bereitstellung: { $mode }. Wenn SSO Pflicht ist:
    .no-mode = noch nicht gewählt
    .add-before = { $product ->
        [claude] Hinzufügen: Öffnen Sie <{ $url }> und wählen Sie { "Add member" }.
       *[console] Hinzufügen: Öffnen Sie <{ $url }> und wählen Sie { "Invite" }.
    }
    .remove-before = { $product ->
        [claude] Entfernen: Öffnen Sie <{ $url }>, öffnen Sie das Menü { "..." } neben dem Namen der Person und wählen Sie { "Remove from team" }.
       *[console] Entfernen: Öffnen Sie <{ $url }> und wählen Sie das Papierkorb-Symbol neben dem Namen der Person, dann { "Remove" }.
    }
    .choose-mode = Wählen Sie zuerst eine Art der Bereitstellung.
    .assign = Hinzufügen: Weisen Sie die Person beim Identitätsanbieter der Anwendung zu.
    .invite = { $product ->
        [claude] Laden Sie die Person ein: Öffnen Sie <{ $url }> und wählen Sie { "Add member" }. Dort legen Sie auch die Rolle fest. Die Person tritt bei, indem sie die Einladung annimmt.
       *[console] Laden Sie die Person ein: Öffnen Sie <{ $url }> und wählen Sie { "Invite" }. Dort legen Sie auch die Rolle fest. Die Person tritt bei, indem sie die Einladung annimmt.
    }
    .api = Auch ein Programm kann über die Admin API einladen; das geht nur bei dieser Art der Bereitstellung. Eine Einladung läuft nach 21 Tagen ab.
    .unassign = Entfernen: Entfernen Sie die Person beim Identitätsanbieter aus der Anwendung.
    .by-hand = { $product ->
        [claude] Öffnen Sie dann <{ $url }>, öffnen Sie das Menü { "..." } neben dem Namen der Person und wählen Sie { "Remove from team" }. Bis dahin bleibt die Sitzung der Person aktiv.
       *[console] Öffnen Sie dann <{ $url }> und wählen Sie das Papierkorb-Symbol neben dem Namen der Person, dann { "Remove" }. Bis dahin bleibt die Sitzung der Person aktiv.
    }
    .joins = Die Person tritt bei der ersten Anmeldung als { "User" } bei. Ändern Sie die Rolle von Hand auf der Mitgliederseite.
    .both = Beides ist nötig: Wer nur in Claude entfernt wird, ist bei der nächsten Anmeldung zurück, und wer nur beim Identitätsanbieter entfernt wird, behält den Platz.
    .group = Nehmen Sie die Person in eine Gruppe aus der Tabelle auf: { $groups }.
    .group-unmapped = Nehmen Sie die Person in eine zugeordnete Gruppe auf. Noch ist keine Gruppe zugeordnet.
    .group-role = { $group } für { $role }
    .at-sign-in = Rolle und Platz werden bei jeder Anmeldung gesetzt. Bekommt eine Person mehrere Rollen, zählt die mit den meisten Rechten.
    .ungroup = Nehmen Sie die Person aus den zugeordneten Gruppen heraus. Wer in keiner davon ist, verliert bei der nächsten Anmeldung den Zugang.
    .at-sync = Rolle und Platz werden beim nächsten Abgleich gesetzt.
    .member = Die Person wird beim nächsten Abgleich Mitglied, ohne sich anzumelden. Ändern Sie die Rolle von Hand auf der Mitgliederseite.
    .removed = Das Mitglied wird beim nächsten Abgleich entfernt. Das dauert Minuten, unter Last auch Stunden.

runbook-errors =
    .see = Was Sie sehen
    .cause = Ursache
    .action = Was Sie tun
    .who = Wer
    .owner = { $owner ->
        [idp] Administrator des Identitätsanbieters
        [dns] DNS-Administrator
        [claude] Owner von Claude
        [clock] wer den Computer verwaltet
       *[you] die Person
    }

common-error =
    .text = { $error ->
        [personal-account] Jemand landet in einem persönlichen Free-Konto
        [claude-code] Claude Code kann sich nicht anmelden
        [no-seats] Es sind keine Plätze mehr frei
        [became-user] Ein Administrator wurde zum User
        [no-identity-page] In der Console fehlt die Identitätsseite
        [back-again] Eine in Claude entfernte Person ist wieder da
       *[twice] Eine Person erscheint zweimal
    }
    .cause = { $error ->
        [account-blocked] Die E-Mail-Adresse aus SSO gehört zu keinem Mitglied (SCIM oder Invite only), oder das Anlegen von Organisationen ist eingeschränkt.
        [personal-account] Der Identitätsanbieter sendet eine Adresse, die nicht genau die des Mitglieds ist.
        [confirm-email] Die Person hat eine andere Adresse eingegeben, als der Identitätsanbieter sendet.
        [claude-code] Der Identitätsanbieter sendet eine Adresse, die nicht genau die des Mitglieds ist.
        [no-seats] Kein Platz der zugeordneten Art ist frei.
        [became-user] Die Person ist in keiner Gruppe, die Owner (Claude) oder Admin (Console) zugeordnet ist.
        [api-invites] Ein Programm lädt Personen über die Admin API ein, während JIT oder SCIM eingeschaltet ist.
        [not-added] Die Anmeldung selbst funktioniert, aber nichts macht die Person zum Mitglied: keine Gruppe, die einer Rolle zugeordnet ist, noch nicht von SCIM gesendet oder nicht eingeladen.
        [no-identity-page] Die Console-Organisation hat keine übergeordnete Organisation.
        [back-again] Bei JIT tritt bei der nächsten Anmeldung wieder bei, wer beim Identitätsanbieter noch zugewiesen ist.
        [twice] Die E-Mail-Adresse hat sich geändert. Eine geänderte Adresse ergibt ein neues Mitglied.
        [access_denied] Der Identitätsanbieter hat die Anmeldung abgewiesen, oder die Person hat sie abgebrochen.
        [ambiguous_connection_selector] Mehr als eine Verbindung passt.
        [connection_domain_invalid] Keine Verbindung gehört zur Domain der E-Mail-Adresse.
        [connection_invalid] Die Verbindung wurde zurückgesetzt oder entfernt.
        [connection_strategy_invalid] Die Verbindung hat mehr als ein Anmeldeverfahren (Strategy).
        [connection_unlinked] Die Verbindung ist noch mit keinem Identitätsanbieter verknüpft.
        [domain_connection_selector_not_allowed] Die Anmeldung wurde auf veraltete Weise angefordert.
        [idp_initiated_sso_disabled] Die Anmeldung begann beim Identitätsanbieter, über die Kachel dort.
        [invalid_connection_selector] Claude hat die Anmeldung fehlerhaft angefordert.
        [organization_invalid] Eine solche Organisation gibt es nicht.
        [oauth_failed] Eine OIDC-Verbindung ist gescheitert. Bei SAML kommt das nie vor.
        [profile_not_allowed_outside_organization] Die Domain der E-Mail-Adresse ist für die Organisation nicht bestätigt.
        [server_error] Jeder andere Fehler. Einzelheiten stehen nur im Tab Sessions auf der Seite von WorkOS.
       *[signin_consent_denied] Die Person hat auf der Zustimmungsseite abgelehnt.
    }
    .action = { $error ->
        [account-blocked] Bei SCIM: Verwenden Sie in SSO und SCIM dasselbe E-Mail-Feld, weisen Sie die Person zu und gleichen Sie dann ab. Bei Invite only: Laden Sie die Person unter der Adresse ein, die SSO sendet.
        [personal-account] Lassen Sie den Identitätsanbieter die Adresse des Mitglieds senden: Verwenden Sie in SSO und SCIM dasselbe E-Mail-Feld. Bei SCIM gleichen Sie danach vollständig ab.
        [confirm-email] Geben Sie die Adresse ein, die der Identitätsanbieter sendet. Ist das nicht die Adresse des Mitglieds, berichtigen Sie die E-Mail-Zuordnung.
        [claude-code] Berichtigen Sie die E-Mail-Zuordnung, sodass sie die Adresse des Mitglieds sendet, und führen Sie dann { "claude auth login --sso" } aus (für die Console: { "claude auth login --console" }).
        [no-seats] Kaufen Sie Plätze oder geben Sie welche frei, und bitten Sie dann die Person, sich noch einmal anzumelden.
        [became-user] Lassen Sie einen anderen Administrator die Rolle wiederherstellen. Oder berichtigen Sie die Gruppe beim Identitätsanbieter, und bitten Sie die Person, sich neu anzumelden (bei SCIM: gleichen Sie neu ab).
        [api-invites] Sorgen Sie dafür, dass das Programm niemanden mehr einlädt. Einladungen über die Admin API gehen nur bei Invite only.
        [not-added] Prüfen Sie, was die Art der Bereitstellung verlangt. JIT mit Gruppenzuordnung: eine Gruppe, die einer Rolle zugeordnet ist. SCIM: einen Abgleich, der die Person sendet. Invite only: eine Einladung. Bitten Sie dann die Person, sich neu anzumelden.
        [no-identity-page] Bitten Sie den Vertrieb ({ "https://claude.com/contact-sales" }) um eine, oder nehmen Sie die Console-Organisation durch eine Zusammenführung in die übergeordnete Organisation Ihrer Claude-Organisation auf.
        [back-again] Entfernen Sie die Person auch beim Identitätsanbieter aus der Anwendung.
        [twice] Bitten Sie den Support, das ältere Mitglied zu entfernen.
        [access_denied] Weisen Sie die Person der Anwendung zu.
        [ambiguous_connection_selector] Behalten Sie für die übergeordnete Organisation eine Verbindung; bitten Sie den Support, die andere zu entfernen.
        [connection_domain_invalid] Bestätigen Sie die Domain, oder verwenden Sie eine Adresse auf einer bestätigten Domain.
        [connection_invalid] Richten Sie die Verbindung neu ein; sie bekommt eine neue ACS URL und eine neue Entity ID.
        [connection_strategy_invalid] Fragen Sie den Support.
        [connection_unlinked] Schließen Sie die Einrichtungsseiten ab: { "Setup SSO" } oder { "Manage SSO" }.
        [domain_connection_selector_not_allowed] Fragen Sie den Support.
        [idp_initiated_sso_disabled] Lassen Sie die Kachel die Anmeldeseite öffnen, die auf { "?sso=true" } endet.
        [invalid_connection_selector] Fragen Sie den Support.
        [organization_invalid] Fragen Sie den Support.
        [oauth_failed] Prüfen Sie beim Identitätsanbieter den Client und sein Geheimnis, oder verwenden Sie SAML.
        [profile_not_allowed_outside_organization] Bestätigen Sie auch diese Domain, oder berichtigen Sie die E-Mail-Zuordnung. Jede Subdomain braucht einen eigenen Eintrag.
        [server_error] Öffnen Sie Manage SSO, sehen Sie sich die Sitzung an und prüfen Sie deren Antwort mit dem Anmeldetest von Latchkey.
       *[signin_consent_denied] Melden Sie sich noch einmal an und stimmen Sie zu.
    }
