# Wie Personen in eine Organisation kommen: die Art der Bereitstellung, die Zuordnungstabelle, der Schutz davor, Administratoren
# auszusperren, die Schritte in ihrer Reihenfolge. $role, $mode und Schalter heißen wie bei Claude.

administrator-email-unusable = Jeder Administrator hat eine gültige E-Mail-Adresse
    .not-an-address = { $email } ist keine E-Mail-Adresse
    .want = die Adresse genau so, wie der Identitätsanbieter sie sendet
    .fix = Geben Sie die Adresse noch einmal ein, ohne Leerzeichen.

administrator-mapped = Eine Gruppe ist der Administratorrolle zugeordnet
    .mapped = In { $organization } ist eine Gruppe { $role } zugeordnet

administrator-not-mapped = Jeder eingetragene Administrator ist in einer Gruppe, die der Administratorrolle zugeordnet ist
    .gets-less = { $person } würde in { $organization } zum { $role }
    .loses-access = { $person } würde den Zugang zu { $organization } verlieren
    .got = keine Gruppe
    .other-spelling-fix = Ordnen Sie den Gruppennamen genau so zu, wie der Identitätsanbieter ihn sendet, und tragen Sie denselben Namen bei diesem Administrator ein. { $group } und der zugeordnete Name sind verschieden, und Namen werden Buchstabe für Buchstabe verglichen.
    .fix = { $when ->
        [sign-in] Nehmen Sie { $person } beim Identitätsanbieter in eine Gruppe auf, die { $role } zugeordnet ist, bevor Sie in Claude speichern. Sonst geschieht das bei der nächsten Anmeldung.
       *[sync] Nehmen Sie { $person } beim Identitätsanbieter in eine Gruppe auf, die { $role } zugeordnet ist, bevor Sie in Claude speichern. Sonst geschieht das beim nächsten Abgleich.
    }

administrator-outside-domains = Die E-Mail-Adresse jedes Administrators liegt auf einer Domain der Einrichtung
    .elsewhere = Die Adresse { $person } liegt auf keiner der Domains der Einrichtung
    .elsewhere-fix = Bestätigen Sie auch diese Domain, oder berichtigen Sie die Adresse hier. Jede Subdomain braucht einen eigenen Eintrag.

administrators-keep-their-role = Jeder Administrator behält seine Rolle
    .not-known-yet = Ob jeder Administrator die Rolle behält, ist noch nicht bekannt
    .all = Jeder eingetragene Administrator behält in { $organization } die Rolle { $role }

api-invites-end = Solange JIT oder SCIM eingeschaltet ist, weist die Admin API Einladungen ab
    .refused = Mit { $mode } weist die Admin API Einladungen ab
    .refused-fix = Halten Sie jedes Ihrer Programme an, das Personen einlädt, oder bleiben Sie bei { "Invite only" }.

api-invites-possible = Personen lassen sich von Hand oder über die Admin API einladen
    .by-hand = Personen werden von Hand eingeladen oder von einem Programm über die Admin API

authentik-backchannel = Der SCIM-Provider ist eingeschränkt und ein Backchannel-Provider der Anwendung
    .not-linked = authentik sendet nichts, bis der SCIM-Provider ein Backchannel-Provider der Anwendung ist
    .not-linked-fix = Begrenzen Sie zuerst, wer gesendet wird: Ein Abgleich beginnt, sobald der Provider verknüpft ist, und ohne Begrenzung sendet er alle. Ab authentik 2026.2 binden Sie die Anwendung an die Gruppen, die sie öffnen dürfen. In früheren Versionen wählen Sie eine Gruppe als Filter des SCIM-Providers. Öffnen Sie dann die Anwendung, fügen Sie den SCIM-Provider zu { "Backchannel Providers" } hinzu und wählen Sie { "Update" }.

custom-role-unchecked = Jede zugeordnete eigene Rolle gibt es in Claude
    .not-built-in = { $role } ist keine eingebaute Rolle und muss deshalb als eigene Rolle bestehen
    .not-built-in-fix = Öffnen Sie { $page } und vergewissern Sie sich, dass es die Rolle gibt.

