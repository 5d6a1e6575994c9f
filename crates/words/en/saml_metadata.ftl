# Metadata of identity providers and of service providers: what people give instead of it, and what WorkOS needs in it.

metadata-certificate-chain = A certificate element in the metadata contains a whole chain
    .chain = Signing certificate { $number } in the metadata is a chain: { $count } certificates in one { "X509Certificate" } element
    .chain-fix = At the identity provider, choose only the signing certificate itself ({ $subject }), without the certificates of its issuers. Then download the metadata again.

metadata-certificate-file-name = The metadata contains a file name instead of a certificate
    .name = Signing certificate { $number } in the metadata is only the name of a file: { $name }
    .name-fix = At the identity provider, enter the certificate itself instead of its file name. Then download the metadata again.

metadata-certificate-pem-lines = Certificates in the metadata are plain base64
    .meaning = An X509Certificate element may contain only base64. Some programs ignore the BEGIN and END lines of a PEM file, others reject the metadata.
    .meaning-fix = Remove the BEGIN and END lines from the certificate at the identity provider, and download the metadata again.
    .lines = A certificate in the metadata contains the BEGIN or END line of a PEM file
    .lines-want = only the base64 between those lines
    .lines-got = a line such as { "-----BEGIN CERTIFICATE-----" }
    .lines-fix = Remove those lines from the certificate at the identity provider, and download the metadata again.

metadata-certificate-unreadable = A certificate in the metadata cannot be read
    .why = Signing certificate { $number } in the metadata cannot be read. { $why }
    .not-base64 = Signing certificate { $number } in the metadata is not base64
    .fix = Choose the signing certificate again at the identity provider, and download the metadata again.

metadata-empty = The metadata is empty
    .empty = The metadata is empty
    .empty-fix = Check at the identity provider that the application exists and is active, then download the metadata again.

metadata-entity-id = The metadata contains a usable entity ID
    .meaning = The entity ID is the identity provider's name in every response. Without it, nobody can tell who signed.
    .meaning-fix = Set the issuer (entity ID) of this application at the identity provider.
    .none = The metadata does not contain an entity ID
    .none-want = an { "entityID" }
    .none-fix = Set the issuer (entity ID) of this application at the identity provider.
    .unusable = The entity ID is too long or has spaces around it
    .unusable-want = at most { $most } characters, without spaces around them
    .unusable-fix = Correct the issuer (entity ID) of this application at the identity provider. Then read the metadata again, here and at WorkOS.

metadata-entity-id-shared = Only this application uses the entity ID
    .meaning = If several applications share one entity ID, a service provider cannot tell them apart.
    .meaning-fix = Leave it as it is while the identity provider has only one connection to WorkOS. Before you add another one, give its application an issuer (entity ID) of its own.
    .authentik = The entity ID is authentik's default, which every provider on the server shares
    .authentik-want = a separate entity ID for each application
    .authentik-fix = Leave it as it is while one connection serves both Claude and the Console. Before you add another connection, set { "Issuer" } in its provider to a value of its own.

metadata-from-browser-view = The metadata was copied from a browser's view of the XML
    .banner = This still contains the banner or the fold arrows of the browser's XML view
    .banner-fix = Save the page as a file and give that file, or copy the text from the browser's page source.

metadata-has-dtd = The metadata contains a document type declaration (DTD)
    .dtd = The XML declares a document type (DTD), which metadata never needs and attackers use
    .dtd-fix = Download the metadata again from the identity provider itself.

metadata-https = All addresses use https
    .meaning = Over plain http, somebody in between can read and change the sign-in.
    .meaning-fix = Change the identity provider's external URL to https. Then read the metadata again, here and at WorkOS.
    .plain = An address of the identity provider is not encrypted
    .plain-fix = Change the identity provider's external URL to https. Then read the metadata again, here and at WorkOS.

metadata-in-json = The metadata is wrapped in JSON
    .authentik = This is authentik's API answer with the metadata inside JSON, and WorkOS reads only the XML itself
    .authentik-fix = Use { "https://…/application/saml/<slug>/metadata/" } or, on the provider's page, { "Download metadata" }.

metadata-is-address = An address was given instead of metadata
    .address = The text is an address, not the metadata at that address
    .address-fix = Give the address itself, or open it and save what it shows.

