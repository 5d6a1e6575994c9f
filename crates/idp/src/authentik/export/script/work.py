class Work:
    def __init__(self, server, record, force, live):
        self.server, self.record, self.force, self.live = server, record, force, live
        self.ids, self.coming = {}, set()

    def carry_out(self, change):
        """Goes through everything that is wanted. Tells whether all is as wanted, or would be."""
        self.check_release()
        settled = True
        for what in WANTED:
            reason = self.held_back(what)
            if reason:
                tell("wait", what)
                print(f"         {reason}")
            elif self.live or what.get("part") != "live":
                settled &= self.one(what, change)
        return settled

    def check_release(self):
        """What this release cannot do is said before anything is made."""
        if self.server.version < ENTITLEMENTS_SINCE and any(what["path"] == ENTITLEMENTS for what in WANTED):
            raise Stop("This authentik has no entitlements; they came with 2024.12. Update authentik, or have it send the person's "
                       "groups (latchkey setup set groups-from groups), and export this file again.")
        for what in WANTED:
            groups = [field["value"] for field in what["fields"] if field["name"] == "group_filters"]
            if groups and self.server.version < BINDINGS_RESTRICT_SINCE and len(groups[0]) != 1:
                raise Stop(f"Before authentik 2026.2 one group decides whom SCIM sends, and the setup names {len(groups[0])}. Name "
                           "exactly one (latchkey setup set scim-groups GROUP), and export this file again.")

    def held_back(self, what):
        """Why a part that lets SCIM send waits; nothing where it does not."""
        part, dry = what.get("part"), self.server.version >= DRY_RUN_SINCE
        if part == "live" and not self.live:
            there = alike(self.server, what, {"name": what["name"]})
            sends = any(one.get("dry_run") is False for one in there)
            return "" if sends or not dry else "SCIM sends nothing yet. Look at who would be sent, then run: apply --live"
        if part != "link":
            return ""
        if not self.live and not dry:
            return "SCIM cannot run dry here. Look at who is in the filter group, then link it with: apply --live"
        if self.server.version >= BINDINGS_RESTRICT_SINCE and not self.is_restricted():
            reason = "Nobody is bound to the application, so SCIM would send everybody: bind those who may use Claude first."
            if self.live:
                raise Stop(reason)
            return reason
        return ""

    def is_restricted(self):
        """Whether somebody is bound to the application, or will be."""
        if any(what["path"] == BINDINGS and what["key"].startswith("access/") for what in WANTED):
            return True
        application = self.ids.get("application")
        bindings = self.server.list(BINDINGS, target=application) if application else []
        return any(binding.get("enabled") is not False for binding in bindings)

    def one(self, what, change):
        def fits(field):
            since, until = field.get("since"), field.get("until")
            version = self.server.version
            return (not since or version >= version_of(since)) and (not until or version < version_of(until))

        if what["key"] in self.coming:
            return True  # a part of what will be made
        fields = [field for field in what["fields"] if fits(field)]
        steady = [field for field in fields if not field.get("once")]
        if what.get("part") == "live" and len(steady) < 2:
            return True  # a release without dry runs
        wanted = {field["name"]: resolved(field["value"], self.server, self.ids, not change) for field in steady}
        identity = {name: wanted[name] for name in what["identity"]}
        there = alike(self.server, what, identity)
        if len(there) > 1:
            raise Stop(f"There are {len(there)} of {what['kind']} {what['name']!r}; remove all but one.")
        if not there:
            tell("create", what)
            if change:
                self.create(what, fields, wanted, identity)
            else:
                self.coming.add(what["key"])
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
            if not what.get("part"):
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
        dry = {"dry_run": body["dry_run"]} if "dry_run" in body else {}
        self.done(what, note, {**wanted, **dry}, shown)

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
        needed_too = needs([field["value"] for field in what["fields"]])
        note["needs"] += [key for key in needed_too if key not in note["needs"]]
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
                if name in ("dry_run", "group_filters", "filter_group"):
                    raise Stop(f"authentik does not know {name} of {what['kind']} {what['name']!r}, which restricts SCIM.")
                print(f"         authentik does not show {name}; this version may not have it.")


def needs(value):
    """The keys of the objects that a value names."""
    if isinstance(value, list):
        return [key for one in value for key in needs(one)]
    return [value["wanted"]] if isinstance(value, dict) and "wanted" in value else []


def tell(act, what, differing=None, shown=None):
    print(f"{act:<8} {what['kind']}: {what['name']}")
    for name, value in (differing or {}).items():
        print(f"         {name}: {as_text(shown.get(name))} -> {as_text(value)}")


def as_text(value):
    """A value in full: cut off, two that differ could look alike."""
    return "(what is made first)" if value == [None] else json.dumps(value, ensure_ascii=False)
