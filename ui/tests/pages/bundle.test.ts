/* What is shipped: small, and without anything that only tests need. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { expect, inject, test } from "vitest";

const limit = 80_000;

function shipped(): Array<{ name: string; content: Buffer }> {
  const folder = inject("shipped");
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map((entry) => ({ name: entry.name, content: readFileSync(join(entry.parentPath, entry.name)) }));
}

test("what the window loads to open has less than 80 kB, compressed", () => {
  // Each further page is a file of its own, read from the program when it is opened.
  const first = readFileSync(join(inject("shipped"), "index.html"), "utf8");
  const opening = shipped().filter(({ name }) => name === "index.html" || first.includes(name) || name.startsWith("SetupList"));
  const sizes = opening.map(({ name, content }) => [name, gzipSync(content, { level: 9 }).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(sizes.some(([name]) => name.endsWith(".js"))).toBe(true);
  expect(total, sizes.map(([name, size]) => `${name} ${String(size)}`).join(", ")).toBeLessThan(limit);
});

test("the host that plays in memory and its scenarios stay at home", () => {
  for (const { name, content } of shipped()) {
    for (const word of ["no_scenario", "refused_by_test", "acme"]) expect(content.includes(word), `${name} has ${word}`).toBe(false);
  }
});

test("the page runs no text as code and draws no text as markup", () => {
  for (const { name, content } of shipped().filter(({ name }) => name.endsWith(".js"))) {
    for (const word of ["new Function", "eval(", "unsafe-inline"]) expect(content.includes(word), `${name} has ${word}`).toBe(false);
  }
});

test("German is loaded only when it is wanted", () => {
  const first = shipped().filter(({ name }) => /^index.*\.js$/.test(name));
  expect(first).toHaveLength(1);
  expect(first[0]?.content.includes("Identitätsanbieter")).toBe(false);
});
