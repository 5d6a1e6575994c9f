/* The page Certificate. */
import type { CertificateOrigin, CertificateSource, Stage } from "../../host/bindings";

const stages: Record<Stage, string> = {
  vault: "Opening the vault",
  key: "Finding prime numbers for the key",
  keep: "Saving the key in the vault",
};

const ways: Record<CertificateOrigin, string> = {
  "made-here": "Create one here",
  "chosen-at-idp": "Use an existing one from the identity provider",
  "from-metadata": "Read it from the identity provider’s metadata",
};

const wayHints: Record<CertificateOrigin, string> = {
  "made-here": "Latchkey creates a key and its certificate on this computer. The key stays here unless you save it or send it to the identity provider yourself.",
  "chosen-at-idp": "Download the certificate there, then import the file here. Its key stays there.",
  "from-metadata": "The metadata is the file in which the identity provider describes itself. It contains the certificate.",
};

const sources: Record<CertificateSource, string> = {
  made: "Created by Latchkey",
  imported: "Imported from a file",
  "from-metadata": "Read from the identity provider’s metadata",
};

export const certificate = {
  heading: "Choose the signing certificate",
  lede: "The identity provider signs each sign-in with a private key. The certificate is its public half: Claude uses it to check the signature.",
  headingHeld: "Signing certificate",
  ledeHeld: "Claude uses it to check that a sign-in really comes from your identity provider.",
  rule: (idp: string) => `For ${idp}`,

  wayLegend: "Where does the certificate come from?",
  ways,
  wayHints,
  usual: (way: string) => `${way} (usual)`,

  makeHeading: "Create a key and certificate",
  nameLabel: "Name on the certificate",
  nameHint: "Shown to your colleagues in the identity provider’s list of certificates.",
  details: (size: string, years: string) => `Size and validity: ${size}, ${years}`,
  sizeLegend: "Key size",
  size: (bits: number) => `RSA, ${bits} bits`,
  sizeHints: { 2048: "The minimum allowed.", 3072: "A good choice for the coming years.", 4096: "Takes several seconds to create." },
  yearsLegend: "Valid for",
  yearsHint: "After it expires, nobody can sign in until it is replaced. Latchkey can save the expiry date for your calendar.",
  years: (count: number) => (count === 1 ? "1 year" : `${count} years`),
  make: "Create certificate",
  makeNew: "Create new certificate",
  making: "Creating the key and certificate",
  stages,
  cancelled: "Cancelled. No key was saved, and nothing was changed.",

  metadataHeading: "Read it from the metadata",
  metadataHint: "Enter the metadata URL on the page for the service provider’s values. The certificate then appears here.",
  toMetadata: "Go to the metadata",
  fileHeading: "Import a file",
  fileLabel: "Certificate or metadata",
  fileHint: "A certificate (PEM, with or without its key), a PKCS#12 file (.p12, .pfx), or metadata (.xml). You can choose a certificate and its key together.",
  fileInstead: "Use a file instead",
  taking: "Importing the file",
  took: (names: string) => `Imported ${names}.`,
  passwordLabel: (name: string) => `Password for ${name}`,
  passwordHint: "The file is protected. The password is used once, on this computer, and is not stored.",
  unlock: "Open file",
  otherFile: "Choose another file",

  subject: "Name",
  validUntil: "Valid until",
  validSince: "Valid from",
  key: "Key",
  bits: (kind: string, bits: number) => (bits > 0 ? `${kind}, ${bits} bits` : kind),
  signature: "Signature algorithm",
  source: "Origin",
  sources,
  keyPlace: "Private key",
  keyHere: "In the vault on this computer",
  keyThere: "At the identity provider (not needed here)",
  fingerprints: "Fingerprints",
  fingerprintsHint: "A fingerprint identifies the certificate. Compare it with the one that the identity provider shows.",
  sha256: "SHA-256",
  sha1: "SHA-1",
  serial: "Serial number",

  saveHeading: "Save",
  saveCertificate: "Save certificate",
  saveCalendar: "Save expiry date as a calendar file",
  saveKey: "Save private key",
  saveKeyLede: "Anybody who has the key can sign in as anyone. Save it only to transfer it to the identity provider, and delete the file afterwards.",
  keyFormLegend: "File format",
  keyForms: { "key-encrypted": "Encrypted key file (PEM)", "key-pkcs12": "PKCS#12 file with key and certificate" },
  keyFormHints: { "key-encrypted": "For most self-hosted identity providers.", "key-pkcs12": "For Windows, Java and keystores." },
  keyPassphrase: "Passphrase for this file",
  keyPassphraseHint: "At least 8 characters. You will need it to open the file.",
  keySave: "Save key file",
  saved: (path: string) => `Saved as ${path}`,
  showFolder: "Open folder",

  changeHeading: "Use another certificate",
  replace: "Replace certificate",
  replaceHeading: "Replace the certificate",
  replaceLede: (idp: string) => `After this, the setup expects sign-ins signed with the new key. ${idp} needs the new key too.`,
  replaceWhat: "What it means",
  replaceFacts: (idp: string) => [
    `Until ${idp} signs with the new key and Claude has the new certificate, sign-in tests fail. If Require SSO is on, people cannot sign in.`,
    "Read the metadata again afterwards, and run the sign-in test before anybody depends on it.",
    "The old key stays in the vault. It is not deleted.",
  ],
  replaceMetadata: "To replace it, read the metadata again once the identity provider has its new certificate.",
};
