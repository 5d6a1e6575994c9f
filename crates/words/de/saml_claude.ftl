# What Claude needs of a response: the address, the groups, the attributes and their names.

attribute-names = Die Attribute haben die Namen, die WorkOS erwartet
    .meaning = WorkOS findet Attribute nur unter ihrem genauen Namen. Werte unter anderen Namen beachtet es nicht.
    .meaning-fix = Geben Sie den Attributen beim Identitätsanbieter die Namen, die Ihr Verbindungstyp in WorkOS erwartet.
    .long = Die Attribute haben lange Namen, WorkOS liest aber kurze
    .long-fix = Benennen Sie um: { $renames }. Nennen Sie die Attribute { "id" }, { "email" }, { "firstName" }, { "lastName" } und { "groups" }, ohne Namespace. Entra ID sendet von sich aus lange Namen; um sie zu behalten, wählen Sie bei WorkOS den Verbindungstyp Entra ID.
    .other = Die Attribute haben nicht die Namen, die WorkOS liest
    .other-fix = Benennen Sie um: { $renames }. Nennen Sie die Attribute { "id" }, { "email" }, { "firstName" }, { "lastName" } und { "groups" }, genau so, auch in Groß- und Kleinschreibung. Ein Friendly Name zählt nicht.
    .other-for-entra = Die Attribute haben nicht die Namen, die die Entra-ID-Verbindung liest
    .other-for-entra-fix = Benennen Sie um: { $renames }. Behalten Sie die voreingestellten Claims von Entra ID mit ihrem Namespace, oder wählen Sie bei WorkOS den Verbindungstyp Custom SAML.
    .rename = { $from } in { $to }

claude-requirements = Die Anforderungen von Claude wurden geprüft
    .meaning = Namen, Adressen und Gruppen werden erst geprüft, wenn die Antwort selbst angenommen ist.
    .meaning-fix = Beheben Sie die Ursache, die zuerst genannt ist, und melden Sie sich dann noch einmal an.
    .later = Die Anforderungen von Claude werden geprüft, sobald die Antwort selbst angenommen ist

email-domain-verified = Die E-Mail-Adresse liegt auf einer bestätigten Domain
    .meaning = WorkOS lässt Personen nur herein, wenn ihre E-Mail-Domain für die Organisation bestätigt ist. Eine Subdomain zählt als eigene Domain.
    .meaning-fix = Bestätigen Sie diese Domain in Claude, oder füllen Sie das E-Mail-Attribut aus einem Feld mit der Firmenadresse.
    .unknown = Es ist keine bestätigte Domain zum Vergleichen bekannt
    .no-attribute = Es gibt kein E-Mail-Attribut, dessen Domain sich prüfen ließe
    .subdomain = { $domain } ist eine Subdomain von { $parent } und muss eigens bestätigt werden
    .not-verified = Die E-Mail-Domain { $domain } ist nicht bestätigt
    .not-verified-fix = Bestätigen Sie diese Domain in Claude, oder füllen Sie das E-Mail-Attribut aus einem Feld mit der Firmenadresse.
    .no-domain = Das E-Mail-Attribut hat keine Domain
    .no-domain-fix = Füllen Sie das Attribut { "email" } aus dem Feld mit der ganzen E-Mail-Adresse.

email-equals-name-id = Das E-Mail-Attribut und die NameID sind gleich
    .meaning = Claude ordnet Konten über die genaue E-Mail-Adresse zu. Unterscheiden sich die beiden Adressen, und sei es nur in Groß- und Kleinschreibung, kann eine Person zwei Konten bekommen.
    .meaning-fix = Füllen Sie die NameID und das Attribut email aus demselben Feld.
    .no-attribute = Es gibt kein E-Mail-Attribut zum Vergleichen
    .name-id-no-email = Die NameID ist keine E-Mail-Adresse zum Vergleichen
    .case = Das E-Mail-Attribut weicht von der NameID in Groß- und Kleinschreibung ab
    .space = Das E-Mail-Attribut hat ein Leerzeichen oder einen Zeilenumbruch zu viel
    .domain = E-Mail-Attribut und NameID unterscheiden sich nur in der Domain
    .other = E-Mail-Attribut und NameID sind verschiedene Adressen
    .fix = Füllen Sie die NameID und das Attribut { "email" } aus demselben Feld. Claude ordnet Konten über die genaue Adresse zu.

