# The domain, its TXT record, and what DNS servers say about it.
# $entry is what to enter as the record's host, a clause in the imperative (see host-entry).

dns-answer-too-long = DNS answers that are too long for UDP arrive over TCP
    .udp-only = The answer is too long for UDP and does not arrive over TCP
    .udp-only-fix = Check again from another network, because firewalls often block DNS over TCP (port 53). If nothing changes, ask your DNS administrator to open TCP port 53 on that server.

dns-answers = DNS servers answer queries about the domain
    .none = No DNS server answered
    .none-fix = Check that this computer is online and that its firewall allows DNS (port 53). Then check again.

dns-server-failing = None of the domain's DNS servers reports a server error (SERVFAIL)
    .servfail = At least one DNS server reports a server error ({ "SERVFAIL" })
    .servfail-fix = Ask your DNS administrator to repair the zone. It is damaged or not loaded on that server, or its DNSSEC is broken. Until then, changing the record does not help.

dns-server-lame = Each of the domain's DNS servers is responsible for its zone
    .all = None of the servers asked is responsible for the zone
    .some = At least one of the servers asked is not responsible for the zone
    .fix = Ask your DNS administrator to set up the zone on these servers. Servers that are no longer used have to be removed from the list of name servers at the registrar. Claude may ask any server on that list.

dns-server-silent = Each of the domain's DNS servers answers
    .all = None of the servers asked about the zone answers
    .some = At least one of the servers asked about the zone does not answer
    .fix = Check again in a minute. If there is still no answer, ask your DNS administrator to repair the server. If it is no longer used, it has to be removed from the list of name servers at the registrar.

domain-exists = The domain exists in DNS
    .missing = The domain { $domain } does not exist in DNS
    .missing-fix = Check the spelling. If it is right, ask whoever registered the domain whether the registration has expired.

domain-not-consumer-mail = The domain belongs to your organization, not to a public email provider
    .public = { $domain } belongs to a public email provider
    .public-want = your organization's own domain
    .public-fix = Use the domain of your organization's own email addresses. WorkOS refuses this one.

resolver-silent = Public DNS resolvers answer
    .silent = At least one resolver did not answer
    .silent-fix = You don't have to do anything. Many networks let only their own resolver through.

txt-at-acme-challenge = The TXT record is at the host that Claude shows, not at _acme-challenge
    .older-guides = The record is at { "_acme-challenge" }, as older guides say
    .older-guides-fix = Leave it if Claude shows the domain as verified. If the domain stays pending, add the record again at the host that Claude shows: { $entry }.
    .instead = The record is at { "_acme-challenge" }, not at the host shown

txt-at-domain = The TXT record is at the host that Claude shows, not at the domain itself
    .itself = The record is at the domain itself, not at the host shown
    .itself-fix = Compare the host with Claude's page. If Claude shows { "@" }, check again with { "@" } as the host. If Claude shows another host, add the record there.

txt-at-parent-domain = The TXT record is at the host that Claude shows, not at the domain above it
    .above = The record is at the parent domain
    .above-fix = Edit the record and { $entry }. If your email addresses end in the parent domain, verify that one instead.

txt-at-underscore-host = The TXT record is at the host that Claude shows, not at one with an underscore
    .underscore = The record is at a host with an underscore, not at the host shown

txt-at-wildcard = The TXT record is at the host that Claude shows, not at a wildcard
    .wildcard = The record is at the wildcard { "*" }
    .wildcard-fix = Edit the record: remove the { "*" } and { $entry }. A wildcard covers every name below the domain, but not the domain itself.

txt-at-www = The TXT record is at the host that Claude shows, not at www
    .www = The record is at { "www" }, not at the host shown

txt-backslash-stored = The stored value contains no backslashes
    .backslash = The value was stored with a backslash
    .backslash-fix = Edit the record and enter the value without backslashes. This DNS host does not need them.

txt-bare-token = The whole value was entered, not just part of it
    .part = Only a part of the value was entered
    .part-fix = Edit the record and enter the whole value: the part before the { "=" }, the { "=" } itself, and the part after it.

txt-cut-short = The stored value is complete
    .no-end = The end of the value is missing
    .no-end-fix = Edit the record and paste the whole expected value.

txt-dashes-stored = The stored value contains plain hyphens, not typographic dashes
    .dashes = The value was stored with typographic dashes
    .dashes-fix = Edit the record and paste the expected value directly, not from a document or an email.

