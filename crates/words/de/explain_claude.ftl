known-claude-creation-blocked =
    .title = Claude legt für diese Adresse kein Konto an

known-claude-not-added =
    .title = Die Anmeldung klappt, aber die Person ist kein Mitglied

known-claude-confirm-email =
    .title = Die eingegebene E-Mail-Adresse ist nicht die des Identitätsanbieters

known-claude-members-managed =
    .title = Claude verwaltet die Mitglieder automatisch

known-claude-free-account =
    .title = Anmeldung führt in ein persönliches Konto, nicht zur Organisation

known-claude-no-seats =
    .title = Für diese Person ist kein Platz frei

known-claude-code =
    .title = Claude Code kann sich nicht über die Organisation anmelden

known-claude-admin-lost =
    .title = Die Gruppen der Person geben keine Administratorrolle

known-claude-identity-missing =
    .title = In der Console fehlt die Seite { "Identity and access" }
