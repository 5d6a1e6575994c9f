/* An error that somebody pasted, explained; and what each finding means. */
import { configure, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import App from "../src/App.svelte";
import { play } from "../src/host/memory";
import { session } from "../src/session.svelte";

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

test("a pasted error is explained: cause, next move, who, where, and the page to open", async () => {
  const user = await open("?scenario=test-refused&path=/setups/acme/test-sign-in");
  await user.click(await screen.findByRole("button", { name: "Explain an error" }));
  await user.type(await screen.findByLabelText("Error text"), "ACS URL of x");
  await user.click(screen.getByRole("button", { name: "Explain" }));
  expect(await screen.findByRole("heading", { level: 2, name: /^What it means/ })).toHaveFocus();
  const card = screen.getAllByRole("heading", { level: 3 }).map((title) => title.closest("section")).find((one) => one?.dataset["error"] === "authentik_acs");
  const inside = within(card as HTMLElement);
  for (const part of ["From", "Cause", "Next step"]) expect(inside.getByText(part)).toBeVisible();
  expect(inside.getByText(/ACS URL$/)).toBeVisible();
  await user.click(inside.getByRole("button", { name: /Open page/ }));
  await user.click(inside.getByRole("button", { name: /Open source/ }));
  expect(script.asked.filter(({ call }) => call === "openPage")).toHaveLength(2);
  expect(script.asked.find(({ call }) => call === "explain")?.given).toEqual([session.view?.snapshot.name, "ACS URL of x"]);
});

test("an unknown text is said to be unknown, with what to do; nothing at all is a problem of the field", async () => {
  const user = await open("?scenario=fresh&path=/explain");
  await user.click(await screen.findByRole("button", { name: "Explain" }));
  expect(screen.getByRole("link", { name: "Paste the error text first" })).toHaveAttribute("href", "#error-text");
  expect(script.asked.map(({ call }) => call)).not.toContain("explain");
  await user.type(screen.getByLabelText("Error text"), "something unknown");
  await user.click(screen.getByRole("button", { name: "Explain" }));
  expect(await screen.findByRole("heading", { level: 2, name: "No match" })).toHaveFocus();
  expect(screen.getByText(/check the response with the sign-in test/)).toBeVisible();
});

test("what a finding means can be read at the finding", async () => {
  const user = await open("?scenario=test-refused&path=/setups/acme/test-sign-in");
  const [means] = await screen.findAllByText("What this means");
  const details = means?.closest("details");
  expect(details).not.toHaveAttribute("open");
  await user.click(means as HTMLElement);
  expect(details).toHaveAttribute("open");
  const code = details?.closest("[data-code]")?.getAttribute("data-code") ?? "";
  expect(details).toHaveTextContent(session.catalogue.meanings[code] ?? "no meaning");
});
