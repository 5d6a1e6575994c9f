# What the rehearsal's identity provider does wrong on purpose.

sign-in-fault-wrong-audience = The audience has one slash too many
sign-in-fault-wrong-recipient = The response is for another ACS URL
sign-in-fault-expired = The assertion expired ten minutes ago
sign-in-fault-not-yet-valid = The assertion becomes valid in an hour
sign-in-fault-clock-drift = The identity provider's clock is ten minutes fast
sign-in-fault-response-only-signature = The response is signed, but its assertion is not
sign-in-fault-unsigned = Nothing is signed
sign-in-fault-other-certificate = The signing key does not belong to the certificate in the metadata
sign-in-fault-sha1 = Signature and digest use SHA-1
sign-in-fault-no-email = The attribute { "email" } is missing
sign-in-fault-uri-names = The attribute names are long claim URIs
sign-in-fault-opaque-nameid = The NameID is a meaningless identifier
sign-in-fault-email-mismatch = The NameID and the attribute { "email" } differ
sign-in-fault-unverified-domain = The email address is on an unverified domain
sign-in-fault-no-groups = The attribute { "groups" } is empty
sign-in-fault-not-assigned = The person is not assigned to the application
sign-in-fault-no-audience = The assertion contains no audience
sign-in-fault-replay = The same response arrives twice
sign-in-fault-encrypted = The assertion is encrypted
