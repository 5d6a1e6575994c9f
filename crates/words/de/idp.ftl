# Die Identitätsanbieter: Namen, Zertifikate, Herkunft der Attribute, Stellen, Exporte und was Anleitungen ausfüllt.

# Namen und Verbindungstypen.

idp-name =
    .generic = Ein anderer SAML-Identitätsanbieter
    .rehearsal = Probe (eingebaut)

connection-type =
    .own-entry = { "Custom SAML" } oder der Eintrag Ihres Anbieters in der Liste
    .keycloak = { "Keycloak SAML" } oder { "Custom SAML" }
    .okta = { "Okta SAML" } oder { "Custom SAML" }
    .none = keiner: Die Probe bleibt auf diesem Computer

# Wie ein Anbieter die Anwendung für Claude nennt, und was er als Gruppen sendet.

application-word =
    .application = Anwendung
    .enterprise-application = Enterprise Application
    .service-provider = Service Provider
    .web-app = Web-App
    .client = Client
    .app-integration = App Integration
    .rehearsal = Probe

group-word =
    .entitlement = Entitlement
    .group = Gruppe

# Woher das Signaturzertifikat kommt.

certificate-rule =
    .authentik = Latchkey erstellt für authentik einen RSA-Schlüssel und ein Zertifikat. Laden Sie beides von Hand hoch, oder überlassen Sie das Latchkey. Sie können auch ein Schlüsselpaar wählen, das authentik schon hat. Ohne eines sendet authentik unsignierte Antworten, die WorkOS abweist. authentik nimmt auch ein Zertifikat mit einem Schlüssel an, der nicht dazu gehört; dann scheitert jede Anmeldung.
    .entra = Entra erstellt für jede Anwendung ein Signaturzertifikat, das bis zu drei Jahre gilt. Latchkey liest es aus den Metadaten. Sie können ein eigenes Zertifikat importieren, müssen es aber nicht.
    .generic = Die meisten Anbieter haben ein eigenes Signaturzertifikat, das Latchkey aus den Metadaten liest. SimpleSAMLphp kann einen Schlüssel und ein Zertifikat verwenden, die Latchkey erstellt: Legen Sie beides in den Ordner { "cert" }. Verwenden Sie RSA mit 2048 Bit oder mehr.
    .google = Google erstellt das Signaturzertifikat, und Latchkey liest es aus den Metadaten. Sie müssen es von Hand erneuern und danach die neuen Metadaten bei WorkOS hochladen.
    .keycloak = Keycloak signiert mit dem aktiven Schlüssel des Realms. Latchkey liest dessen Zertifikat aus den Metadaten. Einen eigenen Schlüssel fügen Sie unter { "Realm settings › Keys › Add provider" } › { "java-keystore" } oder { "rsa" } hinzu.
    .okta = Okta erstellt für jede App ein Signaturzertifikat, und Latchkey liest es aus den Metadaten. Sie müssen nichts hochladen.
    .rehearsal = Die Probe signiert mit einem Schlüssel, den Latchkey für sie erstellt.

# Seiten der Hersteller.

vendor-page =
    .authentik-anthropic = Anbindung an Anthropic (authentik, englisch)
    .authentik-saml = SAML-Provider (authentik, englisch)
    .entra-claude = SSO und SCIM mit Entra ID einrichten (Claude, englisch)
    .generic-claude = Single Sign-on einrichten (Claude, englisch)
    .google-claude = SSO mit Google Workspace einrichten (Claude, englisch)
    .google-console = { "Google Admin console" }: Web- und mobile Apps
    .keycloak-client = Einen SAML-Client anlegen (Keycloak, englisch)
    .okta-claude = SSO und SCIM mit Okta einrichten (Claude, englisch)
    .okta-saml = SAML-Anwendungen anlegen (Okta, englisch)
    .sales = Vertrieb (Contact Sales), für eine übergeordnete Organisation der Console
    .roles = Rollen und Rechte im Enterprise-Tarif, mit dem CSV-Export der Mitglieder
    .federation = Workload Identity Federation: wie sich Programme bei der API anmelden; das wird hier nicht eingerichtet
    .subprocessors = Unterauftragsverarbeiter von Anthropic, darunter WorkOS

# Woher der Wert eines Attributs kommt, wo kein Hersteller einen Namen dafür hat.

