# Die Domain, ihr TXT-Eintrag, und was DNS-Server dazu sagen.
# $entry ist, was als Host des Eintrags einzutragen ist, ein Satzteil im Imperativ (siehe host-entry).

dns-answer-too-long = DNS-Antworten, die für UDP zu lang sind, kommen über TCP an
    .udp-only = Die Antwort ist zu lang für UDP und kommt auch über TCP nicht an
    .udp-only-fix = Prüfen Sie noch einmal aus einem anderen Netz, denn Firewalls sperren oft DNS über TCP (Port 53). Ändert sich nichts, bitten Sie Ihren DNS-Administrator, auf diesem Server TCP-Port 53 zu öffnen.

dns-answers = DNS-Server beantworten Anfragen zur Domain
    .none = Kein DNS-Server hat geantwortet
    .none-fix = Prüfen Sie, ob dieser Computer online ist und seine Firewall DNS (Port 53) zulässt. Prüfen Sie dann noch einmal.

dns-server-failing = Kein DNS-Server der Domain meldet einen Serverfehler (SERVFAIL)
    .servfail = Mindestens ein DNS-Server meldet einen Serverfehler ({ "SERVFAIL" })
    .servfail-fix = Bitten Sie Ihren DNS-Administrator, die Zone zu reparieren. Sie ist auf diesem Server beschädigt oder nicht geladen, oder ihr DNSSEC ist fehlerhaft. Vorher hilft es nicht, den Eintrag zu ändern.

dns-server-lame = Jeder DNS-Server der Domain ist für ihre Zone zuständig
    .all = Keiner der gefragten Server ist für die Zone zuständig
    .some = Mindestens einer der gefragten Server ist nicht für die Zone zuständig
    .fix = Bitten Sie Ihren DNS-Administrator, die Zone auf diesen Servern einzurichten. Server, die nicht mehr verwendet werden, müssen beim Registrar aus der Liste der Nameserver entfernt werden. Claude kann jeden Server auf dieser Liste fragen.

dns-server-silent = Jeder DNS-Server der Domain antwortet
    .all = Keiner der Server, die nach der Zone gefragt wurden, antwortet
    .some = Mindestens einer der Server, die nach der Zone gefragt wurden, antwortet nicht
    .fix = Prüfen Sie in einer Minute noch einmal. Kommt immer noch keine Antwort, bitten Sie Ihren DNS-Administrator, den Server zu reparieren. Wird er nicht mehr verwendet, muss er beim Registrar aus der Liste der Nameserver entfernt werden.

domain-exists = Die Domain existiert im DNS
    .missing = Die Domain { $domain } existiert im DNS nicht
    .missing-fix = Prüfen Sie die Schreibweise. Stimmt sie, fragen Sie die Person, die die Domain registriert hat, ob die Registrierung abgelaufen ist.

domain-not-consumer-mail = Die Domain gehört Ihrer Organisation und nicht einem öffentlichen E-Mail-Anbieter
    .public = { $domain } gehört einem öffentlichen E-Mail-Anbieter
    .public-want = die eigene Domain Ihrer Organisation
    .public-fix = Verwenden Sie die Domain der E-Mail-Adressen Ihrer Organisation. WorkOS lehnt diese ab.

resolver-silent = Öffentliche DNS-Resolver antworten
    .silent = Mindestens ein Resolver hat nicht geantwortet
    .silent-fix = Sie müssen nichts tun. Viele Netze lassen nur ihren eigenen Resolver durch.

txt-at-acme-challenge = Der TXT-Eintrag steht bei dem Host, den Claude anzeigt, nicht bei _acme-challenge
    .older-guides = Der Eintrag steht bei { "_acme-challenge" }, wie in älteren Anleitungen
    .older-guides-fix = Lassen Sie ihn, wenn Claude die Domain als bestätigt anzeigt. Bleibt sie auf „Pending“, legen Sie den Eintrag noch einmal bei dem Host an, den Claude anzeigt: { $entry }.
    .instead = Der Eintrag steht bei { "_acme-challenge" } statt beim angezeigten Host

