/* Einen Fehler erklären. */
import type { Words } from "../index.svelte";

export const explain: Words["explain"] = {
  heading: "Einen Fehler erklären",
  lede: "Fügen Sie einen Fehler Ihres Identitätsanbieters, von WorkOS oder von Claude ein: seinen Text, seinen Code, die ganze Seite oder ihre Adresse. Nichts verlässt diesen Rechner.",
  label: "Fehlertext",
  hint: "Ein Code genügt; eine ganze Seite sagt mehr.",
  act: "Erklären",
  empty: "Fügen Sie zuerst den Fehlertext ein",
  unknown: "Dieser Text ist hier nicht bekannt",
  unknownAdvice: "Fügen Sie die ganze Seite oder die Adresse der Seite ein: Dort stehen Codes, die die Meldung weglässt. Sehen Sie dann die Anmeldung im Protokoll des Identitätsanbieters an und beurteilen Sie die Antwort mit dem Anmeldetest.",
  found: (count: number) => (count === 1 ? "Was er bedeutet" : `Was sie bedeuten: ${count} Fehler`),
  from: "Von",
  cause: "Ursache",
  fix: "Als Nächstes",
  source: "Die Quelle lesen",
  sure: { documented: "Der Anbieter dokumentiert das.", believed: "Andere berichten das; der Anbieter dokumentiert es nicht." },
};
