/* The page Certificate: files with and without a password, a key that is being made, and a key that leaves the vault. */
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import type { Failure } from "../src/host/bindings";
import { play } from "../src/host/memory";
import { session } from "../src/session.svelte";
import Certificate from "../src/steps/Certificate.svelte";
import { en } from "../src/text/en";

const say = en.certificate;
const failure = (code: string, message: string): Failure => ({ code, kind: "input", message, fix: "Check it." });
let script: ReturnType<typeof play>;

async function open(scenario: string) {
  script = play(`?scenario=${scenario}&path=/setups/acme/certificate&language=en`);
  await session.begin();
  const { view } = session;
  if (!view) throw new Error("The setup did not open.");
  render(Certificate, { view, parts: [] });
}

const asked = (call: string) => script.asked.filter((one) => one.call === call).map((one) => one.given);
const file = () => new File(["sealed"], "sso.p12");

beforeEach(() => {
  session.busy = null;
  session.failure = null;
  window.scrollTo = () => undefined;
});

test("a protected file asks for its password and is tried again with the same content", async () => {
  const user = userEvent.setup({ applyAccept: false });
  await open("fresh");
  script.refused.set("takeFiles", failure("password_needed", "The file is protected by a password."));
  await user.upload(screen.getByLabelText(/Certificate or metadata/, { selector: "input" }), file());
  const field = await screen.findByLabelText("Password for sso.p12");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(field).toHaveFocus();

  script.refused.set("takeFiles", failure("password_wrong", "The password does not open the file."));
  await user.type(field, "almost{Enter}");
  expect(await screen.findByRole("link", { name: "The password does not open the file." })).toHaveAttribute("href", "#certificate-password");
  expect(field).toHaveValue("almost");

  script.refused.clear();
  await user.clear(field);
  await user.type(field, "right{Enter}");
  expect(asked("takeFiles").map(([, files, password]) => [files, password])).toEqual([
    [[{ name: "sso.p12", base64: btoa("sealed") }], null],
    [[{ name: "sso.p12", base64: btoa("sealed") }], "almost"],
    [[{ name: "sso.p12", base64: btoa("sealed") }], "right"],
  ]);
});

test("a key that is being made says how far it is, and stopping it leaves no spinner", async () => {
  const user = userEvent.setup();
  await open("fresh");
  script.held.add("makeCertificate");
  await user.click(screen.getByRole("button", { name: say.make }));
  expect(await screen.findByText(new RegExp(say.stages.key))).toBeVisible();
  expect(screen.queryByRole("button", { name: say.make })).toBeNull();
  await user.click(screen.getByRole("button", { name: en.common.cancel }));
  expect(await screen.findByText(say.cancelled)).toBeVisible();
  expect(screen.getByRole("button", { name: say.make })).toBeEnabled();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a name that cannot be used is said at its field and kept", async () => {
  const user = userEvent.setup();
  await open("fresh");
  script.refused.set("makeCertificate", failure("common_name_invalid", "The certificate needs a name."));
  const name = screen.getByLabelText(say.nameLabel);
  await user.clear(name);
  await user.type(name, " {Enter}");
  expect(await screen.findByRole("link", { name: "The certificate needs a name." })).toHaveAttribute("href", "#certificate-name");
  expect(screen.getByLabelText(say.nameLabel)).toHaveValue(" ");
  expect(screen.getByLabelText(say.nameLabel)).toHaveAccessibleDescription(/The certificate needs a name/);
});

test("a certificate is asked for in years and made for as many days", async () => {
  const user = userEvent.setup();
  await open("fresh");
  await user.click(screen.getByText(/Size and validity/));
  await user.click(screen.getByRole("radio", { name: say.size(2048) }));
  await user.click(screen.getByRole("radio", { name: say.years(2) }));
  const name = screen.getByLabelText(say.nameLabel);
  await user.clear(name);
  await user.type(name, "Claude SSO");
  await user.click(screen.getByRole("button", { name: say.make }));
  expect(asked("makeCertificate")).toEqual([["acme", "Claude SSO", 2048, 730]]);
});

test("a key leaves the vault only behind a passphrase that was typed twice", async () => {
  const user = userEvent.setup();
  await open("certificate-made");
  await user.click(screen.getByText(say.saveKey));
  const [first, second] = [screen.getByLabelText(say.keyPassphrase), screen.getByLabelText(en.settings.passphraseAgain)];
  await user.type(first, "short");
  await user.click(screen.getByRole("button", { name: say.keySave }));
  expect(first).toHaveAccessibleDescription(new RegExp(en.settings.passphraseShort));
  await user.type(first, " but long enough");
  await user.type(second, "another");
  await user.click(screen.getByRole("button", { name: say.keySave }));
  expect(second).toHaveAccessibleDescription(new RegExp(en.settings.passphraseDiffers));
  expect(asked("saveFile")).toEqual([]);
  await user.clear(second);
  await user.type(second, "short but long enough");
  await user.click(screen.getByRole("button", { name: say.keySave }));
  expect(asked("saveFile")).toEqual([["acme", "key-encrypted", "short but long enough"]]);
  expect(await screen.findByText(/^Saved as/)).toBeVisible();
  expect(first).toHaveValue("");
});
