bundle-current = Das exportierte Paket enthält die neuesten Änderungen der Einrichtung

console-plan-and-parent = Der Tarif der Console-Organisation passt zu ihrer übergeordneten Organisation

dns-person-known = Ihr DNS-Administrator ist eingetragen oder absichtlich offengelassen

export-noted = Der Export ist in der Einrichtung vermerkt

idp-known = Latchkey hat eine Anleitung für den Identitätsanbieter

idp-missing = Der Identitätsanbieter ist gewählt

idp-person-known = Der Administrator des Identitätsanbieters ist eingetragen oder absichtlich offengelassen

organization-missing = Mindestens eine Organisation ist eingetragen

organization-name-twice = Keine zwei Organisationen haben denselben Namen

owner-known = Die Person, die in Claude Single Sign-on einrichten darf, ist eingetragen oder absichtlich offengelassen

parent-organization = Die Organisation hat eine übergeordnete Organisation oder bekommt eine, wenn SSO eingerichtet wird

plan-assumed = Der genaue Tarif ist angegeben

plan-does-not-fit = Der Tarif gehört zum Produkt

plan-known = Der Tarif der Organisation ist bekannt

rollback-exported = Ein aktuelles Paket mit der Anleitung zum Rückgängigmachen ist exportiert

scope-is-sign-in = Diese Einrichtung ist für die Anmeldung von Personen und nicht für den Zugriff auf die API

service-provider-values-final = ACS URL und Entity ID von WorkOS sind eingetragen
