/* English in accents and brackets, for tests alone: every word of a text stands in brackets, and no value that it is given
   does. Whatever stands on a page without brackets is a value, or was written outside of `src/text`. */
import type { Words } from "./index.svelte";

const plain = "aceghijknoprstuyzACEGHIJKNOPRSTUYZ";
const accents = "åçéĝĥîĵķñöþŕšţûýžÅÇÉĜĤÎĴĶÑÖÞŔŠŢÛÝŽ";
/* What a value is put between while a text is made of it. */
const [begin, end] = ["\u{e000}", "\u{e001}"];

export function accent(text: string): string {
  return text.replace(/[\p{L}\d][\p{L}\d'’-]*/gu, (word) => (/\p{L}/u.test(word) ? `[${Array.from(word).map((letter) => accents[plain.indexOf(letter)] ?? letter).join("")}]` : word));
}

/* The text without what marks its values, with accents on everything else. */
function aroundValues(text: string): string {
  return text.split(new RegExp(`${begin}([^${end}]*)${end}`, "u")).map((piece, index) => (index % 2 === 1 ? piece : accent(piece))).join("");
}

function marked(value: unknown): unknown {
  if (typeof value === "string" && value !== "") return `${begin}${value}${end}`;
  return Array.isArray(value) ? value.map(marked) : value;
}

type Said = (...given: Array<unknown>) => unknown;

/* A text that changes with what a value is, instead of holding it, is made of the value itself. */
function accentedCall(say: Said): Said {
  return (...given) => {
    const [wanted, tried] = [say(...given), attempt(() => say(...given.map(marked)))];
    if (typeof wanted !== "string") return wanted;
    if (typeof tried === "string" && tried.replaceAll(begin, "").replaceAll(end, "") === wanted) return aroundValues(tried);
    return accent(wanted);
  };
}

function attempt(act: () => unknown): unknown {
  try {
    return act();
  } catch {
    return null;
  }
}

export function accented(words: Words): Words {
  return of(words) as Words;
}

function of(value: unknown): unknown {
  if (typeof value === "string") return accent(value);
  if (typeof value === "function") return accentedCall(value as Said);
  if (Array.isArray(value)) return value.map(of);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, of(inner)]));
  return value;
}
