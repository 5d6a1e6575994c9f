# How a SAML response is built, and who signed it.

algorithm-hmac = The signature uses the identity provider's own key, not a shared secret
    .meaning = A shared secret does not prove who signed: whoever can check such a signature can also create one.
    .meaning-fix = Choose RSA-SHA256 as the signature algorithm and SHA-256 as the digest at the identity provider.
    .signature = The signature uses a shared secret instead of the identity provider's key
    .digest = The digest uses a shared secret instead of the identity provider's key

algorithm-md5 = The signature does not use MD5
    .meaning = MD5 has been broken for many years: anybody can create two texts with the same digest within seconds.
    .meaning-fix = Choose RSA-SHA256 as the signature algorithm and SHA-256 as the digest at the identity provider.
    .signature = The signature uses MD5, which is broken
    .digest = The digest uses MD5, which is broken

algorithm-sha1 = The signature does not use SHA-1
    .meaning = SHA-1 is broken: it is possible to create two texts with the same digest, and a signature for one of them is also valid for the other.
    .meaning-fix = Choose RSA-SHA256 as the signature algorithm and SHA-256 as the digest at the identity provider.
    .signature = The signature uses SHA-1, which is broken
    .digest = The digest uses SHA-1, which is broken

algorithms-allowed = The signature uses safe algorithms
    .meaning = Only algorithms that are known to be safe are accepted: RSA, RSA-PSS or ECDSA with SHA-256 or stronger, and SHA-256 or stronger for the digest.
    .meaning-fix = Choose RSA-SHA256 as the signature algorithm and SHA-256 as the digest at the identity provider.
    .signature = The signature uses an algorithm that is not accepted
    .digest = The digest uses an algorithm that is not accepted
    .fix = Choose { "RSA-SHA256" } as the signature algorithm and { "SHA-256" } as the digest at the identity provider.

assertion-signed = The assertion itself is signed
    .meaning = WorkOS requires a signature on the assertion itself. A signature on the response around it does not replace that one; having both is fine.
    .meaning-fix = Turn on signing of assertions for this application at the identity provider.
    .response-only = The response is signed, but the assertion inside is not
    .response-only-want = a signature on the assertion
    .response-only-got = a signature on the response only
    .response-only-fix = Turn on signing of assertions at the identity provider. WorkOS requires it.

canonicalization-allowed = The canonicalization is accepted
    .meaning = Before signing, XML is converted to one fixed form. Only forms that both sides agree on are accepted.
    .meaning-fix = Choose exclusive canonicalization at the identity provider.
    .other = The signature uses a canonicalization that is not accepted
    .ambiguous = The response has an attribute that readers canonicalize in different ways

certificate-rolled-over = The response is signed with the expected certificate
    .meaning = If this check fails, the response was really signed with the certificate in it, but that certificate is not trusted here. Usually the identity provider has renewed its certificate, but it could also be somebody else's.
    .meaning-fix = Ask the identity provider's administrator whether this certificate is theirs. If it is new, read the metadata again, here and at WorkOS. If it was chosen by mistake, choose the expected certificate for signing again. If it is not theirs, do not trust the response.
    .other = The response is signed with another certificate
    .other-fix = Ask the identity provider's administrator whether this certificate is theirs. If it is new, read the metadata again, here and at WorkOS. If it was chosen by mistake, choose the expected certificate for signing again. If it is not theirs, do not trust the response.

content-unaltered = The content was not changed after signing
    .meaning = The content must be exactly as it was when it was signed. If it is not, somebody or something changed it on the way.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .altered = The content was changed after it was signed
    .altered-fix = Sign in again and use the response exactly as it arrived. If it happens again, something between the identity provider and this computer changes the response. Do not trust it.

encoding-is-utf8 = The response is declared as XML 1.0 in UTF-8
    .meaning = With another declared encoding, two programs could read two different texts. So only UTF-8 is accepted.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .other = The response is not declared as XML 1.0 in UTF-8

ids-unique = Every ID occurs only once
    .meaning = A signature refers to an ID. If two parts have the same ID, the part that is signed and the part that is read can be different ones.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .twice = Two parts of the response have the same ID

key-info-plain = The signature names its key in an accepted way
    .meaning = A signature may name its key, but the key must not be fetched from an address or derived. In any case, only the key from the metadata counts.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .other = The signature names its key in a way that is not accepted
    .want = { "X509Data" }, { "KeyName" } or { "KeyValue" }

namespaces-absolute = Every namespace has an absolute name
    .meaning = There is no agreed way to sign relative namespace names, so two verifiers can disagree about them.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .relative = A namespace in the response has a relative name

nesting-within-limit = The response is not nested too deeply
    .meaning = No response needs that many levels. Such documents are meant to make the program that reads them fail.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .too-deep = The response is nested too deeply
    .too-deep-want = at most { $most } levels

no-comments-in-values = No value contains a comment
    .meaning = Some programs stop reading at a comment. From a value with admin@example.com, a comment and more text, they would read only admin@example.com: somebody else's address.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .inside = A value contains a comment, and some readers would cut it off there

