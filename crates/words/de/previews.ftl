# Was die Vorschau dessen findet, was für eine Person gesendet wird, und die Listen von Beispielpersonen.

email-malformed = Die E-Mail-Adresse, die gesendet würde, ist gültig
    .not-an-address = Der Wert, der als E-Mail-Adresse gesendet würde, ist keine
    .not-an-address-fix = Berichtigen Sie die E-Mail-Adresse der Person.

email-missing = Die Person hat eine E-Mail-Adresse
    .none = Diese Person hat keine E-Mail-Adresse, deshalb kann Claude sie nicht erkennen
    .none-want = eine E-Mail-Adresse
    .none-got = nichts
    .none-fix = Tragen Sie für diese Person eine E-Mail-Adresse auf einer bestätigten Domain ein.

email-upper-case = Die E-Mail-Adresse ist kleingeschrieben
    .upper-case = Die E-Mail-Adresse enthält Großbuchstaben
    .upper-case-fix = Schreiben Sie die Adresse in SAML, SCIM und Einladungen gleich, am besten klein. Claude vergleicht Adressen Buchstabe für Buchstabe.

first-name-missing = Die Person hat einen Vornamen
    .none = Diese Person hat keinen Vornamen
    .none-want = ein Vorname
    .none-got = nichts
    .none-fix = Tragen Sie für diese Person einen Vornamen ein. Manche Verbindungen weisen eine Antwort ohne Vornamen ab.

groups-dropped = Der Identitätsanbieter sendet alle Gruppen der Person
    .too-many = Entra würde alle Gruppen dieser Person weglassen, weil es zu viele sind
    .too-many-want = höchstens { $most ->
        [one] eine Gruppe
       *[other] { $most } Gruppen
    }
    .too-many-got = { $count ->
        [one] eine Gruppe
       *[other] { $count } Gruppen
    }
    .too-many-fix = Wählen Sie für den Gruppen-Claim { "Groups assigned to the application" } und weisen Sie nur die Gruppen für Claude zu.

groups-duplicated = Jede Gruppe würde nur einmal gesendet
    .twice = Dieselbe Gruppe würde mehr als einmal gesendet
    .twice-want = jede Gruppe einmal
    .variant-fix = Wählen Sie die Variante der Gruppenzuordnung, die jeden Namen nur einmal sendet, oder binden Sie jedes Entitlement nur auf einem Weg an die Person.
    .twice-fix = Entfernen Sie die zweite Mitgliedschaft der Person in dieser Gruppe.

groups-held-back = Mindestens eine Gruppe der Person würde gesendet
    .none-sent = Keine der Gruppen dieser Person würde gesendet
    .none-sent-fix = Nehmen Sie die Person in eine zugeordnete Gruppe auf. Ist die Gruppenzuordnung eingeschaltet, verlieren Personen ohne zugeordnete Gruppe den Zugang.

groups-leading-slash = Gruppennamen werden ohne führenden Schrägstrich gesendet
    .sent = Eine Gruppe würde mit einem Schrägstrich am Anfang gesendet
    .sent-fix = Senden Sie nur den Namen der Gruppe, oder ordnen Sie in Claude den Namen mit seinem Schrägstrich zu, Buchstabe für Buchstabe.
    .path-off = Der Name der Gruppe wird nur ohne seinen Pfad gesendet, solange { "Full group path" } ausgeschaltet ist
    .path-off-got = { $group }, wenn { "Full group path" } eingeschaltet ist; das ist die Voreinstellung
    .path-off-fix = Schalten Sie im Gruppen-Mapper { "Full group path" } aus.

id-not-sent = Der Identitätsanbieter sendet eine ID für die Person
    .not-sent = { $idp } sendet für diese Person keine ID
    .not-sent-got = kein solches Attribut
    .not-sent-fix = Ändern Sie E-Mail-Adressen nur, wenn es sein muss. Mit einer neuen Adresse ist jemand für Claude eine neue Person.

