# What a SAML response is found to be: how it is built, who signed it, for whom it is meant, when it is valid, and what Claude
# needs in it. A message's own sentence is what is said when its check passes.

already-valid = The validity period has started
    .meaning = An assertion is valid only from a certain time. If that time is in the future, the identity provider's clock is ahead, this computer's clock is behind, or the validity is set to begin too late.
    .meaning-fix = Compare both clocks with a time server. If they are right, let the validity begin when the response is issued, or a few minutes earlier.
    .follows-from-clock = The start of the validity period depends on the clock
    .never-valid = This assertion is never valid, so its start is not checked
    .later = The assertion only becomes valid { $ahead }
    .later-want = not later than { $now }
    .later-fix = Compare this computer's clock and the identity provider's clock with a time server. If both are right, let the validity begin when the response is issued, or a few minutes earlier.

assertion-shape = The assertion follows the SAML standard
    .meaning = If a part of the assertion occurs twice or is unknown, it is not clear what the assertion says.
    .meaning-fix = Sign in again and use the response exactly as the identity provider sent it. If it happens again, do not trust the response: show it to the identity provider's administrator.
    .misshapen = The assertion does not follow the SAML standard
    .twice = { $part } occurs twice
    .nested = a name contains other elements

# $name is the attribute's name as it is sent.
attribute-sent = { $name } is sent
    .stand-in = { $name } is sent: a space in place of a missing name
    .not-needed = { $name } is not needed from this identity provider
    .other-name = { $name } may be sent under another name
    .missing = The attribute { $name } is missing
    .empty = The attribute { $name } is empty
    .only-spaces = The attribute { $name } contains only spaces
    .name-fix = Send { $name } for everybody. For people without one, send a single space or another stand-in.
    .fix = Add an attribute mapping named exactly { $name }, and give the person a value for it.
    .several = The attribute { $name } has { $count } values, but only one is read
    .several-fix = Send only one value for this attribute.

audience-matches = The audience is the SP Entity ID
    .meaning = The audience says which service provider an assertion is for. It must be the SP Entity ID, character by character: a slash at the end, another upper or lower case, or http instead of https makes it a different one.
    .meaning-fix = Enter exactly the SP Entity ID as the audience at the identity provider.
    .differs = The audience { $how }
    .another-connection = The audience belongs to another WorkOS connection
    .unknown = The audience is not checked, because the SP Entity ID is not known
    .no-conditions = There are no conditions, so there is no audience
    .no-audience = There is no audience to check
    .surplus-slash-fix = Remove the last { "/" } from the audience.
    .no-slash-fix = Add a { "/" } at the end of the audience.
    .acs-fix = Enter the SP Entity ID as the audience. That field contains the ACS URL now.
    .another-connection-fix = Enter exactly { $want } as the audience, in the application that belongs to this connection. Claude and the Console each have their own connection if they were set up separately.
    .fix = Enter exactly { $want } as the audience.

audience-present = The assertion names its audience
    .meaning = The audience says which service provider an assertion is for. Without it, the assertion could be used at another service.
    .meaning-fix = Enter the SP Entity ID as the audience at the identity provider.
    .no-conditions = There are no conditions, so there is no audience
    .none = The assertion names no audience
    .none-fix = Enter the SP Entity ID as the audience at the identity provider.

authn-statement-present = The assertion says how the person signed in
    .meaning = SAML's browser profile requires this statement. Many service providers accept responses without it, but some reject them.
    .meaning-fix = Let the identity provider send an authentication statement.
    .missing = The assertion does not say how the person signed in
    .missing-fix = Let the identity provider send an authentication statement. SAML's browser profile requires it.

base64-readable = The form value can be read
    .meaning = A response is sent as base64 in the form field SAMLResponse. If the value cannot be read, it is something else or only a part of it.
    .meaning-fix = Copy the whole value of the form field SAMLResponse again.
    .empty = The response is empty
    .empty-fix = Give the value of the form field { "SAMLResponse" }.
    .xml = The form value is XML, not base64
    .xml-fix = If you gave XML, give it without { "--form-value" }. If the identity provider sent it like this, let it send the response in base64.
    .xml-fix-window = Let the identity provider send the response in base64, as the HTTP-POST binding requires.
    .url-encoded = The form value is still URL-encoded
    .url-encoded-fix = Decode it once more: { "%2B" } is { "+" }, { "%2F" } is { "/" } and { "%3D" } is { "=" }.
    .url-safe = The form value is URL-safe base64
    .url-safe-want = base64 with { "+" } and { "/" } (RFC 2045)
    .url-safe-got = base64 with { "-" } and { "_" }
    .unpadded = The form value is base64 without its padding
    .unpadded-want = a length that is divisible by four, padded with { "=" }
    .unpadded-got = { $count } characters
    .unpadded-fix = Copy the whole value of the form field { "SAMLResponse" } again, with the { "=" } at its end.
    .other = The form value is not base64
    .other-fix = Copy the whole value of the form field { "SAMLResponse" } again.