txt-at-domain = Der TXT-Eintrag steht bei dem Host, den Claude anzeigt, nicht bei der Domain selbst
    .itself = Der Eintrag steht bei der Domain selbst statt beim angezeigten Host
    .itself-fix = Vergleichen Sie den Host mit der Seite von Claude. Zeigt Claude { "@" } an, prüfen Sie noch einmal mit { "@" } als Host. Zeigt Claude einen anderen Host an, legen Sie den Eintrag dort an.

txt-at-parent-domain = Der TXT-Eintrag steht bei dem Host, den Claude anzeigt, nicht bei der übergeordneten Domain
    .above = Der Eintrag steht bei der übergeordneten Domain
    .above-fix = Bearbeiten Sie den Eintrag und { $entry }. Enden Ihre E-Mail-Adressen auf die übergeordnete Domain, bestätigen Sie stattdessen diese.

txt-at-underscore-host = Der TXT-Eintrag steht bei dem Host, den Claude anzeigt, nicht bei einem mit Unterstrich
    .underscore = Der Eintrag steht bei einem Host mit Unterstrich statt beim angezeigten Host

txt-at-wildcard = Der TXT-Eintrag steht bei dem Host, den Claude anzeigt, nicht bei einem Platzhalter
    .wildcard = Der Eintrag steht beim Platzhalter { "*" }
    .wildcard-fix = Bearbeiten Sie den Eintrag: Entfernen Sie { "*" } und { $entry }. Ein Platzhalter gilt für jeden Namen unterhalb der Domain, aber nicht für die Domain selbst.

txt-at-www = Der TXT-Eintrag steht bei dem Host, den Claude anzeigt, nicht bei www
    .www = Der Eintrag steht bei { "www" } statt beim angezeigten Host

txt-backslash-stored = Der gespeicherte Wert enthält keine umgekehrten Schrägstriche
    .backslash = Der Wert wurde mit einem umgekehrten Schrägstrich gespeichert
    .backslash-fix = Bearbeiten Sie den Eintrag und tragen Sie den Wert ohne umgekehrte Schrägstriche ein. Dieser DNS-Anbieter braucht keine.

txt-bare-token = Der ganze Wert wurde eingetragen, nicht nur ein Teil
    .part = Nur ein Teil des Werts wurde eingetragen
    .part-fix = Bearbeiten Sie den Eintrag und tragen Sie den ganzen Wert ein: den Teil vor dem { "=" }, das { "=" } selbst und den Teil danach.

txt-cut-short = Der gespeicherte Wert ist vollständig
    .no-end = Das Ende des Werts fehlt
    .no-end-fix = Bearbeiten Sie den Eintrag und fügen Sie den ganzen erwarteten Wert ein.

txt-dashes-stored = Der gespeicherte Wert enthält einfache Bindestriche und keine typografischen Striche
    .dashes = Der Wert wurde mit typografischen Strichen gespeichert
    .dashes-fix = Bearbeiten Sie den Eintrag und fügen Sie den erwarteten Wert direkt ein, nicht aus einem Dokument oder einer E-Mail.

txt-different-case = Der gespeicherte Wert stimmt mit dem von Claude auch in Groß- und Kleinschreibung überein
    .case = Der Wert weicht in Groß- und Kleinschreibung ab
    .case-fix = Bearbeiten Sie den Eintrag und fügen Sie den erwarteten Wert genau so ein, wie er ist. Groß- und Kleinschreibung zählt.

txt-doubled-zone = Der Name des Eintrags enthält die Domain nur einmal
    .doubled = Der DNS-Anbieter hat die Domain noch einmal angehängt
    .doubled-fix = Bearbeiten Sie den Eintrag und { $entry }, sonst nichts. Kann der DNS-Anbieter einen Eintrag nicht umbenennen, legen Sie einen neuen an und löschen Sie den mit dem doppelten Namen.

