known-entra-not-assigned =
    .title = Die Person ist der Anwendung nicht zugewiesen
    .cause = Entra lässt nur Personen zu, die der Anwendung zugewiesen sind, direkt oder über eine Gruppe. Mitglieder einer Gruppe in einer zugewiesenen Gruppe zählen nicht.
    .fix = Weisen Sie der Unternehmensanwendung die Person zu oder eine Gruppe, in der die Person direktes Mitglied ist.

known-entra-application-not-found =
    .title = Entra hat keine Anwendung mit diesem Bezeichner
    .cause = Der { "Identifier (Entity ID)" } der Anwendung ist nicht genau die SP Entity ID in der Anmeldeanfrage, oder die Anwendung liegt in einem anderen Mandanten.
    .fix = Tragen Sie die SP Entity ID als { "Identifier (Entity ID)" } genau so ein, wie WorkOS sie zeigt, und prüfen Sie den Mandanten.

known-entra-reply-url =
    .title = In der Anwendung fehlt diese Antwort-URL
    .cause = Die ACS URL in der Anmeldeanfrage ist keine der Antwort-URLs der Anwendung. Groß- und Kleinschreibung müssen übereinstimmen, ebenso ein Schrägstrich am Ende.
    .fix = Tragen Sie die ACS URL als { "Reply URL (Assertion Consumer Service URL)" } genau so ein, wie WorkOS sie zeigt, und speichern Sie.

known-entra-unsupported-request =
    .title = Entra kann die Anmeldeanfrage nicht lesen
    .cause = Bei Entra kam keine SAML-Anfrage an, die Entra annimmt. Meist wurde die falsche Anmeldeadresse geöffnet.
    .fix = Geben Sie WorkOS noch einmal die Metadaten genau dieser Anwendung, und beginnen Sie dann auf der Anmeldeseite von Claude.

known-entra-no-saml-message =
    .title = Die Anmeldeadresse wurde ohne Anfrage geöffnet
    .cause = Jemand hat die SAML-Adresse von Entra direkt geöffnet, oder die Kachel in { "My Apps" } hat keine Anmelde-URL.
    .fix = Beginnen Sie auf der Anmeldeseite von Claude. Setzen Sie die { "Sign on URL" } der Kachel auf die Adresse der Anmeldeseite, die auf { "?sso=true" } endet.

known-entra-method-mismatch =
    .title = Das Anmeldeverfahren ist nicht das verlangte
    .cause = Die Anfrage verlangt ein Passwort, aber die Person war schon ohne Passwort angemeldet, zum Beispiel mit einem Passkey oder Windows Hello.
    .fix = Versuchen Sie es noch einmal in einem privaten Fenster. Kommt der Fehler wieder, bitten Sie den Support, kein bestimmtes Verfahren mehr zu verlangen.

known-entra-signed-request-wanted =
    .title = Die Anwendung verlangt signierte Anfragen
    .cause = Anfragen an diese Anwendung müssen signiert sein. WorkOS signiert sie nur, wenn sein Support das eingeschaltet hat.
    .fix = Schalten Sie bei dieser Anwendung { "Require verification certificates" } aus.

known-entra-request-too-old =
    .title = Die Anmeldeanfrage ist zu alt
    .cause = Die Seite war zu lange offen, bevor sich jemand angemeldet hat, mitten in einer Anmeldung wurde ein Lesezeichen gesetzt, oder eine Uhr geht falsch.
    .fix = Schließen Sie die Seite, und beginnen Sie noch einmal auf der Anmeldeseite von Claude. Setzen Sie kein Lesezeichen auf die Seite von Entra.

known-entra-name-id-policy =
    .title = Entra kann die verlangte Art von NameID nicht senden
    .cause = Die Anfrage verlangt ein NameID-Format, das die Anwendung nicht liefert.
    .fix = Stellen Sie { "Name identifier format" } auf { "Email address" } und { "Source attribute" } auf { "user.mail" } oder, wenn nicht alle eine Adresse in { "user.mail" } haben, auf { "user.userprincipalname" }. Es muss die Adresse sein, mit der die Personen in Claude geführt werden.

