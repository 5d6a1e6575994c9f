# Was in der Verwaltung eines Identitätsanbieters gewählt und gezeigt wird.

# Wer Zugang oder eine Berechtigung bekommt.
not-a-grantee =
    .too-long = Ein Name kann höchstens { $most } Zeichen haben
    .nobody = { $text } nennt weder eine Gruppe noch einen Benutzer

not-a-problem = { $text } ist nicht der Name eines Problems; wählen Sie eines von { $problems }
