# The sign-in test on this computer: what it needs, how it ends, and what its pages in the browser say.

browser-not-opened = No browser could be opened on this computer
    .failed = No browser could be opened here: { $error }
    .failed-fix = Open { $address } in a browser on this computer.

email-domain-seen = Latchkey has seen the TXT record for the person's email domain
    .unseen = Latchkey has not seen the TXT record of { $domain } yet
    .unseen-want = a verified domain
    .unseen-fix = Verify the domain before anyone relies on this sign-in. Until then, WorkOS rejects email addresses on it.

idp-metadata-missing = The setup does not have its identity provider's metadata yet
    .missing = This setup does not have the identity provider's metadata yet
    .missing-fix = Add it with { "`latchkey setup set idp-metadata FILE_OR_URL`" }, then test again.
    .missing-fix-window = Enter the metadata, then test again.

loopback-ended =
    .early = The sign-in test ended before a response arrived
    .early-fix = Start the test again.

loopback-https-unusable = The sign-in test's server cannot use https
    .failed = The sign-in test cannot use https: { $error }
    .failed-fix = Test without https, if the identity provider accepts an address that begins with http.

loopback-values-at-idp = The identity provider has the temporary values of the sign-in test
    .moved-on = This test needs the temporary values at the identity provider
    .moved-on-want = ACS URL { $acs } and Entity ID { $entity-id }
    .moved-on-got = ACS URL { $acs } in the setup
    .moved-on-fix = If WorkOS's values are entered there already, test with a second application that has the temporary values; the guide says how to create and remove it. Or check a response that the identity provider sends to WorkOS.

no-such-judgement = The checked response is no longer in the history
    .gone = This response is no longer in the history
    .gone-fix = Open the newest one in the list.

no-such-test = The sign-in test is no longer in the history
    .gone = This sign-in test is no longer in the history
    .gone-fix = Open the newest one in the list.

only-own-responses = Only responses to this test's own sign-in arrived
    .others = { $count ->
        [one] 1 other response arrived during this test
       *[other] { $count } other responses arrived during this test
    }
    .others-last = { $count ->
        [one] 1 other response arrived during this test: { $last }
       *[other] { $count } other responses arrived during this test: { $last }
    }
    .others-want = responses to the sign-in that started at the address shown
    .others-fix = Ignore this if you opened the address without the part after its question mark. Otherwise, find out which program on this computer sends them.

port-taken = The port needed for the sign-in test cannot be used
    .taken = Port { $port } on 127.0.0.1 cannot be used: { $error }
    .none-free = No port on 127.0.0.1 can be used: { $error }
    .taken-fix = Close the program that uses it, such as another sign-in test. Or choose another port with { "--port" } and enter it at the identity provider, too.
    .taken-fix-window = Close the program that uses it, such as another sign-in test. Or choose another port and enter it at the identity provider, too.
    .for-twin-fix = Close the program that uses it, such as another sign-in test. Then try again.

request-replayed = This sign-in request was already used
    .again = This sign-in request was already used, and each one works only once
    .again-fix = Start again at the address that Latchkey shows.

sign-in-timeout = No response arrived in time
    .none = { $seconds ->
        [one] No response arrived within 1 second
       *[other] No response arrived within { $seconds } seconds
    }
    .only-others = { $seconds ->
        [one] No response arrived within 1 second. { $others }
       *[other] No response arrived within { $seconds } seconds. { $others }
    }
    .none-fix = Sign in faster, or allow more time with { "--timeout" }. If the identity provider showed an error, check the ACS URL there, and that you are assigned to the application.
    .none-fix-window = Start the test again and sign in within ten minutes. If the identity provider showed an error, check the ACS URL there, and that you are assigned to the application.

sign-on-url-unsafe =
    .no-address = The sign-on URL in the identity provider's metadata, { $url }, is not a web address that a browser may open

signing-certificate-missing = There is no signing certificate yet, or the metadata has none
    .not-in-metadata = The identity provider's metadata has no signing certificate
    .not-in-setup = The metadata needs a signing certificate, and this setup has none yet
    .not-in-setup-fix = Create the signing certificate first.

