# Stands in a plan for the identifier of what would be made first.
COMING = "(what is made first)"


class Record:
    """What was made or changed: written before each request, and completed after it."""

    def __init__(self, file):
        self.file, self.objects = file, []
        if os.path.exists(file):
            with open(file, encoding="utf-8") as stream:
                try:
                    self.objects = [dict(one) for one in json.load(stream)["objects"]]
                except (LookupError, TypeError, ValueError, RecursionError):
                    raise Stop(f"{file} is no record of this script; put the last good copy in its place.") from None
            if not all(is_note(one) for one in self.objects):
                raise Stop(f"{file} holds something that this script did not write; put the last good copy in its place.")

    def of(self, key, server):
        return next((one for one in self.objects if one["key"] == key and one["server"] == server.base), None)

    def keep(self, one):
        if not any(one is other for other in self.objects):
            self.objects.append(one)
        self.save()

    def forget(self, one):
        self.objects = [other for other in self.objects if other is not one]
        self.save()

    def save(self):
        folder = os.path.dirname(os.path.abspath(self.file))
        with tempfile.NamedTemporaryFile("w", dir=folder, delete=False, encoding="utf-8") as stream:
            json.dump({"objects": self.objects}, stream, indent=2)
        os.replace(stream.name, self.file)


def is_note(one):
    """Whether a part of a record is as this script writes it."""
    texts = ("key", "kind", "name", "path", "id_field", "place", "server")
    kinds = {**dict.fromkeys(texts, str), **dict.fromkeys(("identity", "written", "before", "earlier"), dict),
             **dict.fromkeys(("needs", "linked"), list), "created": bool, "id": (str, int)}
    optional = ("earlier", "linked")
    return all(isinstance(one[name], kind) if name in one else name in optional for name, kind in kinds.items())


def same(one, other):
    if isinstance(one, list) and isinstance(other, list):
        return sorted(map(str, one)) == sorted(map(str, other))
    if one in (None, "") and other in (None, ""):
        return True
    if isinstance(one, str) and isinstance(other, str):
        return one.strip() == other.strip()
    return one == other


def holds(what, field, wanted, shown):
    """Whether the object has the value; what the server does not show cannot be told."""
    if what["path"] == KEY_PAIRS and field == "certificate_data" and wanted is not None:
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(wanted.strip() + "\n")).hexdigest()
        return str(shown.get("fingerprint_sha256", "")).replace(":", "").lower() == digest
    if field not in shown:
        return True
    if field == "backchannel_providers":
        return all(one in (shown[field] or []) for one in wanted or [])
    return same(wanted, shown[field])


def identified(what, shown, field=None):
    """The identifier of an object, or another field by which it is addressed."""
    known = shown.get(field or what["id"])
    if not isinstance(known, (str, int)) or known == "":
        raise Stop(f"authentik does not tell the {field or what['id']} of {what['kind']} {shown_as(what['name'])}.")
    return known


def place_of(what, shown):
    known = identified(what, shown, "slug" if what["path"] == APPLICATIONS else None)
    return f"{what['path']}{urllib.parse.quote(str(known), safe='')}/"


def alike(server, what, identity):
    """The objects that have the identity."""
    if None in identity.values() or COMING in identity.values():
        return []
    if what["path"] == APPLICATIONS:
        # By its own address: the list shows somebody who is no superuser only what they may open themselves.
        try:
            entries = [server.one("GET", f"{APPLICATIONS}{urllib.parse.quote(identity['slug'], safe='')}/")]
        except NotThere:
            entries = []
    else:
        query = {name: identity[name] for name in ("app", "target", "name") if name in identity}
        if what["path"] == ENTITLEMENTS:
            query.pop("name")
        try:
            entries = server.list(what["path"], **query)
        except NotTaken:
            if "app" not in query and "target" not in query:
                raise
            entries = []  # What it would belong to is gone, and it went along.
        for entry in entries:
            identified(what, entry)
    return [one for one in entries if all(same(one.get(field), value) for field, value in identity.items())]


def resolved(value, server, ids):
    """A value as the API takes it."""
    if isinstance(value, list):
        return [resolved(one, server, ids) for one in value]
    if not isinstance(value, dict):
        return value
    if "wanted" in value:
        return ids.get(value["wanted"])
    if "found" in value:
        return server.look_up(value["found"], value["field"], value["is"])
    if "setting" in value:
        return token_in(value["setting"]) if value["setting"].endswith("_TOKEN") else needed(value["setting"])
    with open(needed(value["file"]), encoding="utf-8") as stream:
        return stream.read()


def check_pair(certificate, key):
    """authentik takes a key that belongs to another certificate, and sign-ins fail then."""
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, name) for name in ("certificate.pem", "key.pem")]
        for name, text in zip(names, (certificate, key)):
            with open(os.open(name, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="utf-8") as stream:
                stream.write(text)
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(*names, password=lambda: "")
        except (ssl.SSLError, OSError, ValueError):
            raise Stop("CLAUDE_SIGNING_KEY_FILE does not hold the unencrypted key of the signing certificate.") from None


