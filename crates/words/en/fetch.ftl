# What can go wrong with a document or an API at a web address. $host is the server's name, $own the SHA-256 fingerprint of
# its certificate. $asked is what was asked for: the identity provider's metadata, for which a file does as well, or an
# administration API.

answer-too-large = The server's answer is too large
    .over-limit = { $host } sends more than { $megabytes } MB in one answer
    .over-limit-fix = Check that the server's address is right.

fetch-cut-off = The server's answer was cut off
    .broke-off = The answer of { $host } broke off: { $error }
    .broke-off-fix = { $asked ->
        [metadata] Try again, or download the metadata in a browser and provide the file.
       *[api] Try again.
    }

fetch-forbidden = The server requires a sign-in before it sends the document
    .sign-in-wanted = { $host } answered { $status }: it requires a sign-in, and WorkOS cannot sign in either
    .sign-in-wanted-fix = { $asked ->
        [metadata] Use the public metadata URL. If there is none, download the metadata in a browser, provide the file here and upload it at WorkOS.
       *[api] Use the public metadata URL, or upload the file at WorkOS.
    }

fetch-not-found = The server has nothing at this address
    .nothing-there = { $host } answered { $status }: there is nothing at this address
    .nothing-there-fix = { $asked ->
        [metadata] Check the application's slug or ID in the address, and that the application exists and is active, or download the metadata in a browser and provide the file.
       *[api] Check the application's slug or ID in the address, and that the application exists and is active.
    }

fetch-refused = The server was asked too often, or it did not send the document
    .too-often = { $host } answered { $status }: it was asked too often
    .too-often-fix = { $asked ->
        [metadata] Wait a minute and try again, or download the metadata in a browser and provide the file.
       *[api] Wait a minute and try again.
    }
    .no-document = { $host } answered { $status } instead of sending the document
    .no-document-fix = { $asked ->
        [metadata] Check the address in a private browser window, or download the metadata in a browser and provide the file.
       *[api] Check the address in a private browser window.
    }

fetch-server-error = The server reported an internal error
    .failed = { $host } answered { $status }: an error occurred on the server
    .failed-fix = { $asked ->
        [metadata] Look in the identity provider's log, or download the metadata in a browser and provide the file. In authentik, this happens if the provider's name contains non-ASCII characters, or if the certificate does not fit the signature algorithm.
       *[api] Look in the identity provider's log. In authentik, this happens if the provider's name contains non-ASCII characters, or if the certificate does not fit the signature algorithm.
    }

fetch-timeout = The server did not answer completely in time
    .too-slow = { $host } did not answer completely within { $seconds } seconds
    .too-slow-fix = { $asked ->
        [metadata] Check that this computer can reach the server (network, VPN, firewall), or download the metadata in a browser and provide the file.
       *[api] Check that this computer can reach the server (network, VPN, firewall).
    }

fetch-unanswered = No server answered at this address
    .nothing = Nothing answered at { $url }: { $error }
    .nothing-fix = { $asked ->
        [metadata] Check the address and that this computer can reach it (network, VPN, firewall), or download the metadata in a browser and provide the file.
       *[api] Check the address and that this computer can reach it (network, VPN, firewall).
    }

fetched-too-large =
    .over-limit = { $host } sends more than { $megabytes } MB
    .over-limit-fix = Use the metadata URL of this one application.

fingerprint-invalid = The text is not a SHA-256 fingerprint
    .no-fingerprint = “{ $text }” is not a SHA-256 fingerprint, which has 64 hexadecimal digits
    .no-fingerprint-fix = Ask the server's administrator for the SHA-256 fingerprint of its certificate.

fingerprint-mismatch = The server's certificate is not the trusted one
    .other-certificate = { $host } presents a different certificate from the trusted one: { $presented }
    .other-certificate-fix = Ask the server's administrator whether the certificate was changed. If it was, ask for the new fingerprint and enter that one. If nobody knows, stop: somebody may be intercepting the connection.

network-unusable = The network or TLS cannot be used on this computer
    .network = The network cannot be used: { $error }
    .network-fix = { $asked ->
        [metadata] Check this computer's proxy settings, or download the metadata in a browser and provide the file.
       *[api] Check this computer's proxy settings.
    }
    .tls = TLS cannot be used: { $error }
    .tls-fix = Report this as a bug.

redirect-to-http = The server redirects from https to an unencrypted address
    .unencrypted = { $host } (https) redirects to { $url }, which is not encrypted: anybody in between could read and change it
    .unencrypted-fix = { $asked ->
        [metadata] Ask the identity provider's administrator to set its external URL to https, or download the metadata in a browser and provide the file.
       *[api] Ask the identity provider's administrator to set its external URL to https.
    }

tls-certificate-expired = The server's certificate has expired, or this computer's clock is wrong
    .expired = The certificate of { $host } has expired, or this computer's clock is wrong. Its SHA-256 fingerprint is { $own }

tls-certificate-not-yet-valid = The server's certificate is not valid yet, or this computer's clock is wrong
    .not-yet = The certificate of { $host } is not valid yet, or this computer's clock is wrong. Its SHA-256 fingerprint is { $own }

