known-okta-not-assigned =
    .title = The app is not assigned to the person
    .cause = The person has no assignment in Okta, or the assignment is incomplete or failed.
    .fix = Assign the app to the person or to one of their groups on the { "Assignments" } tab, and check that tab for errors.

known-okta-client-not-assigned =
    .title = The person is not assigned to the OIDC application
    .cause = Okta shows this error for OIDC applications. A SAML connection to Claude does not use one.
    .fix = Check which application the connection uses, then assign the person to it.

known-okta-general-nonsuccess =
    .title = Okta could not process the sign-in request
    .cause = The request does not match the app: its ACS URL is not entered there, a required signature is missing, or the address belongs to another app.
    .fix = Compare { "Single sign-on URL" } and { "Audience URI (SP Entity ID)" } with the values from WorkOS, then check the { "System Log" }.

known-okta-validation =
    .title = Okta refused a value
    .cause = A field that was sent to Okta's API is missing or wrong. { "errorCauses" } names it.
    .fix = Correct the field that { "errorCauses" } names, then send the request again.

known-okta-authentication-failed =
    .title = Okta refused the sign-in
    .cause = The user name or the password is wrong, or the account is not active.
    .fix = Try again, or ask an administrator to reset the account.

known-okta-no-permission =
    .title = The account may not do this in Okta
    .cause = The token or the administrator does not have the permission for this action.
    .fix = Use an administrator account that may manage applications, or a token created with one.

known-okta-not-found =
    .title = Okta cannot find what was requested
    .cause = The application, group or user was deleted, or the address belongs to another Okta organization.
    .fix = Check the organization's address, then the ID.

known-okta-token =
    .title = Okta does not accept this token
    .cause = The API token is wrong, was revoked, or was not used for 30 days.
    .fix = Create a new token in Okta and use that one.

known-okta-session =
    .title = The Okta session is no longer valid
    .cause = The session ended or belongs to another browser.
    .fix = Sign in to Okta again, then start at Claude's login page.

known-okta-label-taken =
    .title = An app with this name already exists
    .cause = Okta allows each application label only once.
    .fix = Use the existing app if it is the one for Claude, or choose another name.

known-okta-rate =
    .title = There were too many requests to Okta
    .cause = A limit of Okta's API is used up for the moment.
    .fix = Wait until the time in { "X-Rate-Limit-Reset" }, then continue.
