/* A page on the stage: opened in a state, with what the browser complained of. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

import type { script as memory } from "../../src/host/memory";
import type { State } from "./states";

declare global {
  interface Window {
    script: typeof memory;
  }
}

/* The hour at which the scenarios are looked at. */
const hour = new Date("2026-11-20T22:00:00Z");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export interface Stage {
  page: Page;
  /* What stood in the console, and what broke. */
  complaints: Array<string>;
  play: (state: State, more?: string) => Promise<void>;
  close: () => Promise<void>;
}

let browser: Browser;

/* To be called at the top of a file of tests. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(async () => {
    await browser.close();
  });
}

export async function stage(options: BrowserContextOptions = {}): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", timezoneId: "Europe/Berlin", ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: Array<string> = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  // Browsers ask for it by themselves.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.clock.setFixedTime(hour);
  return {
    page,
    complaints,
    play: async (state, more = "") => {
      await page.goto(`${inject("address")}${state.query}${more}`);
      await page.locator("h1").first().waitFor();
      await settled(page);
      await page.waitForFunction(() => window.script.underWay === 0);
      await settled(page);
    },
    close: () => context.close(),
  };
}

/* Waits until what the page asked for has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => { requestAnimationFrame(() => { requestAnimationFrame(() => { done(); }); }); }));
}

/* Pastes something into the box that judges responses, and waits for what came of it, with everything in it open. */
export async function judge(page: Page): Promise<void> {
  await page.locator("#response").fill("SAMLResponse=PHg+");
  await page.locator("#judge").click();
  await page.waitForFunction(() => window.script.asked.some(({ call }) => call === "judgeResponse") && window.script.underWay === 0);
  await page.locator("#brought-answer, main .summary").first().waitFor();
  await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
  await settled(page);
}

/* Reads the plan of the page, with everything in it open. */
export async function readPlan(page: Page): Promise<void> {
  await page.locator("#read").click();
  await page.locator(".counts").waitFor();
  await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
  await settled(page);
}

/* Proves what can be proved on the page without a browser, with everything in it open. */
export async function proveAll(page: Page): Promise<void> {
  await page.locator("#preview").click();
  await page.locator("tbody tr").first().waitFor();
  await page.locator("#prove-metadata").click();
  await page.locator(".finding[data-code=metadata_certificate]").waitFor();
  await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
  await settled(page);
}

/* Carries the plan of the page out, where it can be. */
export async function carryOut(page: Page): Promise<boolean> {
  if ((await page.locator("#apply").count()) === 0) return false;
  await page.locator("#apply").click();
  await page.locator("main section h2[tabindex]").waitFor();
  await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
  await settled(page);
  return true;
}

/* What axe finds against WCAG 2.2 AA, a line each. */
export async function violations(page: Page, only?: Array<string>): Promise<Array<string>> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async ({ tags, only }) => {
    const run = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const result = await run.run(document, {
      runOnly: only ? { type: "rule", values: only } : { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")}: ${node.any[0]?.message ?? violation.help}`));
  }, { tags, only });
}

/* What the pages asked the shell for. */
export async function asked(page: Page): Promise<Array<string>> {
  return page.evaluate(() => window.script.asked.map((asked) => asked.call));
}
