acs-known = Die ACS URL ist bekannt

domains-known = Mindestens eine bestätigte Domain ist bekannt

entity-id-known = Die SP Entity ID ist bekannt

issuer-known = Der erwartete Aussteller ist bekannt

metadata-signer-known = Das Zertifikat, mit dem die Metadaten signiert sind, ist bekannt

original-at-hand = Die Antwort selbst liegt vor und nicht nur eine Kopie zum Weitergeben

request-known = Die Anfrage, zu der die Antwort gehört, ist bekannt

scim-finished = Der SCIM-Lauf ist beendet

trust-known = Ein vertrauenswürdiges Zertifikat ist bekannt
