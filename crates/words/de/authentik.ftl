# authentik über seine API: was es antwortet, der Plan, was rückgängig gemacht wird, die Personen, SCIM.
# $path ist eine Adresse unter /api/v3/, $kind der Name, den authentik einer Art von Objekten gibt.

# Was der Server antwortet.

authentik-application-missing = authentik hat keine solche Anwendung mit SAML-Provider, oder der Benutzer des Tokens darf sie nicht sehen
    .none = authentik hat keine Anwendung { $slug } mit SAML-Provider, oder der Benutzer des Tokens darf sie nicht sehen
    .none-fix = Führen Sie zuerst den Plan aus, oder berichtigen Sie den Slug der Anwendung in der Einrichtung.

authentik-busy = authentik oder ein Proxy davor nimmt im Augenblick keine weiteren Anfragen an
    .too-many-requests = authentik oder ein Proxy davor nimmt im Augenblick keine weiteren Anfragen an
    .in-a-minute-fix = Versuchen Sie es in einer Minute noch einmal. Was schon getan ist, bleibt.
    .in-seconds-fix = Versuchen Sie es in { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    } noch einmal. Was schon getan ist, bleibt.

authentik-list-incomplete = authentik listet weniger Einträge auf, als es zählt
    .fewer = authentik zählt { $count } Einträge unter { $path }, zeigt aber nur { $shown }
    .fewer-fix = Verwenden Sie das Token eines Administrators: Der Benutzer dieses Tokens darf nicht alle Einträge sehen.

authentik-login-page = Der Server leitet API-Anfragen zu einer Anmeldeseite um
    .redirected = Der Server leitet API-Anfragen zu einer Anmeldeseite um: { $address }
    .redirected-fix = Stellen Sie den Proxy vor authentik so ein, dass er Anfragen an { "/api/v3/" } ohne Anmeldung durchlässt, oder geben Sie die Adresse von authentik hinter dem Proxy ein.

authentik-mapping = authentik konnte die Benutzerzuordnung des SCIM-Providers nicht testen
    .not-tried = authentik konnte die Benutzerzuordnung des SCIM-Providers nicht testen
    .not-tried-fix = Prüfen Sie den Ausdruck der Zuordnung in authentik.

authentik-method = authentik nimmt diese Art von Anfrage an dieser Adresse nicht an
    .not-accepted = authentik nimmt diese Anfrage unter { $path } nicht an
    .not-accepted-fix = Prüfen Sie, ob ein Proxy vor authentik Anfragen verändert oder den Schrägstrich am Ende einer Adresse entfernt.

authentik-moved = Der Server leitet Anfragen an eine andere Adresse um
    .redirected = Der Server leitet Anfragen an eine andere Adresse um: { $address }
    .redirected-fix = Prüfen Sie, ob das die Adresse Ihres authentik ist. Geben Sie sie dann ein, mit https und ohne Pfad.

authentik-not-found = Unter der angefragten Adresse gibt es in authentik nichts
    .nothing-there = Unter { $path } gibt es in authentik nichts
    .nothing-there-fix = Prüfen Sie, ob Sie die Adresse von authentik selbst ohne Pfad eingegeben haben und ob seine Version unterstützt wird.

authentik-not-json = Der Server antwortet nicht wie die API von authentik
    .web-page = Unter { $path } antwortete der Server mit einer Webseite, anders als die API von authentik
    .no-json = Unter { $path } antwortete der Server nicht mit JSON, anders als die API von authentik
    .fix = Prüfen Sie die Adresse. Es muss die von authentik selbst sein, zum Beispiel { "https://authentik.company" }, und keine Seite hinter einer Anmeldung.
    .no-list = Die Antwort unter { $path } ist keine Liste im Format von authentik
    .no-list-fix = Prüfen Sie, ob die Adresse die von authentik selbst ist und ob seine Version unterstützt wird.
    .no-version = Der Server ist kein authentik: In seiner Antwort fehlt die Version oder der Benutzer
    .no-version-fix = Prüfen Sie, ob die Adresse die von authentik selbst ist.
    .no-identifier = Der Server hat für { $kind } { $name } keine Kennung zurückgegeben
    .no-identifier-fix = Planen Sie noch einmal, um zu sehen, ob es angelegt wurde.
    .no-twin-metadata = authentik hat für den Testzwilling keine Metadaten zurückgegeben
    .no-twin-metadata-fix = Sehen Sie im Protokoll von authentik zu dieser Minute nach, und versuchen Sie es dann noch einmal.