tls-certificate-refused = The server's certificate does not pass this computer's checks
    .bad-signature = The certificate of { $host } was not signed by the authority it names, or was changed afterwards. Its SHA-256 fingerprint is { $own }
    .critical-extension = The certificate of { $host } requires something that is not supported (a critical extension). Its SHA-256 fingerprint is { $own }
    .damaged = The certificate of { $host } is damaged, or is not a certificate at all. Its SHA-256 fingerprint is { $own }
    .issuer-may-not = The certificate of { $host } was issued by a certificate that is not allowed to issue others. Its SHA-256 fingerprint is { $own }
    .name-not-allowed = The certificate of { $host } has a name for which its authority is not allowed to issue certificates. Its SHA-256 fingerprint is { $own }
    .not-for-servers = The certificate of { $host } is not meant for a server. Its SHA-256 fingerprint is { $own }
    .of-authority = The certificate of { $host } is that of a certificate authority, which no server may use for itself. Its SHA-256 fingerprint is { $own }
    .revocation-unknown = It cannot be checked whether the certificate of { $host } was revoked. Its SHA-256 fingerprint is { $own }
    .serial-number = The certificate of { $host } has a serial number that is not allowed. Its SHA-256 fingerprint is { $own }
    .some-reason = The certificate of { $host } does not pass this computer's checks. Its SHA-256 fingerprint is { $own }
    .too-many-authorities = There are too many authorities between the certificate of { $host } and a trusted one. The certificate's SHA-256 fingerprint is { $own }
    .version = The certificate of { $host } has a version that is not supported. Its SHA-256 fingerprint is { $own }
    .weak-signature = The certificate of { $host } is signed in a way that is not accepted (perhaps with SHA-1 or a short key). Its SHA-256 fingerprint is { $own }

tls-certificate-revoked = The server's certificate was revoked
    .revoked = The certificate of { $host } was revoked. Its SHA-256 fingerprint is { $own }

tls-failed = A secure connection to the server could not be established
    .no-connection = No secure connection to { $host }: { $error }
    .no-connection-fix = { $asked ->
        [metadata] Show this to the server's administrator, or download the metadata in a browser and provide the file.
       *[api] Show this to the server's administrator.
    }

tls-not-spoken = The server does not speak TLS on this port
    .no-tls = { $host } does not speak TLS on this port
    .no-tls-fix = Check the port, and whether the address should begin with { "http://" }.

tls-unknown-issuer = The server's certificate is self-signed, or this computer does not trust it
    .unknown = The certificate of { $host } is self-signed, or comes from a private authority that this computer does not trust. Its SHA-256 fingerprint is { $own }

tls-wrong-name = The server's certificate was issued for another name
    .other-name = The certificate of { $host } was not issued for that name. Its SHA-256 fingerprint is { $own }

token-over-http = The token would be sent without https
    .plain-http = { $url } does not use https, so anybody in between could read the token
    .plain-http-fix = Use the server's https address. If it uses a private certificate, give that certificate's SHA-256 fingerprint too.

token-unusable = The token contains characters that cannot be sent to a server
    .letters = The token contains characters that no token has
    .letters-fix = Copy the token's key again, as one line and without anything before or after it.

too-many-redirects = The address redirects too many times
    .circle = The address redirects more than { $limit } times, last to { $host }
    .circle-fix = { $asked ->
        [metadata] Open the address in a private window: it probably leads to a sign-in page. Or sign in, download the metadata in a browser and provide the file.
       *[api] Open the address in a private window: it probably leads to a sign-in page.
    }

url-invalid = The text is not an address that Latchkey can fetch
    .no-address = “{ $text }” is not a web address
    .no-https = “{ $text }” is not an address that can be fetched: it has to begin with { "https://" }
    .out-of-api = “{ $text }” is not an address that can be fetched: it leads out of the API
    .fix = { $asked ->
        [metadata] Copy the metadata URL from the identity provider. It begins with { "https://" }.
       *[api] Copy the server's address from a browser. It begins with { "https://" }.
    }

url-with-password = The address contains a user name or a password
    .has-one = The address contains a user name or password
    .has-one-fix = { $asked ->
        [metadata] Remove the part before the { "@" } from the address. Metadata is public.
       *[api] Remove the part before the { "@" } from the address.
    }

# What to do about a server's certificate.
server-certificate =
    .replace-fix = { $asked ->
        [metadata] Ask the server's administrator to replace the certificate, or download the metadata in a browser and provide the file.
       *[api] Ask the server's administrator to replace the certificate.
    }
    .clock-fix = { $asked ->
        [metadata] Check this computer's clock. If it is right, ask the server's administrator to replace the certificate, or download the metadata in a browser and provide the file.
       *[api] Check this computer's clock. If it is right, ask the server's administrator to replace the certificate.
    }
    .trust-for-metadata-fix = If the server's administrator confirms this fingerprint, run { "`latchkey setup set metadata-fingerprint`" } with { $own }; { "`latchkey metadata check`" } takes it as { "--trust-fingerprint" }. WorkOS would refuse this server, so upload the XML there.
    .trust-for-metadata-fix-window = If the server's administrator confirms this fingerprint, enter it as the fingerprint to trust: { $own }. WorkOS would refuse this server, so upload the XML there.
    .trust-for-api-fix = If the server's administrator confirms this fingerprint, run { "`latchkey setup set server-fingerprint`" } with { $own }.
    .trust-for-api-fix-window = If the server's administrator confirms this fingerprint, enter it as the fingerprint to trust: { $own }.
    .unknown-fingerprint = unknown

# What broke a secure connection.
tls-broke =
    .certificate-refused = the server's certificate is refused
    .client-certificate-wanted = the server wants a certificate from this computer
    .handshake = the server broke off the handshake
    .name-unknown = the server does not know this host name
    .no-certificate = the server presents no certificate
    .no-cipher = the server accepts no kind of encryption that this computer offers
    .no-http = the server does not speak HTTP over TLS
    .no-time = this computer does not know the time
    .nothing-in-common = the server and this computer have no TLS version or kind of encryption in common (TLS 1.2 or 1.3 is required)
    .on-this-computer = TLS failed on this computer
    .rules = the server does not follow the rules of TLS
    .server-fault = the server reports an internal error
    .versions = the server accepts neither TLS 1.2 nor TLS 1.3
