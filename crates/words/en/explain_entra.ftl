known-entra-not-assigned =
    .title = The person is not assigned to the application
    .cause = Entra lets in only people who are assigned to the application, themselves or through a group. Members of a group inside an assigned group do not count.
    .fix = Assign the person, or a group in which the person is directly, to the enterprise application.

known-entra-application-not-found =
    .title = Entra knows no application with this identifier
    .cause = The Identifier (Entity ID) of the application is not the SP Entity ID that the sign-in asks for, letter by letter, or the application lies in another tenant.
    .fix = Enter the SP Entity ID as Identifier (Entity ID), exactly as WorkOS shows it, and check the tenant.

known-entra-reply-url =
    .title = The reply URL is not entered at the application
    .cause = The ACS URL that the sign-in asks for is not among the Reply URLs of the application. Case and a slash at the end count.
    .fix = Enter the ACS URL as Reply URL, exactly as WorkOS shows it, and save.

known-entra-unsupported-request =
    .title = Entra cannot read the sign-in request
    .cause = The request that reached Entra is not SAML as Entra takes it. Most often the wrong sign-on address was opened.
    .fix = Give WorkOS the metadata of this very application again, then start at Claude's login page.

known-entra-no-saml-message =
    .title = The sign-on address was opened without a request
    .cause = Somebody opened Entra's SAML address directly, or the tile in My Apps has no sign-on URL.
    .fix = Start at Claude's login page, and set the tile's sign-on URL to the login page that ends in ?sso=true.

known-entra-method-mismatch =
    .title = The person signed in another way than the request asks for
    .cause = The request asks for a password, and the person was signed in already without one, for instance by a passkey or Windows Hello.
    .fix = Try again in a private window. If it stays so, ask Support to stop asking for a particular method.

known-entra-signed-request-wanted =
    .title = The application wants signed requests
    .cause = Requests to this application have to be signed, and WorkOS does not sign them unless its support has turned that on.
    .fix = Turn off 'Require verification certificates' for this application.

known-entra-request-too-old =
    .title = The sign-in request is too old
    .cause = The page was open too long before somebody signed in, a bookmark was saved in the middle of a sign-in, or a clock is wrong.
    .fix = Close the page and start again at Claude's login page. Do not bookmark the page of Entra.

known-entra-name-id-policy =
    .title = Entra cannot send the kind of NameID that was asked for
    .cause = The request asks for a NameID format that the application does not give.
    .fix = Set the name identifier format to e-mail address and its source to user.mail.

known-entra-binding =
    .title = The request came by a way that Entra does not take
    .cause = Entra takes sign-in requests by redirect or form, and answers by form.
    .fix = Give WorkOS the application's metadata again instead of typed values.

known-entra-request-xml =
    .title = The request that reached Entra is damaged
    .cause = The request is not well-formed. Something on the way changed the address, for instance a filter or a link that was cut.
    .fix = Start again at Claude's login page, in another browser or network if it stays so.

known-entra-account-in-other-tenant =
    .title = The account does not belong to this tenant
    .cause = The person is signed in with an account of another organization, or with a personal Microsoft account, that is no guest here.
    .fix = Sign out everywhere or use a private window, then sign in with the work account. Invite the account as a guest only if that is meant.

known-entra-account-unknown =
    .title = Entra does not know this account
    .cause = No account with this name exists in the tenant: a typing mistake, a removed account, or one that is not synced yet.
    .fix = Check the spelling, then look for the person under Users in the tenant.

known-entra-account-locked =
    .title = The account is locked
    .cause = There were too many wrong passwords, or the sign-in came from an address with a bad name.
    .fix = Wait, reset the password, and look at the sign-in log for where the attempts came from.

known-entra-account-disabled =
    .title = The account is switched off
    .cause = An administrator blocked sign-in for this account.
    .fix = Enable the account, if the person is meant to get in.

known-entra-password =
    .title = The password is wrong or has run out
    .cause = Entra did not take the name and the password. Nothing about Claude's connection is wrong.
    .fix = Type the password again, or reset it.

known-entra-more-proof =
    .title = A second factor is needed
    .cause = A rule of the tenant asks for multifactor authentication, and it was not given or is not set up yet.
    .fix = Finish the second step, or set it up at https://aka.ms/mfasetup, then start again.

known-entra-conditional-access =
    .title = A Conditional Access policy blocks the sign-in
    .cause = The account was proved, but a policy of the tenant does not give access from this place, device or app.
    .fix = Open the sign-in in the sign-in log; the tab Conditional Access names the policy.

known-entra-device =
    .title = The device does not meet the tenant's rules
    .cause = A Conditional Access policy asks for a device that is managed, compliant or joined to the domain.
    .fix = Use a managed device, or let the administrator take this application out of that policy.

known-entra-consent =
    .title = Nobody has agreed to the application yet
    .cause = The application asks for rights that an administrator has to grant first. SAML alone needs none.
    .fix = Grant admin consent, or choose the application of the SAML connection instead of one for OIDC.

known-entra-declined =
    .title = The person declined the consent
    .cause = The consent page was closed or refused.
    .fix = Sign in again and accept, if the application is the right one.

known-entra-application-disabled =
    .title = The application is switched off
    .cause = Sign-in was turned off for this application in the tenant.
    .fix = Set 'Enabled for users to sign-in?' to Yes in the application's properties.

known-entra-misconfigured =
    .title = The application is set up wrongly or is another tenant's
    .cause = Permissions are missing, or the issuer in the request is not the identifier of the application in this tenant.
    .fix = Compare the Identifier (Entity ID) with the SP Entity ID, then the tenant in the sign-on address.

known-entra-tenant-unknown =
    .title = Entra does not know this tenant
    .cause = The tenant in the sign-on address does not exist, has no subscription, or lies in another cloud of Microsoft.
    .fix = Give WorkOS the App Federation Metadata Url of the application again.

known-entra-loop =
    .title = The sign-in goes round in circles
    .cause = The same browser asked for a sign-in many times in a short while, since each answer was refused on the other side.
    .fix = Stop, and judge the last response with the sign-in test here: what refuses it is the cause.

known-entra-own-key =
    .title = The application lacks a signing key of its own
    .cause = Claims were mapped, and then Entra wants a signing key that belongs to this application alone.
    .fix = Make a token signing certificate for this application and choose it as active.

known-entra-busy =
    .title = A service of Microsoft is not available just now
    .cause = Entra reports a fault of its own that passes by itself.
    .fix = Wait a few minutes and try again; look at Microsoft's service health if it stays so.

known-entra-other =
    .title = This is an error of Microsoft Entra that is not listed here
    .cause = Entra itself stopped the sign-in; no response reached Claude.
    .fix = Look the number up at https://login.microsoftonline.com/error, and open the sign-in in the sign-in log.