known-entra-binding =
    .title = Entra nimmt das Binding dieser Anfrage nicht an
    .cause = Entra nimmt Anmeldeanfragen per Redirect oder Formular an und sendet Antworten per Formular.
    .fix = Geben Sie WorkOS noch einmal die Metadaten der Anwendung statt Werten, die von Hand eingetippt sind.

known-entra-request-xml =
    .title = Bei Entra kam die Anfrage beschädigt an
    .cause = Die Anfrage ist nicht wohlgeformt. Unterwegs hat etwas die Adresse verändert, zum Beispiel ein Filter oder ein abgeschnittener Link.
    .fix = Beginnen Sie noch einmal auf der Anmeldeseite von Claude. Kommt der Fehler wieder, verwenden Sie einen anderen Browser oder ein anderes Netzwerk.

known-entra-account-in-other-tenant =
    .title = Das Konto gehört nicht zu diesem Mandanten
    .cause = Die Person ist mit dem Konto einer anderen Organisation oder mit einem persönlichen Microsoft-Konto angemeldet, das hier kein Gast ist.
    .fix = Melden Sie sich überall ab, oder verwenden Sie ein privates Fenster, und melden Sie sich dann mit dem Arbeitskonto an. Laden Sie das Konto nur als Gast ein, wenn das so gewollt ist.

known-entra-account-unknown =
    .title = Entra kennt dieses Konto nicht
    .cause = Im Mandanten gibt es kein Konto mit diesem Namen: Der Name ist falsch geschrieben, oder das Konto wurde entfernt oder noch nicht synchronisiert.
    .fix = Prüfen Sie die Schreibweise, und suchen Sie die Person dann im Mandanten unter { "Users" }.

known-entra-account-locked =
    .title = Das Konto ist gesperrt
    .cause = Es gab zu viele falsche Passwörter, oder die Anmeldung kam von einer IP-Adresse mit schlechtem Ruf.
    .fix = Warten Sie, setzen Sie das Passwort zurück, und sehen Sie unter { "Sign-in logs" } nach, woher die Versuche kamen.

known-entra-account-disabled =
    .title = Das Konto ist deaktiviert
    .cause = Ein Administrator hat die Anmeldung für dieses Konto gesperrt.
    .fix = Aktivieren Sie das Konto, wenn die Person Zugriff haben soll.

known-entra-password =
    .title = Das Passwort ist falsch oder abgelaufen
    .cause = Entra hat Benutzername und Passwort nicht angenommen. Die Verbindung zu Claude ist in Ordnung.
    .fix = Geben Sie das Passwort noch einmal ein, oder setzen Sie es zurück.

known-entra-more-proof =
    .title = Ein zweiter Faktor ist nötig
    .cause = Eine Regel des Mandanten verlangt mehrstufige Authentifizierung, aber sie wurde nicht abgeschlossen oder ist noch nicht eingerichtet.
    .fix = Schließen Sie den zweiten Schritt ab, oder richten Sie ihn unter { "https://aka.ms/mfasetup" } ein, und beginnen Sie dann noch einmal.

known-entra-conditional-access =
    .title = Eine Richtlinie für bedingten Zugriff blockiert die Anmeldung
    .cause = Das Konto wurde bestätigt, aber eine Richtlinie des Mandanten erlaubt den Zugriff von diesem Ort, diesem Gerät oder dieser App aus nicht.
    .fix = Öffnen Sie die Anmeldung unter { "Sign-in logs" }. Der Tab { "Conditional Access" } nennt die Richtlinie.

