# Was authentik von Personen sendet: wer die Anwendung öffnen darf, der Schutz davor, alle auszusperren, SCIM.

administrator-guard = Mindestens eine Person, die sich anmelden kann, ist Administrator
    .can-sign-in = Jemand, der die Anwendung öffnen darf, bekommt in { $organization } die Rolle { $role }
    .want = mindestens eine Person mit der Rolle { $role } in { $organization }
    .cannot-sign-in = Niemand könnte sich mit der Rolle { $role } in { $organization } anmelden
    .cannot-sign-in-got = { $person }: { $problem }
    .cannot-sign-in-fix = Berichtigen Sie zuerst das Konto dieser Person, oder geben Sie die Rolle auch jemand anderem.
    .nobody = Niemand, der die Anwendung öffnen darf, bekommt in { $organization } die Rolle { $role }
    .nobody-got = niemand
    .nobody-fix = Binden Sie, bevor SSO vorgeschrieben wird, einen Administrator an die Anwendung und an das Entitlement, das dieser Rolle zugeordnet ist.
    .none-listed = In der Einrichtung sind keine Administratoren genannt
    .none-listed-want = mindestens ein Administrator
    .none-listed-fix = Nennen Sie in der Einrichtung die E-Mail-Adressen der Administratoren. Ihre Rollen werden in Claude vergeben, deshalb erkennt Latchkey sie nur an der Adresse.
    .listed-cannot = Keiner der genannten Administratoren könnte sich anmelden
    .listed-cannot-fix = Geben Sie einem von ihnen Zugang zur Anwendung, mit genau der genannten E-Mail-Adresse.
    .listed-can = Ein genannter Administrator kann sich anmelden

administrator-is-me = Sie selbst können sich anmelden
    .unknown = Latchkey weiß nicht, welche dieser Personen Sie sind
    .unknown-want = Ihre E-Mail-Adresse
    .unknown-got = nichts
    .unknown-fix = Geben Sie Ihre eigene E-Mail-Adresse ein, damit Latchkey sagen kann, ob Sie ausgesperrt würden.
    .not-among-them = Sie gehören nicht zu denen, die die Anwendung öffnen dürfen
    .not-among-them-got = niemand mit dieser Adresse
    .not-among-them-fix = Geben Sie sich Zugang zur Anwendung, oder sorgen Sie für einen anderen Weg, sich anzumelden, bevor SSO vorgeschrieben wird.
    .cannot-sign-in = Sie dürfen die Anwendung öffnen, könnten sich aber nicht anmelden
    .cannot-sign-in-fix = Berichtigen Sie Ihr eigenes Konto, bevor SSO vorgeschrieben wird.
    .no-administrator = Sie könnten sich anmelden, aber die Einstellungen nicht ändern
    .no-administrator-want = eine Rolle, die die Einstellungen ändern darf
    .no-administrator-got = keine Rolle
    .other-roles-got = { $grants }
    .no-administrator-fix = Sorgen Sie dafür, dass jemand erreichbar ist, der die Einstellungen ändern darf, wenn SSO vorgeschrieben wird.
    .can-sign-in = Sie gehören zu denen, die sich anmelden können

application-open-to-everybody = Mindestens eine Bindung legt fest, wer die Anwendung öffnen darf
    .no-binding = Alle in authentik dürfen die Anwendung öffnen
    .no-binding-want = eine Gruppe oder ein Benutzer, der sie öffnen darf
    .no-binding-got = keine Bindung
    .no-binding-fix = Nennen Sie eine Gruppe oder Person, die sie öffnen darf, und führen Sie den Plan dann noch einmal aus.

application-open-to-nobody = Mindestens eine Person darf die Anwendung öffnen
    .nobody = Niemand in authentik darf die Anwendung öffnen
    .nobody-want = mindestens eine Person
    .nobody-got = { $active ->
        [0] keine aktiven Personen
        [one] nicht einmal die einzige aktive Person
       *[other] keine von { $active } aktiven Personen
    }
    .nobody-fix = Nehmen Sie Personen in die Gruppe auf, die sie öffnen darf, oder binden Sie eine andere Gruppe an die Anwendung.

