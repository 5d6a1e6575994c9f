"""Signing with Debian's xmlsec1; RSA-PSS, which it lacks, with lxml's canonicalization and openssl."""

import base64
import hashlib
import subprocess
import tempfile
from pathlib import Path

from lxml import etree

from response import DS, ENVELOPED, EXCLUSIVE, INCLUSIVE, KEYS, PSS, SAML, SAMLP

NAMES = {"ds": DS, "saml": SAML, "samlp": SAMLP}


def sign(response, xml=None):
    """Fills every signature of a response, the assertion's first, since the response's covers it."""
    xml = response.unsigned() if xml is None else xml
    for place in ("assertion", "response"):
        if place in response.sign:
            xml = pss(xml, place, response) if response.method.startswith(PSS) else xmlsec1(xml, place, response.key)
    return xml


def xmlsec1(xml, place, key):
    where = "/*/*[local-name()='Assertion']/*[local-name()='Signature']"
    if place == "response" or SAMLP not in xml:
        where = "/*/*[local-name()='Signature']"
    with tempfile.TemporaryDirectory() as folder:
        blank, signed = Path(folder, "blank.xml"), Path(folder, "signed.xml")
        blank.write_text(xml, encoding="utf-8")
        command = ["xmlsec1", "--sign", "--privkey-pem", str(KEYS / f"{key}.key.pem")]
        command += ["--id-attr:ID", f"{SAML}:Assertion", "--id-attr:ID", f"{SAMLP}:Response"]
        command += ["--node-xpath", where, "--output", str(signed), str(blank)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        text = signed.read_bytes().decode("utf-8")
    # xmlsec1 puts a declaration in front; whether there is one is a case of its own.
    return text.split("?>", 1)[1].strip() if text.startswith("<?xml") else text.strip()


def canonical(node, uri, prefixes=()):
    exclusive = uri == EXCLUSIVE
    return etree.tostring(
        node, method="c14n", exclusive=exclusive, with_comments=False, inclusive_ns_prefixes=list(prefixes) if exclusive else None
    )


def pss(xml, place, response):
    """One signature by hand: lxml makes the bytes, openssl the signature."""
    root = etree.fromstring(xml.encode("utf-8"))
    signed = root if place == "response" else root.find("saml:Assertion", NAMES)
    signature = signed.find("ds:Signature", NAMES)
    hash_name = response.method.removeprefix(PSS).split("-")[0]
    transform = next((uri for uri in response.transforms if uri != ENVELOPED), INCLUSIVE)
    without = etree.fromstring(etree.tostring(root))
    bare = without if place == "response" else without.find("saml:Assertion", NAMES)
    own = bare.find("ds:Signature", NAMES)
    bare.remove(own)
    digest = hashlib.new(hash_name, canonical(bare, transform)).digest()
    signature.find(".//ds:DigestValue", NAMES).text = base64.b64encode(digest).decode()
    signed_info = canonical(signature.find("ds:SignedInfo", NAMES), response.c14n)
    value = subprocess.run(
        ["openssl", "dgst", f"-{hash_name}", "-sign", str(KEYS / f"{response.key}.key.pem")]
        + ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"],
        input=signed_info, capture_output=True, check=True,
    ).stdout
    signature.find("ds:SignatureValue", NAMES).text = base64.b64encode(value).decode()
    return etree.tostring(root, encoding="unicode")
