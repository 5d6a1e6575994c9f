# Was der Identitätsanbieter der Probe absichtlich falsch macht.

sign-in-fault-wrong-audience = Die Audience hat einen Schrägstrich zu viel
sign-in-fault-wrong-recipient = Die Antwort ist für eine andere ACS URL bestimmt
sign-in-fault-expired = Die Assertion ist vor zehn Minuten abgelaufen
sign-in-fault-not-yet-valid = Die Assertion gilt erst in einer Stunde
sign-in-fault-clock-drift = Die Uhr des Identitätsanbieters geht zehn Minuten vor
sign-in-fault-response-only-signature = Die Antwort ist signiert, ihre Assertion aber nicht
sign-in-fault-unsigned = Nichts ist signiert
sign-in-fault-other-certificate = Der Signaturschlüssel gehört nicht zum Zertifikat in den Metadaten
sign-in-fault-sha1 = Signatur und Digest verwenden SHA-1
sign-in-fault-no-email = Das Attribut { "email" } fehlt
sign-in-fault-uri-names = Die Attribute haben lange Claim-URIs als Namen
sign-in-fault-opaque-nameid = Die NameID ist eine nichtssagende Kennung
sign-in-fault-email-mismatch = NameID und Attribut { "email" } weichen voneinander ab
sign-in-fault-unverified-domain = Die E-Mail-Adresse liegt auf einer nicht bestätigten Domain
sign-in-fault-no-groups = Das Attribut { "groups" } ist leer
sign-in-fault-not-assigned = Die Person ist der Anwendung nicht zugewiesen
sign-in-fault-no-audience = Die Assertion nennt keine Audience
sign-in-fault-replay = Dieselbe Antwort kommt ein zweites Mal an
sign-in-fault-encrypted = Die Assertion ist verschlüsselt
