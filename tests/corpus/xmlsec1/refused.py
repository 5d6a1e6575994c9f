"""What has to be refused for what a signature is, for what stands in it, and for what the assertion says."""

import base64
import re


from response import *
from sign import sign


def refusal(kind, name, finding, reason, xml, **more):
    return {"name": name, "class": kind, "reason": reason, "xml": xml, "verdict": "rejected", "claude": False, "finding": finding} | more


def replaced(xml, old, new, count=-1):
    if old not in xml:
        raise RuntimeError(f"nothing to replace: {old}")
    return xml.replace(old, new, count)


def code_of(uri):
    """SHA-1, MD5 and shared secrets have codes of their own."""
    for sign_of_it, code in (("hmac", "algorithm_hmac"), ("sha1", "algorithm_sha1"), ("md5", "algorithm_md5")):
        if sign_of_it in uri.split("#")[-1]:
            return code
    return "algorithms_allowed"


def algorithms(signed):
    weak = [
        ("rsa-sha1", DS + "rsa-sha1"), ("dsa-sha1", DS + "dsa-sha1"), ("hmac-sha1", DS + "hmac-sha1"),
        ("hmac-sha256", MORE + "hmac-sha256"), ("hmac-sha512", MORE + "hmac-sha512"), ("rsa-md5", MORE + "rsa-md5"),
        ("rsa-ripemd160", MORE + "rsa-ripemd160"), ("rsa-sha224", MORE + "rsa-sha224"), ("ecdsa-sha1", MORE + "ecdsa-sha1"),
        ("pss-sha1", PSS + "sha1-rsa-MGF1"), ("unknown", "urn:none"), ("empty", ""),
    ]
    for name, uri in weak:
        xml = replaced(signed, MORE + "rsa-sha256", uri)
        yield refusal("algorithm", f"method-{name}", code_of(uri), "The signature algorithm is not in the list", xml)
    for name, uri in (("sha1", SHA1), ("md5", MORE + "md5"), ("sha224", MORE + "sha224"), ("ripemd160", "http://www.w3.org/2001/04/xmlenc#ripemd160")):
        xml = replaced(signed, f'<ds:DigestMethod Algorithm="{SHA256}"/>', f'<ds:DigestMethod Algorithm="{uri}"/>')
        yield refusal("algorithm", f"digest-{name}", code_of(uri), "The digest is not in the list", xml)
    really = Response(method=DS + "rsa-sha1", digest=SHA1)
    yield refusal("algorithm", "really-sha1", "algorithm_sha1", "Validly signed with SHA-1, which is broken", sign(really))
    yield refusal("algorithm", "really-sha1-digest", "algorithm_sha1", "Validly signed over a SHA-1 digest", sign(Response(digest=SHA1)))
    for name, uri in (("exclusive", EXCLUSIVE), ("inclusive", INCLUSIVE + "#"), ("inclusive-11", INCLUSIVE_11 + "#")):
        commented = sign(Response(c14n=uri + "WithComments"))
        yield refusal("canonicalization", f"with-comments-{name}", "canonicalization_allowed", "Comments would be signed and then left out", commented)
    yield refusal("canonicalization", "unknown-canonicalization", "canonicalization_allowed", "Nobody knows what is signed", replaced(signed, f'Method Algorithm="{EXCLUSIVE}"', 'Method Algorithm="urn:none"'))
    for name in ("base", "id"):
        odd = Response(c14n=INCLUSIVE, on_response=f' xml:{name}="x"')
        yield refusal("canonicalization", f"inclusive-with-xml-{name}", "canonicalization_allowed", "Verifiers differ over xml: attributes from around", sign(odd))


def references(signed):
    for name, uri in (
        ("empty", ""), ("xpointer-id", "#xpointer(id('_assertion-1'))"), ("xpointer-root", "#xpointer(/)"), ("other", "#_response-1"),
        ("bare", "_assertion-1"), ("hash", "#"), ("http", "http://127.0.0.1:9/x"), ("file", "file:///etc/hostname"), ("cid", "cid:x"),
        ("ftp", "ftp://127.0.0.1/x"), ("encoded", "#_assertion%2D1"), ("data", "data:text/xml,x"),
    ):
        xml = replaced(signed, 'URI="#_assertion-1"', f'URI="{uri}"')
        yield refusal("reference", f"reference-{name}", "reference_covers_parent", "A reference has to name what carries it, by its ID", xml)
    yield refusal("reference", "reference-none", "reference_covers_parent", "No URI at all", replaced(signed, ' URI="#_assertion-1"', ""))
    reference = re.search(r"<ds:Reference .*?</ds:Reference>", signed, re.S).group(0)
    for count in (2, 100):
        xml = replaced(signed, reference, reference * count)
        yield refusal("references", f"references-{count}", "one_reference", "A signature signs one thing", xml)
    yield refusal("references", "references-0", "one_reference", "A signature that signs nothing", replaced(signed, reference, ""))
    manifest = f'<ds:Object><ds:Manifest Id="m">{reference}</ds:Manifest></ds:Object>'
    yield refusal("signature", "manifest", "signature_shape", "References in a manifest are not checked by everybody", replaced(signed, "</ds:Signature>", manifest + "</ds:Signature>"))