txt-escape-stored = Der gespeicherte Wert enthält keine Escape-Codes wie %3D
    .escape = Ein Zeichen des Werts wurde als Escape-Code gespeichert
    .escape-fix = Bearbeiten Sie den Eintrag und fügen Sie den erwarteten Wert genau so ein, wie er ist, mit { "=" } statt { "%3D" } oder { "&#61;" }.

txt-extra-text = Der TXT-Eintrag enthält den Wert von Claude und keinen weiteren Text
    .text = Der Eintrag enthält noch anderen Text
    .value = Der Eintrag enthält noch einen anderen Wert von Anthropic
    .label = Der Eintrag enthält auch eine Beschriftung
    .label-fix = Bearbeiten Sie den Eintrag und tragen Sie nur den Wert ein, ohne die Beschriftung.

txt-hidden-characters = Der gespeicherte Wert enthält keine unsichtbaren Zeichen
    .hidden = Der Wert wurde mit unsichtbaren Zeichen gespeichert
    .hidden-fix = Bearbeiten Sie den Eintrag und ersetzen Sie den gespeicherten Wert durch den erwarteten. Diese Zeichen darf er nicht enthalten: { $characters }.

txt-host-is-alias = Der Host des Eintrags ist kein Alias (CNAME) eines anderen
    .alias-of = { $name } ist ein Alias von { $target }
    .shows-it = Der Eintrag wird nur über einen Alias (CNAME) gefunden
    .shows-it-fix = Lassen Sie den Alias unverändert, solange die Domain bestätigt bleiben muss.
    .hides-it = Der Host ist ein Alias (CNAME), der andere Einträge verdeckt
    .hides-it-want = ein TXT-Eintrag
    .hides-it-fix = Wenn Sie { $target } verwalten, legen Sie den TXT-Eintrag dort an. Bitten Sie sonst Ihren DNS-Administrator, den CNAME durch A- und AAAA-Einträge (oder den ALIAS des DNS-Anbieters) zu ersetzen, die zum selben Server führen, und dann den TXT-Eintrag anzulegen. Ein Name mit einem CNAME kann keinen TXT-Eintrag haben.

txt-literal-at = Der Eintrag steht bei der Domain selbst, nicht bei einem Host namens @
    .at = Der DNS-Anbieter hat { "@" } als Namen verstanden
    .at-fix = Bearbeiten Sie den Eintrag und lassen Sie seinen Host leer, oder tragen Sie den vollen Namen { $name } ein.

txt-mistyped = Der Wert wurde ohne Tippfehler eingetragen
    .mistyped = Der Wert enthält einen Tippfehler
    .mistyped-fix = Bearbeiten Sie den Eintrag und fügen Sie den erwarteten Wert ein, statt ihn zu tippen.

txt-not-there-yet = Der TXT-Eintrag steht im DNS
    .not-yet = Der Eintrag ist noch nicht da
    .not-yet-got = { $others ->
        [0] kein TXT-Eintrag bei { $name }
        [one] ein anderer TXT-Wert bei { $name }
       *[other] { $others } andere TXT-Werte bei { $name }
    }
    .not-yet-fix = Legen Sie einen TXT-Eintrag an, ohne vorhandene zu ändern: { $entry }, und tragen Sie den erwarteten Wert ein. Haben Sie ihn gerade erst angelegt, prüfen Sie in 10 Minuten noch einmal.
    .remembered-fix = Legen Sie einen TXT-Eintrag an, ohne vorhandene zu ändern: { $entry }, und tragen Sie den erwarteten Wert ein. Haben Sie ihn gerade erst angelegt, prüfen Sie nach { $moment } noch einmal: Resolver merken sich die alte Antwort bis zu { $span } lang.

