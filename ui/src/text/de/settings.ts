/* Einstellungen, Über Latchkey, Tastenkürzel und der Tresor. */
import type { Words } from "../index.svelte";

export const settings: Words["settings"] = {
  heading: "Einstellungen",
  theme: "Darstellung",
  themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
  language: "Sprache",
  languages: { en: "English", de: "Deutsch" },
  aboutHeading: "Über Latchkey",
  aboutLede:
    "Ein unabhängiges Projekt. Weder mit Anthropic, WorkOS oder einem Identitätsanbieter verbunden noch von ihnen unterstützt.",
  version: "Version",
  window: "Fenster",
  system: "System",
  verifiers: "Signaturprüfer",
  home: "Die Einrichtungen liegen in",
  licences: "Lizenzen der verwendeten Bestandteile",
  licenceOwn: "Latchkey selbst: MIT oder Apache-2.0, wie Sie möchten.",
  shortcutsHeading: "Tastenkürzel",
  shortcuts: {
    primary: "Tun, was die wichtigste Schaltfläche der Seite sagt",
    back: "Zurück",
    tasks: "Alle Aufgaben",
    setups: "Alle Einrichtungen",
    make: "Neue Einrichtung",
    preferences: "Einstellungen",
    zoom: "Größerer, kleinerer, normaler Text",
  },
  vaultHeading: "Wo soll der Schlüssel liegen?",
  vaultLede:
    "Der Signaturschlüssel muss sicher verwahrt werden. Der Schlüsselbund dieses Systems hat nicht geantwortet. Wählen Sie einen anderen Weg.",
  vaultPassphrase: "Hinter einem Kennwort",
  vaultPassphraseHint:
    "Der Schlüssel liegt in einer verschlüsselten Datei. Nach dem Kennwort werden Sie bei jedem Start von Latchkey einmal gefragt.",
  vaultSession: "Nur für diese Sitzung",
  vaultSessionHint: "Genug für eine Probe. Der Schlüssel ist weg, sobald Sie Latchkey schließen.",
  vaultAgain: "Den Schlüsselbund noch einmal versuchen",
  vaultAgainHint: "Nachdem Sie ihn entsperrt oder seinen Dienst gestartet haben.",
  passphrase: "Kennwort",
  passphraseAgain: "Dasselbe Kennwort noch einmal",
  passphraseShort: "Nehmen Sie mindestens 8 Zeichen.",
  passphraseDiffers: "Die beiden Kennwörter sind verschieden. Geben Sie zweimal dasselbe ein.",
  unlockHeading: "Den Tresor aufschließen",
  unlockLede: "Ihre Schlüssel liegen auf diesem Rechner hinter einem Kennwort.",
  unlock: "Aufschließen",
  useIt: "Den Schlüssel so verwahren",
};
