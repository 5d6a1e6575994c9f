SCIM = "scim"
NOBODY_BOUND = "Nobody is bound to the application, so SCIM would send everybody: bind those who may use Claude first."
# What may be letting people in or sending them already: it changes when everything that restricts stands.
WORKING = (SAML_PROVIDERS, SAML_MAPPINGS, SCIM_PROVIDERS, SCIM_MAPPINGS)
# What is written, and neither recorded nor printed.
SECRETS = ("token", "key_data")
NOT_OURS = "It was there before and differs. --force changes it; another name in the setup leaves it."
OTHER_PAIR = "A key pair of this name holds another certificate, and is never overwritten: rename or remove it."
OTHER_ADDRESS = ("It was not made here and sends to another address, where Claude's token must not go. Enter address and token at "
                 "authentik by hand, or remove it.")
# What can go wrong with a server. Whatever else can happen to an answer happens to one that is not as authentik writes it.
FAULTS = (Stop, OSError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


def as_said(error):
    return str(error) if isinstance(error, (Stop, OSError)) else "authentik answered otherwise than expected."


class Work:
    def __init__(self, server, record, force, live):
        self.server, self.record, self.force, self.live = server, record, force, live
        self.ids, self.coming, self.later = {}, set(), []
        self.carries_out = False
        # Whether everything that restricts who may open the application stands.
        self.restricted = False
        # Whether this run makes or changes something; nobody can have looked at what came of it.
        self.touched = False
        # Whether SCIM is switched to dry in this run.
        self.dried = False

    def carry_out(self, change):
        """Goes through everything that is wanted. Tells whether all is as wanted, or would be."""
        if change:
            self.foresee()
        self.carries_out = change
        self.check_release()
        settled = True
        for what in WANTED:
            if what.get("part") == "open" and not self.restricted:
                self.restricted = True
                for late in self.later:
                    settled &= self.one(late)
            reason, as_meant = self.held_back(what)
            if reason:
                tell("wait", what)
                print(f"         {reason}")
                settled &= as_meant
            elif self.is_due(what):
                settled &= self.one(what)
        return settled

    def foresee(self):
        """What would stop the run stops it before anything is written."""
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said):
                Work(self.server, self.record, self.force, self.live).carry_out(False)
        except FAULTS as error:
            print(said.getvalue(), end="")
            raise Foreseen(as_said(error)) from None

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

    def can_be_dry(self):
        return self.server.version >= DRY_RUN_SINCE

    def is_due(self, what):
        """Whether a part has to be looked at; the whole always has."""
        if what.get("part") == "live":
            return self.live and self.can_be_dry()
        if what.get("part") != "dry":
            return True
        # Before it is linked SCIM has to run dry. One that is linked already stays as it is.
        provider, linked = self.scim()
        return self.can_be_dry() and not linked and provider.get("dry_run") is not True and self.is_narrow()

    def held_back(self, what):
        """Why a part that lets SCIM send waits, and whether it is meant to wait; no reason where it does not."""
        part = what.get("part")
        if part not in ("link", "live"):
            return "", True
        provider, linked = self.scim()
        if part == "live":
            if not self.can_be_dry() or provider.get("dry_run") is False:
                return "", True
            if not self.live:
                return "SCIM sends nothing yet. Look at who would be sent, then run: apply --live", True
            return self.not_now(linked)
        if linked:
            return "", True
        if not self.is_narrow():
            return NOBODY_BOUND, False
        if self.can_be_dry():
            # Linked dry it sends nothing.
            if provider.get("dry_run") is True or SCIM in self.coming:
                return "", True
            return "authentik does not tell that the SCIM provider runs dry, so it is not linked: it would send at once.", False
        if self.live:
            return self.not_now(True)
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
        if self.dried and not self.carries_out:
            provider = {**provider, "dry_run": True}
        return provider, linked

    def is_narrow(self):
        """Whether something decides whom SCIM sends: one group before 2026.2, later who may open the application."""
        return self.server.version < BINDINGS_RESTRICT_SINCE or self.is_restricted()

    def is_restricted(self):
        """Whether a group or somebody is bound to the application, or will be."""
        if not self.carries_out and any(what["path"] == BINDINGS and what["key"].startswith("access/") for what in WANTED):
            return True
        application = self.ids.get("application", COMING)
        bindings = self.server.list(BINDINGS, target=application) if application != COMING else []
        return any(one.get("enabled") is not False and not one.get("negate") and (one.get("group") or one.get("user"))
                   for one in bindings)

    def one(self, what):
        def fits(field):
            since, until = field.get("since"), field.get("until")
            version = self.server.version
            return (not since or version >= version_of(since)) and (not until or version < version_of(until))

        fields = [field for field in what["fields"] if fits(field)]
        steady = [field for field in fields if not field.get("once")]
        wanted = {field["name"]: resolved(field["value"], self.server, self.ids) for field in steady}
        identity = {name: wanted[name] for name in what["identity"]}
        if what["key"] in self.coming:
            # A part of what would be made; what is made runs dry from the beginning.
            if what.get("part") != "dry":
                tell("change", what, {name: value for name, value in wanted.items() if name not in identity}, {})
            return True
        there = alike(self.server, what, identity)
        if len(there) > 1:
            raise Stop(f"There are {len(there)} of {what['kind']} {what['name']!r}; remove all but one.")
        if not there:
            self.create(what, fields, wanted, identity)
            return True
        shown = there[0]
        self.ids[what["key"]] = identified(what, shown)
        note = self.record.of(what["key"], self.server)
        if note and note["id"] == "":
            # A request whose answer never came: the object is here, so it was carried out.
            note["id"], note["place"] = identified(what, shown), place_of(what, shown)
            self.record.keep(note)
        ours = bool(note) and note["created"] and same(str(note["id"]), str(identified(what, shown)))
        differing = {name: value for name, value in wanted.items() if not holds(what, name, value, shown)}
        if not differing:
            if not what.get("part"):
                tell("leave", what)
            return True
        self.refuse(what, ours, differing, shown)
        if what["path"] in WORKING and not self.restricted:
            self.later.append(what)
            return True
        self.change(what, fields, differing, wanted, shown, identity, note)
        return True

    def refuse(self, what, ours, differing, shown):
        """Stops where something must not be changed."""
        reason = ""
        if what["path"] == KEY_PAIRS:
            reason = OTHER_PAIR
        elif what["path"] == SCIM_PROVIDERS and "url" in differing and not ours:
            reason = OTHER_ADDRESS
        elif not ours and not self.force:
            reason = NOT_OURS
        elif not ours:
            hidden = [name for name in self.along(what, differing) if name not in shown]
            if hidden:
                reason = f"It was there before, and authentik does not show {', '.join(hidden)}, which could not be given back."
        if reason:
            tell("CONFLICT", what, differing, shown)
            print(f"         {reason}")
            raise Stop("Nothing more was done.")

    def along(self, what, differing):
        """The names of the fields that are written together."""
        # authentik asks for this in the same request.
        with_key = what["path"] == SAML_PROVIDERS and "signing_kp" in differing
        return [*differing, "sign_assertion"] if with_key and "sign_assertion" not in differing else list(differing)

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
        tell("create", what)
        self.touched = True
        if not self.carries_out:
            self.coming.add(what["key"])
            self.ids[what["key"]] = COMING
            return
        note = self.record.of(what["key"], self.server)
        if note:
            self.record.forget(note)
        note = self.note(what, identity, True)
        note["written"] = wanted
        self.record.keep(note)
        try:
            shown = self.server.one("POST", what["path"], body)
        except Refused:
            self.record.forget(note)
            raise
        dry = {"dry_run": body["dry_run"]} if "dry_run" in body else {}
        self.done(what, note, {**wanted, **dry}, shown)

    def change(self, what, fields, differing, wanted, shown, identity, note):
        body = {name: wanted[name] for name in self.along(what, differing)}
        added = []
        if "backchannel_providers" in body:
            held = shown.get("backchannel_providers") or []
            added = [one for one in body["backchannel_providers"] if one not in held]
            body["backchannel_providers"] = held + added
        moves = what["path"] == SCIM_PROVIDERS and "url" in body
        if moves:
            # A token goes to its own address alone, so the old one does not stay with the new address.
            token = next(field["value"] for field in fields if field["name"] == "token")
            body["token"] = resolved(token, self.server, self.ids)
            self.dry_before_another_address(body, shown)
        self.touched = True
        self.dried |= body.get("dry_run") is True
        tell("change", what, body, shown)
        if moves and body.get("dry_run"):
            print("         SCIM goes to another address, so it runs dry until apply --live.")
        if not self.carries_out:
            return
        if note is not None and not same(str(note["id"]), str(identified(what, shown))):
            # What the note is about is gone, and this one is somebody's.
            self.record.forget(note)
            note = None
        if note is None:
            note = self.note(what, identity, False)
        if not note["created"]:
            note["before"] = {**{name: shown[name] for name in body if name in shown}, **note["before"]}
        needed_too = needs([field["value"] for field in what["fields"]])
        note["needs"] += [key for key in needed_too if key not in note["needs"]]
        note["id"], note["place"] = identified(what, shown), place_of(what, shown)
        written = {name: value for name, value in body.items() if name not in SECRETS}
        note["written"].update(written)
        note["linked"] = note.get("linked", []) + [one for one in added if one not in note.get("linked", [])]
        # Without an answer it is not known which of the two the server holds.
        note["earlier"] = {name: shown[name] for name in written if name in shown}
        self.record.keep(note)
        answer = self.server.one("PATCH", note["place"], body)
        del note["earlier"]
        self.done(what, note, written, answer)

    def dry_before_another_address(self, body, shown):
        """SCIM that sends goes to another address only by apply --live, after somebody has looked."""
        if self.can_be_dry():
            if shown.get("dry_run") is not True:
                body["dry_run"] = True
        elif self.scim()[1]:
            raise Stop("SCIM sends already, and cannot run dry here. Take the SCIM provider out of the application's Backchannel "
                       "Providers first; then it gets its new address, and apply --live links it again.")

    def done(self, what, note, written, shown):
        note["id"], note["place"] = identified(what, shown), place_of(what, shown)
        self.record.keep(note)
        self.ids[what["key"]] = identified(what, shown)
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
        change = "written, and not shown" if name in SECRETS else f"{as_text(shown.get(name))} -> {as_text(value)}"
        print(f"         {name}: {change}")


def as_text(value):
    """A value in full, up to a length at which a digest still tells two apart."""
    if value == COMING or value == [COMING]:
        return COMING
    return shown_as(json.dumps(value, ensure_ascii=False), 4000)
