# Eine Anwendung, die authentik schon hat, in eine Einrichtung übernommen.
# $label ist der Name, den authentik einem Feld gibt.

import-access = Bindungen legen fest, wer die Anwendung öffnen darf
    .everybody = An die Anwendung ist nichts gebunden, deshalb dürfen alle sie öffnen
    .everybody-fix = Binden Sie die Gruppen oder Personen, die Claude nutzen dürfen, an die Anwendung.
    .bound = Bindungen legen fest, wer die Anwendung öffnen darf

import-attribute = Jedes Attribut, das Claude braucht, wird gesendet
    .sent = Das Attribut { $attribute } wird gesendet
    .other-name = Das Attribut { $attribute } wird unter einem anderen Namen gesendet
    .not-sent = Das Attribut { $attribute } wird nicht gesendet
    .fix = Legen Sie ein Property Mapping mit diesem { "SAML Attribute Name" } an, und wählen Sie es im Provider aus.

import-binding = Die Antwort wird per POST gesendet
    .post = Antworten werden per POST gesendet
    .redirect = Antworten werden per Redirect gesendet, und WorkOS weist sie ab
    .redirect-fix = Stellen Sie { "Service Provider Binding" } auf { "Post" }.

import-encrypted = Assertions sind nicht verschlüsselt
    .encrypted = Assertions werden verschlüsselt, und WorkOS kann sie normalerweise nicht lesen
    .encrypted-fix = Leeren Sie im Provider das Feld { "Encryption Certificate" }.

import-entitlements = Jedes Entitlement ist jemandem zugewiesen
    .nobody = Einige Entitlements sind niemandem zugewiesen
    .nobody-fix = Binden Sie an jedes eine Gruppe oder Person, oder entfernen Sie es.

import-groups = Gruppen werden so gesendet, wie es die Einrichtung verlangt
    .not-sent = Gruppen werden nicht gesendet, obwohl Rollen oder Plätze nach ihnen vergeben werden
    .not-sent-fix = Legen Sie ein Property Mapping mit dem { "SAML Attribute Name" } { "groups" } an, und wählen Sie es im Provider aus.
    .once = Jede Gruppe wird einmal gesendet
    .twice = Eine Gruppe wird zweimal gesendet, wenn ihr eine Person auf zwei Wegen angehört
    .twice-fix = Verwenden Sie den Ausdruck aus der Anleitung von Latchkey: Er sendet jeden Namen nur einmal.

import-issuer = Der Provider hat einen eigenen Aussteller
    .shared = Andere SAML-Provider in authentik haben denselben Aussteller
    .shared-fix = Lassen Sie den Aussteller, wie er ist, wenn dies die einzige Verbindung zu WorkOS ist. Sonst geben Sie diesem Provider einen eigenen Aussteller und WorkOS sofort noch einmal seine Metadaten: Vorher kann sich niemand anmelden.

import-key = Der Provider hat einen privaten Schlüssel, und das Signaturverfahren passt dazu
    .no-private-key = Das Signaturzertifikat hat in authentik keinen privaten Schlüssel
    .no-private-key-fix = Wählen Sie ein Zertifikat, das einen hat, und geben Sie WorkOS dann noch einmal die Metadaten des Providers.
    .wrong-algorithm = Das Signaturverfahren passt nicht zum Schlüssel, deshalb scheitert jede Anmeldung
    .wrong-algorithm-fix = Wählen Sie das Verfahren, das zum Schlüssel passt.
    .sha1 = Signaturen werden mit SHA-1 erstellt
    .sha1-fix = Wählen Sie ein Verfahren mit SHA-256.

import-left-out = Alles Gefundene wurde importiert
    .bindings = Einige Bindungen passen nicht in eine Einrichtung und wurden nicht importiert
    .bindings-fix = Verwalten Sie diese Bindungen in authentik: Latchkey zeigt und ändert sie nicht.

import-mappings = Jedes Entitlement ist einer Rolle oder Platzart zugeordnet
    .unknown = Einige Entitlements sind noch keiner Rolle oder Platzart zugeordnet
    .unknown-fix = Ordnen Sie jedem im Schritt „Festlegen, wie Personen hinzukommen“ eine Rolle oder Platzart zu, so wie es in Claude zugeordnet ist.

import-name = Der Name des Providers enthält nur ASCII-Zeichen
    .letters = Der Name des Providers enthält Buchstaben, an denen seine Metadatenseite scheitert
    .letters-fix = Geben Sie dem Provider einen Namen aus einfachen ASCII-Buchstaben.

