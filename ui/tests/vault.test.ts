/* The vault that is closed: a passphrase from before the rule of its length opens it, and a longer one is asked for. */
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import type { Failure } from "../src/host/bindings";
import { play } from "../src/host/memory";
import { session } from "../src/session.svelte";
import UnlockVault from "../src/settings/UnlockVault.svelte";
import { en } from "../src/text/en";

const say = en.settings;
const failure: Failure = { code: "vault_passphrase_needed", kind: "input", message: "The vault is locked.", fix: "Unlock it." };
let script: ReturnType<typeof play>;
let again: ReturnType<typeof vi.fn<() => Promise<void>>>;

beforeEach(async () => {
  script = play("?scenario=fresh&path=/setups/acme/certificate&language=en");
  await session.begin();
  again = vi.fn<() => Promise<void>>(() => Promise.resolve());
  render(UnlockVault, { locked: { failure, again } });
});

const asked = () => script.asked.filter((one) => one.call === "unlockVault").map((one) => one.given);

test("a passphrase that is long enough opens the vault, and what waited for it is done", async () => {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(say.passphrase), "correct horse{Enter}");
  expect(asked()).toEqual([["passphrase", "correct horse", null]]);
  expect(again).toHaveBeenCalledOnce();
});

test("a short one opens it too, and a longer one is asked for and typed twice", async () => {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(say.passphrase), "pw{Enter}");
  expect(await screen.findByRole("heading", { name: say.renewHeading })).toHaveFocus();
  expect(again).not.toHaveBeenCalled();

  const [first, second] = [screen.getByLabelText(say.renewed), screen.getByLabelText(say.passphraseAgain)];
  await user.type(first, "seven77{Enter}");
  expect(first).toHaveAccessibleDescription(new RegExp(say.passphraseShort));
  await user.type(first, " and more");
  await user.type(second, "another{Enter}");
  expect(second).toHaveAccessibleDescription(new RegExp(say.passphraseDiffers));
  expect(asked()).toHaveLength(1);

  script.refused.set("unlockVault", { ...failure, code: "vault_read_only", message: "The vault cannot be written." });
  await user.clear(second);
  await user.type(second, "seven77 and more{Enter}");
  expect(first).toHaveAccessibleDescription(/cannot be written/);
  expect(first).toHaveValue("seven77 and more");

  script.refused.clear();
  await user.click(screen.getByRole("button", { name: say.renew }));
  expect(asked().at(-1)).toEqual(["passphrase", "pw", "seven77 and more"]);
  expect(again).toHaveBeenCalledOnce();
});

test("whoever has no time for it goes on with the short one", async () => {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(say.passphrase), "pw{Enter}");
  await user.click(await screen.findByRole("button", { name: say.renewLater }));
  expect(again).toHaveBeenCalledOnce();
  expect(asked()).toHaveLength(1);
});
