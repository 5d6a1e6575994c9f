act-refused = Eine Seite des Fensters wollte etwas, das keine Seite darf

archive-not-opened = Der Prozess, der PKCS#12-Dateien öffnet, ließ sich nicht starten

archive-too-costly = Die PKCS#12-Datei ließ sich nicht mit dem Speicher und in der Zeit öffnen, die eine solche Datei braucht

browser-not-opened = Auf diesem Rechner lässt sich kein Browser öffnen

cancelled = Das wurde vor dem Ende abgebrochen

certificate-not-usable = Der Identitätsanbieter kann nicht mit einem Zertifikat signieren, das hier erzeugt oder importiert wird

confirm-unknown = Der Plan hat kein Objekt mit dem Schlüssel, der bestätigt werden sollte

file-empty = Die Datei ist leer

file-too-large = Die Datei ist zu groß für ein Zertifikat, einen Schlüssel oder Metadaten

file-unknown = Die Datei ist weder Zertifikat noch Schlüssel noch Metadaten

file-unreadable = Die Datei lässt sich nicht lesen

idp-metadata-missing = Der Einrichtung fehlen noch die Metadaten ihres Identitätsanbieters

key-alone = Es wurde ein Schlüssel ohne sein Zertifikat angegeben

loopback-ended = Der Anmeldetest endete, bevor eine Antwort kam

loopback-https-unusable = Der Server des Anmeldetests kann kein https sprechen

no-administration-api = Latchkey richtet bei diesem Identitätsanbieter nichts selbst ein

no-certificate = In der Einrichtung oder im Paket ist kein Zertifikat

no-such-judgement = Die beurteilte Antwort steht nicht mehr im Verlauf

no-such-test = Der Anmeldetest steht nicht mehr im Verlauf

not-a-rehearsal = Die Einrichtung hat einen echten Identitätsanbieter und nicht den eingebauten

nothing-runs-out = In der Einrichtung läuft noch nichts ab, also gibt es nichts für einen Kalender

port-taken = Der Port, den der Anmeldetest braucht, lässt sich nicht verwenden

rehearsal-domain = Die DNS-Zone der Probe ließ sich nicht bereitstellen

rehearsal-stuck = Die Anmeldung der Probe ging nicht zu Ende

request-replayed = Eine Anmeldeanfrage mit dieser ID war schon einmal da, und jede gilt nur für eine Anmeldung

sample-too-large = Es wurden mehr Personen angegeben, als in eine Vorschau passen

sign-in-timeout = Es kam nicht rechtzeitig eine Antwort

sign-on-url-unsafe = Die Anmelde-URL in den Metadaten ist keine Webadresse, zu der ein Browser geschickt werden darf

text-too-large = Der Text ist zu groß für eine Fehlerseite

text-too-long = Der eingegebene Text ist zu lang

too-many-files = Es wurden mehr Dateien angegeben, als zusammengehören

twin-needs-application = authentik hat die Anwendung nicht, die der Testzwilling braucht, oder der Benutzer des Tokens darf sie nicht sehen

twin-not-made = Der Testzwilling ließ sich nicht anlegen
