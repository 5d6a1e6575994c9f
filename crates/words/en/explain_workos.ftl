known-workos-access-denied =
    .title = The identity provider or the person refused the sign-in

known-workos-ambiguous-connection-selector =
    .title = More than one connection fits this sign-in

known-workos-connection-domain-invalid =
    .title = No connection belongs to this e-mail domain

known-workos-connection-invalid =
    .title = The connection does not exist any more

known-workos-connection-strategy-invalid =
    .title = The connection has several strategies

known-workos-connection-unlinked =
    .title = The connection is not finished

known-workos-domain-connection-selector-not-allowed =
    .title = The sign-in was asked for in an old way

known-workos-idp-initiated-sso-disabled =
    .title = Sign-in from the identity provider's tile is off

known-workos-invalid-connection-selector =
    .title = The sign-in was asked for in a wrong way

known-workos-organization-invalid =
    .title = There is no such organization at WorkOS

known-workos-oauth-failed =
    .title = An OIDC connection failed

known-workos-profile-not-allowed-outside-organization =
    .title = The e-mail domain is not verified for the organization

known-workos-server-error =
    .title = WorkOS did not accept the response

known-workos-signin-consent-denied =
    .title = The person refused on the consent page
