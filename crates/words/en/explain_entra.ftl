known-entra-not-assigned =
    .title = The person is not assigned to the application
    .cause = Entra lets in only people who are assigned to the application, directly or through a group. Members of a group inside an assigned group do not count.
    .fix = Assign the person to the enterprise application, or assign a group that the person is a direct member of.

known-entra-application-not-found =
    .title = Entra has no application with this identifier
    .cause = The { "Identifier (Entity ID)" } of the application does not exactly match the SP Entity ID in the sign-in request, or the application is in another tenant.
    .fix = Enter the SP Entity ID as { "Identifier (Entity ID)" }, exactly as WorkOS shows it, and check the tenant.

known-entra-reply-url =
    .title = The application does not list this reply URL
    .cause = The ACS URL in the sign-in request is not among the reply URLs of the application. Upper and lower case must match, and so must a slash at the end.
    .fix = Enter the ACS URL as { "Reply URL (Assertion Consumer Service URL)" }, exactly as WorkOS shows it, and save.

known-entra-unsupported-request =
    .title = Entra cannot read the sign-in request
    .cause = The request that reached Entra is not a SAML request that Entra accepts. Usually the wrong sign-on address was opened.
    .fix = Give WorkOS the metadata of exactly this application again, then start at Claude's login page.

known-entra-no-saml-message =
    .title = The sign-on address was opened without a request
    .cause = Somebody opened Entra's SAML address directly, or the tile in { "My Apps" } has no sign-on URL.
    .fix = Start at Claude's login page. Set the tile's { "Sign on URL" } to the login page address that ends in { "?sso=true" }.

known-entra-method-mismatch =
    .title = The sign-in method is not the requested one
    .cause = The request asks for a password, but the person was already signed in without one, for instance with a passkey or Windows Hello.
    .fix = Try again in a private window. If the error comes back, ask Support to stop requesting a particular method.

known-entra-signed-request-wanted =
    .title = The application requires signed requests
    .cause = Requests to this application must be signed. WorkOS signs them only if its support has turned that on.
    .fix = Turn off { "Require verification certificates" } for this application.

known-entra-request-too-old =
    .title = The sign-in request is too old
    .cause = The page was open too long before somebody signed in, a bookmark was saved in the middle of a sign-in, or a clock is wrong.
    .fix = Close the page and start again at Claude's login page. Do not bookmark Entra's page.

known-entra-name-id-policy =
    .title = Entra cannot send the requested kind of NameID
    .cause = The request asks for a NameID format that the application does not provide.
    .fix = Set { "Name identifier format" } to { "Email address" } and { "Source attribute" } to { "user.mail" }, or to { "user.userprincipalname" } if not everybody has an address in { "user.mail" }. It must be the address that people have in Claude.

known-entra-binding =
    .title = Entra does not accept the binding of this request
    .cause = Entra accepts sign-in requests by redirect or form, and sends responses by form.
    .fix = Give WorkOS the application's metadata again instead of values typed by hand.

known-entra-request-xml =
    .title = The request that reached Entra is damaged
    .cause = The request is not well-formed. Something on the way changed the address, for instance a filter or a link that was cut off.
    .fix = Start again at Claude's login page. If the error comes back, use another browser or network.

known-entra-account-in-other-tenant =
    .title = The account does not belong to this tenant
    .cause = The person is signed in with an account of another organization, or with a personal Microsoft account, that is not a guest here.
    .fix = Sign out everywhere or use a private window, then sign in with the work account. Invite the account as a guest only if that is intended.

known-entra-account-unknown =
    .title = Entra does not know this account
    .cause = No account with this name exists in the tenant: the name was mistyped, or the account was removed or is not synced yet.
    .fix = Check the spelling, then look for the person under { "Users" } in the tenant.

known-entra-account-locked =
    .title = The account is locked
    .cause = There were too many wrong passwords, or the sign-in came from an IP address with a bad reputation.
    .fix = Wait, reset the password, and check under { "Sign-in logs" } where the attempts came from.

known-entra-account-disabled =
    .title = The account is disabled
    .cause = An administrator blocked sign-in for this account.
    .fix = Enable the account if the person should have access.

known-entra-password =
    .title = The password is wrong or has expired
    .cause = Entra did not accept the user name and password. The connection to Claude is fine.
    .fix = Enter the password again, or reset it.

known-entra-more-proof =
    .title = A second factor is required
    .cause = A rule of the tenant requires multifactor authentication, but it was not completed or is not set up yet.
    .fix = Complete the second step, or set it up at { "https://aka.ms/mfasetup" }, then start again.

known-entra-conditional-access =
    .title = A Conditional Access policy blocks the sign-in
    .cause = The account was verified, but a policy of the tenant does not allow access from this place, device or app.
    .fix = Open the sign-in under { "Sign-in logs" }. The { "Conditional Access" } tab names the policy.

known-entra-device =
    .title = The device does not meet the tenant's rules
    .cause = A Conditional Access policy requires a device that is managed, compliant or joined to the domain.
    .fix = Sign in from a device that meets the policy. Whether the policy should allow others is for the administrator of Conditional Access to decide.

known-entra-consent =
    .title = Nobody has consented to the application yet
    .cause = The application asks for permissions that an administrator must grant first. SAML alone does not need any.
    .fix = Use the application of the SAML connection instead of one for OIDC. If it has to be this one, check the permissions, then grant admin consent.

known-entra-declined =
    .title = The person declined consent
    .cause = The consent page was closed or declined.
    .fix = Check that this is the right application, then sign in again and accept.

known-entra-application-disabled =
    .title = The application is disabled
    .cause = Sign-in to this application was turned off in the tenant.
    .fix = Set { "Enabled for users to sign-in?" } to { "Yes" } under the application's { "Properties" }.

known-entra-misconfigured =
    .title = The application is misconfigured or in another tenant
    .cause = Permissions are missing, or the issuer in the request is not the identifier of the application in this tenant.
    .fix = Compare the { "Identifier (Entity ID)" } with the SP Entity ID, then check the tenant in the sign-on address.

known-entra-tenant-unknown =
    .title = Entra does not know this tenant
    .cause = The tenant in the sign-on address does not exist, has no subscription, or is in another Microsoft cloud.
    .fix = Give WorkOS the { "App Federation Metadata Url" } of the application again.

known-entra-loop =
    .title = The sign-in is stuck in a loop
    .cause = The same browser asked for a sign-in many times in a short time, because the other side refused each response.
    .fix = Stop trying, and check the last response with Latchkey's sign-in test. It shows why the response was refused.

known-entra-own-key =
    .title = The application has no signing key of its own
    .cause = Claims were mapped, so Entra requires a signing key that belongs to this application alone.
    .fix = Create a token signing certificate for this application, make it active, and give WorkOS the new metadata at the same time. While only one of them has the new certificate, nobody can sign in.

known-entra-busy =
    .title = A Microsoft service is temporarily unavailable
    .cause = The error is on Microsoft's side and goes away by itself.
    .fix = Wait a few minutes and try again. If the error stays, check Microsoft's service health.

known-entra-other =
    .title = This Microsoft Entra error is not listed here
    .cause = Entra itself stopped the sign-in, and no response reached Claude.
    .fix = Look up the number at { "https://login.microsoftonline.com/error" }, and open the sign-in under { "Sign-in logs" }.
