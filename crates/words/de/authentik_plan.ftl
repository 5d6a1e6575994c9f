# Ein Plan für authentik: seine Objekte, Anmerkungen dazu, Abweichungen von der Integrationsanleitung und der Weg zu einem Token.

authentik-object =
    .named = { $kind } { $name }
    .group = Gruppe { $name }
    .user = Benutzer { $name }
    .policy = Richtlinie { $name }
    .several = { $objects }

# Was zu einem Objekt angemerkt wird.

plan-note =
    .missing = In authentik fehlt { $kind } { $name }. Legen Sie es dort an, oder berichtigen Sie den Namen in der Einrichtung.
    .other-certificate = Ein Schlüsselpaar dieses Namens enthält ein anderes Zertifikat. Benennen Sie es um, oder entfernen Sie es, wenn nichts es verwendet.
    .other-endpoint = Latchkey hat es nicht angelegt, und es sendet an einen anderen Endpunkt. Ist es für Claude gedacht, tragen Sie Endpunkt und Token von Claude in authentik von Hand ein. Sonst benennen Sie es um.
    .not-made-here = Latchkey hat es nicht angelegt. Ist es für Claude gedacht, bestätigen Sie es, damit Latchkey es ändern darf. Sonst wählen Sie einen anderen Namen.
    .token-stays = Das Token in authentik bleibt, wie es ist. Zeigt Claude ein neues, tragen Sie es in authentik von Hand ein.
    .not-there-yet = Es ist noch nicht vorhanden. Führen Sie zuerst den ganzen Plan aus.
    .not-wanted = Latchkey hat es angelegt, und die Einrichtung braucht es nicht mehr.
    .others-bound = Andere haben { $others } daran gebunden. authentik würde diese Bindungen mit löschen, deshalb bleibt es.
    .last-restriction = Ohne diese Bindung dürften alle die Anwendung öffnen, deshalb bleibt sie. Um sie zu entfernen, bestätigen Sie { $key }.
    .scim-stops-first = Ohne diese Bindung würde SCIM alle senden, deshalb hält Latchkey SCIM vorher an.
    .restricts-what-stays = Die Anwendung bleibt, und ohne diese Bindung dürften alle sie öffnen. Um sie zu entfernen, bestätigen Sie { $key }.
    .nothing-written = Es enthält nichts mehr, was Latchkey geschrieben hat.
    .changed-since = Jemand hat { $fields } seither geändert, deshalb bleibt es.
    .used = { $user } verwendet es auch, deshalb bleibt es.
    .needed = Ein anderes Objekt, das bleibt, braucht es, deshalb bleibt es auch.
    .goes-too = Latchkey hat es nicht angelegt, aber authentik löscht es mit. Das haben Sie bestätigt.
    .would-go-too = Latchkey hat es nicht angelegt, aber authentik würde es mit löschen. Verschieben Sie es zu einem anderen Objekt, oder bestätigen Sie { $key }, wenn es gelöscht werden darf.

# Was von der Integrationsanleitung von authentik abweicht.

deviation-own-issuer =
    .title = Der Provider hat einen eigenen Aussteller
    .reason = Vor 2026.5 haben alle SAML-Provider in authentik den Aussteller { "authentik" }, sodass sich eine Verbindung für Claude und eine für die Console nicht unterscheiden lassen.
    .by-itself-limit = Ab 2026.5 gibt authentik jedem Provider von selbst einen eigenen Aussteller; Latchkey sendet dann keinen.
    .renamed-limit = Ab 2026.5 heißt das Feld anders. Blueprint und Terraform lassen es weg, wenn die Version des Servers nicht bekannt ist.
    .here-limit = Dieser Server hat die Version { $version }, die jedem Provider von selbst einen eigenen Aussteller gibt.

deviation-name-id-policy =
    .title = Die NameID hat das Format E-Mail-Adresse
    .reason = Sonst ist das Format unbestimmt, obwohl die NameID eine E-Mail-Adresse ist.
    .release-limit = authentik hat dieses Feld ab 2025.8.
    .terraform-limit = Der Terraform-Provider von authentik hat kein Argument dafür.
    .here-limit = Dieser Server hat die Version { $version }, in der es das Feld nicht gibt.

deviation-deduplicated-groups =
    .title = Jede Gruppe wird einmal gesendet
    .reason = Der Ausdruck aus der Integrationsanleitung sendet ein Entitlement zweimal, wenn eine Person es sowohl direkt als auch über eine Gruppe hat.

deviation-scim-user-name =
    .title = SCIM sendet die E-Mail-Adresse als { "userName" }
    .reason = Die Zuordnung von authentik sendet den Benutzernamen, SAML dagegen sendet für dieselbe Person die E-Mail-Adresse.

# Wie eine Rolle und ein Token mit den nötigen Rechten entstehen.

grant-step =
    .role = { "Directory › Roles › Create" }: Nennen Sie die Rolle { "Latchkey" }.
    .permissions = Öffnen Sie die Rolle › { "Permissions › Assigned global permissions › Assign permission" }: Weisen Sie { $permissions } zu.
    .permissions-less = Öffnen Sie die Rolle › { "Permissions › Assigned global permissions › Assign permission" }: Weisen Sie alles aus der längeren Liste zu außer dem, was mit { "Can delete" } beginnt.
    .group = { "Directory › Groups › Create" }: Nennen Sie die Gruppe { "Latchkey" }, und wählen Sie unter { "Roles" } die Rolle { "Latchkey" }.
    .account = { "Directory › Users › Create Service account" }: Nennen Sie das Konto { "latchkey" }, ohne Gruppe. Das angezeigte Passwort brauchen Sie nicht.
    .into-group = Öffnen Sie die Gruppe › { "Users › Add existing user" }: Fügen Sie { "latchkey" } hinzu.
    .into-role = Öffnen Sie die Rolle › { "Users › Add existing user" }: Fügen Sie { "latchkey" } hinzu.
    .token = { "Directory › Tokens and App passwords › Create" }: Wählen Sie den Benutzer { "latchkey" }, den Intent { "API Token" } und ein Ablaufdatum in einigen Tagen. Kopieren Sie den Schlüssel des Tokens.
