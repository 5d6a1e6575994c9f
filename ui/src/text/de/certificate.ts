/* Die Seite Zertifikat. */
import type { CertificateOrigin, CertificateSource, Stage } from "../../host/bindings";
import type { Words } from "../index.svelte";

const stages: Record<Stage, string> = {
  vault: "Der Tresor wird geöffnet",
  key: "Die Primzahlen des Schlüssels werden gesucht",
  keep: "Der Schlüssel wird in den Tresor gelegt",
};

const ways: Record<CertificateOrigin, string> = {
  "made-here": "Hier eines erzeugen",
  "chosen-at-idp": "Eines verwenden, das der Identitätsanbieter hat",
  "from-metadata": "Aus den Metadaten des Identitätsanbieters übernehmen",
};

const wayHints: Record<CertificateOrigin, string> = {
  "made-here":
    "Latchkey erzeugt einen Schlüssel und sein Zertifikat auf diesem Rechner. Der Schlüssel verlässt ihn nur, wenn Sie ihn selbst speichern.",
  "chosen-at-idp": "Laden Sie das Zertifikat dort herunter und geben Sie die Datei hier an. Sein Schlüssel bleibt dort.",
  "from-metadata": "Metadaten sind die Datei, in der sich der Identitätsanbieter beschreibt. Sein Zertifikat steht darin.",
};

const sources: Record<CertificateSource, string> = {
  made: "Hier erzeugt",
  imported: "Aus einer Datei übernommen",
  "from-metadata": "Aus den Metadaten des Identitätsanbieters",
};

