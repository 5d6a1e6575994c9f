known-entra-not-assigned =
    .title = Die Person ist der Anwendung nicht zugewiesen
    .cause = Entra lässt nur Personen herein, die der Anwendung zugewiesen sind, selbst oder über eine Gruppe. Mitglieder einer Gruppe in einer zugewiesenen Gruppe zählen nicht.
    .fix = Weisen Sie der Unternehmensanwendung die Person zu oder eine Gruppe, in der die Person unmittelbar ist.

known-entra-application-not-found =
    .title = Entra kennt keine Anwendung mit diesem Bezeichner
    .cause = Der Bezeichner (Entitäts-ID) der Anwendung ist nicht Zeichen für Zeichen die SP Entity ID, nach der die Anmeldung fragt, oder die Anwendung liegt in einem anderen Mandanten.
    .fix = Tragen Sie die SP Entity ID als Bezeichner (Entitäts-ID) ein, genau wie WorkOS sie zeigt, und prüfen Sie den Mandanten.

known-entra-reply-url =
    .title = Die Antwort-URL ist bei der Anwendung nicht eingetragen
    .cause = Die ACS URL, nach der die Anmeldung fragt, steht nicht unter den Antwort-URLs der Anwendung. Groß- und Kleinschreibung und ein Schrägstrich am Ende zählen.
    .fix = Tragen Sie die ACS URL als Antwort-URL ein, genau wie WorkOS sie zeigt, und speichern Sie.

known-entra-unsupported-request =
    .title = Entra kann die Anmeldeanfrage nicht lesen
    .cause = Die Anfrage, die bei Entra ankam, ist kein SAML, wie Entra es annimmt. Meist wurde die falsche Anmeldeadresse geöffnet.
    .fix = Geben Sie WorkOS die Metadaten genau dieser Anwendung noch einmal und beginnen Sie auf der Anmeldeseite von Claude.

known-entra-no-saml-message =
    .title = Die Anmeldeadresse wurde ohne Anfrage geöffnet
    .cause = Jemand hat die SAML-Adresse von Entra direkt geöffnet, oder die Kachel in „Meine Apps“ hat keine Anmelde-URL.
    .fix = Beginnen Sie auf der Anmeldeseite von Claude und setzen Sie die Anmelde-URL der Kachel auf die Anmeldeseite, die auf ?sso=true endet.

known-entra-method-mismatch =
    .title = Die Person hat sich anders angemeldet, als die Anfrage verlangt
    .cause = Die Anfrage verlangt ein Passwort, und die Person war schon ohne eines angemeldet, etwa mit einem Passkey oder Windows Hello.
    .fix = Versuchen Sie es noch einmal in einem privaten Fenster. Bleibt es so, bitten Sie den Support, kein bestimmtes Verfahren mehr zu verlangen.

known-entra-signed-request-wanted =
    .title = Die Anwendung verlangt signierte Anfragen
    .cause = Anfragen an diese Anwendung müssen signiert sein, und WorkOS signiert sie nicht, solange dessen Support es nicht eingeschaltet hat.
    .fix = Schalten Sie bei dieser Anwendung „Überprüfungszertifikate anfordern“ aus.

known-entra-request-too-old =
    .title = Die Anmeldeanfrage ist zu alt
    .cause = Die Seite war zu lange offen, bevor sich jemand anmeldete, ein Lesezeichen wurde mitten in der Anmeldung gesetzt, oder eine Uhr geht falsch.
    .fix = Schließen Sie die Seite und beginnen Sie neu auf der Anmeldeseite von Claude. Setzen Sie kein Lesezeichen auf die Seite von Entra.

known-entra-name-id-policy =
    .title = Entra kann die verlangte Art von NameID nicht senden
    .cause = Die Anfrage verlangt ein NameID-Format, das die Anwendung nicht gibt.
    .fix = Stellen Sie das Format des Namensbezeichners auf E-Mail-Adresse und seine Quelle auf user.mail.

known-entra-binding =
    .title = Die Anfrage kam auf einem Weg, den Entra nicht annimmt
    .cause = Entra nimmt Anmeldeanfragen per Weiterleitung oder Formular an und antwortet per Formular.
    .fix = Geben Sie WorkOS noch einmal die Metadaten der Anwendung statt getippter Werte.

known-entra-request-xml =
    .title = Die Anfrage, die bei Entra ankam, ist beschädigt
    .cause = Die Anfrage ist nicht wohlgeformt. Etwas unterwegs hat die Adresse geändert, etwa ein Filter oder ein abgeschnittener Link.
    .fix = Beginnen Sie neu auf der Anmeldeseite von Claude, in einem anderen Browser oder Netz, wenn es so bleibt.

known-entra-account-in-other-tenant =
    .title = Das Konto gehört nicht zu diesem Mandanten
    .cause = Die Person ist mit dem Konto einer anderen Organisation oder einem persönlichen Microsoft-Konto angemeldet, das hier kein Gast ist.
    .fix = Melden Sie sich überall ab oder nehmen Sie ein privates Fenster und melden Sie sich mit dem Arbeitskonto an. Laden Sie das Konto nur als Gast ein, wenn das gewollt ist.

known-entra-account-unknown =
    .title = Entra kennt dieses Konto nicht
    .cause = Im Mandanten gibt es kein Konto mit diesem Namen: ein Tippfehler, ein entferntes Konto oder eines, das noch nicht abgeglichen ist.
    .fix = Prüfen Sie die Schreibweise und suchen Sie die Person dann im Mandanten unter „Benutzer“.