txt-other-token = Der TXT-Eintrag enthält den erwarteten Wert, nicht einen anderen von Anthropic
    .older = Der Eintrag enthält einen älteren Wert dieser Bestätigung
    .other = Der Eintrag enthält einen anderen Wert von Anthropic
    .fix = Legen Sie den erwarteten Wert als zweiten TXT-Eintrag an. Hat eine andere Ihrer Organisationen diese Domain schon, fragen Sie deren Owner, bevor Sie weitermachen: Nur eine übergeordnete Organisation kann eine Domain haben, und wo sie entfernt wird, können sich Personen vielleicht nicht mehr anmelden.

txt-other-token-beside = Der Host hat nur einen Wert von Anthropic
    .beside = Es gibt noch einen Eintrag mit einem anderen Wert von Anthropic
    .beside-fix = Lassen Sie den anderen Wert stehen, solange Sie nicht wissen, dass er nicht mehr gebraucht wird. Er kann von einem früheren Versuch stammen oder zu einer anderen Organisation gehören, die diese Domain hat. Nur eine übergeordnete Organisation kann eine Domain haben.

txt-quotes-stored = Der gespeicherte Wert enthält keine Anführungszeichen
    .quotes = Der Wert wurde mit Anführungszeichen gespeichert
    .quotes-fix = Bearbeiten Sie den Eintrag und tragen Sie den Wert ohne Anführungszeichen ein. Dieser DNS-Anbieter fügt sie selbst hinzu.

txt-record-visible = Jeder DNS-Server zeigt den TXT-Eintrag mit dem richtigen Wert
    .one = { $server } zeigt den Eintrag
    .name-servers = Alle { $count } Nameserver der Zone zeigen den Eintrag
    .servers = Alle { $count } gefragten Server zeigen den Eintrag
    .not-judged = Ob der Eintrag sichtbar ist, wurde nicht geprüft
    .not-told = Ob der Eintrag sichtbar ist, ließ sich nicht prüfen
    .not-everywhere = Noch zeigt nicht jeder Server den Eintrag

txt-resolvers-remember = Öffentliche Resolver haben die alte Antwort nicht mehr im Cache
    .remember = Öffentliche Resolver haben noch die alte Antwort
    .until-fix = Warten Sie bis { $moment } und prüfen Sie noch einmal. Haben öffentliche Resolver dann immer noch die alte Antwort, erreicht dieses Netz andere Nameserver als die öffentlichen: Legen Sie den Eintrag auch in der öffentlichen Zone an.
    .fix = Warten Sie ein paar Minuten und prüfen Sie noch einmal. Haben öffentliche Resolver nach einer Stunde immer noch die alte Antwort, erreicht dieses Netz andere Nameserver als die öffentlichen: Legen Sie den Eintrag auch in der öffentlichen Zone an.

txt-servers-disagree = Alle DNS-Server der Domain geben dieselbe Antwort
    .some = { $count ->
        [one] Nur { $count } von { $all } Servern hat den Eintrag
       *[other] Nur { $count } von { $all } Servern haben den Eintrag
    }
    .until-fix = Warten Sie, bis jeder Server die neue Zone hat, was meist nur Minuten dauert, und prüfen Sie nach { $moment } noch einmal. Hat sich bis dahin nichts geändert, fragen Sie Ihren DNS-Administrator, warum diese Server eine alte Kopie behalten.
    .fix = Warten Sie, bis jeder Server die neue Zone hat, was meist nur Minuten dauert, und prüfen Sie noch einmal. Ändert sich nichts, fragen Sie Ihren DNS-Administrator, warum diese Server eine alte Kopie behalten.

txt-spaces-stored = Der gespeicherte Wert enthält keine Leerzeichen, auch nicht am Anfang oder Ende
    .spaces = Der Wert wurde mit Leerzeichen gespeichert
    .spaces-fix = Bearbeiten Sie den Eintrag und tragen Sie den Wert noch einmal ein, ohne Leerzeichen oder Zeilenumbrüche davor, darin oder danach.

txt-split-at-equals = Der Wert wurde als Ganzes eingetragen und nicht am Gleichheitszeichen geteilt
    .split = Der Wert wurde am { "=" } in Host und Wert geteilt
    .split-fix = Bearbeiten Sie den Eintrag: { $entry }, und tragen Sie den ganzen Wert ein, mit beiden Teilen und dem { "=" }.

