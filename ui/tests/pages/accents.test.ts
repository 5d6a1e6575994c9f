/* Every word of the pages comes from `src/text`, and no value is put into another language: in English with accents
   whatever stands without brackets is a value that the engine gave. */
import { readFileSync, readdirSync } from "node:fs";

import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { accent } from "../../src/text/accented";
import { carryOut, judge, proveAll, readPlan, stage, useBrowser } from "./stage";
import { at, judged, planned, portraits, proved, running, type State } from "./states";

useBrowser();
const folder = new URL("../../src/host/fixtures/scenarios/", import.meta.url);
const states: Array<State> = [at("overview-imported", ""), ...portraits];

/* Everything that the engine wrote: what stands in it is the engine's own matter. */
const given: Array<string> = [];
function collect(value: unknown): void {
  if (typeof value === "string") given.push(plainly(value));
  else if (Array.isArray(value)) value.forEach(collect);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      given.push(name);
      collect(inner);
    }
  }
}
for (const name of readdirSync(folder)) collect(JSON.parse(readFileSync(new URL(name, folder), "utf8")));

function plainly(text: string): string {
  return text.replace(/[\s\u{200b}\u{ad}]+/gu, " ").trim();
}

/* The host in memory says a few things itself: that something was refused, and what it runs on. */
given.push(plainly(readFileSync(new URL("../../src/host/memory.ts", import.meta.url), "utf8")));
const engine = given.join("\n");

/* What the browser makes itself: dates, spans of time, sizes; and what is the same in every language. */
const makes = new Set("January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec at and in ago now second seconds minute minutes hour hours day days month months year years byte bytes kB MB AM PM Ctrl Shift Alt MIT Apache Tauri Jane Dyke".split(" "));

async function shown(page: Page): Promise<Array<string>> {
  return page.evaluate(() => {
    const all: Array<string> = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest("script, style")) continue;
      all.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("*")) {
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext"]) all.push(element.getAttribute(name) ?? "");
    }
    return all.filter((text) => text.trim() !== "");
  });
}

/* The pieces of a text that are neither in brackets nor given. */
function foreign(text: string): Array<string> {
  return plainly(text).split(/\[[^\]]*\]| [·–] |[“”„,;:()]|\. /u).map((piece) => piece.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "")).filter((piece) => {
    if (!/\p{L}{2}/u.test(piece) || engine.includes(piece)) return false;
    return piece.split(/[^\p{L}]+/u).some((word) => word.length > 1 && !makes.has(word));
  });
}

const names = ["Example Corp", "example.company", "olga@example.company", "Claude Premium", "Claude Standard", "jane@example.company"];

/* The same word as it stands in an accented text. */
function accentedLike(word: RegExp): RegExp {
  return new RegExp(accent(word.source).slice(1, -1), word.flags);
}

async function look(page: Page, state: string, found: Set<string>): Promise<void> {
  for (const text of await shown(page)) {
    for (const piece of foreign(text)) found.add(`${state}: ${piece}`);
    for (const name of names) if (text.includes(accent(name))) found.add(`${state}: the name ${name} in ${text}`);
  }
}

test("each page has no words but its own and no value in accents", async () => {
  const { page, play, close } = await stage();
  const found = new Set<string>();
  let bracketed = 0;
  for (const state of states) {
    await play(state, "&language=en-XA");
    await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
    await look(page, state.name, found);
    bracketed += (await shown(page)).filter((text) => text.includes("[")).length;
  }
  await close();
  expect([...found]).toEqual([]);
  expect(bracketed).toBeGreaterThan(states.length * 10);
});

test("so it is while something runs, and with what comes of it", async () => {
  const { page, play, close } = await stage();
  const found = new Set<string>();
  const xa = "&language=en-XA";
  for (const state of planned) {
    await play(state, xa);
    await readPlan(page);
    await look(page, state.name, found);
    if (await carryOut(page)) await look(page, `${state.name}, carried out`, found);
  }
  await play(proved, xa);
  await proveAll(page);
  await look(page, proved.name, found);
  for (const state of judged) {
    await play(state, xa);
    await judge(page);
    await look(page, state.name, found);
  }
  for (const state of running) {
    await play(state, xa);
    await page.locator("main button.primary, main button[type=submit]").filter({ hasText: accentedLike(state.press) }).first().click();
    await page.waitForFunction((call) => window.script.asked.some((asked) => asked.call === call), state.call);
    await page.getByRole("button", { name: accent("Cancel") }).waitFor();
    await look(page, state.name, found);
  }
  await close();
  expect([...found]).toEqual([]);
});
