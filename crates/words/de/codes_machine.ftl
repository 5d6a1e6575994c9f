act-refused = Eine Seite im Fenster wollte etwas tun, das keiner Seite erlaubt ist

archive-not-opened = Der Prozess, der PKCS#12-Dateien öffnet, ließ sich nicht starten

archive-too-costly = Das Öffnen der PKCS#12-Datei braucht viel zu viel Speicher oder Zeit

browser-not-opened = Auf diesem Computer ließ sich kein Browser öffnen

cancelled = Das wurde abgebrochen, bevor es fertig war

certificate-not-usable = Der Identitätsanbieter kann nicht mit einem Zertifikat signieren, das hier erstellt oder importiert wird

confirm-unknown = Der Plan enthält kein Objekt mit dem bestätigten Schlüssel

file-empty = Die Datei ist leer

file-too-large = Die Datei ist zu groß für ein Zertifikat, einen Schlüssel oder Metadaten

file-unknown = Die Datei ist weder Zertifikat noch Schlüssel noch Metadaten

file-unreadable = Die Datei lässt sich nicht lesen

idp-metadata-missing = Der Einrichtung fehlen noch die Metadaten ihres Identitätsanbieters

key-alone = Es wurde ein Schlüssel ohne sein Zertifikat angegeben

loopback-ended = Der Anmeldetest endete, bevor eine Antwort eintraf

loopback-https-unusable = Der Server des Anmeldetests kann https nicht verwenden

no-administration-api = Latchkey kann diesen Identitätsanbieter nicht automatisch einrichten

no-certificate = Die Einrichtung oder das Paket enthält kein Zertifikat

no-such-judgement = Die geprüfte Antwort steht nicht mehr im Verlauf

no-such-test = Der Anmeldetest steht nicht mehr im Verlauf

not-a-rehearsal = Die Einrichtung verwendet einen echten Identitätsanbieter und nicht den eingebauten

nothing-runs-out = Die Einrichtung hat noch keine Ablauftermine, also gibt es nichts für einen Kalender

port-taken = Der Port, den der Anmeldetest braucht, lässt sich nicht verwenden

rehearsal-domain = Die DNS-Zone der Probe ließ sich nicht bereitstellen

rehearsal-stuck = Die Anmeldung der Probe wurde nicht fertig

request-replayed = Diese Anmeldeanfrage wurde schon einmal verwendet, und jede gilt nur einmal

sample-too-large = Es wurden mehr Personen angegeben, als in eine Vorschau passen

sign-in-timeout = Es traf nicht rechtzeitig eine Antwort ein

sign-on-url-unsafe = Die Anmelde-URL in den Metadaten ist keine Webadresse, die ein Browser öffnen darf

text-too-large = Der Text ist zu groß für eine Fehlerseite

text-too-long = Der eingegebene Text ist zu lang

too-many-files = Es wurden mehr Dateien angegeben, als zusammengehören

twin-needs-application = authentik hat die Anwendung nicht, die der Testzwilling braucht, oder der Benutzer des Tokens darf sie nicht sehen

twin-not-made = Der Testzwilling ließ sich nicht anlegen
