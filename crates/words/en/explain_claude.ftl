known-claude-creation-blocked =
    .title = Claude does not create an account for this address

known-claude-not-added =
    .title = Sign-in works, but the person is not a member

known-claude-confirm-email =
    .title = The typed email address differs from the identity provider's

known-claude-members-managed =
    .title = Claude manages members automatically

known-claude-free-account =
    .title = Sign-in leads to a personal account, not the organization

known-claude-no-seats =
    .title = No seat is available for this person

known-claude-code =
    .title = Claude Code cannot sign in through the organization

known-claude-admin-lost =
    .title = The person's groups do not give an administrator role

known-claude-identity-missing =
    .title = The Console has no { "Identity and access" } page
