

RESTORED_SCIM = "a SCIM provider that was there before"
UNLINK_IT = ("Take it out of the application's Backchannel Providers (Applications \u203a Applications \u203a Edit), then run undo "
             "again.")


class Undo:
    """Goes through the record. What sends people out goes first, what restricts stays until nothing is left to restrict. A SCIM
    provider that was there before runs dry meanwhile, and gets its values back when the rest has them."""

    ORDER = [SCIM_PROVIDERS, APPLICATIONS, ENTITLEMENTS, BINDINGS, RESTORED_SCIM, SAML_PROVIDERS]

    def __init__(self, server, record, force):
        self.server, self.record, self.force = server, record, force
        # Keys of what stays, of what that needs, and of applications that were there before.
        self.kept, self.needed, self.restored = set(), set(), set()
        # The name of a SCIM provider that stays as it is.
        self.scim_stays = ""

    def carry_out(self):
        """Tells whether nothing is left of the record."""
        for note in self.record.objects:
            if note["id"] == "" and note["server"] == self.server.base:
                self.find(note)
        staying = self.stop()
        self.unlink()
        self.scim_stays = next((note["name"] for note in staying if self.is_linked(note)), "")
        rank = {path: place for place, path in enumerate(self.ORDER)}

        def turn(note):
            restored = note["path"] == SCIM_PROVIDERS and not note["created"]
            return rank.get(RESTORED_SCIM if restored else note["path"], len(rank))

        notes = sorted(reversed(self.record.objects), key=turn)
        for note in notes:
            what = what_of(note)
            elsewhere = note["server"] != self.server.base
            reason = f"It is at {shown_as(note['server'])}." if elsewhere else self.one(what, note)
            if reason:
                tell("KEEP", what)
                print(f"         {shown_as(reason, 2000)}")
                if elsewhere:
                    continue  # Its keys are the same here, and say nothing of what is here.
                self.kept.add(note["key"])
                self.needed.update(note["needs"])
                if note["path"] == SCIM_PROVIDERS and self.is_linked(note):
                    self.scim_stays = note["name"]
            else:
                self.record.forget(note)
        return not self.record.objects

    def stop(self):
        """Has SCIM providers that were there before, and send, run dry until everything around them is as it was. Gives those
        that stay as they are, and so does what decides whom they send."""
        staying = []
        for note in self.record.objects:
            if note["path"] != SCIM_PROVIDERS or note["created"] or note["id"] == "" or note["server"] != self.server.base:
                continue
            try:
                shown = self.server.one("GET", note["place"])
            except NotThere:
                continue
            linked = shown.get("assigned_backchannel_application_slug")
            if self.changed(note, shown) and not self.force:
                staying.append(note)
            elif linked and shown.get("dry_run") is False:
                tell("stop", what_of(note), {"dry_run": True}, shown)
                note["before"].setdefault("dry_run", False)
                note["earlier"] = {**note.get("earlier", {}), "dry_run": False}
                note["written"]["dry_run"] = True
                self.record.keep(note)
                answer = self.server.one("PATCH", note["place"], {"dry_run": True})
                if answer.get("dry_run") is not True:
                    raise Stop(f"authentik did not keep dry_run of {note['kind']} {shown_as(note['name'])}.")
        return staying

    def is_linked(self, note):
        """Whether an application has a SCIM provider; one that cannot be read may be linked."""
        if note["id"] == "":
            return True
        try:
            return bool(self.server.one("GET", note["place"]).get("assigned_backchannel_application_slug"))
        except NotThere:
            return False

    def unlink(self):
        """Takes back the links to SCIM providers that were made here, before anything that restricts them goes."""
        for note in self.record.objects:
            linked = note.get("linked", [])
            if note["server"] != self.server.base or note["id"] == "" or not linked:
                continue
            try:
                shown = self.server.one("GET", note["place"])
            except NotThere:
                continue
            rest = [one for one in shown["backchannel_providers"] if one not in linked]
            if rest != shown["backchannel_providers"]:
                tell("unlink", {"kind": note["kind"], "name": note["name"]})
                self.server.ask("PATCH", note["place"], {"backchannel_providers": rest})

    def find(self, note):
        """The identifier of what was made without an answer having come."""
        what = what_of(note)
        there = alike(self.server, what, note["identity"])
        if len(there) == 1:
            note["id"], note["place"] = identified(what, there[0]), place_of(what, there[0])
            self.record.keep(note)

    def one(self, what, note):
        """Takes one object back, or says why it stays."""
        if note["id"] == "":
            there = alike(self.server, what, note["identity"])
            if len(there) > 1:
                return f"{len(there)} objects have its name; remove by hand the one that was made."
            shown = there[0] if there else None
        else:
            try:
                shown = self.server.one("GET", note["place"])
            except NotThere:
                shown = None
        if shown is None:
            tell("gone", what)
            return None
        changed = self.changed(note, shown)
        if changed and not self.force:
            return f"Others changed it since: {', '.join(changed)}. --force takes it back all the same."
        if note["created"] and note["key"] in self.needed:
            return "Something that stays needs it."
        reason = self.restricts(what, note, shown)
        if reason:
            return reason
        if not note["created"]:
            tell("restore", what)
            before = {name: value for name, value in note["before"].items() if name != "backchannel_providers"}
            if before:
                self.server.ask("PATCH", place_of(what, shown), before)
            self.restored.add(note["key"])
            return None
        strangers = self.strangers(what, shown)
        if strangers and not self.force:
            return f"It would take with it what others added: {', '.join(strangers)}. --force removes it all the same."
        tell("remove", what)
        try:
            self.server.ask("DELETE", place_of(what, shown))
        except NotThere:
            pass
        return None

    def changed(self, note, shown):
        """The fields that others changed since."""
        # The links were taken back first. Whether a provider that was made here runs dry is no reason to keep it.
        passed_over = ("backchannel_providers", "dry_run") if note["created"] else ("backchannel_providers",)
        written = {name: value for name, value in note["written"].items() if name not in passed_over}
        # What holds again what it held before was given back by a run that never got its answer.
        what, known = what_of(note), [note.get("earlier", {}), note["before"]]
        return [name for name, value in written.items() if not holds(what, name, value, shown)
                and not any(name in values and holds(what, name, values[name], shown) for values in known)]

    def restricts(self, what, note, shown):
        """Why something that restricts, or that SCIM hangs on, has to stay."""
        if what["path"] not in (APPLICATIONS, BINDINGS, ENTITLEMENTS):
            return ""
        if self.scim_stays:
            return f"The SCIM provider {shown_as(self.scim_stays, 100)} stays, and this decides whom it sends. {UNLINK_IT}"
        if what["path"] == APPLICATIONS:
            return ""
        if self.kept.intersection(note["needs"]):
            return "What it belongs to stays, so it stays too."
        sender = self.decides_for_scim(shown["target"]) if what["path"] == BINDINGS else ""
        if sender:
            return f"The SCIM provider {sender} stays linked to the application, and this decides whom it sends. {UNLINK_IT}"
        if what["path"] == BINDINGS and self.restored.intersection(note["needs"]) and not self.force:
            others = [one for one in self.server.list(BINDINGS, target=shown["target"])
                      if str(one["pk"]) != str(shown["pk"]) and one.get("enabled") is not False]
            if not others:
                return "Without it everybody may open the application. --force removes it all the same."
        return ""

    def decides_for_scim(self, target):
        """The name of a SCIM provider that stays, as one does that was there before, and goes by who is bound to this."""
        if self.server.version < BINDINGS_RESTRICT_SINCE:
            return ""
        for provider in self.server.list(SCIM_PROVIDERS):
            slug = provider.get("assigned_backchannel_application_slug")
            there = alike(self.server, {"path": APPLICATIONS}, {"slug": slug}) if slug else []
            if any(str(one.get("pk")) == str(target) for one in there):
                return shown_as(provider.get("name", ""), 100)
        return ""

    def strangers(self, what, shown):
        """What others attached to an application or an entitlement: authentik deletes it with it."""
        if what["path"] not in (APPLICATIONS, ENTITLEMENTS):
            return []
        ours = {(note["path"], str(note["id"])) for note in self.record.objects if note["server"] == self.server.base}

        def bindings(target):
            of_others = [one for one in self.server.list(BINDINGS, target=target) if (BINDINGS, str(one["pk"])) not in ours]
            return [f"binding of {bound(one)}" for one in of_others]

        key = shown[what["id"]]
        named = bindings(key)
        if what["path"] == ENTITLEMENTS:
            return named
        if self.server.version >= ENTITLEMENTS_SINCE:
            for entitlement in self.server.list(ENTITLEMENTS, app=key):
                if (ENTITLEMENTS, str(entitlement["pbm_uuid"])) not in ours:
                    named.append(f"entitlement {shown_as(entitlement['name'], 100)}")
                named += bindings(entitlement["pbm_uuid"])
        providers = shown.get("backchannel_providers_obj") or [{"pk": pk} for pk in shown.get("backchannel_providers", [])]
        for provider in providers:
            if (SCIM_PROVIDERS, str(provider["pk"])) not in ours:
                named.append(f"provider {shown_as(provider.get('name', provider['pk']), 100)}")
        return named


