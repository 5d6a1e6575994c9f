#!/usr/bin/python3
"""The half of the corpus that Debian's xmlsec1 and lxml sign: files into tests/fixtures/saml/xmlsec1, and their part of
the manifest on standard output. `cargo xtask corpus` runs it; see tests/fixtures/saml/README.md."""

import json
import shutil
import sys
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import good  # noqa: E402
import refused  # noqa: E402
import wrapped  # noqa: E402
from response import ACS, ENTITY, ISSUER, KEYS, NOW, REQUEST  # noqa: E402

FOLDER = KEYS.parent / "xmlsec1"


def entry(case):
    name = case["name"]
    file = f"xmlsec1/{name}.{'txt' if case.get('form') else 'xml'}"
    content = case["xml"]
    (KEYS.parent / file).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    now = NOW + timedelta(seconds=case.get("at", 0))
    return {
        "name": name,
        "source": "xmlsec1",
        "file": file,
        "input": "form_value" if case.get("form") else "document",
        "now": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "request": case.get("request", REQUEST),
        "acs": case.get("acs", ACS),
        "entity_id": case.get("entity_id", ENTITY),
        "issuer": case.get("issuer", ISSUER),
        "domains": case.get("domains", ["example.com"]),
        "certificates": case.get("certificates", ["idp"]),
        "verdict": case["verdict"],
        "would_claude_accept": case["claude"],
        "finding": case["finding"],
        "also": case.get("also", []),
        "says": case.get("says", {}),
        "class": case.get("class", "good"),
        "reason": case["reason"],
    }


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    cases = [entry(case) for part in (good, refused, wrapped) for case in part.generate()]
    names = [case["name"] for case in cases]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise SystemExit(f"Two cases have the same name: {', '.join(sorted(twice))}")
    json.dump(cases, sys.stdout, ensure_ascii=False, indent=2)


if __name__ == "__main__":
    main()
