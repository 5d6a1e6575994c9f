"""Signature wrapping in every known shape, identifiers that stand twice, and what parsers read in more than one way."""

import base64
import re

from refused import refusal, replaced
from response import *
from sign import sign


CVES = {
    "digest-in-status-detail": "CVE-2024-45409: a digest elsewhere was taken for the signature's own",
    "signed-info-twice": "CVE-2025-29774: one SignedInfo was verified and another one read",
    "loose-signed-info": "CVE-2025-29774: a SignedInfo elsewhere was taken for the signature's own",
    "signature-of-another": "CVE-2025-47949: a valid signature vouched for an assertion that it does not sign",
    "signature-at-response": "CVE-2025-54419: a valid signature was found, and another part was read",
}


def cut(xml):
    """The first signature, and the document without it."""
    found = re.search(r"<ds:Signature .*?</ds:Signature>", xml, re.S)
    return found.group(0), xml[: found.start()] + xml[found.end() :]


def inside(xml, element):
    """The part of a document that is this element."""
    return re.search(rf"<{element} .*</{element}>", xml, re.S).group(0)


def wrapping():
    # As in "On Breaking SAML" (Somorovsky and others, 2012), with the variants that were found since.
    signed = sign(Response())
    assertion = inside(signed, "saml:Assertion")
    signature, bare = cut(assertion)
    whole = sign(Response(sign=("response",)))
    response_signature, bare_response = cut(whole)
    bad = lambda identifier, mark="": (  # noqa: E731
        Response(assertion_id=identifier).assertion(mark).replace("jane@example.com", "admin@example.com")
    )
    evil = bad("_evil")
    around = lambda content, mark="": Response(response_id="_outer").around(content, mark)  # noqa: E731
    with_inner = lambda inner, mark=signature: mark.replace("</ds:Signature>", inner + "</ds:Signature>")  # noqa: E731
    boxed = lambda inner: f"<ds:Object>{inner}</ds:Object>"  # noqa: E731
    extended = lambda inner: f"<samlp:Extensions>{inner}</samlp:Extensions>"  # noqa: E731
    into_subject = lambda inner: evil.replace("<saml:Subject>", inner + "<saml:Subject>")  # noqa: E731
    shapes = {
        "xsw1": around(evil, with_inner(boxed(bare_response), response_signature)),
        "xsw1-without-object": around(evil, with_inner(bare_response, response_signature)),
        "xsw2": around(evil, response_signature + bare_response),
        "xsw2-before": around(evil, bare_response + response_signature),
        "xsw2-in-extensions": around(extended(bare_response) + evil, response_signature),
        "xsw3": around(evil + assertion),
        "xsw3-after": around(assertion + evil),
        "xsw4": around(evil.replace("</saml:Assertion>", assertion + "</saml:Assertion>")),
        "xsw4-in-subject": around(into_subject(assertion)),
        "xsw5": around(bad("_evil", signature) + bare),
        "xsw5-before": around(bare + bad("_evil", signature)),
        "xsw6": around(bad("_evil", with_inner(bare))),
        "xsw7": around(extended(assertion) + evil),
        "xsw7-deeper": around(extended(f'<x xmlns="urn:x">{assertion}</x>') + evil),
        "xsw8": around(bad("_evil", with_inner(boxed(bare)))),
        "advice": around(into_subject(f"<saml:Advice>{assertion}</saml:Advice>")),
        "advice-of-the-signed": around(replaced(assertion, "<saml:AuthnStatement", f"<saml:Advice>{evil}</saml:Advice><saml:AuthnStatement")),
        "in-status-detail": around(evil).replace("</samlp:Status>", f"<samlp:StatusDetail>{assertion}</samlp:StatusDetail></samlp:Status>"),
        "in-attribute-value": around(replaced(evil, ">Jane<", f">{assertion}<")),
        "in-key-info": around(bad("_evil", signature.replace("</ds:KeyInfo>", assertion + "</ds:KeyInfo>"))),
        "in-conditions": around(replaced(evil, "</saml:Conditions>", assertion + "</saml:Conditions>")),
        "two-signed": around(assertion + inside(sign(Response(assertion_id="_assertion-2")), "saml:Assertion")),
        "response-in-response": around(inside(signed, "samlp:Response") + evil),
    }
    for name, xml in shapes.items():
        beside = name in ("xsw3", "xsw3-after", "xsw5", "xsw5-before", "two-signed")
        finding = "one_assertion" if beside else "nothing_wrapped"
        yield refusal("wrapping", f"wrapped-{name}", finding, "One assertion, and nothing beside it that could be read instead", xml)
    alone = {
        "only-in-extensions": around(extended(assertion)), "only-in-advice": around(f"<saml:Advice>{assertion}</saml:Advice>"),
        "only-in-object": around("", with_inner(boxed(assertion))), "only-deeper": around(f'<x xmlns="urn:x">{assertion}</x>'),
    }
    for name, xml in alone.items():
        yield refusal("wrapping", f"nested-{name}", "nothing_wrapped", "The assertion stands directly in the response", xml)
    moved = {
        "signature-at-response": (around(bare, signature), "reference_covers_parent"),
        "signature-at-the-end": (around(bare + signature), "signature_in_place"),
        "signature-in-subject": (around(replaced(bare, "</saml:Subject>", f"</saml:Subject>{signature}")), "signature_in_place"),
        "signature-before-issuer": (around(replaced(bare, "<saml:Issuer>", signature + "<saml:Issuer>")), "signature_in_place"),
        "signature-in-extensions": (around(extended(signature) + bare), "signature_in_place"),
        "signature-twice": (around(replaced(assertion, signature, signature * 2)), "signature_in_place"),
        "signature-of-another": (around(bad("_evil", signature)), "reference_covers_parent"),
        "signature-with-object": (around(replaced(assertion, "</ds:Signature>", "<ds:Object>x</ds:Object></ds:Signature>")), "signature_shape"),
        "signature-in-other-namespace": (around(assertion.replace(DS + '"', 'urn:evil"', 1)), "signature_present"),
        "signed-info-twice": (around(replaced(assertion, "<ds:SignatureValue>", "<ds:SignedInfo></ds:SignedInfo><ds:SignatureValue>")), "signature_shape"),
        "value-twice": (around(replaced(assertion, "</ds:SignatureValue>", "</ds:SignatureValue><ds:SignatureValue>AA==</ds:SignatureValue>")), "signature_shape"),
        "digest-twice": (around(replaced(assertion, "</ds:DigestValue>", "</ds:DigestValue><ds:DigestValue>AA==</ds:DigestValue>")), "signature_shape"),
        "loose-signed-info": (around(replaced(assertion, "<saml:Conditions", f'<ds:SignedInfo xmlns:ds="{DS}"/><saml:Conditions')), "signature_in_place"),
        "hundred-signatures": (around(replaced(assertion, signature, signature * 100)), "signature_in_place"),
        "digest-in-status-detail": (around(assertion).replace("</samlp:Status>", f'<samlp:StatusDetail><ds:DigestValue xmlns:ds="{DS}">AA==</ds:DigestValue></samlp:StatusDetail></samlp:Status>'), "signature_in_place"),
        "foreign-attribute": (around(replaced(assertion, 'URI="#', 'xmlns:e="urn:e" e:URI="#_outer" URI="#')), "signature_shape"),
    }
    for name, (xml, finding) in moved.items():
        yield refusal("signature place", name, finding, CVES.get(name, "A signature counts in its place and for what carries it"), xml)