custom-role-under-jit = Mit JIT ist keine eigene Rolle zugeordnet, denn sie gäbe allein keine Rechte
    .no-permissions = Bei JIT gibt die eigene Rolle { $role } für sich allein keine Rechte
    .no-permissions-fix = Öffnen Sie { $page } und fügen Sie jede Person von Hand einer { "Group" } mit dieser Rolle hinzu.

entra-directory-type = In WorkOS ist der Verzeichnistyp Entra ID gewählt
    .own-type = WorkOS hat für Entra ID einen eigenen Verzeichnistyp, der etwa alle 40 Minuten überträgt
    .own-type-fix = Wählen Sie unter { "Setup SCIM" } { "Entra ID" }, nicht custom SCIM.

entra-group-limit = Nur der Anwendung zugewiesene Gruppen werden gesendet, sodass die Grenze von 150 Gruppen nicht überschritten wird
    .over-limit = Entra ID sendet keine Gruppennamen für Personen in mehr als 150 Gruppen
    .over-limit-fix = Wählen Sie { "Groups assigned to the application" }, damit nur diese Gruppen zählen.

everyone-everywhere = Mit SCIM entscheiden Gruppenzuordnungen, wer in welche Organisation kommt
    .no-mappings = SCIM ohne Gruppenzuordnung nimmt alle in { $organization } auf
    .want = Gruppenzuordnung in jeder Organisation unter der übergeordneten eingeschaltet
    .got = Gruppenzuordnung in { $organization } ausgeschaltet
    .fix = Schalten Sie { "Enable group mappings" } auch hier ein und ordnen Sie die Gruppen zu, bevor Sie speichern. Dann entscheiden Gruppen, wer hineinkommt.

google-directory-sync = Google Workspace ist über eine OAuth-Zustimmung verbunden, ohne SCIM-Endpunkt und Token
    .consent = Google Workspace wird über eine OAuth-Zustimmung verbunden, ohne SCIM-Endpunkt und Token
    .consent-fix = Wählen Sie unter { "Setup SCIM" } { "Google Workspace" } und melden Sie sich als Google-Administrator an. Gruppen kommen etwa alle 30 Minuten an.

google-groups-chosen = Jede zugeordnete Gruppe ist unter Group membership ausgewählt
    .chosen = Google Workspace sendet nur die Gruppen, die in der Anwendung ausgewählt sind
    .chosen-fix = Wählen Sie unter { "Group membership" } jede zugeordnete Gruppe und tragen Sie { "groups" } als App-Attribut ein. Bis eine Änderung wirkt, kann es bis zu 24 Stunden dauern.

group-filter-unconfirmed = Es ist bestätigt, dass der Identitätsanbieter die zugeordneten Gruppen sendet
    .never = Noch ist nicht bestätigt, dass die zugeordneten Gruppen gesendet werden
    .never-got = keine Bestätigung
    .mapped-later = Gruppen wurden zugeordnet, nachdem die Attribute bestätigt waren
    .mapped-later-got = keine Gruppen, als die Attribute bestätigt wurden

# Was die zugeordneten Gruppen beim Identitätsanbieter durchlässt.
groups-let-through =
    .filter-fix = Tragen Sie diesen Filter im Group Attribute Statement ein: { $filter }. Bestätigen Sie danach die Zuordnung im Schritt mit den Attributen. Personen, deren Gruppen nicht gesendet werden, verlieren den Zugang.
    .choice-fix = Wählen Sie diese Gruppen für die Anwendung: { $groups }. Bestätigen Sie danach die Zuordnung im Schritt mit den Attributen. Personen, deren Gruppen nicht gesendet werden, verlieren den Zugang.

idp-has-no-scim = Der Identitätsanbieter unterstützt SCIM
    .keycloak = Keycloak sendet von sich aus kein SCIM
    .keycloak-fix = Wählen Sie JIT, oder installieren Sie eine Erweiterung, die SCIM sendet.

