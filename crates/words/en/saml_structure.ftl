# How a SAML response is built, and who signed it.

algorithm-hmac = The signature is made with the identity provider's own key
    .meaning = A shared secret proves nobody: whoever can check such a signature can make one too.
    .meaning-fix = Choose RSA-SHA256 with the digest SHA-256 at the identity provider.
    .signature = The signature uses a shared secret instead of the identity provider's key
    .digest = The digest uses a shared secret instead of the identity provider's key

algorithm-md5 = The signature does without MD5
    .meaning = MD5 has been broken for many years: anybody can make two texts with the same digest within seconds.
    .meaning-fix = Choose RSA-SHA256 with the digest SHA-256 at the identity provider.
    .signature = The signature uses MD5, which is broken
    .digest = The digest uses MD5, which is broken

algorithm-sha1 = The signature does without SHA-1
    .meaning = SHA-1 is broken: two texts with the same digest can be made, and a signature over one of them holds for the other.
    .meaning-fix = Choose RSA-SHA256 with the digest SHA-256 at the identity provider.
    .signature = The signature uses SHA-1, which is broken
    .digest = The digest uses SHA-1, which is broken

algorithms-allowed = The signature uses safe algorithms
    .meaning = Only algorithms that are known to be safe are accepted: RSA, RSA-PSS or ECDSA with SHA-256 or better, and the same for the digest.
    .meaning-fix = Choose RSA-SHA256 with the digest SHA-256 at the identity provider.
    .signature = The signature uses an algorithm that is not accepted
    .digest = The digest uses an algorithm that is not accepted
    .fix = Choose { "RSA-SHA256" } with the digest { "SHA-256" } at the identity provider.

assertion-signed = The assertion itself is signed
    .meaning = The response is signed around the assertion, and the assertion is not. WorkOS wants the inner signature; the outer one is welcome beside it.
    .meaning-fix = Turn on signing of assertions for this application.
    .response-only = The response is signed, but the assertion inside is not
    .response-only-want = a signature on the assertion
    .response-only-got = a signature on the response only
    .response-only-fix = Turn on signing of assertions at the identity provider. WorkOS requires it.

canonicalization-allowed = The canonicalization is an accepted one
    .meaning = Before signing, XML is put into one fixed form. Only forms that both sides agree on are accepted.
    .meaning-fix = Choose exclusive canonicalization at the identity provider.
    .other = The signature uses a canonicalization that is not accepted
    .ambiguous = The response has an attribute that readers canonicalize in different ways

certificate-rolled-over = The certificate that signs is the one that was given
    .meaning = The response carries the certificate that really signed it, and that one is not trusted here. Most often the identity provider renewed its certificate; it could also be somebody else's.
    .meaning-fix = If the identity provider has changed its certificate on purpose, read its metadata again and give it to WorkOS. If not, choose the expected certificate for signing there.
    .other = The response is signed with another certificate
    .other-fix = If the identity provider changed its certificate on purpose, read its metadata again and give it to WorkOS. If not, choose the expected certificate for signing at the identity provider.

content-unaltered = The content was not changed after signing
    .meaning = The signature is the right one, and the content does not fit it any more. Somebody or something changed it on the way.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .altered = The content was changed after it was signed
    .altered-fix = Sign in again and use the response as it arrived. If it happens again, something between the identity provider and this computer changes it. Do not trust it.

encoding-is-utf8 = The response declares itself as XML 1.0 in UTF-8
    .meaning = Another declared encoding can make two readers see two different texts. So only UTF-8 is read.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .other = The response is not declared as XML 1.0 in UTF-8

ids-unique = Every identifier stands once
    .meaning = A signature points at an identifier. If two parts have the same one, the signed part and the part that is read can be two.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .twice = Two parts of the response have the same ID

key-info-plain = The signature names its key plainly
    .meaning = A key may be named, and never fetched from an address or worked out. The key that counts is the one from the metadata in any case.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .other = The signature names its key in a way that is not accepted
    .want = { "X509Data" }, { "KeyName" } or { "KeyValue" }

namespaces-absolute = Every namespace has an absolute name
    .meaning = Relative namespace names have no agreed form for signing, so two verifiers can differ over them.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .relative = A namespace in the response is a relative address

nesting-within-limit = The response is not nested too deeply
    .meaning = No response needs so many levels. Such documents are made to make a reader fail.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .too-deep = The response is nested too deeply
    .too-deep-want = at most { $most } levels

