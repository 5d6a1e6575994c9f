class Work:
    def __init__(self, server, record, force):
        self.server, self.record, self.force = server, record, force
        self.ids = {}

    def carry_out(self, change):
        """Goes through everything that is wanted. Tells whether all is as wanted, or would be."""
        settled = True
        for what in WANTED:
            settled &= self.one(what, change)
        return settled

    def one(self, what, change):
        def fits(field):
            since, until = field.get("since"), field.get("until")
            version = self.server.version
            return (not since or version >= version_of(since)) and (not until or version < version_of(until))

        fields = [field for field in what["fields"] if fits(field)]
        steady = [field for field in fields if not field.get("once")]
        wanted = {field["name"]: resolved(field["value"], self.server, self.ids, not change) for field in steady}
        identity = {name: wanted[name] for name in what["identity"]}
        there = alike(self.server, what, identity)
        if len(there) > 1:
            raise Stop(f"There are {len(there)} of {what['kind']} {what['name']!r}; remove all but one.")
        if not there:
            tell("create", what)
            if change:
                self.create(what, fields, wanted, identity)
            return True
        shown = there[0]
        self.ids[what["key"]] = shown[what["id"]]
        note = self.record.of(what["key"], self.server)
        if note and note["id"] == "":
            # A request whose answer never came: the object is here, so it was carried out.
            note["id"], note["place"] = shown[what["id"]], place_of(what, shown)
            self.record.keep(note)
        ours = bool(note) and note["created"] and same(str(note["id"]), str(shown[what["id"]]))
        differing = {name: value for name, value in wanted.items() if not holds(what, name, value, shown)}
        if not differing:
            tell("leave", what)
            return True
        allowed = ours or self.force
        tell("change" if allowed else "CONFLICT", what, differing, shown)
        if not allowed:
            print("         It was there before and differs. --force changes it; another name in the setup leaves it.")
            if change:
                raise Stop("Nothing more was done. What was made stands in the record.")
            return False
        if change:
            self.change(what, differing, wanted, shown, identity, note)
        return True

    def note(self, what, identity, created):
        return {"key": what["key"], "kind": what["kind"], "name": what["name"], "path": what["path"],
                "id_field": what["id"], "id": "", "place": "", "server": self.server.base, "identity": identity,
                "needs": needs([field["value"] for field in what["fields"]]), "created": created, "written": {},
                "before": {}}

    def create(self, what, fields, wanted, identity):
        once = [field for field in fields if field.get("once")]
        body = {**wanted, **{field["name"]: resolved(field["value"], self.server, self.ids) for field in once}}
        if "key_data" in body:
            check_pair(body["certificate_data"], body["key_data"])
        note = self.record.of(what["key"], self.server)
        if note:
            self.record.forget(note)
        note = self.note(what, identity, True)
        note["written"] = wanted
        self.record.keep(note)
        try:
            shown = self.server.ask("POST", what["path"], body)
        except Refused:
            self.record.forget(note)
            raise
        self.done(what, note, wanted, shown)

    def change(self, what, differing, wanted, shown, identity, note):
        body = dict(differing)
        if "backchannel_providers" in body:
            body["backchannel_providers"] = shown["backchannel_providers"] + [
                one for one in body["backchannel_providers"] if one not in shown["backchannel_providers"]]
        if what["path"] == SAML_PROVIDERS and "signing_kp" in body:
            # authentik asks for this in the same request.
            body["sign_assertion"] = wanted["sign_assertion"]
        if note is None:
            note = self.note(what, identity, False)
        if not note["created"]:
            note["before"] = {**{name: shown[name] for name in body}, **note["before"]}
        note["id"], note["place"] = shown[what["id"]], place_of(what, shown)
        note["written"].update(body)
        self.record.keep(note)
        self.done(what, note, body, self.server.ask("PATCH", note["place"], body))

    def done(self, what, note, written, shown):
        note["id"], note["place"] = shown[what["id"]], place_of(what, shown)
        self.record.keep(note)
        self.ids[what["key"]] = shown[what["id"]]
        for name, value in written.items():
            if not holds(what, name, value, shown):
                raise Stop(f"authentik did not keep {name} of {what['kind']} {what['name']!r}.")
            if name not in shown and what["path"] != KEY_PAIRS:
                print(f"         authentik does not show {name}; this version may not have it.")

    def take_back(self):
        """Goes through the record, newest first. Tells whether nothing is left of it."""
        stays = set()
        for note in list(reversed(self.record.objects)):
            what = {"path": note["path"], "id": note["id_field"], "kind": note["kind"], "name": note["name"]}
            reason = self.take_back_one(what, note, stays)
            if reason:
                tell("KEEP", what)
                print(f"         {reason}")
                stays.update(note["needs"])
            else:
                self.record.forget(note)
        return not self.record.objects

    def take_back_one(self, what, note, stays):
        """Takes one object back, or says why it stays."""
        if note["server"] != self.server.base:
            return f"It is at {note['server']}."
        if note["id"] == "":
            there = alike(self.server, what, note["identity"])
            if len(there) > 1:
                return f"{len(there)} objects have its name; remove by hand the one that was made."
            shown = there[0] if there else None
        else:
            try:
                shown = self.server.ask("GET", note["place"])
            except NotThere:
                shown = None
        if shown is None:
            tell("gone", what)
            return None
        changed = [name for name, value in note["written"].items() if not holds(what, name, value, shown)]
        if changed and not self.force:
            return f"Others changed it since: {', '.join(changed)}. --force takes it back all the same."
        if not note["created"]:
            tell("restore", what)
            self.server.ask("PATCH", note["place"], note["before"])
            return None
        if note["key"] in stays:
            return "Something that stays needs it."
        strangers = self.strangers(what, shown)
        if strangers and not self.force:
            return f"Others added to it: {strangers}. --force removes it all the same."
        tell("remove", what)
        try:
            self.server.ask("DELETE", place_of(what, shown))
        except NotThere:
            pass
        return None

    def strangers(self, what, shown):
        """What others attached to an application or an entitlement; it would go with it."""
        if what["path"] not in (APPLICATIONS, ENTITLEMENTS):
            return ""
        ours = {str(note["id"]) for note in self.record.objects}
        key = shown[what["id"]]
        bindings = [one for one in self.server.list(BINDINGS, target=key) if str(one["pk"]) not in ours]
        named = [f"{len(bindings)} bindings"] if bindings else []
        if what["path"] == APPLICATIONS:
            entitlements = self.server.list(ENTITLEMENTS, app=key) if self.server.version >= (2024, 12) else []
            named += [one["name"] for one in entitlements if str(one["pbm_uuid"]) not in ours]
        return ", ".join(named)


def needs(value):
    """The keys of the objects that a value names."""
    if isinstance(value, list):
        return [key for one in value for key in needs(one)]
    return [value["wanted"]] if isinstance(value, dict) and "wanted" in value else []


def tell(act, what, differing=None, shown=None):
    print(f"{act:<8} {what['kind']}: {what['name']}")
    for name, value in (differing or {}).items():
        print(f"         {name}: {short(shown.get(name))} -> {short(value)}")


def short(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 100 else text[:97] + "..."


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("act", choices=["plan", "apply", "undo"])
    reader.add_argument("--record", default="authentik-made.json", help=argparse.SUPPRESS)
    reader.add_argument("--force", action="store_true", help=argparse.SUPPRESS)
    asked = reader.parse_args()
    try:
        work = Work(Server(), Record(asked.record), asked.force)
    except (Stop, OSError, ValueError, KeyError) as error:
        print(error, file=sys.stderr)
        return 2
    try:
        whole = work.take_back() if asked.act == "undo" else work.carry_out(asked.act == "apply")
    except (Stop, OSError) as error:
        print(f"{error}\nWhat was done stays and stands in {asked.record}; the same command goes on from here.", file=sys.stderr)
        return 1
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())