application-policies = Nur Gruppen und Personen entscheiden, wer die Anwendung öffnen darf, nicht Richtlinien
    .policy = Auch eine Richtlinie entscheidet, wer die Anwendung öffnen darf
    .policy-want = nur Gruppen und Benutzer
    .policy-got = mindestens eine Richtlinie
    .policy-fix = Prüfen Sie die Richtlinie. Latchkey kann nicht erkennen, wen sie ausschließt, deshalb nennt die Tabelle vielleicht zu viele Personen.

# Mehrere Personen mit Namen, und wie viele es außerdem sind.
people-named =
    .and-more = { $names } und { $more } weitere

# Wie viele von allen Personen ein Problem haben, eines von denen darunter.
people-with-problem =
    .counted = { $people } von { $all ->
        [one] 1 Person
       *[other] { $all } Personen
    }: { $problem }

person-problem =
    .not-previewed = Was gesendet würde, konnte nicht gelesen werden
    .not-previewed-fix = Prüfen Sie die Konten dieser Personen, und suchen Sie im Protokoll von authentik nach Fehlern in den Zuordnungen.
    .no-email = Keine E-Mail-Adresse
    .no-email-fix = Geben Sie diesen Personen eine E-Mail-Adresse auf einer bestätigten Domain.
    .outside-domains = Adresse außerhalb der bestätigten Domains
    .outside-domains-fix = Berichtigen Sie die Adressen, bestätigen Sie auch deren Domain in Claude, oder entziehen Sie diesen Personen den Zugang zur Anwendung.
    .same-address = Dieselbe Adresse wie jemand anderes
    .same-address-fix = Geben Sie jeder Person eine eigene Adresse. Claude würde sie für eine einzige halten.
    .differs-by-case = Adresse unterscheidet sich von einer anderen nur durch Groß- und Kleinschreibung
    .differs-by-case-fix = Schreiben Sie jede Adresse überall gleich. Claude vergleicht Adressen Buchstabe für Buchstabe.
    .upper-case = Großbuchstaben in der Adresse
    .upper-case-fix = Schreiben Sie diese Adressen überall gleich, wo sie gesendet oder eingeladen werden, am besten klein.
    .name-id-differs = NameID ist nicht die E-Mail-Adresse
    .name-id-differs-fix = Senden Sie die E-Mail-Adresse als NameID.
    .no-entitlement = Keine zugeordnete Gruppe und kein zugeordnetes Entitlement
    .no-entitlement-fix = Geben Sie diesen Personen ein Entitlement oder eine Gruppe mit Zuordnung. Sonst bekommen sie keine Rolle.
    .several-ranks = Mehrere Rollen oder Plätze zugleich
    .several-ranks-fix = Lassen Sie jeder Person eine Rolle und einen Platz. Hat jemand mehrere, gelten die höchste Rolle und der höchste Platz.
    .space-last-name = Nachname ist ein einzelnes Leerzeichen
    .space-last-name-fix = Tragen Sie einen vollen Namen ein, wenn Claude einen zeigen soll. Sonst ist nichts zu tun: Das Leerzeichen ist ein Platzhalter.

# SCIM.

scim-dry-run = SCIM schreibt an Claude und ist nicht im Probelauf
    .is-on = SCIM ist im Probelauf: An Claude wird nichts geschrieben
    .is-on-fix = Prüfen Sie, wer gesendet würde. Lassen Sie SCIM dann an Claude schreiben, und führen Sie den Plan noch einmal aus.

