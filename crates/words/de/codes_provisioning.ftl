administrator-email-unusable = Jeder Administrator hat eine gültige E-Mail-Adresse

administrator-mapped = Eine Gruppe ist der Rolle der Administratoren zugeordnet

administrator-not-mapped = Jeder eingetragene Administrator ist in einer Gruppe, die der Rolle der Administratoren zugeordnet ist

administrator-outside-domains = Die Adresse jedes Administrators liegt auf einer Domain der Einrichtung

administrator-passed-test = Ein eingetragener Administrator hat den Anmeldetest in den letzten 24 Stunden bestanden

administrators-keep-their-role = Jeder Administrator behält seine Rolle

api-invites-end = Die Admin API lehnt Einladungen ab, solange JIT oder SCIM eingeschaltet ist

api-invites-possible = Personen werden von Hand oder über die Admin API eingeladen

authentik-backchannel = Der SCIM-Provider ist ein Backchannel-Provider der Anwendung und ist eingeschränkt

custom-role-unchecked = Eine zugeordnete eigene Rolle gibt es in Claude

custom-role-under-jit = JIT vergibt keine eigene Rolle; sie hätte dort von sich aus keine Rechte

entra-directory-type = Bei WorkOS ist der Verzeichnistyp Entra ID gewählt

entra-group-limit = Nur die der Anwendung zugewiesenen Gruppen werden gesendet, sodass die Grenze von 150 nicht erreicht wird

everyone-everywhere = Mit SCIM entscheidet eine Zuordnung, wer in welche Organisation kommt

google-directory-sync = Google Workspace ist durch Zustimmung verbunden, ohne SCIM-Endpunkt und Token

google-groups-chosen = Jede zugeordnete Gruppe ist unter Group membership ausgewählt

idp-has-no-scim = Der Identitätsanbieter kann SCIM senden

keycloak-group-path = Gruppennamen werden ohne ihren Pfad gesendet

mapping-contradiction = Keine Gruppe ist zwei Rollen oder zwei Platzarten zugeordnet

mapping-duplicate = Jede Zuordnung steht einmal in der Tabelle

mapping-group-case = Keine zwei zugeordneten Gruppen unterscheiden sich nur in Groß- und Kleinschreibung

mapping-group-empty = Jede Zuordnung nennt eine Gruppe

mapping-group-spaces = Gruppennamen haben keine Leerzeichen außen und keine unsichtbaren Zeichen

mappings-unused = Die Zuordnungstabelle wird verwendet

mode-allowed = Der Tarif erlaubt die gewählte Art, Personen hinzuzufügen

mode-not-allowed = Der Tarif erlaubt die gewählte Art, Personen hinzuzufügen

mode-not-chosen = Eine Art, Personen hinzuzufügen, ist gewählt

no-administrator-mapped = Eine Gruppe ist der Rolle der Administratoren zugeordnet

no-administrators-listed = Die Administratoren, die nicht ausgesperrt werden dürfen, sind eingetragen

okta-group-rename = Eine in Okta umbenannte Gruppe ist auch unter ihrem neuen Namen zugeordnet

okta-push-groups-apart = Für Assignments und Push Groups werden verschiedene Gruppen verwendet

okta-same-email-field = SAML und SCIM senden dasselbe E-Mail-Feld

older-group-names = Gruppennamen zählen, weil sie zugeordnet sind; womit sie beginnen, ist egal

primary-owner-mapped = Keine Zuordnung vergibt die Rolle Primary Owner

provisioning-ready = Die Art, Personen hinzuzufügen, steht in jeder Organisation fest

role-unknown = Jede zugeordnete Rolle gibt es im Tarif

seat-group-for-everybody = Alle sind in einer Gruppe, die einer Platzart zugeordnet ist

seat-unknown = Jede zugeordnete Platzart gibt es im Tarif

second-administrator = Mindestens zwei Administratoren sind eingetragen
