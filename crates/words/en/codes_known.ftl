acs-known = The ACS URL is known

domains-known = A verified domain is known

entity-id-known = The SP Entity ID is known

issuer-known = The issuer to expect is known

metadata-signer-known = The certificate of whoever signs the metadata is known

original-at-hand = The response itself is at hand, not a copy for sharing

request-known = The request that the response answers is known

scim-finished = The run of SCIM has ended

trust-known = A certificate to trust is known
