#!/usr/bin/env python3
# HEADER
"""Makes the role, the service account and the API token through authentik's API.

AUTHENTIK_URL and AUTHENTIK_TOKEN (an administrator's API token) are read from the environment. The new token's key is
written to the file that is named, which must not be there yet: python3 latchkey-rights.py KEY_FILE
"""
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

PERMISSIONS = []
EXPIRES = ""
NAME = "Latchkey"
ACCOUNT = "latchkey"
TOKEN = "latchkey-api"


def fail(message):
    sys.exit("latchkey-rights: " + message)


def setting(name):
    value = os.environ.get(name, "").strip()
    if not value:
        fail("set " + name + " in the environment")
    return value


class Direct(urllib.request.HTTPRedirectHandler):
    """The token goes to the server that was named, and nowhere else."""

    def redirect_request(self, *_):
        return None


class Server:
    def __init__(self, base, token):
        self.base, self.token = base.rstrip("/"), token
        self.opener = urllib.request.build_opener(Direct)

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": "Bearer " + self.token, "Accept": "application/json"}
        if data is not None:
            headers["Content-Type"] = "application/json"
        request = urllib.request.Request(self.base + "/api/v3/" + path, data, headers, method=method)
        try:
            with self.opener.open(request, timeout=60) as answer:
                text = answer.read().decode()
        except urllib.error.HTTPError as error:
            said = error.read().decode(errors="replace")[:300] or "no word; authentik's log names the error"
            fail("%s %s was answered with %s: %s" % (method, path, error.code, said))
        except urllib.error.URLError as error:
            fail("%s does not answer: %s" % (self.base, error.reason))
        return json.loads(text) if text.strip() else None

    def first(self, path, field, value):
        query = urllib.parse.urlencode({"search": value, "page_size": 100})
        entries = self.ask("GET", "%s?%s" % (path, query))["results"]
        return next((entry for entry in entries if entry.get(field) == value), None)


def release(server):
    year, month = server.ask("GET", "admin/version/")["version_current"].split(".")[:2]
    return int(year), int("".join(digit for digit in month if digit.isdigit()))


def main():
    if len(sys.argv) != 2:
        fail("name the file for the token's key")
    place = sys.argv[1]
    if os.path.lexists(place):
        fail(place + " is there already; name another file")
    server = Server(setting("AUTHENTIK_URL"), setting("AUTHENTIK_TOKEN"))
    through_a_group = release(server) < (2025, 12)
    if server.first("core/tokens/", "identifier", TOKEN):
        fail("authentik has a token %s already; remove it first" % TOKEN)

    # What is there already may allow more than these permissions.
    for path, field, name, place in (
        ("rbac/roles/", "name", NAME, "Directory > Roles"),
        ("core/users/", "username", ACCOUNT, "Directory > Users"),
        ("core/groups/", "name", NAME, "Directory > Groups"),
    ):
        if server.first(path, field, name):
            fail("authentik has %s already; remove it under %s first" % (name, place))

    role = server.ask("POST", "rbac/roles/", {"name": NAME})
    assign = "rbac/permissions/assigned_by_roles/%s/assign/" % role["pk"]
    server.ask("POST", assign, {"permissions": [permission["code"] for permission in PERMISSIONS]})
    body = {"name": ACCOUNT, "create_group": False, "expiring": False}
    number = server.ask("POST", "core/users/service_account/", body)["user_pk"]
    if through_a_group:
        server.ask("POST", "core/groups/", {"name": NAME, "roles": [role["pk"]], "users": [number]})
    else:
        server.ask("POST", "rbac/roles/%s/add_user/" % role["pk"], {"pk": number})

    body = {"identifier": TOKEN, "intent": "api", "user": number, "expiring": True, "expires": EXPIRES}
    server.ask("POST", "core/tokens/", body)
    key = server.ask("GET", "core/tokens/%s/view_key/" % TOKEN)["key"]
    with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(key + "\n")
    print("%s may do %d things until %s; the key of its token is in %s." % (ACCOUNT, len(PERMISSIONS), EXPIRES, place))


main()
