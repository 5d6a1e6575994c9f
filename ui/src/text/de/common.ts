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
  idp: "Für die Administratoren des Identitätsanbieters",
  dns: "Für die DNS-Administratoren",
  claude: "Für einen Owner von Claude oder einen Admin der Console",
  clock: "Für die Administratoren des Computers mit der falschen Uhr",
  you: "Für Sie",
};

const check: Record<Status, string> = {
  passed: "Bestanden",
  failed: "Fehlgeschlagen",
  warning: "Warnung",
  skipped: "Noch nicht geprüft",
};

export const common: Words["common"] = {
  name: "Latchkey",
  status,
  step,
  owner,
  check,
  ownerIn: (idp) => `Für die Administratoren von ${idp}`,
  completed: (done, all) => `${done} von ${all} erledigt`,
  tasks: "Aufgaben",
  allTasks: "Alle Aufgaben",
  allSetups: "Alle Einrichtungen",
  back: "Zurück",
  problem: "Es gibt ein Problem",
  wanted: "Erwartet",
  got: "Erhalten",
  copy: (what) => `${what} kopieren`,
  copied: "Kopiert",
  notCopied: "Kopieren fehlgeschlagen. Markieren Sie den Text und kopieren Sie ihn selbst.",
  open: (what) => `${what} öffnen`,
  openPage: "Seite öffnen",
  means: "Was das bedeutet",
  yes: "Ja",
  no: "Nein",
  save: "Speichern",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen. Es wurde nichts geändert.",
  remove: "Entfernen",
  add: "Hinzufügen",
  show: "Anzeigen",
  hide: "Ausblenden",
  optional: "optional",
  saving: "Wird gespeichert",
  dismiss: "Nicht mehr anzeigen",
  checksHold: (count) => (count === 1 ? "1 Prüfung bestanden" : `${count} Prüfungen bestanden`),
  checksSkipped: (count) => (count === 1 ? "1 Prüfung noch nicht ausgeführt" : `${count} Prüfungen noch nicht ausgeführt`),
  since: (seconds) => (seconds === 1 ? "seit 1 Sekunde" : `seit ${seconds} Sekunden`),
  chooseFile: "Datei auswählen",
  dropHere: "oder hier ablegen",
  fileTooLarge: (name, limit) => `${name} ist größer als ${limit}. Wählen Sie eine Datei, die nur diese eine Anwendung enthält.`,
  fileUnreadable: (name) => `${name} lässt sich nicht lesen. Vielleicht ist es ein Ordner, oder Ihnen fehlt die Berechtigung.`,
  table: "Tabelle",
  rehearsal: "Probe",
  notAnswered: "Latchkey hat nicht geantwortet. Versuchen Sie es noch einmal. Wenn es wieder passiert, schließen und öffnen Sie das Fenster. Es geht nichts verloren.",
};