keycloak-group-path = Gruppennamen werden ohne ihren Pfad gesendet
    .full-path = Keycloak setzt ein { "/" } vor jeden Gruppennamen, solange { "Full group path" } nicht ausgeschaltet ist
    .full-path-fix = Schalten Sie { "Full group path" } im Mapper der Gruppen aus.

mapped-group-filtered-out = Der Gruppenfilter oder die Gruppenauswahl beim Identitätsanbieter umfasst jede zugeordnete Gruppe
    .filter = { $count ->
        [one] Die Gruppe { $groups } ist zugeordnet, wird vom Gruppenfilter aber nicht durchgelassen
       *[other] { $count } zugeordnete Gruppen werden vom Gruppenfilter nicht durchgelassen
    }
    .choice = { $count ->
        [one] Die Gruppe { $groups } ist zugeordnet, für die Anwendung aber nicht ausgewählt
       *[other] { $count } zugeordnete Gruppen sind für die Anwendung nicht ausgewählt
    }

mapping-contradiction = Keine Gruppe ist mehr als einer Rolle oder Platzart zugeordnet
    .several = Die Gruppe { $group } ist mehr als einer Rolle oder Platzart zugeordnet
    .several-want = eine Rolle und eine Platzart je Gruppe
    .several-got = { $grants }
    .several-fix = Behalten Sie eine davon, und entfernen Sie die anderen Zeilen. Gibt eine Gruppe mehrere Rollen, zählt die höchste.

mapping-duplicate = Jede Zuordnung steht nur einmal in der Tabelle
    .twice = Die Gruppe { $group } hat dieselbe Zuordnung zweimal
    .twice-fix = Entfernen Sie die doppelte Zeile.

mapping-group-case = Keine zwei zugeordneten Gruppen unterscheiden sich nur in Groß- und Kleinschreibung
    .case = { $one } und { $other } unterscheiden sich nur in Groß- und Kleinschreibung
    .case-fix = Behalten Sie den Namen, den der Identitätsanbieter sendet. Auf Groß- und Kleinschreibung kommt es an.

mapping-group-empty = Jede Zuordnung nennt eine Gruppe
    .empty = Eine Zuordnung zu { $grant } nennt keine Gruppe
    .empty-fix = Geben Sie den Gruppennamen so ein, wie der Identitätsanbieter ihn sendet, oder entfernen Sie die Zeile.

mapping-group-spaces = Gruppennamen haben weder Leerzeichen am Rand noch unsichtbare Zeichen
    .hidden = Der Gruppenname { $group } enthält überzählige Leerzeichen oder unsichtbare Zeichen
    .hidden-fix = Geben Sie den Namen noch einmal ein, genau wie der Identitätsanbieter ihn sendet.

mappings-unused = Die Zuordnungstabelle wird verwendet
    .unused = Die Zuordnungstabelle von { $organization } wird nicht verwendet
    .want = JIT oder SCIM, mit eingeschalteter Gruppenzuordnung
    .invite-only-got = { "Invite only" }
    .invite-only-fix = Wählen Sie JIT oder SCIM mit Gruppenzuordnung, oder entfernen Sie die Tabelle.
    .switched-off-got = Gruppenzuordnung ausgeschaltet
    .switched-off-fix = Schalten Sie { "Enable group mappings" } ein, oder entfernen Sie die Tabelle.

mode-allowed = Der Tarif erlaubt die gewählte Art, Personen hinzuzufügen
    .allowed = { $plan } erlaubt { $mode }

mode-not-allowed = Der Tarif erlaubt die gewählte Art, Personen hinzuzufügen
    .refused = { $mode } gibt es für { $organization } nicht
    .team-fix = Wählen Sie JIT, oder wechseln Sie zu einem Enterprise-Tarif. SCIM gehört nicht zum Tarif Team.
    .team-parent-fix = Wählen Sie JIT. SCIM gibt es nicht für eine Console-Organisation, deren übergeordnete Organisation den Tarif Team hat.
    .shared-parent-fix = Wählen Sie JIT. { $organization } teilt sich die übergeordnete Organisation mit { $team }, und unter einer Team-Organisation gibt es kein SCIM.
    .other-fix = Wählen Sie eine andere Art der Bereitstellung. { $plan } bietet { $mode } nicht an.