def transforms(signed):
    inner = {
        "xpath": ("http://www.w3.org/TR/1999/REC-xpath-19991116", "<ds:XPath>not(self::saml:NameID)</ds:XPath>"),
        "xpath-filter2": ("http://www.w3.org/2002/06/xmldsig-filter2", '<f:XPath xmlns:f="http://www.w3.org/2002/06/xmldsig-filter2" Filter="subtract">//NameID</f:XPath>'),
        "xslt": ("http://www.w3.org/TR/1999/REC-xslt-19991116", '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"/>'),
        "base64": (DS + "base64", ""),
        "xpointer": ("http://www.w3.org/2001/04/xmldsig-more/xptr", ""),
        "unknown": ("urn:none", ""),
    }
    for name, (uri, body) in inner.items():
        finding = {"xpath": "transform_xpath", "xpath-filter2": "transform_xpath", "xslt": "transform_xslt"}.get(name, "transforms_allowed")
        xml = replaced(signed, "</ds:Transforms>", f'<ds:Transform Algorithm="{uri}">{body}</ds:Transform></ds:Transforms>')
        yield refusal("transform", f"transform-{name}", finding, "Only enveloped-signature and a canonicalization may transform", xml)
        xml = replaced(signed, "<ds:Transforms>", f'<ds:Transforms><ds:Transform Algorithm="{uri}">{body}</ds:Transform>')
        yield refusal("transform", f"transform-{name}-first", finding, "Only enveloped-signature and a canonicalization may transform", xml)
    for name, listed in (
        ("none", ()), ("c14n-only", (EXCLUSIVE,)), ("reversed", (EXCLUSIVE, ENVELOPED)), ("twice", (ENVELOPED, EXCLUSIVE, EXCLUSIVE)),
        ("enveloped-twice", (ENVELOPED, ENVELOPED)), ("with-comments", (ENVELOPED, EXCLUSIVE + "WithComments")),
    ):
        xml = re.sub(r"<ds:Transforms>.*?</ds:Transforms>", "<ds:Transforms>" + "".join(f'<ds:Transform Algorithm="{uri}"/>' for uri in listed) + "</ds:Transforms>", signed, flags=re.S)
        yield refusal("transform", f"transforms-{name}", "transforms_allowed", "The transforms have one order", xml)


def key_info(signed):
    start, end = signed.index("<ds:KeyInfo>"), signed.index("</ds:KeyInfo>") + len("</ds:KeyInfo>")
    for name, inner in (
        ("retrieval-method", '<ds:RetrievalMethod URI="http://127.0.0.1:9/x"/>'),
        ("retrieval-method-local", '<ds:RetrievalMethod URI="#_assertion-1"/>'),
        ("key-info-reference", '<d:KeyInfoReference xmlns:d="http://www.w3.org/2009/xmldsig11#" URI="#_assertion-1"/>'),
        ("crl", "<ds:X509Data><ds:X509CRL>AAAA</ds:X509CRL></ds:X509Data>"),
        ("management", "<ds:MgmtData>x</ds:MgmtData>"),
        ("pgp", "<ds:PGPData/>"),
        ("der-key", '<d:DEREncodedKeyValue xmlns:d="http://www.w3.org/2009/xmldsig11#">AAAA</d:DEREncodedKeyValue>'),
        ("security-token", '<w:SecurityTokenReference xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"/>'),
        ("foreign", '<x xmlns="urn:x"/>'),
    ):
        xml = signed[:start] + f"<ds:KeyInfo>{inner}</ds:KeyInfo>" + signed[end:]
        yield refusal("key info", f"key-info-{name}", "key_info_plain", "KeyInfo may make a verifier fetch or believe something", xml)