export const certificate: Words["certificate"] = {
  heading: "Das Signaturzertifikat wählen",
  lede: "Der Identitätsanbieter signiert jede Anmeldung mit einem privaten Schlüssel. Das Zertifikat ist die öffentliche Hälfte: Damit prüft Claude die Signatur.",
  headingHeld: "Das Signaturzertifikat",
  ledeHeld: "Damit prüft Claude, ob eine Anmeldung wirklich von Ihrem Identitätsanbieter kommt.",
  rule: (idp) => `Was für ${idp} richtig ist`,

  wayLegend: "Woher kommt das Zertifikat?",
  ways,
  wayHints,
  usual: (way) => `${way} (üblich)`,

  makeHeading: "Schlüssel und Zertifikat erzeugen",
  nameLabel: "Name auf dem Zertifikat",
  nameHint: "Ihre Kolleginnen und Kollegen sehen ihn in der Liste des Identitätsanbieters.",
  details: (size, years) => `Größe und Gültigkeit: ${size}, ${years}`,
  sizeLegend: "Größe des Schlüssels",
  size: (bits) => `RSA, ${bits} Bit`,
  sizeHints: {
    2048: "Das Mindeste, was erlaubt ist.",
    3072: "Eine gute Wahl für die nächsten Jahre.",
    4096: "Das Erzeugen dauert mehrere Sekunden.",
  },
  yearsLegend: "Gültig für",
  yearsHint:
    "Wenn es endet, kann sich niemand anmelden, bis es ersetzt ist. Latchkey kann diesen Tag für Ihren Kalender speichern.",
  years: (count) => (count === 1 ? "1 Jahr" : `${count} Jahre`),
  make: "Zertifikat erzeugen",
  makeNew: "Neues Zertifikat erzeugen",
  making: "Schlüssel und Zertifikat werden erzeugt",
  stages,
  cancelled: "Angehalten. Kein Schlüssel wurde behalten, und nichts wurde geändert.",

  metadataHeading: "Aus den Metadaten lesen",
  metadataHint:
    "Die Adresse der Metadaten geben Sie dort an, wo Sie die Werte des Service Providers eintragen. Das Zertifikat erscheint dann hier von selbst.",
  toMetadata: "Zu den Metadaten",
  fileHeading: "Eine Datei übernehmen",
  fileLabel: "Zertifikat oder Metadaten",
  fileHint:
    "Ein Zertifikat (PEM, mit oder ohne Schlüssel), eine PKCS#12-Datei (.p12, .pfx) oder Metadaten (.xml). Zertifikat und Schlüssel können Sie zusammen auswählen.",
  fileInstead: "Stattdessen eine Datei übernehmen",
  taking: "Die Datei wird gelesen",
  took: (names) => `${names} wurde übernommen.`,
  passwordLabel: (name) => `Kennwort von ${name}`,
  passwordHint: "Die Datei ist geschützt. Das Kennwort wird einmal auf diesem Rechner benutzt und nirgends aufbewahrt.",
  unlock: "Datei öffnen",
  otherFile: "Andere Datei auswählen",

  subject: "Name",
  validUntil: "Gültig bis",
  validSince: "Gültig seit",
  key: "Schlüssel",
  bits: (kind, bits) => (bits > 0 ? `${kind}, ${bits} Bit` : kind),
  signature: "Signiert mit",
  source: "Herkunft",
  sources,
  keyPlace: "Privater Schlüssel",
  keyHere: "Im Tresor auf diesem Rechner",
  keyThere: "Beim Identitätsanbieter. Hier wird er nicht gebraucht",
  fingerprints: "Fingerabdrücke",
  fingerprintsHint:
    "Ein Fingerabdruck ist die Kurzform des Zertifikats. Vergleichen Sie ihn mit dem, den der Identitätsanbieter anzeigt.",
  sha256: "SHA-256",
  sha1: "SHA-1",
  serial: "Seriennummer",

  saveHeading: "Speichern",
  saveCertificate: "Zertifikat speichern",
  saveCalendar: "Ablauftag für den Kalender speichern",
  saveKey: "Den privaten Schlüssel speichern",
  saveKeyLede:
    "Wer den Schlüssel hat, kann sich als jede Person anmelden. Speichern Sie ihn nur, um ihn zum Identitätsanbieter zu bringen, und löschen Sie die Datei danach.",
  keyFormLegend: "In welcher Form?",
  keyForms: {
    "key-encrypted": "Verschlüsselte Schlüsseldatei (PEM)",
    "key-pkcs12": "PKCS#12-Datei mit Schlüssel und Zertifikat",
  },
  keyFormHints: {
    "key-encrypted": "Für die meisten Identitätsanbieter auf einem eigenen Server.",
    "key-pkcs12": "Für Windows, Java und Schlüsselspeicher.",
  },
  keyPassphrase: "Kennwort für diese Datei",
  keyPassphraseHint: "Mindestens 8 Zeichen. Danach werden Sie gefragt, wo Sie die Datei öffnen.",
  keySave: "Schlüsseldatei speichern",
  saved: (path) => `Gespeichert als ${path}`,
  showFolder: "Ordner zeigen",

  changeHeading: "Ein anderes Zertifikat",
  replace: "Zertifikat ersetzen",
  replaceHeading: "Das Zertifikat ersetzen",
  replaceLede: (idp) =>
    `Danach erwartet diese Einrichtung Anmeldungen, die mit dem neuen Schlüssel signiert sind. Auch ${idp} muss den neuen bekommen.`,
  replaceWhat: "Was das bedeutet",
  replaceFacts: (idp) => [
    `Bis ${idp} mit dem neuen Schlüssel signiert und Claude das neue Zertifikat kennt, scheitert ein Anmeldetest; ist „Require SSO“ eingeschaltet, kann sich niemand anmelden.`,
    "Lesen Sie danach die Metadaten neu ein und testen Sie die Anmeldung, bevor jemand darauf angewiesen ist.",
    "Der alte Schlüssel bleibt im Tresor. Er wird nicht gelöscht.",
  ],
  replaceMetadata:
    "Es wird ersetzt, indem Sie die Metadaten neu einlesen, sobald der Identitätsanbieter sein neues Zertifikat hat.",
};
