known-workos-access-denied =
    .title = Der Identitätsanbieter oder die Person hat die Anmeldung abgelehnt

known-workos-ambiguous-connection-selector =
    .title = Mehr als eine Verbindung passt zu dieser Anmeldung

known-workos-connection-domain-invalid =
    .title = Zu dieser E-Mail-Domain gehört keine Verbindung

known-workos-connection-invalid =
    .title = Die Verbindung gibt es nicht mehr

known-workos-connection-strategy-invalid =
    .title = Die Verbindung hat mehrere Strategien

known-workos-connection-unlinked =
    .title = Die Verbindung ist nicht fertig eingerichtet

known-workos-domain-connection-selector-not-allowed =
    .title = Die Anmeldeanfrage enthält einen veralteten Parameter

known-workos-idp-initiated-sso-disabled =
    .title = Die Anmeldung über die Kachel des Identitätsanbieters ist ausgeschaltet

known-workos-invalid-connection-selector =
    .title = Die Anmeldeanfrage ist ungültig

known-workos-organization-invalid =
    .title = WorkOS kennt diese Organisation nicht

known-workos-oauth-failed =
    .title = Eine OIDC-Verbindung ist gescheitert

known-workos-profile-not-allowed-outside-organization =
    .title = Die E-Mail-Domain ist für die Organisation nicht bestätigt

known-workos-server-error =
    .title = WorkOS hat die Antwort nicht angenommen

known-workos-signin-consent-denied =
    .title = Die Person hat auf der Zustimmungsseite abgelehnt
