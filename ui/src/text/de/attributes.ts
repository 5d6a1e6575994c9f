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
  lede: (idp) => `Bei jeder Anmeldung sendet ${idp} einige Werte über die Person. Claude liest die folgenden, unter genau diesen Namen.`,
  gloss: "Ein Attribut ist ein Wert mit einem Namen. Eine Zuordnung legt fest, woher der Wert kommt.",
  values: "Was gesendet wird",
  nameOnWire: "Name",
  label: (idp) => `Name in ${idp}`,
  source: "Quelle",
  copyName: "Namen",
  copyLabel: (idp) => `Namen in ${idp}`,
  copySource: "Quelle",
  copyFormat: "Format",
  otherwise: (what) => `Wenn leer: ${what}.`,
  exception: "Wird nicht gesendet",
  nameId: "NameID",
  nameIdGloss: "Die NameID bezeichnet die Person bei der Anmeldung. Claude erwartet dort die E-Mail-Adresse, genau wie im Attribut.",
  format: "Format",
  formatGloss: "Das Format sagt, um welche Art von Kennung es sich handelt.",
  deduplicate: "Jede Gruppe nur einmal senden",
  namingHeading: "Attributnamen",
  namingLede: "Die Namen müssen denen entsprechen, die der Verbindungstyp liest. Ändern Sie hier nur etwas, wenn Sie einen anderen Verbindungstyp gewählt haben.",
  try: "Mit einer Person ausprobieren",
  tryLede: "Geben Sie eine Person wie in Ihrem Verzeichnis ein, um zu sehen, was gesendet würde. Es wird nichts wirklich gesendet.",
  sample: "Beispiel ausprobieren",
  username: "Benutzername",
  fullName: "Vollständiger Name",
  fullNameHint: "Wie in Ihrem Verzeichnis.",
  email: "E-Mail-Adresse",
  groups: (word) => `Gruppen (Namen: ${word})`,
  groupsHint: "Pro Zeile ein Name.",
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
    `${count} ${count === 1 ? "Attribut" : "Attribute"}, ${odd === 0 ? "keine Probleme gefunden" : odd === 1 ? "1 Problem gefunden" : `${odd} Probleme gefunden`}.`,
  assumes: "Wovon diese Vorschau ausgeht",
  check: "Zuordnung prüfen",
  checkHeading: "Mit allen Beispielpersonen prüfen",
  checkLede: (count) => `${count} Personen, deren Namen und Gruppen oft Probleme machen: nur ein Name, gar kein Name, Schriftzeichen aus aller Welt, zweihundert Gruppen.`,
  checked: "Prüfergebnisse",
  confirmHeading: "Zuordnungen bestätigen",
  confirmLede: (idp) => `Latchkey hat keinen Einblick in ${idp}. Bestätigen Sie, sobald Sie dort alle Zuordnungen wie gezeigt eingetragen haben. Der Anmeldetest prüft sie danach.`,
  confirmRehearsal: "Bei einer Probe hat der eingebaute Identitätsanbieter diese Zuordnungen schon. Sie müssen nichts eintragen, nur bestätigen.",
  confirmInRehearsal: "Zuordnungen bestätigen",
  confirm: (idp) => `Ich habe das in ${idp} eingetragen`,
  confirmed: (idp) => `Sie haben bestätigt, dass die Zuordnungen in ${idp} wie gezeigt eingetragen sind.`,
  confirmedOnce: (idp) => `Prüfen Sie die Gruppen in ${idp} und bestätigen Sie die Zuordnungen danach noch einmal.`,
  confirmAgain: "Noch einmal bestätigen",
  takeBack: "Bestätigung zurücknehmen",
};
