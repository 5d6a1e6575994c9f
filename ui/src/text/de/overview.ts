/* Die Liste der Aufgaben. */
import type { Step } from "../../host/bindings";
import type { Words } from "../index.svelte";

const about: Record<Step, string> = {
  "before-you-start": "Tarif, Identitätsanbieter und wer was tun kann",
  domain: "Ein TXT-Eintrag im DNS weist nach, dass die Domain Ihnen gehört",
  certificate: "Der Schlüssel, der jede Anmeldung signiert",
  attributes: "Welche Werte der Identitätsanbieter über eine Person sendet",
  "service-provider": "ACS URL und Entity ID von der Einrichtungsseite von Claude",
  "test-sign-in": "Eine echte Anmeldung auf diesem Computer, bevor jemand darauf angewiesen ist",
  provisioning: "Bei der ersten Anmeldung, durch Verzeichnisabgleich oder auf Einladung",
  export: "Betriebshandbuch, Nachweise und Rückweg",
};

export const overview: Words["overview"] = {
  about,
  heading: (name) => `${name} verbinden`,
  lede: (organizations, idp) => `${organizations} mit ${idp}.`,
  nothingChanged: "Für Ihre Benutzer ändert sich nichts, bis jemand „Require SSO“ einschaltet.",
  waitsFor: (steps) => `Zuerst erledigen: ${steps}`,
  begin: "Mit dem Zusammentragen beginnen",
  go: (task) => task,
  continueWith: "Weiter",
  correction: "Zum Problem",
  allDone: "Zur Checkliste für „Require SSO“",
  history: "Verlauf",
  historyEmpty: "Noch keine Einträge.",
  when: "Wann",
  what: "Aktion",
  result: "Ergebnis",
  handOver: "Seiten zum Weitergeben",
  handOverLede: "Jede dieser Personen bekommt nur ihre eigenen Aufgaben, mit Ihren Werten.",
  handover: { dns: "Für die DNS-Administratoren", idp: "Für die Administratoren des Identitätsanbieters", owner: "Für den Owner von Claude oder Admin der Console" },
  copyMarkdown: "Als Text kopieren",
  saveMarkdown: "Als Datei speichern",
  print: "Drucken",
  handoverPageLede: (person) =>
    `${person ? `Für ${person}. ` : ""}Alles, was diese Person wissen und tun muss, mit Ihren Werten. Mehr aus der Einrichtung steht nicht darin.`,
};
