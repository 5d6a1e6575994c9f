known-claude-creation-blocked =
    .title = Claude makes no new account for this address

known-claude-not-added =
    .title = The sign-in works, and the person is not a member of the organization

known-claude-confirm-email =
    .title = The typed address is not the one that the identity provider sends

known-claude-members-managed =
    .title = Claude manages the members by itself

known-claude-free-account =
    .title = The sign-in ends in a personal account instead of the organization

known-claude-no-seats =
    .title = No seat is free for this person

known-claude-code =
    .title = Claude Code cannot sign in through the organization

known-claude-admin-lost =
    .title = The person's groups give no administrator's role

known-claude-identity-missing =
    .title = The Console organization has no page for identity