txt-split-records = Der Wert steht in einem Eintrag und ist nicht auf zwei verteilt
    .spread = Der Wert ist auf zwei Einträge verteilt
    .spread-fix = Ändern Sie den Eintrag mit dem Anfang so, dass er den ganzen Wert enthält. Löschen Sie danach den Eintrag, in dem nur das Ende steht.

txt-system-resolver-differs = Auch der Resolver dieses Computers zeigt den Eintrag
    .differs = Der Resolver dieses Computers zeigt den Eintrag nicht
    .differs-fix = Sie müssen nichts tun. Der Resolver merkt sich eine alte Antwort oder zeigt eine interne Zone, und Claude fragt ihn nicht.

txt-value-given = Der TXT-Wert von Claude ist hier eingetragen
    .none = Der TXT-Wert ist noch nicht eingetragen
    .none-fix = Kopieren Sie den TXT-Wert von der Seite von Claude und tragen Sie ihn hier unverändert ein.
    .nothing-to-check = Es gibt noch keinen TXT-Wert zum Prüfen
    .nothing-to-check-fix = Tragen Sie die Domain und den TXT-Wert ein, den Claude dafür anzeigt.

txt-value-shape = Der TXT-Wert sieht aus wie einer von Claude
    .usual = Der Wert sieht aus wie einer von Claude
    .unusual = Der Wert sieht nicht aus wie einer von Claude
    .unusual-want = { $prefix }{ "xxxxxx=…" } (sechs Buchstaben oder Ziffern, { "=" }, 25 Buchstaben oder Ziffern)
    .unusual-fix = Vergleichen Sie ihn mit der Seite von Claude, und kopieren Sie ihn dort noch einmal mit der Schaltfläche. Stimmen beide überein, können Sie weitermachen.

txt-value-twice = Der Eintrag enthält den Wert nur einmal
    .twice = Der Eintrag enthält den Wert zweimal
    .twice-fix = Ändern Sie den Eintrag so, dass er den Wert nur einmal enthält.

# Wie anderer Text im Eintrag wieder einen eigenen Eintrag bekommt. $texts sind die anderen Texte, jeder in Anführungszeichen.
shared-record =
    .text-apart-fix = Ändern Sie diesen Eintrag bei { $place } so, dass er nur { $value } enthält. Der andere Text hat bereits einen eigenen Eintrag. Lassen Sie diesen, wie er ist: { $texts }.
    .move-fix = Verschieben Sie diesen Eintrag, der jetzt bei { $place } steht: { $entry }, und tragen Sie als Wert nur { $value } ein. Der andere Text hat bei { $place } bereits einen eigenen Eintrag. Lassen Sie diesen, wie er ist: { $texts }.
    .add-fix = Lassen Sie den Eintrag bei { $place }, wie er ist, denn der andere Text darin wird vielleicht noch gebraucht. Legen Sie einen eigenen TXT-Eintrag an: { $entry }, und tragen Sie als Wert nur { $value } ein.
    .text-fix = Löschen Sie nichts: { $texts } im Eintrag bei { $place } ist nicht von Claude und wird vielleicht noch gebraucht, zum Beispiel für E-Mail. Legen Sie zuerst einen eigenen TXT-Eintrag an: { $entry }, und tragen Sie als Wert nur { $value } ein. Ändern Sie danach den alten Eintrag so, dass er nur noch { $texts } enthält.
    .value-fix = Der Eintrag bei { $place } enthält außerdem { $texts }, einen anderen Wert von Anthropic. Legen Sie zuerst einen eigenen TXT-Eintrag an: { $entry }, und tragen Sie als Wert nur { $value } ein. Ändern Sie danach den alten Eintrag so, dass er nur noch { $texts } enthält.
    .several-fix = Löschen Sie nichts: Der andere Text im Eintrag bei { $place } wird vielleicht noch gebraucht, zum Beispiel für E-Mail. Legen Sie zuerst einen eigenen TXT-Eintrag an: { $entry }, und tragen Sie als Wert nur { $value } ein. Teilen Sie danach den alten Eintrag bei { $place } in eigene TXT-Einträge auf, einen für jeden der anderen Texte: { $texts }.
    .second-spf = Dort steht schon ein anderer SPF-Eintrag, und ein Name darf nur einen haben. Fragen Sie Ihren E-Mail-Administrator, welcher stimmt.