mode-not-chosen = Eine Art der Bereitstellung ist gewählt
    .open = Für { $organization } ist keine Art der Bereitstellung gewählt
    .open-fix = Legen Sie fest, wie Personen hinzukommen. { "Invite only" } ändert für die jetzigen Mitglieder nichts.

no-administrator-mapped = Eine Gruppe ist der Administratorrolle zugeordnet
    .nobody = In { $organization } ist { $role } keine Gruppe zugeordnet
    .nobody-want = mindestens eine Gruppe, die { $role } zugeordnet ist
    .empty-got = eine leere Zuordnungstabelle
    .rows-got = { $rows }
    .nobody-fix = Ordnen Sie eine Gruppe, in der Ihre Administratoren sind, { $role } zu, bevor Sie in Claude speichern. Sonst wird jeder Administrator zum { "User" } oder verliert den Zugang.

no-administrators-listed = Die Administratoren, die nicht ausgesperrt werden dürfen, sind eingetragen
    .nobody = Es ist kein Administrator eingetragen, der den Zugang behalten muss
    .nobody-want = zwei Administratoren mit ihren Gruppen
    .nobody-fix = Tragen Sie mindestens zwei Administratoren ein, jeden mit der E-Mail-Adresse, die der Identitätsanbieter sendet, und mit seinen Gruppen dort.

okta-group-rename = In Okta umbenannte Gruppen sind auch unter ihrem neuen Namen zugeordnet
    .renamed = Eine in Okta umbenannte Gruppe gilt als neue Gruppe und verliert ihre Zuordnung
    .renamed-fix = Fügen Sie die Zuordnung für den neuen Namen hinzu, bevor Sie eine übertragene Gruppe umbenennen.

okta-push-groups-apart = Assignments und Push Groups verwenden verschiedene Gruppen
    .same-group = Okta kann Mitgliedschaften auslassen, wenn dieselbe Gruppe zugewiesen und übertragen wird
    .same-group-fix = Verwenden Sie für { "Assignments" } und { "Push Groups" } verschiedene Gruppen. Verlässt jemand, der nur über eine Gruppe zugewiesen ist, diese Gruppe, sendet Okta keine Entfernung.

okta-same-email-field = SAML und SCIM senden dasselbe E-Mail-Feld
    .two-fields = SAML und SCIM müssen dasselbe E-Mail-Feld von Okta senden
    .two-fields-fix = Verwenden Sie für das Attribut email in beiden { "user.email" }. Mit { "user.login" } in einem davon bekommen Personen ein zweites Konto.

older-group-names = Gruppennamen gelten, weil sie zugeordnet sind, mit oder ohne anthropic- am Anfang
    .mapped = Gruppennamen, die mit { "anthropic-" } beginnen, gelten wie jeder andere Name: weil sie hier zugeordnet sind

plan-does-not-fit = Der Tarif gehört zum Produkt
    .other-product = { $plan } ist kein Tarif von { $product }
    .other-product-fix = Wählen Sie einen Tarif des Produkts oder das andere Produkt.

primary-owner-mapped = Keine Zuordnung vergibt die Rolle Primary Owner
    .mapped = { "Primary Owner" } lässt sich nicht durch eine Zuordnung vergeben
    .mapped-fix = Ordnen Sie { $group } stattdessen { $role } zu. Der Primary Owner lässt sich nur von Hand in Claude ändern.

role-unknown = Jede zugeordnete Rolle gibt es im Tarif
    .no-such-role = Es gibt keine Rolle namens { $name }
    .spelling-fix = Geben Sie die Rolle genau so ein, wie Claude sie schreibt.
    .other-fix = Wählen Sie eine Rolle von { $plan }.