def keys(signed):
    carried = lambda key: f"<ds:X509Data><ds:X509Certificate>{certificate(key)}</ds:X509Certificate></ds:X509Data>"  # noqa: E731
    for name, key, place in (("assertion", "next", ("assertion",)), ("both", "next", ("assertion", "response")), ("ec", "p256", ("assertion",))):
        response = Response(key=key, sign=place, method=MORE + ("ecdsa-sha256" if key == "p256" else "rsa-sha256"))
        yield refusal("certificate", f"rolled-over-{name}", "certificate_rolled_over", "Signed with the certificate it carries, which is not trusted", sign(response))
    yield refusal("certificate", "stranger-without-key-info", "signature_valid", "Another key, and no certificate that tells whose", sign(Response(key="stranger", key_info=None)))
    yield refusal("certificate", "stranger-with-our-certificate", "signature_valid", "Another key behind the trusted certificate", sign(Response(key="stranger", key_info=carried("idp"))))
    yield refusal("certificate", "stranger-with-third-certificate", "signature_valid", "Neither the trusted certificate nor the one it carries", sign(Response(key="stranger", key_info=carried("next"))))
    yield refusal("certificate", "key-value", "signature_valid", "A key that the response brings along", sign(Response(key="stranger", key_info="<ds:KeyValue/>")))
    yield refusal("certificate", "other-curve", "signature_valid", "RSA is trusted and ECDSA signed", sign(Response(key="p256", method=MORE + "ecdsa-sha256", key_info=None)))
    yield refusal("trust", "no-certificate", "signature_valid", "Without a trusted certificate nothing is accepted", signed, certificates=[])
    yield refusal("trust", "no-certificate-unsigned", "signature_present", "Nothing signed and nobody trusted", sign(Response(sign=())), certificates=[])
    yield refusal("signature", "response-only", "assertion_signed", "WorkOS wants the assertion signed", sign(Response(sign=("response",))), verdict="accepted", says={"email": ["jane@example.com"]})
    yield refusal("signature", "unsigned", "signature_present", "Nothing is signed", sign(Response(sign=())))
    value = re.search(r"<ds:SignatureValue>(.*?)</ds:SignatureValue>", signed, re.S).group(1)
    flipped = base64.b64encode(bytes(byte ^ 1 for byte in base64.b64decode(value))).decode()
    yield refusal("signature", "value-flipped", "signature_valid", "Not this signature", replaced(signed, value, flipped))
    yield refusal("signature", "value-empty", "signature_valid", "An empty signature", replaced(signed, value, ""))


def contents(signed):
    for name, old, new in (
        ("name-id", "jane@example.com</saml:NameID>", "admin@example.com</saml:NameID>"), ("audience", ENTITY, ENTITY + "X"),
        ("last-name", "van Dyke", "van Dijk"), ("white-space", "<saml:Subject>", "<saml:Subject> "), ("attribute-name", 'Name="email"', 'Name="mail"'),
        ("attribute-added", "<saml:AttributeStatement>", '<saml:AttributeStatement><saml:Attribute Name="groups"><saml:AttributeValue>Claude Owner</saml:AttributeValue></saml:Attribute>'),
        ("attribute-removed", person(id=PERSON["id"], email=None, firstName=None, lastName=None), ""), ("recipient", f'Recipient="{ACS}"', f'Recipient="{ACS}2"'),
    ):
        yield refusal("altered", f"altered-{name}", "content_unaltered", "Changed after it was signed", replaced(signed, old, new))
    both = sign(Response(sign=("assertion", "response")))
    yield refusal("altered", "altered-destination", "content_unaltered", "The response's own signature covers its destination", replaced(both, 'Destination="https', 'Destination="http'))
    yield refusal("altered", "altered-status", "content_unaltered", "The response's own signature covers its status", replaced(both, "status:Success", "status:Responder"))
    for name, inside, finding in (
        ("comment", "admin@example.com<!---->.evil.test", "no_comments_in_values"), ("comment-front", "<!-- -->admin@example.com", "no_comments_in_values"),
        ("instruction", "admin@example.com<?x y?>.evil.test", "no_processing_instructions"), ("element", "<b>admin@example.com</b>", "assertion_shape"),
    ):
        response = Response(name_id=f'<saml:NameID Format="{EMAIL_FORMAT}">{inside}</saml:NameID>')
        yield refusal("name id", f"name-id-{name}", finding, "Readers differ over where such a name ends", sign(response))
    group = person(groups=["Claude Owner"]).replace("Claude Owner", "Claude <!-- -->Owner")
    yield refusal("name id", "comment-in-group", "no_comments_in_values", "Readers differ over where such a value ends", sign(Response(attributes=group)))
    # The digest leaves comments out, so the signature would hold; whoever then reads the document and not the signed bytes
    # loses what stands behind the comment.
    longer = sign(Response(name_id=f'<saml:NameID Format="{EMAIL_FORMAT}">admin@example.com.evil.test</saml:NameID>'))
    for name, old, new in (
        ("middle", "example.com.evil", "example.com<!---->.evil"), ("front", ">admin@", "><!---->admin@"), ("letter", "admin@", "admi<!---->n@"),
    ):
        yield refusal("name id", f"comment-after-signing-{name}", "no_comments_in_values", "CVE-2025-54369: characters of a signed name were lost, since the document was read and not what is signed", replaced(longer, old, new))
    yield refusal("name id", "comment-in-digest", "no_comments_in_values", "CVE-2025-29775: readers differ over a digest with a comment", replaced(signed, "<ds:DigestValue>", "<ds:DigestValue><!--x-->"))
    yield refusal("name id", "comment-in-signature-value", "no_comments_in_values", "Readers differ over a signature with a comment", replaced(signed, "<ds:SignatureValue>", "<ds:SignatureValue><!--x-->"))

    yield refusal("encoding", "not-utf8", "text_is_utf8", "Latin-1 under the name of UTF-8", base64.b64encode(signed.replace("Jane", "J\u00e4ne").encode("latin-1")).decode(), form=True)



def generate():
    signed = sign(Response())
    for part in (algorithms, references, transforms, key_info, keys, contents):
        yield from part(signed)
