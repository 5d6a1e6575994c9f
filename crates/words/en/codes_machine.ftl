act-refused = A page of the window asked for something that no page may do

archive-not-opened = The process that opens PKCS#12 files could not be started

archive-too-costly = The PKCS#12 file could not be opened within the memory and time that such a file needs

browser-not-opened = No browser can be opened on this machine

cancelled = This was cancelled before its end

certificate-not-usable = The identity provider cannot sign with a certificate that is made or imported here

confirm-unknown = The plan has no object with the key that was to be confirmed

file-empty = The file is empty

file-too-large = The file is too large for a certificate, a key or metadata

file-unknown = The file is no certificate, key or metadata

file-unreadable = The file cannot be read

idp-metadata-missing = The setup does not have its identity provider's metadata yet

key-alone = A key was given without its certificate

loopback-ended = The sign-in test ended before a response came

loopback-https-unusable = The server of the sign-in test cannot speak https

no-administration-api = Latchkey sets nothing up at this identity provider by itself

no-certificate = There is no certificate in the setup or in the bundle

no-such-judgement = The judged response is not in the history any more

no-such-test = The sign-in test is not in the history any more

not-a-rehearsal = The setup has a real identity provider, not the built-in one

nothing-runs-out = Nothing in the setup runs out yet, so there is nothing for a calendar

port-taken = The port that the sign-in test needs cannot be used

rehearsal-domain = The DNS zone of the rehearsal could not be set up

rehearsal-stuck = The sign-in of the rehearsal did not end

request-replayed = A sign-in request with this ID was here before, and each is good for one sign-in

sample-too-large = More people were given than can be previewed at once

sign-in-timeout = No response came in time

sign-on-url-unsafe = The sign-on URL in the metadata is not a web address that a browser may be sent to

text-too-large = The text is too large to be an error page

text-too-long = The entered text is too long

too-many-files = More files were given than belong together

twin-needs-application = authentik does not have the application that the test twin needs, or the token's user may not see it

twin-not-made = The test twin could not be made
