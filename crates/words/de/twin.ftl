# Der Testzwilling: eine zweite Anwendung beim Identitätsanbieter, für einen Anmeldetest angelegt und danach entfernt.

twin-needs-application = authentik hat keine Anwendung für den Testzwilling, oder der Benutzer des Tokens darf sie nicht sehen
    .none = Der Testzwilling braucht die Anwendung, aber authentik hat keine mit diesem Slug, oder der Benutzer des Tokens darf sie nicht sehen
    .none-fix = Führen Sie zuerst den Plan aus, oder berichtigen Sie den Slug der Anwendung. Testen Sie dann mit dem Zwilling.

twin-not-made = Der Testzwilling konnte nicht angelegt werden
    .failed = Der Testzwilling konnte nicht angelegt werden
    .failed-why = Der Testzwilling konnte nicht angelegt werden. { $why }
    .failed-left = { $why }. { $left }
    .failed-fix = Führen Sie den Plan noch einmal aus, und testen Sie dann mit dem Zwilling.

twin-removed = Der Testzwilling wurde entfernt
    .gone = Der Testzwilling wurde vom Server entfernt
    .still-there = Auf dem Server ist noch ein Testzwilling
    .still-there-got = { $objects } ({ $why })
    .still-there-fix = Geben Sie ein Token ein, das den Testzwilling entfernen darf: Latchkey entfernt ihn dann bei der nächsten Verbindung. Oder entfernen Sie die genannten Objekte von Hand.
    .there = Auf dem Server ist ein Testzwilling
    .there-fix = Prüfen Sie, ob auf einem anderen Computer ein Anmeldetest läuft: Diese Einrichtung hat den Testzwilling nicht angelegt. Läuft keiner, löschen Sie die genannten Objekte unter { "Applications › Applications" } und { "Applications › Providers" }.
    .under-way-fix = Warten Sie, bis der Anmeldetest beendet ist, der ihn verwendet. Danach wird er entfernt.
    .want = kein Testzwilling