# Zwei Ratschläge, einer nach dem anderen.
advice =
    .both = { $first } { $second }

host-entry =
    .in-field = tragen Sie { $host } in das Feld { $label } ein
    .empty = lassen Sie das Feld { $label } leer
    .as-host = tragen Sie { $host } als Host ein
    .edit-fix = Bearbeiten Sie den Eintrag und { $entry }. Claude zeigt den Host { $host } an.

# Wo ein gefundener Wert abzuweichen beginnt. $letter ist ein Zeichen.
first-difference =
    .other = Zeichen { $at }: { $got } statt { $want }.
    .ends = Der Wert endet vor Zeichen { $at }: { $want }.
    .goes-on = Zeichen { $at }: { $got }, obwohl der Wert hier schon zu Ende sein müsste.

character =
    .digit = Ziffer { $letter }
    .capital = Großbuchstabe { $letter }
    .small = Kleinbuchstabe { $letter }
    .space = Leerzeichen
    .hidden = unsichtbares Zeichen ({ $number })
    .sign = Zeichen { $letter }

# Ein Wert an einer anderen Stelle als der, nach der gefragt war.
found-at =
    .with-value = { $name }, mit dem Wert { $value }

# Was ein Server gesagt hat, als Teil einer Aufzählung.
server-answer =
    .record = { $server } hat den Eintrag
    .value = { $server } hat { $value }
    .alias = { $server } hat einen Alias (CNAME) von { $target }
    .others = { $count ->
        [0] { $server } hat keinen TXT-Eintrag
        [one] { $server } hat einen anderen TXT-Wert
       *[other] { $server } hat { $count } andere TXT-Werte
    }
    .error = { $server } antwortet { $code }
    .not-responsible = { $server } ist nicht für die Zone zuständig
    .too-long = { $server } sendet eine Antwort, die für UDP zu lang ist, und keine über TCP
    .silent = { $server } antwortet nicht
    .each = { $answers }

# Uhrzeiten, und wie lange sich Resolver eine Antwort merken.
time-of-day =
    .today = { $time } UTC
    .other-day = { $time } UTC am { $day }

