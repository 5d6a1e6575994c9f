"""What has to be accepted: every algorithm, every way to make bytes of XML, and every habit of identity providers."""

import base64
from itertools import product

from lxml import etree

from response import *
from sign import sign

HASHES = {"sha256": SHA256, "sha384": SHA384, "sha512": SHA512}
FORMS = {"exclusive": EXCLUSIVE, "inclusive": INCLUSIVE, "inclusive-11": INCLUSIVE_11}


def good(name, reason, xml, **more):
    return {"name": name, "reason": reason, "xml": xml, "verdict": "accepted", "claude": True, "finding": None, **more}


def algorithms():
    for hash_name, (digest_name, digest) in product(HASHES, HASHES.items()):
        response = Response(method=MORE + f"rsa-{hash_name}", digest=digest)
        yield good(f"rsa-{hash_name}-digest-{digest_name}", "RSA with SHA-2 is allowed in every pair", sign(response))
    for curve, hash_name in (("p256", "sha256"), ("p384", "sha384"), ("p521", "sha512")):
        for place in (("assertion",), ("assertion", "response")):
            response = Response(method=MORE + f"ecdsa-{hash_name}", digest=HASHES[hash_name], key=curve, sign=place)
            name = f"ecdsa-{curve}-{hash_name}-{'both' if len(place) == 2 else 'assertion'}"
            yield good(name, "ECDSA with the hash that fits its curve", sign(response), certificates=[curve])
    for curve, hash_name in (("p256", "sha384"), ("p256", "sha512"), ("p384", "sha256"), ("p521", "sha256")):
        response = Response(method=MORE + f"ecdsa-{hash_name}", digest=HASHES[hash_name], key=curve)
        yield good(f"ecdsa-{curve}-{hash_name}", "ECDSA with a hash of another size than its curve", sign(response), certificates=[curve])
    for hash_name, place in product(HASHES, (("assertion",), ("assertion", "response"))):
        response = Response(method=PSS + f"{hash_name}-rsa-MGF1", digest=HASHES[hash_name], sign=place)
        name = f"rsa-pss-{hash_name}-{'both' if len(place) == 2 else 'assertion'}"
        yield good(name, "RSA-PSS, which one verifier knows and says so", sign(response), also=["verified_twice"])
    yield good("rsa-3072", "A longer key", sign(Response(key="long")), certificates=["long"])


def canonicalizations():
    around = ' xmlns="urn:around" xmlns:unused="urn:unused" xml:lang="de"'
    for (signed_info, uri), (reference, transform), place in product(
        FORMS.items(), [*FORMS.items(), ("implied", None)], ("assertion", "both")
    ):
        response = Response(
            c14n=uri,
            transforms=(ENVELOPED, transform) if transform else (ENVELOPED,),
            sign=("assertion",) if place == "assertion" else ("assertion", "response"),
            declared=around,
        )
        reason = "Canonicalizations may differ, and inclusive ones take in what stands around"
        yield good(f"c14n-{signed_info}-of-{reference}-{place}", reason, sign(response))
    listed = Response(prefix_list="xs saml #default", declared=' xmlns:xs="http://www.w3.org/2001/XMLSchema"')
    yield good("c14n-prefix-list", "InclusiveNamespaces names prefixes that count", sign(listed))


def pretty(xml):
    root = etree.fromstring(xml.encode())
    etree.indent(root, "    ")
    return etree.tostring(root, encoding="unicode")