authentik-permission = Der Benutzer des Tokens darf das in authentik nicht tun
    .not-allowed = Der Benutzer des Tokens darf das unter { $path } nicht tun
    .needs = Der Benutzer des Tokens darf das unter { $path } nicht tun. Nötig: { $permissions }
    .refusal = Der Benutzer des Tokens darf das unter { $path } nicht tun. authentik sagt: { $refusal }
    .needs-and-refusal = Der Benutzer des Tokens darf das unter { $path } nicht tun. Nötig: { $permissions }. authentik sagt: { $refusal }
    .preview = Der Benutzer des Tokens darf nicht ansehen, was für andere gesendet wird. Nötig: { "authentik_core.preview_user" }
    .fix = Geben Sie dem Benutzer eine Rolle mit den Berechtigungen, die Latchkey aufzählt, oder verwenden Sie das Token einer Person, die sie hat.

authentik-preview = authentik konnte für mehrere Personen hintereinander keine Vorschau erstellen
    .all-failed = authentik konnte für keine von { $count } Personen hintereinander eine Vorschau erstellen. { $why }
    .all-failed-fix = Sehen Sie im Protokoll von authentik zu dieser Minute nach. Meistens liegt der Fehler in einem Property Mapping.
    .unreadable = Die Vorschau von authentik ist zu lang, oder sie ist keine

authentik-refused = authentik hat die Anfrage abgelehnt
    .refusal = authentik hat die Anfrage unter { $path } abgelehnt: { $refusal }
    .status = authentik hat die Anfrage unter { $path } mit dem Status { $status } abgelehnt
    .fix = Beheben Sie, was authentik meldet, und versuchen Sie es dann noch einmal. Diese Anfrage hat nichts geändert.

authentik-scim-missing = authentik hat keinen SCIM-Provider für diese Einrichtung, oder der Benutzer des Tokens darf ihn nicht sehen
    .none = authentik hat keinen SCIM-Provider { $name }, oder der Benutzer des Tokens darf ihn nicht sehen
    .none-fix = Wählen Sie in der Einrichtung SCIM, und führen Sie zuerst den Plan aus.

authentik-silent = authentik hatte einen internen Fehler, nannte ihn aber nicht
    .internal-error = Bei authentik ist unter { $path } ein interner Fehler aufgetreten (HTTP 405, leere Antwort)
    .worker-fix = Prüfen Sie, ob der Worker von authentik läuft, und versuchen Sie es dann noch einmal. Entweder läuft er nicht, oder er brauchte zu lange.
    .variable-fix = Setzen Sie in der Umgebung von Server und Worker die Variablen, die der Blueprint nennt, und versuchen Sie es dann noch einmal. Wahrscheinlich ist eine davon nicht gesetzt.
    .permission-fix = Weisen Sie dem Benutzer des Tokens { $permissions } als globale Berechtigung zu, und versuchen Sie es dann noch einmal. Hilft das nicht, suchen Sie den Fehler im Protokoll von authentik zu dieser Minute. Auch ein Proxy, der den Schrägstrich am Ende einer Adresse entfernt, kann die Ursache sein.
    .other-fix = Suchen Sie den Fehler im Protokoll von authentik zu dieser Minute. Häufige Ursachen: Dem Benutzer des Tokens fehlt eine Berechtigung, eine Variable ist nicht gesetzt, der Worker brauchte zu lange, oder ein Proxy entfernt den Schrägstrich am Ende einer Adresse.

authentik-token = authentik nimmt dieses Token nicht an
    .not-accepted = authentik nimmt dieses Token nicht an: Es ist falsch, abgelaufen oder ein App-Passwort
    .not-accepted-fix = Legen Sie unter { "Directory › Tokens and App passwords" } ein Token mit dem Intent { "API Token" } an, und kopieren Sie seinen Schlüssel. Das Passwort, das authentik für ein neues Dienstkonto zeigt, ist ein App-Passwort und kein API-Token.

authentik-too-many = authentik hat mehr Einträge, als Latchkey lesen kann
    .entries = Unter { $path } gibt es { $count } Einträge, mehr als Latchkey lesen kann
    .entries-fix = Nennen Sie weniger Gruppen, oder richten Sie die Verbindung mit der Anleitung von Hand ein.

