# The calendar: dates that must not be missed. What stands here is plain text, not Markdown.

calendar-certificate =
    .title = The SSO signing certificate of { $setup } expires
    .description =
        From this day, nobody can sign in to Claude with SSO unless the certificate has been renewed.
        Certificate: { $subject }
        SHA-256: { $fingerprint }
        Create a new certificate, select it at the identity provider, and have WorkOS read the new metadata. The runbook in the exported bundle has the steps.

calendar-domain =
    .title = Last day to verify { $domain }
    .description =
        If { $domain } is not verified by the end of this day, get a new value from Claude and publish that one.
        To check now, run: latchkey domain check { $domain }

calendar-scim-token =
    .title = The SCIM token of { $setup } expires
    .description =
        From this day, people and groups in Claude are no longer updated.
        Create a new token in Claude's directory settings and enter it at the identity provider.