no-comments-in-values = No comment stands inside a value
    .meaning = Some readers stop at a comment, so admin@example.com followed by a comment and more could be read as somebody else's address.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .inside = A value contains a comment, and some readers would cut it off there

no-dtd = The response has no document type declaration
    .meaning = SAML has no use for one, and attacks with entities begin there. No honest identity provider sends it.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .has-one = The response has a document type declaration

no-processing-instructions = The response has no processing instructions
    .meaning = Readers treat them differently, and so a value could be cut short for one of them.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .has-one = The response contains a processing instruction

nodes-within-limit = The response has not too many parts
    .meaning = So many elements, attributes or namespaces are never needed. Such documents are made to keep a reader busy.
    .meaning-fix = Send fewer groups: only those that are assigned to the application.
    .too-many = The response has too many parts
    .parts-want = at most { $most } parts
    .comments-want = at most { $most } comments
    .attributes-want = at most { $most } attributes on one element
    .namespaces-want = at most { $most } namespaces

not-encrypted = The assertion is not encrypted
    .meaning = WorkOS reads encrypted assertions only after its support has switched that on. The way there is encrypted already, by https.
    .meaning-fix = Turn off encryption of assertions for this application.
    .encrypted = The assertion is encrypted
    .encrypted-want = an assertion that is signed and not encrypted
    .encrypted-fix = Turn off encryption at the identity provider. WorkOS reads encrypted assertions only after its support has enabled that.

nothing-after-response = Nothing follows the response
    .meaning = Text or elements behind the end of the response are read by some programs and not by others.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .more = There is more text after the end of the response

nothing-wrapped = The assertion stands directly inside the response
    .meaning = A second assertion or response is hidden inside another part. That is how signature wrapping works: one is verified and the other one read.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .hidden = An assertion or a response is hidden inside another part
    .hidden-want = the assertion directly inside the response
    .hidden-got = { $what } in { $place }

one-assertion = The response holds exactly one assertion
    .meaning = With several assertions, one could be checked and another one read. With none, nobody signed in.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .several = The response contains more than one assertion
    .none = The response contains no assertion
    .want = { "1" } assertion
    .got = { $count } assertions

one-reference = The signature signs one thing
    .meaning = SAML allows one reference. With more, verifiers differ over which one counts.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .other = The signature does not sign exactly one thing

reference-covers-parent = The signature signs the part that carries it
    .meaning = A signature has to name its own parent. If it names something else, the part that is read is not the signed one.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .other = The signature does not sign the part that contains it
    .no-uri = no { "URI" }
    .no-id = The signed part has no usable ID

response-root = The document is a SAML response
    .meaning = The outermost element is something else: a request, an assertion alone, metadata, or a page.
    .meaning-fix = Copy the value of the form field SAMLResponse.
    .assertion = This is an assertion without the response around it
    .metadata = This is metadata, not a response
    .request = This is the request, not the response
    .page = This is a web page, not a response
    .namespace = The response is not in SAML's namespace
    .other = This is XML, but not a SAML response
    .in-namespace = { $name } in { $namespace }
    .in-none = { $name } in no namespace
    .fix = Give the value of the form field { "SAMLResponse" }, or the XML that is inside it.

response-shape = The response is built as SAML says
    .meaning = The response contains a part that does not belong there, or one part twice. It is refused, because its meaning would be a guess.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .unknown = The response contains a part that does not belong there
    .twice = The response contains a part twice that may only occur once

# Of everything that nobody sends by an honest setting.
saml-refused =
    .fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it, and show it to the identity provider's administrator.

signature-in-place = Every signature stands where SAML has one
    .meaning = A signature that stands elsewhere covers something else than what is read. Moving it is the oldest attack on SAML.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .elsewhere = A signature is in a place where SAML allows none
    .two = Two signatures are in the same place
    .not-after-issuer = The signature is not directly after the issuer
    .loose = Part of a signature is outside of every signature

signature-present = Something in the response is signed
    .meaning = Without a signature anybody could have written this response. WorkOS wants the assertion signed, always.
    .meaning-fix = Turn on signing of assertions for this application.
    .none = Nothing in the response is signed
    .none-want = a signed assertion
    .none-got = no signature
    .none-fix = Turn on signing of assertions at the identity provider and choose its certificate.

