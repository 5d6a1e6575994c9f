"""One response in parts. A case changes the part it is about; the rest stays as an honest identity provider sends it."""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from xml.sax.saxutils import escape

KEYS = Path(__file__).resolve().parents[2] / "fixtures" / "saml" / "keys"
SAML = "urn:oasis:names:tc:SAML:2.0:assertion"
SAMLP = "urn:oasis:names:tc:SAML:2.0:protocol"
DS = "http://www.w3.org/2000/09/xmldsig#"
MORE = "http://www.w3.org/2001/04/xmldsig-more#"
PSS = "http://www.w3.org/2007/05/xmldsig-more#"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
INCLUSIVE_11 = "http://www.w3.org/2006/12/xml-c14n11"
ENVELOPED = DS + "enveloped-signature"
SHA1 = DS + "sha1"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
SHA384 = MORE + "sha384"
SHA512 = "http://www.w3.org/2001/04/xmlenc#sha512"
EMAIL_FORMAT = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"

ACS = "https://auth.workos.com/sso/saml/acs/01HX"
ENTITY = "https://auth.workos.com/01HX"
ISSUER = "https://idp.example.com/saml"
REQUEST = "_request-1"
NOW = datetime(2026, 11, 23, 12, 0, 0, tzinfo=timezone.utc)


def stamp(seconds=0, now=NOW):
    return (now + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def attribute(name, *values, extra=""):
    body = "".join(f"<saml:AttributeValue>{escape(value)}</saml:AttributeValue>" for value in values)
    return f'<saml:Attribute Name="{escape(name)}"{extra}>{body}</saml:Attribute>'


PERSON = {"id": ["7d0f2c1e"], "email": ["jane@example.com"], "firstName": ["Jane"], "lastName": ["van Dyke"]}


def person(**changes):
    """The attributes that Claude wants; a change to None leaves one out."""
    merged = {**PERSON, **changes}
    return "".join(attribute(name, *values) for name, values in merged.items() if values is not None)


class Response:
    def __init__(self, **parts):
        self.issued = stamp(-5)
        self.response_id, self.assertion_id = "_response-1", "_assertion-1"
        self.issuer = ISSUER
        self.destination = ACS
        self.in_response_to = REQUEST
        self.status = '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>'
        self.name_id = f'<saml:NameID Format="{EMAIL_FORMAT}">jane@example.com</saml:NameID>'
        self.confirmation = None
        self.conditions = None
        self.session = ""
        self.attributes = person()
        self.statements = None
        self.advice = ""
        self.extensions = ""
        self.declared = ""
        self.on_response = ""
        self.method, self.digest = MORE + "rsa-sha256", SHA256
        self.c14n, self.transforms = EXCLUSIVE, (ENVELOPED, EXCLUSIVE)
        self.prefix_list = None
        self.key, self.key_info = "idp", "certificate"
        self.sign = ("assertion",)
        self.__dict__.update(parts)

    def blank_signature(self, identifier):
        listed = f'<ec:InclusiveNamespaces xmlns:ec="{EXCLUSIVE}" PrefixList="{self.prefix_list}"/>' if self.prefix_list else ""
        transforms = "".join(
            f'<ds:Transform Algorithm="{uri}">{listed if uri == EXCLUSIVE else ""}</ds:Transform>' for uri in self.transforms
        )
        return (
            f'<ds:Signature xmlns:ds="{DS}"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="{self.c14n}"/>'
            f'<ds:SignatureMethod Algorithm="{self.method}"/><ds:Reference URI="#{identifier}"><ds:Transforms>{transforms}'
            f'</ds:Transforms><ds:DigestMethod Algorithm="{self.digest}"/><ds:DigestValue></ds:DigestValue></ds:Reference>'
            f"</ds:SignedInfo><ds:SignatureValue></ds:SignatureValue>{self.key_info_element()}</ds:Signature>"
        )

    def key_info_element(self):
        if self.key_info is None:
            return ""
        if self.key_info == "certificate":
            inner = f"<ds:X509Data><ds:X509Certificate>{certificate(self.key)}</ds:X509Certificate></ds:X509Data>"
        else:
            inner = self.key_info
        return f"<ds:KeyInfo>{inner}</ds:KeyInfo>"

    def assertion(self, signature=""):
        confirmation = self.confirmation or (
            '<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData '
            + (f'InResponseTo="{self.in_response_to}" ' if self.in_response_to else "")
            + f'NotOnOrAfter="{stamp(300)}" Recipient="{ACS}"/></saml:SubjectConfirmation>'
        )
        conditions = self.conditions
        if conditions is None:
            conditions = (
                f'<saml:Conditions NotBefore="{stamp(-300)}" NotOnOrAfter="{stamp(300)}"><saml:AudienceRestriction>'
                f"<saml:Audience>{ENTITY}</saml:Audience></saml:AudienceRestriction></saml:Conditions>"
            )
        statements = self.statements
        if statements is None:
            statements = (
                f'<saml:AuthnStatement AuthnInstant="{stamp(-10)}" SessionIndex="_session"{self.session}><saml:AuthnContext>'
                "<saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"
                "</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>"
                f"<saml:AttributeStatement>{self.attributes}</saml:AttributeStatement>"
            )
        return (
            f'<saml:Assertion xmlns:saml="{SAML}" ID="{self.assertion_id}" Version="2.0" IssueInstant="{self.issued}">'
            f"<saml:Issuer>{self.issuer}</saml:Issuer>{signature}<saml:Subject>{self.name_id}{confirmation}</saml:Subject>"
            f"{conditions}{self.advice}{statements}</saml:Assertion>"
        )

    def around(self, content, signature=""):
        destination = f' Destination="{self.destination}"' if self.destination else ""
        request = f' InResponseTo="{self.in_response_to}"' if self.in_response_to else ""
        return (
            f'<samlp:Response xmlns:samlp="{SAMLP}" xmlns:saml="{SAML}"{self.declared} ID="{self.response_id}" Version="2.0" '
            f'IssueInstant="{self.issued}"{destination}{request}{self.on_response}><saml:Issuer>{self.issuer}</saml:Issuer>'
            f"{signature}{self.extensions}{self.status}{content}</samlp:Response>"
        )

    def unsigned(self):
        """With the places for the signatures, still empty."""
        of_assertion = self.blank_signature(self.assertion_id) if "assertion" in self.sign else ""
        of_response = self.blank_signature(self.response_id) if "response" in self.sign else ""
        return self.around(self.assertion(of_assertion), of_response)


def certificate(key):
    lines = (KEYS / f"{key}.crt.pem").read_text().splitlines()
    return "".join(line for line in lines if not line.startswith("-----"))
