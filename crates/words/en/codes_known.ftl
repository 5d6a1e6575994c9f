acs-known = The ACS URL is known

domains-known = At least one verified domain is known

entity-id-known = The SP Entity ID is known

issuer-known = The expected issuer is known

metadata-signer-known = The certificate that the metadata is signed with is known

original-at-hand = The response itself is available, not just a copy for sharing

request-known = The request that the response answers is known

scim-finished = The SCIM run has ended

trust-known = A trusted certificate is known
