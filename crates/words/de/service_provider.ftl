# Die ACS URL und die Entity ID, die WorkOS zeigt: wie sie eingefügt, getippt und gespeichert werden.
# $field ist der Name des Werts in den Worten von WorkOS.

acs-path-unusual = Die ACS URL hat den bei WorkOS üblichen Pfad
    .no-path = Die { $field } enthält nicht { "/sso/saml/acs/" }
    .no-path-fix = Vergleichen Sie den Wert mit der Seite von WorkOS.

acs-url-is-entity-id = Die ACS URL ist keine Entity ID
    .swapped = Die ACS URL ist eine Entity ID
    .swapped-fix = Kopieren Sie auf der Seite von WorkOS das Feld { "ACS URL" }.

acs-url-usable = Die gespeicherte ACS URL ist verwendbar
    .usable = Die ACS URL sieht aus wie eine von WorkOS

api-workos-host = Der Wert verwendet den Anmeldehost von WorkOS, nicht den Host der API
    .api-host = Die { $field } liegt auf { "api.workos.com" }
    .api-host-fix = Vergleichen Sie den Wert mit der Seite von WorkOS. Viele Anleitungen im Netz zeigen diesen Host; die von WorkOS zeigen { "auth.workos.com" }.

connection-id-in-path = Der Wert enthält die ID der Verbindung so, wie WorkOS sie zeigt
    .has-name = Im Pfad der { $field } steht der Name einer Verbindung ({ "conn_…" })
    .has-name-fix = Vergleichen Sie den Wert mit der Seite von WorkOS; dort endet er auf Buchstaben und Ziffern.

credentials-in-url = Die Adresse enthält weder Benutzernamen noch Passwort
    .has-them = Die { $field } enthält einen Benutzernamen oder ein Passwort
    .has-them-fix = Kopieren Sie den Wert von der Seite von WorkOS.

entity-id-is-acs-url = Die Entity ID ist keine ACS URL
    .swapped = Die Entity ID ist eine ACS URL
    .swapped-fix = Kopieren Sie auf der Seite von WorkOS das Feld { "SP Entity ID" }.

entity-id-not-url = Die Entity ID ist eine Webadresse, wie die von WorkOS
    .name = Die Entity ID ist ein Name, keine URL wie die von WorkOS
    .name-fix = Vergleichen Sie sie mit der { "SP Entity ID" } auf der Seite von WorkOS.

entity-id-usable = Die gespeicherte Entity ID ist verwendbar
    .usable = Die Entity ID sieht aus wie eine von WorkOS

host-is-not-workos = Die Adresse gehört zu WorkOS
    .other-host = Die { $field } liegt auf { $host }; dieser Host gehört nicht zu WorkOS
    .other-host-fix = Vergleichen Sie den Wert mit der Seite von WorkOS. Zeigt sie dieselbe Adresse, behalten Sie den Wert.

html-pasted = Der eingefügte Text ist nicht der Quelltext einer Webseite
    .html = Das ist der Quelltext einer Webseite, keine Metadaten
    .html-want = die beiden Werte oder Metadaten als XML
    .html-fix = Kopieren Sie die Werte von der Seite selbst, oder laden Sie die Metadaten herunter, während Sie angemeldet sind.

http-not-https = Die Adresse beginnt mit https://
    .http = Die { $field } beginnt mit http, nicht mit https
    .http-fix = Kopieren Sie den Wert noch einmal von der Seite von WorkOS; dort beginnt er mit https.

id-missing = Die Adresse endet mit der ID der Verbindung
    .ends-early = Der { $field } fehlt der letzte Teil
    .ends-early-fix = Kopieren Sie den ganzen Wert von der Seite von WorkOS.

idp-metadata-pasted = Die eingefügten Metadaten sind die des Service Providers, nicht die des Identitätsanbieters
    .of-idp = Das sind die Metadaten des Identitätsanbieters, nicht die des Service Providers
    .of-idp-fix = Tragen Sie sie als Metadaten des Identitätsanbieters ein, und geben Sie sie WorkOS. In dieses Feld gehören die beiden Werte, die WorkOS zeigt.

ids-differ = ACS URL und Entity ID gehören zur selben Verbindung
    .case = Die IDs von ACS URL und Entity ID unterscheiden sich in Groß- und Kleinschreibung
    .other = ACS URL und Entity ID enden mit verschiedenen IDs
    .fix = Kopieren Sie beide noch einmal von derselben Seite. Eine davon kann von einer früheren Verbindung übrig sein.

metadata-url-pasted = Der Wert selbst wurde eingefügt, keine Metadaten-URL
    .metadata-url = Die { $field } ist eine Metadaten-URL
    .metadata-url-fix = Kopieren Sie auf der Seite von WorkOS das Feld { $label }. Eine Metadaten-URL gehört in ihr eigenes Feld; die Metadaten selbst können Sie hier einfügen.

no-values-found = Der eingefügte Text enthält die beiden Werte
    .no-address = Im eingefügten Text steht keine Webadresse
    .no-address-want = die ACS URL und die SP Entity ID
    .no-address-fix = Kopieren Sie beide von der Seite von WorkOS: { "Setup SSO" } oder { "Manage SSO" }, dann Custom SAML.

not-a-url = Der Wert ist eine Webadresse
    .no-address = Die { $field } ist keine Webadresse
    .no-address-fix = Kopieren Sie den Wert von der Seite von WorkOS.

pasted-too-large = Der eingefügte Text ist nicht zu groß
    .over-one-megabyte = Der eingefügte Text ist größer als 1 MB
    .over-one-megabyte-fix = Fügen Sie nur die beiden Werte ein.