txt-different-case = The stored value matches the one from Claude in upper and lower case
    .case = The value differs in upper and lower case
    .case-fix = Edit the record and paste the expected value exactly as it is. Upper and lower case matter.

txt-doubled-zone = The record's name contains the domain only once
    .doubled = The DNS host added the domain a second time
    .doubled-fix = Edit the record and { $entry }, nothing else. If the DNS host cannot rename a record, add a new one and delete the one with the doubled name.

txt-escape-stored = The stored value contains no escape codes such as %3D
    .escape = A character of the value was stored as an escape code
    .escape-fix = Edit the record and paste the expected value exactly as it is, with { "=" } instead of { "%3D" } or { "&#61;" }.

txt-extra-text = The TXT record contains Claude's value and no other text
    .text = The record also contains other text
    .value = The record also contains another Anthropic value
    .label = The record also contains a label
    .label-fix = Edit the record and enter only the value, without the label.

txt-hidden-characters = The stored value contains no invisible characters
    .hidden = The value was stored with invisible characters
    .hidden-fix = Edit the record and replace the stored value with the expected one. It must not contain these characters: { $characters }.

txt-host-is-alias = The record's host is not an alias (CNAME) of another host
    .alias-of = { $name } is an alias of { $target }
    .shows-it = The record is found only through an alias (CNAME)
    .shows-it-fix = Keep the alias as it is for as long as the domain has to stay verified.
    .hides-it = The host is an alias (CNAME), which hides other records
    .hides-it-want = a TXT record
    .hides-it-fix = If you manage { $target }, add the TXT record there. Otherwise ask your DNS administrator to replace the CNAME with A and AAAA records (or the DNS host's ALIAS) that lead to the same server, and then to add the TXT record. A name with a CNAME cannot have a TXT record.

txt-literal-at = The record is at the domain itself, not at a host named @
    .at = The DNS host treated the { "@" } as a name
    .at-fix = Edit the record and leave its host empty, or enter the full name { $name }.

txt-mistyped = The value was entered without typing mistakes
    .mistyped = The value contains a typing mistake
    .mistyped-fix = Edit the record and paste the expected value instead of typing it.

txt-not-there-yet = The TXT record is in DNS
    .not-yet = The record is not there yet
    .not-yet-got = { $others ->
        [0] no TXT record at { $name }
        [one] one other TXT value at { $name }
       *[other] { $others } other TXT values at { $name }
    }
    .not-yet-fix = Add a TXT record and leave existing ones as they are: { $entry }, and enter the expected value. If you have just added it, check again in 10 minutes.
    .remembered-fix = Add a TXT record and leave existing ones as they are: { $entry }, and enter the expected value. If you have just added it, check again after { $moment }: resolvers may remember the old answer for up to { $span }.

txt-other-token = The TXT record contains the expected value, not another Anthropic value
    .older = The record contains an older value of this verification
    .other = The record contains another Anthropic value
    .fix = Add the expected value as a second TXT record. If another of your organizations already has this domain, ask its Owners before you go on: only one parent organization can have a domain, and people may no longer be able to sign in where it is removed.

txt-other-token-beside = The host has only one Anthropic value
    .beside = There is also a record with another Anthropic value
    .beside-fix = Leave the other value there unless you know that it is no longer needed. It may come from an earlier attempt, or belong to another organization that has this domain. Only one parent organization can have a domain.

txt-quotes-stored = The stored value contains no quotation marks
    .quotes = The value was stored with quotation marks
    .quotes-fix = Edit the record and enter the value without quotation marks. This DNS host adds them by itself.

txt-record-visible = Every DNS server shows the TXT record with the right value
    .one = { $server } shows the record
    .name-servers = All { $count } name servers of the zone show the record
    .servers = All { $count } servers asked show the record
    .not-judged = It was not checked whether the record is visible
    .not-told = It could not be checked whether the record is visible
    .not-everywhere = Not every server shows the record yet

txt-resolvers-remember = Public resolvers no longer have the old answer in their cache
    .remember = Public resolvers still have the old answer
    .until-fix = Wait until { $moment } and check again. If public resolvers still have the old answer then, this network reaches name servers that are not the public ones: add the record to the public zone too.
    .fix = Wait a few minutes and check again. If public resolvers still have the old answer after an hour, this network reaches name servers that are not the public ones: add the record to the public zone too.

txt-servers-disagree = All of the domain's DNS servers give the same answer
    .some = { $count ->
        [one] Only { $count } of { $all } servers has the record
       *[other] Only { $count } of { $all } servers have the record
    }
    .until-fix = Wait until every server has the new zone, which usually takes minutes, and check again after { $moment }. If nothing has changed by then, ask your DNS administrator why those servers keep an old copy.
    .fix = Wait until every server has the new zone, which usually takes minutes, and check again. If nothing changes, ask your DNS administrator why those servers keep an old copy.

txt-spaces-stored = The stored value contains no spaces, not even at its beginning or end
    .spaces = The value was stored with spaces
    .spaces-fix = Edit the record and enter the value again, without spaces or line breaks before it, in it or after it.

txt-split-at-equals = The value was entered as a whole, not split at the equals sign
    .split = The value was split at the { "=" } into host and value
    .split-fix = Edit the record: { $entry }, and enter the whole value, with both parts and the { "=" }.

txt-split-records = The value is in one record, not spread over two
    .spread = The value is spread over two records
    .spread-fix = Edit the record with the beginning so that it contains the whole value. Then delete the record that contains only the end.

txt-system-resolver-differs = This computer's own resolver shows the record too
    .differs = This computer's resolver does not show the record
    .differs-fix = You don't have to do anything. The resolver remembers an old answer or shows an internal zone, and Claude does not ask it.

txt-value-given = The TXT value from Claude is entered here
    .none = The TXT value is not entered yet
    .none-fix = Copy the TXT value from Claude's page and enter it here, unchanged.
    .nothing-to-check = There is no TXT value to check yet
    .nothing-to-check-fix = Enter the domain and the TXT value that Claude shows for it.

txt-value-shape = The TXT value looks like one from Claude
    .usual = The value looks like one from Claude
    .unusual = The value does not look like one from Claude
    .unusual-want = { $prefix }{ "xxxxxx=…" } (six letters or digits, { "=" }, 25 letters or digits)
    .unusual-fix = Compare it with Claude's page, and copy it again with the button there. If it is the same, you can continue.

txt-value-twice = The record contains the value only once
    .twice = The record contains the value twice
    .twice-fix = Edit the record so that it contains the value only once.

# How other text in the record gets a record of its own again. $texts are the other texts, each in quotation marks.
shared-record =
    .text-apart-fix = Edit this record at { $place } so that it contains only { $value }. The other text already has a record of its own. Leave that record as it is: { $texts }.
    .move-fix = Move this record away from { $place }: { $entry }, and enter only { $value } as the value. The other text already has a record of its own at { $place }. Leave that record as it is: { $texts }.
    .add-fix = Leave the record at { $place } as it is, because the other text in it may still be needed. Add a separate TXT record: { $entry }, and enter only { $value } as the value.
    .text-fix = Delete nothing: { $texts } in the record at { $place } is not Claude's and may still be needed, for example for email. First add a separate TXT record: { $entry }, and enter only { $value } as the value. Then edit the old record so that it contains only { $texts }.
    .value-fix = The record at { $place } also contains { $texts }, another Anthropic value. First add a separate TXT record: { $entry }, and enter only { $value } as the value. Then edit the old record so that it contains only { $texts }.
    .several-fix = Delete nothing: the other text in the record at { $place } may still be needed, for example for email. First add a separate TXT record: { $entry }, and enter only { $value } as the value. Then split the old record into separate TXT records at { $place }, one for each of the other texts: { $texts }.
    .second-spf = There is another SPF record already, and a name may have only one. Ask your email administrator which one is right.

# Two pieces of advice, one after the other.
advice =
    .both = { $first } { $second }

host-entry =
    .in-field = enter { $host } in the field { $label }
    .empty = leave the field { $label } empty
    .as-host = enter { $host } as the host
    .edit-fix = Edit the record and { $entry }. Claude shows the host { $host }.

# Where a found value begins to differ. $letter is one character.
first-difference =
    .other = Character { $at } is { $got } instead of { $want }.
    .ends = The value ends before character { $at }, { $want }.
    .goes-on = Character { $at } is { $got }, although the value should have ended there.

character =
    .digit = the digit { $letter }
    .capital = the capital letter { $letter }
    .small = the small letter { $letter }
    .space = a space
    .hidden = an invisible character ({ $number })
    .sign = the symbol { $letter }

# A value at another place than the one asked for.
found-at =
    .with-value = { $name }, with the value { $value }

# What a server said, as a part of a list.
server-answer =
    .record = { $server } has the record
    .value = { $server } has { $value }
    .alias = { $server } has an alias (CNAME) of { $target }
    .others = { $count ->
        [0] { $server } has no TXT record
        [one] { $server } has one other TXT value
       *[other] { $server } has { $count } other TXT values
    }
    .error = { $server } answers { $code }
    .not-responsible = { $server } is not responsible for the zone
    .too-long = { $server } sends an answer that is too long for UDP, and none over TCP
    .silent = { $server } does not answer
    .each = { $answers }

# Times of day, and how long resolvers may remember an answer.
time-of-day =
    .today = { $time } UTC
    .other-day = { $time } UTC on { $day }

remembered-for =
    .seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
    .minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
    .hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
    .days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

# What was typed instead of a domain, a host, a server or a time.

no-dns-answer = No DNS server answered in time
    .none-in-time = No DNS server answered in time ({ $servers })
    .no-resolver = No DNS server answered in time, because no resolver is set up
    .fix = Check that this computer is online and that its firewall allows DNS (port 53), or name a server with { "--server" }.
    .fix-window = Check that this computer is online and that its firewall allows DNS (port 53).

no-domain = The setup has no domain, or not the one you named
    .none-yet = The setup { $setup } has no domain yet
    .none-yet-fix = Add one with { "`latchkey setup set domain`" }, or give this command a domain and its { "--value" }.
    .not-this-one = The setup { $setup } has no domain { $domain }
    .not-this-one-fix = Check the spelling, or give the TXT value with { "--value" }.

not-a-domain = The text is not a domain
    .empty = No domain was entered: enter one such as { "example.com" }
    .no-name = { $typed } is not a domain name such as { "example.com" }
    .over-long = { $typed } is too long for a domain name
    .ip-address = { $typed } is an IP address: enter the domain's name
    .web-address-of = { $typed } is a web address: enter only the domain, { $host }
    .web-address = { $typed } is a web address: enter only the domain, such as { "example.com" }
    .email = { $typed } is an email address: enter the part after the @, { $after }
    .space = { $typed } contains a space: enter one domain, without spaces
    .wildcard = { $typed } begins with a wildcard: enter the domain without { "*" }
    .port = { $typed } contains a colon: enter the domain without a port
    .empty-label = { $typed } has one dot too many: every part between dots needs a letter or digit
    .long-label = The part { $part } is longer than { $most } characters, the limit for a part of a domain name
    .long = { $typed } is longer than { $most } characters
    .underscore = { $typed } contains an underscore: enter only the email domain; a name with { "_" } belongs in the host
    .character = { $typed } contains a character that is not allowed in a domain name
    .no-dot = { $typed } has no dot: enter the whole domain, such as { "example.com" }
    .number = { $typed } ends in a number: enter the domain's name, such as { "example.com" }
    .fix = Give the domain of your email addresses, such as { "example.com" }.

not-a-host = The text is not a host for a TXT record
    .outside = The host { $typed } is not inside { $domain }: enter { "@" }, a short name such as { "www" }, or a full name that ends in the domain
    .no-name = The host { $typed } is not a valid DNS name: enter { "@" } or a short name such as { "www" }
    .fix = Give the host as Claude's page shows it, usually { "@" }.

not-a-server = The text is not the IP address of a server
    .no-address = { $typed } is not a server's IP address
    .no-address-fix = Give { "--server" } an address such as { "192.0.2.53" }, { "192.0.2.53:5353" } or { "[2001:db8::53]:53" }.

not-a-time = The text is not a valid waiting time
    .no-span = { $typed } is not a time to wait
    .no-span-fix = Give { "--wait" } a time such as { "90s" }, { "10m" } or { "2h" }, at most { "48h" }.

too-many-servers = More DNS servers were named than can be asked at once
    .too-many = { $count } servers are too many to ask at once
    .too-many-fix = Name at most { $most } with { "--server" }.

txt-value-missing = There is no TXT value to look for
    .none = There is no TXT value to look for
    .none-fix = Give the TXT value that Claude shows with { "--value" }, or name a setup with { "--setup" }.

# The resolver of the computer that Latchkey runs on.
own-resolver =
    .alone = this computer's resolver
    .at = this computer's resolver ({ $address })
