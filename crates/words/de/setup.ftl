# Eine Einrichtung: was zuerst bekannt sein muss, die eingetragenen Werte, ihr Name und ihr Protokoll.

bundle-current = Das exportierte Paket enthält die neuesten Änderungen der Einrichtung
    .changed = Die Einrichtung wurde nach dem letzten Export geändert
    .changed-fix = Exportieren Sie das Paket noch einmal.

certificate-in-metadata = Die Metadaten enthalten das Zertifikat, das diese Einrichtung verwendet
    .same = Der Identitätsanbieter signiert mit dem Zertifikat dieser Einrichtung
    .other = Der Identitätsanbieter signiert mit einem anderen Zertifikat als dem dieser Einrichtung
    .other-fix = Wählen Sie beim Identitätsanbieter das Zertifikat dieser Einrichtung, und lesen Sie dann seine Metadaten noch einmal ein. Melden sich schon Personen an, lassen Sie gleichzeitig WorkOS die neuen Metadaten lesen. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.
    .none-got = kein Signaturzertifikat

console-plan-and-parent = Der Tarif der Console-Organisation passt zu ihrer übergeordneten Organisation
    .other = { $enterprise ->
        [yes] Die Console-Organisation teilt sich die übergeordnete Organisation mit einer Enterprise-Organisation
       *[no] Die Console-Organisation teilt sich die übergeordnete Organisation mit einer Team-Organisation
    }
    .other-fix = { $enterprise ->
        [yes] Wählen Sie in dieser Einrichtung den Tarif { "Claude Console" }. Vom Tarif hängt ab, ob es SCIM gibt.
       *[no] Wählen Sie in dieser Einrichtung den Tarif { "Claude Console" } unter einer übergeordneten Team-Organisation. Vom Tarif hängt ab, ob es SCIM gibt.
    }

dns-person-known = Ihr DNS-Administrator ist eingetragen oder absichtlich offengelassen
    .known = Wer die DNS-Zone der E-Mail-Domain ändern darf: { $person }
    .left-open = Absichtlich offengelassen: wer die DNS-Zone der E-Mail-Domain ändern darf
    .missing = Noch nicht eingetragen: wer die DNS-Zone der E-Mail-Domain ändern darf
    .missing-fix = Fragen Sie die Person, die Domain oder Website verwaltet, und geben Sie ihr die Seite mit ihrem Teil. Sind Sie es selbst, tragen Sie sich ein. Um es absichtlich offenzulassen, tragen Sie { "skip" } ein.

# Kein eigener Name eines Identitätsanbieters.
idp-called =
    .any = Ihr Identitätsanbieter
    .rehearsal = der eingebaute Identitätsanbieter

idp-known = Latchkey hat eine Anleitung für den Identitätsanbieter
    .other = Der Identitätsanbieter ist ein anderer, der SAML 2.0 unterstützt
    .named = Der Identitätsanbieter ist { $idp }

idp-missing = Der Identitätsanbieter ist gewählt
    .none = Der Identitätsanbieter ist noch nicht gewählt
    .none-want = das System mit den Konten Ihrer Organisation
    .none-fix = Wählen Sie ihn aus der Liste. Für jeden anderen, der SAML 2.0 unterstützt, wählen Sie „Ein anderer SAML-Identitätsanbieter“ ({ "generic" }).

idp-person-known = Der Administrator des Identitätsanbieters ist eingetragen oder absichtlich offengelassen
    .known = Wer den Identitätsanbieter verwaltet: { $person }
    .left-open = Absichtlich offengelassen: wer den Identitätsanbieter verwaltet
    .missing = Noch nicht eingetragen: wer den Identitätsanbieter verwaltet
    .missing-fix = Fragen Sie Ihre IT-Abteilung, und geben Sie der zuständigen Person die Seite mit ihrem Teil. Sind Sie es selbst, tragen Sie sich ein. Um es absichtlich offenzulassen, tragen Sie { "skip" } ein.

key-on-this-machine = Der private Schlüssel des Zertifikats ist auf diesem Computer
    .none = Der private Schlüssel des Zertifikats ist nicht auf diesem Computer
    .none-fix = Importieren Sie den Schlüssel mit seinem Zertifikat oder ein Paket mit dem verschlüsselten Schlüssel. Gibt es keines von beiden, erstellen Sie ein neues Zertifikat, und tauschen Sie es beim Identitätsanbieter und bei WorkOS gleichzeitig aus.

organization-missing = Mindestens eine Organisation ist eingetragen
    .nothing-known = Es gibt noch keine Organisation, die verbunden werden soll
    .nothing-known-want = mindestens eine Organisation mit Produkt und Tarif
    .for-the-switch = Es gibt keine Organisation, für die SSO Pflicht werden könnte
    .fix = Fügen Sie Ihre Organisation von Claude oder der Console hinzu.

