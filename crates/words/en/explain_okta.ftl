known-okta-not-assigned =
    .title = The app is not assigned to the person
    .cause = The person has no assignment in Okta, or one that is incomplete or failed.
    .fix = Assign the person or a group of theirs to the app; look at the Assignments tab for errors.

known-okta-client-not-assigned =
    .title = The person is not assigned to the OIDC application
    .cause = Okta says this of OIDC applications. A SAML connection to Claude does not use one.
    .fix = Check which application the connection uses, then assign the person to it.

known-okta-general-nonsuccess =
    .title = Okta could not process the sign-in request
    .cause = The request does not fit the app: an ACS URL that is not entered there, a signature that is wanted and missing, or an address of another app.
    .fix = Compare Single sign-on URL and Audience URI with the values of WorkOS, then look at the System Log.

known-okta-validation =
    .title = Okta refused a value
    .cause = A field that was sent through Okta's interface is missing or wrong; errorCauses names it.
    .fix = Read errorCauses, correct that field and send again.

known-okta-authentication-failed =
    .title = Okta refused the sign-in
    .cause = The name or the password is wrong, or the account is not active.
    .fix = Try again, or let an administrator reset the account.

known-okta-no-permission =
    .title = The account may not do this in Okta
    .cause = The token or the administrator lacks the right for this action.
    .fix = Use an administrator who may manage applications, or a token made by one.

known-okta-not-found =
    .title = Okta does not find what was asked for
    .cause = The application, group or user was deleted, or the address belongs to another Okta organization.
    .fix = Check the organization's address, then the ID.

known-okta-token =
    .title = Okta does not take this token
    .cause = The API token is wrong, was revoked, or lay unused for 30 days.
    .fix = Make a new token in Okta and use that one.

known-okta-session =
    .title = The Okta session is not valid any more
    .cause = The session ended or belongs to another browser.
    .fix = Sign in to Okta again, then start at Claude's login page.

known-okta-label-taken =
    .title = An app with this name exists already
    .cause = Okta wants each application label once.
    .fix = Use the app that exists, or choose another name.

known-okta-rate =
    .title = There were too many requests to Okta
    .cause = A limit of Okta's interface is used up for the moment.
    .fix = Wait until the time in X-Rate-Limit-Reset, then go on.
