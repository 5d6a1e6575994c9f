# The calendar: dates that must not be missed. What stands here is plain text, not Markdown.

calendar-certificate =
    .title = The SSO signing certificate of { $setup } expires
    .description =
        After this certificate expires, nobody can sign in to Claude with SSO. Renew it before this day.
        Certificate: { $subject }
        SHA-256: { $fingerprint }
        Change the certificate at the identity provider and at WorkOS together: while only one of them has the new one, nobody can sign in. The steps are in the runbook in the exported bundle.

calendar-domain =
    .title = Claude's deadline for verifying { $domain }
    .description =
        Claude stops looking for the TXT record of { $domain } on this day. If the domain is not verified by then, get a new value from Claude and replace the old one in the TXT record.
        To check now, run: latchkey domain check { $domain }

