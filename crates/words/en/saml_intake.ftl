# SAML as it arrives: what people bring with a response in it, requests to the built-in identity provider, and copies for sharing.

intake-cancelled =
    .cancelled = This was cancelled
    .cancelled-fix = Start it again when you are ready.

no-random-numbers = The operating system provides no random numbers
    .none = The operating system provides no random numbers: { $why }
    .none-fix = Restart the computer and try again.

no-response = The input contains no SAML response
    .none = The input contains no response
    .none-fix = Give the response as XML.
    .recording-with-request = This is { $form ->
            [har] a recording (HAR)
            [saml-tracer] a SAML-tracer export
           *[copy] a copy for sharing
        } with the sign-in request { $id } from { $issuer }, but without a response to it
    .recording = { $form ->
            [har] This recording (HAR)
            [saml-tracer] This SAML-tracer export
           *[copy] This copy for sharing
        } contains { $entries ->
            [one] { $entries } request
           *[other] { $entries } requests
        } and no SAML response
    .record-again-fix = Record again: open the browser's developer tools, turn on { "Preserve log" }, sign in until the error appears, and save everything as HAR.
    .request = This is the sign-in request { $id } from { $issuer }, not the response to it
    .broken-request = This is a sign-in request that cannot be read, not the response to it
    .request-fix = Continue the sign-in, and give what the browser then posts in the form field { "SAMLResponse" }.
    .page = This is a web page, and no form in it contains a SAML response
    .page-fix = Save the last page that the identity provider sends, before the browser goes on. Or record the sign-in as HAR.

recorded-elsewhere = The response itself is available, not just a copy for sharing
    .meaning = A copy for sharing has its secrets removed, so its signature is no longer valid and nothing in it can be verified. Its findings come from whoever created the copy.
    .meaning-fix = Ask for the response itself if you want to verify it.
    .copy = This is a copy for sharing: the findings come from the copy, and nothing was verified here
    .accepted-got = accepted, and Claude would let the person in
    .refused-by-claude-got = accepted, but Claude would refuse the person
    .not-judged-got = accepted, but not checked for Claude
    .rejected-got = rejected
    .copy-fix = Ask for the response itself if you want to verify it.

recording-broken-off =
    .why = The recording cannot be read to its end: { $why }
    .why-fix = Check the path and the permissions, and choose the file again.

recording-too-large = The recording is too large
    .too-large = The recording is larger than 200 MB
    .too-large-fix = Record only the sign-in, or save only the request with { "SAMLResponse" }.

rehearsal-not-signed = The built-in identity provider could not sign or encrypt its response
    .key = The signing key cannot be used: { $why }
    .no-pem = The signing key is not PEM
    .response = The response cannot be signed: { $why }
    .sha1 = The response cannot be signed with SHA-1: { $why }
    .not-encrypted = The assertion cannot be encrypted
    .fix = Create or import another RSA key in the certificate step.

request-for-another-acs = The request asks for the response at another ACS URL
    .url = The request asks for its response at { $acs }, but only { $known } is known here
    .index = The request asks for its response at ACS number { $index }, but only number 0 is known here

request-for-another-destination = The request is meant for another identity provider
    .other = The request is meant for { $destination }, but this identity provider is { $known }

request-for-another-name-id = The request asks for a NameID format that is not supported here
    .other = The request asks for a NameID of the kind { $kind }, but only email addresses are sent here

request-is-passive = The request does not allow a sign-in page
    .passive = The request allows no sign-in page ({ "IsPassive" }), but nobody is signed in here

request-not-fresh = The request is too old, or its time is in the future
    .other = The request was made at { $issued }, and it is now { $now }

request-not-packed = The sign-in request could not be encoded in a URL
    .why = The request cannot be encoded: { $why }
    .why-fix = Report this as a bug.

request-of-another-service-provider = The request comes from another service provider
    .other = The request is from { $issuer }, but only { $known } is known here

request-unreadable = The sign-in request is damaged, or not a supported SAML 2.0 request
    .query-too-long = The query is longer than { $most } bytes
    .twice-in-query = The query contains { $name } twice
    .other-encoding = The query names an encoding other than DEFLATE
    .none = The query contains no { "SAMLRequest" }
    .not-deflated = { "SAMLRequest" } is not deflated data, which the Redirect binding requires
    .deflated = { "SAMLRequest" } is not XML; only the Redirect binding deflates it, a form does not
    .too-long = { "SAMLRequest" } is longer than { $most } bytes
    .not-base64 = { "SAMLRequest" } is not base64
    .too-large = The request is larger than { $most } bytes
    .relay-state-too-long = The { "RelayState" } is longer than { $most } bytes
    .not-utf8 = The request is not UTF-8
    .not-xml = The request is not XML that can be read: { $why }
    .other = The request is not a SAML 2.0 { "AuthnRequest" }
    .other-binding = The request asks for a binding other than HTTP-POST
    .no-value = The request's { $name } is missing, empty or longer than { $most } bytes
    .id = The request's ID is not allowed in XML: it has to begin with a letter or { "_" }
    .no-time = The request's { "IssueInstant" } is not a time
    .twice = The request contains { $name } twice
    .fix = Start the sign-in again from the beginning.

request-unwelcome =
    .fix = Start the sign-in at the address that Latchkey shows, or correct the service provider's values.

# What stands above the findings in a copy for sharing.
shared-copy =
    .masked = A copy for sharing, made by Latchkey: values are masked, findings are unchanged. The signature of the XML is no longer valid.
    .hashed = A copy for sharing, made by Latchkey: values are hashed with a salt that is not stored anywhere, findings are unchanged. The signature of the XML is no longer valid.
    .whole = A copy made by Latchkey with all values unchanged. It contains personal data: share it only with authorised people.

sso-url-unusable = The identity provider's sign-on URL is not a web address that a browser can safely open
    .why = The identity provider's sign-on URL { $url } cannot be used: { $why }
    .no-address = The identity provider's sign-on URL is not a web address for a browser
    .fix = Read the identity provider's metadata again, or ask its administrator for the right URL.

unreadable-response = The input cannot be read as a SAML response
    .not-xml = This is not well-formed XML: { $why }
    .too-large = This is too large for a response
    .empty = This is empty
    .field-empty = The form field { "SAMLResponse" } is empty
    .not-text = This is neither XML nor base64: it is not text in UTF-8
    .neither = This is neither XML nor base64 of XML
    .no-xml = This is base64, but there is no XML inside
    .fix = Give the response as XML, or the value of the form field { "SAMLResponse" }.
    .recording = This looks like a recording, but it is incomplete: it breaks off or has an error at line { $line }, column { $column }
    .recording-fix = Save the recording again, and wait until the file is complete.
    .copy = This looks like a copy for sharing, but it is incomplete
    .copy-fix = Ask for the copy again, as a complete file.
    .json = This is JSON, but neither a browser's recording (HAR) nor an export of SAML-tracer

# A failure that is about one of several files.
in-file =
    .why = { $file }: { $why }

# What was pasted, dropped or chosen.
brought-form =
    .address = an address
    .base64 = base64
    .base64-unpadded = base64 without padding
    .base64-url-safe = URL-safe base64
    .copy = a copy for sharing
    .deflated = compressed data in base64
    .form-body = a form body
    .har = a recording (HAR)
    .page = a web page with a form
    .saml-tracer = a SAML-tracer export
    .url-encoded = URL-encoded base64
    .xml = XML
