#!/usr/bin/env python3
# HEADER
"""Makes the role, the service account and the API token through authentik's API. Needs Python 3.8 or newer and nothing else.

    python3 latchkey-rights.py KEY_FILE

The new token's key is written to KEY_FILE, which must not be there yet. In the environment:
    AUTHENTIK_URL       authentik's address, for instance https://authentik.company
    AUTHENTIK_TOKEN     an administrator's API token
    AUTHENTIK_CA_FILE   where the server's certificate is not publicly trusted: the CA's certificate, PEM
"""

import argparse
import hashlib
import http.client
import json
import os
import ssl
import sys
import urllib.error
import urllib.parse
import urllib.request

PERMISSIONS = []
EXPIRES = ""
NAME = "Latchkey"
ACCOUNT = "latchkey"
TOKEN = "latchkey-api"
GROUPS_GIVE_ROLES_UNTIL = (2025, 12)

# SERVER


def is_there(server, path, field, value):
    return any(entry.get(field) == value for entry in server.list(path, search=value))


def grant(server):
    """Makes everything, and gives the new token's key."""
    by_group = server.version < GROUPS_GIVE_ROLES_UNTIL
    # What is there already may allow more than these permissions.
    for path, field, name, where in (
        ("core/tokens/", "identifier", TOKEN, "Directory > Tokens and App passwords"),
        ("rbac/roles/", "name", NAME, "Directory > Roles"),
        ("core/users/", "username", ACCOUNT, "Directory > Users"),
        *([("core/groups/", "name", NAME, "Directory > Groups")] if by_group else []),
    ):
        if is_there(server, path, field, name):
            raise Stop(f"authentik has {name} already; remove it under {where} first.")

    role = server.ask("POST", "rbac/roles/", {"name": NAME})["pk"]
    codes = [permission["code"] for permission in PERMISSIONS]
    server.ask("POST", f"rbac/permissions/assigned_by_roles/{role}/assign/", {"permissions": codes})
    body = {"name": ACCOUNT, "create_group": False, "expiring": False}
    number = server.ask("POST", "core/users/service_account/", body)["user_pk"]
    if by_group:
        server.ask("POST", "core/groups/", {"name": NAME, "roles": [role], "users": [number]})
    else:
        server.ask("POST", f"rbac/roles/{role}/add_user/", {"pk": number})

    body = {"identifier": TOKEN, "intent": "api", "user": number, "expiring": True, "expires": EXPIRES}
    server.ask("POST", "core/tokens/", body)
    return server.ask("GET", f"core/tokens/{TOKEN}/view_key/")["key"]


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("key_file", metavar="KEY_FILE")
    key_file = reader.parse_args().key_file
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")
    try:
        if os.path.lexists(key_file):
            raise Stop(f"{key_file} is there already; name another file.")
        server = Server()
        file = os.fdopen(os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8")
        try:
            with file:
                file.write(grant(server) + "\n")
        except BaseException:
            # Closed by now: an open file cannot be removed on every system.
            os.unlink(key_file)
            raise
    except (Stop, OSError, ValueError, KeyError, TypeError) as error:
        sys.exit(f"latchkey-rights: {error if isinstance(error, (Stop, OSError)) else 'authentik answered otherwise than expected'}")
    print(f"{ACCOUNT} may do {len(PERMISSIONS)} things until {EXPIRES}; the key of its token is in {key_file}.")


main()
