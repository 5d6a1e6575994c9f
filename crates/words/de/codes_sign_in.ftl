fault-named = Der Test hat den simulierten Fehler gefunden und benannt

loopback-values-at-idp = Der Identitätsanbieter hat die vorläufigen Werte, die der Test auf diesem Computer braucht

only-own-responses = Es kamen nur Antworten auf die Anmeldung dieses Tests an

twin-removed = Die zweite Anwendung des Tests wurde wieder entfernt
