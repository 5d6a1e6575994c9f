import { describe, expect, test } from "vitest";

import { marks, pieces } from "../src/controls/exact";

describe("a value made visible", () => {
  test("a single space is a piece of its own", () => {
    expect(pieces(" ")).toEqual([{ text: " ", unseen: true }]);
    expect(marks(" ")).toBe("␣");
  });

  test("a space between two words is an ordinary one, two of them are not", () => {
    expect(pieces("Jane Doe").some((piece) => piece.unseen)).toBe(false);
    expect(pieces("Ana  Lopez")).toEqual([
      { text: "Ana", unseen: false },
      { text: "  ", unseen: true },
      { text: "Lopez", unseen: false },
    ]);
  });

  test("the pieces are the value, whatever it holds", () => {
    for (const value of ["", "x", " Claude User\n", "\u200bOwner", "李  \t"]) expect(pieces(value).map((piece) => piece.text).join("")).toBe(value);
  });

  test("what has no width is seen too", () => {
    expect(pieces("\u200bOwner")[0]).toEqual({ text: "\u200b", unseen: true });
    expect(marks("\u200b")).toBe("‹U+200B›");
  });
});
