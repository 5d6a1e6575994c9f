SCIM = "scim"
NOBODY_BOUND = "Nobody is bound to the application, so SCIM would send everybody: bind those who may use Claude first."


class Work:
    def __init__(self, server, record, force, live):
        self.server, self.record, self.force, self.live = server, record, force, live
        self.ids, self.coming = {}, set()
        # Whether this run makes or changes something; nobody can have looked at what came of it.
        self.touched = False

    def carry_out(self, change):
        """Goes through everything that is wanted. Tells whether all is as wanted, or would be."""
        self.check_release()
        settled = True
        for what in WANTED:
            reason, as_meant = self.held_back(what)
            if reason:
                tell("wait", what)
                print(f"         {reason}")
                settled &= as_meant
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
        """Why a part that lets SCIM send waits, and whether it is meant to wait; no reason where it does not."""
        part = what.get("part")
        if part not in ("link", "live"):
            return "", True
        can_be_dry = self.server.version >= DRY_RUN_SINCE
        provider, linked = self.scim()
        if part == "live":
            if not can_be_dry or provider.get("dry_run") is False:
                return "", True
            if not self.live:
                return "SCIM sends nothing yet. Look at who would be sent, then run: apply --live", True
            return self.not_now(linked)
        if linked:
            return "", True
        if can_be_dry and (provider.get("dry_run") is True or SCIM in self.coming):
            # Linked dry it sends nothing; that somebody is bound is asked for all the same, before it can ever send.
            return ("", True) if self.is_narrow() else (NOBODY_BOUND, False)
        if self.live:
            return self.not_now(True)
        if can_be_dry:
            return "The SCIM provider does not run dry, so it would send at once. Switch its dry run on at authentik first.", False
        if not self.is_narrow():
            return NOBODY_BOUND, False
        return "SCIM cannot run dry here. Look at who is in the filter group, then link it with: apply --live", True

    def not_now(self, linked):
        """Why SCIM may not send although --live was given."""
        if not self.is_narrow():
            return NOBODY_BOUND, False
        if self.touched or not linked:
            return "This run makes or changes something first. Look at who would be sent, then run once more: apply --live", False
        return "", True

    def scim(self):
        """The SCIM provider, as far as it is there, and whether the application has it."""
        scim = next(what for what in WANTED if what["key"] == SCIM)
        providers = alike(self.server, scim, {"name": scim["name"]})
        provider = providers[0] if len(providers) == 1 else {}
        application = next(what for what in WANTED if what["path"] == APPLICATIONS)
        slug = next(field["value"] for field in application["fields"] if field["name"] == "slug")
        there = alike(self.server, application, {"slug": slug})
        linked = any(provider.get("pk", self) in one.get("backchannel_providers", []) for one in there)
        return provider, linked

    def is_narrow(self):
        """Whether something decides whom SCIM sends: one group before 2026.2, later who may open the application."""
        return self.server.version < BINDINGS_RESTRICT_SINCE or self.is_restricted()

    def is_restricted(self):
        """Whether a group or somebody is bound to the application, or will be."""
        if self.coming and any(what["path"] == BINDINGS and what["key"].startswith("access/") for what in WANTED):
            return True
        application = self.ids.get("application")
        bindings = self.server.list(BINDINGS, target=application) if application else []
        return any(one.get("enabled") is not False and not one.get("negate") and (one.get("group") or one.get("user"))
                   for one in bindings)

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
            self.touched = True
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
                raise Stop("Nothing more was done. The record says what was made.")
            return False
        self.touched = True
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
        added = []
        if "backchannel_providers" in body:
            added = [one for one in body["backchannel_providers"] if one not in shown["backchannel_providers"]]
            body["backchannel_providers"] = shown["backchannel_providers"] + added
        if what["path"] == SCIM_PROVIDERS and "url" in body and not what.get("part"):
            self.dry_before_another_address(body, shown)
        if what["path"] == SAML_PROVIDERS and "signing_kp" in body:
            # authentik asks for this in the same request.
            body["sign_assertion"] = wanted["sign_assertion"]
        if note is None:
            note = self.note(what, identity, False)
        if not note["created"]:
            note["before"] = {**{name: shown[name] for name in body if name in shown}, **note["before"]}
        needed_too = needs([field["value"] for field in what["fields"]])
        note["needs"] += [key for key in needed_too if key not in note["needs"]]
        note["id"], note["place"] = shown[what["id"]], place_of(what, shown)
        note["written"].update(body)
        note["linked"] = note.get("linked", []) + [one for one in added if one not in note.get("linked", [])]
        # Without an answer it is not known which of the two the server holds.
        note["earlier"] = {name: shown.get(name) for name in body}
        self.record.keep(note)
        answer = self.server.ask("PATCH", note["place"], body)
        del note["earlier"]
        self.done(what, note, body, answer)

    def dry_before_another_address(self, body, shown):
        """SCIM that sends goes to another address only by apply --live, after somebody has looked."""
        if self.server.version >= DRY_RUN_SINCE:
            if shown.get("dry_run") is not True:
                body["dry_run"] = True
                print("         SCIM goes to another address, so it runs dry until apply --live.")
        elif self.scim()[1]:
            raise Stop("SCIM sends already, and cannot run dry here. Take the SCIM provider out of the application's Backchannel "
                       "Providers first; then it gets its new address, and apply --live links it again.")

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
    print(f"{act:<8} {what['kind']}: {shown_as(what['name'])}")
    for name, value in (differing or {}).items():
        print(f"         {name}: {as_text(shown.get(name))} -> {as_text(value)}")


def as_text(value):
    """A value in full, up to a length at which a digest still tells two apart."""
    return "(what is made first)" if value == [None] else shown_as(json.dumps(value, ensure_ascii=False), 4000)
