# Die Schritte: wie sie heißen, was jeder braucht, was seine Felder erwarten, und was auf den Seiten von WorkOS von Hand zu tun ist.

step-task =
    .before-you-start = Zusammentragen, was Sie brauchen
    .domain = Die Domain bestätigen
    .certificate = Das Signaturzertifikat wählen
    .attributes = Die Attribute zuordnen
    .service-provider = Die Werte des Service Providers eintragen
    .test-sign-in = Die Anmeldung testen
    .provisioning = Festlegen, wie Personen hinzukommen
    .export = Das Paket exportieren

# Was ein späterer Schritt braucht, als Teil einer Liste.
step-need =
    .domain = die Domain Ihrer E-Mail-Adressen, den TXT-Eintrag, den Claude dafür zeigt, und jemanden, der die DNS-Zone ändern darf
    .certificate = nichts, oder das eigene Zertifikat des Identitätsanbieters, falls er eines erstellt
    .attributes = Administratorrechte beim Identitätsanbieter, um eine Anwendung und ihre Attributzuordnungen anzulegen
    .service-provider = die ACS URL und die SP Entity ID, die WorkOS unter { "Setup SSO" } zeigt, und die Metadaten des Identitätsanbieters
    .test-sign-in = ein Konto beim Identitätsanbieter, das der Anwendung zugewiesen ist, am besten das eines Administrators
    .provisioning = die Namen der Administratoren und die Gruppen, die Rollen und Plätze geben
    .export = einen sicheren Ort für das Paket, den Sie ohne Anmeldung lesen können

# Wer etwas in Ordnung bringen kann.
owner-called =
    .idp = der Administrator Ihres Identitätsanbieters
    .dns = Ihr DNS-Administrator
    .claude = ein Owner von Claude oder ein Admin der Console
    .clock = wer den Computer mit der falschen Uhr betreibt
    .you = Sie

# Was über die Zusammenführung einer Console-Organisation mit der übergeordneten Organisation einer Claude-Organisation bekannt ist.
merge-fact =
    .claude-side = Nur die Claude-Seite kann eine Zusammenführung beginnen: eine Team- oder Enterprise-Organisation mit bestätigten Domains. Sie lädt die Console-Organisation ein.
    .email = Jedes Mitglied der eingeladenen Organisation muss eine E-Mail-Adresse auf den bestätigten Domains haben.
    .no-parent = Die eingeladene Organisation darf zu keiner anderen übergeordneten Organisation gehören. Gehört sie zu einer, kann der Support sie lösen, aber dann verliert sie ihre Domains, SSO und SCIM.
    .approval = Ein Admin oder Owner der eingeladenen Organisation muss der Zusammenführung zustimmen. Verwaltet die Person, die die Zusammenführung beginnt, beide Seiten, genügt eine Zustimmung.
    .proposal = Der Vorschlag kommt per E-Mail mit dem Betreff { "„Parent Organization Update: New Member Organization Proposed“" } und verfällt nach 14 Tagen.
    .afterwards = Danach hat die Console-Organisation ihre eigene Identitätsseite, und ihre Gruppen können über dieselbe Anwendung beim Identitätsanbieter kommen.
    .list = Vorschläge stehen unter { "https://claude.ai/settings/join-proposal" }.

# Was auf den Seiten von WorkOS zu tun ist, der Reihe nach.
workos-tick =
    .open = Wählen Sie auf der Seite { $page } ({ $url }) { "Setup SSO" }, oder { "Manage SSO" }, falls es schon einmal geöffnet war.
    .custom = Wählen Sie SAML, dann custom SAML.
    .entra = Wählen Sie { "Entra ID (Azure AD) SAML" }; es liest die langen Claim-Namen.
    .copy = Kopieren Sie die ACS URL und die SP Entity ID, und tragen Sie beide hier und beim Identitätsanbieter ein.
    .metadata-url = Fügen Sie die Metadaten-URL { $url } ein. Erreicht WorkOS sie nicht, laden Sie stattdessen das XML hoch.
    .metadata-xml = Laden Sie die Metadaten des Identitätsanbieters als XML hoch.
    .metadata = Fügen Sie die Metadaten-URL des Identitätsanbieters ein, oder laden Sie sein XML hoch, falls er keine öffentliche URL hat.
    .map = Ordnen Sie die Attribute zu, genau in dieser Schreibweise: { $pairs }.
    .pair = { $attribute } zu { $field }
    .leave = Ändern Sie die Attributnamen nicht, die WorkOS zeigt.
    .keep-open = Lassen Sie den Tab von WorkOS offen, bis der Test dort ({ "Test Single Sign-on" }) bestanden ist.