known-entra-device =
    .title = Das Gerät erfüllt die Regeln des Mandanten nicht
    .cause = Eine Richtlinie für bedingten Zugriff verlangt ein Gerät, das verwaltet, konform oder in die Domäne aufgenommen ist.
    .fix = Melden Sie sich von einem Gerät an, das die Richtlinie erfüllt. Ob die Richtlinie andere zulassen soll, entscheidet der Administrator des bedingten Zugriffs.

known-entra-consent =
    .title = Der Anwendung hat noch niemand zugestimmt
    .cause = Die Anwendung verlangt Berechtigungen, die zuerst ein Administrator erteilen muss. SAML allein braucht keine.
    .fix = Verwenden Sie die Anwendung der SAML-Verbindung statt einer für OIDC. Muss es diese sein, prüfen Sie die Berechtigungen, und erteilen Sie dann die Administratorzustimmung.

known-entra-declined =
    .title = Die Person hat die Zustimmung abgelehnt
    .cause = Die Zustimmungsseite wurde geschlossen oder abgelehnt.
    .fix = Prüfen Sie, ob es die richtige Anwendung ist. Melden Sie sich dann noch einmal an, und stimmen Sie zu.

known-entra-application-disabled =
    .title = Die Anwendung ist deaktiviert
    .cause = Die Anmeldung bei dieser Anwendung wurde im Mandanten ausgeschaltet.
    .fix = Stellen Sie unter { "Properties" } der Anwendung { "Enabled for users to sign-in?" } auf { "Yes" }.

known-entra-misconfigured =
    .title = Anwendung falsch konfiguriert oder in einem anderen Mandanten
    .cause = Berechtigungen fehlen, oder der Aussteller in der Anfrage ist nicht der Bezeichner der Anwendung in diesem Mandanten.
    .fix = Vergleichen Sie { "Identifier (Entity ID)" } mit der SP Entity ID, und prüfen Sie dann den Mandanten in der Anmeldeadresse.

known-entra-tenant-unknown =
    .title = Entra kennt diesen Mandanten nicht
    .cause = Den Mandanten in der Anmeldeadresse gibt es nicht, er hat kein Abonnement, oder er liegt in einer anderen Cloud von Microsoft.
    .fix = Geben Sie WorkOS noch einmal die { "App Federation Metadata Url" } der Anwendung.

known-entra-loop =
    .title = Die Anmeldung hängt in einer Schleife
    .cause = Derselbe Browser hat in kurzer Zeit viele Male eine Anmeldung verlangt, weil die andere Seite jede Antwort abgelehnt hat.
    .fix = Brechen Sie ab, und prüfen Sie die letzte Antwort mit dem Anmeldetest von Latchkey. Er zeigt, warum sie abgelehnt wurde.

known-entra-own-key =
    .title = Die Anwendung hat keinen eigenen Signaturschlüssel
    .cause = Es wurden Claims zugeordnet, deshalb verlangt Entra einen Signaturschlüssel, der nur dieser Anwendung gehört.
    .fix = Erstellen Sie für diese Anwendung ein Tokensignaturzertifikat, aktivieren Sie es und geben Sie WorkOS gleichzeitig die neuen Metadaten. Solange nur einer von beiden das neue Zertifikat hat, kann sich niemand anmelden.

known-entra-busy =
    .title = Ein Dienst von Microsoft ist vorübergehend nicht verfügbar
    .cause = Der Fehler liegt bei Microsoft und geht von selbst vorüber.
    .fix = Warten Sie einige Minuten, und versuchen Sie es noch einmal. Bleibt der Fehler, sehen Sie im Dienststatus von Microsoft nach.

known-entra-other =
    .title = Dieser Fehler von Microsoft Entra ist hier nicht aufgeführt
    .cause = Entra selbst hat die Anmeldung abgebrochen, und bei Claude kam keine Antwort an.
    .fix = Schlagen Sie die Nummer unter { "https://login.microsoftonline.com/error" } nach, und öffnen Sie die Anmeldung unter { "Sign-in logs" }.