authentik-trouble = authentik hat mit einem Serverfehler geantwortet
    .server-error = authentik antwortete unter { $path } mit { $status }
    .server-error-fix = Sehen Sie im Protokoll des Servers zu dieser Minute nach. Versuchen Sie es noch einmal, wenn der Server wieder läuft.

authentik-user-missing = authentik hat keinen Benutzer mit diesem Namen, oder der Benutzer des Tokens darf ihn nicht sehen
    .none = authentik hat keinen Benutzer { $username }, oder der Benutzer des Tokens darf ihn nicht sehen
    .none-fix = Geben Sie den Benutzernamen der Person genau so ein, wie er in authentik geschrieben ist.

# Der Server und das Token.

authentik-rights = Der Benutzer des Tokens hat alle nötigen Berechtigungen
    .lacking = Dem Benutzer des Tokens fehlen Berechtigungen, die Latchkey braucht
    .lacking-got = nicht unter den Berechtigungen der Rollen des Benutzers
    .lacking-fix = Öffnen Sie die Rolle des Benutzers unter { "Directory › Roles › Permissions › Assigned global permissions" }, und weisen Sie die fehlenden Berechtigungen zu. Oder verwenden Sie das Token einer Person, die sie hat.

authentik-version = Die Version des Servers wird unterstützt
    .supported = authentik { $version } wird unterstützt
    .want = { $oldest } bis { $newest }
    .too-old = authentik { $version } ist älter als die unterstützten Versionen
    .too-old-fix = Aktualisieren Sie authentik, oder richten Sie die Verbindung mit der Anleitung von Hand ein.
    .newer = authentik { $version } ist neuer als die Versionen, die Latchkey kennt
    .newer-fix = Machen Sie weiter. Latchkey liest jedes Objekt zurück und meldet, was diese Version nicht gespeichert hat.

grant-not-written = Die Datei, die Latchkey seine Rechte in authentik gibt, ließ sich nicht schreiben
    .no-file = Die Datei konnte nicht geschrieben werden: { $error }
    .no-file-fix = Führen Sie die Schritte von { "`latchkey idp rights`" } von Hand aus.
    .no-file-fix-window = Legen Sie das Konto und seine Berechtigungen von Hand an, wie auf der Seite aufgeführt.

metadata-address = Die Adressen in den Metadaten stimmen mit der Adresse des Identitätsanbieters überein
    .other-host = Die Metadaten von authentik nennen eine andere Adresse als die eingegebene
    .other-host-fix = Stellen Sie den Proxy vor authentik so ein, dass er den Header { "Host" } weitergibt, oder geben Sie die Adresse ein, unter der Personen authentik erreichen.

provider-value = Der Provider hat die Werte, die WorkOS zeigt
    .differs = Der Provider hat als { $field } einen anderen Wert, als WorkOS zeigt
    .differs-fix = Führen Sie den Plan noch einmal aus, oder tragen Sie den Wert, den WorkOS zeigt, im Provider in authentik ein.

same-server = Auf diesem Server hat die Einrichtung ihre Objekte angelegt
    .another = Diese Einrichtung hat auf einem anderen Server Objekte angelegt
    .another-fix = Ist es derselbe Server unter einer neuen Adresse, bestätigen Sie die alte Adresse. Sonst kopieren Sie die Einrichtung für diesen Server, oder machen Sie zuerst die Änderungen auf dem anderen Server rückgängig, wenn sich niemand darüber anmeldet.

temporary-value-left = Der Provider hat keine vorläufigen Werte mehr
    .still-there = Der Provider hat als { $field } noch einen vorläufigen Wert
    .still-there-fix = Ersetzen Sie ihn im Provider in authentik durch den Wert, den WorkOS zeigt. Vorher kann sich niemand bei Claude anmelden.
    .replaced = Dieser Plan ersetzt den vorläufigen Wert von { $field }
    .replaced-fix = Führen Sie den Plan aus. Vorher kann sich niemand bei Claude anmelden.

# Der Plan, und was daraus wurde.