attribute-source =
    .generic-email-only = die E-Mail-Adresse
    .generic-id = eine bleibende Kennung der Person, etwa die UUID im Verzeichnis
    .generic-email = die E-Mail-Adresse (LDAP: { "mail" })
    .generic-first-name = der Vorname (LDAP: { "givenName" })
    .generic-last-name = der Nachname (LDAP: { "sn" }), oder ein Platzhalter, wenn es keinen gibt
    .generic-groups = die Gruppen der Person, jede als einfacher Wert (LDAP: { "memberOf" })
    .google-groups = die Gruppen, die Sie dort wählen
    .rehearsal-id = die Kennung der Beispielperson
    .rehearsal-email = die E-Mail-Adresse der Beispielperson
    .rehearsal-first-name = das erste Wort des Namens der Beispielperson
    .rehearsal-last-name = der Rest des Namens der Beispielperson
    .rehearsal-groups = die Gruppen der Beispielperson

attribute-otherwise =
    .user-name = der Benutzername
    .space = ein Leerzeichen
    .no-value = das Attribut ohne Wert
    .no-claim = kein Claim
    .no-attribute = kein Attribut

attribute-exception =
    .google-id = Google Workspace kann die ID einer Person nicht senden. Die Google-Verbindung von WorkOS braucht sie nicht.

attribute-variant =
    .authentik-groups = Der Ausdruck aus der Integrationsanleitung sendet ein Entitlement zweimal, wenn eine Person es sowohl direkt als auch über eine Gruppe oder über zwei Gruppen hat. Diese Variante sendet jeden Namen nur einmal.

# Was beim Attribut für die Gruppen zu tun ist.

groups-note =
    .from-directory = Nicht nötig: Die Gruppen kommen aus dem Verzeichnis (SCIM), nicht aus der Anmeldung.
    .not-used = Nicht nötig: Keine Organisation vergibt Rollen oder Plätze nach Gruppe.
    .filter = Wählen Sie den Filter { $filter }.
    .chosen = Wählen Sie genau diese Gruppen: { $groups }
    .filter-later = Ordnen Sie zuerst im Schritt „Festlegen, wie Personen hinzukommen“ Ihre Gruppen zu. Danach erscheint hier der Filter für ihre Namen.
    .chosen-later = Ordnen Sie zuerst im Schritt „Festlegen, wie Personen hinzukommen“ Ihre Gruppen zu. Danach erscheinen hier die Gruppen, die Sie wählen sollen.

# Stellen, für die kein Hersteller einen Namen hat.

place-generic =
    .acs = der Eintrag des Service Providers › Assertion Consumer Service (ACS) URL, { "Recipient" } und { "Destination" }
    .audience = der Eintrag des Service Providers › Entity ID oder Audience
    .name-id = der Eintrag des Service Providers › NameID und ihr Format
    .attributes = der Eintrag des Service Providers › Attribute
    .groups = der Eintrag des Service Providers › Attribute › Gruppen
    .signing-certificate = das Signaturzertifikat des Identitätsanbieters
    .sign-assertion = der Eintrag des Service Providers › Assertion signieren
    .signature-algorithm = der Eintrag des Service Providers › Signaturverfahren
    .encryption = der Eintrag des Service Providers › Assertion verschlüsseln
    .request-signing = der Eintrag des Service Providers › signierte Anfragen verlangen
    .assignment = der Eintrag des Service Providers › wer ihn nutzen darf
    .metadata = die Metadaten des Identitätsanbieters
    .validity = der Eintrag des Service Providers › Gültigkeit der Assertion

place-google =
    .signed-response = { "Apps › Web and mobile apps › Claude › Service provider details › Signed response" } (ausgeschaltet lassen)

place-keycloak =
    .acs = { "Clients › Claude › Settings › Valid redirect URIs" } und { "Master SAML Processing URL" }
    .name-id = { "Clients › Claude › Settings › SAML capabilities › Name ID format" } und { "Force name ID format" }
    .attributes = { "Clients › Claude › Client scopes" } › der eigene Scope des Clients › { "Mappers" }
    .groups = { "Clients › Claude › Client scopes" } › der eigene Scope des Clients › { "Mappers › groups" }
    .assignment = { "Authentication" } › der Browser Flow des Clients, oder { "Clients › Claude › Roles" }