def what_of(note):
    """What a note is about, as the list of what is wanted names it."""
    return {"path": note["path"], "id": note["id_field"], "kind": note["kind"], "name": note["name"]}


def bound(binding):
    """Whom or what a binding binds, by name."""
    for kind, name in (("group", "name"), ("user", "username"), ("policy", "name")):
        if binding.get(kind):
            return f"{kind} {shown_as((binding.get(kind + '_obj') or {}).get(name, binding[kind]), 100)}"
    return "nothing"


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("act", choices=["plan", "apply", "undo"])
    reader.add_argument("--record", default="authentik-made.json", help=argparse.SUPPRESS)
    reader.add_argument("--force", action="store_true", help=argparse.SUPPRESS)
    reader.add_argument("--live", action="store_true", help=argparse.SUPPRESS)
    asked = reader.parse_args()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")
    try:
        record = Record(asked.record)
        server = Server()
    except (Stop, OSError, ValueError, LookupError, TypeError) as error:
        print(error, file=sys.stderr)
        return 2
    try:
        if asked.act == "undo":
            whole = Undo(server, record, asked.force).carry_out()
        else:
            whole = Work(server, record, asked.force, asked.live).carry_out(asked.act == "apply")
    except FAULTS as error:
        after = f"What was done stays, and {asked.record} says what it is; the same command goes on from here."
        nothing = asked.act == "plan" or isinstance(error, Foreseen)
        print(f"{as_said(error)}\n{'Nothing was changed.' if nothing else after}", file=sys.stderr)
        return 1
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())
