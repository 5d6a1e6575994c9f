/* Die Seite „Bevor Sie beginnen“. */
import type { ParentOrganization } from "../../host/bindings";
import type { Words } from "../index.svelte";

const parents: Record<ParentOrganization, string> = {
  unknown: "Das weiß ich noch nicht",
  exists: "Es gibt eine",
  "asked-sales": "Der Vertrieb wurde um eine gebeten",
  merging: "Sie entsteht durch Zusammenführung mit unserer Claude-Organisation",
};

export const before: Words["before"] = {
  heading: "Zusammentragen, was Sie brauchen",
  lede: "Noch wird nirgends etwas geändert. Finden Sie heraus, wer was tun kann, damit niemand mittendrin aufhören muss.",

  connectHeading: "Was Sie verbinden",
  connectLede: "Sie alle teilen sich eine Domain, ein Zertifikat und eine Verbindung zum Identitätsanbieter.",
  planOf: (name) => `Tarif von ${name}`,
  removeOrganization: (name) => `${name} entfernen`,
  removeSure: (name) =>
    `${name} aus dieser Einrichtung entfernen? Was für die Personen dieser Organisation gewählt wurde, geht verloren. Bei Claude ändert sich nichts.`,
  keepOrganization: "Behalten",
  addHeading: "Eine weitere Organisation hinzufügen",
  addHint: "Zum Beispiel Ihre Console-Organisation neben Claude. Sie muss dieselbe übergeordnete Organisation haben.",
  nameLabel: "Name",
  nameHint: "Nur für Sie, um die Organisationen zu unterscheiden.",
  planLegend: "Tarif",
  add: "Organisation hinzufügen",

  idpHeading: "Der Identitätsanbieter",
  idpLede: "Dort melden sich Ihre Leute heute an.",
  idpChange: "Einen anderen Identitätsanbieter wählen",
  idpForgets: (to, from) =>
    `Mit ${to} zählt nicht mehr, was bei ${from} gelesen, versucht und abgehakt wurde: Die Metadaten, die Anmeldetests und die Häkchen werden vergessen. Domain und Werte des Service Providers bleiben.`,
  idpSwitch: (name) => `Zu ${name} wechseln`,
  idpKeep: (name) => `${name} behalten`,

  parentLegend: "Die übergeordnete Organisation",
  parentHint:
    "Bei ihr liegen die bestätigten Domains und die SSO-Einstellungen, für eine oder mehrere Organisationen von Claude und der Console.",
  parents,
  parentHints: {
    unknown: "Das macht nichts: Es lässt sich später herausfinden.",
    exists: "Enterprise hat von Anfang an eine; Team bekommt sie, wenn SSO zum ersten Mal eingerichtet wird.",
    "asked-sales": "Eine Console-Organisation allein hat keine, bis der Vertrieb eine anlegt.",
    merging: "Eine Team- oder Enterprise-Organisation lädt die Console-Organisation zu ihrer übergeordneten ein.",
  },
  merging: "Was über eine solche Zusammenführung bekannt ist",

  peopleHeading: "Wer was tun kann",
  peopleLede:
    "Ein Name oder eine Adresse, wie Sie möchten. Es dürfen auch Sie selbst sein, und ein Feld darf vorerst leer bleiben. Für jede Person gibt es eine Seite mit ihrem eigenen Teil, zum Senden oder Drucken.",
  dnsLabel: "Wer DNS ändern darf",
  dnsHint: "Wer sich um die Domain oder die Website kümmert.",
  idpLabel: (idp) => `Wer ${idp} verwaltet`,
  idpHint: "Meist in der IT.",
  ownerLabel: "Wer Owner von Claude oder Admin der Console ist",
  ownerHint: "Meist, wer den Tarif gekauft hat.",
  page: "Seite für diese Person",
  savePeople: "Zuständigkeiten speichern",
  saved: "Gespeichert.",

  needsHeading: "Was jede Aufgabe brauchen wird",
  task: "Aufgabe",
  need: "Braucht",
  from: "Von",
  whoHas: {
    idp: "Identitätsanbieter",
    dns: "DNS",
    claude: "Owner oder Admin",
    clock: "wer den Rechner betreibt",
    you: "Ihnen",
  },

  readingHeading: "Die Seiten der Anbieter",
  findings: "Was bisher bekannt ist",
};