application-access-limited = Mindestens eine Bindung legt fest, wer die Anwendung öffnen darf
    .everybody = Alle in authentik dürfen die Anwendung öffnen: Sie hat keine Bindungen
    .everybody-got = keine Bindung, also alle
    .everybody-fix = Nennen Sie die Gruppen oder Personen, die sich bei Claude anmelden dürfen.
    .limited = Mindestens eine Bindung entscheidet, wer die Anwendung öffnen darf
    .stays-open = Die Anwendung ist noch da, und alle in authentik dürfen sie öffnen
    .stays-open-fix = Binden Sie eine Gruppe oder Person an die Anwendung, oder löschen Sie die Anwendung, wenn niemand sie braucht.
    .want = eine Gruppe oder Person, die sie öffnen darf

application-access-others = Nur die in der Einrichtung genannten Personen und Gruppen dürfen die Anwendung öffnen
    .people = Auch andere, die diese Einrichtung nicht nennt, dürfen die Anwendung öffnen
    .people-fix = Nehmen Sie sie in der Einrichtung unter die auf, die sich anmelden dürfen, oder entfernen Sie, wenn sie keinen Zugang haben sollen, ihre Bindungen in authentik: { "Applications › Applications" } › die Anwendung › { "Policy / Group / User Bindings" }.
    .policy = Auch eine Richtlinie in authentik entscheidet, wer die Anwendung öffnen darf
    .policy-fix = Prüfen Sie in authentik, wen die Richtlinie zulässt: { "Applications › Applications" } › die Anwendung › { "Policy / Group / User Bindings" }.

application-slug-usable = Der Identitätsanbieter nimmt den Slug der Anwendung an
    .usable = authentik nimmt den Slug der Anwendung an
    .refused = authentik nimmt den Slug { $slug } nicht an
    .refused-want = bis zu 36 Buchstaben von a bis z, Ziffern, { "-" } und { "_" }
    .refused-fix = Wählen Sie einen anderen Slug für die Anwendung.

authentik-has-what-is-needed = Die in der Einrichtung genannten Flows, Gruppen und Personen gibt es in authentik
    .missing = In authentik fehlt { $kind } { $name }
    .missing-fix = Legen Sie es dort an, berichtigen Sie hier den Namen, oder geben Sie dem Benutzer des Tokens das Recht, es zu sehen.

entitlement-bound = Jedes Entitlement ist jemandem zugewiesen
    .nobody = Niemand hat das Entitlement { $name }
    .nobody-fix = Nennen Sie eine Gruppe oder Person, die { $name } haben soll. Bis dahin bekommt niemand in Claude die zugeordnete Rolle oder Platzart.

entitlement-mapped = Jedes Entitlement ist in Claude einer Rolle oder Platzart zugeordnet
    .gives-nothing = Das Entitlement { $name } hat in Claude keine Wirkung
    .gives-nothing-fix = Ordnen Sie es im Schritt „Festlegen, wie Personen hinzukommen“ einer Rolle oder Platzart zu, oder nehmen Sie es aus der Liste.

entitlements-known = Die Version des Servers unterstützt Entitlements
    .too-old = Diese Version von authentik kennt noch keine Entitlements
    .too-old-fix = Aktualisieren Sie authentik, oder lassen Sie es statt der Entitlements die Gruppen der Person senden.

field-kept = Der Server hat jeden Wert so gespeichert, wie er gesendet wurde
    .not-kept = authentik hat { $field } in { $kind } { $name } nicht gespeichert
    .not-kept-got = nichts
    .optional-fix = Machen Sie ohne dieses Feld weiter, oder aktualisieren Sie authentik.
    .needed-fix = Prüfen Sie die Version des Servers. Setzen Sie dieses Feld mit der Anleitung von Hand, und planen Sie dann noch einmal.

object-can-be-made = Alles, was zum Anlegen der Objekte nötig ist, ist vorhanden
    .needs-more = { $count ->
        [one] { $objects } braucht etwas, das nicht da ist
       *[other] { $objects } brauchen etwas, das nicht da ist
    }
    .needs-more-fix = Planen Sie noch einmal. Geschieht das wieder, melden Sie es als Fehler.

plan-is-clear = Nichts blockiert den Plan
    .blocked = Es wurde nichts geändert, weil der Plan Probleme hat
    .blocked-fix = Beheben Sie zuerst die Probleme, die der Plan nennt, und planen Sie dann noch einmal.
    .others = Nichts wurde rückgängig gemacht: authentik würde auch löschen, was andere angelegt haben
    .others-fix = Fragen Sie bei jedem Objekt nach, wer es angelegt hat. Verschieben Sie es zu einer anderen Anwendung, oder bestätigen Sie seinen Schlüssel, wenn es gelöscht werden darf. Wiederholen Sie dann das Rückgängigmachen.

