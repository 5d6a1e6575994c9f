"""One side of `cargo xtask bench verify`: python3-saml verifies the same response again and again.

Arguments: the folder with the inputs, and for how many seconds. Prints {"count", "wall", "cpu"} as JSON.
"""

import json
import pathlib
import sys
import time

from onelogin.saml2.response import OneLogin_Saml2_Response
from onelogin.saml2.settings import OneLogin_Saml2_Settings

folder, seconds = pathlib.Path(sys.argv[1]), float(sys.argv[2])
facts = json.loads((folder / "facts.json").read_text())
response = (folder / "response.b64").read_text()

settings = OneLogin_Saml2_Settings(
    {
        "strict": True,
        "sp": {"entityId": facts["entity_id"], "assertionConsumerService": {"url": facts["acs"]}},
        "idp": {
            "entityId": facts["issuer"],
            "singleSignOnService": {"url": facts["issuer"]},
            "x509cert": (folder / "certificate.pem").read_text(),
        },
        "security": {"wantAssertionsSigned": True, "rejectDeprecatedAlgorithm": True},
    },
    sp_validation_only=True,
)
arrival = {"https": "on", "http_host": facts["host"], "script_name": "/acs", "get_data": {}, "post_data": {}}

count, wall, cpu = 0, time.perf_counter(), time.process_time()
while time.perf_counter() - wall < seconds:
    answer = OneLogin_Saml2_Response(settings, response)
    if not answer.is_valid(arrival, facts["request_id"]):
        sys.exit(f"python3-saml refused the response: {answer.get_error()}")
    if answer.get_nameid() != facts["name_id"] or not answer.get_attributes():
        sys.exit("python3-saml read another person")
    count += 1
print(json.dumps({"count": count, "wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}))
