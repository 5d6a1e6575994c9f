import { afterEach, describe, expect, test } from "vitest";

import { keepPlain, shown, shownExactly } from "../src/controls/plain";

const hostile = "exe\u202egnp\u200b\u001b[31m\u009b\u{e0041}";
const marked = "exe‹U+202E›gnp‹U+200B›‹U+001B›[31m‹U+009B›‹U+E0041›";

let end = () => {};
afterEach(() => {
  end();
  document.body.replaceChildren();
});

/* The observer speaks before the next task. */
const drawn = () => new Promise((done) => setTimeout(done));

describe("what nobody sees", () => {
  test("is shown as a mark, and letters of every script stay", () => {
    expect(shown(hostile)).toBe(marked);
    for (const text of ["Müller, ß", "日本語", "عربى", "👩\u200d💻 ❤\ufe0f", "1\ufe0f\u20e3", "a\n\tb", "9:00\u202fPM"]) expect(shown(text)).toBe(text);
    expect(shown("x\u200dy\ufe0f")).toBe("x‹U+200D›y‹U+FE0F›");
    expect(shown(shown(hostile))).toBe(marked);
  });

  test("in a value is shown with the blanks that are no ordinary ones", () => {
    expect(shownExactly("Claude\u00a0Owner")).toBe("Claude‹U+00A0›Owner");
  });

  test("never stands in a page, whoever draws it and whenever", async () => {
    end = keepPlain(document.body);
    const line = document.createElement("p");
    line.textContent = hostile;
    line.title = hostile;
    document.body.append(line);
    await drawn();
    expect(line.textContent).toBe(marked);
    expect(line.title).toBe(marked);
    const text = line.firstChild;
    if (text instanceof Text) text.data = `${hostile}!`;
    await drawn();
    expect(line.textContent).toBe(`${marked}!`);
  });

  test("stays in a field in which it was typed", async () => {
    end = keepPlain(document.body);
    const field = document.createElement("textarea");
    field.value = hostile;
    document.body.append(field);
    await drawn();
    expect(field.value).toBe(hostile);
  });
});