metadata-is-certificate = A certificate or key was given instead of metadata
    .certificate = This is a certificate or key, not metadata

metadata-is-escaped = The angle brackets of the metadata are escaped
    .escaped = The XML is escaped: { "&lt;" } instead of { "<" }
    .escaped-fix = Save the page as a file and give that file, or copy from where the XML itself is shown.

metadata-is-json = JSON was given instead of SAML metadata
    .json = This is JSON, not SAML metadata (perhaps OpenID Connect)

metadata-is-message = A SAML message was given instead of metadata
    .message = This is a SAML message ({ $name }), not metadata
    .message-fix = Give the identity provider's SAML metadata: the URL of the XML, or the file. To read a message, use { "`latchkey saml inspect`" }.
    .message-fix-window = Give the identity provider's SAML metadata: the URL of the XML, or the file.

metadata-is-web-page = A web page was given instead of metadata
    .page = This is a web page, not metadata; most likely the identity provider requires a sign-in first
    .page-fix = Open the address in a private window: it has to show XML without a sign-in. Or sign in, download the metadata and give the file.

metadata-not-ready = The identity provider has no metadata for this application yet
    .authentik = This is authentik's API answer without metadata, because the provider has no application yet
    .authentik-fix = In authentik, link the provider to an application. Then use the metadata URL that the provider's page shows.

metadata-not-saml = The XML is not SAML metadata
    .other = This is XML, but not SAML metadata: it begins with { $name }

metadata-not-text = The metadata is not text in UTF-8 or UTF-16
    .other = This is not text in UTF-8 or UTF-16

metadata-not-xml = The metadata is not readable XML
    .other = This is not XML
    .broken = The XML cannot be read: { $why }
    .broken-fix = Download the metadata again instead of copying it from the browser's window.

metadata-of-service-provider = The metadata describes a service provider, not an identity provider
    .other = This is the metadata of a service provider (WorkOS or another application), not of an identity provider
    .other-fix = Download the metadata from the identity provider, for example authentik, Okta or Entra ID.

metadata-of-several-providers = The metadata describes several identity providers
    .several = { $count ->
        [2] The metadata describes two identity providers, { $first } and { $second }
       *[other] The metadata describes { $count } identity providers, among them { $first } and { $second }
    }
    .several-fix = Give the metadata of the one that people sign in with.
    .no-name = (no name)

metadata-reachable = WorkOS can reach the identity provider's address
    .meaning = WorkOS checks a metadata URL for new certificates. It cannot do that with an address in a private network.
    .meaning-fix = Upload the metadata XML to WorkOS instead of entering its URL, and upload it again whenever the certificate changes.
    .private = WorkOS cannot reach this address from the internet
    .private-want = an address on the public internet, or the XML uploaded
    .private-fix = At WorkOS, upload the metadata XML instead of entering its URL, and upload it again whenever the certificate changes. People have to be inside the network to sign in.

metadata-redirect-binding = Sign-in requests can be sent with HTTP-Redirect
    .meaning = WorkOS sends its requests with HTTP-Redirect. Without an address for them, the sign-in cannot begin.
    .meaning-fix = Turn on the Redirect binding at the identity provider.
    .no-address = The sign-on URL for HTTP-Redirect is not a web address
    .none = The metadata has no sign-on URL with the HTTP-Redirect binding
    .none-want = a { "SingleSignOnService" } with HTTP-Redirect, which WorkOS uses
    .none-got = no { "SingleSignOnService" }
    .post-got = HTTP-POST only
    .none-fix = Turn on the Redirect binding at the identity provider. In authentik's metadata URL, set { "force_binding" } to { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }, or remove it.

metadata-signature = The metadata is signed by the given certificate
    .meaning = Some identity providers and federations sign their metadata. The signature proves something only if the certificate came from another source.
    .meaning-fix = Download the metadata again, and ask whoever signs it whether this is the right certificate. Do not use the metadata before that.
    .not-checked = The metadata is signed, but the signature was not checked
    .not-checked-fix = Give the certificate of whoever signs the metadata, if you have it from another source.
    .not-whole = The metadata is not signed as a whole
    .not-whole-want = one signature in its outermost element
    .not-whole-fix = Download the signed metadata. If nobody offers signed metadata, check this one without a certificate, but only if you downloaded it from the identity provider itself over https.
    .several = The metadata contains several signatures, and only one can be checked
    .weak = The metadata is signed with an algorithm that is too weak
    .other = The metadata is not signed by the given certificate, or was changed afterwards
    .fix = Download the metadata again, and ask whoever signs it whether this is the right certificate. Do not use the metadata before that.