bearer-confirmation = The assertion has a bearer confirmation
    .meaning = Signing in through a browser needs a bearer confirmation: whoever presents the assertion in time counts as the person it is about.
    .meaning-fix = Choose the web browser profile (bearer) at the identity provider.
    .missing = The assertion has no bearer confirmation
    .missing-got = no confirmation
    .missing-fix = Choose the web browser profile (bearer) at the identity provider.

certificate-in-date = The signing certificate is currently valid
    .meaning = SAML itself ignores a certificate's dates, but administrators and WorkOS do not. WorkOS starts to send reminders 90 days before it expires.
    .meaning-fix = Check this computer's clock. If it is right, renew the certificate at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.
    .passed = The signing certificate is valid until { $day }
    .expired = The signing certificate expired on { $day }
    .not-yet = The signing certificate is only valid from { $day }
    .not-yet-fix = Check this computer's clock. If it is right, check the clock of the computer that created the certificate, or wait until that day.
    .soon = The signing certificate expires on { $day }
    .fix = Check this computer's clock. If it is right, create a new certificate, choose it at the identity provider and give WorkOS the new metadata at the same time. While only one of them has the new certificate, nobody can sign in.

certificate-strength = The signing key is long enough
    .meaning = Anybody with enough computing power can break a short key and then sign as the identity provider.
    .meaning-fix = Create a new certificate with a 3072-bit key, and change it at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.
    .short = The signing key is too short
    .short-want = at least { "2048" } bits
    .short-got = { $bits } bits
    .short-fix = Create a new certificate with a { "3072" }-bit key, and change it at the identity provider and at WorkOS together. While only one of them has the new certificate, nobody can sign in.

clocks-agree = The clocks agree
    .meaning = Every response contains the time at which it was issued. If that time is in the future or long past, one of the two clocks is wrong, or the response is old.
    .meaning-fix = Compare both clocks with a time server and correct the one that is wrong.
    .expired = An expired response cannot show whether the clocks agree
    .ahead = The identity provider's clock is { $span } ahead of this one
    .behind = The identity provider's clock is { $span } behind this one
    .issued = issued within { $seconds } seconds of { $now }
    .off-fix = Compare both clocks with a time server and correct the one that is wrong.
    .old = The response was issued { $ago }
    .old-fix = Sign in again and check the new response immediately. If it was fresh, the identity provider's clock is { $span } behind; correct that clock.
    .a-little-old-fix = If you checked it immediately after the sign-in, the identity provider's clock is behind. Correct it before the difference grows.

conditions-present = The assertion has conditions
    .meaning = Conditions say for whom and until when an assertion is valid. Without them, it would be valid everywhere and forever.
    .meaning-fix = Let the identity provider send conditions with a validity period and an audience.
    .none = The assertion has no conditions
    .none-fix = Let the identity provider send conditions with a validity period and an audience.

conditions-understood = Every condition in the assertion is known
    .meaning = SAML does not allow the use of an assertion with an unknown condition, because nobody knows what the condition forbids.
    .meaning-fix = Remove the unknown condition at the identity provider.
    .unknown = The assertion has a condition that is not known here
    .unknown-fix = Remove that condition at the identity provider.

destination-matches = The destination is the ACS URL
    .meaning = The destination is the address to which the response is sent. A signed response must name it, and it must be the ACS URL.
    .meaning-fix = Enter exactly the ACS URL at the identity provider.
    .differs = The destination { $how }
    .another-connection = The destination is the ACS URL of another WorkOS connection
    .none = The signed response names no destination
    .not-needed = The response as a whole is not signed, so it needs no destination
    .unknown = The destination is not checked, because the ACS URL is not known
    .like-recipient = The destination is the same wrong address as the recipient

expiry-given = The assertion says when it expires
    .meaning = Without an expiry time, a stolen response could be kept and used at any time. So the assertion must say when it expires.
    .meaning-fix = Let the identity provider send responses of the web browser profile, with a validity period.
    .missing = The assertion does not say when it expires for this recipient
    .missing-want = { "NotOnOrAfter" } in { "SubjectConfirmationData" }
    .missing-fix = Let the identity provider send responses of the web browser profile, with a validity period.

