/* Wie Personen hinzukommen. */
import type { Mode } from "../../host/bindings";
import type { Words } from "../index.svelte";

const gloss: Record<Mode, string> = {
  "invite-only": "Jemand lädt jede Person ein. Für heutige Mitglieder ändert sich nichts.",
  jit: "Personen werden bei ihrer ersten Anmeldung von selbst Mitglied.",
  scim: "Ein Abbild Ihres Verzeichnisses: Personen werden hinzugefügt, geändert und entfernt, wie sie dort stehen. SCIM heißt das Protokoll dafür.",
};

export const provisioning: Words["provisioning"] = {
  gloss,
  lede: "Wer hineinkommt und mit welcher Rolle. Wählen Sie so, dass niemand ausgesperrt wird. Diese Seite zeigt es, bevor etwas eingeschaltet ist.",
  modeLegend: (name) => `Wie kommen Personen in ${name} hinein?`,
  mappings: "Gruppen entscheiden über Rollen und Plätze",
  mappingsHint: (word) =>
    `Der Schalter heißt „Enable group mappings“. Ist er an, verliert den Zugang, wer in keinem zugeordneten Eintrag steht (${word}).`,
  tableHeading: "Zuordnung",
  tableHint: (word) => `Was welche Rolle oder welchen Platz gibt (${word}). Namen werden Buchstabe für Buchstabe verglichen.`,
  groupAt: (word, idp) => `${word.charAt(0).toUpperCase()}${word.slice(1)} bei ${idp}`,
  gives: "Gibt",
  row: (number) => `Zeile ${number}`,
  removeRow: (number, name) => `Zeile ${number} entfernen${name === "" ? "" : `: ${name}`}`,
  addGroup: "Zeile hinzufügen",
  roles: "Rollen",
  seats: "Plätze",
  role: (name, administrator) => (administrator ? `${name} (Verwaltung)` : name),
  seat: (name) => `Platz: ${name}`,
  choose: "Bitte wählen",
  customRole: "Eine eigene Rolle",
  customName: (number) => `Name der eigenen Rolle, Zeile ${number}`,
  customPlaceholder: "Ihr Name, wie Claude ihn zeigt",
  administratorsHeading: "Wer nie ausgesperrt werden darf",
  administratorsLede:
    "Nennen Sie mindestens zwei Personen aus der Verwaltung, mit der Adresse genau so, wie der Identitätsanbieter sie sendet.",
  groupsHint: "Mehrere Gruppen trennen Sie durch Kommas.",
  email: "E-Mail-Adresse",
  groupsOf: (word, idp) => `Gruppen bei ${idp} (${word})`,
  addAdministrator: "Person hinzufügen",
  save: "Speichern und prüfen, wer hineinkommt",
  outcome: "Wer was wird",
  outcomeIn: (name) => `Wer was wird in ${name}`,
  pictureLabel: (name) =>
    `Bild: die heutige Verwaltung, ihre Gruppen und was diese in ${name} geben. Die Tabelle darunter sagt dasselbe.`,
  today: (role) => `Heute: ${role}`,
  afterwards: "Danach",
  who: "Wer",
  by: (word) => `Durch (${word})`,
  becomes: (name) => `Danach in ${name}`,
  isNow: (role) => `Heute ${role}`,
  stays: (role) => `Bleibt ${role}`,
  leaves: (role) => `Nicht mehr ${role}`,
  everybodyIn: "Alle darin",
  everybodyElse: "Alle anderen",
  noGroup: (word) => `Nichts Zugeordnetes (${word})`,
  noAccess: "Kein Zugang",
  orderHeading: "In welcher Reihenfolge Sie einschalten, damit niemand herausfällt",
  orderLede: "Von oben nach unten. Jede Zeile geschieht bei Claude oder beim Identitätsanbieter, nicht hier.",
};