# Was ein Feld erwartet, wie { "`latchkey setup set --list`" } es zeigt.
field-about =
    .access = wer die Anwendung beim Identitätsanbieter öffnen darf: der Name einer Gruppe oder user:NAME, einer oder mehrere; leer heißt alle
    .acs = die ACS URL, die WorkOS zeigt
    .administrators = E-MAIL=GRUPPE,GRUPPE für jeden Administrator
    .application-group = der Abschnitt der Startseite von authentik, in dem die Anwendung steht; darf leer sein
    .application-name = der Name der Anwendung beim Identitätsanbieter
    .application-slug = ihr Slug (authentik) oder Realm (Keycloak)
    .attributes-done = yes, sobald die Attributzuordnungen beim Identitätsanbieter so eingetragen sind wie gezeigt
    .authorization-flow = der Slug des Autorisierungsablaufs von authentik, falls es nicht der voreingestellte ist
    .confirm = die Schlüssel der Objekte eines Plans, die Latchkey nicht angelegt hat, aber ändern darf; leer heißt keine
    .deduplicate-groups = yes, um jede Gruppe nur einmal zu senden; sonst no
    .deviations = NAME=on oder NAME=off für jede Abweichung von der Integrationsanleitung, die ein Plan nennt
    .dns-person = wer die DNS-Zone ändern darf; skip lässt es absichtlich offen
    .domain = die E-Mail-Domains, eine oder mehrere
    .entitlements = BERECHTIGUNG=GRUPPE oder BERECHTIGUNG=user:NAME, eine oder mehrere
    .entity-id = die SP Entity ID, die WorkOS zeigt
    .group-mappings = yes, um Rollen und Plätze über Gruppenzuordnungen zu geben; sonst no
    .groups-from = was authentik als Gruppen sendet: entitlements (Berechtigungen der Anwendung) oder groups (die Gruppen der Person)
    .host = der Host, den Claude zeigt, meist @; bei mehreren Domains: DOMAIN HOST
    .https = yes, falls der Identitätsanbieter https verlangt
    .idp = der Kurzname des Identitätsanbieters, wie { "`latchkey idp list`" } ihn nennt
    .idp-window = der Kurzname des Identitätsanbieters
    .idp-metadata = die Metadaten des Identitätsanbieters: URL, Datei oder XML
    .idp-person = wer den Identitätsanbieter verwaltet; skip lässt es absichtlich offen
    .idp-url = die Adresse des Identitätsanbieters, zum Beispiel { "https://authentik.company" }
    .mappings = GRUPPE=role:ROLLE oder GRUPPE=seat:PLATZ, eine oder mehrere
    .me = Ihre eigene E-Mail-Adresse
    .metadata-fingerprint = SHA-256 des Zertifikats, dem unter der Metadaten-Adresse zu vertrauen ist, falls es selbst signiert oder privat ist; vor { "idp-metadata" } setzen
    .mode = invite-only (früher Manual), jit oder scim
    .naming = short, oder entra-uris für die Entra-ID-Verbindung von WorkOS
    .organizations = NAME=TARIF, einmal für jede Organisation unter der übergeordneten Organisation
    .owner-person = wer Owner von Claude oder Admin der Console ist; skip lässt es absichtlich offen
    .parent = unknown, exists, asked-sales oder merging
    .plan = team, enterprise-seats, enterprise-usage-two, enterprise-usage-one, console oder console-under-team
    .port = der lokale Port des Anmeldetests, 1024 bis 65535
    .papers-language = en oder de: die Sprache des Pakets und der Seiten für andere
    .require-sso = yes, sobald Require SSO in Claude oder der Console eingeschaltet ist
    .scim-groups = die Gruppen, die SCIM sendet, eine oder mehrere; leer heißt alle
    .scim-live = yes, sobald SCIM schreiben darf; bis dahin bleibt es im Probelauf
    .scim-url = der SCIM-Endpunkt, den Claude zeigt
    .server-fingerprint = SHA-256 des Zertifikats, dem unter { "idp-url" } zu vertrauen ist, falls es selbst signiert oder privat ist; die Metadaten haben ein eigenes Feld
    .service-provider = der ganze Text, der von der WorkOS-Seite kopiert wurde, oder die SP-Metadaten
    .txt-value = der TXT-Wert, den Claude zeigt; bei mehreren Domains: DOMAIN WERT