scim-like-saml = SCIM und SAML senden für eine Person dieselben Werte
    .not-compared = Was SCIM sendet, lässt sich nicht mit dem vergleichen, was SAML sendet
    .not-compared-fix = Geben Sie dem Benutzer des Tokens { "authentik_core.view_propertymapping" }, { "authentik_core.add_propertymapping" } und { "authentik_core.preview_user" }, oder vergleichen Sie beide Zuordnungen von Hand.
    .no-email = Für einige Personen sendet weder SCIM noch SAML eine E-Mail-Adresse
    .no-email-want = eine E-Mail-Adresse
    .no-email-fix = Tragen Sie die Adressen dieser Personen unter { "Directory › Users" } ein. Claude erkennt Personen daran.
    .email = SCIM sendet für dieselbe Person eine andere E-Mail-Adresse als SAML
    .email-fix = Senden Sie auf beiden Wegen dieselbe Adresse. Claude hält zwei Adressen für zwei Personen.
    .user-name = Der { "userName" }, den SCIM sendet, ist nicht die E-Mail-Adresse, die SAML sendet
    .user-name-fix = Lassen Sie den Plan die Zuordnung verwenden, die die E-Mail-Adresse als { "userName" } sendet.
    .name = SCIM und SAML teilen den Namen verschieden
    .name-fix = Ändern Sie eine Zuordnung, wenn eine der beiden falsch ist. Sonst ist nichts zu tun: Claude zeigt, was zuletzt ankommt.
    .saml-nothing = { $field }: nichts
    .scim-nothing = { $person }: kein Wert für { $field }
    .alike = SCIM und SAML senden dieselbe Adresse und dieselben Namen

scim-linked = Der SCIM-Provider gehört zur Anwendung
    .here = Der SCIM-Provider gehört zur Anwendung
    .elsewhere = Der SCIM-Provider gehört zu einer anderen Anwendung
    .elsewhere-fix = Führen Sie den Plan aus, oder wählen Sie unter { "Backchannel Providers" } der Anwendung den SCIM-Provider dieser Einrichtung.
    .nowhere = Der SCIM-Provider gehört zu keiner Anwendung, deshalb sendet er nichts
    .nowhere-want = ein Backchannel-Provider der Anwendung
    .nowhere-got = keiner
    .nowhere-fix = Führen Sie den Plan aus. Oder prüfen Sie, wer die Anwendung öffnen darf, und wählen Sie dann den SCIM-Provider unter { "Backchannel Providers" } der Anwendung.

scim-mappings = Der SCIM-Provider hat eine Benutzerzuordnung
    .none = Der SCIM-Provider hat keine Benutzerzuordnung, deshalb sendet er Personen ohne Werte
    .none-want = eine Benutzerzuordnung
    .none-got = keine
    .none-fix = Führen Sie den Plan aus, oder wählen Sie im SCIM-Provider eine Benutzerzuordnung.

scim-object = Eine einzelne Person lässt sich senden
    .worker-slow = Der Worker von authentik wurde nicht in zehn Sekunden fertig
    .worker-slow-want = eine Antwort des Workers
    .worker-slow-got = 405 mit leerer Antwort
    .worker-slow-fix = Warten Sie eine Minute, und prüfen Sie noch einmal. Wird der Worker auch dann nicht fertig, prüfen Sie, ob er läuft.
    .failed = SCIM konnte { $username } nicht senden
    .failed-fix = Prüfen Sie die E-Mail-Adresse der Person unter { "Directory › Users" }, den SCIM-Endpunkt und sein Token in Claude und das Protokoll von authentik zu dieser Minute.
    .dry = SCIM würde { $username } senden, hat aber im Probelauf nichts gesendet
    .dry-unknown = SCIM ist im Probelauf, und authentik sagt nicht, ob es { $username } senden würde
    .dry-unknown-fix = Sehen Sie im Protokoll der Aufgabe in authentik nach, und prüfen Sie, ob die Person gesendet werden soll.
    .written = SCIM hat { $username } an Claude gesendet
    .not-written = SCIM hat { $username } nicht gesendet
    .not-written-want = die Person unter denen, die SCIM gesendet hat
    .not-written-got = nichts wurde gesendet
    .not-written-fix = Prüfen Sie, ob die Person die Anwendung öffnen darf, aktiv ist und eine E-Mail-Adresse hat. Senden Sie dann noch einmal.
    .unknown = authentik hat den Auftrag angenommen, { $username } zu senden, sagt aber nicht, ob es geschah
    .unknown-fix = Geben Sie dem Benutzer des Tokens { "authentik_providers_scim.view_scimprovideruser" }, und senden Sie dann noch einmal.