def identifiers():
    signed = sign(Response())
    for name in ("ID", "Id", "id", "xml:id", "AssertionID"):
        xml = replaced(signed, "<saml:AuthnContext>", f'<saml:AuthnContext {name}="_assertion-1">')
        yield refusal("identifier", f"twice-{name.replace(':', '-')}{'-upper' if name == 'ID' else ''}-{len(name)}", "ids_unique", "Which of two is meant nobody can say", xml)
    yield refusal("identifier", "same-as-response", "ids_unique", "Response and assertion share an identifier", replaced(signed, 'ID="_response-1"', 'ID="_assertion-1"'))
    yield refusal("identifier", "changed-identifier", "reference_covers_parent", "The reference names nothing", replaced(signed, 'ID="_assertion-1"', 'ID="_assertion-9"'))
    for name, identifier in (("digit", "1assertion"), ("space", "_a b"), ("empty", "")):
        # Signed by no tool that minds; the gate looks at the name first.
        xml = signed.replace("_assertion-1", identifier)
        yield refusal("identifier", f"identifier-{name}", "reference_covers_parent", "An identifier is a name of XML", xml)


def namespaces():
    # Two parsers found different signatures in one document, since they read namespaces differently.
    why = "CVE-2025-25292: readers that differ over namespaces find different signatures"
    signed = sign(Response())
    signature, _ = cut(signed)
    fake = signature.replace(f'xmlns:ds="{DS}"', 'xmlns:ds="urn:evil"')
    for name, xml, finding in (
        ("prefix-of-another", replaced(signed, signature, fake + signature), "signature_in_place"),
        ("prefix-of-another-behind", replaced(signed, signature, signature + fake), "content_unaltered"),
        ("prefix-redeclared", replaced(signed, "<ds:SignedInfo", '<ds:SignedInfo xmlns:ds="urn:evil"'), "signature_shape"),
        ("no-prefix", replaced(signed, signature, '<Signature xmlns="urn:evil"/>' + signature), "signature_in_place"),
        ("prefix-undeclared", replaced(signed, "<saml:Subject>", '<saml:Subject xmlns:ds="">'), "namespaces_absolute"),
        ("identifier-of-another", replaced(signed, 'ID="_assertion-1"', 'xmlns:s="urn:s" s:ID="_assertion-1" ID="_other"'), "reference_covers_parent"),
    ):
        yield refusal("namespace", f"namespace-{name}", finding, why, xml)
    for name in ("xml", "xmlns"):
        # A name that XML keeps for itself: no document at all, so it is brought as a form value.
        xml = replaced(signed, "<saml:Subject>", f'<saml:Subject xmlns:{name}="{DS}">')
        yield refusal("namespace", f"namespace-reserved-{name}", "xml_well_formed", why, base64.b64encode(xml.encode()).decode(), form=True)