organization-name-twice = Keine zwei Organisationen haben denselben Namen
    .same = Zwei Organisationen heißen { $name }
    .same-fix = Geben Sie jeder einen eigenen Namen.

# Wer die Einstellungen des Produkts ändern darf.
owner-known = Ein Owner oder Admin ist eingetragen oder absichtlich offengelassen
    .known = { $product ->
        [console] Wer Admin der Console ist: { $person }
       *[claude] Wer Owner oder Primary Owner von Claude ist: { $person }
    }
    .left-open = { $product ->
        [console] Absichtlich offengelassen: wer Admin der Console ist
       *[claude] Absichtlich offengelassen: wer Owner oder Primary Owner von Claude ist
    }
    .missing = { $product ->
        [console] Noch nicht eingetragen: wer Admin der Console ist
       *[claude] Noch nicht eingetragen: wer Owner oder Primary Owner von Claude ist
    }
    .missing-fix = Fragen Sie die Person, die den Tarif gekauft hat, und geben Sie dem Owner oder Admin die Seite mit seinem Teil. Sind Sie es selbst, tragen Sie sich ein. Um es absichtlich offenzulassen, tragen Sie { "skip" } ein.
    .missing-fix-with-roles = Fragen Sie die Person, die den Tarif gekauft hat, und geben Sie dem Owner oder Admin die Seite mit seinem Teil. Sind Sie es selbst, tragen Sie sich ein. Um es absichtlich offenzulassen, tragen Sie { "skip" } ein. Auch Personen mit einer eigenen Rolle, in der { "Identity & Access" } auf { "Manage" } steht, können das tun.

parent-organization = Die Organisation hat eine übergeordnete Organisation oder bekommt eine
    .team = Eine Team-Organisation bekommt ihre übergeordnete Organisation, wenn SSO zum ersten Mal eingerichtet wird
    .enterprise = Eine Enterprise-Organisation hat von Anfang an eine übergeordnete Organisation
    .exists = { $organization } hat eine übergeordnete Organisation
    .unknown = Noch ist nicht bekannt, ob { $organization } eine übergeordnete Organisation hat
    .want = die Seite { $page } unter { $url }
    .unknown-fix = Prüfen Sie, ob es die Seite gibt. Wenn nicht, bitten Sie den Vertrieb ({ "https://claude.com/contact-sales" }), SSO freizuschalten, oder treten Sie durch eine Zusammenführung der übergeordneten Organisation Ihrer Claude-Organisation bei.
    .unknown-fix-merge = Prüfen Sie, ob es die Seite gibt. Wenn nicht, lassen Sie einen Owner von der Claude-Seite aus eine Zusammenführung beginnen; nur von dort lässt sie sich beginnen.
    .asked-sales = Der Vertrieb wurde um eine übergeordnete Organisation gebeten
    .asked-sales-fix = Bereiten Sie solange die anderen Schritte vor. Die Seite erscheint, sobald der Vertrieb die übergeordnete Organisation angelegt hat.
    .merging = Eine Zusammenführung läuft
    .merging-want = ein angenommener Vorschlag
    .merging-fix = Lassen Sie einen Admin oder Owner der eingeladenen Organisation innerhalb von 14 Tagen zustimmen, über die E-Mail { "„Parent Organization Update: New Member Organization Proposed“" }.

# Wer ein Recht hat.
person-known =
    .want = ein Name oder eine Adresse

plan-known = Der Tarif der Organisation ist bekannt
    .on-plan = { $plan ->
        [team] { $organization } hat den Tarif Claude Team
        [enterprise-seats] { $organization } hat den Tarif Claude Enterprise, nach Plätzen
        [enterprise-usage-two] { $organization } hat den Tarif Claude Enterprise, nach Nutzung mit zwei Platzarten
        [enterprise-usage-one] { $organization } hat den Tarif Claude Enterprise, nach Nutzung mit einer Platzart
        [console-under-team] { $organization } hat den Tarif Claude Console unter einer übergeordneten Team-Organisation
       *[console] { $organization } hat den Tarif Claude Console
    }

scim-token-for-this-endpoint = Das gespeicherte SCIM-Token gehört zu diesem Endpunkt
    .other = Das SCIM-Token im Tresor ist für einen anderen Endpunkt
    .other-fix = Tragen Sie das Token des neuen Endpunkts ein, oder ändern Sie den Endpunkt zurück. Bis dahin wird nichts gesendet.

scope-is-sign-in = Diese Einrichtung ist für die Anmeldung von Personen, nicht für die API
    .people = Dies verbindet die Anmeldung von Personen, nicht von Programmen, die auf die API zugreifen
    .people-fix = Verwenden Sie für Programme Workload Identity Federation ({ "https://platform.claude.com/docs/en/manage-claude/workload-identity-federation" }). Diese Einrichtung ändert daran nichts.

