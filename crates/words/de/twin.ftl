# Der Testzwilling: eine zweite Anwendung beim Identitätsanbieter, für einen Anmeldetest angelegt und danach entfernt.

twin-needs-application = authentik hat die Anwendung nicht, die der Testzwilling braucht, oder der Benutzer des Tokens darf sie nicht sehen
    .none = Der Testzwilling braucht die Anwendung, aber authentik hat keine mit diesem Slug, oder der Benutzer des Tokens darf sie nicht sehen
    .none-fix = Führen Sie zuerst den Plan aus, oder berichtigen Sie den Slug der Anwendung. Testen Sie dann mit dem Zwilling.

twin-not-made = Der Testzwilling ließ sich nicht anlegen
    .failed = Der Testzwilling konnte nicht angelegt werden
    .failed-why = Der Testzwilling konnte nicht angelegt werden. { $why }
    .failed-left = { $why }. { $left }
    .failed-fix = Führen Sie den Plan noch einmal aus, und testen Sie dann mit dem Zwilling.

twin-removed = Die zweite Anwendung des Tests wurde wieder entfernt
    .gone = Der Testzwilling ist vom Server entfernt
    .still-there = Auf dem Server ist noch ein Testzwilling
    .still-there-got = { $objects } ({ $why })
    .still-there-fix = Verbinden Sie sich mit einem Token, das ihn entfernen darf; Latchkey entfernt ihn dann beim nächsten Schritt. Oder entfernen Sie dies von Hand.
    .there = Auf dem Server ist ein Testzwilling
    .there-fix = Prüfen Sie, ob auf einem anderen Rechner ein Anmeldetest läuft; diese Einrichtung hat den Zwilling nicht angelegt. Läuft keiner, löschen Sie dies unter { "Applications › Applications" } und { "Applications › Providers" }.
    .under-way-fix = Warten Sie auf den Anmeldetest, der ihn benutzt; danach wird er entfernt.
    .want = nichts davon
