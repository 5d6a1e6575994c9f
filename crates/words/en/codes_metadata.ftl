certificate-in-metadata = The metadata contains the certificate that this setup uses

metadata-certificate = The server at the metadata URL has a certificate that every browser trusts

metadata-downloaded = The metadata can be downloaded from its URL without a sign-in

metadata-redirect = The metadata URL does not redirect to another server
