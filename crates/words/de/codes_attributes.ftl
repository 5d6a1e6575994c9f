email-domain-seen = Die E-Mail-Adresse der angemeldeten Person liegt auf einer Domain der Einrichtung

email-malformed = Gesendet würde eine gültige E-Mail-Adresse

email-missing = Die Person hat eine E-Mail-Adresse

email-upper-case = Die E-Mail-Adresse enthält keine Großbuchstaben

first-name-missing = Die Person hat einen Vornamen

group-filter-unconfirmed = Es ist bestätigt, dass die zugeordneten Gruppen gesendet werden

groups-dropped = Der Identitätsanbieter sendet alle Gruppen der Person

groups-duplicated = Jede Gruppe würde einmal gesendet

groups-held-back = Die Gruppen, die die Person braucht, würden gesendet

groups-leading-slash = Gruppennamen werden ohne führenden Schrägstrich gesendet

id-not-sent = Der Identitätsanbieter sendet eine Kennung für die Person

last-name-is-a-space = Der Nachname ist mehr als ein einzelnes Leerzeichen

last-name-missing = Die Person hat einen Nachnamen

mapped-group-filtered-out = Der Gruppenfilter lässt jede zugeordnete Gruppe durch

mapping-tried = Die Zuordnung wurde mit einer Person ausprobiert

people-differs-by-case = Keine zwei Adressen unterscheiden sich nur in Groß- und Kleinschreibung

people-name-id-differs = Die NameID jeder Person ist ihre E-Mail-Adresse

people-no-email = Alle, die die Anwendung öffnen dürfen, haben eine E-Mail-Adresse

people-no-entitlement = Alle, die die Anwendung öffnen dürfen, sind in einer zugeordneten Gruppe

people-not-previewed = Für alle, die die Anwendung öffnen dürfen, gelang die Vorschau

people-outside-domains = Alle E-Mail-Adressen liegen auf einer bestätigten Domain

people-same-address = Keine zwei Personen haben dieselbe E-Mail-Adresse

people-several-ranks = Niemand bekommt mehr als eine Rolle oder Platzart

people-space-last-name = Alle Nachnamen sind mehr als ein einzelnes Leerzeichen

people-upper-case = Keine E-Mail-Adresse enthält Großbuchstaben

would-claude-accept = Claude würde diese Person hereinlassen
