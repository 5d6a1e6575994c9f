bundle-current = Das exportierte Paket enthält alles, was in der Einrichtung steht

console-plan-and-parent = Der Tarif einer Console-Organisation passt zu ihrer übergeordneten Organisation

dns-person-known = Es ist bekannt, wer die DNS-Zone ändern darf

export-noted = Der Export ist in der Einrichtung vermerkt

idp-known = Für den Identitätsanbieter gibt es eine Anleitung

idp-missing = Der Identitätsanbieter ist gewählt

idp-person-known = Es ist bekannt, wer den Identitätsanbieter verwaltet

organization-missing = Mindestens eine Organisation ist eingetragen

organization-name-twice = Keine zwei Organisationen haben denselben Namen

owner-known = Es ist bekannt, wer bei Claude Single Sign-on einrichten darf

parent-organization = Es ist bekannt, ob die Organisationen eine gemeinsame übergeordnete haben

plan-assumed = Der Tarif wurde genau benannt

plan-does-not-fit = Der Tarif gehört zum Produkt

plan-known = Der Tarif der Organisation ist bekannt

rollback-exported = Die Anleitung zum Rückgängigmachen wurde exportiert, bevor SSO verlangt wird

scope-is-sign-in = Gewollt ist Single Sign-on und nicht der Zugriff auf die API

service-provider-values-final = ACS URL und Entity ID von WorkOS sind eingetragen