seat-group-for-everybody = Alle sind in einer Gruppe, die einer Platzart zugeordnet ist
    .everybody = Alle müssen in einer Gruppe sein, die einer Platzart zugeordnet ist
    .want = jede Person in einer Rollengruppe und in einer Platzgruppe
    .got = in keiner Platzgruppe: { $people }
    .fix = Nehmen Sie alle in eine Gruppe auf, die einer Platzart zugeordnet ist. Die Seiten von Claude sind sich nicht einig, was sonst geschieht: Personen bekommen den besten freien Platz, oder sie werden entfernt.

seat-unknown = Jede zugeordnete Platzart gibt es im Tarif
    .no-such-seat = Es gibt keine Platzart namens { $name }
    .other-fix = Wählen Sie eine Platzart von { $plan }.
    .no-seats = { $plan } hat keine Platzarten
    .no-seats-fix = Entfernen Sie die Zeile.

# Eine Zeile der Zuordnungstabelle, und was die Mitgliedschaft in einer Gruppe gibt.
mapping-row = { $group } → { $grant }

grant =
    .role = Rolle { $name }
    .seat = Platzart { $name }

not-a-mode = { $text } ist keine Art der Bereitstellung

not-a-mapping =
    .too-long = Eine Zuordnung kann höchstens { $most } Zeichen haben
    .no-equals-sign = { $text } ist keine Zuordnung
    .no-group = { $text } nennt vor dem Gleichheitszeichen keine Gruppe
    .no-name = { $text } nennt nach dem Doppelpunkt keinen Namen
    .other-kind = { $text } beginnt weder mit { "role:" } noch mit { "seat:" }
    .both = { $text } ist sowohl eine Rolle als auch eine Platzart; schreiben Sie { $as-role } oder { $as-seat }
    .neither = { $custom ->
        [yes] { $plan } hat keine Rolle oder Platzart namens { $text }; es gibt { $known }. Für eine eigene Rolle schreiben Sie { "role:NAME" }
       *[no] { $plan } hat keine Rolle oder Platzart namens { $text }; es gibt { $known }
    }

# Die Schritte der Bereitstellung, in der Reihenfolge, in der sie sicher sind.
act =
    .fill-groups = { $organization }: Nehmen Sie beim Identitätsanbieter alle in eine zugeordnete Gruppe auf und mindestens zwei Administratoren in eine Gruppe, die { $role } zugeordnet ist.
    .keep-invite-only = { $organization }: Lassen Sie { "User provisioning" } auf { "Invite only" }.
    .invite = { $organization }: Laden Sie alle ein, die noch nicht Mitglied sind.
    .select-jit = { $organization }: Wählen Sie unter { "User provisioning" } { "Just-in-time (JIT)" }.
    .set-up-scim = { $organization }: Wählen Sie unter { "User provisioning" } { "Setup SCIM" } und folgen Sie den Seiten von WorkOS bis zum Endpunkt und zum Token.
    .connect-directory = { $organization }: Richten Sie die Bereitstellung beim Identitätsanbieter mit den Werten ein, die WorkOS zeigt.
    .first-sync = { $organization }: Starten Sie beim Identitätsanbieter den ersten Abgleich und warten Sie, bis er fertig ist.
    .see-directory = { $organization }: Öffnen Sie { "Manage SCIM" } und vergewissern Sie sich, dass jedes jetzige Mitglied aufgeführt ist. Machen Sie nicht weiter, solange jemand fehlt: Wer fehlt, würde entfernt.
    .select-scim = { $organization }: Wählen Sie { "SCIM directory sync" }.
    .map-groups = { $organization }: Schalten Sie { "Enable group mappings" } ein und ordnen Sie jede Gruppe zu, bevor Sie etwas speichern.
    .map-groups-under-scim = { $organization }: Schalten Sie { "Enable group mappings" } ein und ordnen Sie jede Gruppe zu, bevor Sie etwas speichern. Zwei Hilfeartikel von Claude sagen hier Verschiedenes: Nach 14499648 werden Gruppen nach dem ersten Abgleich zugeordnet, nach 13133195, bevor etwas gespeichert wird. Diese Reihenfolge erfüllt beides.
    .look-at-removals = { $organization }: Prüfen Sie die Zahl der freien Plätze und, falls es eine gibt, die Vorschau der Entfernungen. Speichern Sie nicht, solange dort jemand steht, der bleiben soll.
    .save = { $organization }: Wählen Sie { "Save changes" }.
    .save-as-users = { $organization }: Wählen Sie { "Save changes" }. Personen treten bei ihrer ersten Anmeldung als { "User" } bei.
    .sync-now = { $organization }: Wählen Sie { "Sync now" } in { "Manage SCIM" }.

