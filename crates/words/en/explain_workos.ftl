known-workos-access-denied =
    .title = The identity provider or the person refused the sign-in

known-workos-ambiguous-connection-selector =
    .title = More than one connection matches this sign-in

known-workos-connection-domain-invalid =
    .title = No connection belongs to this email domain

known-workos-connection-invalid =
    .title = The connection no longer exists

known-workos-connection-strategy-invalid =
    .title = The connection has several strategies

known-workos-connection-unlinked =
    .title = The connection is not fully set up

known-workos-domain-connection-selector-not-allowed =
    .title = The sign-in request uses an outdated parameter

known-workos-idp-initiated-sso-disabled =
    .title = Sign-in from the identity provider's tile is turned off

known-workos-invalid-connection-selector =
    .title = The sign-in request is invalid

known-workos-organization-invalid =
    .title = WorkOS does not know this organization

known-workos-oauth-failed =
    .title = An OIDC connection failed

known-workos-profile-not-allowed-outside-organization =
    .title = The email domain is not verified for the organization

known-workos-server-error =
    .title = WorkOS did not accept the response

known-workos-signin-consent-denied =
    .title = The person declined on the consent page
