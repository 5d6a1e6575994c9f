"""One side of `cargo xtask bench verify`: a Python peer verifies the same response again and again.

Arguments: python3-saml, pysaml2 or signxml; the folder with the inputs; for how many seconds. Prints
{"count", "wall", "cpu"} as JSON. pysaml2 starts xmlsec1 for each signature, so its processes count as its own time.
signxml verifies the signature and judges nothing else.
"""

import base64
import json
import os
import pathlib
import shutil
import sys
import time

peer, folder, seconds = sys.argv[1], pathlib.Path(sys.argv[2]), float(sys.argv[3])
facts = json.loads((folder / "facts.json").read_text())
response = (folder / "response.b64").read_text()


def python3_saml():
    from onelogin.saml2.response import OneLogin_Saml2_Response
    from onelogin.saml2.settings import OneLogin_Saml2_Settings

    settings = OneLogin_Saml2_Settings(
        {
            "strict": True,
            "sp": {"entityId": facts["entity_id"], "assertionConsumerService": {"url": facts["acs"]}},
            "idp": {
                "entityId": facts["issuer"],
                "singleSignOnService": {"url": facts["issuer"]},
                "x509cert": facts["certificate"],
            },
            "security": {"wantAssertionsSigned": True, "rejectDeprecatedAlgorithm": True},
        },
        sp_validation_only=True,
    )
    arrival = {"https": "on", "http_host": facts["host"], "script_name": "/acs", "get_data": {}, "post_data": {}}

    def verify():
        answer = OneLogin_Saml2_Response(settings, response)
        if not answer.is_valid(arrival, facts["request_id"]):
            sys.exit(f"python3-saml refused the response: {answer.get_error()}")
        return answer.get_nameid(), answer.get_attributes()

    return verify


def pysaml2():
    from saml2 import BINDING_HTTP_POST
    from saml2.client import Saml2Client
    from saml2.config import SPConfig

    provider = {
        "endpoints": {"assertion_consumer_service": [(facts["acs"], BINDING_HTTP_POST)]},
        "allow_unsolicited": False,
        "want_assertions_signed": True,
        "want_response_signed": False,
    }
    client = Saml2Client(
        SPConfig().load(
            {
                "entityid": facts["entity_id"],
                "xmlsec_binary": shutil.which("xmlsec1"),
                "metadata": {"inline": [facts["metadata"]]},
                "service": {"sp": provider},
                "allow_unknown_attributes": True,
            }
        )
    )

    def verify():
        outstanding = {facts["request_id"]: "/"}
        answer = client.parse_authn_request_response(response, BINDING_HTTP_POST, outstanding=outstanding)
        return answer.name_id.text, answer.ava

    return verify


def signxml():
    from signxml import XMLVerifier

    def verify():
        answer = XMLVerifier().verify(base64.b64decode(response), x509_cert=facts["certificate"])
        [name_id] = answer.signed_xml.iter("{urn:oasis:names:tc:SAML:2.0:assertion}NameID")
        return name_id.text, True

    return verify


def cpu_time():
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


verify = {"python3-saml": python3_saml, "pysaml2": pysaml2, "signxml": signxml}[peer]()
verify()
count, wall, cpu = 0, time.perf_counter(), cpu_time()
while time.perf_counter() - wall < seconds:
    name_id, attributes = verify()
    if name_id != facts["name_id"] or not attributes:
        sys.exit(f"{peer} read another person")
    count += 1
print(json.dumps({"count": count, "wall": time.perf_counter() - wall, "cpu": cpu_time() - cpu}))