pasted-xml-readable = Das eingefügte XML enthält die vollständigen Metadaten des Service Providers
    .broken = Das eingefügte XML lässt sich nicht lesen
    .broken-want = die Metadaten des Service Providers, vollständig und ohne DOCTYPE
    .broken-fix = Laden Sie sie noch einmal herunter und fügen Sie alles ein, oder fügen Sie die beiden Werte ein.
    .no-metadata = Das eingefügte XML enthält keine SAML-Metadaten
    .want = Metadaten mit einem { "SPSSODescriptor" }
    .no-metadata-fix = Fügen Sie die Metadaten des Service Providers ein oder die beiden Werte.

query-in-value = Der Wert enthält kein ? und kein #
    .has-one = Die { $field } enthält ein { "?" } oder { "#" }
    .has-one-fix = Vergleichen Sie den Wert mit der Seite von WorkOS; dort ist keines.

same-value-twice = ACS URL und Entity ID sind zwei verschiedene Werte
    .same = ACS URL und Entity ID sind gleich
    .same-want = zwei verschiedene Werte
    .same-fix = Das ist die { $this }. Kopieren Sie auch die { $missing } von der Seite von WorkOS.

scheme-missing = Die Adresse beginnt mit https://
    .no-https = Die { $field } beginnt nicht mit { "https://" }
    .no-https-fix = Kopieren Sie den ganzen Wert.

several-values =
    .acs-urls = Der eingefügte Text enthält mehrere verschiedene ACS URLs
    .entity-ids = Der eingefügte Text enthält mehrere verschiedene Entity IDs
    .want = nur eine
    .fix = Fügen Sie nur die beiden Werte der Verbindung ein, die Sie einrichten.
    .in-metadata = Die Metadaten nennen mehrere Adressen für die Antwort
    .in-metadata-fix = Vergleichen Sie die ACS URL mit der Seite von WorkOS. Latchkey hat die als Standard markierte genommen, sonst die erste.

sign-on-url-pasted = Im Feld steht die richtige Adresse, keine Anmelde-URL
    .something-else = Die { $field } ist { $what }
    .something-else-fix = Kopieren Sie auf der Seite von WorkOS das Feld { $label }.

stray-characters = Der Wert hat keine überflüssigen Leerzeichen, Anführungszeichen oder unsichtbaren Zeichen
    .around = Um die { $field } herum stehen Leerzeichen, Anführungszeichen oder unsichtbare Zeichen
    .around-fix = Tragen Sie den Wert noch einmal ein.
    .inside = Die { $field } enthält unsichtbare Zeichen
    .inside-fix = Tippen Sie den Wert ein, oder kopieren Sie ihn noch einmal von der Seite von WorkOS.

temporary-value = Der Wert stammt von WorkOS, nicht aus dem Anmeldetest
    .temporary = Die { $field } ist noch ein vorläufiger Wert
    .temporary-fix = Ersetzen Sie ihn hier und beim Identitätsanbieter durch den Wert auf der Seite von WorkOS.

trailing-slash = Der Wert hat keinen überflüssigen Schrägstrich am Ende
    .surplus = Die { $field } hat am Ende einen Schrägstrich zu viel
    .surplus-fix = Entfernen Sie den letzten { "/" }. Die Werte werden Zeichen für Zeichen verglichen.
    .slash = Die { $field } endet mit einem Schrägstrich
    .slash-fix = Vergleichen Sie den Wert mit der Seite von WorkOS. Die Werte werden Zeichen für Zeichen verglichen.

value-has-spaces = Der Wert enthält weder Leerzeichen noch Zeilenumbrüche
    .inside = Die { $field } enthält ein Leerzeichen oder einen Zeilenumbruch
    .inside-fix = Kopieren Sie den Wert noch einmal, ganz in einer Zeile.

value-missing =
    .not-pasted = Die { $field } steht nicht im eingefügten Text
    .not-pasted-fix = Kopieren Sie auch die { $label } von der Seite von WorkOS.
    .not-entered = Die { $field } von WorkOS ist noch nicht eingetragen
    .not-entered-got = nur der vorläufige Wert { $temporary }
    .not-entered-fix = Kopieren Sie sie von der Seite von WorkOS ({ "Setup SSO" } oder { "Manage SSO" }), und ersetzen Sie dann beim Identitätsanbieter den vorläufigen Wert.

values-at-provider = ACS URL und Entity ID sind beim Identitätsanbieter eingetragen
    .not-confirmed = Niemand hat bestätigt, dass beide Werte beim Identitätsanbieter eingetragen sind
    .not-confirmed-fix = Tragen Sie beide dort ein, und bestätigen Sie es mit { "`latchkey setup tick workos-copy`" }.
    .not-confirmed-fix-window = Tragen Sie beide dort ein, und setzen Sie das Häkchen unter den beiden Werten.

values-swapped = ACS URL und Entity ID sind nicht vertauscht
    .swapped = ACS URL und Entity ID sind vertauscht
    .swapped-want = ACS URL { $acs }, Entity ID { $entity-id }
    .swapped-got = ACS URL { $acs }, Entity ID { $entity-id }
    .swapped-fix = Vertauschen Sie sie.

# Was statt der beiden Werte eingefügt wird.
address-of =
    .page = eine Seite von { $whose }
    .workos-setup = die Adresse der Setup-Seite von WorkOS selbst
    .scim = ein SCIM-Endpunkt
    .sign-in-link = ein Anmelde-Link von WorkOS
    .provider = eine Adresse von { $whose }

acs-url-missing = Der eingefügte Text enthält die ACS URL

entity-id-missing = Der eingefügte Text enthält die Entity ID

several-acs-urls = Der eingefügte Text enthält nur eine ACS URL

several-entity-ids = Der eingefügte Text enthält nur eine Entity ID
