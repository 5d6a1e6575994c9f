/* Die Seite „Bevor Sie beginnen“. */
import type { ParentOrganization } from "../../host/bindings";
import type { Words } from "../index.svelte";

const parents: Record<ParentOrganization, string> = {
  unknown: "Das weiß ich noch nicht",
  exists: "Wir haben eine",
  "asked-sales": "Wir haben den Vertrieb um eine gebeten",
  merging: "Wir bekommen sie durch Zusammenführung mit unserer Claude-Organisation",
};

export const before: Words["before"] = {
  heading: "Zusammentragen, was Sie brauchen",
  lede: "Noch wird nichts geändert. Klären Sie zuerst, wer was tun kann, damit Sie nicht mittendrin stecken bleiben.",

  connectHeading: "Was Sie verbinden",
  connectLede: "Alle teilen sich eine Domain, ein Zertifikat und eine Verbindung zum Identitätsanbieter.",
  planOf: (name) => `Tarif von ${name}`,
  removeOrganization: (name) => `${name} entfernen`,
  removeSure: (name) => `${name} aus dieser Einrichtung entfernen? Auch alles, was für die Personen dieser Organisation gewählt wurde, wird entfernt. Bei Claude ändert sich nichts.`,
  keepOrganization: "Behalten",
  addHeading: "Eine weitere Organisation hinzufügen",
  addHint: "Zum Beispiel Ihre Console-Organisation neben Claude. Beide müssen dieselbe übergeordnete Organisation haben.",
  nameLabel: "Name",
  nameHint: "Nur für Sie, um die Organisationen zu unterscheiden.",
  planLegend: "Tarif",
  add: "Organisation hinzufügen",

  idpHeading: "Identitätsanbieter (IdP)",
  idpLede: "Dort melden sich Ihre Leute heute an.",
  idpChange: "Identitätsanbieter wechseln",
  idpForgets: (to, from) => `Wenn Sie zu ${to} wechseln, werden die Metadaten, die Anmeldetests und die abgehakten Schritte von ${from} verworfen. Die Domain und die Werte des Service Providers bleiben.`,
  idpSwitch: (name) => `Zu ${name} wechseln`,
  idpKeep: (name) => `${name} behalten`,

  parentLegend: "Übergeordnete Organisation",
  parentHint: "Sie enthält die bestätigten Domains und die SSO-Einstellungen für eine oder mehrere Organisationen von Claude und der Console.",
  parents,
  parentHints: {
    unknown: "Das lässt sich auch später herausfinden.",
    exists: "Enterprise hat von Anfang an eine. Team bekommt eine, wenn SSO zum ersten Mal eingerichtet wird.",
    "asked-sales": "Eine Console-Organisation allein hat keine, bis der Vertrieb eine anlegt.",
    merging: "Eine Team- oder Enterprise-Organisation lädt die Console-Organisation in ihre übergeordnete Organisation ein.",
  },
  merging: "Was über das Zusammenführen bekannt ist",

  peopleHeading: "Ansprechpartner",
  peopleLede: "Geben Sie einen Namen oder eine E-Mail-Adresse ein. Das können auch Sie selbst sein, und Felder dürfen vorerst leer bleiben. Jede Person bekommt eine Seite mit ihren Aufgaben, zum Senden oder Drucken.",
  dnsLabel: "DNS-Administrator",
  dnsHint: "Wer sich um die Domain oder die Website kümmert.",
  idpLabel: (idp) => `Administrator von ${idp}`,
  idpHint: "Meist in der IT.",
  ownerLabel: "Owner von Claude oder Admin der Console",
  ownerHint: "Meist, wer den Tarif gekauft hat.",
  page: "Seite für diese Person",
  savePeople: "Ansprechpartner speichern",
  saved: "Gespeichert.",

  needsHeading: "Was jede Aufgabe braucht",
  task: "Aufgabe",
  need: "Braucht",
  from: "Von",
  whoHas: { idp: "Administratoren des Identitätsanbieters", dns: "DNS-Administratoren", claude: "Owner oder Admin", clock: "Administratoren des Computers", you: "Ihnen" },

  readingHeading: "Dokumentation der Anbieter",
  findings: "Was bisher bekannt ist",
};
