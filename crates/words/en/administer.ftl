# What is done at an identity provider through its API: the token, the address, the metadata that others see.

confirm-unknown = The plan contains no object with the confirmed key
    .no-such-key = { $count ->
        [one] The plan has no object with the key { $keys }
       *[other] The plan has no objects with the keys { $keys }
    }
    .no-such-key-fix = Choose from these keys, which the plan shows, too: { $known }.
    .nothing-fix = Remove the keys: nothing can be confirmed for this identity provider.

idp-url-missing = The address of the identity provider is not known yet
    .unknown = The identity provider's address is missing
    .unknown-fix = Enter it, for example { "https://authentik.company" }.

import-certificate = The setup has the certificate that authentik signs with
    .unreadable = The certificate that authentik signs with cannot be read
    .unreadable-fix = Check the certificate in authentik under { "System › Certificates" }.
    .same = authentik signs with the setup's certificate
    .other = authentik does not sign with the setup's certificate
    .other-fix = To keep authentik's certificate, import its file into the setup. To use the setup's certificate, choose it in authentik and give WorkOS the provider's metadata again at once: until then, nobody can sign in.

metadata-certificate = The server at the metadata URL has a certificate that every browser trusts
    .by-fingerprint = WorkOS does not trust the certificate of this address
    .by-fingerprint-want = a certificate that every browser trusts
    .by-fingerprint-got = a certificate that only Latchkey trusts, by its fingerprint
    .by-fingerprint-fix = At WorkOS, upload the metadata as XML instead of entering its URL. Upload it again whenever the certificate changes.

metadata-downloaded = The metadata can be downloaded from its URL without a sign-in
    .downloaded = The metadata can be downloaded without signing in
    .failed = The metadata cannot be downloaded from its URL
    .failed-want = the identity provider's metadata

metadata-no-address = The input is neither a web address nor metadata
    .neither = This is neither a web address nor metadata
    .neither-fix = Enter an address that starts with { "https://" }, paste the XML, or drop the file on the page.

metadata-redirect = The metadata URL does not redirect to another server
    .elsewhere = The metadata URL redirects to another server
    .elsewhere-fix = Enter the URL where the metadata really is, so that nothing depends on the redirect.

no-administration-api = Latchkey cannot set up this identity provider automatically
    .none = Latchkey cannot set up this identity provider automatically
    .none-fix = Follow the guide, or import one of the exported files there.

scim-url-missing = The SCIM endpoint is not known yet
    .unknown = The SCIM token cannot be kept before its endpoint is known
    .unknown-fix = Enter the endpoint that Claude shows, then its token.

signing-key-destination = The signing key is sent only to an address that you have confirmed
    .new-server = The signing key would be sent to a new server
    .new-server-fix = Make sure that { $server } is your identity provider. Then confirm that the signing key may be sent there.

token-empty = The token is empty
    .empty = The token is empty
    .empty-fix = Copy the token's key again, on one line and without spaces or quotation marks around it.

token-for-another-server = The token in the vault may belong to another server
    .other = The token in the vault is for { $was }, not for { $now }. Nothing was sent to { $now }
    .other-certificate = The token in the vault is for { $was } with another certificate. Nothing was sent to the server
    .no-server = An earlier version kept this token without its server, so it is not sent to { $now }
    .fix = Make sure that this is your server, then enter its token. If you change the address back, the earlier token works again.

token-missing = No token was given
    .none = There is no token for the identity provider's API yet
    .none-fix = Create an API token at the identity provider, and enter it in Latchkey.

token-in-vault =
    .no-text = The token in the vault is not text
    .no-text-fix = Enter the token again.
