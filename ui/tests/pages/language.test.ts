/* German is complete: no word of the English window is left on a page in German. */
import { readFileSync, readdirSync } from "node:fs";

import { expect, test } from "vitest";

import { de } from "../../src/text/de";
import { en } from "../../src/text/en";
import { stage, useBrowser } from "./stage";
import { portraits } from "./states";

useBrowser();
const folder = new URL("../../src/host/fixtures/scenarios/", import.meta.url);

/* Every text of a language by its place; texts with holes are filled with marks. */
function texts(words: object, place = ""): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of Object.entries(words) as Array<[string, unknown]>) {
    const here = `${place}.${name}`;
    if (typeof value === "string") all.set(here, value);
    else if (typeof value === "object" && value !== null) for (const [deeper, text] of texts(value, here)) all.set(deeper, text);
  }
  return all;
}

const [english, german] = [texts(en), texts(de)];
/* Names and abbreviations are the same in both. */
const same = new Set([...english].filter(([place, text]) => german.get(place) === text).map(([, text]) => text));
const onlyEnglish = new Set([...english.values()].filter((text) => !same.has(text)));

test("every English text has its German one", () => {
  expect([...english.keys()].filter((place) => !german.get(place)?.trim())).toEqual([]);
});

test("no sentence is the same in both languages", () => {
  expect([...same].filter((text) => text.split(/\s+/).length > 3)).toEqual([]);
});

test("no page in German shows an English word of the window", async () => {
  const { page, play, close } = await stage();
  const found: Array<string> = [];
  // What the engine wrote into the scenarios was written in English, and is the engine's own matter.
  const engine = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  for (const state of portraits) {
    await play(state, "&language=de");
    const shown = await page.evaluate(() => {
      const all: Array<string> = [document.title.split(" – ")[0] ?? ""];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) all.push(node.textContent?.trim() ?? "");
      for (const element of document.querySelectorAll("*")) {
        for (const name of ["aria-label", "title", "placeholder", "alt"]) all.push(element.getAttribute(name) ?? "");
      }
      return all.filter((text) => text !== "");
    });
    for (const text of shown) if (onlyEnglish.has(text) && !engine.includes(JSON.stringify(text).slice(0, -1))) found.push(`${state.name}: ${text}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
  }
  await close();
  expect(found).toEqual([]);
});

test("the language changes at once, and so does the theme", async () => {
  const { page, play, close } = await stage();
  await play({ name: "", query: "?scenario=fresh&path=/preferences" });
  await page.getByRole("radio", { name: "Deutsch", exact: true }).check();
  await page.waitForFunction((heading) => document.querySelector("h1")?.textContent === heading, de.settings.heading);
  await page.getByRole("radio", { name: de.settings.themes.dark, exact: true }).check();
  await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "dark");
  await page.getByRole("radio", { name: "English", exact: true }).check();
  await page.waitForFunction((heading) => document.querySelector("h1")?.textContent === heading, en.settings.heading);
  expect(await page.evaluate(() => ({ ...window.script.preferences }))).toMatchObject({ theme: "dark", language: "en" });
  await close();
});