import-name-id = Die NameID ist die E-Mail-Adresse
    .email = Die NameID ist die E-Mail-Adresse
    .other = Die NameID ist nicht die E-Mail-Adresse
    .other-fix = Wählen Sie als { "NameID Property Mapping" } die Zuordnung der E-Mail-Adresse.

import-name-id-policy = Die NameID ist als E-Mail-Adresse gekennzeichnet
    .unspecified = Die NameID ist nicht als E-Mail-Adresse gekennzeichnet
    .unspecified-fix = Stellen Sie { "Default NameID policy" } auf { "Email address" }.

import-no-saml = Die Anwendung in authentik hat keinen SAML-Provider
    .none = Die Anwendung { $slug } hat keinen SAML-Provider
    .none-fix = Wählen Sie eine Anwendung, die einen hat, oder lassen Sie Latchkey eine neue einrichten.

import-nothing = In authentik wurde keine Anwendung zum Importieren gefunden
    .not-this = authentik hat keine Anwendung mit dem Slug { $slug }, oder der Benutzer des Tokens darf sie nicht sehen
    .not-this-fix = Sehen Sie unter { "Applications › Applications" } in den Details der Anwendung nach, wie ihr Slug lautet.
    .none-alike = Keine Anwendung in authentik sieht nach Claude aus
    .none-alike-fix = Geben Sie den Slug der Anwendung mit { "--slug" } an. Er steht in authentik in den Details der Anwendung.
    .none-alike-fix-window = Geben Sie den Slug der Anwendung ein. Er steht in authentik in den Details der Anwendung.

import-requests-signed = Der Provider nimmt unsignierte Anfragen an
    .required = authentik nimmt nur signierte Anfragen an
    .required-fix = Leeren Sie im Provider das Feld { "Verification Certificate" }, es sei denn, es enthält das Zertifikat, mit dem WorkOS seine Anfragen signiert.

import-scim-dry = SCIM ist nicht im Probelauf
    .dry = SCIM ist im Probelauf und schreibt nichts
    .dry-fix = Prüfen Sie, wer gesendet würde, und schalten Sie dann im SCIM-Provider { "Dry run" } aus.

import-scim-groups = SCIM sendet nur die Gruppen für Claude
    .every = SCIM sendet jede Gruppe in authentik
    .every-fix = Wählen Sie im SCIM-Provider unter { "Group filters" } die Gruppen für Claude aus.

import-scim-user = SCIM sendet die E-Mail-Adresse als userName
    .user-name = SCIM sendet als { "userName" } den Benutzernamen, SAML dagegen die E-Mail-Adresse
    .user-name-fix = Verwenden Sie im SCIM-Provider eine Zuordnung, die als { "userName" } die E-Mail-Adresse sendet.

import-signed = Die Assertion ist signiert
    .nothing = Antworten sind nicht signiert, und WorkOS weist sie ab
    .nothing-want = ein Signaturzertifikat
    .nothing-got = keines
    .nothing-fix = Wählen Sie ein { "Signing Certificate" } mit privatem Schlüssel, und lassen Sie { "Sign assertions" } eingeschaltet. Geben Sie WorkOS dann noch einmal die Metadaten des Providers.
    .assertion = Die Assertion ist signiert
    .response-only = Nur die Antwort ist signiert, nicht die Assertion darin
    .neither = Weder die Assertion noch die Antwort ist signiert
    .switch-fix = Schalten Sie { "Sign assertions" } ein.

import-tile = Die Kachel öffnet die Anmeldeseite von Claude
    .elsewhere = Die Kachel öffnet nicht die Anmeldeseite von Claude
    .elsewhere-fix = Setzen Sie die { "Launch URL" } der Anwendung auf die erwartete Adresse.

import-which = Mehrere Anwendungen in authentik sehen nach Claude aus
    .several = Mehrere Anwendungen in authentik sehen nach Claude aus: { $slugs }
    .several-fix = Geben Sie den Slug der richtigen mit { "--slug" } an.
    .several-fix-window = Geben Sie den Slug der richtigen ein.

# Die ACS URL und die Audience des Providers.
import-address =
    .empty = Das Feld { $label } ist leer
    .temporary = Im Feld { $label } steht ein vorläufiger Wert
    .not-the-setups = Im Feld { $label } steht ein anderer Wert als in der Einrichtung
    .fix = Tragen Sie im Provider in authentik den Wert ein, den WorkOS zeigt.
    .not-workos = Der Wert im Feld { $label } sieht nicht nach WorkOS aus
    .not-workos-fix = Vergleichen Sie ihn mit dem Wert, den WorkOS zeigt.
    .workos = Im Feld { $label } steht ein Wert von WorkOS

import-acs = Die ACS URL ist die von WorkOS

import-audience = Die Audience ist die Entity ID von WorkOS
