/* Every page in every state, light and dark: nothing in the console, and nothing that WCAG 2.2 AA forbids. */
import { expect, test } from "vitest";

import { carryOut, judge, proveAll, readPlan, settled, stage, useBrowser, violations } from "./stage";
import { type State, aside, at, judged, planned, proved, running, scenarios, steps } from "./states";

useBrowser();

async function look(states: Array<State>): Promise<void> {
  const { page, complaints, play, close } = await stage();
  const found: Array<string> = [];
  for (const state of states) {
    await play(state);
    for (const problem of await violations(page)) found.push(`${state.name}, light: ${problem}`);
    await page.evaluate(() => { document.documentElement.dataset.theme = "dark"; });
    await settled(page);
    for (const problem of await violations(page, ["color-contrast"])) found.push(`${state.name}, dark: ${problem}`);
    for (const complaint of complaints.splice(0)) found.push(`${state.name}: the console says: ${complaint}`);
  }
  await close();
  expect(found).toEqual([]);
}

/* A scenario's own page, by the beginning of its name; those that are far along are looked at on every page. */
function pagesOf(scenario: string): Array<string> {
  const own = { administration: "administration", before: "before-you-start", test: "test-sign-in" }[scenario.split("-")[0] ?? ""];
  const step = own ?? steps.find((step) => scenario.startsWith(step));
  return step === undefined || scenario === "export-ready" ? ["", ...steps] : ["", step];
}

test.concurrent.each(scenarios.map(({ name }) => name))("the pages are sound in the state %s", async (name) => {
  await look(pagesOf(name).map((page) => at(name, page)));
});

test.concurrent("the pages beside the way through are sound", async () => {
  await look(aside);
});

test.concurrent("what opens is sound too", async () => {
  const { page, complaints, play, close } = await stage();
  const found: Array<string> = [];
  for (const state of steps.map((step) => at(step === "test-sign-in" ? "test-accepted" : "export-ready", step))) {
    await play(state, "&theme=light");
    await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
    await settled(page);
    for (const problem of await violations(page)) found.push(`${state.name}: ${problem}`);
  }
  await close();
  expect([...found, ...complaints]).toEqual([]);
});

test.concurrent.each(judged)("a judged response is sound: $name", async (state) => {
  const { page, complaints, play, close } = await stage();
  await play(state, "&theme=light");
  await judge(page);
  const found = await violations(page);
  await page.evaluate(() => { document.documentElement.dataset.theme = "dark"; });
  await settled(page);
  found.push(...(await violations(page, ["color-contrast"])));
  await close();
  expect([...found, ...complaints]).toEqual([]);
});

test.concurrent.each(planned)("a plan and what came of it are sound: $name", async (state) => {
  const { page, complaints, play, close } = await stage();
  const found: Array<string> = [];
  const see = async (what: string) => {
    await page.evaluate(() => { document.documentElement.dataset.theme = "light"; });
    for (const problem of await violations(page)) found.push(`${what}, light: ${problem}`);
    await page.evaluate(() => { document.documentElement.dataset.theme = "dark"; });
    await settled(page);
    for (const problem of await violations(page, ["color-contrast"])) found.push(`${what}, dark: ${problem}`);
  };
  await play(state, "&theme=light");
  await readPlan(page);
  await see("the plan");
  if (await carryOut(page)) await see("the outcome");
  await close();
  expect([...found, ...complaints]).toEqual([]);
});

test.concurrent("what was proved is sound", async () => {
  const { page, complaints, play, close } = await stage();
  await play(proved, "&theme=light");
  await proveAll(page);
  const found = await violations(page);
  await page.evaluate(() => { document.documentElement.dataset.theme = "dark"; });
  await settled(page);
  found.push(...(await violations(page, ["color-contrast"])));
  await close();
  expect([...found, ...complaints]).toEqual([]);
});

test.concurrent("what was judged is at the top with its cause, wanted and got, and marks what was signed", async () => {
  const { page, play, close } = await stage();
  const [, refused, unreadable] = judged;
  if (!refused || !unreadable) throw new Error("There is no such state.");
  await play(refused);
  await judge(page);
  const article = page.locator("article").filter({ has: page.locator("#brought-answer") });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("brought-answer");
  const [head, cause] = [await page.locator("#brought-answer").boundingBox(), await article.getByText("The audience is wrong").first().boundingBox()];
  expect(cause?.y ?? 0).toBeGreaterThan(head?.y ?? Number.POSITIVE_INFINITY);
  expect(await article.locator(".xml .signed").count()).toBeGreaterThan(3);
  expect(await article.locator(".xml .line:not(.signed)").count()).toBeGreaterThan(3);
  await play(unreadable);
  await judge(page);
  expect(await page.locator(".xml .signed").count()).toBe(0);
  await close();
});

test.concurrent.each(running)("what is under way is sound: $name", async (state) => {
  const { page, complaints, play, close } = await stage();
  await play(state);
  await page.locator("main button.primary, main button[type=submit]").filter({ hasText: state.press }).first().click();
  await page.waitForFunction((call) => window.script.asked.some((asked) => asked.call === call), state.call);
  await settled(page);
  expect(await page.locator("[aria-busy=true], [aria-disabled=true]").count(), "it does not show that it is under way").toBeGreaterThan(0);
  const found = await violations(page);
  await close();
  expect([...found, ...complaints]).toEqual([]);
});