place-okta =
    .name-id = { "Applications › Applications › Claude › General › SAML Settings › Edit › Configure SAML › Name ID format" } und { "Application username" }
    .attributes = { "Applications › Applications › Claude › Sign On › Attribute statements › Show legacy configuration › Edit" } (ältere Organisationen: { "General › SAML Settings › Edit › Configure SAML › Attribute Statements" })
    .groups = { "Applications › Applications › Claude › Sign On › Attribute statements › Show legacy configuration › Edit › Group Attribute Statements" } (ältere Organisationen: { "General › SAML Settings › Edit › Configure SAML › Group Attribute Statements" })

place-rehearsal =
    .acs = die Probe › ACS URL
    .audience = die Probe › Entity ID
    .name-id = die Probe › NameID
    .attributes = die Probe › Attribute
    .groups = die Probe › Gruppen
    .signing-certificate = die Probe › Signaturzertifikat
    .sign-assertion = die Probe › was signiert wird
    .signature-algorithm = die Probe › Signaturverfahren
    .encryption = die Probe › Verschlüsselung
    .request-signing = die Probe › signierte Anfragen
    .assignment = die Probe › wer sich anmelden darf
    .metadata = die Probe › Metadaten
    .validity = die Probe › Gültigkeit

# Wozu eine exportierte Datei dient.

export-purpose =
    .authentik-blueprint = Richtet authentik auf einmal ein, unter { "System › Blueprints" } oder { "Customization › Blueprints" }. Er enthält den privaten Schlüssel nicht: Legen Sie diesen dort ab, wo es bei { "key_data" } steht.
    .authentik-blueprint-undo = Macht rückgängig, was der Blueprint in authentik angelegt hat. Er entfernt Objekte nach ihren Namen, egal, wer sie angelegt hat.
    .authentik-terraform = Richtet authentik mit Terraform ein (Provider { "goauthentik/authentik" }). Importieren Sie zuerst das Schlüsselpaar von Hand, und wenden Sie die Datei dann in den Schritten an, die in ihren Kommentaren stehen. Sie enthält kein Geheimnis.
    .authentik-script = Richtet authentik mit Python 3 über seine API ein und macht es rückgängig: { "authentik-apply.py plan" }, { "apply" }, { "undo" }. Die Datei enthält kein Geheimnis.
    .entra-policy = Für Microsoft Graph: der Inhalt von { "POST /v1.0/policies/claimsMappingPolicies" }. Ist die Richtlinie dem Service Principal zugewiesen, ersetzt sie, was das Portal unter { "Attributes & Claims" } zeigt. Sicherer ist es, die Claims von Hand einzutragen.
    .entra-groups = Für das Manifest der Anwendung: sendet im Gruppen-Claim die Namen der Gruppen, die der Anwendung zugewiesen sind.
    .google-values = Die Werte für die { "Google Admin console" }. Eine benutzerdefinierte SAML-App lässt sich dort nur von Hand einrichten.
    .keycloak-client = Der ganze Client, für { "Clients › Import client" } in der Admin Console von Keycloak.
    .okta-terraform = Richtet Okta mit Terraform ein (Provider { "okta/okta" }): die SAML-App, ihre Zuweisungen und die Kachel.
    .simplesamlphp = Für SimpleSAMLphp: Fügen Sie es in { "metadata/saml20-sp-remote.php" } ein. Prüfen Sie die Attributnamen Ihres Verzeichnisses ({ "uid, mail, givenName, sn, memberOf" }).

# Womit eine Anleitung ausgefüllt wird, und ihre Seite.

guide-stand-in =
    .acs = (die ACS URL, die WorkOS zeigt)
    .entity-id = (die SP Entity ID, die WorkOS zeigt)
    .fingerprint = (der SHA-256-Fingerabdruck des Zertifikats)
    .metadata-url = (die Metadaten-URL, die Sie kopiert haben)
    .domain = Ihrer Domain

guide-value =
    .several = { $names }
    .role = { $group } gibt in { $organization } die Rolle { $name }
    .seat = { $group } gibt in { $organization } die Platzart { $name }
    .suggestion = { $group } (ein Vorschlag)
    .plan = { $plan }: Rollen { $roles }; Platzarten { $seats }
    .plan-without-seats = { $plan }: Rollen { $roles }; keine Platzarten
    .custom-roles = eigene Rollen

guide-page =
    .title = { $idp }: die Schritte von Hand
    .filled-in = Ausgefüllt für die Einrichtung „{ $setup }“.
    .caution = Achtung
