act-refused = A page in the window tried to do something that no page is allowed to do

archive-not-opened = The process that opens PKCS#12 files could not be started

archive-too-costly = Opening the PKCS#12 file takes far too much memory or time

browser-not-opened = No browser could be opened on this computer

cancelled = This was cancelled before it finished

certificate-not-usable = The identity provider cannot sign with a certificate that is created or imported here

confirm-unknown = The plan contains no object with the confirmed key

file-empty = The file is empty

file-too-large = The file is too large for a certificate, a key or metadata

file-unknown = The file is not a certificate, a key or metadata

file-unreadable = The file cannot be read

idp-metadata-missing = The setup does not have its identity provider's metadata yet

key-alone = A key was given without its certificate

loopback-ended = The sign-in test ended before a response arrived

loopback-https-unusable = The sign-in test's server cannot use https

no-administration-api = Latchkey cannot set up this identity provider automatically

no-certificate = The setup or the bundle contains no certificate

no-such-judgement = The checked response is no longer in the history

no-such-test = The sign-in test is no longer in the history

not-a-rehearsal = The setup uses a real identity provider, not the built-in one

nothing-runs-out = The setup has no expiry dates yet, so there is nothing for a calendar

port-taken = The port needed for the sign-in test cannot be used

rehearsal-domain = The DNS zone of the rehearsal could not be set up

rehearsal-stuck = The rehearsal's sign-in did not finish

request-replayed = This sign-in request was already used, and each one works only once

sample-too-large = More people were given than can be previewed at once

sign-in-timeout = No response arrived in time

sign-on-url-unsafe = The sign-on URL in the metadata is not a web address that a browser may open

text-too-large = The text is too large to be an error page

text-too-long = The entered text is too long

too-many-files = More files were given than belong together

twin-needs-application = authentik does not have the application that the test twin needs, or the token's user is not allowed to see it

twin-not-made = The test twin could not be created