in-response-to-matches = The response belongs to the request that was sent
    .meaning = Every sign-in request has an ID, which its response repeats. Another ID means another sign-in: a page that was left open, a second test, or somebody else's response.
    .meaning-fix = Start the sign-in again and use the response of that sign-in.
    .unsolicited = The response was sent without a request, as expected
    .earlier-test-here = The response answers a request of an earlier test
    .none = no { "InResponseTo" }
    .unasked = The response does not answer a request
    .unasked-fix = Start the sign-in here, or at Claude's login page. This sign-in began at the identity provider, from its tile or a link.
    .earlier-test = The response belongs to an earlier test
    .earlier-test-fix = Close the older sign-in pages, then start the test again.
    .earlier-test-alone-fix = If you want to check a sign-in at Claude, use the response of that sign-in.
    .earlier-test-elsewhere-want = a request from Claude
    .earlier-test-elsewhere-fix = Start the sign-in at Claude's login page and check the response of that sign-in.
    .another = The response answers another request
    .one-place = Only one of two places in the response says which request it answers
    .two-requests = The response names a different request in each of two places
    .two-requests-fix = Sign in again and use the response exactly as the identity provider sent it.
    .never-sent = The response answers a request that was never sent here
    .fix = Start the sign-in again and check the response of that sign-in.
    .unknown = The request is not checked, because it is not known

issuer-matches = The response comes from the expected identity provider
    .meaning = The issuer says who sent the response. It must be the entity ID in the metadata, character by character.
    .meaning-fix = If the response is from your identity provider, read its metadata again, or set its issuer to the expected value there. If it is from anybody else, do not trust it.
    .differs = The issuer { $how }
    .differs-fix = If the response is from your identity provider, read its metadata again, or set its issuer to the expected value there. If it is from anybody else, do not trust it.
    .none = The assertion does not name its issuer
    .none-fix = Set the issuer at the identity provider to the entity ID in its metadata.
    .two = The response and its assertion name different issuers
    .two-fix = Sign in again and use the response exactly as the identity provider sent it.
    .unknown = The issuer is not checked, because the expected one is not known

name-id-present = The assertion names the person (NameID)
    .meaning = Without a NameID, nobody knows whom the assertion is about.
    .meaning-fix = Let the identity provider send the email address as the NameID.
    .none = The assertion has no NameID, or an empty one

not-deflated = The response is not compressed
    .meaning = Only messages of the Redirect binding are compressed. A response is sent by POST, where some programs can read a compressed one and others cannot.
    .meaning-fix = Let the identity provider send the response with the HTTP-POST binding, as base64 of plain XML.
    .deflated = The response is compressed, which only the Redirect binding allows
    .deflated-want = base64 of plain XML
    .deflated-got = base64 of compressed XML

not-expired = The assertion has not expired
    .meaning = An assertion is valid for only a few minutes. If it has expired, it arrived too late, or one of the two clocks is wrong.
    .meaning-fix = Sign in again and check the new response immediately. If it has expired again, correct the clock that is wrong: the identity provider's or this computer's.
    .follows-from-clock = The end of the validity period depends on the clock
    .never-valid = This assertion is never valid, so its end is not checked
    .expired = The assertion expired { $ago }
    .short-fix = At the identity provider, let assertions be valid for at least five minutes.

not-replayed = The response has not been used before
    .meaning = Each response works for one sign-in only. A second use means that a page was loaded again, or that somebody copied the response.
    .meaning-fix = Sign in again to get a new response.
    .used = This response was used before
    .used-fix = Sign in again to get a new response. Each response works for one sign-in only.

recipient-matches = The recipient is the ACS URL
    .meaning = The recipient is the address to which the assertion may be sent. It must be the ACS URL, character by character.
    .meaning-fix = Enter exactly the ACS URL at the identity provider.
    .differs = The recipient { $how }
    .another-connection = The recipient is the ACS URL of another WorkOS connection
    .none = The assertion names no recipient
    .no-confirmation = There is no bearer confirmation that could name a recipient
    .unknown = The recipient is not checked, because the ACS URL is not known

response-by-post = The response is sent by POST
    .meaning = A response is too long and too sensitive to be part of an address. WorkOS accepts it only from the form that the browser posts.
    .meaning-fix = Set the service provider binding to Post at the identity provider.
    .redirect = The response came by GET (Redirect), not by POST
    .redirect-want = HTTP-POST to the ACS URL
    .redirect-fix = Set the service provider binding to Post at the identity provider.

session-valid = The session at the identity provider has not ended
    .meaning = The identity provider says when its own session ends. After that, the sign-in is no longer valid.
    .meaning-fix = Sign in again. If this happens again, lengthen the session at the identity provider.
    .ended = The session at the identity provider has already ended
    .ended-fix = Sign in again. If this happens again, lengthen the session at the identity provider.

skew-used = The times are valid without allowing for a clock difference
    .meaning = Clocks never agree exactly, so a small difference is allowed. If a response is valid only because of that, sign-ins will fail when the difference grows.
    .meaning-fix = Set both clocks from a time server before the difference grows.
    .used = The times are valid only with the allowed clock difference of { $span }
    .valid-want = valid at { $now }
    .ahead-got = begins { $ahead }
    .ago-got = ended { $ago }
    .used-fix = Set both clocks from a time server before the difference grows.

