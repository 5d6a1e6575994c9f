certificate-in-metadata = The metadata has the certificate that this setup uses

metadata-certificate = The metadata's address has a certificate that everybody trusts

metadata-downloaded = The metadata can be downloaded from its address

metadata-redirect = The metadata's address does not lead to another server