def parsers():
    signed = sign(Response())
    entity = '<!DOCTYPE r [<!ENTITY x "admin@example.com">]>'
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + number)} "{("&" + chr(97 + number) + ";") * 10}">' for number in range(9)
    ) + "]>"
    for name, dtd in (
        ("plain", "<!DOCTYPE samlp:Response>"), ("entity", entity), ("bomb", bomb),
        ("external", '<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x">'), ("file", '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
        ("parameter", '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]>'), ("attlist", '<!DOCTYPE r [<!ATTLIST saml:Assertion ID CDATA "_x">]>'),
        ("notation", '<!DOCTYPE r [<!NOTATION n SYSTEM "x">]>'),
    ):
        yield refusal("dtd", f"dtd-{name}", "no_dtd", "No document type, whatever it holds", dtd + signed)
    yield refusal("dtd", "dtd-behind", "no_dtd", "No document type, wherever it stands", signed + "<!DOCTYPE r>")
    yield refusal("dtd", "dtd-differential", "no_dtd", "CVE-2025-25291: a document type that two parsers read differently", replaced(signed, "<samlp:Response", "<!DOCTYPE x [<!ATTLIST x a CDATA '>' >]><samlp:Response", 1))
    for name, tail in (("element", "<x/>"), ("text", "x"), ("second", signed), ("cdata", "<![CDATA[x]]>"), ("reference", "&#120;")):
        yield refusal("trailing", f"trailing-{name}", "nothing_after_response", "Nothing but comments may follow", signed + tail)
    for name, xml in (
        ("unclosed", signed[: -len("</samlp:Response>")]), ("cut", signed[: len(signed) // 2]), ("entity", replaced(signed, "van Dyke", "&evil;")),
        ("ampersand", replaced(signed, "van Dyke", "van & Dyke")), ("control", replaced(signed, "van Dyke", "van\x01Dyke")),
        ("attribute-twice", replaced(signed, 'Version="2.0"', 'Version="2.0" Version="2.0"', 1)), ("prefix", replaced(signed, "<saml:Subject>", "<nope:Subject>")),
        ("unquoted", replaced(signed, 'ID="_response-1"', "ID=_response-1")), ("comment-dashes", replaced(signed, "<saml:Subject>", "<!-- a -- b --><saml:Subject>")),
        ("cdata-end", replaced(signed, "van Dyke", "van ]]> Dyke")), ("lower-case-doctype", "<!doctype html>" + signed),
    ):
        # Read as a file, such a thing is no response at all; as a form value it gets a verdict.
        value = base64.b64encode(xml.encode()).decode()
        yield refusal("malformed", f"malformed-{name}", "xml_well_formed", "Lenient parsers read what is not there", value, form=True)
    for name, head, finding in (
        ("latin-1", '<?xml version="1.0" encoding="ISO-8859-1"?>', "encoding_is_utf8"), ("utf-7", '<?xml version="1.0" encoding="UTF-7"?>', "encoding_is_utf8"),
        ("utf-16", '<?xml version="1.0" encoding="UTF-16"?>', "encoding_is_utf8"), ("xml-11", '<?xml version="1.1"?>', "encoding_is_utf8"),
        ("stylesheet", '<?xml-stylesheet href="http://127.0.0.1:9/x"?>', "no_processing_instructions"),
    ):
        yield refusal("encoding", f"declared-{name}", finding, "A parser behind may believe what is declared", head + signed)
    relative = Response(declared=' xmlns:r="relative"')
    yield refusal("canonicalization", "void-relative-namespace", "namespaces_absolute", "A canonicalization that fails makes nothing, and nothing has a digest too", relative.unsigned())
    for name, value in (("empty", ""), ("reference", "urn&#58;x"), ("dots", "../x")):
        xml = replaced(signed, "<samlp:Response ", f'<samlp:Response xmlns:r="{value}" ')
        yield refusal("canonicalization", f"void-namespace-{name}", "namespaces_absolute", "Verifiers differ over such namespaces", xml)
    for name, xml, finding in (
        ("protocol", signed.replace("SAML:2.0:protocol", "SAML:2.0:evil"), "response_root"), ("saml-1", signed.replace("SAML:2.0:protocol", "SAML:1.0:protocol"), "response_root"),
        ("assertion", signed.replace(f'<saml:Assertion xmlns:saml="{SAML}"', '<saml:Assertion xmlns:saml="urn:evil"'), "one_assertion"),
        ("case", signed.replace(SAMLP, SAMLP.upper()), "response_root"), ("none", '<Response ID="_x"/>', "response_root"),
        ("assertion-alone", inside(signed, "saml:Assertion"), "response_root"), ("wrapped-root", f"<x>{signed}</x>", "response_root"),
        ("soap", f'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>{signed}</s:Body></s:Envelope>', "response_root"),
        ("metadata", '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="x"/>', "response_root"),
        ("web-page", "<html><body>Sign in</body></html>", "response_root"), ("no-assertion", Response().around(""), "one_assertion"),
        ("foreign-child", Response().around('<x xmlns="urn:x"/>' + inside(signed, "saml:Assertion")), "response_shape"),
        ("two-statuses", signed.replace("</samlp:Status>", "</samlp:Status>" + Response().status), "response_shape"),
    ):
        yield refusal("namespace", f"root-{name}", finding, "Names count together with their namespace", xml)
    encrypted = Response().around('<saml:EncryptedAssertion><xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#"/></saml:EncryptedAssertion>')
    yield refusal("encrypted", "encrypted-assertion", "not_encrypted", "WorkOS reads them only after its support has switched that on", encrypted)
    name_id = '<saml:EncryptedID><xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#"/></saml:EncryptedID>'
    yield refusal("encrypted", "encrypted-name-id", "not_encrypted", "A name that nobody can read", sign(Response(name_id=name_id)))
    deep = "<saml:AuthnContext>" * 100 + "</saml:AuthnContext>" * 100
    yield refusal("size", "deep", "nesting_within_limit", "Parsers that call themselves run out of stack", replaced(signed, "<saml:AuthnContext>", deep + "<saml:AuthnContext>"))
    many = "".join(f" a{number}='x'" for number in range(100))
    yield refusal("size", "many-attributes", "nodes_within_limit", "Attributes are compared with one another", replaced(signed, "<saml:AuthnContext>", f"<saml:AuthnContext{many}>"))
    declared = "".join(f" xmlns:n{number}='urn:{number}'" for number in range(80))
    yield refusal("size", "many-namespaces-refused", "nodes_within_limit", "Namespaces are carried from parent to child", replaced(signed, "<saml:AuthnContext>", f"<saml:AuthnContext{declared}>"))


def generate():
    for part in (wrapping, identifiers, parsers, namespaces):
        yield from part()