provider-name-plain = Der Provider kann so heißen wie die Anwendung
    .letters-left-out = Der Provider und seine Zuordnungen bekommen einen Namen aus einfachen ASCII-Zeichen
    .letters-left-out-fix = Wählen Sie für die Anwendung einen Namen aus einfachen ASCII-Zeichen, wenn beide gleich heißen sollen. Sonst ist nichts zu tun: Mit anderen Zeichen im Namen eines Providers scheitert die Metadatenseite von authentik, deshalb lässt Latchkey sie dort weg.

read-back = Der Server wurde noch einmal gelesen, und alles ist wie geplant
    .same = Der Server wurde noch einmal gelesen, und alles ist wie geplant
    .differs = { $kind } { $name } weicht von dem ab, was Latchkey geschrieben hat
    .differs-fix = Planen Sie noch einmal, um den Unterschied zu sehen. Vielleicht ändert jemand anderes oder ein Blueprint das Objekt zur gleichen Zeit.

scim-endpoint-given = Der SCIM-Endpunkt ist eingetragen
    .none = Es gibt noch keinen SCIM-Endpunkt
    .none-fix = Geben Sie den Endpunkt ein, den Claude beim Einrichten der Verzeichnissynchronisierung zeigt, und sein Bearer-Token.

scim-filter-group = Eine einzige Gruppe legt fest, wen SCIM sendet, wie es authentik vor 2026.2 verlangt
    .want = eine Gruppe
    .none = SCIM würde alle Personen in authentik senden
    .none-got = keine Gruppe
    .none-fix = Nennen Sie die Gruppe derer, die SCIM senden darf. Vor 2026.2 sendet authentik die Personen einer Gruppe, unabhängig davon, wer die Anwendung öffnen darf.
    .one = SCIM sendet die Personen einer Gruppe, unabhängig davon, wer die Anwendung öffnen darf
    .several = Diese Version von authentik kann mit SCIM nur eine Gruppe senden
    .several-fix = Nehmen Sie die Personen in eine Gruppe auf, und nennen Sie diese, oder aktualisieren Sie authentik auf 2026.2. Frühere Versionen senden die Personen einer Gruppe, unabhängig davon, wer die Anwendung öffnen darf.

scim-groups-mapped = SCIM sendet jede Gruppe, die in Claude zugeordnet ist
    .all = SCIM sendet jede zugeordnete Gruppe
    .left-out = SCIM sendet nicht jede zugeordnete Gruppe: { $groups }
    .left-out-fix = Nehmen Sie diese Gruppen unter die auf, die SCIM sendet, oder ordnen Sie eine zu, die SCIM sendet. Bei SCIM zählen die Namen der Gruppen in authentik, nicht die Entitlements.
    .one-only-fix = Ordnen Sie die eine Gruppe zu, die SCIM sendet, oder aktualisieren Sie authentik auf 2026.2, das mehrere sendet. Bei SCIM zählen die Namen der Gruppen in authentik, nicht die Entitlements.

scim-live-ready = SCIM darf schreiben: Die Einschränkungen sind eingerichtet, und Sie haben gesehen, wer gesendet wird
    .unfinished = SCIM schreibt noch nicht: Führen Sie zuerst den Rest des Plans aus
    .unfinished-fix = Führen Sie den Plan aus, und planen Sie dann noch einmal. Der neue Plan zeigt, wer gesendet würde. SCIM schreibt, sobald Sie ihn ausführen.
    .unrestricted = SCIM schreibt nicht: Es würde alle Personen in authentik senden
    .unrestricted-want = eine Gruppe oder Person, die die Anwendung öffnen darf
    .unrestricted-fix = Nennen Sie die Gruppen oder Personen, die sich bei Claude anmelden dürfen, und führen Sie den Plan aus.
    .unseen = SCIM schreibt noch nicht: Niemand hat gesehen, wer gesendet würde
    .unseen-fix = Planen Sie zuerst, und prüfen Sie, wer gesendet würde. SCIM schreibt, sobald Sie diesen Plan ausführen.
    .changed = SCIM schreibt noch nicht: Es würde andere Personen senden, als der letzte Plan gezeigt hat
    .changed-fix = Planen Sie noch einmal, und prüfen Sie, wer gesendet würde. SCIM schreibt, sobald Sie diesen Plan ausführen.
    .everybody = alle
    .people = { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }

scim-stopped = SCIM schreibt nur, wenn diese Einrichtung es vorsieht
    .want = kein SCIM-Provider oder einer im Probelauf
    .not-used = Ein SCIM-Provider der Anwendung schreibt, aber diese Einrichtung verwendet ihn nicht
    .not-used-fix = Fragen Sie die Person, die ihn angelegt hat, ob er noch gebraucht wird. Wenn nicht, entfernen Sie ihn aus den { "Backchannel Providers" } der Anwendung, oder schalten Sie seinen Probelauf ein.
    .changed = SCIM schreibt weiter: Jemand hat seinen Provider geändert, deshalb hat Latchkey ihn nicht entfernt
    .changed-fix = Fragen Sie die Person, die ihn geändert hat, ob SCIM weiterlaufen soll. Wenn nicht, löschen Sie den SCIM-Provider, oder schalten Sie seinen Probelauf ein.
    .as-before = SCIM schreibt weiter, wie schon vor dieser Einrichtung
    .as-before-fix = Fragen Sie die Person, die den SCIM-Provider angelegt hat, ob er weiterlaufen soll.
    .linked-want = nicht mit der Anwendung verknüpft
    .linked-got = mit der Anwendung verknüpft
    .new-endpoint = SCIM schreibt schon und würde sofort an den neuen Endpunkt schreiben
    .new-endpoint-fix = Entfernen Sie den SCIM-Provider aus den { "Backchannel Providers" } der Anwendung, und planen Sie dann noch einmal. Diese Version von authentik hat keinen Probelauf.
    .not-wanted = SCIM schreibt, obwohl diese Einrichtung es nicht erlaubt
    .not-wanted-fix = Entfernen Sie den SCIM-Provider aus den { "Backchannel Providers" } der Anwendung, oder lassen Sie SCIM schreiben. Diese Version von authentik hat keinen Probelauf.

scim-token-at-hand = Das Bearer-Token für den SCIM-Endpunkt ist vorhanden
    .none = Es gibt noch kein Bearer-Token für den SCIM-Endpunkt
    .none-fix = Geben Sie das Token ein, das Claude neben dem Endpunkt zeigt.

scim-unlinked = SCIM ist mit der Anwendung verknüpft
    .not-yet = SCIM ist noch nicht mit der Anwendung verknüpft
    .not-yet-fix = Prüfen Sie im Plan, wer gesendet würde, und lassen Sie SCIM dann schreiben. Diese Version von authentik hat keinen Probelauf: SCIM schreibt, sobald es verknüpft ist.

signing-certificate-chosen = Ein Signaturzertifikat ist erstellt oder gewählt
    .none = Es gibt noch kein Signaturzertifikat
    .none-fix = Erstellen oder wählen Sie zuerst das Signaturzertifikat. Ohne eines sendet authentik unsignierte Antworten.

signing-key-at-hand = Der private Schlüssel des Zertifikats ist im Tresor dieses Computers
    .not-here = Der Schlüssel des Zertifikats ist nicht im Tresor dieses Computers
    .not-here-fix = Machen Sie an dem Computer weiter, an dem das Zertifikat erstellt wurde, oder erstellen Sie hier ein anderes. Wenn Sie den Plan mit einem anderen Zertifikat ausgeführt haben, geben Sie WorkOS sofort noch einmal die Metadaten des Providers.

signing-key-kind = Der Identitätsanbieter kann mit dieser Art von Schlüssel signieren
    .ed25519 = authentik signiert SAML nicht mit einem Ed25519-Schlüssel
    .ed25519-want = RSA oder EC
    .ed25519-fix = Erstellen Sie ein RSA-Zertifikat.

taken-back = Alles, was hier angelegt wurde, ist entfernt
    .everything = Alles, was hier angelegt wurde, ist entfernt
    .some-stay = Was andere geändert haben oder verwenden, bleibt auf dem Server
    .some-stay-fix = Fragen Sie bei jedem Objekt die Person, die es geändert hat oder verwendet, ob es noch gebraucht wird. Wenn nicht, löschen Sie es von Hand.
