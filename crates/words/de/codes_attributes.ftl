people-differs-by-case = Keine zwei Adressen unterscheiden sich nur in Groß- und Kleinschreibung

people-name-id-differs = Die NameID jeder Person ist ihre E-Mail-Adresse

people-no-email = Alle, die die Anwendung öffnen dürfen, haben eine E-Mail-Adresse

people-no-entitlement = Alle, die die Anwendung öffnen dürfen, haben eine zugeordnete Gruppe oder ein zugeordnetes Entitlement

people-not-previewed = Für alle, die die Anwendung öffnen dürfen, war eine Vorschau möglich

people-outside-domains = Alle E-Mail-Adressen liegen auf einer bestätigten Domain

people-same-address = Jede E-Mail-Adresse gehört nur einer Person

people-several-ranks = Niemand bekommt mehr als eine Rolle oder Platzart

people-space-last-name = Kein Nachname besteht nur aus einem Leerzeichen

people-upper-case = Alle E-Mail-Adressen sind kleingeschrieben
