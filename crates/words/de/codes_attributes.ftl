email-domain-seen = Latchkey hat den TXT-Eintrag für die E-Mail-Domain der Person gesehen

email-malformed = Die E-Mail-Adresse, die gesendet würde, ist gültig

email-missing = Die Person hat eine E-Mail-Adresse

email-upper-case = Die E-Mail-Adresse ist kleingeschrieben

first-name-missing = Die Person hat einen Vornamen

group-filter-unconfirmed = Es ist bestätigt, dass der Identitätsanbieter die zugeordneten Gruppen sendet

groups-dropped = Der Identitätsanbieter sendet alle Gruppen der Person

groups-duplicated = Jede Gruppe würde nur einmal gesendet

groups-held-back = Mindestens eine Gruppe der Person würde gesendet

groups-leading-slash = Gruppennamen werden ohne führenden Schrägstrich gesendet

id-not-sent = Der Identitätsanbieter sendet eine ID für die Person

last-name-is-a-space = Der Nachname ist mehr als ein einzelnes Leerzeichen

last-name-missing = Die Person hat einen Nachnamen

mapped-group-filtered-out = Der Gruppenfilter oder die Gruppenauswahl beim Identitätsanbieter umfasst jede zugeordnete Gruppe

mapping-tried = Die Zuordnung wurde mit Beispielpersonen ausprobiert

people-differs-by-case = Keine zwei Adressen unterscheiden sich nur in Groß- und Kleinschreibung

people-name-id-differs = Die NameID jeder Person ist ihre E-Mail-Adresse

people-no-email = Alle, die die Anwendung öffnen dürfen, haben eine E-Mail-Adresse

people-no-entitlement = Alle, die die Anwendung öffnen dürfen, sind in einer zugeordneten Gruppe oder haben ein zugeordnetes Entitlement

people-not-previewed = Für alle, die die Anwendung öffnen dürfen, war eine Vorschau möglich

people-outside-domains = Alle E-Mail-Adressen liegen auf einer bestätigten Domain

people-same-address = Jede E-Mail-Adresse gehört nur einer Person

people-several-ranks = Niemand bekommt mehr als eine Rolle oder Platzart

people-space-last-name = Jeder Nachname ist mehr als ein einzelnes Leerzeichen

people-upper-case = Alle E-Mail-Adressen sind kleingeschrieben

would-claude-accept = Claude würde diese Person hereinlassen
