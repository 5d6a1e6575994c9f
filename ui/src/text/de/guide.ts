/* Die Schritte von Hand, und was auf eine Aufgabe folgt. */
import type { Words } from "../index.svelte";

export const guide: Words["guide"] = {
  heading: (idp) => `Schritt für Schritt in ${idp}`,
  lede: "Ihre Werte sind eingesetzt. Haken Sie ab, was getan ist; die Haken bleiben gespeichert.",
  done: (ticked, all) => `${ticked} von ${all} abgehakt`,
  tick: "Getan",
  beware: "Beachten Sie",
  proved: "Eine Prüfung hat gezeigt, dass das so ist.",
  next: "Diese Aufgabe ist erledigt.",
};
