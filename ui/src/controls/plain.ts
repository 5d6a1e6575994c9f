/* What came from outside, made safe to look at: a letter that nobody sees, that turns the direction of a line or that
   steers a terminal is shown as a mark such as ‹U+202E›, as the engine does it (`crates/core/src/plain.rs`). */

const UNSEEN =
  "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f" +
  "\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff" +
  "\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";
/* Blanks that are not the blank. Dates and times have them in some languages, so only values are looked through for them. */
const BLANKS = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const EMOJI = "\\u2190-\\u21ff\\u2300-\\u27bf\\u2900-\\u297f\\u2b00-\\u2bff\\u{1f000}-\\u{1faff}";
/* What joins or colours an emoji stays. */
const JOINED = `(?<=[${EMOJI}\\ufe0f])\\u200d(?=[${EMOJI}])|(?<=[${EMOJI}])\\ufe0f|\\ufe0f(?=\\u20e3)`;

const anywhere = new RegExp(`${JOINED}|[${UNSEEN}]`, "gu");
const inValues = new RegExp(`${JOINED}|[${UNSEEN}${BLANKS}]`, "gu");
const harmless = new RegExp("^[\\u200d\\ufe0f]$", "u");
const joined = new RegExp(JOINED, "uy");

function marked(text: string, hidden: RegExp): string {
  return text.replace(hidden, (letter: string, at: number) => {
    if (harmless.test(letter)) {
      joined.lastIndex = at;
      if (joined.test(text)) return letter;
    }
    return `\u2039U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}\u203a`;
  });
}

/* A text with its hidden letters shown; line breaks and tabs stay. */
export function shown(text: string): string {
  return marked(text, anywhere);
}

/* The same for a value that is compared letter by letter: other blanks are shown too. */
export function shownExactly(value: string): string {
  return marked(value, inValues);
}

const ATTRIBUTES = ["title", "aria-label", "alt", "placeholder"];

function tidy(node: Node) {
  if (node instanceof CharacterData) {
    const text = shown(node.data);
    if (text !== node.data) node.data = text;
    return;
  }
  if (node instanceof Element) {
    for (const name of ATTRIBUTES) {
      const value = node.getAttribute(name);
      if (value !== null && shown(value) !== value) node.setAttribute(name, shown(value));
    }
  }
  // What is typed stays as it is.
  if (!(node instanceof HTMLTextAreaElement)) node.childNodes.forEach(tidy);
}

/* Keeps everything that is drawn in `root` shown, before it is painted, whoever draws it. What a person types into a field and
   what is copied stay exactly as they are. Answers with how to end it. */
export function keepPlain(root: Node): () => void {
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "childList") change.addedNodes.forEach(tidy);
      else tidy(change.target);
    }
  });
  tidy(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  return () => observer.disconnect();
}
