/* The whole window by keyboard alone. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { settled, stage, useBrowser } from "./stage";
import { at, portraits, steps } from "./states";

useBrowser();

function path(page: Page): Promise<string> {
  return page.evaluate(() => window.script.preferences.place.path);
}

/* Marks what a person has to reach; radio buttons of one group count once. Answers with how many there are. */
function mark(page: Page): Promise<number> {
  return page.evaluate(() => {
    const groups = new Set<string>();
    let count = 0;
    for (const element of document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
      const closed = element.closest("details:not([open])");
      const hidden = closed !== null && element.parentElement !== closed;
      if (hidden || element.matches(":disabled") || element.getClientRects().length === 0 || getComputedStyle(element).visibility === "hidden") continue;
      if (element instanceof HTMLInputElement && element.type === "radio") {
        if (groups.has(element.name)) continue;
        groups.add(element.name);
        for (const other of document.getElementsByName(element.name)) other.dataset.reach = `group ${element.name}`;
      } else element.dataset.reach = String(count);
      count += 1;
    }
    return count;
  });
}

/* Presses Tab until the focus has been everywhere; answers with what was wrong on the way. */
async function walk(page: Page): Promise<Array<string>> {
  const count = await mark(page);
  const found: Array<string> = [];
  const reached = new Set<string>();
  for (let press = 0; press < count + 3 && reached.size < count; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      // A file input is drawn by its label.
      const drawn = element instanceof HTMLInputElement && element.type === "file" ? (element.labels?.[0] ?? element) : element;
      const style = getComputedStyle(drawn);
      const box = drawn.getBoundingClientRect();
      const seen = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return { reach: element.dataset.reach ?? null, seen, inside, what: element.outerHTML.slice(0, 90) };
    });
    if (!stop) continue;
    if (stop.reach !== null) reached.add(stop.reach);
    if (!stop.seen) found.push(`the focus is not seen on ${stop.what}`);
    if (!stop.inside) found.push(`the focus is outside of the window on ${stop.what}`);
  }
  if (reached.size < count) found.push(`Tab reached ${String(reached.size)} of ${String(count)}`);
  return found;
}

test.concurrent.each(portraits)("Tab reaches everything, and the focus is always seen: $name", async (state) => {
  const { page, play, close } = await stage();
  await play(state);
  const found = await walk(page);
  await close();
  expect(found).toEqual([]);
});

test.concurrent("the focus goes to the title of a page that opens, and Alt with the left arrow goes back", async () => {
  const { page, play, close } = await stage();
  await play(at("export-ready", ""));
  for (const step of steps) {
    const link = page.locator(`nav a[href$="/${step}"]`);
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction((step) => window.script.preferences.place.path.endsWith(`/${step}`), step);
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.keyboard.press("Alt+ArrowLeft");
    await page.waitForFunction(() => window.script.preferences.place.path === "/setups/acme");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  }
  await page.keyboard.press("Alt+ArrowLeft");
  await page.waitForFunction(() => window.script.preferences.place.path === "/setups");
  await page.keyboard.press("Alt+ArrowLeft");
  await settled(page);
  expect(await path(page), "there is nothing above the list of setups").toBe("/setups");
  await close();
});

test.concurrent.each([
  ["/new", at("fresh", "/new"), "#setup-name", "makeSetup"],
  ["before you start", at("fresh", "before-you-start"), "#field-dns-person", "send"],
  ["domain", at("fresh", "domain"), "#field-domain", "send"],
  ["service provider", at("domain-good", "service-provider"), "#field-acs", "send"],
] as const)("Enter in a field is the page's primary act: %s", async (_, state, field, call) => {
  const { page, play, close } = await stage();
  await play(state);
  await page.locator(field).fill("something");
  await page.locator(field).press("Enter");
  await page.waitForFunction((call) => window.script.asked.some((asked) => asked.call === call && JSON.stringify(asked.given).includes("something")), call);
  await close();
});

test.concurrent("a menu's choice leads to its page", async () => {
  const { page, play, close } = await stage();
  await play(at("fresh", "domain"));
  const places = { tasks: "/setups/acme", setups: "/setups", "new-setup": "/new", import: "/import", preferences: "/preferences", about: "/about", shortcuts: "/shortcuts", explain: "/setups/acme/explain", back: "/setups/acme" } as const;
  for (const [item, place] of Object.entries(places)) {
    await page.evaluate((item) => { window.script.signal({ kind: "menu", item: item as keyof typeof places }); }, item);
    await page.waitForFunction((place) => window.script.preferences.place.path === place, place);
  }
  await close();
});