signature-processable = The signature can be verified
    .meaning = The verifier met a key or a form that it cannot work with, so nothing can be said of the signature.
    .meaning-fix = Let the identity provider sign with RSA-SHA256 and the certificate from its metadata.
    .not-possible = The signature cannot be verified
    .not-possible-fix = Let the identity provider sign with { "RSA-SHA256" } and the certificate from its metadata.
    .flawed-key = The signature cannot be verified. { $flaw }
    .empty-got = the canonical form is empty
    .not-utf8-got = the canonical form is not UTF-8

signature-shape = The signature is built as the standard says
    .meaning = A part of the signature is missing, doubled or unknown. Such signatures are refused and not repaired.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
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
    .meaning = The signature has to be made with the key whose certificate was given. Another certificate most often means that it was renewed, and that the other side was not told.
    .meaning-fix = Read the identity provider's metadata again, here and at WorkOS, or choose the expected certificate there.
    .twice = Two independent verifiers confirm that the signature is valid
    .untrusted = No certificate is trusted, so the signature cannot be checked and the response is not accepted
    .untrusted-fix = Give the identity provider's metadata or its certificate.
    .unread = What was signed cannot be read
    .other-certificate = The response names another certificate, but its key did not make the signature either
    .no-trusted = None of the trusted certificates made this signature
    .not-its-key = The signature was not made with the key of the certificate it names
    .not-its-key-fix = Upload the certificate together with the key that belongs to it, and choose it for signing.

size-within-limit = The response is not too large
    .meaning = A response is a few thousand bytes; one that is far larger is refused before it is read, so that nobody can tie this machine up with it.
    .meaning-fix = Send fewer groups: only those that are assigned to the application.
    .too-large = The response is too large
    .too-large-want = at most { $most } bytes
    .too-large-got = { $bytes } bytes
    .too-large-base64-got = { $bytes } bytes of base64

structure = The response is built as it should be
    .meaning = Before anything is verified, the document has to be one response with one assertion and its signature in the right place. This check stands for all of that.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .sound = The response is built correctly

text-is-utf8 = The response is text in UTF-8
    .meaning = After decoding there are bytes that are no text. Most often it is a compressed message of the Redirect binding, or an encrypted file.
    .meaning-fix = Let the identity provider answer with the HTTP-POST binding, which is base64 of plain XML.
    .other = The response is not text in UTF-8

transform-xpath = No XPath chooses what is signed
    .meaning = An XPath in a signature can leave out of what is signed the very part that is then read, and can keep a verifier busy for long.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .xpath = The signature chooses what it signs by XPath

transform-xslt = No XSLT rewrites what is signed
    .meaning = XSLT is a program that runs before anything is verified: it can put other content in place of what is read, fetch files and addresses, and run without end.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .xslt = The signature rewrites what it signs by XSLT

transforms-allowed = The signature changes nothing before it signs
    .meaning = Transforms can make the signed content another one than the content that is read. Two harmless ones are accepted and no others.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it comes back like this, do not trust it: show it to the identity provider's administrator.
    .other = The signature transforms what it signs in a way that is not accepted
    .want = { "enveloped-signature" }, then one canonicalization without comments
    .none-got = no transforms
    .parameters-got = { "enveloped-signature" } with parameters

verified-twice = Two independent verifiers judged the signature
    .meaning = The second verifier does not know RSA-PSS, so only the first one looked. Nothing is wrong with the response.
    .meaning-fix = Nothing has to be done. To have both look at it, choose RSA-SHA256 at the identity provider.
    .pss = Only one of the two verifiers supports this kind of signature, { "RSA-PSS" }
    .pss-want = { "RSA-SHA256" }, which both support
    .pss-fix = You don't have to do anything. To have both check it, choose { "RSA-SHA256" } at the identity provider.

verifiers-disagree = Two independent verifiers agree
    .meaning = Two programs looked at the signature and came to different ends. One of them is wrong, and so the response is refused.
    .meaning-fix = Do not trust this response. Keep it and report it, since one of the verifiers is wrong about it.
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

xml-well-formed = The text is well-formed XML
    .meaning = Something is missing or was added: a part was not copied, or a program changed the text.
    .meaning-fix = Copy the whole response again; parts of it are missing or were added.
    .not = The text is not well-formed XML
    .ambiguous-got = tags that can be read in more than one way
    .xmlns-got = { "xmlns" } as a prefix

trusted-certificate-readable = The certificate to trust can be read
    .meaning = Without a readable certificate no signature can be checked, and nothing is accepted.
    .meaning-fix = Give the identity provider's metadata or its certificate.
