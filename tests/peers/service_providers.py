"""python3-saml and pysaml2 as service providers of the built-in identity provider.

Arguments: `requests` or `judge`, and a JSON file with entity_id, acs, metadata (the identity provider's, as XML).

requests   prints for each of them its sign-in request: {"id", "redirect": URL, "post": SAMLRequest}
judge      reads [{"peer", "request_id", "signed", "response"}] and prints for each {"accepted", "name_id",
           "attributes", "why"}; "signed" is what has to be signed: assertion, response or both
metadata   prints for each of them its own metadata, and what it reads in the identity provider's and in the service
           provider's (service_provider_metadata)
"""

import json
import pathlib
import shutil
import sys
import tempfile
from urllib.parse import parse_qs, urlsplit

from onelogin.saml2.authn_request import OneLogin_Saml2_Authn_Request
from onelogin.saml2.auth import OneLogin_Saml2_Auth
from onelogin.saml2.idp_metadata_parser import OneLogin_Saml2_IdPMetadataParser
from onelogin.saml2.response import OneLogin_Saml2_Response
from onelogin.saml2.settings import OneLogin_Saml2_Settings
from onelogin.saml2.utils import OneLogin_Saml2_Utils
from saml2 import BINDING_HTTP_POST, BINDING_HTTP_REDIRECT
from saml2.client import Saml2Client
from saml2.config import IdPConfig, SPConfig
from saml2.mdstore import InMemoryMetaData
from saml2.metadata import entity_descriptor
from saml2.saml import NAMEID_FORMAT_EMAILADDRESS

RELAY_STATE = "back to where it began"
work, facts = sys.argv[1], json.loads(pathlib.Path(sys.argv[2]).read_text())


class Python3Saml:
    def settings(self, signed):
        settings = {
            "strict": True,
            "sp": {
                "entityId": facts["entity_id"],
                "assertionConsumerService": {"url": facts["acs"]},
                "NameIDFormat": NAMEID_FORMAT_EMAILADDRESS,
            },
            "security": {
                "wantAssertionsSigned": signed in ("assertion", "both"),
                "wantMessagesSigned": signed in ("response", "both"),
                "rejectDeprecatedAlgorithm": True,
            },
        }
        read = OneLogin_Saml2_IdPMetadataParser.parse(facts["metadata"])
        merged = OneLogin_Saml2_IdPMetadataParser.merge_settings(settings, read)
        # Merging puts what the metadata says of the service provider in the place of what was asked for.
        merged["sp"]["NameIDFormat"] = NAMEID_FORMAT_EMAILADDRESS
        return OneLogin_Saml2_Settings(merged)

    def arrival(self):
        acs = urlsplit(facts["acs"])
        return {
            "https": "on" if acs.scheme == "https" else "off",
            "http_host": acs.netloc,
            "script_name": acs.path,
            "get_data": {},
            "post_data": {},
        }

    def request(self):
        auth = OneLogin_Saml2_Auth(self.arrival(), self.settings("assertion"))
        redirect = auth.login(return_to=RELAY_STATE)
        request = OneLogin_Saml2_Authn_Request(self.settings("assertion"))
        post = OneLogin_Saml2_Utils.b64encode(request.get_xml())
        return {
            "redirect": {"id": auth.get_last_request_id(), "url": redirect},
            "post": {"id": request.get_id(), "field": post},
        }

    def judge(self, case):
        response = OneLogin_Saml2_Response(self.settings(case["signed"]), case["response"])
        if not response.is_valid(self.arrival(), case["request_id"]):
            raise ValueError(response.get_error())
        return response.get_nameid(), response.get_attributes()

    def own_metadata(self):
        text = self.settings("assertion").get_sp_metadata()
        return text.decode() if isinstance(text, bytes) else text

    def reads(self):
        idp = OneLogin_Saml2_IdPMetadataParser.parse(facts["metadata"])["idp"]
        errors = self.settings("assertion").validate_metadata(facts["service_provider_metadata"])
        return {
            "entity_id": idp["entityId"],
            "sign_on": idp["singleSignOnService"]["url"],
            "certificate": idp["x509cert"],
            "service_provider_errors": errors,
        }


