acs-known = Die ACS URL ist bekannt

domains-known = Eine bestätigte Domain ist bekannt

entity-id-known = Die SP Entity ID ist bekannt

issuer-known = Der erwartete Aussteller ist bekannt

metadata-signer-known = Das Zertifikat dessen, der die Metadaten signiert, ist bekannt

original-at-hand = Die Antwort selbst liegt vor und nicht nur eine Kopie zum Weitergeben

request-known = Die Anfrage, auf die geantwortet wird, ist bekannt

scim-finished = Der Lauf von SCIM ist zu Ende

trust-known = Ein Zertifikat, dem zu trauen ist, ist bekannt