# Was darum herum getan wird, von der übergeordneten Organisation bis Require SSO.
order-of-acts =
    .choose-mode = { $organization }: Legen Sie fest, wie Personen hinzukommen.
    .parent = Vergewissern Sie sich, dass jede Organisation die richtige übergeordnete Organisation hat. Ist eine Zusammenführung nötig, warten Sie, bis sie abgeschlossen ist.
    .domain = Bestätigen Sie die Domain. Das allein ändert für niemanden etwas.
    .connection = Richten Sie die Verbindung ein und ersetzen Sie beim Identitätsanbieter die vorläufigen Werte durch die von WorkOS.
    .test = Machen Sie den Test auf der Seite von WorkOS mit einem Konto, das der Anwendung zugewiesen ist.
    .assign = Weisen Sie beim Identitätsanbieter alle, die Zugang brauchen, der Anwendung zu.
    .tell = Sagen Sie allen mit einer Adresse auf der Domain, ab wann SSO Pflicht ist, damit Inhaber persönlicher Konten ihre Daten exportieren können. { "View Domain Memberships" } listet alle Konten und Organisationen auf den bestätigten Domains auf, auch als CSV oder JSON.
    .rollback = Exportieren Sie das Notfallblatt und bewahren Sie es dort auf, wo Sie es ohne Anmeldung lesen können.
    .require = Schalten Sie { $switch } ein. Sie können es jederzeit wieder ausschalten.
    .require-next = Wenn das einen Tag lang funktioniert hat, schalten Sie { $switch } ein.
    .sign-in-again = Melden Sie sich noch einmal in einem privaten Fenster an, während ein anderer Administrator anderswo angemeldet bleibt.
    .restrict-creation = Soll auf der Domain niemand neue Konten eröffnen, schalten Sie unter { "Security" } { "Restrict organization creation" } ein. Das betrifft auch persönliche Konten.

# Was bei einem Identitätsanbieter besonders ist: wie man seinen eigenen Abgleich startet, wann er keine Entfernung sendet,
# dass er das Attribut id nicht senden kann, welche Art von Verbindung man bei WorkOS wählt.
hint-sync =
    .authentik = Öffnen Sie in authentik den SCIM-Provider und wählen Sie { "Run sync again" }.
    .okta = Wählen Sie in Okta { "Force Sync" } ({ "Provisioning › To App" }) und { "Push Now" } ({ "Push Groups" }).
    .entra = Entra ID überträgt etwa alle 40 Minuten. Warten Sie das ab, oder verwenden Sie für einzelne Personen { "Provision on demand" }.
    .google = Das Verzeichnis von Google wird etwa alle 30 Minuten gelesen. Warten Sie das ab; eine Schaltfläche zum Starten gibt es nicht.

hint-removal =
    .okta = Okta sendet nichts, wenn jemand, der nur über eine Gruppe zugewiesen ist, diese Gruppe verlässt oder gesperrt wird. Damit Okta eine Entfernung sendet, deaktivieren Sie die Person in Okta.

hint-no-id =
    .google = Google Workspace kann das Attribut { "id" } nicht senden. Die anderen Attribute genügen.

hint-connection =
    .okta = Wählen Sie { "SAML" }, dann { "Okta SAML" } oder { "custom SAML" }.
    .google = Wählen Sie { "SAML" }, dann { "Google SAML" }; das funktioniert ohne User ID.
    .keycloak = Wählen Sie { "SAML" }, dann { "Keycloak SAML" } oder { "custom SAML" }.
    .generic = Wählen Sie { "SAML" }, dann den Eintrag Ihres Anbieters in der Liste, oder { "custom SAML" }, wenn es keinen gibt.
