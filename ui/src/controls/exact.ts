import { shownExactly } from "./plain";

/* A value made visible: the spaces at its edges, and those that come twice, are pieces of their own. */
export interface Piece {
  text: string;
  /* Spaces and other letters that nobody sees. */
  unseen: boolean;
}

const UNSEEN = /^\s+|\s+$|\s{2,}|[\u0000-\u0008\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]+/gu;

export function pieces(value: string): Array<Piece> {
  const found: Array<Piece> = [];
  let at = 0;
  for (const match of value.matchAll(UNSEEN)) {
    if (match.index > at) found.push({ text: value.slice(at, match.index), unseen: false });
    found.push({ text: match[0], unseen: true });
    at = match.index + match[0].length;
  }
  if (at < value.length) found.push({ text: value.slice(at), unseen: false });
  return found;
}

/* What stands for letters that are not seen. */
export function marks(text: string): string {
  return Array.from(text, (letter) => (letter === "\n" || letter === "\r" ? "↵" : letter === "\t" ? "⇥" : letter === " " ? "␣" : shownExactly(letter))).join("");
}
