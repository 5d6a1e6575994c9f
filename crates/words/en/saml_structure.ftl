# How a SAML response is built, and who signed it.

algorithm-hmac =
    .signature = The signature uses a shared secret instead of the identity provider's key
    .digest = The digest uses a shared secret instead of the identity provider's key

algorithm-md5 =
    .signature = The signature uses MD5, which is broken
    .digest = The digest uses MD5, which is broken

algorithm-sha1 =
    .signature = The signature uses SHA-1, which is broken
    .digest = The digest uses SHA-1, which is broken

algorithms-allowed =
    .signature = The signature uses an algorithm that is not accepted
    .digest = The digest uses an algorithm that is not accepted
    .fix = Choose { "RSA-SHA256" } with the digest { "SHA-256" } at the identity provider.

assertion-signed =
    .response-only = The response is signed, but the assertion inside is not
    .response-only-want = a signature on the assertion
    .response-only-got = a signature on the response only
    .response-only-fix = Turn on signing of assertions at the identity provider. WorkOS requires it.

canonicalization-allowed =
    .other = The signature uses a canonicalization that is not accepted
    .ambiguous = The response has an attribute that readers canonicalize in different ways

certificate-rolled-over =
    .other = The response is signed with another certificate
    .other-fix = If the identity provider changed its certificate on purpose, read its metadata again and give it to WorkOS. If not, choose the expected certificate for signing at the identity provider.

content-unaltered =
    .altered = The content was changed after it was signed
    .altered-fix = Sign in again and use the response as it arrived. If it happens again, something between the identity provider and this computer changes it. Do not trust it.

encoding-is-utf8 =
    .other = The response is not declared as XML 1.0 in UTF-8

ids-unique =
    .twice = Two parts of the response have the same ID

key-info-plain =
    .other = The signature names its key in a way that is not accepted
    .want = { "X509Data" }, { "KeyName" } or { "KeyValue" }

namespaces-absolute =
    .relative = A namespace in the response is a relative address

nesting-within-limit =
    .too-deep = The response is nested too deeply
    .too-deep-want = at most { $most } levels

no-comments-in-values =
    .inside = A value contains a comment, and some readers would cut it off there

no-dtd =
    .has-one = The response has a document type declaration

no-processing-instructions =
    .has-one = The response contains a processing instruction

nodes-within-limit =
    .too-many = The response has too many parts
    .parts-want = at most { $most } parts
    .comments-want = at most { $most } comments
    .attributes-want = at most { $most } attributes on one element
    .namespaces-want = at most { $most } namespaces

not-encrypted =
    .encrypted = The assertion is encrypted
    .encrypted-want = an assertion that is signed and not encrypted
    .encrypted-fix = Turn off encryption at the identity provider. WorkOS reads encrypted assertions only after its support has enabled that.

nothing-after-response =
    .more = There is more text after the end of the response

nothing-wrapped =
    .hidden = An assertion or a response is hidden inside another part
    .hidden-want = the assertion directly inside the response
    .hidden-got = { $what } in { $place }

one-assertion =
    .several = The response contains more than one assertion
    .none = The response contains no assertion
    .want = { "1" } assertion
    .got = { $count } assertions

one-reference =
    .other = The signature does not sign exactly one thing

reference-covers-parent =
    .other = The signature does not sign the part that contains it
    .no-uri = no { "URI" }
    .no-id = The signed part has no usable ID

response-root =
    .assertion = This is an assertion without the response around it
    .metadata = This is metadata, not a response
    .request = This is the request, not the response
    .page = This is a web page, not a response
    .namespace = The response is not in SAML's namespace
    .other = This is XML, but not a SAML response
    .in-namespace = { $name } in { $namespace }
    .in-none = { $name } in no namespace
    .fix = Give the value of the form field { "SAMLResponse" }, or the XML that is inside it.

response-shape =
    .unknown = The response contains a part that does not belong there
    .twice = The response contains a part twice that may only occur once

# Of everything that nobody sends by an honest setting.
saml-refused =
    .fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it, and show it to the identity provider's administrator.