no-dtd = The response has no document type declaration
    .meaning = SAML does not need one, and attacks with XML entities begin there. No honest identity provider sends one.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .has-one = The response has a document type declaration

no-processing-instructions = The response has no processing instructions
    .meaning = Programs treat them differently, so a value could be cut short for one of them.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .has-one = The response contains a processing instruction

nodes-within-limit = The response does not have too many parts
    .meaning = No normal response has that many elements, attributes or namespaces. Either it contains very many groups, or it is meant to overload the program that reads it.
    .meaning-fix = Send fewer groups: only those that are mapped in Claude.
    .too-many = The response has too many parts
    .parts-want = at most { $most } parts
    .comments-want = at most { $most } comments
    .attributes-want = at most { $most } attributes on one element
    .namespaces-want = at most { $most } namespaces

not-encrypted = The assertion is not encrypted
    .meaning = WorkOS reads encrypted assertions only after its support has enabled that. On the way there, https already encrypts the response.
    .meaning-fix = Turn off encryption of assertions for this application at the identity provider.
    .encrypted = The assertion is encrypted
    .encrypted-want = a signed assertion that is not encrypted
    .encrypted-fix = Turn off encryption of assertions at the identity provider. WorkOS reads encrypted assertions only after its support has enabled that.

nothing-after-response = Nothing follows the response
    .meaning = Some programs read text or elements after the end of the response, and others do not.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .more = There is more text after the end of the response

nothing-wrapped = The assertion is directly inside the response
    .meaning = A second assertion or response that is hidden inside another part is a known attack (signature wrapping): one of them is verified, and the other one is read.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .hidden = An assertion or a response is hidden inside another part
    .hidden-want = the assertion directly inside the response
    .hidden-got = { $what } in { $place }

one-assertion = The response contains exactly one assertion
    .meaning = With several assertions, one could be verified and another one read. With none, nobody has signed in.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .several = The response contains more than one assertion
    .none = The response contains no assertion
    .want = { "1" } assertion
    .got = { $count } assertions

one-reference = The signature covers exactly one part
    .meaning = SAML allows one reference in a signature. With more than one, verifiers disagree about which one counts.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .other = The signature does not cover exactly one part

reference-covers-parent = The signature covers the part that contains it
    .meaning = A signature must refer to the element that contains it. If it refers to something else, the part that is read is not the one that is signed.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .other = The signature does not cover the part that contains it
    .no-uri = no { "URI" }
    .no-id = The signed part has no usable ID

response-root = The document is a SAML response
    .meaning = The outermost element must be a SAML response, not a request, a single assertion, metadata or a web page.
    .meaning-fix = Copy the value of the form field SAMLResponse, or the XML inside it.
    .assertion = This is an assertion without the response around it
    .metadata = This is metadata, not a response
    .request = This is the request, not the response
    .page = This is a web page, not a response
    .namespace = The response is not in SAML's namespace
    .other = This is XML, but not a SAML response
    .in-namespace = { $name } in { $namespace }
    .in-none = { $name } in no namespace
    .fix = Give the value of the form field { "SAMLResponse" }, or the XML that is inside it.

response-shape = The response follows the SAML standard
    .meaning = If a part does not belong there or occurs twice, the meaning of the response would be a guess. Such a response is rejected.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .unknown = The response contains a part that does not belong there
    .twice = The response contains twice a part that may occur only once

# Of everything that nobody sends by an honest setting.
saml-refused =
    .fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.

signature-in-place = Every signature is where SAML allows one
    .meaning = A signature in another place covers something other than what is read. Moving a signature is the oldest attack on SAML.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .elsewhere = A signature is in a place where SAML allows none
    .two = Two signatures are in the same place
    .not-after-issuer = The signature is not directly after the issuer
    .loose = Part of a signature is outside of every signature

signature-present = The response contains a signature
    .meaning = Without a signature, anybody could have written this response. WorkOS always requires a signed assertion.
    .meaning-fix = Turn on signing of assertions for this application at the identity provider.
    .none = Nothing in the response is signed
    .none-want = a signed assertion
    .none-got = no signature
    .none-fix = Turn on signing of assertions at the identity provider, with the certificate from its metadata.

signature-processable = The signature can be verified
    .meaning = If the verifier cannot work with the key or the form of the signature, it cannot tell whether the signature is valid.
    .meaning-fix = Let the identity provider sign with RSA-SHA256 and the certificate from its metadata.
    .not-possible = The signature cannot be verified
    .not-possible-fix = Let the identity provider sign with { "RSA-SHA256" } and the certificate from its metadata.
    .flawed-key = The signature cannot be verified. { $flaw }
    .empty-got = the canonical form is empty
    .not-utf8-got = the canonical form is not UTF-8