def shapes():
    blank = Response().unsigned()
    one = Response(sign=("assertion",))
    yield good("pretty-printed", "Indentation is signed as it stands", sign(one, pretty(blank)))
    yield good("windows-line-ends", "Line ends of Windows are one line end in XML", sign(one, pretty(blank).replace("\n", "\r\n")))
    commented = blank.replace("<saml:Conditions", "<!-- conditions --><saml:Conditions").replace("<samlp:Status>", "<!--s--><samlp:Status>")
    yield good("comments-between-elements", "Comments between elements divide no value", sign(one, commented))
    cdata = Response(name_id=one.name_id.replace("jane@example.com", "<![CDATA[jane@]]>example<![CDATA[.com]]>"))
    yield good("cdata-in-name-id", "CDATA is text and is read whole", sign(cdata))
    group = attribute("groups", "A").replace(">A<", "><![CDATA[R&D <Team>]]><")
    yield good("cdata-in-group", "CDATA may hold what would be markup", sign(Response(attributes=person() + group)))
    signed = sign(one)
    yield good("declaration", "An XML declaration in UTF-8", '<?xml version="1.0" encoding="UTF-8"?>\n' + signed)
    yield good("declaration-standalone", "A declaration may say standalone", '<?xml version="1.0" encoding="utf-8" standalone="yes"?>' + signed)
    yield good("byte-order-mark", "A byte order mark in front of UTF-8", "\ufeff" + signed)
    yield good("comment-behind", "A comment after the response is not part of it", signed + "\n<!-- sent by node 3 -->\n")
    default = blank.replace("saml:", "").replace("xmlns:saml=", "xmlns=").replace("ds:", "").replace("xmlns:ds=", "xmlns=")
    default = default.replace(f' xmlns="{SAML}" ID="_response-1"', ' ID="_response-1"').replace("<Issuer>", f'<Issuer xmlns="{SAML}">', 1)
    yield good("default-namespaces", "No prefixes but the protocol's", sign(one, default))
    odd = blank.replace("saml:", "ns0:").replace("xmlns:saml=", "xmlns:ns0=").replace("samlp:", "p-1._x:").replace("xmlns:samlp=", "xmlns:p-1._x=")
    odd = odd.replace("saml:", "ns0:")
    yield good("unusual-prefixes", "Prefixes are names like any others", sign(one, odd))
    many = "".join(f' xmlns:n{number}="urn:n:{number}"' for number in range(24))
    yield good("many-namespaces", "Two dozen namespaces, as suites of Java declare them", sign(Response(declared=many)))
    wrapped = "\n".join(certificate("idp")[start : start + 64] for start in range(0, 2000, 64)).strip()
    info = f"<ds:X509Data><ds:X509Certificate>\n{wrapped}\n</ds:X509Certificate></ds:X509Data>"
    yield good("wrapped-certificate", "The certificate in lines of 64", sign(Response(key_info=info)))
    for name, info in (
        ("none", None),
        ("name", "<ds:KeyName>signing-2026</ds:KeyName>"),
        ("subject", "<ds:X509Data><ds:X509SubjectName>CN=idp</ds:X509SubjectName></ds:X509Data>"),
        ("serial", "<ds:X509Data><ds:X509IssuerSerial><ds:X509IssuerName>CN=idp</ds:X509IssuerName><ds:X509SerialNumber>7</ds:X509SerialNumber></ds:X509IssuerSerial></ds:X509Data>"),
        ("ski", "<ds:X509Data><ds:X509SKI>AAECAwQF</ds:X509SKI></ds:X509Data>"),
    ):
        yield good(f"key-info-{name}", "How the key is named does not matter", sign(Response(key_info=info)))
    encoded = base64.b64encode(signed.encode()).decode()
    yield good("form-value", "Base64 in one line, as browsers post it", encoded, form=True)
    lines = "\r\n".join(encoded[start : start + 76] for start in range(0, len(encoded), 76))
    yield good("form-value-wrapped", "The binding allows line breaks in base64", lines, form=True)


def names():
    for label, name in (
        ("german", "Zoë Strauß-Müller"), ("chinese", "李小龍"), ("icelandic", "Ægir Þórsson"), ("arabic", "محمد علي"),
        ("emoji", "O’Brien 🙂"), ("vietnamese", "Nguyễn Thị Minh"), ("combining", "Jose\u0301"), ("markup", "R&D <Lead> \"Q\" 'A'"),
    ):
        yield good(f"name-{label}", "Names of the whole world are read whole", sign(Response(attributes=person(lastName=[name]))), says={"lastName": [name]})
    references = person().replace("van Dyke", "van &amp; &#x44;yke &#20013;")
    yield good("character-references", "Character references are characters", sign(Response(attributes=references)), says={"lastName": ["van & Dyke 中"]})


