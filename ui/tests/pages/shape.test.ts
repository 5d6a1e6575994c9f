/* How the pages take a narrow window, large text, forced colours, less motion and paper. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { judge, proveAll, readPlan, settled, stage, useBrowser } from "./stage";
import { judged, planned, portraits, proved, running } from "./states";

useBrowser();

/* Each state is looked at once, a quarter of them in each test, so that none takes minutes. */
const quarters = [1, 2, 3, 4];
const quarter = (part: number) => portraits.filter((_, index) => index % quarters.length === part - 1);

/* What sticks out of the window, and text that is cut off; tables may scroll by themselves. */
function misfits(page: Page): Promise<Array<string>> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: Array<string> = [];
    if (document.documentElement.scrollWidth > width) found.push(`the page is ${String(document.documentElement.scrollWidth)} wide in a window of ${String(width)}`);
    for (const element of document.querySelectorAll<HTMLElement>("main *:not(svg, svg *), nav *:not(svg, svg *)")) {
      const words = element.innerText.slice(0, 40);
      if (words === "" || element.closest(".spoken, .scrolls, pre, details:not([open])")) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.right > width + 1) found.push(`${element.tagName} sticks out: ${words}`);
      const style = getComputedStyle(element);
      // What only screen readers are told takes no room.
      if (style.clipPath !== "none" || element.clientWidth <= 1) continue;
      if (style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) found.push(`${element.tagName} is cut off: ${words}`);
    }
    return found.slice(0, 5);
  });
}

test.concurrent.each(quarters)("every page can be read in a window 320 px wide, part %i of 4", async (part) => {
  const { page, play, close } = await stage({ viewport: { width: 320, height: 640 } });
  const found: Array<string> = [];
  for (const state of quarter(part)) {
    await play(state);
    for (const misfit of await misfits(page)) found.push(`${state.name}: ${misfit}`);
  }
  await close();
  expect(found).toEqual([]);
});

test.concurrent.each(quarters)("every page can be read with text twice as large, part %i of 4", async (part) => {
  const { page, play, close } = await stage({ viewport: { width: 1280, height: 800 } });
  const found: Array<string> = [];
  for (const state of quarter(part)) {
    await play(state);
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    await settled(page);
    for (const misfit of await misfits(page)) found.push(`${state.name}: ${misfit}`);
  }
  await close();
  expect(found).toEqual([]);
});

test.concurrent.each(quarters)("every page can be read in German, in a narrow window, part %i of 4", async (part) => {
  const { page, play, close } = await stage({ viewport: { width: 480, height: 720 } });
  const found: Array<string> = [];
  for (const state of quarter(part)) {
    await play(state, "&language=de");
    for (const misfit of await misfits(page)) found.push(`${state.name}: ${misfit}`);
  }
  await close();
  expect(found).toEqual([]);
});

test.concurrent("a plan and what was proved can be read in a narrow window and in German", async () => {
  const { page, play, close } = await stage({ viewport: { width: 320, height: 640 } });
  const found: Array<string> = [];
  for (const state of planned) {
    for (const more of ["", "&language=de"]) {
      await play(state, more);
      await readPlan(page);
      for (const misfit of await misfits(page)) found.push(`${state.name}${more}: ${misfit}`);
    }
  }
  for (const more of ["", "&language=de"]) {
    await play(proved, more);
    await proveAll(page);
    for (const misfit of await misfits(page)) found.push(`${proved.name}${more}: ${misfit}`);
  }
  await close();
  expect(found).toEqual([]);
});

test.concurrent("a judged response can be read in a narrow window, in German, and with large text", async () => {
  const { page, play, close } = await stage({ viewport: { width: 320, height: 640 } });
  const found: Array<string> = [];
  for (const state of judged) {
    for (const more of ["", "&language=de"]) {
      await play(state, more);
      await judge(page);
      for (const misfit of await misfits(page)) found.push(`${state.name}${more}: ${misfit}`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    await settled(page);
    for (const misfit of await misfits(page)) found.push(`${state.name}, large: ${misfit}`);
    await page.setViewportSize({ width: 320, height: 640 });
  }
  await close();
  expect(found).toEqual([]);
});

test.concurrent.each(quarters)("with forced colours buttons keep their edges and the focus is seen, part %i of 4", async (part) => {
  const { page, complaints, play, close } = await stage({ forcedColors: "active" });
  const found: Array<string> = [];
  for (const state of quarter(part)) {
    await play(state);
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const bare = [...document.querySelectorAll<HTMLElement>("main button:not(.quiet), main input:not([type=file], [type=radio], [type=checkbox]), main textarea, main select")]
        .filter((element) => element.offsetWidth > 0 && Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
        .map((element) => `no edge: ${element.outerHTML.slice(0, 80)}`);
      const focused = document.activeElement;
      const outlined = focused !== null && getComputedStyle(focused).outlineStyle !== "none";
      return outlined ? bare : [...bare, `the focus is not seen: ${focused?.outerHTML.slice(0, 80) ?? ""}`];
    });
    for (const problem of seen) found.push(`${state.name}: ${problem}`);
  }
  await close();
  expect([...found, ...complaints]).toEqual([]);
});

test.concurrent("whoever wants less motion sees none, not even while something is under way", async () => {
  const { page, play, close } = await stage({ reducedMotion: "reduce" });
  for (const state of running) {
    await play(state);
    await page.locator("main button.primary, main button[type=submit]").filter({ hasText: state.press }).first().click();
    await page.waitForFunction((call) => window.script.asked.some((asked) => asked.call === call), state.call);
    await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== "running"));
  }
  await close();
});

test.concurrent("on paper there is the page and nothing to press", async () => {
  const { page, play, close } = await stage();
  for (const state of portraits.filter(({ name }) => name.includes("runbook") || name.includes("handover"))) {
    await play(state);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav:visible").count(), state.name).toBe(0);
    expect(await page.locator("h1:visible").count(), state.name).toBe(1);
    expect(await page.locator("button:visible").allInnerTexts(), state.name).toEqual([]);
    await page.emulateMedia({ media: "screen" });
  }
  await close();
});