signature-shape = The signature follows the standard
    .meaning = If a part of the signature is missing, occurs twice or is unknown, the signature is rejected. It is never repaired.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
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
    .meaning = The signature must be made with the key whose certificate was given here. Another certificate usually means that it was renewed and the other side was not told.
    .meaning-fix = Read the identity provider's metadata again, here and at WorkOS, or choose the expected certificate for signing at the identity provider.
    .twice = Two independent verifiers confirm that the signature is valid
    .untrusted = No trusted certificate is known, so the signature cannot be checked
    .untrusted-fix = Give the identity provider's metadata or its certificate.
    .unread = The signed content cannot be read
    .other-certificate = The response names another certificate, but the signature was not made with its key either
    .no-trusted = The signature was not made with the key of any trusted certificate
    .not-its-key = The signature was not made with the key of the certificate it names
    .not-its-key-fix = If the identity provider's certificate was renewed, read its metadata again, here and at WorkOS. Otherwise, upload the expected certificate at the identity provider together with its own key, and choose it for signing.

size-within-limit = The response is not too large
    .meaning = A response has a few thousand bytes. A far larger one is rejected before it is read, so that nobody can overload this computer with it.
    .meaning-fix = Send fewer groups: only those that are mapped in Claude.
    .too-large = The response is too large
    .too-large-want = at most { $most } bytes
    .too-large-got = { $bytes } bytes
    .too-large-base64-got = { $bytes } bytes of base64

structure = The response is built correctly
    .meaning = Before anything is verified, the document must be one response with one assertion, with its signature in the right place. This check covers all of that.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .sound = The response is built correctly

text-is-utf8 = The response is UTF-8 text
    .meaning = Bytes that are not text usually mean a compressed message of the Redirect binding, or an encrypted file.
    .meaning-fix = Let the identity provider send the response with the HTTP-POST binding, as base64 of plain XML.
    .other = The response is not text in UTF-8

transform-xpath = The signature does not use XPath to choose what it signs
    .meaning = With XPath, a signature can leave out exactly the part that is read later. XPath can also keep a verifier busy for a long time.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .xpath = The signature uses XPath to choose what it signs

transform-xslt = The signature does not use XSLT to rewrite what it signs
    .meaning = XSLT is a program that runs before anything is verified. It can replace the content that is read, fetch files and addresses, and run forever.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .xslt = The signature uses XSLT to rewrite what it signs

transforms-allowed = The signature uses only accepted transforms
    .meaning = Transforms can make the signed content differ from the content that is read. Only two harmless ones are accepted.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .other = The signature does not use the accepted transforms
    .want = { "enveloped-signature" }, then one canonicalization without comments
    .none-got = no transforms
    .parameters-got = { "enveloped-signature" } with parameters

verified-twice = Two independent verifiers checked the signature
    .meaning = The second verifier does not support RSA-PSS, so only the first one checks such a signature. Nothing is wrong with the response.
    .meaning-fix = You don't have to do anything. To have both check it, choose RSA-SHA256 at the identity provider.
    .pss = Only one of the two verifiers supports this kind of signature, { "RSA-PSS" }
    .pss-want = { "RSA-SHA256" }, which both support
    .pss-fix = You don't have to do anything. To have both check it, choose { "RSA-SHA256" } at the identity provider.

verifiers-disagree = Two independent verifiers agree
    .meaning = If two programs check the signature and come to different results, one of them is wrong. The response is then rejected.
    .meaning-fix = Do not trust this response. Report this as a bug, with a copy for sharing and never with the response itself: one of the verifiers is wrong about it.
    .other-content = The signed content differs from what the response says
    .other-content-fix = Do not trust this response. Report this as a bug, with a copy for sharing ({ "`latchkey saml redact`" }) and never with the response itself: one of the verifiers is wrong about it.
    .other-content-fix-window = Do not trust this response. Report this as a bug, with a copy for sharing and never with the response itself: one of the verifiers is wrong about it.
    .two = Two independent verifiers do not agree on this response
    .two-fix = Do not trust this response. Report this as a bug, with a copy for sharing ({ "`latchkey saml redact`" }) and never with the response itself: one of the verifiers is wrong about it.
    .two-fix-window = Do not trust this response. Report this as a bug, with a copy for sharing and never with the response itself: one of the verifiers is wrong about it.
    .counts-got = the structure check and the verifier count different signatures
    .references-got = the verifier read other references than the structure check
    .coverage-got = the verified reference does not cover the element that is read
    .not-found-got = the verifier does not find the signed element
    .certificate-got = the certificate is missing
    .refused-got = { "bergshamra" } accepts, { "samael" } rejects: { $why }
    .bytes-got = { "bergshamra" } and { "samael" } read different bytes

xml-well-formed = The text is well-formed XML
    .meaning = If it is not, part of the text was not copied, or a program changed it.
    .meaning-fix = Copy the whole response again.
    .not = The text is not well-formed XML
    .ambiguous-got = tags that can be read in more than one way
    .xmlns-got = { "xmlns" } as a prefix

trusted-certificate-readable = The trusted certificate can be read
    .meaning = Without a readable certificate, no signature can be checked and no response is accepted.
    .meaning-fix = Give the identity provider's metadata or its certificate again.