remembered-for =
    .seconds = { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
    .minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
    .hours = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
    .days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

# Was statt einer Domain, eines Hosts, eines Servers oder einer Zeit eingegeben wurde.

no-dns-answer = Kein DNS-Server hat rechtzeitig geantwortet
    .none-in-time = Kein DNS-Server hat rechtzeitig geantwortet ({ $servers })
    .no-resolver = Kein DNS-Server hat rechtzeitig geantwortet, denn es ist kein Resolver eingerichtet
    .fix = Prüfen Sie, ob dieser Computer online ist und seine Firewall DNS (Port 53) zulässt, oder nennen Sie mit { "--server" } einen Server.
    .fix-window = Prüfen Sie, ob dieser Computer online ist und seine Firewall DNS (Port 53) zulässt.

no-domain = Die Einrichtung hat keine Domain oder nicht die genannte
    .none-yet = Die Einrichtung { $setup } hat noch keine Domain
    .none-yet-fix = Fügen Sie mit { "`latchkey setup set domain`" } eine hinzu, oder geben Sie diesem Befehl eine Domain und ihren { "--value" } mit.
    .not-this-one = Die Einrichtung { $setup } hat keine Domain { $domain }
    .not-this-one-fix = Prüfen Sie die Schreibweise, oder geben Sie den TXT-Wert mit { "--value" } an.

not-a-domain = Der Text ist keine Domain
    .empty = Es wurde keine Domain eingegeben: Geben Sie eine ein, etwa { "example.com" }
    .no-name = { $typed } ist kein Domainname wie { "example.com" }
    .over-long = { $typed } ist zu lang für einen Domainnamen
    .ip-address = { $typed } ist eine IP-Adresse: Geben Sie den Namen der Domain ein
    .web-address-of = { $typed } ist eine Webadresse: Geben Sie nur die Domain ein, { $host }
    .web-address = { $typed } ist eine Webadresse: Geben Sie nur die Domain ein, etwa { "example.com" }
    .email = { $typed } ist eine E-Mail-Adresse: Geben Sie den Teil nach dem @ ein, { $after }
    .space = { $typed } enthält ein Leerzeichen: Geben Sie eine Domain ein, ohne Leerzeichen
    .wildcard = { $typed } beginnt mit einem Platzhalter: Geben Sie die Domain ohne { "*" } ein
    .port = { $typed } enthält einen Doppelpunkt: Geben Sie die Domain ohne Port ein
    .empty-label = { $typed } hat einen Punkt zu viel: Jeder Teil zwischen Punkten braucht einen Buchstaben oder eine Ziffer
    .long-label = Der Teil { $part } ist länger als { $most } Zeichen, mehr darf ein Teil eines Domainnamens nicht haben
    .long = { $typed } ist länger als { $most } Zeichen
    .underscore = { $typed } enthält einen Unterstrich: Geben Sie nur die E-Mail-Domain ein; ein Name mit { "_" } gehört in den Host
    .character = { $typed } enthält ein Zeichen, das in Domainnamen nicht erlaubt ist
    .no-dot = { $typed } hat keinen Punkt: Geben Sie die ganze Domain ein, etwa { "example.com" }
    .number = { $typed } endet mit einer Zahl: Geben Sie den Namen der Domain ein, etwa { "example.com" }
    .fix = Geben Sie die Domain Ihrer E-Mail-Adressen an, etwa { "example.com" }.

not-a-host = Der Text ist kein Host für einen TXT-Eintrag
    .outside = Der Host { $typed } liegt nicht in { $domain }: Geben Sie { "@" } ein, einen kurzen Namen wie { "www" } oder einen vollen Namen, der auf die Domain endet
    .no-name = Der Host { $typed } ist kein gültiger DNS-Name: Geben Sie { "@" } ein oder einen kurzen Namen wie { "www" }
    .fix = Geben Sie den Host so an, wie die Seite von Claude ihn zeigt, meist { "@" }.

not-a-server = Der Text ist keine IP-Adresse eines Servers
    .no-address = { $typed } ist keine IP-Adresse eines Servers
    .no-address-fix = Geben Sie mit { "--server" } eine Adresse an, etwa { "192.0.2.53" }, { "192.0.2.53:5353" } oder { "[2001:db8::53]:53" }.

not-a-time = Der Text ist keine gültige Wartezeit
    .no-span = { $typed } ist keine Wartezeit
    .no-span-fix = Geben Sie mit { "--wait" } eine Zeit an, etwa { "90s" }, { "10m" } oder { "2h" }, höchstens { "48h" }.

too-many-servers = Es wurden mehr DNS-Server genannt, als sich auf einmal fragen lassen
    .too-many = { $count } Server sind zu viele auf einmal
    .too-many-fix = Nennen Sie mit { "--server" } höchstens { $most }.

txt-value-missing = Es gibt keinen TXT-Wert, nach dem gesucht werden kann
    .none = Es gibt keinen TXT-Wert, nach dem gesucht werden kann
    .none-fix = Geben Sie den TXT-Wert, den Claude anzeigt, mit { "--value" } an, oder nennen Sie mit { "--setup" } eine Einrichtung.

# Der Resolver des Computers, auf dem Latchkey läuft.
own-resolver =
    .alone = der Resolver dieses Computers
    .at = der Resolver dieses Computers ({ $address })
