# Eine Anwendung, die authentik schon hat, in eine Einrichtung übernommen.
# $label ist der Name, den authentik einem Feld gibt.

import-access = Bindungen legen fest, wer die Anwendung öffnen darf
    .everybody = An die Anwendung ist nichts gebunden, darum dürfen alle sie öffnen
    .everybody-fix = Binden Sie die Gruppen oder Personen an, die Claude nutzen dürfen.
    .bound = Die Anwendung ist an die gebunden, die sie öffnen dürfen

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
    .encrypted = Assertions werden verschlüsselt, und WorkOS hat keinen Schlüssel dafür
    .encrypted-fix = Lassen Sie das { "Encryption Certificate" } leer.

import-entitlements = Jedes Entitlement ist jemandem zugewiesen
    .nobody = Einige Entitlements gehören niemandem
    .nobody-fix = Binden Sie an jedes eine Gruppe oder Person, oder entfernen Sie es.

import-groups = Gruppen werden so gesendet, wie es die Einrichtung verlangt
    .not-sent = Gruppen werden nicht gesendet, aber Rollen oder Plätze werden nach ihnen vergeben
    .not-sent-fix = Legen Sie ein Property Mapping mit dem { "SAML Attribute Name" } { "groups" } an, und wählen Sie es im Provider aus.
    .once = Jede Gruppe wird einmal gesendet
    .twice = Eine Gruppe wird zweimal gesendet, wenn ihr eine Person auf zwei Wegen angehört
    .twice-fix = Nehmen Sie den Ausdruck aus der Anleitung von Latchkey, der jeden Namen einmal sendet.

import-issuer = Der Provider hat einen eigenen Aussteller
    .shared = Andere SAML-Provider dieses authentik haben denselben Issuer
    .shared-fix = Geben Sie diesem Provider einen eigenen Issuer, und lassen Sie WorkOS danach seine Metadaten neu einlesen.

import-key = Der Provider hat einen privaten Schlüssel, und das Signaturverfahren passt dazu
    .no-private-key = Das Signaturzertifikat hat bei authentik keinen privaten Schlüssel
    .no-private-key-fix = Wählen Sie ein Zertifikat, das einen hat.
    .wrong-algorithm = Das Signaturverfahren passt nicht zum Schlüssel, darum scheitert jede Anmeldung
    .wrong-algorithm-fix = Wählen Sie das Verfahren, das zum Schlüssel passt.
    .sha1 = Signaturen werden mit SHA-1 gemacht
    .sha1-fix = Wählen Sie ein Verfahren mit SHA-256.

import-left-out = Alles Gefundene wurde importiert
    .bindings = Einige Bindungen haben in einer Einrichtung keinen Platz und wurden nicht importiert
    .bindings-fix = Behalten Sie sie im Auge: Latchkey zeigt sie nicht und ändert sie nicht.

import-mappings = Jedes Entitlement ist einer Rolle oder Platzart zugeordnet
    .unknown = Einige Entitlements sind noch keiner Rolle oder Platzart zugeordnet
    .unknown-fix = Ordnen Sie jedem im Schritt „Festlegen, wie Personen hinzukommen“ eine Rolle oder Platzart zu, so wie in Claude.

import-name = Der Name des Providers enthält nur ASCII-Zeichen
    .letters = Der Name des Providers hat Buchstaben, an denen seine Metadatenseite scheitert
    .letters-fix = Geben Sie dem Provider einen Namen aus einfachen ASCII-Buchstaben.

import-name-id = Die NameID ist die E-Mail-Adresse
    .email = Die NameID ist die E-Mail-Adresse
    .other = Die NameID ist nicht die E-Mail-Adresse
    .other-fix = Wählen Sie die Zuordnung der E-Mail-Adresse als { "NameID Property Mapping" }.

import-name-id-policy = Die NameID ist als E-Mail-Adresse gekennzeichnet
    .unspecified = Die NameID sagt nicht, dass sie eine E-Mail-Adresse ist
    .unspecified-fix = Stellen Sie { "Default NameID policy" } auf { "Email address" }.

