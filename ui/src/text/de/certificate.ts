/* Die Seite Zertifikat. */
import type { CertificateOrigin, CertificateSource, Stage } from "../../host/bindings";
import type { Words } from "../index.svelte";

const stages: Record<Stage, string> = {
  vault: "Der Tresor wird geöffnet",
  key: "Primzahlen für den Schlüssel werden gesucht",
  keep: "Der Schlüssel wird im Tresor gespeichert",
};

const ways: Record<CertificateOrigin, string> = {
  "made-here": "Hier eines erzeugen",
  "chosen-at-idp": "Ein vorhandenes vom Identitätsanbieter verwenden",
  "from-metadata": "Aus den Metadaten des Identitätsanbieters lesen",
};

const wayHints: Record<CertificateOrigin, string> = {
  "made-here": "Latchkey erzeugt einen Schlüssel und sein Zertifikat auf diesem Computer. Der Schlüssel bleibt hier, außer Sie speichern ihn selbst oder senden ihn an den Identitätsanbieter.",
  "chosen-at-idp": "Laden Sie das Zertifikat dort herunter und importieren Sie die Datei hier. Der Schlüssel bleibt dort.",
  "from-metadata": "Die Metadaten sind die Datei, in der sich der Identitätsanbieter beschreibt. Sie enthält das Zertifikat.",
};

const sources: Record<CertificateSource, string> = {
  made: "Von Latchkey erzeugt",
  imported: "Aus einer Datei importiert",
  "from-metadata": "Aus den Metadaten des Identitätsanbieters gelesen",
};

export const certificate: Words["certificate"] = {
  heading: "Das Signaturzertifikat wählen",
  lede: "Der Identitätsanbieter signiert jede Anmeldung mit einem privaten Schlüssel. Das Zertifikat ist die öffentliche Hälfte dazu: Damit prüft Claude die Signatur.",
  headingHeld: "Signaturzertifikat",
  ledeHeld: "Damit prüft Claude, ob eine Anmeldung wirklich von Ihrem Identitätsanbieter kommt.",
  rule: (idp) => `Für ${idp}`,

  wayLegend: "Woher kommt das Zertifikat?",
  ways,
  wayHints,
  usual: (way) => `${way} (üblich)`,

  makeHeading: "Schlüssel und Zertifikat erzeugen",
  nameLabel: "Name auf dem Zertifikat",
  nameHint: "Steht für Ihre Kollegen in der Zertifikatsliste des Identitätsanbieters.",
  details: (size, years) => `Größe und Gültigkeit: ${size}, ${years}`,
  sizeLegend: "Schlüsselgröße",
  size: (bits) => `RSA, ${bits} Bit`,
  sizeHints: { 2048: "Das erlaubte Minimum.", 3072: "Eine gute Wahl für die nächsten Jahre.", 4096: "Das Erzeugen dauert mehrere Sekunden." },
  yearsLegend: "Gültig für",
  yearsHint: "Nach dem Ablauf kann sich niemand anmelden, bis es ersetzt ist. Latchkey kann den Ablauftag für Ihren Kalender speichern.",
  years: (count) => (count === 1 ? "1 Jahr" : `${count} Jahre`),
  make: "Zertifikat erzeugen",
  makeNew: "Neues Zertifikat erzeugen",
  making: "Schlüssel und Zertifikat werden erzeugt",
  stages,
  cancelled: "Abgebrochen. Es wurde kein Schlüssel gespeichert und nichts geändert.",

  metadataHeading: "Aus den Metadaten lesen",
  metadataHint: "Geben Sie die Adresse der Metadaten auf der Seite mit den Werten des Service Providers ein. Das Zertifikat erscheint dann hier.",
  toMetadata: "Zu den Metadaten",
  fileHeading: "Datei importieren",
  fileLabel: "Zertifikat oder Metadaten",
  fileHint:
    "Ein Zertifikat (PEM, mit oder ohne Schlüssel), eine PKCS#12-Datei (.p12, .pfx) oder Metadaten (.xml). Zertifikat und Schlüssel können Sie zusammen auswählen.",
  fileInstead: "Stattdessen eine Datei verwenden",
  taking: "Die Datei wird importiert",
  took: (names) => `Importiert: ${names}.`,
  passwordLabel: (name) => `Passwort für ${name}`,
  passwordHint: "Die Datei ist geschützt. Das Passwort wird einmal auf diesem Computer verwendet und nicht gespeichert.",
  unlock: "Datei öffnen",
  otherFile: "Andere Datei auswählen",

  subject: "Name",
  validUntil: "Gültig bis",
  validSince: "Gültig ab",
  key: "Schlüssel",
  bits: (kind, bits) => (bits > 0 ? `${kind}, ${bits} Bit` : kind),
  signature: "Signaturverfahren",
  source: "Herkunft",
  sources,
  keyPlace: "Privater Schlüssel",
  keyHere: "Im Tresor auf diesem Computer",
  keyThere: "Beim Identitätsanbieter (hier nicht nötig)",
  fingerprints: "Fingerabdrücke",
  fingerprintsHint: "Ein Fingerabdruck identifiziert das Zertifikat. Vergleichen Sie ihn mit dem, den der Identitätsanbieter anzeigt.",
  sha256: "SHA-256",
  sha1: "SHA-1",
  serial: "Seriennummer",

  saveHeading: "Speichern",
  saveCertificate: "Zertifikat speichern",
  saveCalendar: "Ablauftag als Kalenderdatei speichern",
  saveKey: "Privaten Schlüssel speichern",
  saveKeyLede: "Wer den Schlüssel hat, kann sich als jede Person anmelden. Speichern Sie ihn nur, um ihn zum Identitätsanbieter zu übertragen, und löschen Sie die Datei danach.",
  keyFormLegend: "Dateiformat",
  keyForms: { "key-encrypted": "Verschlüsselte Schlüsseldatei (PEM)", "key-pkcs12": "PKCS#12-Datei mit Schlüssel und Zertifikat" },
  keyFormHints: { "key-encrypted": "Für die meisten selbst betriebenen Identitätsanbieter.", "key-pkcs12": "Für Windows, Java und Keystores." },
  keyPassphrase: "Passphrase für diese Datei",
  keyPassphraseHint: "Mindestens 8 Zeichen. Sie brauchen sie, um die Datei zu öffnen.",
  keySave: "Schlüsseldatei speichern",
  saved: (path) => `Gespeichert als ${path}`,
  showFolder: "Ordner öffnen",

  changeHeading: "Anderes Zertifikat verwenden",
  replace: "Zertifikat ersetzen",
  replaceHeading: "Zertifikat ersetzen",
  replaceLede: (idp) => `Danach erwartet diese Einrichtung Anmeldungen, die mit dem neuen Schlüssel signiert sind. Auch ${idp} braucht den neuen Schlüssel.`,
  replaceWhat: "Was das bedeutet",
  replaceFacts: (idp) => [
    `Bis ${idp} mit dem neuen Schlüssel signiert und Claude das neue Zertifikat kennt, scheitert ein Anmeldetest; ist „Require SSO“ eingeschaltet, kann sich niemand anmelden.`,
    "Lesen Sie danach die Metadaten neu ein und testen Sie die Anmeldung, bevor jemand darauf angewiesen ist.",
    "Der alte Schlüssel bleibt im Tresor. Er wird nicht gelöscht.",
  ],
  replaceMetadata: "Um es zu ersetzen, lesen Sie die Metadaten noch einmal, sobald der Identitätsanbieter sein neues Zertifikat hat.",
};
