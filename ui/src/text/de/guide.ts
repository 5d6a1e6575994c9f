/* Die Schritte von Hand, und was auf eine Aufgabe folgt. */
import type { Words } from "../index.svelte";

export const guide: Words["guide"] = {
  heading: (idp) => `Schritt für Schritt in ${idp}`,
  lede: "Ihre Werte sind eingesetzt. Haken Sie jeden erledigten Schritt ab. Die Häkchen werden gespeichert.",
  done: (ticked, all) => `${ticked} von ${all} abgehakt`,
  tick: "Erledigt",
  beware: "Hinweis",
  proved: "Eine Prüfung hat das bestätigt.",
  next: "Diese Aufgabe ist erledigt.",
};