status-success = The identity provider reports a successful sign-in
    .meaning = With any other status, the identity provider refused the sign-in or had an error. The reason is in its own log, not in the response.
    .meaning-fix = Look up the reason in the identity provider's log. Often the person is not assigned to the application yet.
    .unsaid = The response does not say whether the sign-in succeeded
    .unsaid-fix = Let the identity provider send a complete response.
    .no-name-id = The identity provider cannot send the requested kind of NameID
    .refused = The identity provider refused the sign-in
    .refused-fix = Look up the reason in the identity provider's log. If the person is not assigned to the application and should be, assign them there. Then sign in again.
    .other = The identity provider could not answer the request
    .other-fix = Look up this status in the identity provider's log, and compare the ACS URL and the audience there.
    .none = no status

times-readable = All times in the response can be read
    .meaning = SAML writes times in UTC. A time in another format cannot be compared.
    .meaning-fix = Let the identity provider write its times in UTC.
    .unreadable = A time in the response cannot be read
    .unreadable-want = a time in UTC, such as { "2026-11-21T12:00:00Z" }
    .unreadable-fix = Let the identity provider write its times in UTC.
    .none = no { "IssueInstant" }

validity-in-order = The validity period ends after it begins
    .meaning = An assertion that does not end after it begins is never valid. No clock difference can explain that.
    .meaning-fix = Set the validity of assertions at the identity provider to five minutes or more.
    .never = The validity period does not end after it begins, so the assertion is never valid
    .never-want = { "NotOnOrAfter" } later than { "NotBefore" }
    .never-got = { $start } to { $end }
    .never-fix = Set the validity of assertions at the identity provider to five minutes or more.

version-is-2 = The response uses SAML 2.0
    .meaning = Older versions follow other rules and are not accepted.
    .meaning-fix = Choose SAML 2.0 at the identity provider.
    .other = The response is not SAML 2.0
    .none = no version
    .other-fix = Choose SAML 2.0 at the identity provider.

# How a value differs from the expected one, after its name: The audience { $how }.
saml-difference =
    .empty = is empty
    .space = has an extra space or line break
    .surplus-slash = has one slash too many
    .no-slash = is missing its trailing slash
    .case = differs in upper and lower case
    .scheme = begins with http instead of https, or the other way round
    .spaces-slashes-case = differs in spaces, slashes or upper and lower case
    .server = names another server
    .other = is wrong

# What several checks say.
saml-value =
    .meant-for = The response is meant for { $name }
    .meant-for-fix = Check a response of this connection instead. If this response came from the application that belongs to this connection, enter this connection's values there at the identity provider.
    .acs-want = the ACS URL
    .acs-missing-fix = Enter the ACS URL at the identity provider.
    .acs-fix = Enter exactly { $want } as the ACS URL.
    .acs-another-connection-fix = Enter exactly { $want } as the ACS URL, in the application that belongs to this connection. Claude and the Console each have their own connection if they were set up separately.
    .after-want = after { $now }
    .post-fix = Let the identity provider answer with the HTTP-POST binding, which is base64 of plain XML.
    .copy-fix = Copy the whole response again. Parts of it are missing or were added.
    .unreachable = The response could not be found in the document

# A span of time, rounded to one unit: long, ago, and ahead.
saml-span =
    .long = { $unit ->
        [second] { $count ->
            [one] { $count } second
           *[other] { $count } seconds
        }
        [minute] { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
        [hour] { $count ->
            [one] { $count } hour
           *[other] { $count } hours
        }
       *[day] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
    }
    .ago = { $unit ->
        [second] { $count ->
            [one] { $count } second ago
           *[other] { $count } seconds ago
        }
        [minute] { $count ->
            [one] { $count } minute ago
           *[other] { $count } minutes ago
        }
        [hour] { $count ->
            [one] { $count } hour ago
           *[other] { $count } hours ago
        }
       *[day] { $count ->
            [one] { $count } day ago
           *[other] { $count } days ago
        }
    }
    .ahead = { $unit ->
        [second] { $count ->
            [one] in { $count } second
           *[other] in { $count } seconds
        }
        [minute] { $count ->
            [one] in { $count } minute
           *[other] in { $count } minutes
        }
        [hour] { $count ->
            [one] in { $count } hour
           *[other] in { $count } hours
        }
       *[day] { $count ->
            [one] in { $count } day
           *[other] in { $count } days
        }
    }

# Another service provider of the same people, as in: The response is meant for { $name }.
saml-neighbour =
    .workos = WorkOS
    .sign-in-test = the sign-in test on this computer
    .setup = the setup { $name } ({ $products })