email-plainly-written = Die E-Mail-Adresse enthält nur sichtbare Zeichen
    .meaning = Manche Zeichen sind unsichtbar oder kehren die Leserichtung um. Eine Adresse mit einem solchen Zeichen sieht aus wie die einer anderen Person, ist aber eine andere.
    .meaning-fix = Prüfen Sie die Adresse im Eintrag der Person beim Identitätsanbieter, und tippen Sie sie neu ein.
    .name-id = Die NameID enthält unsichtbare Zeichen
    .attribute = Das E-Mail-Attribut enthält unsichtbare Zeichen
    .want = nur sichtbare Zeichen
    .fix = Prüfen Sie die Adresse im Eintrag der Person beim Identitätsanbieter, und tippen Sie sie neu ein.

groups-are-names = Die Gruppen werden mit Namen gesendet
    .meaning = Entra ID sendet Objekt-IDs, solange keine Namen eingestellt sind. Sie lassen sich in Claude zuordnen, sind für Menschen aber kaum zu unterscheiden.
    .meaning-fix = Ordnen Sie diese IDs in Claude zu. Oder ordnen Sie dort die Namen zu und lassen Sie dann Entra ID die Namen der Gruppen senden, die der Anwendung zugewiesen sind.
    .ids = Die Gruppen werden als Objekt-IDs gesendet, nicht mit ihrem Namen
    .ids-fix = Ordnen Sie diese IDs in Claude zu. Oder ordnen Sie dort die Namen zu und lassen Sie dann Entra ID die Namen der Gruppen senden, die der Anwendung zugewiesen sind.

groups-distinct = Jede Gruppe wird nur einmal gesendet
    .meaning = Eine doppelt gesendete Gruppe sollte nicht schaden, macht aber Protokolle schwer lesbar.
    .meaning-fix = Lassen Sie die Gruppenzuordnung doppelte Einträge entfernen.
    .twice = Eine Gruppe wird mehr als einmal gesendet
    .twice-fix = Lassen Sie die Gruppenzuordnung doppelte Einträge entfernen. Sie sollten nicht schaden, machen aber Protokolle schwer lesbar.

groups-in-one-attribute = Alle Gruppen stehen in einem Attribut
    .meaning = WorkOS liest ein Attribut mit vielen Werten. Haben mehrere Attribute denselben Namen, liest es womöglich nur eines davon.
    .meaning-fix = Senden Sie ein einziges Attribut mit vielen Werten. Schalten Sie in Keycloak Single Group Attribute ein.
    .several = Die Gruppen sind auf mehrere Attribute verteilt
    .several-want = { "1" } Attribut mit vielen Werten
    .several-got = { $count } Attribute
    .several-fix = Senden Sie ein einziges Attribut mit vielen Werten. Schalten Sie in Keycloak { "Single Group Attribute" } ein.

groups-mapped = Mindestens eine Gruppe ist einer Rolle zugeordnet
    .meaning = Sind Gruppenzuordnungen eingeschaltet, werden Personen ohne zugeordnete Gruppe nicht hereingelassen oder entfernt. Gruppennamen werden Zeichen für Zeichen verglichen.
    .meaning-fix = Nehmen Sie die Person in eine zugeordnete Gruppe auf, oder ordnen Sie einen dieser Namen in Claude zu, genau so, wie er gesendet wird.
    .not-plain = Die Zuordnung wird geprüft, sobald jede Gruppe ein eigener Wert ist
    .link = Es werden keine Gruppen gesendet, die zugeordnet sein könnten
    .other-name = Die Gruppen werden vielleicht unter einem anderen Namen gesendet
    .slash = Die Gruppen beginnen mit einem Schrägstrich, deshalb ist keine einer Rolle zugeordnet
    .slash-fix = Enthalten Zuordnungen in Claude einen Schrägstrich, ordnen Sie dort zuerst die einfachen Namen zu. Schalten Sie dann beim Identitätsanbieter die vollen Gruppenpfade aus (Keycloak: { "Full group path" }).
    .nearly = Eine Gruppe weicht von ihrer Zuordnung nur in Leerzeichen oder Groß- und Kleinschreibung ab
    .ids = Die Gruppen sind Objekt-IDs, und keine davon ist einer Rolle zugeordnet
    .none = Keine der Gruppen ist einer Rolle zugeordnet
    .fix = Nehmen Sie die Person in eine zugeordnete Gruppe auf, oder ordnen Sie einen dieser Namen in Claude zu, genau so, wie er gesendet wird.