setup-name-invalid = Dieser Name ist für eine Einrichtung nicht verwendbar
    .characters = { $name } kann nicht der Name einer Einrichtung sein. Verwenden Sie bis zu 64 Buchstaben, Ziffern, Leerzeichen, { "- _ oder ." }, am Anfang und Ende einen Buchstaben oder eine Ziffer
    .device = { $name } kann nicht der Name einer Einrichtung sein, weil Windows ihn für ein Gerät reserviert
    .fix = Wählen Sie einen anderen Namen.

token-for-this-server = Das gespeicherte Token gehört zu diesem Server
    .other-certificate = Das API-Token wurde für diesen Server mit einem anderen Zertifikat angegeben
    .other = Das API-Token im Tresor ist für einen anderen Server
    .other-fix = Tragen Sie das Token des neuen Servers ein, oder ändern Sie die Adresse zurück. Bis dahin wird nichts gesendet.

# Text, der sich nicht mit Sicherheit vom TXT-Wert trennen lässt.
unclean-value = Der TXT-Wert lässt sich so nicht verwenden
    .two-values = Der Text enthält zwei verschiedene Werte
    .two-values-fix = Tragen Sie nur den Wert ein, den Claude für diese Domain zeigt.
    .beside = Neben dem Wert steht anderer Text: { $text }
    .beside-fix = Tragen Sie nur den Wert ein, den Claude zeigt. Anderer Text im selben DNS-Eintrag gehört in einen eigenen Eintrag.
    .broken = Im Wert stehen Leerzeichen, und neben ihm steht anderer Text
    .broken-fix = Tragen Sie nur den Wert ein, den Claude zeigt, ohne Leerzeichen.
    .hidden = Im Wert stehen unsichtbare Zeichen: { $characters }
    .hidden-fix = Kopieren Sie ihn noch einmal mit der Schaltfläche auf der Seite von Claude.
    .more-or-less = Der Text enthält mehr als den Wert, oder ein Teil des Werts fehlt
    .escapes = Im Wert stehen Anführungszeichen, umgekehrte Schrägstriche oder Escape-Zeichen
    .fix = Kopieren Sie ihn noch einmal mit der Schaltfläche auf der Seite von Claude, und tragen Sie nur den Wert ein.

value-cleaned = Aus dem eingefügten Wert musste nichts entfernt werden
    .removed = Überflüssige Zeichen wurden aus dem Wert entfernt
    .removed-fix = Prüfen Sie, ob der Wert vollständig ist. Entfernt: { $removed }.
    .more = { $count ->
        [one] Aus { $count } weiteren Wert wurden überflüssige Zeichen entfernt
       *[other] Aus { $count } weiteren Werten wurden überflüssige Zeichen entfernt
    }
    .more-fix = Prüfen Sie, ob jeder davon vollständig ist.
    .quotes = Anführungszeichen
    .hidden = unsichtbare Zeichen
    .blanks = Leerzeichen im Wert
    .backslashes = umgekehrte Schrägstriche
    .escapes = Escape-Zeichen wie { "%3D" }
    .shapes = typografische Striche
    .capitals = Großbuchstaben am Anfang
    .twice = die zweite Kopie des Werts
    .wrapping = { "mailto:" } oder spitze Klammern
    .words = die Wörter { $words }

