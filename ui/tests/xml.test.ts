import { describe, expect, test } from "vitest";

import { lines, within } from "../src/steps/test/xml";

const drawn = (xml: string) => lines(xml).map((line) => line.pieces.map((piece) => piece.text).join(""));

describe("XML to read", () => {
  test("each element has a line of its own, and one with text alone stays on one", () => {
    const xml = '<a:R xmlns:a="urn:x"><a:I>me</a:I><a:S><a:C V="1"/></a:S></a:R>';
    expect(drawn(xml)).toEqual(['<a:R xmlns:a="urn:x">', "<a:I>me</a:I>", "<a:S>", '<a:C V="1"/>', "</a:S>", "</a:R>"]);
    expect(lines(xml).map((line) => line.depth)).toEqual([0, 1, 1, 2, 1, 0]);
  });

  test("tags, names, values, text and comments are told apart", () => {
    const [line] = lines('<b:Name Format="x=y">Jane</b:Name>');
    expect(line?.pieces.map((piece) => [piece.kind, piece.text])).toEqual([
      ["mark", "<"], ["tag", "b:Name"], ["mark", " "], ["name", "Format"], ["mark", "="], ["value", '"x=y"'], ["mark", ">"],
      ["text", "Jane"], ["mark", "</"], ["tag", "b:Name"], ["mark", ">"],
    ]);
    expect(lines("<!-- a > b -->")[0]?.pieces).toEqual([{ kind: "comment", text: "<!-- a > b -->" }]);
  });

  test("a line knows where it begins, so that the signed part can be marked", () => {
    const xml = "<r><i>x</i><s>y</s></r>";
    const from = xml.indexOf("<s>");
    expect(lines(xml).map((line) => within(line.from, [[from, from + 8]]))).toEqual([false, false, true, false]);
  });

  test("whatever comes in, nothing but space between elements is lost", () => {
    for (const xml of ["", "<", "<a", "a<b>c", '<a b="', "<!-- never closed", "<a b='\"'>1 < 2</a>", "</x></x><y>", "<![CDATA[ <x> ]]>", "x".repeat(9)]) {
      expect(drawn(xml).join("").replace(/\s/g, "")).toBe(xml.replace(/\s/g, ""));
    }
  });

  test("200 kB of hostile nesting ends", () => {
    expect(lines("<a>".repeat(66_000)).length).toBe(66_000);
    expect(lines('<a b="'.repeat(33_000)).length).toBeGreaterThan(0);
  });
});