last-name-is-a-space = Der Nachname ist mehr als ein einzelnes Leerzeichen
    .space = Der Nachname wäre ein einzelnes Leerzeichen
    .space-want = ein Nachname oder ein Platzhalter, der nicht leer ist
    .space-got = ein Leerzeichen
    .space-fix = Tragen Sie den vollen Namen ein, wenn Claude einen Nachnamen zeigen soll. Sonst lassen Sie es so: Das Leerzeichen ist der Platzhalter.

last-name-missing = Die Person hat einen Nachnamen
    .none = Diese Person hat keinen Nachnamen
    .none-want = ein Nachname oder ein Platzhalter
    .none-got = nichts
    .none-fix = Tragen Sie für diese Person einen Nachnamen oder einen Platzhalter ein. Manche Verbindungen weisen eine Antwort ohne Nachnamen ab.

# Werte, die eine Beispielperson nicht hat.

preview-stand-in =
    .authentik-uuid = (die UUID der Person)
    .entra-object-id = (die Objekt-ID der Person)
    .keycloak-id = (die Keycloak-ID der Person)
    .okta-id = (die Okta-ID der Person)
    .stable-identifier = (die bleibende Kennung der Person)
    .sample-id = (die ID der Beispielperson)

# Listen von Beispielpersonen.

bad-sample = Die Datei mit Beispielpersonen ist keine Liste von Personen
    .not-a-list = { $file } ist keine Liste von Personen: Zeile { $line }, Spalte { $column }: { $error }
    .not-a-list-fix = Verwenden Sie eine JSON-Liste von Objekten mit { "username" }, { "name" }, { "email" } und { "groups" }.

empty-sample = Die Liste der Beispielpersonen ist leer
    .nobody = { $file } enthält keine Personen
    .nobody-fix = Nehmen Sie mindestens eine Person in die Liste auf.

preview-note =
    .authentik-groups = { "groups" } sind im Beispiel die Entitlements der Person an der Anwendung.
    .authentik-trims = authentik entfernt beim Speichern Leerzeichen um Benutzernamen, Namen und Adressen. Deshalb werden sie nie gesendet.
    .entra-username = { "username" } ist im Beispiel der User Principal Name.
    .entra-names = Entra speichert Vor- und Nachnamen getrennt. Der Name im Beispiel wird am ersten Leerzeichen geteilt.
    .entra-groups = { "groups" } sind im Beispiel die der Anwendung zugewiesenen Gruppen, mit Namen gesendet (Source attribute { "Cloud-only group display names" }). Mit { "Group ID" } sendet Entra stattdessen ihre Objekt-IDs. Sind Gruppen zugeordnet, zählen nur diese als zugewiesen.
    .generic-names = Der Name im Beispiel wird am ersten Leerzeichen in Vor- und Nachname geteilt.
    .generic-empty = Ein leeres Feld senden manche Anbieter als leeres Attribut, andere gar nicht. Die Vorschau zeigt keines.
    .google-names = Google speichert Vor- und Nachnamen getrennt. Der Name im Beispiel wird am ersten Leerzeichen geteilt.
    .google-groups = { "groups" } sind im Beispiel die Gruppen der Person. Sind Gruppen zugeordnet, sendet die Vorschau nur diese. Wählen Sie dieselben unter { "Group membership" }.
    .keycloak-names = Keycloak speichert Vor- und Nachnamen getrennt. Der Name im Beispiel wird am ersten Leerzeichen geteilt.
    .keycloak-path = Die Vorschau geht davon aus, dass { "Full group path" } im Gruppen-Mapper aus ist, wie in der Anleitung. Ist es an, wie voreingestellt, beginnt jeder Name mit einem Schrägstrich.
    .okta-names = Okta speichert Vor- und Nachnamen getrennt. Der Name im Beispiel wird am ersten Leerzeichen geteilt.
    .okta-groups = { "groups" } sind im Beispiel die Gruppen der Person in Okta. Sind Gruppen zugeordnet, sendet die Vorschau nur die, die der Filter aus ihren Namen durchlässt.
    .okta-empty = Es ist nicht bekannt, ob Okta bei einem leeren Feld ein leeres Attribut oder keines sendet. Die Vorschau zeigt keines.
