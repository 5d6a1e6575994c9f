administrator-email-unusable = Jeder Administrator hat eine gültige E-Mail-Adresse

administrator-mapped = Eine Gruppe ist der Administratorrolle zugeordnet

administrator-not-mapped = Jeder eingetragene Administrator ist in einer Gruppe, die der Administratorrolle zugeordnet ist

administrator-outside-domains = Die E-Mail-Adresse jedes Administrators liegt auf einer Domain der Einrichtung

administrator-passed-test = Ein eingetragener Administrator hat den Anmeldetest in den letzten 24 Stunden bestanden

administrators-keep-their-role = Jeder Administrator behält seine Rolle

api-invites-end = Solange JIT oder SCIM eingeschaltet ist, nimmt die Admin API keine Einladungen an

api-invites-possible = Personen lassen sich von Hand oder über die Admin API einladen

authentik-backchannel = Der SCIM-Provider ist eingeschränkt und ein Backchannel-Provider der Anwendung

custom-role-unchecked = Jede zugeordnete eigene Rolle gibt es in Claude

custom-role-under-jit = Mit JIT ist keine eigene Rolle zugeordnet, denn sie gäbe allein keine Rechte

entra-directory-type = In WorkOS ist der Verzeichnistyp Entra ID gewählt

entra-group-limit = Nur der Anwendung zugewiesene Gruppen werden gesendet, sodass die Grenze von 150 Gruppen nicht überschritten wird

everyone-everywhere = Mit SCIM entscheiden Gruppenzuordnungen, wer in welche Organisation kommt

google-directory-sync = Google Workspace ist über eine OAuth-Zustimmung verbunden, ohne SCIM-Endpunkt und Token

google-groups-chosen = Jede zugeordnete Gruppe ist unter Group membership ausgewählt

idp-has-no-scim = Der Identitätsanbieter unterstützt SCIM

keycloak-group-path = Gruppennamen werden ohne ihren Pfad gesendet

mapping-contradiction = Keine Gruppe ist mehr als einer Rolle oder Platzart zugeordnet

mapping-duplicate = Jede Zuordnung steht nur einmal in der Tabelle

mapping-group-case = Keine zwei zugeordneten Gruppen unterscheiden sich nur in Groß- und Kleinschreibung

mapping-group-empty = Jede Zuordnung nennt eine Gruppe

mapping-group-spaces = Gruppennamen haben weder Leerzeichen am Rand noch unsichtbare Zeichen

mappings-unused = Die Zuordnungstabelle wird verwendet

mode-allowed = Der Tarif erlaubt die gewählte Art, Personen hinzuzufügen

mode-not-allowed = Der Tarif erlaubt die gewählte Art, Personen hinzuzufügen

mode-not-chosen = Es ist festgelegt, wie Personen hinzukommen

no-administrator-mapped = Eine Gruppe ist der Administratorrolle zugeordnet

no-administrators-listed = Die Administratoren, die nicht ausgesperrt werden dürfen, sind eingetragen

okta-group-rename = In Okta umbenannte Gruppen sind auch unter ihrem neuen Namen zugeordnet

okta-push-groups-apart = Assignments und Push Groups verwenden verschiedene Gruppen

okta-same-email-field = SAML und SCIM senden dasselbe E-Mail-Feld

older-group-names = Gruppennamen gelten, weil sie zugeordnet sind, mit oder ohne anthropic- am Anfang

primary-owner-mapped = Keine Zuordnung vergibt die Rolle Primary Owner

provisioning-ready = In jeder Organisation ist fertig festgelegt, wie Personen hinzukommen

role-unknown = Jede zugeordnete Rolle gibt es im Tarif

seat-group-for-everybody = Alle sind in einer Gruppe, die einer Platzart zugeordnet ist

seat-unknown = Jede zugeordnete Platzart gibt es im Tarif

second-administrator = Mindestens zwei Administratoren sind eingetragen