groups-overage = Die Gruppen selbst werden gesendet und kein Link darauf
    .meaning = Für eine Person in mehr als 150 Gruppen sendet Entra ID einen Link statt der Gruppen. Diesem Link folgt niemand, also kommt keine der Gruppen an.
    .meaning-fix = Weisen Sie in Entra ID jede zugeordnete Gruppe der Anwendung zu. Wählen Sie dann im Gruppen-Claim { "Groups assigned to the application" }, damit weniger Gruppen gesendet werden.
    .link = Entra ID sendet einen Link statt der Gruppen, weil es mehr als { "150" } sind
    .link-want = die Gruppen selbst
    .link-fix = Weisen Sie in Entra ID jede zugeordnete Gruppe der Anwendung zu. Wählen Sie dann im Gruppen-Claim { "Groups assigned to the application" }, damit weniger Gruppen gesendet werden.

groups-plain = Jede Gruppe wird als eigener einfacher Wert gesendet
    .meaning = Mehrere Gruppen in einem Wert oder eine JSON-Liste werden als eine einzige Gruppe mit einem seltsamen Namen gelesen.
    .meaning-fix = Senden Sie ein Attribut namens groups mit einem eigenen einfachen Wert für jede Gruppe.
    .packed = Eine Gruppe sieht aus wie eine Liste oder ein Objekt statt wie ein einzelner Name
    .packed-got = XML in einem Wert
    .joined = Mehrere Gruppen stehen in einem Wert, verbunden mit { $separator ->
        [comma] Kommas
        [semicolon] Semikolons
        [bar] senkrechten Strichen
        [line] Zeilenumbrüchen
       *[space] Leerzeichen
    }
    .joined-want = ein Wert je Gruppe
    .fix = Senden Sie ein Attribut namens { "groups" } mit einem eigenen einfachen Wert für jede Gruppe.
    .directory = Eine Gruppe wird als Distinguished Name eines Verzeichnisses gesendet
    .directory-fix = Ordnen Sie in Claude die einfachen Gruppennamen zu. Senden Sie dann nur den Namen jeder Gruppe, ohne ihren Pfad im Verzeichnis.

groups-present = Gruppen werden gesendet
    .meaning = Ohne Gruppen können Rollen und Plätze nicht vom Identitätsanbieter kommen. Sind Gruppenzuordnungen eingeschaltet, verlieren Personen ohne zugeordnete Gruppe den Zugang.
    .meaning-fix = Senden Sie ein Attribut namens groups mit einem eigenen einfachen Wert für jede Gruppe.
    .none = Es werden keine Gruppen gesendet
    .none-fix = Fügen Sie eine Attributzuordnung namens { $name } hinzu, die die Gruppen oder Entitlements der Person sendet.
    .none-unmapped-fix = Fügen Sie eine Attributzuordnung namens { $name } hinzu, die die Gruppen oder Entitlements der Person sendet. Ohne Gruppen geht alles außer der Gruppenzuordnung.
    .empty = Das Gruppenattribut ist leer
    .empty-fix = Nehmen Sie die Person in eine Gruppe auf, die einer Rolle zugeordnet ist, oder geben Sie ihr ein zugeordnetes Entitlement.
    .empty-unmapped-fix = Nehmen Sie die Person in eine Gruppe auf, die Sie einer Rolle zuordnen wollen, oder geben Sie ihr ein solches Entitlement. Ohne Gruppen geht alles außer der Gruppenzuordnung.

