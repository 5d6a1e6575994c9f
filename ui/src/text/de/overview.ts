/* Die Liste der Aufgaben. */
import type { Step } from "../../host/bindings";
import type { Words } from "../index.svelte";

const about: Record<Step, string> = {
  "before-you-start": "Tarif, Identitätsanbieter, wer welche Rechte hat",
  domain: "Ein Texteintrag im DNS beweist, dass die Domain Ihnen gehört",
  certificate: "Der Schlüssel, der jede Anmeldung signiert",
  attributes: "Welche Werte der Identitätsanbieter über eine Person sendet",
  "service-provider": "ACS URL und Entity ID von der Einrichtungsseite von Claude",
  "test-sign-in": "Eine echte Anmeldung auf diesem Rechner, bevor jemand darauf angewiesen ist",
  provisioning: "Bei der Anmeldung, durch Verzeichnisabgleich oder auf Einladung",
  export: "Anleitung, Nachweise und der Weg zurück",
};

export const overview: Words["overview"] = {
  about,
  heading: (name) => `${name} verbinden`,
  lede: (organizations, idp) => `${organizations} mit ${idp}.`,
  nothingChanged: "Für Ihre Benutzer ändert sich nichts, bis jemand „Require SSO“ einschaltet.",
  waitsFor: (steps) => `Zuerst: ${steps}`,
  begin: "Mit dem Zusammentragen beginnen",
  go: (task) => task,
  continueWith: "Weiter",
  correction: "Zum Problem",
  allDone: "Die Prüfung vor „Require SSO“ ansehen",
  history: "Was getan wurde",
  historyEmpty: "Noch nichts.",
  when: "Wann",
  what: "Was",
  result: "Ergebnis",
  handOver: "Seiten zum Weitergeben",
  handOverLede: "Jede dieser Personen bekommt nur ihren eigenen Teil, mit den eingesetzten Werten.",
  handover: {
    dns: "Für die DNS-Verwaltung",
    idp: "Für die Verwaltung des Identitätsanbieters",
    owner: "Für den Owner von Claude oder der Console",
  },
  copyMarkdown: "Als Text kopieren",
  saveMarkdown: "Als Datei speichern",
  print: "Drucken",
  handoverPageLede: (person) =>
    `${person ? `Für ${person}. ` : ""}Alles, was diese Person wissen und tun muss, mit Ihren Werten. Sonst steht nichts von der Einrichtung darin.`,
};
