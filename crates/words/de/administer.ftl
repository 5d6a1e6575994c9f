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
    .unreadable-fix = Prüfen Sie das Zertifikat in authentik unter { "System › Certificates" }.
    .same = authentik signiert mit dem Zertifikat der Einrichtung
    .other = authentik signiert nicht mit dem Zertifikat der Einrichtung
    .other-fix = Um das Zertifikat von authentik zu behalten, importieren Sie seine Datei in die Einrichtung. Um das der Einrichtung zu verwenden, wählen Sie es in authentik, und geben Sie WorkOS sofort noch einmal die Metadaten des Providers: Vorher kann sich niemand anmelden.

metadata-certificate = Der Server der Metadaten-URL hat ein Zertifikat, dem jeder Browser vertraut
    .by-fingerprint = WorkOS vertraut dem Zertifikat dieser Adresse nicht
    .by-fingerprint-want = ein Zertifikat, dem jeder Browser vertraut
    .by-fingerprint-got = ein Zertifikat, dem nur Latchkey vertraut, nach seinem Fingerabdruck
    .by-fingerprint-fix = Laden Sie bei WorkOS die Metadaten als XML hoch, statt ihre URL einzugeben. Wiederholen Sie das, sobald sich das Zertifikat ändert.

metadata-downloaded = Die Metadaten lassen sich ohne Anmeldung von ihrer URL herunterladen
    .downloaded = Die Metadaten lassen sich ohne Anmeldung herunterladen
    .failed = Die Metadaten lassen sich nicht von ihrer URL herunterladen
    .failed-want = die Metadaten des Identitätsanbieters

metadata-no-address = Die Eingabe ist weder eine Webadresse noch Metadaten
    .neither = Das ist weder eine Webadresse noch Metadaten
    .neither-fix = Geben Sie eine Adresse ein, die mit { "https://" } beginnt, fügen Sie das XML ein, oder legen Sie die Datei auf der Seite ab.

metadata-redirect = Die Metadaten-URL leitet nicht zu einem anderen Server weiter
    .elsewhere = Die Metadaten-URL leitet zu einem anderen Server weiter
    .elsewhere-fix = Geben Sie die URL ein, unter der die Metadaten wirklich liegen, damit nichts von der Weiterleitung abhängt.

no-administration-api = Latchkey kann diesen Identitätsanbieter nicht automatisch einrichten
    .none = Latchkey kann diesen Identitätsanbieter nicht automatisch einrichten
    .none-fix = Folgen Sie der Anleitung, oder importieren Sie dort eine der exportierten Dateien.

scim-url-missing = Der SCIM-Endpunkt ist noch nicht bekannt
    .unknown = Das SCIM-Token lässt sich erst speichern, wenn sein Endpunkt bekannt ist
    .unknown-fix = Geben Sie zuerst den Endpunkt ein, den Claude zeigt, dann sein Token.

signing-key-destination = Der Signaturschlüssel wird nur an eine Adresse gesendet, die Sie bestätigt haben
    .new-server = Der Signaturschlüssel würde an einen neuen Server gesendet
    .new-server-fix = Vergewissern Sie sich, dass { $server } Ihr Identitätsanbieter ist. Bestätigen Sie dann, dass der Signaturschlüssel dorthin gesendet werden darf.

token-empty = Das Token ist leer
    .empty = Das Token ist leer
    .empty-fix = Kopieren Sie den Schlüssel des Tokens noch einmal, in einer Zeile und ohne Leer- oder Anführungszeichen davor und danach.

token-for-another-server = Das Token im Tresor gehört vielleicht zu einem anderen Server
    .other = Das Token im Tresor ist für { $was }, nicht für { $now }. An { $now } wurde nichts gesendet
    .other-certificate = Das Token im Tresor ist für { $was } mit einem anderen Zertifikat. An den Server wurde nichts gesendet
    .no-server = Eine frühere Version hat dieses Token ohne seinen Server aufbewahrt; deshalb wird es nicht an { $now } gesendet
    .fix = Vergewissern Sie sich, dass dies Ihr Server ist, und geben Sie dann sein Token ein. Wenn Sie zur früheren Adresse zurückkehren, gilt wieder das frühere Token.

token-missing = Es wurde kein Token angegeben
    .none = Es gibt noch kein Token für die API des Identitätsanbieters
    .none-fix = Legen Sie beim Identitätsanbieter ein API-Token an, und geben Sie es in Latchkey ein.

token-in-vault =
    .no-text = Das Token im Tresor ist kein Text
    .no-text-fix = Geben Sie das Token noch einmal ein.
