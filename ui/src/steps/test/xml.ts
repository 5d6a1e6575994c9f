/* XML cut into pieces to be coloured and into lines to be read. It is drawn as text and never parsed into a page: what
   arrives in a sign-in is somebody else's word. Whatever comes in, every piece of it comes out again. */
export type Kind = "tag" | "name" | "value" | "text" | "comment" | "mark";

export interface Piece {
  kind: Kind;
  text: string;
}

export interface Line {
  depth: number;
  /* Where the line begins in the text that was given. */
  from: number;
  pieces: Array<Piece>;
}

const MARKUP = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>?|[^<]+/g;
const INSIDE = /("[^"]*"?|'[^']*'?)|([^\s="'/<>?]+)(?=\s*=)|([<>/?=\s]+)|([^\s="'/<>?]+)/g;
const DEEPEST = 24;

function ofTag(text: string): Array<Piece> {
  const pieces: Array<Piece> = [];
  for (const match of text.matchAll(INSIDE)) {
    const [whole, value, name, mark] = match;
    const kind: Kind = value !== undefined ? "value" : name !== undefined ? "name" : mark !== undefined ? "mark" : "tag";
    pieces.push({ kind, text: whole });
  }
  return pieces;
}

type Part = "open" | "close" | "empty" | "aside" | "text";

function partOf(text: string): Part {
  if (!text.startsWith("<")) return "text";
  if (text.startsWith("<!") || text.startsWith("<?")) return "aside";
  if (text.startsWith("</")) return "close";
  return text.endsWith("/>") ? "empty" : "open";
}

/* One element on each line; an element with text alone stays on one. Space between elements becomes the line break. */
export function lines(xml: string): Array<Line> {
  const found: Array<Line> = [];
  let depth = 0;
  let current: Line | null = null;
  let before: Part | null = null;
  for (const match of xml.matchAll(MARKUP)) {
    const text = match[0];
    const part = partOf(text);
    if (part === "text" && text.trim() === "" && before !== "open") continue;
    if (part === "close") depth = Math.max(0, depth - 1);
    const goesOn = current !== null && (part === "text" ? before === "open" : part === "close" && (before === "text" || before === "open"));
    if (!goesOn || current === null) {
      current = { depth: Math.min(depth, DEEPEST), from: match.index, pieces: [] };
      found.push(current);
    }
    if (part === "text") current.pieces.push({ kind: "text", text: text.trim() === "" ? "" : text });
    else if (part === "aside") current.pieces.push({ kind: "comment", text });
    else current.pieces.push(...ofTag(text));
    if (part === "open") depth += 1;
    before = part;
  }
  return found;
}

/* Whether a place lies in one of the ranges. */
export function within(place: number, ranges: Array<[number, number]>): boolean {
  return ranges.some(([from, to]) => place >= from && place < to);
}
