/* Einen Fehler erklären. */
import type { Words } from "../index.svelte";

export const explain: Words["explain"] = {
  heading: "Einen Fehler erklären",
  lede: "Fügen Sie einen Fehler Ihres Identitätsanbieters, von WorkOS oder von Claude ein: seinen Text, seinen Code, die ganze Seite oder ihre Adresse. Nichts verlässt diesen Computer.",
  label: "Fehlertext",
  hint: "Ein Code genügt, aber eine ganze Seite sagt mehr.",
  act: "Erklären",
  empty: "Fügen Sie zuerst den Fehlertext ein",
  unknown: "Kein Treffer",
  unknownAdvice: "Fügen Sie die ganze Seite oder ihre Adresse ein: Dort steht oft ein Code, den die Meldung nicht zeigt. Sehen Sie dann im Protokoll des Identitätsanbieters nach der Anmeldung, und prüfen Sie die Antwort mit dem Anmeldetest.",
  found: (count: number) => (count === 1 ? "Was er bedeutet" : `Was sie bedeuten: ${count} Fehler`),
  from: "Von",
  cause: "Ursache",
  fix: "Nächster Schritt",
  source: "Quelle öffnen",
  sure: { documented: "Vom Anbieter dokumentiert.", believed: "Von anderen berichtet. Der Anbieter dokumentiert es nicht." },
};