# Was an einem eingetragenen Wert nicht stimmt, und was stattdessen einzutragen ist.
value-usable = Der eingetragene Wert lässt sich verwenden
    .control = Der Wert enthält Steuerzeichen
    .control-fix = Tippen Sie ihn ein, statt ihn einzufügen. Der eingefügte Text enthält unsichtbare Zeichen.
    .long = Der Wert ist länger als { $most } Zeichen
    .long-fix = Tragen Sie nur den Wert selbst ein.
    .lines = Der Wert hat mehr als eine Zeile
    .lines-fix = Schreiben Sie ihn in eine Zeile.
    .none = Es wurde kein Wert eingetragen
    .none-fix = Tragen Sie einen Wert ein.
    .none-pasted-fix = Kopieren Sie den Wert noch einmal, und fügen Sie ihn ganz ein.
    .no-txt-fix = Kopieren Sie den TXT-Wert von der Seite von Claude, unverändert.
    .several = Es wurde mehr als ein Wert eingetragen
    .several-fix = Tragen Sie einen Wert ein. Setzen Sie ihn in Anführungszeichen, falls er Leerzeichen enthält.
    .yes-or-no = { $value } ist weder yes noch no
    .yes-or-no-fix = Tragen Sie yes oder no ein.
    .choice = { $value } gehört nicht zur Auswahl
    .choice-fix = Tragen Sie einen dieser Werte ein: { $choices }.
    .mode-fix = Tragen Sie { "invite-only" }, { "jit" } oder { "scim" } ein. Ältere Seiten von Claude nennen { "Invite only" } „{ "Manual" }“; auch das geht.
    .plan-fix = Tragen Sie einen dieser Namen ein.
    .fingerprint = { $value } ist kein SHA-256-Fingerabdruck
    .fingerprint-fix = Tragen Sie seine 64 hexadezimalen Ziffern ein.
    .user = Diese Adresse enthält einen Benutzernamen oder ein Passwort
    .user-fix = Tragen Sie nur die Adresse ein, zum Beispiel { "https://authentik.company" }.
    .no-address = { $value } ist keine Webadresse
    .no-address-fix = Tragen Sie sie vollständig ein, zum Beispiel { "https://authentik.company" }.
    .no-email = { $value } ist keine E-Mail-Adresse
    .administrator-fix = Tragen Sie E-MAIL=GRUPPE,GRUPPE ein.
    .me-fix = Tragen Sie Ihre eigene E-Mail-Adresse ein.
    .host-fix = Tragen Sie den Host genau so ein, wie Claude ihn zeigt; meist ist das @.
    .port = Dieser Port lässt sich nicht verwenden
    .port-fix = Tragen Sie eine ganze Zahl von 1024 bis 65535 ein.
    .mapping-fix = Tragen Sie GRUPPE=role:ROLLE oder GRUPPE=seat:PLATZ ein.
    .no-plan = { $value } nennt keinen Tarif
    .no-plan-fix = Tragen Sie NAME=TARIF ein, zum Beispiel Console=console.
    .same-name = { $value } braucht einen eigenen Namen
    .same-name-fix = Geben Sie jeder Organisation einen eigenen Namen.
    .no-organization = Eine Einrichtung braucht eine Organisation
    .no-organization-fix = Tragen Sie NAME=TARIF ein, zum Beispiel Claude=team.
    .unknown-organization = Es gibt keine Organisation mit diesem Namen
    .unknown-organization-fix = Nennen Sie eine davon: { $names }.
    .no-domain = Es wurde keine Domain eingetragen
    .domain-fix = Tragen Sie den Teil Ihrer E-Mail-Adressen nach dem @ ein, zum Beispiel example.com.
    .which-domain = Es ist nicht klar, für welche Domain das gilt
    .which-domain-fix = Tragen Sie zuerst die Domain ein, dann den Wert.
    .domain-first = Es gibt noch keine Domain
    .domain-first-fix = Tragen Sie zuerst die Domain ein.
    .too-many = Es wurden mehr als { $most } Einträge eingetragen
    .too-many-fix = Nennen Sie lieber Gruppen als einzelne Personen.
    .entitlement = { $value } sagt nicht, wer welche Berechtigung bekommt
    .entitlement-fix = Tragen Sie BERECHTIGUNG=GRUPPE oder BERECHTIGUNG=user:NAME ein.
    .grantee-fix = Tragen Sie den Namen einer Gruppe oder user:NAME ein.
    .deviation = { $value } ist weder on noch off
    .deviation-fix = Tragen Sie NAME=on oder NAME=off ein.
    .slug = { $value } kann nicht Teil einer Adresse sein
    .slug-fix = Kopieren Sie Slug oder Realm aus der Adresse beim Identitätsanbieter. Er besteht aus Buchstaben, Ziffern, { "- _ und ." }, ohne Leerzeichen.

# Was laut Protokoll getan wurde, und mit welchem Ergebnis.
log-entry =
    .made = Die Einrichtung angelegt
    .certificate = Das Signaturzertifikat gewählt
    .set = Gesetzt: { $field }
    .refused = abgelehnt
    .check-failed = gespeichert, aber eine Prüfung ist fehlgeschlagen
    .value-check-failed = { $value } (gespeichert, aber eine Prüfung ist fehlgeschlagen)
    .removed = Beim Identitätsanbieter entfernt: { $what }
    .object-made = Beim Identitätsanbieter angelegt: { $kind } { $name }
    .object-changed = Beim Identitätsanbieter geändert: { $kind } { $name }
    .answered = In der Checkliste beantwortet: { $question }
    .answer = { $yes ->
        [yes] ja
       *[no] nein
    }
    .exported = Das Paket exportiert
    .imported = Ein Paket importiert
    .unfinished = Nicht abgeschlossen: { $task }
    .looked = Den TXT-Eintrag von { $domain } geprüft
    .metadata = Die Metadaten des Identitätsanbieters eingelesen
    .tested = Die Anmeldung getestet
    .checks = { $warnings ->
        [one] { $passed } bestanden, { $failed } fehlgeschlagen, { $warnings } Warnung
       *[other] { $passed } bestanden, { $failed } fehlgeschlagen, { $warnings } Warnungen
    }
