/* The page Certificate. */
import type { CertificateOrigin, CertificateSource, Stage } from "../../host/bindings";

const stages: Record<Stage, string> = {
  vault: "Opening the vault",
  key: "Finding the key’s prime numbers",
  keep: "Keeping the key in the vault",
};

const ways: Record<CertificateOrigin, string> = {
  "made-here": "Make one here",
  "chosen-at-idp": "Use one that the identity provider has",
  "from-metadata": "Take it from the identity provider’s metadata",
};

const wayHints: Record<CertificateOrigin, string> = {
  "made-here": "Latchkey makes a key and its certificate on this machine. The key leaves it only when you save it yourself.",
  "chosen-at-idp": "Download that certificate there, then give the file here. Its key stays there.",
  "from-metadata": "Metadata is the file in which the identity provider describes itself. Its certificate is in it.",
};

const sources: Record<CertificateSource, string> = {
  made: "Made here",
  imported: "Taken in from a file",
  "from-metadata": "From the identity provider’s metadata",
};

export const certificate = {
  heading: "Choose the signing certificate",
  lede: "The identity provider signs each sign-in with a private key. The certificate is the public half: with it, Claude checks that signature.",
  headingHeld: "The signing certificate",
  ledeHeld: "With it, Claude checks that a sign-in really comes from your identity provider.",
  rule: (idp: string) => `What is right for ${idp}`,

  wayLegend: "Where does the certificate come from?",
  ways,
  wayHints,
  usual: (way: string) => `${way} (usual)`,

  makeHeading: "Make a key and certificate",
  nameLabel: "Name on the certificate",
  nameHint: "Your colleagues see it in the identity provider’s list.",
  details: (size: string, years: string) => `Size and lifetime: ${size}, ${years}`,
  sizeLegend: "Size of the key",
  size: (bits: number) => `RSA, ${bits} bits`,
  sizeHints: { 2048: "The least that is allowed.", 3072: "A good choice for the years to come.", 4096: "Takes several seconds to make." },
  yearsLegend: "Valid for",
  yearsHint: "When it ends, nobody can sign in until it has been replaced. Latchkey can save that day for your calendar.",
  years: (count: number) => (count === 1 ? "1 year" : `${count} years`),
  make: "Make the certificate",
  makeNew: "Make the new certificate",
  making: "Making the key and certificate",
  stages,
  cancelled: "Stopped. No key was kept, and nothing was changed.",

  metadataHeading: "Read it from the metadata",
  metadataHint: "You give the metadata’s address where you enter the service provider’s values. The certificate is then filled in here.",
  toMetadata: "Go to the metadata",
  fileHeading: "Take in a file",
  fileLabel: "Certificate or metadata",
  fileHint: "A certificate (PEM, with or without its key), a PKCS#12 file (.p12, .pfx), or metadata (.xml). You can choose a certificate and its key together.",
  fileInstead: "Take in a file instead",
  taking: "Reading the file",
  took: (names: string) => `${names} was taken in.`,
  passwordLabel: (name: string) => `Password of ${name}`,
  passwordHint: "The file is protected. The password is used once, on this machine, and kept nowhere.",
  unlock: "Open the file",
  otherFile: "Choose another file",

  subject: "Name",
  validUntil: "Valid until",
  validSince: "Valid since",
  key: "Key",
  bits: (kind: string, bits: number) => (bits > 0 ? `${kind}, ${bits} bits` : kind),
  signature: "Signed with",
  source: "Where from",
  sources,
  keyPlace: "Private key",
  keyHere: "In the vault on this machine",
  keyThere: "With the identity provider. It is not needed here",
  fingerprints: "Fingerprints",
  fingerprintsHint: "A fingerprint is a short form of the certificate. Compare it with the one that the identity provider shows.",
  sha256: "SHA-256",
  sha1: "SHA-1",
  serial: "Serial number",

  saveHeading: "Save",
  saveCertificate: "Save the certificate",
  saveCalendar: "Save the expiry day for a calendar",
  saveKey: "Save the private key",
  saveKeyLede: "Whoever has the key can sign in as anybody. Save it only to bring it to the identity provider, and delete the file afterwards.",
  keyFormLegend: "As what?",
  keyForms: { "key-encrypted": "An encrypted key file (PEM)", "key-pkcs12": "A PKCS#12 file with key and certificate" },
  keyFormHints: { "key-encrypted": "For most identity providers on a server.", "key-pkcs12": "For Windows, Java and keystores." },
  keyPassphrase: "Passphrase for this file",
  keyPassphraseHint: "At least 8 characters. You are asked for it where you open the file.",
  keySave: "Save the key file",
  saved: (path: string) => `Saved as ${path}`,
  showFolder: "Show the folder",

  changeHeading: "Another certificate",
  replace: "Replace the certificate",
  replaceHeading: "Replace the certificate",
  replaceLede: (idp: string) => `From then on this setup expects sign-ins that are signed with the new key. ${idp} has to get the new one too.`,
  replaceWhat: "What it means",
  replaceFacts: (idp: string) => [
    `Until ${idp} signs with the new key and Claude knows the new certificate, a sign-in test fails; if Require SSO is on, people cannot sign in.`,
    "Read the metadata again afterwards, and run the sign-in test before anybody depends on it.",
    "The old key stays in the vault. It is not deleted.",
  ],
  replaceMetadata: "It is replaced by reading the metadata again, once the identity provider has its new certificate.",
};