def contents():
    for count in (1, 5, 60, 150):
        groups = [f"Group {number}" for number in range(count)]
        yield good(f"groups-{count}", "Groups are read one by one", sign(Response(attributes=person(groups=groups))), says={"groups": groups})
    typed = person().replace(
        "<saml:AttributeValue>",
        '<saml:AttributeValue xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">',
    )
    yield good("typed-values", "Values with a type of XML Schema", sign(Response(attributes=typed)))
    formatted = person().replace('">', '" FriendlyName="x" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:basic">')
    yield good("name-format-and-friendly-name", "Further names of an attribute", sign(Response(attributes=formatted)))
    yield good("further-attributes", "Attributes that nobody asked for", sign(Response(attributes=person(department=["IT"], phone=["1", "2"]))))
    yield good("session-end-ahead", "A session that ends in eight hours", sign(Response(session=f' SessionNotOnOrAfter="{stamp(28800)}"')))
    conditions = Response().conditions or ""
    base = f'<saml:Conditions NotBefore="{stamp(-300)}" NotOnOrAfter="{stamp(300)}">%s</saml:Conditions>'
    ours, other = f"<saml:Audience>{ENTITY}</saml:Audience>", "<saml:Audience>https://other.example</saml:Audience>"
    restriction = "<saml:AudienceRestriction>%s</saml:AudienceRestriction>"
    yield good("two-audiences", "Ours among several", sign(Response(conditions=base % (restriction % (other + ours)))))
    yield good("two-restrictions", "Every restriction names ours", sign(Response(conditions=base % ((restriction % ours) + restriction % (ours + other)))))
    once = (restriction % ours) + "<saml:OneTimeUse/>"
    yield good("one-time-use", "A condition that is kept in any case", sign(Response(conditions=base % once)))
    proxy = (restriction % ours) + '<saml:ProxyRestriction Count="0"/>'
    yield good("proxy-restriction", "A condition about others", sign(Response(conditions=base % proxy)))
    no_begin = f'<saml:Conditions NotOnOrAfter="{stamp(300)}">{restriction % ours}</saml:Conditions>'
    yield good("no-not-before", "Only an end of validity", sign(Response(conditions=no_begin)))
    fraction = (base % (restriction % ours)).replace("Z\"", ".123456Z\"")
    yield good("fractions-of-a-second", "Times with fractions, as Java and .NET write them", sign(Response(conditions=fraction)))
    yield good("no-destination", "A response that is not signed as a whole need not name where it goes", sign(Response(destination=None)))
    yield good("response-and-assertion", "Both signed", sign(Response(sign=("assertion", "response"))))
    yield good("extensions", "Extensions that nobody knows", sign(Response(extensions='<samlp:Extensions><x xmlns="urn:x">y</x></samlp:Extensions>')))
    yield good("advice", "Advice without an assertion in it", sign(Response(advice="<saml:Advice><saml:AssertionURIRef>urn:x</saml:AssertionURIRef></saml:Advice>")))
    yield good("consent", "An attribute of the protocol that says nothing here", sign(Response(on_response=' Consent="urn:oasis:names:tc:SAML:2.0:consent:obtained"')))
    unasked = Response(in_response_to=None)
    yield good("not-asked-for", "Nobody asked and it does not claim otherwise", sign(unasked), request="unsolicited")
    yield good("request-not-known", "Which request is answered is not compared when nobody says", sign(Response()), request=None, claude=None)
    yield good("clock-50-seconds-behind", "Within the 60 seconds that clocks may differ", sign(Response()), at=350)
    yield good("clock-50-seconds-ahead", "Within the 60 seconds that clocks may differ", sign(Response(issued=stamp(50))))
    yield good("several-certificates", "Any one of the trusted certificates is enough", sign(Response()), certificates=["next", "p256", "idp"])
    yield good("rolled-over-and-known", "The next certificate is trusted already", sign(Response(key="next")), certificates=["idp", "next"])


def generate():
    for part in (algorithms, canonicalizations, shapes, names, contents):
        yield from part()
