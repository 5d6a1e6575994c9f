unreadable-input = Die Datei oder die Eingabe lässt sich nicht vollständig lesen
