/* Wörter, die auf mehr als einer Seite stehen. */
import type { Owner, Status, Step, StepStatus } from "../../host/bindings";
import type { Words } from "../index.svelte";

const status: Record<StepStatus, string> = {
  "cannot-start-yet": "Noch nicht möglich",
  "not-started": "Nicht begonnen",
  "in-progress": "In Arbeit",
  completed: "Erledigt",
  problem: "Es gibt ein Problem",
};

const step: Record<Step, string> = {
  "before-you-start": "Zusammentragen, was Sie brauchen",
  domain: "Die Domain bestätigen",
  certificate: "Das Signaturzertifikat wählen",
  attributes: "Die Attribute zuordnen",
  "service-provider": "Die Werte des Service Providers eintragen",
  "test-sign-in": "Die Anmeldung testen",
  provisioning: "Festlegen, wie Personen hinzukommen",
  export: "Das Paket exportieren",
};

const owner: Record<Owner, string> = {
  idp: "Für die Person, die den Identitätsanbieter verwaltet",
  dns: "Für die Person, die DNS verwaltet",
  claude: "Für einen Owner von Claude oder einen Admin der Console",
  clock: "Für die Person, die den Rechner mit der falschen Uhr betreibt",
  you: "Für Sie",
};

const check: Record<Status, string> = {
  passed: "Stimmt",
  failed: "Stimmt nicht",
  warning: "Bitte ansehen",
  skipped: "Noch nicht geprüft",
};

export const common: Words["common"] = {
  name: "Latchkey",
  status,
  step,
  owner,
  check,
  ownerIn: (idp) => `Für die Person, die ${idp} verwaltet`,
  completed: (done, all) => `${done} von ${all} erledigt`,
  tasks: "Aufgaben",
  allTasks: "Alle Aufgaben",
  allSetups: "Alle Einrichtungen",
  back: "Zurück",
  problem: "Es gibt ein Problem",
  wanted: "Erwartet",
  got: "Gefunden",
  copy: (what) => `${what} kopieren`,
  copied: "Kopiert",
  notCopied: "Das Kopieren ist nicht gelungen. Markieren Sie den Text und kopieren Sie ihn von Hand.",
  open: (what) => `${what} öffnen`,
  openPage: "Diese Seite öffnen",
  means: "Was das bedeutet",
  yes: "Ja",
  no: "Nein",
  save: "Speichern",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen. Nichts wurde geändert.",
  remove: "Entfernen",
  add: "Hinzufügen",
  show: "Zeigen",
  hide: "Verbergen",
  optional: "freiwillig",
  saving: "Wird gespeichert",
  dismiss: "Nicht mehr zeigen",
  checksHold: (count) => (count === 1 ? "1 Prüfung stimmt" : `${count} Prüfungen stimmen`),
  checksSkipped: (count) =>
    count === 1 ? "1 Prüfung wartet auf die darüber" : `${count} Prüfungen warten auf die darüber`,
  since: (seconds) => (seconds === 1 ? "seit 1 Sekunde" : `seit ${seconds} Sekunden`),
  chooseFile: "Datei auswählen",
  dropHere: "oder hier ablegen",
  fileTooLarge: (name, limit) => `${name} ist größer als ${limit}. Wählen Sie die Datei dieser einen Anwendung.`,
  fileUnreadable: (name) => `${name} lässt sich nicht lesen. Vielleicht ist es ein Ordner, oder Ihnen fehlt das Recht dazu.`,
  table: "Tabelle",
  rehearsal: "Probe",
  notAnswered:
    "Latchkey hat nicht geantwortet. Versuchen Sie es noch einmal. Wenn es wieder geschieht, schließen und öffnen Sie das Fenster: Nichts geht verloren.",
};