scim-people = SCIM hat genau die Personen gesendet, die es senden soll
    .unreadable = Die Liste der Personen, die SCIM gesendet hat, konnte nicht gelesen werden
    .unreadable-want = die Berechtigung, diese Liste zu sehen
    .unreadable-fix = Geben Sie dem Benutzer des Tokens { "authentik_providers_scim.view_scimprovideruser" }, oder sehen Sie im SCIM-Provider unter { "Users" } nach.
    .unwanted = SCIM hat Personen gesendet, die es nicht senden soll
    .unwanted-want = nur Personen, die gesendet werden sollen
    .unwanted-fix = Geben Sie zuerst denen von ihnen Zugang, die Claude brauchen, und schränken Sie ein, wer gesendet wird. Starten Sie dann einen Lauf: Er entfernt die anderen aus Claude. Prüfen Sie bis dahin, welchen Zugriff sie dort haben.
    .dry = SCIM ist im Probelauf, deshalb hat es niemanden gesendet
    .all = SCIM hat alle gesendet, die es senden soll
    .after-a-run = Das wird geprüft, sobald ein SCIM-Lauf beendet ist
    .missing = SCIM hat nicht alle gesendet, die es senden soll
    .missing-got = { $written } (nicht gesendet: { $missing })
    .missing-fix = Geben Sie jeder dieser Personen unter { "Directory › Users" } eine E-Mail-Adresse, und starten Sie dann einen Lauf. Fehlt danach noch jemand, sehen Sie im Protokoll der Aufgabe in authentik nach.

scim-run = Der letzte SCIM-Lauf endete ohne Fehler
    .running = Ein SCIM-Lauf ist noch nicht beendet
    .not-since-linked = SCIM ist nicht gelaufen, seit es mit der Anwendung verknüpft wurde
    .start-fix = Starten Sie einen Lauf, oder warten Sie: Er beginnt auch jede Stunde von selbst.
    .stopped = Der letzte SCIM-Lauf brach ab, bevor alle gesendet waren
    .warnings = Der letzte SCIM-Lauf endete mit Warnungen
    .log-fix = Beheben Sie, was das Protokoll nennt, und starten Sie dann einen Lauf. Personen bearbeiten Sie unter { "Directory › Users" }.
    .no-log = Der letzte SCIM-Lauf ist beendet, aber sein Protokoll konnte nicht gelesen werden
    .no-log-fix = Geben Sie dem Benutzer des Tokens { "authentik_tasks.view_task" } und { "authentik_tasks_schedules.view_schedule" }. Nur das Protokoll zeigt, ob der Lauf bei jemandem abbrach.
    .well = Der letzte SCIM-Lauf endete ohne Fehler
    .failed = Der letzte SCIM-Lauf schlug fehl
    .tasks-fix = Prüfen Sie in authentik die Aufgaben des SCIM-Providers. Endpunkt und Token kommen von Claude.
    .waiting = Ein SCIM-Lauf wartet auf den Worker von authentik
    .not-told = Diese Version von authentik zeigt nicht, wie der letzte SCIM-Lauf endete
    .never = SCIM ist noch nicht gelaufen

scim-started = Ein SCIM-Lauf wurde gestartet
    .by-hand = Latchkey konnte keinen SCIM-Lauf starten
    .by-hand-fix = Öffnen Sie den SCIM-Provider in authentik, und wählen Sie { "Run sync again" }. SCIM läuft auch jede Stunde von selbst.
    .no-schedules-got = keine Zeitpläne in dieser Version von authentik
    .no-schedule-got = kein Zeitplan
    .no-right-got = dem Benutzer des Tokens fehlt { "authentik_tasks_schedules.send_schedule" }
    .started = Ein SCIM-Lauf wurde gestartet
