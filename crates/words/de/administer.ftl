# Was bei einem Identitätsanbieter über seine API getan wird: Token, Adresse, die Metadaten, die andere sehen.

confirm-unknown = Der Plan enthält kein Objekt mit dem bestätigten Schlüssel
    .no-such-key = { $count ->
        [one] Der Plan hat kein Objekt mit dem Schlüssel { $keys }
       *[other] Der Plan hat keine Objekte mit den Schlüsseln { $keys }
    }
    .no-such-key-fix = Wählen Sie aus diesen Schlüsseln, die auch der Plan zeigt: { $known }.
    .nothing-fix = Entfernen Sie die Schlüssel: Bei diesem Identitätsanbieter lässt sich nichts bestätigen.

idp-url-missing = Die Adresse des Identitätsanbieters ist noch nicht bekannt
    .unknown = Die Adresse des Identitätsanbieters fehlt
    .unknown-fix = Geben Sie sie ein, zum Beispiel { "https://authentik.company" }.

import-certificate = Die Einrichtung hat das Zertifikat, mit dem authentik signiert
    .unreadable = Das Zertifikat, mit dem authentik signiert, lässt sich nicht lesen
    .unreadable-fix = Prüfen Sie es unter { "System › Certificates" }.
    .same = authentik signiert mit dem Zertifikat der Einrichtung
    .other = authentik signiert nicht mit dem Zertifikat der Einrichtung
    .other-fix = Wählen Sie in authentik das Zertifikat der Einrichtung, oder lesen Sie die Metadaten von authentik neu ein.

metadata-certificate = Der Server der Metadaten-URL hat ein Zertifikat, dem jeder Browser vertraut
    .by-fingerprint = WorkOS vertraut dem Zertifikat dieser Adresse nicht
    .by-fingerprint-want = ein Zertifikat, dem jeder Browser vertraut
    .by-fingerprint-got = eines, dem hier nach seinem Fingerabdruck vertraut wird
    .by-fingerprint-fix = Laden Sie bei WorkOS die Metadaten als XML hoch, statt ihre URL einzugeben. Laden Sie sie jedes Mal neu hoch, wenn sich das Zertifikat ändert.

metadata-downloaded = Die Metadaten lassen sich ohne Anmeldung von ihrer URL herunterladen
    .downloaded = Die Metadaten lassen sich ohne Anmeldung herunterladen
    .failed = Die Metadaten lassen sich nicht von ihrer Adresse herunterladen
    .failed-want = die Metadaten des Providers

metadata-no-address = Die Eingabe ist weder eine Webadresse noch Metadaten
    .neither = Das ist weder eine Webadresse noch Metadaten
    .neither-fix = Geben Sie eine Adresse ein, die mit { "https://" } beginnt, fügen Sie das XML ein, oder legen Sie die Datei auf der Seite ab.

metadata-redirect = Die Metadaten-URL leitet nicht zu einem anderen Server weiter
    .elsewhere = Die Adresse der Metadaten leitet zu einem anderen Server weiter
    .elsewhere-fix = Tragen Sie die Adresse ein, an der die Metadaten wirklich liegen, damit nichts von der Weiterleitung abhängt.

no-administration-api = Latchkey kann diesen Identitätsanbieter nicht automatisch einrichten
    .none = Bei diesem Identitätsanbieter kann Latchkey nichts selbst einrichten
    .none-fix = Folgen Sie der Anleitung, oder importieren Sie dort eine der exportierten Dateien.

scim-url-missing = Der SCIM-Endpunkt ist noch nicht bekannt
    .unknown = Der SCIM-Endpunkt fehlt, und sein Token wird nur für diesen Endpunkt aufbewahrt
    .unknown-fix = Geben Sie zuerst den Endpunkt ein, den Claude zeigt, dann sein Token.

signing-key-destination = Der Signaturschlüssel wird nur an eine Adresse gesendet, die Sie bestätigt haben
    .new-server = Der Signaturschlüssel ginge an einen neuen Server
    .new-server-fix = Vergewissern Sie sich, dass { $server } Ihr Identitätsanbieter ist. Bestätigen Sie dann, dass der Signaturschlüssel dorthin darf.

token-empty = Das Token ist leer
    .empty = Das Token ist leer
    .empty-fix = Kopieren Sie den Schlüssel des Tokens, in einer Zeile und ohne etwas darum herum.

token-for-another-server = Das Token im Tresor gehört vielleicht zu einem anderen Server
    .other = Das Token im Tresor ist für { $was }, nicht für { $now }. An { $now } wurde nichts gesendet
    .other-certificate = Das Token im Tresor ist für { $was } mit einem anderen Zertifikat. An den Server wurde nichts gesendet
    .no-server = Eine frühere Version hat dieses Token ohne seinen Server aufbewahrt; deshalb wird es nicht an { $now } gesendet
    .fix = Vergewissern Sie sich, dass dies Ihr Server ist, und geben Sie dann sein Token ein. Wenn Sie die Adresse zurückändern, gilt das frühere Token wieder.

token-missing = Es wurde kein Token angegeben
    .none = Es gibt noch kein Token für die API des Identitätsanbieters
    .none-fix = Geben Sie das Token seiner API ein.

token-in-vault =
    .no-text = Das Token im Tresor ist kein Text
    .no-text-fix = Geben Sie das Token noch einmal ein.
