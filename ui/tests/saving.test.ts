/* Saving the bundle, naming a setup, taking a bundle in: what is said when it works, and when it does not. */
import { configure, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import { play } from "../src/host/memory";
import { session } from "../src/session.svelte";
import App from "../src/App.svelte";

// A machine that is busy elsewhere reads the scenarios slowly.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 30_000 });

type Script = ReturnType<typeof play>;
let script: Script;

async function open(address: string) {
  script = play(address);
  session.view = null;
  session.failure = null;
  session.ready = false;
  render(App);
  await screen.findByRole("heading", { level: 1 });
  return userEvent.setup();
}

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

test("a bundle that was saved is named by its fingerprint, and its folder can be opened", async () => {
  const user = await open("?scenario=export-ready&then=export-done&path=/setups/acme/export");
  await user.click(await screen.findByRole("button", { name: "Save bundle" }));
  await screen.findByText("Bundle saved.");
  await user.click(screen.getByRole("button", { name: "Open folder" }));
  expect(script.asked.map((asked) => asked.call)).toContain("showFolder");
});

test("the language of the bundle is chosen beside it and is the setup's, not the window's", async () => {
  const user = await open("?scenario=export-ready&path=/setups/acme/export");
  const language = await screen.findByRole("combobox", { name: "Language of the bundle" });
  expect(language).toHaveValue("en");
  await user.selectOptions(language, "Deutsch");
  expect(script.asked.find((asked) => asked.call === "send")?.given).toEqual(["acme", { type: "set", field: "papers-language", organization: null, values: ["de"] }]);
  await waitFor(() => expect(language).toHaveValue("de"));
  expect(screen.getByRole("button", { name: "Save bundle" })).toBeVisible();
});

test("the private key is never put in without a passphrase that was typed twice", async () => {
  const user = await open("?scenario=export-ready&path=/setups/acme/export");
  await user.click(await screen.findByRole("checkbox", { name: "Include the private key (encrypted)" }));
  await user.type(screen.getByLabelText("Passphrase for the key"), "short");
  await user.click(screen.getByRole("button", { name: "Save bundle" }));
  expect(screen.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  expect(script.asked.map((asked) => asked.call)).not.toContain("saveBundle");
  await user.type(screen.getByLabelText("Passphrase for the key"), " and long");
  await user.type(screen.getByLabelText("Repeat passphrase"), "short and long");
  await user.click(screen.getByRole("button", { name: "Save bundle" }));
  expect(script.asked.find((asked) => asked.call === "saveBundle")?.given).toEqual(["acme", "short and long"]);
});

test("a name that is refused is said at its field, and what was typed stays", async () => {
  const user = await open("?scenario=fresh&path=/setups/acme/rename&refuse=renameSetup");
  const field = await screen.findByLabelText("Name");
  await user.clear(field);
  await user.type(field, "con");
  await user.click(screen.getByRole("button", { name: "Rename setup" }));
  expect(await screen.findByRole("link", { name: "The disk is full." })).toHaveAttribute("href", "#setup-name");
  expect(field).toHaveValue("con");
  expect(field).toBeInvalid();
});

test("a setup is deleted only by the button that names it", async () => {
  const user = await open("?scenario=fresh&path=/setups/acme/delete");
  await user.click(await screen.findByRole("button", { name: "Delete acme" }));
  expect(script.asked.find((asked) => asked.call === "deleteSetup")?.given).toEqual(["acme"]);
  // What the window still does must be over before the next test begins: both have the one session.
  await waitFor(() => expect(session.path).toBe("/setups"));
});

test("a bundle over a setup that differs is taken in only as a replacement", async () => {
  const user = await open("?scenario=fresh&path=/import");
  await user.upload(await screen.findByLabelText(/Bundle/, { selector: "input" }), new File(["zip"], "acme.zip"));
  await screen.findByText(/\d+ values differ/);
  expect(script.asked.map((asked) => asked.call)).not.toContain("takeBundle");
  await user.click(screen.getByRole("button", { name: "Replace acme" }));
  expect(script.asked.find((asked) => asked.call === "takeBundle")?.given).toEqual([true, null]);
});

test("what a bundle claims is said to count for nothing, and its key comes along with a passphrase", async () => {
  const user = await open("?scenario=fresh&path=/import");
  await user.upload(await screen.findByLabelText(/Bundle/, { selector: "input" }), new File(["zip"], "acme.zip"));
  expect(await screen.findByRole("heading", { name: "From the bundle, not tested here" })).toBeInTheDocument();
  expect(screen.getByText(/^acme\.zip says that it was last changed/)).toBeInTheDocument();
  await user.type(screen.getByLabelText("Passphrase for the key in the bundle"), "battery staple");
  await user.click(screen.getByRole("button", { name: "Replace acme" }));
  expect(script.asked.find((asked) => asked.call === "takeBundle")?.given).toEqual([true, "battery staple"]);
});

test("the tasks of an imported setup show what the bundle claims as not tested here", async () => {
  await open("?scenario=overview-imported&path=/setups/acme");
  expect(await screen.findByRole("region", { name: "From the bundle, not tested here" })).toHaveTextContent(/Sign-in tests: \d+/);
});
