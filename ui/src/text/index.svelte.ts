/* The words of the window, in the language that was chosen. English is always there; another language is loaded when it
   is wanted. `words()` is read while a page is drawn, so that a change of language shows at once. */
import type { Language } from "../host/bindings";
import { en } from "./en";

export type Words = typeof en;

let current = $state.raw<Words>(en);
let language = $state.raw<Language>("en");

export function words(): Words {
  return current;
}

export function spoken(): Language {
  return language;
}

export async function speak(wanted: Language): Promise<void> {
  current = wanted === "de" ? (await import("./de")).de : en;
  // For tests: the build for the window has neither this branch nor what it loads.
  if (import.meta.env.MODE === "memory" && new URLSearchParams(location.search).get("language") === "en-XA") {
    current = (await import("./accented")).accented(en);
  }
  language = wanted;
  document.documentElement.lang = wanted;
}

/* A day, for instance `20 November 2029`. */
export function day(moment: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(new Date(moment));
}

/* A day and a time of that day. */
export function time(moment: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
}

/* A time of today, with seconds. */
export function clock(moment: string): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: "medium" }).format(new Date(moment));
}

/* How long ago or from now, roughly: `4 seconds ago`, `in 2 minutes`. */
export function distance(moment: string, now: number): string {
  const seconds = Math.round((new Date(moment).getTime() - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  const size = Math.abs(seconds);
  if (size < 90) return format.format(seconds, "second");
  if (size < 90 * 60) return format.format(Math.round(seconds / 60), "minute");
  if (size < 36 * 3600) return format.format(Math.round(seconds / 3600), "hour");
  const days = Math.round(seconds / 86400);
  if (Math.abs(days) < 60) return format.format(days, "day");
  return Math.abs(days) < 730 ? format.format(Math.round(days / 30.44), "month") : format.format(Math.round(days / 365.25), "year");
}

/* How long something lasts: `45 seconds`, `5 minutes`, `2 hours`. */
export function span(seconds: number): string {
  const format = (value: number, unit: string) =>
    new Intl.NumberFormat(locale(), { style: "unit", unit, unitDisplay: "long" }).format(Math.round(value));
  if (seconds < 120) return format(seconds, "second");
  if (seconds < 120 * 60) return format(seconds / 60, "minute");
  return seconds < 48 * 3600 ? format(seconds / 3600, "hour") : format(seconds / 86400, "day");
}

/* The time that is left, as a clock counts it down: `0:52`. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/* A size in bytes as people read it. */
export function size(bytes: number): string {
  const format = (value: number, unit: string) =>
    new Intl.NumberFormat(locale(), { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  if (bytes < 1000) return format(bytes, "byte");
  if (bytes < 1_000_000) return format(bytes / 1000, "kilobyte");
  return format(bytes / 1_000_000, "megabyte");
}

function locale(): string {
  return language === "de" ? "de-DE" : "en-GB";
}
