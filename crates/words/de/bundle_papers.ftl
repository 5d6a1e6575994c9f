# Was alle Papiere gemeinsam haben, und die eigenen Seiten des Pakets. Werte sind schon Markdown.

paper =
    .organization = { $name } ({ $plan })
    .unknown = noch nicht bekannt
    .words = { $words }
    .day = { $day }

paper-plan = { $plan ->
        [team] Claude Team
        [enterprise-seats] Claude Enterprise, nach Plätzen
        [enterprise-usage-two] Claude Enterprise, nach Nutzung mit zwei Platzarten
        [enterprise-usage-one] Claude Enterprise, nach Nutzung mit einer Platzart
        [console] Claude Console
       *[console-under-team] Claude Console unter einer übergeordneten Team-Organisation
    }

paper-administrators = { $product ->
        [claude] Owner oder Primary Owner
       *[console] Admin
    }

paper-mode = { $is-mapped ->
        [yes] { $mode } mit Gruppenzuordnung
       *[no] { $mode }
    }

paper-grant = { $kind ->
        [role] Rolle { $name }
       *[seat] Platz { $name }
    }

paper-groups =
    .of = Gruppen von { $organization }:
    .group = Gruppe
    .gives = Gibt

bundle-page =
    .runbook-title = { $setup }: Betriebshandbuch
    .runbook-intro = Wie diese Verbindung eingerichtet ist und wie Sie sie betreuen. Stand: { $day }.
    .files-heading = Weitere Dateien in diesem Paket
    .file = Datei
    .about = Inhalt
    .evidence-title = { $setup }: Nachweise
    .evidence-intro = Stand: { $moment }.
    .nothing-checked = Noch nichts geprüft.
    .result = Ergebnis
    .check = Prüfung
    .expected = Erwartet
    .received = Erhalten
    .log-heading = Protokoll
    .when = Wann
    .what = Was

bundle-page-status = { $status ->
        [passed] bestanden
        [warning] Warnung
        [failed] fehlgeschlagen
       *[skipped] noch nicht ausgeführt
    }

bundle-file =
    .setup = die Einrichtung, für { "latchkey import" }
    .service-provider = { "ACS URL" } und { "SP Entity ID" }
    .mapping = Attribute, Rollen und Plätze
    .rollback = das Notfallblatt: was zu tun ist, wenn sich Personen nicht anmelden können
    .evidence-data = das Ergebnis jeder Prüfung, für Programme
    .evidence = das Ergebnis jeder Prüfung
    .calendar = Ablauf- und Erneuerungstermine
    .certificate = das Signaturzertifikat
    .metadata = die Metadaten des Identitätsanbieters
    .handover = { $role ->
        [dns] die Aufgaben des DNS-Administrators
        [idp] die Aufgaben des Administrators des Identitätsanbieters
       *[owner] die Aufgaben des Owners von Claude
    }
    .runbook-page = das Betriebshandbuch als Webseite
    .runbook = das Betriebshandbuch
    .guide = die Anleitung: alle Schritte von Hand, mit Ihren Werten
    .key = der private Schlüssel, verschlüsselt (PKCS#8)