known-entra-account-locked =
    .title = Das Konto ist gesperrt
    .cause = Es gab zu viele falsche Passwörter, oder die Anmeldung kam von einer Adresse mit schlechtem Ruf.
    .fix = Warten Sie, setzen Sie das Passwort zurück und sehen Sie im Anmeldeprotokoll nach, woher die Versuche kamen.

known-entra-account-disabled =
    .title = Das Konto ist abgeschaltet
    .cause = Eine Administratorin oder ein Administrator hat die Anmeldung für dieses Konto gesperrt.
    .fix = Schalten Sie das Konto ein, wenn die Person hineinkommen soll.

known-entra-password =
    .title = Das Passwort ist falsch oder abgelaufen
    .cause = Entra hat Namen und Passwort nicht angenommen. An der Verbindung zu Claude ist nichts falsch.
    .fix = Tippen Sie das Passwort noch einmal oder setzen Sie es zurück.

known-entra-more-proof =
    .title = Ein zweiter Faktor wird verlangt
    .cause = Eine Regel des Mandanten verlangt mehrstufige Anmeldung, und sie wurde nicht gegeben oder ist noch nicht eingerichtet.
    .fix = Bringen Sie den zweiten Schritt zu Ende oder richten Sie ihn unter https://aka.ms/mfasetup ein und beginnen Sie dann neu.

known-entra-conditional-access =
    .title = Eine Richtlinie für bedingten Zugriff sperrt die Anmeldung
    .cause = Das Konto ist nachgewiesen, doch eine Richtlinie des Mandanten gibt von diesem Ort, Gerät oder dieser App aus keinen Zugriff.
    .fix = Öffnen Sie die Anmeldung im Anmeldeprotokoll; der Reiter „Bedingter Zugriff“ nennt die Richtlinie.

known-entra-device =
    .title = Das Gerät erfüllt die Regeln des Mandanten nicht
    .cause = Eine Richtlinie für bedingten Zugriff verlangt ein Gerät, das verwaltet, regelkonform oder der Domäne beigetreten ist.
    .fix = Nehmen Sie ein verwaltetes Gerät, oder lassen Sie diese Anwendung aus der Richtlinie nehmen.

known-entra-consent =
    .title = Der Anwendung hat noch niemand zugestimmt
    .cause = Die Anwendung verlangt Rechte, die erst jemand aus der Administration gewähren muss. SAML allein braucht keine.
    .fix = Erteilen Sie die Administratorzustimmung, oder wählen Sie die Anwendung der SAML-Verbindung statt einer für OIDC.

known-entra-declined =
    .title = Die Person hat die Zustimmung abgelehnt
    .cause = Die Zustimmungsseite wurde geschlossen oder abgelehnt.
    .fix = Melden Sie sich noch einmal an und stimmen Sie zu, wenn es die richtige Anwendung ist.

known-entra-application-disabled =
    .title = Die Anwendung ist abgeschaltet
    .cause = Die Anmeldung bei dieser Anwendung wurde im Mandanten abgeschaltet.
    .fix = Stellen Sie in den Eigenschaften der Anwendung „Aktiviert für die Benutzeranmeldung?“ auf „Ja“.

known-entra-misconfigured =
    .title = Die Anwendung ist falsch eingerichtet oder gehört einem anderen Mandanten
    .cause = Berechtigungen fehlen, oder der Aussteller in der Anfrage ist nicht der Bezeichner der Anwendung in diesem Mandanten.
    .fix = Vergleichen Sie den Bezeichner (Entitäts-ID) mit der SP Entity ID, dann den Mandanten in der Anmeldeadresse.

known-entra-tenant-unknown =
    .title = Entra kennt diesen Mandanten nicht
    .cause = Den Mandanten in der Anmeldeadresse gibt es nicht, er hat kein Abonnement, oder er liegt in einer anderen Cloud von Microsoft.
    .fix = Geben Sie WorkOS noch einmal die App-Verbundmetadaten-URL der Anwendung.

known-entra-loop =
    .title = Die Anmeldung dreht sich im Kreis
    .cause = Derselbe Browser hat in kurzer Zeit viele Male eine Anmeldung verlangt, weil jede Antwort auf der anderen Seite abgelehnt wurde.
    .fix = Halten Sie an und beurteilen Sie die letzte Antwort hier mit dem Anmeldetest: Was sie ablehnt, ist die Ursache.

known-entra-own-key =
    .title = Der Anwendung fehlt ein eigener Signaturschlüssel
    .cause = Ansprüche wurden zugeordnet, und dann verlangt Entra einen Signaturschlüssel, der nur dieser Anwendung gehört.
    .fix = Legen Sie für diese Anwendung ein Tokensignaturzertifikat an und wählen Sie es als aktiv.

known-entra-busy =
    .title = Ein Dienst von Microsoft ist gerade nicht verfügbar
    .cause = Entra meldet einen eigenen Fehler, der von selbst vorübergeht.
    .fix = Warten Sie einige Minuten und versuchen Sie es noch einmal; sehen Sie im Dienststatus von Microsoft nach, wenn es so bleibt.

known-entra-other =
    .title = Das ist ein Fehler von Microsoft Entra, der hier nicht verzeichnet ist
    .cause = Entra selbst hat die Anmeldung angehalten; bei Claude kam keine Antwort an.
    .fix = Schlagen Sie die Nummer unter https://login.microsoftonline.com/error nach und öffnen Sie die Anmeldung im Anmeldeprotokoll.
