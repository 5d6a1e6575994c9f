/* Pictures of the pages, side by side with what was there before: `npm run screenshots`, or `npm run screenshots -- FOLDER`
   for pages in their whole length. The pages play scenarios that the engine wrote, at an hour that never changes, so the
   same pages give the same pictures. Needs Chromium, and ImageMagick to make the files small. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { chromium } from "playwright-core";
import { preview } from "vite";

const root = new URL("..", import.meta.url).pathname;
const whole = process.argv[2];
const folder = whole ?? join(root, "../docs/screenshots");
const limit = 60_000;

const at = (scenario, page, more = "") => `?scenario=${scenario}&path=${encodeURIComponent(page)}${more && `&${more}`}`;
const acme = (scenario, page, more) => at(scenario, `/setups/acme${page && `/${page}`}`, more);

/* Name, address, width, theme, and what is pressed first. */
const pictures = [
  ["setups-empty-light", at("empty", "/setups"), 1280, "light"],
  ["setups-dark", at("fresh", "/setups"), 1280, "dark"],
  ["overview-light", acme("service-provider-good", ""), 1280, "light"],
  ["overview-dark", acme("service-provider-good", ""), 1280, "dark"],
  ["overview-narrow-dark", acme("domain-failing", ""), 480, "dark"],
  ["before-you-start-light", acme("fresh", "before-you-start"), 1280, "light"],
  ["domain-error-light", acme("domain-failing", "domain"), 1280, "light"],
  ["domain-error-dark", acme("domain-failing", "domain"), 1280, "dark"],
  ["domain-narrow-light", acme("domain-mixed", "domain"), 480, "light"],
  ["domain-running-dark", acme("domain-waiting", "domain", "then=domain-mixed&hold=lookUpDomains"), 1280, "dark", "lookUpDomains"],
  ["domain-german-light", acme("domain-failing.de", "domain", "language=de"), 1280, "light"],
  ["certificate-light", acme("certificate-ending", "certificate"), 1280, "light"],
  ["attributes-dark", acme("attributes", "attributes"), 1280, "dark"],
  ["service-provider-error-light", acme("service-provider-slash", "service-provider"), 1280, "light"],
  ["test-refused-light", acme("test-refused", "test-sign-in"), 1280, "light"],
  ["test-accepted-dark", acme("test-accepted", "test-sign-in"), 1280, "dark"],
  ["test-running-light", acme("service-provider-good", "test-sign-in", "hold=testSignIn"), 1280, "light", "testSignIn"],
  ["test-narrow-dark", acme("test-refused", "test-sign-in"), 480, "dark"],
  ["provisioning-light", acme("provisioning-two", "provisioning"), 1280, "light"],
  ["administration-light", acme("administration-connected", "administration/choices"), 1280, "light"],
  ["export-dark", acme("export-ready", "export"), 1280, "dark"],
  ["export-german-narrow-light", acme("export-ready.de", "export", "language=de"), 480, "light"],
  ["overview-german-dark", acme("service-provider-good.de", "", "language=de"), 1280, "dark"],
];

function program() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (!found) throw new Error("Chromium is not installed; `cargo xtask test` installs it.");
  return found;
}

const built = mkdtempSync(join(tmpdir(), "latchkey-pictures-"));
execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "--mode", "memory", "--outDir", built, "--emptyOutDir", "--logLevel", "error"], { cwd: root, stdio: "inherit" });
const server = await preview({ root, logLevel: "error", build: { outDir: built }, preview: { host: "127.0.0.1", port: 0 } });
const browser = await chromium.launch({ executablePath: program(), args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--font-render-hinting=none"] });
mkdirSync(folder, { recursive: true });
let large = 0;
for (const [name, address, width, theme, pressed] of pictures) {
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 900 : 860 }, colorScheme: theme, reducedMotion: "reduce", locale: "en-GB", timezoneId: "Europe/Berlin" });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2026-11-20T22:00:00Z"));
  await page.goto(`${server.resolvedUrls.local[0]}${address}`);
  await page.locator("h1").first().waitFor();
  if (pressed) {
    await page.locator("main button.primary").first().click();
    await page.waitForFunction((call) => window.script.asked.some((asked) => asked.call === call), pressed);
    await page.locator("[aria-busy=true], [aria-disabled=true]").first().scrollIntoViewIfNeeded();
  }
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: Boolean(whole), animations: "disabled", caret: "hide" });
  await context.close();
  if (whole) continue;
  // Few colours and no hour of making: small files that change only when the page does.
  execFileSync("convert", [path, "-strip", "-dither", "None", "-colors", "64", "-define", "png:compression-level=9", "-define", "png:exclude-chunks=date,time", `PNG8:${path}`]);
  const { size } = statSync(path);
  if (size > limit) large += 1;
  process.stdout.write(`${name}.png ${String(size)}${size > limit ? " is too large" : ""}\n`);
}
await browser.close();
await server.close();
rmSync(built, { recursive: true, force: true });
process.exitCode = large > 0 ? 1 : 0;
