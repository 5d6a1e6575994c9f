/* Builds the pages twice, serves them under the window's own security policy, and starts one browser for all tests. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { type BrowserServer, chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /* Where the pages are. */
    address: string;
    /* Where the browser listens. */
    browser: string;
    /* The folder with the pages as they are shipped. */
    shipped: string;
  }
}

const names = ["chromium", "chromium-browser", "google-chrome"];

export function browserProgram(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (found === undefined) throw new Error("Chromium is not installed; `cargo xtask test` installs it.");
  return found;
}

export const browserOptions = {
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-proxy-server"],
  headless: true,
};

/* The policy that the window's pages live under. */
export function policy(): string {
  const configuration = JSON.parse(readFileSync(new URL("../../../src-tauri/tauri.conf.json", import.meta.url), "utf8")) as {
    app: { security: { csp: string } };
  };
  return configuration.app.security.csp;
}

/* Builds as the command line does: within Vitest, Svelte would be built for tests. */
function build(root: string, mode: string, folder: string): void {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== "VITEST" && name !== "NODE_ENV"));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--mode", mode, "--outDir", folder, "--emptyOutDir", "--logLevel", "error"], { cwd: root, env: environment, stdio: "inherit" });
}

export default async function open(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-pages-"));
  const [played, shipped] = [join(folder, "memory"), join(folder, "shipped")];
  const root = new URL("../..", import.meta.url).pathname;
  build(root, "memory", played);
  build(root, "production", shipped);
  const server = await preview({
    root, logLevel: "error", build: { outDir: played },
    preview: { host: "127.0.0.1", port: 0, headers: { "Content-Security-Policy": policy() } },
  });
  const browser: BrowserServer = await chromium.launchServer({ ...browserOptions, executablePath: browserProgram() });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The pages are not served.");
  project.provide("address", address);
  project.provide("browser", browser.wsEndpoint());
  project.provide("shipped", shipped);
  return async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
