fault-named = Der Fehler der Probe wird gefunden und benannt

loopback-values-at-idp = Der Identitätsanbieter hat die vorläufigen Werte, die der Test auf diesem Rechner braucht

only-own-responses = Es kam nur die Antwort auf die Anmeldung dieses Tests an

twin-removed = Die zweite Anwendung des Tests wurde wieder entfernt