signature-in-place =
    .elsewhere = A signature is in a place where SAML allows none
    .two = Two signatures are in the same place
    .not-after-issuer = The signature is not directly after the issuer
    .loose = Part of a signature is outside of every signature

signature-present =
    .none = Nothing in the response is signed
    .none-want = a signed assertion
    .none-got = no signature
    .none-fix = Turn on signing of assertions at the identity provider and choose its certificate.

signature-processable =
    .not-possible = The signature cannot be verified
    .not-possible-fix = Let the identity provider sign with { "RSA-SHA256" } and the certificate from its metadata.
    .flawed-key = The signature cannot be verified. { $flaw }
    .empty-got = the canonical form is empty
    .not-utf8-got = the canonical form is not UTF-8

signature-shape =
    .more = The signature contains more than { "SignedInfo" }, { "SignatureValue" } and { "KeyInfo" }
    .incomplete = The signed part of the signature is incomplete
    .attribute = Part of the signature has an attribute that does not belong there
    .attribute-got = { $name } on { $element }
    .text = There is loose text inside the signature
    .parts = A value inside the signature contains other elements
    .order = The parts of the signature are not in the standard order
    .method-parameters = The signature algorithm has parameters
    .reference = The reference of the signature is incomplete
    .digest = The digest of the signature is malformed
    .digest-base64 = The digest of the signature is not base64
    .prefix-list = The signature's list of namespaces contains other elements
    .parameters = The canonicalization of the signature has unknown parameters

signature-valid = The signature is valid
    .twice = Two independent verifiers confirm that the signature is valid
    .untrusted = No certificate is trusted, so the signature cannot be checked and the response is not accepted
    .untrusted-fix = Give the identity provider's metadata or its certificate.
    .unread = What was signed cannot be read
    .other-certificate = The response names another certificate, but its key did not make the signature either
    .no-trusted = None of the trusted certificates made this signature
    .not-its-key = The signature was not made with the key of the certificate it names
    .not-its-key-fix = Upload the certificate together with the key that belongs to it, and choose it for signing.

size-within-limit =
    .too-large = The response is too large
    .too-large-want = at most { $most } bytes
    .too-large-got = { $bytes } bytes
    .too-large-base64-got = { $bytes } bytes of base64

structure =
    .sound = The response is built correctly

text-is-utf8 =
    .other = The response is not text in UTF-8

transform-xpath =
    .xpath = The signature chooses what it signs by XPath

transform-xslt =
    .xslt = The signature rewrites what it signs by XSLT

transforms-allowed =
    .other = The signature transforms what it signs in a way that is not accepted
    .want = { "enveloped-signature" }, then one canonicalization without comments
    .none-got = no transforms
    .parameters-got = { "enveloped-signature" } with parameters

verified-twice =
    .pss = Only one of the two verifiers supports this kind of signature, { "RSA-PSS" }
    .pss-want = { "RSA-SHA256" }, which both support
    .pss-fix = You don't have to do anything. To have both check it, choose { "RSA-SHA256" } at the identity provider.

verifiers-disagree =
    .other-content = The signed bytes do not say what the response says
    .other-content-fix = Do not trust this response. Keep it, and report this as a bug: one of the verifiers is wrong about it.
    .two = Two independent verifiers do not agree on this response
    .two-fix = Do not trust this response. Keep it, and report this as a bug: one of the verifiers is wrong about it.
    .counts-got = the structure check and the verifier count different signatures
    .references-got = the verifier read other references than the structure check
    .coverage-got = the verified reference does not cover the element that is read
    .not-found-got = the verifier does not find the signed element
    .certificate-got = the certificate is missing
    .refused-got = { "bergshamra" } accepts, { "samael" } refuses: { $why }
    .bytes-got = { "bergshamra" } and { "samael" } read different bytes

xml-well-formed =
    .not = The text is not well-formed XML
    .ambiguous-got = tags that can be read in more than one way
    .xmlns-got = { "xmlns" } as a prefix
