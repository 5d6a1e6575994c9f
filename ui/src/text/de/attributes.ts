/* Die Attribute zuordnen. */
import type { Attribute } from "../../host/bindings";
import type { Words } from "../index.svelte";

const what: Record<Attribute, string> = {
  id: "Kennung",
  email: "E-Mail-Adresse",
  firstName: "Vorname",
  lastName: "Nachname",
  groups: "Gruppen",
};

const naming = {
  short: "Kurze Namen: id, email, firstName, lastName, groups",
  long: "Lange Namen, die mit http://schemas beginnen",
};

const namingHint = {
  short: "Für den Verbindungstyp „custom SAML“ auf der Einrichtungsseite von Claude.",
  long: (connection: string) => `Für den Verbindungstyp „${connection}“ auf der Einrichtungsseite von Claude.`,
};

export const attributes: Words["attributes"] = {
  what,
  naming,
  namingHint,
  lede: (idp) => `Bei jeder Anmeldung sendet ${idp} einige Werte über die Person. Claude liest diese hier, unter genau diesen Namen.`,
  gloss: "Ein Attribut ist ein solcher Wert mit seinem Namen. Eine Zuordnung legt fest, woher der Wert kommt.",
  values: "Was gesendet wird",
  nameOnWire: "Name",
  label: (idp) => `Name in ${idp}`,
  source: "Quelle",
  copyName: "Namen",
  copyLabel: (idp) => `Namen in ${idp}`,
  copySource: "Quelle",
  copyFormat: "Format",
  otherwise: (what) => `Bei einer Person ohne diesen Wert: ${what}.`,
  exception: "Wird nicht gesendet",
  nameId: "NameID",
  nameIdGloss: "Die NameID ist der Name, unter dem eine Person bei der Anmeldung bekannt ist. Claude erwartet dort die E-Mail-Adresse, Buchstabe für Buchstabe wie im Attribut.",
  format: "Format",
  formatGloss: "Das Format sagt, um welche Art von Namen es sich handelt.",
  deduplicate: "Jede Gruppe nur einmal senden",
  namingHeading: "Namen der Attribute",
  namingLede: "Die Namen müssen die sein, die der Verbindungstyp liest. Lassen Sie dies unverändert, es sei denn, Sie haben einen anderen Verbindungstyp gewählt.",
  try: "An einer Person ausprobieren",
  tryLede: "Geben Sie eine Person ein, wie sie in Ihrem Verzeichnis steht, und sehen Sie sofort, was gesendet würde. Es wird nichts verschickt.",
  sample: "Eine Beispielperson nehmen",
  username: "Benutzername",
  fullName: "Voller Name",
  fullNameHint: "So, wie er im Verzeichnis steht.",
  email: "E-Mail-Adresse",
  groups: (word) => `Namen für das Attribut groups (${word})`,
  groupsHint: "Einer pro Zeile.",
  sent: (name) => `Was für ${name} gesendet würde`,
  nobody: "diese Person",
  attribute: "Attribut",
  value: "Wert",
  noValue: "ohne Wert gesendet",
  notSent: "nicht gesendet",
  oneSpace: "ein Leerzeichen",
  spaces: (count) => `${count} Leerzeichen`,
  empty: "ein leerer Text",
  more: (count) => `und ${count} weitere`,
  summary: (count, odd) =>
    `${count} ${count === 1 ? "Attribut" : "Attribute"}; ${odd === 0 ? "nichts fällt auf" : odd === 1 ? "1 Auffälligkeit" : `${odd} Auffälligkeiten`}.`,
  assumes: "Wovon diese Vorschau ausgeht",
  check: "Zuordnung prüfen",
  checkHeading: "An allen Beispielpersonen prüfen",
  checkLede: (count) => `${count} Personen, deren Namen und Gruppen Zuordnungen ins Stolpern bringen: nur ein Name, gar keiner, Schriftzeichen aus aller Welt, zweihundert Gruppen.`,
  checked: "Was die Prüfung ergab",
  confirmHeading: "Die Zuordnung bestätigen",
  confirmLede: (idp) => `Latchkey kann nicht in ${idp} hineinsehen. Bestätigen Sie es, sobald alle Zuordnungen dort so stehen wie gezeigt; der Anmeldetest beweist es danach.`,
  confirmRehearsal: "Bei einer Probe hat der eingebaute Identitätsanbieter diese Zuordnungen schon. Sie müssen nichts eintragen.",
  confirm: (idp) => `Bestätigen, dass die Zuordnungen in ${idp} stehen`,
  confirmed: (idp) => `Sie haben bestätigt, dass die Zuordnungen in ${idp} so stehen wie gezeigt.`,
  confirmedOnce: (idp) => `Prüfen Sie die Gruppen in ${idp} und bestätigen Sie die Zuordnungen danach noch einmal.`,
  confirmAgain: "Noch einmal bestätigen",
  takeBack: "Bestätigung zurücknehmen",
};