sso-redirect-missing = The metadata contains no usable sign-on URL for HTTP-Redirect
    .none = The identity provider's metadata has no sign-on URL with HTTP-Redirect

# What to do about metadata that no test can start with.
metadata-unfit =
    .fix = Check the metadata with { "`latchkey metadata check`" }, and fix what it reports.
    .fix-window = Look at what was found about the metadata, and fix it.

signing-key-missing = The key of the setup's certificate is not in this computer's vault
    .elsewhere = The key to this setup's certificate is not in this computer's vault
    .elsewhere-fix = Continue on the computer where the key was created. If that is impossible, create another one with { "`latchkey certificate new --replace`" }, and change the certificate at the identity provider and at WorkOS together.
    .elsewhere-fix-window = Continue on the computer where the key was created. If that is impossible, create another certificate, and change it at the identity provider and at WorkOS together.

too-many-sign-ins = Too many sign-ins were started at an incomplete address
    .crowded = Too many sign-ins were started here without the full address of this test
    .crowded-fix = Open the address that Latchkey shows, including the part after its question mark.

url-not-for-a-browser = The text is not a web address that a browser can open
    .other = { $address } is not a web address
    .other-fix = Enter an address that starts with { "https://" } or { "http://" }.

# The pages in the browser. A page has a title, and a text that says what to do next.
sign-in-page =
    .works = The sign-in works: Claude would let this person in
    .works-not-claude = The sign-in works, but Claude would not let this person in
    .works-not-checked = The sign-in works, but it was not checked whether Claude would let this person in
    .refused = The response is rejected
    .signed-in-as = Signed in as { $email }.
    .would-report = WorkOS would report { $error }.
    .close = You can close this window and go back to Latchkey.
    .not-own = This sign-in was not started at the address that Latchkey shows, so the test continues without it. To finish the test, open that address, including the part after its question mark.
    .over = This sign-in test is over
    .over-text = It has received its response. To sign in again, start another test in Latchkey. You can close this window.
    .head = Sign-in test
    .head-text = Open this address in a browser.
    .not-here = There is nothing here
    .not-here-text = Start at the address that Latchkey shows.
    .other-host = This address does not work here
    .other-host-text = Open the address that Latchkey shows, with 127.0.0.1 in it.
    .other-site = Another page asked for this sign-in
    .other-site-text = Nothing was started. Open the address that Latchkey shows in a new tab.
    .crowded = Too many sign-ins were started
    .stopped = The sign-in cannot continue
    .no-response = This form has no response
    .no-response-text = The identity provider sent a form without { "SAMLResponse" }. Check that it is set up for SAML.
    .by-get = Responses are sent here by POST
    .by-get-text = This is the ACS URL of the sign-in test. Only the identity provider uses it. Start the sign-in at the address that Latchkey shows.
    .not-asked = This response answers no request of this test
    .not-asked-text = Start at the address that Latchkey shows, not at a tile of the identity provider. If you did start there, the identity provider does not return { "RelayState" }, as it must.
    .no-form = This is not a form
    .no-form-text = A form must be sent as { "application/x-www-form-urlencoded" }.
    .form-refused = This form cannot be used
    .form-too-large-text = A form may have at most 7.5 MB, which is far more than a sign-in needs.
    .form-twice-text = It contains the same field twice. Start the sign-in again.
    .unknown-text = The request or the person is not known here. Start the sign-in again.
    .no-person = There is no person with this number
    .no-person-text = Start the sign-in again.
    .broken = Something went wrong
    .broken-text = Start the test again, and report this as a bug.
    .login = Choose who signs in
    .login-text = This is Latchkey's built-in identity provider, on this computer only. Choose who signs in; none of these people are real.
    .not-assigned = not assigned to the application
    .forwarding = Signing in
    .forwarding-button = Continue

# What the page of the result says of each check.
sign-in-result =
    .passed = Passed:
    .failed = Failed:
    .warning = Warning:
    .skipped = Not checked:
    .want = Expected
    .got = Received
    .fix = Fix
    .who = Who
    .place = Where
    .by-idp = the identity provider's administrator
    .by-dns = your DNS administrator
    .by-claude = an Owner of Claude or an Admin of the Console
    .by-clock = the administrator of the computer with the wrong clock
    .by-you = you, here
