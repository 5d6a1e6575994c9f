/* When something goes wrong: nothing turns for ever, nothing typed is lost, and one sentence says what to do. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { asked, settled, stage, useBrowser } from "./stage";
import { type State, at, portraits, running } from "./states";

useBrowser();

const changing = [
  "makeSetup", "renameSetup", "copySetup", "compareSetups", "deleteSetup", "readBundle", "takeBundle", "send", "lookUpDomains", "makeCertificate",
  "takeFiles", "checkMapping", "rehearseMetadata", "testSignIn", "signInTest", "evidence", "saveBundle", "saveFile", "showFolder", "print", "copyText",
];

const turning = "[aria-busy=true], button[aria-disabled=true], .turning";

async function still(page: Page): Promise<void> {
  await page.waitForFunction((selector) => document.querySelector(selector) === null, turning);
}

/* Presses every button of a page while the shell refuses everything. */
async function press(state: State): Promise<Array<string>> {
  const { page, complaints, play, close } = await stage();
  await play(state, `&refuse=${changing.join(",")}`);
  const found: Array<string> = [];
  const buttons = page.locator("main button:visible:enabled");
  const count = await buttons.count();
  for (let index = 0; index < count; index += 1) {
    await play(state, `&refuse=${changing.join(",")}`);
    const button = buttons.nth(index);
    const name = await button.innerText();
    const before = (await asked(page)).length;
    await button.click();
    await settled(page);
    await still(page);
    const calls = (await asked(page)).slice(before).filter((call) => changing.includes(call));
    // What was refused is said: as the page's problem, at its field, or where it was pressed.
    const said = await page.locator("main").innerText();
    if (calls.length > 0 && !/disk|copying failed/i.test(said)) found.push(`${name}: ${calls.join(", ")} was refused and nothing says so`);
  }
  await close();
  return [...found, ...complaints].map((problem) => `${state.name}: ${problem}`);
}

const pressed = portraits.filter(({ name }) => !name.includes("/setups ") && !name.endsWith("/setups"));
test.concurrent.each(pressed)("a failing command leaves no spinner and is said: $name", async (state) => {
  expect(await press(state)).toEqual([]);
});

test.concurrent.each(running)("what does not answer can be cancelled: $name", async (state) => {
  const { page, complaints, play, close } = await stage();
  await play(state);
  await page.locator("main button.primary, main button[type=submit]").filter({ hasText: state.press }).first().click();
  await page.waitForFunction((call) => window.script.asked.some((asked) => asked.call === call), state.call);
  await page.getByRole("button", { name: "Cancel" }).click();
  await still(page);
  expect(await asked(page)).toContain("cancel");
  await close();
  expect(complaints).toEqual([]);
});

test.concurrent("a problem at a field is told in a summary that takes the focus, in the words that stand at the field, and the input stays", async () => {
  const { page, play, close } = await stage();
  await play(at("fresh", "service-provider", "then=service-provider-slash"));
  const field = page.locator("#field-entity-id");
  await field.fill("https://typed.example/");
  await field.press("Enter");
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  const link = summary.getByRole("link").first();
  const words = await link.innerText();
  const target = (await link.getAttribute("href")) ?? "";
  await link.press("Enter");
  expect(await page.evaluate(() => `#${document.activeElement?.id ?? ""}`)).toBe(target);
  const described = await page.locator(target).getAttribute("aria-describedby");
  const said = await page.locator((described ?? "").split(" ").map((id) => `#${id}`).join(", ")).allInnerTexts();
  expect(said.join("\n")).toContain(words);
  expect(await field.inputValue()).toBe("https://typed.example/");
  await close();
});

test.concurrent("a problem that comes twice takes the focus twice", async () => {
  const { page, play, close } = await stage();
  await play(at("fresh", "/new", "refuse=makeSetup"));
  const summary = page.getByRole("alert");
  for (const name of ["first", "second"]) {
    await page.locator("#setup-name").fill(name);
    await page.locator("#setup-name").press("Enter");
    await summary.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
  }
  expect(await summary.innerText()).toContain("The disk is full.");
  await close();
});

test.concurrent.each([at("domain-good", "certificate"), at("fresh", "/import")])("a file of 100 MB is refused at once, unread: $name", async (state) => {
  const { page, play, close } = await stage();
  await play(state);
  const before = (await asked(page)).length;
  const read = await page.locator(".drop").first().evaluate((element) => {
    let read = 0;
    for (const name of ["arrayBuffer", "stream", "text", "slice"] as const) {
      Object.defineProperty(Blob.prototype, name, { value: () => { read += 1; throw new Error("It was read."); } });
    }
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(100_000_000)], "disk.img"));
    element.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
    return read;
  });
  await page.getByText("disk.img is larger than").first().waitFor();
  expect(read).toBe(0);
  expect((await asked(page)).slice(before).filter((call) => changing.includes(call))).toEqual([]);
  await close();
});

test.concurrent("a window that cannot read its setups says so and offers what still works", async () => {
  const { page, complaints, play, close } = await stage();
  await play(at("fresh", "/setups"), "&refuse=start");
  expect(await page.getByRole("alert").innerText()).toContain("The disk is full.");
  await close();
  expect(complaints).toEqual([]);
});
