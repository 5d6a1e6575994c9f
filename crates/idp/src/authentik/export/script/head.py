#!/usr/bin/env python3
"""Sets authentik up as the identity provider of Claude, through its API. Needs Python 3.8 or newer and nothing else.

    python3 authentik-apply.py plan     shows what apply would write, stops where apply would stop, and changes nothing
    python3 authentik-apply.py apply    makes what is missing, and changes what it made before
    python3 authentik-apply.py undo     removes what it made, SCIM first and who may open it last, and gives back the rest

In the environment:
    AUTHENTIK_URL             authentik's address, for instance https://authentik.company
    AUTHENTIK_TOKEN           a token with the intent API Token
    AUTHENTIK_CA_FILE         where the server's certificate is not publicly trusted: the CA's certificate, PEM
    CLAUDE_SIGNING_KEY_FILE   a file with the private key of the signing certificate, PEM, not encrypted
    CLAUDE_SCIM_URL           with SCIM: the endpoint, where this file does not name it
    CLAUDE_SCIM_TOKEN         with SCIM: the bearer token, when its provider is made or gets another address

What restricts comes first: who may open the application is bound before anybody can sign in through it, and SCIM comes last,
dry: it sends nothing yet. Look at who would be sent, then run apply --live. A provider or mapping that is there already
changes when the bindings stand. Before authentik 2025.4 SCIM cannot run dry, so it is not linked to the application before
apply --live. A run that makes, changes or links something never goes live: look first, then run apply --live once more.
A key pair with another certificate, and a SCIM provider of others with another address, are never changed.

Options:
    --live          with apply: let SCIM send for real, after you have seen who would be sent
    --record FILE   where it writes down what it makes [default: authentik-made.json]; undo goes by that file
    --force         change objects that were there before; with undo: remove what others changed or added since, too

Ends with 0 when all is as wanted, with 1 when something was not done, with 2 when it could not begin.
"""
# HEADER

import argparse
import contextlib
import hashlib
import http.client
import io
import json
import os
import ssl
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

WANTED = []

APPLICATIONS, BINDINGS, ENTITLEMENTS = "core/applications/", "policies/bindings/", "core/application_entitlements/"
KEY_PAIRS, SAML_PROVIDERS = "crypto/certificatekeypairs/", "providers/saml/"
SAML_MAPPINGS = "propertymappings/provider/saml/"
SCIM_PROVIDERS, SCIM_MAPPINGS = "providers/scim/", "propertymappings/provider/scim/"
# From which release authentik has entitlements, runs SCIM dry, and sends by SCIM only who may open the application.
ENTITLEMENTS_SINCE, DRY_RUN_SINCE, BINDINGS_RESTRICT_SINCE = (2024, 12), (2025, 4), (2026, 2)