class Pysaml2:
    def client(self, signed):
        provider = {
            "endpoints": {"assertion_consumer_service": [(facts["acs"], BINDING_HTTP_POST)]},
            "allow_unsolicited": False,
            "authn_requests_signed": False,
            "want_assertions_signed": signed in ("assertion", "both"),
            "want_response_signed": signed in ("response", "both"),
            "name_id_policy_format": NAMEID_FORMAT_EMAILADDRESS,
        }
        config = SPConfig().load(
            {
                "entityid": facts["entity_id"],
                "xmlsec_binary": shutil.which("xmlsec1"),
                "metadata": {"inline": [facts["metadata"]]},
                "service": {"sp": provider},
                "allow_unknown_attributes": True,
            }
        )
        return Saml2Client(config)

    def issuer(self, client):
        [issuer] = client.metadata.with_descriptor("idpsso")
        return issuer

    def request(self):
        client = self.client("assertion")
        first, redirect = client.prepare_for_authenticate(
            entityid=self.issuer(client), binding=BINDING_HTTP_REDIRECT, relay_state=RELAY_STATE
        )
        second, post = client.prepare_for_authenticate(
            entityid=self.issuer(client), binding=BINDING_HTTP_POST, relay_state=RELAY_STATE
        )
        field = str(post["data"]).split('name="SAMLRequest" value="')[1].split('"')[0]
        return {
            "redirect": {"id": first, "url": dict(redirect["headers"])["Location"]},
            "post": {"id": second, "field": field},
        }

    def judge(self, case):
        client = self.client(case["signed"])
        response = client.parse_authn_request_response(
            case["response"], BINDING_HTTP_POST, outstanding={case["request_id"]: "/"}
        )
        if response is None:
            raise ValueError("no response")
        return response.name_id.text, response.ava

    def own_metadata(self):
        return str(entity_descriptor(self.client("assertion").config))

    def reads(self):
        store = self.client("assertion").metadata
        issuer = self.issuer(self.client("assertion"))
        [service] = store.single_sign_on_service(issuer, BINDING_HTTP_REDIRECT)
        [(_, certificate)] = store.certs(issuer, "idpsso", "signing")
        partner = InMemoryMetaData(None, facts["service_provider_metadata"])
        partner.load()
        acs = partner.service(facts["entity_id"], "spsso_descriptor", "assertion_consumer_service", BINDING_HTTP_POST)
        return {
            "entity_id": issuer,
            "sign_on": service["location"],
            "certificate": certificate,
            "acs": [one["location"] for one in acs],
        }


def identity_provider():
    """pysaml2's own metadata as an identity provider with our values."""
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as certificate:
        certificate.write(facts["certificate"])
        certificate.flush()
        provider = {"endpoints": {"single_sign_on_service": [(facts["sign_on"], BINDING_HTTP_REDIRECT)]}}
        config = IdPConfig().load(
            {
                "entityid": facts["issuer"],
                "xmlsec_binary": shutil.which("xmlsec1"),
                "cert_file": certificate.name,
                "service": {"idp": provider},
            }
        )
        return str(entity_descriptor(config))


PEERS = {"python3-saml": Python3Saml(), "pysaml2": Pysaml2()}


def judged(case):
    try:
        name_id, attributes = PEERS[case["peer"]].judge(case)
    except Exception as error:  # Whatever a peer raises is how it refuses.
        return {"accepted": False, "why": f"{type(error).__name__}: {error}"}
    return {"accepted": True, "name_id": name_id, "attributes": attributes}


if work == "requests":
    answer = {name: peer.request() for name, peer in PEERS.items()}
elif work == "judge":
    answer = [judged(case) for case in json.load(sys.stdin)]
else:
    answer = {name: {"own": peer.own_metadata(), "reads": peer.reads()} for name, peer in PEERS.items()}
    answer["pysaml2"]["identity_provider"] = identity_provider()
print(json.dumps(answer))