metadata-signing-certificate = The metadata contains a signing certificate
    .meaning = Signatures are checked with this certificate. Without one, nothing can be trusted.
    .meaning-fix = Choose a signing certificate at the identity provider, then read the metadata again.
    .passed = { $count ->
            [one] The metadata contains one signing certificate
           *[other] The metadata contains { $count } signing certificates, as during a certificate change
        }
    .none = The metadata contains no signing certificate
    .none-want = at least one certificate for signing
    .none-got = none
    .none-fix = Choose a signing certificate at the identity provider, then read the metadata again.
    .got = { $certificates }
    .certificate = { $subject } ({ $begin } to { $end }, SHA-256 { $fingerprint })

metadata-too-large = The metadata is too large
    .bytes = The metadata is larger than 5 MB
    .elements = The XML has too many elements
    .fix = Give the metadata of this one identity provider only.
    .certificates = The metadata contains more than { $most } signing certificates

metadata-unsigned-requests = The identity provider accepts unsigned requests
    .meaning = WorkOS does not sign its requests unless its support has enabled that. An identity provider that really requires signed requests stops every sign-in. The metadata of Keycloak and LemonLDAP::NG always says that it requires them, regardless of the setting.
    .meaning-fix = Check that this application accepts unsigned requests: in Keycloak, Client signature required is Off; in authentik, Verification Certificate is empty. A passed sign-in test proves it.
    .signed = The metadata requires signed requests, but WorkOS sends unsigned ones
    .signed-want = { "WantAuthnRequestsSigned" } absent or false
    .signed-fix = Check that this application accepts unsigned requests: in Keycloak, { "Client signature required" } is Off; in authentik, { "Verification Certificate" } is empty. Keycloak and LemonLDAP::NG write this into the metadata regardless of the setting. A passed sign-in test proves it.
    .answered = The identity provider answered an unsigned request, whatever its metadata says

metadata-valid-until = The metadata has not expired
    .meaning = Metadata can contain an expiry date. After that date, strict programs no longer accept it.
    .meaning-fix = Download the metadata again from the identity provider.
    .expired = The metadata has expired, according to its own { "validUntil" }
    .expired-want = valid after { $now }
    .expired-fix = Download the metadata again from the identity provider.
    .never-set = The metadata's { "validUntil" } is a placeholder, not a real date
    .never-set-want = a future date, or no { "validUntil" }
    .never-set-fix = Ask whoever runs the identity provider to set or remove that date. Some software writes 1 January of year 1 if no date was set, and strict readers then treat the metadata as expired.

metadata-web-addresses = Every address in the metadata is one that a browser may open
    .meaning = People are sent to these addresses. An address that begins with javascript:, file: or data: makes the browser do something else, and anybody in between can read a password in an address.
    .meaning-fix = Correct the identity provider's own address (external URL). Then read the metadata again, here and at WorkOS.
    .no-address = An address in the metadata is not a web address
    .user = An address in the metadata contains a user name or a password
    .fix = Correct the identity provider's own address (external URL). Then read the metadata again, here and at WorkOS.

metadata-without-identity-provider = The metadata describes no SAML 2.0 identity provider
    .none = The metadata describes no SAML 2.0 identity provider (no { "IDPSSODescriptor" })

metadata-wrong-namespace = The metadata's elements do not belong to SAML 2.0
    .other = { $name } is in the namespace { $namespace }, not in SAML's { $saml }

sp-metadata-unusable = The metadata does not contain exactly one usable service provider
    .none = The XML contains no service provider (no { "SPSSODescriptor" })
    .several = The XML contains more than one service provider
    .no-acs = The service provider's metadata contains no ACS URL with HTTP-POST
    .no-entity-id = The service provider's metadata contains no entity ID
    .fix = Copy the ACS URL and the SP Entity ID from WorkOS's page into their two fields instead.

# What several checks of metadata say.
saml-metadata =
    .give-fix = Give the identity provider's SAML metadata: the URL of the XML, or the file.
    .numbered = { $title } (certificate { $number } of { $count })

metadata-unreadable = The metadata cannot be read, or it is not SAML metadata
