# Die Probe: was sie absichtlich falsch macht und was sie aufhält.

fault-named = Der Test hat den simulierten Fehler gefunden und benannt
    .named = Der Fehler { $fault } wurde gefunden und benannt
    .missed = Der Fehler { $fault } wurde simuliert, aber nicht gefunden
    .missed-fix = Melden Sie das als Fehler.

rehearsal-domain = Die DNS-Zone der Probe ließ sich nicht bereitstellen
    .not-served = Die eingebaute DNS-Zone lässt sich auf 127.0.0.1 nicht bereitstellen: { $error }
    .not-served-fix = Schließen Sie Programme, die viele Netzwerkverbindungen benutzen, und prüfen Sie noch einmal.
    .fix = Melden Sie das als Fehler.

rehearsal-stuck = Die Anmeldung der Probe kam nicht zu Ende
    .failed = Die Anmeldung der Probe kam nicht zu Ende: { $error }
    .no-form = Die Anmeldung der Probe kam nicht zu Ende: Ihre Anmeldeseite hat kein Formular
    .nobody = Die Anmeldung der Probe kam nicht zu Ende: Ihre Anmeldeseite bietet niemanden zur Auswahl an
    .start = Die Anmeldung der Probe kam nicht zu Ende: Ihre erste Adresse ist nicht wie erwartet
    .too-large = Die Anmeldung der Probe kam nicht zu Ende: Eine ihrer Seiten ist zu groß
    .too-long = Die Anmeldung der Probe hat zu lange gedauert
    .fix = Starten Sie sie noch einmal.

unknown-fault = Es gibt keinen simulierten Fehler mit diesem Namen
    .no-such = Einen Fehler namens { $name } gibt es nicht
    .no-such-fix = Wählen Sie einen Fehler aus der Liste, oder keinen.
    .no-such-at-dns = Der DNS-Anbieter der Probe hat keinen Fehler namens { $name }
    .no-such-at-dns-fix = Wählen Sie einen davon: { $names }.

would-claude-accept = Claude würde diese Person hereinlassen
    .would-not = Claude würde diese Person nicht hereinlassen
    .would-not-fix = Beheben Sie, was die Warnungen oben nennen.

# Was der DNS-Anbieter der Probe absichtlich falsch macht.
domain-fault =
    .doubled-zone = Der DNS-Anbieter hat die Domain noch einmal angehängt
    .literal-at = Der DNS-Anbieter hat das @ als Namen genommen
    .no-record = Der Eintrag wurde nicht angelegt
    .one-server-behind = Einer der beiden Nameserver hat den Eintrag noch nicht
    .silent = Kein Nameserver antwortet
    .wrong-value = Der Eintrag enthält den Wert einer anderen Organisation

# Was der eingebaute Identitätsanbieter absichtlich falsch macht.
sign-in-fault =
    .clock-drift = Die Uhr des Identitätsanbieters geht zehn Minuten vor
    .email-mismatch = Die NameID und das Attribut email sind verschieden
    .encrypted = Die Assertion ist verschlüsselt
    .expired = Die Assertion ist vor zehn Minuten abgelaufen
    .no-audience = Die Assertion nennt keine Zielgruppe (Audience)
    .no-email = Das Attribut email fehlt
    .no-groups = Das Attribut groups ist leer
    .not-assigned = Die Person ist der Anwendung nicht zugewiesen
    .not-yet-valid = Die Assertion gilt erst in einer Stunde
    .opaque-name-id = Die NameID ist eine zufällige Kennung
    .other-certificate = Die Antwort ist mit einem Schlüssel signiert, dessen Zertifikat nicht in den Metadaten steht
    .replay = Dieselbe Antwort kommt ein zweites Mal an
    .response-only-signature = Die Antwort ist signiert, die Assertion darin aber nicht
    .sha1 = Die Signatur und ihr Digest verwenden SHA-1
    .unsigned = Nichts ist signiert
    .unverified-domain = Die Domain der E-Mail-Adresse ist nicht bestätigt
    .uri-names = Die Attributnamen sind lange Claim-URIs
    .wrong-audience = Die Zielgruppe (Audience) hat einen Schrägstrich zu viel
    .wrong-recipient = Die Antwort ist für eine andere ACS URL bestimmt