import-no-saml = Die Anwendung in authentik hat keinen SAML-Provider
    .none = Die Anwendung { $slug } hat keinen SAML-Provider
    .none-fix = Nennen Sie eine Anwendung, die einen hat, oder lassen Sie Latchkey eine neue einrichten.

import-nothing = In authentik wurde keine Anwendung zum Importieren gefunden
    .not-this = authentik hat keine Anwendung mit dem Slug { $slug }, oder der Benutzer des Tokens darf sie nicht sehen
    .not-this-fix = Sehen Sie den Slug unter { "Applications › Applications" } nach, in den Einzelheiten der Anwendung.
    .none-alike = Keine Anwendung in authentik sieht aus wie eine für Claude
    .none-alike-fix = Nennen Sie ihren Slug mit { "--slug" }. Er steht in den Einzelheiten der Anwendung.
    .none-alike-fix-window = Geben Sie ihren Slug ein. Er steht in den Einzelheiten der Anwendung.

import-requests-signed = Der Provider nimmt unsignierte Anfragen an
    .required = authentik nimmt nur signierte Anfragen an
    .required-fix = Lassen Sie das { "Verification Certificate" } leer, es sei denn, WorkOS signiert seine Anfragen mit diesem Schlüssel.

import-scim-dry = SCIM läuft nicht im Probelauf
    .dry = SCIM ist im Probelauf und schreibt nichts
    .dry-fix = Schalten Sie { "Dry run" } aus, wenn der erste Lauf gut aussieht.

import-scim-groups = SCIM sendet nur die Gruppen für Claude
    .every = SCIM sendet jede Gruppe, die authentik hat
    .every-fix = Wählen Sie unter { "Group filters" } die Gruppen für Claude aus.

import-scim-user = SCIM sendet die E-Mail-Adresse als userName
    .user-name = SCIM sendet als { "userName" } den Benutzernamen, SAML dagegen die E-Mail-Adresse
    .user-name-fix = Nehmen Sie eine Zuordnung, die als { "userName" } die E-Mail-Adresse sendet.

import-signed = Die Assertion ist signiert
    .nothing = Antworten sind nicht signiert, und WorkOS weist sie ab
    .nothing-want = ein Signaturzertifikat
    .nothing-got = keines
    .nothing-fix = Wählen Sie ein { "Signing Certificate" } mit privatem Schlüssel, und lassen Sie { "Sign assertions" } eingeschaltet.
    .assertion = Die Assertion ist signiert
    .response-only = Nur die Antwort ist signiert, nicht die Assertion darin
    .neither = Weder die Assertion noch die Antwort ist signiert
    .switch-fix = Schalten Sie { "Sign assertions" } ein.

import-tile = Die Kachel öffnet die Anmeldeseite von Claude
    .elsewhere = Die Kachel öffnet nicht die Anmeldeseite von Claude
    .elsewhere-fix = Setzen Sie die { "Launch URL" } der Anwendung auf die erwartete Adresse.

import-which = Mehrere Anwendungen in authentik sehen wie eine für Claude aus
    .several = Mehrere Anwendungen in authentik sehen aus wie eine für Claude: { $slugs }
    .several-fix = Nennen Sie die richtige mit { "--slug" }.
    .several-fix-window = Geben Sie den Slug der richtigen ein.

# Die ACS URL und die Audience des Providers.
import-address =
    .empty = { $label } ist leer
    .temporary = { $label } ist ein vorläufiger Wert
    .not-the-setups = { $label } ist anders als in der Einrichtung
    .fix = Tragen Sie den Wert ein, den WorkOS zeigt.
    .not-workos = { $label } ist kein Wert von WorkOS
    .not-workos-fix = Vergleichen Sie den Wert mit dem, den WorkOS zeigt.
    .workos = { $label } ist ein Wert von WorkOS

import-acs = Die ACS URL ist die von WorkOS

import-audience = Die Audience ist die Entity ID von WorkOS
