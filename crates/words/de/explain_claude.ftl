known-claude-creation-blocked =
    .title = Claude legt für diese Adresse kein neues Konto an

known-claude-not-added =
    .title = Die Anmeldung funktioniert, aber die Person ist kein Mitglied der Organisation

known-claude-confirm-email =
    .title = Die getippte Adresse ist nicht die, die der Identitätsanbieter sendet

known-claude-members-managed =
    .title = Claude verwaltet die Mitglieder selbst

known-claude-free-account =
    .title = Die Anmeldung endet in einem persönlichen Konto statt in der Organisation

known-claude-no-seats =
    .title = Für diese Person ist kein Platz frei

known-claude-code =
    .title = Claude Code kann sich nicht über die Organisation anmelden

known-claude-admin-lost =
    .title = Die Gruppen der Person geben keine Administratorrolle

known-claude-identity-missing =
    .title = Die Console-Organisation hat keine Seite für Identität
