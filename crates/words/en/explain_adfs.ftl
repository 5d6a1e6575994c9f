known-adfs-acs =
    .title = The ACS URL is not entered at the relying party trust
    .cause = AD FS has no endpoint for the ACS URL that the sign-in asks for.
    .fix = Add the ACS URL as a SAML endpoint with the binding POST on the Endpoints tab.

known-adfs-relying-party =
    .title = AD FS knows no relying party trust with this identifier
    .cause = The relying party identifier is not the SP Entity ID, letter by letter, or the trust is disabled.
    .fix = Enter the SP Entity ID on the Identifiers tab, exactly, and enable the trust.

known-adfs-request-signature =
    .title = AD FS wants the request to be signed
    .cause = AD FS looks for a certificate to check the request's signature and has none; WorkOS sends unsigned requests.
    .fix = Set SignedSamlRequestsRequired of the trust to false.

known-adfs-loop =
    .title = The sign-in goes round in circles
    .cause = The same browser asked many times in a few seconds, since each answer was refused on the other side.
    .fix = Judge the last response with the sign-in test here: what refuses it is the cause.

known-adfs-denied =
    .title = AD FS lets this person not into the application
    .cause = The access control policy or the authorization rules of the trust do not let this person in.
    .fix = Let the person or a group of theirs in with the access control policy.

known-adfs-name-id =
    .title = AD FS did not make the NameID that was asked for
    .cause = No claim rule gives a Name ID in the format that was asked for.
    .fix = Add a rule that turns the e-mail address into a Name ID of the format Email.

known-adfs-other =
    .title = This is an error of AD FS that is not listed here
    .cause = AD FS itself stopped the sign-in; no response reached Claude.
    .fix = Look for the activity ID of the page in the AD FS Admin event log.
