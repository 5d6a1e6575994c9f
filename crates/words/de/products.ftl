# Produkte und Tarife, und was die Seiten des Herstellers dazu sagen.

# Die Tarife, wie sie in einem Satz heißen.
plan-name =
    .team = { "Claude Team" }
    .enterprise-seats = { "Claude Enterprise" }, nach Plätzen
    .enterprise-usage-two = { "Claude Enterprise" }, nach Nutzung mit zwei Platzarten
    .enterprise-usage-one = { "Claude Enterprise" }, nach Nutzung mit einer Platzart
    .console = { "Claude Console" }
    .console-under-team = { "Claude Console" } unter einer übergeordneten Team-Organisation

organization-called = { $organization } ({ $plan })

# Woher die übergeordnete Organisation eines Tarifs kommt.
plan-parent =
    .with-sso = Eine Team-Organisation bekommt ihre übergeordnete Organisation, wenn SSO zum ersten Mal eingerichtet wird
    .from-the-start = Eine Enterprise-Organisation hat ihre übergeordnete Organisation von Anfang an
    .sales-or-merge = Eine Console-Organisation hat zunächst keine übergeordnete Organisation. Der Vertrieb kann eine anlegen, oder eine Zusammenführung nimmt die Organisation in die übergeordnete Organisation Ihrer Claude-Organisation auf
    .merge = Eine Zusammenführung nimmt eine Console-Organisation in die übergeordnete Organisation Ihrer Claude-Team-Organisation auf

plan-assumed = Der genaue Tarif ist angegeben
    .seat-based = Enterprise wurde als der Tarif nach Plätzen verstanden
    .seat-based-want = { "enterprise-seats" }, { "enterprise-usage-two" } oder { "enterprise-usage-one" }
    .seat-based-fix = Prüfen Sie die Platzarten auf der Mitgliederseite von Claude: { "Premium" } und { "Standard" } bedeuten Abrechnung nach Plätzen. Haben Sie einen anderen Tarif, geben Sie dessen vollen Namen ein.

not-a-product = { $text } ist kein Produkt; wählen Sie { "claude" } oder { "console" }

not-a-plan =
    .unknown = { $text } ist kein Tarif; wählen Sie einen von { $plans }
    .two-plans = { $text } kann zwei Tarife meinen; wählen Sie { "enterprise-usage-two" } ({ "Chat" } und { "Chat + Claude Code" }) oder { "enterprise-usage-one" } (eine Platzart)