name-id-format = Das NameID-Format ist { "emailAddress" }
    .meaning = Das Format sagt, welche Art von Name die NameID ist. Ein anderes Format funktioniert, solange der Wert die E-Mail-Adresse ist, erschwert aber später die Fehlersuche.
    .meaning-fix = Wählen Sie emailAddress als NameID-Format, wenn der Identitätsanbieter die Wahl lässt.
    .none = Die NameID nennt ihr Format nicht
    .other = Das Format der NameID ist { $format }, nicht { "emailAddress" }
    .fix = Wählen Sie { "emailAddress" } als NameID-Format, wenn der Identitätsanbieter die Wahl lässt.

name-id-is-email = Die NameID ist eine E-Mail-Adresse
    .meaning = Die Anleitungen von Claude verlangen die E-Mail-Adresse als NameID. Mit einer nichtssagenden oder wechselnden Kennung wird eine Person keinem Konto zugeordnet oder bekommt bei jeder Anmeldung ein neues.
    .meaning-fix = Lassen Sie den Identitätsanbieter die E-Mail-Adresse als NameID senden.
    .transient = Die NameID ist eine Kennung, die bei jeder Anmeldung wechselt, keine E-Mail-Adresse
    .persistent = Die NameID ist eine nichtssagende Kennung der Person, keine E-Mail-Adresse
    .directory = Die NameID ist ein Distinguished Name eines Verzeichnisses, keine E-Mail-Adresse
    .opaque = Die NameID ist eine nichtssagende Kennung, keine E-Mail-Adresse
    .other = Die NameID ist keine E-Mail-Adresse
    .want = die E-Mail-Adresse der Person
    .fix = Lassen Sie den Identitätsanbieter die E-Mail-Adresse als NameID senden.

predicted-error = Der Fehler, den WorkOS anzeigen würde, ist bekannt
    .meaning = WorkOS dokumentiert nur für wenige Fehler die Ursache. Bei jeder anderen Ursache nimmt Latchkey den allgemeinen Fehler an und sagt das dazu.
    .meaning-fix = Beheben Sie die Ursache, die zuerst genannt ist, und melden Sie sich dann noch einmal an.
    .claude-alone = WorkOS nimmt diese Antwort an. Claude zeigt dann { "„You haven't been added to your organization yet“" }, wie Anwender berichten
    .inferred = WorkOS dokumentiert nicht, welcher Fehler daraus folgt; Latchkey nimmt { "server_error" } an

attribute-id = Das Attribut id wird gesendet
    .meaning = WorkOS liest die dauerhafte ID der Person aus diesem Attribut. Ohne es hat WorkOS nichts, was bei einer neuen E-Mail-Adresse gleich bleibt.
    .meaning-fix = Fügen Sie eine Attributzuordnung mit genau dem Namen id hinzu und geben Sie der Person einen Wert dafür.

attribute-email = Das Attribut email wird gesendet
    .meaning = WorkOS liest die E-Mail-Adresse aus diesem Attribut und lehnt ein Profil ohne das Attribut ab.
    .meaning-fix = Fügen Sie eine Attributzuordnung mit genau dem Namen email hinzu und geben Sie der Person einen Wert dafür.

attribute-first-name = Das Attribut firstName wird gesendet
    .meaning = WorkOS liest den Vornamen aus diesem Attribut und lehnt ein Profil ohne das Attribut ab.
    .meaning-fix = Fügen Sie eine Attributzuordnung mit genau dem Namen firstName hinzu und geben Sie der Person einen Wert dafür.

attribute-last-name = Das Attribut lastName wird gesendet
    .meaning = WorkOS liest den Nachnamen aus diesem Attribut und lehnt ein Profil ohne das Attribut ab.
    .meaning-fix = Fügen Sie eine Attributzuordnung mit genau dem Namen lastName hinzu und geben Sie der Person einen Wert dafür.
