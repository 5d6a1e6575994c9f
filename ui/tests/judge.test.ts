/* The box that judges a response from somewhere else: pasted, as a file, in a recording, and copied for sharing. */
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import type { Brought, Failure, View } from "../src/host/bindings";
import brought from "../src/host/fixtures/scenarios/brought-refused.json";
import { play } from "../src/host/memory";
import { session } from "../src/session.svelte";
import TestSignIn from "../src/steps/TestSignIn.svelte";
import { responses } from "../src/steps/test/judged.svelte";
import { en } from "../src/text/en";

const say = en.judge;
const failure: Failure = { code: "no_response", kind: "input", message: "This is a web page, and no form in it carries a SAML response.", fix: "Record the sign-in." };
let script: ReturnType<typeof play>;

async function open(scenario = "service-provider-good", more = "") {
  script = play(`?scenario=${scenario}&path=/setups/acme/test-sign-in&language=en&${more}`);
  await session.begin();
  const { view } = session;
  if (!view) throw new Error("The setup did not open.");
  render(TestSignIn, { view, parts: [] });
  return view;
}

const asked = (call: string) => script.asked.filter((one) => one.call === call).map((one) => one.given);
const answer = () => screen.findByRole("heading", { name: /Claude would|The response was rejected/, level: 3 });

beforeEach(() => {
  session.busy = null;
  session.failure = null;
  responses.all = [];
  responses.shown = null;
  window.scrollTo = () => undefined;
});

test("what is pasted goes to the engine as it is, and its answer gets the focus", async () => {
  const user = userEvent.setup();
  const { snapshot } = await open();
  await user.click(screen.getByLabelText(say.paste));
  await user.paste("SAMLResponse=PHg+ä");
  await user.click(screen.getByRole("button", { name: say.judge }));
  expect(await answer()).toHaveFocus();
  const [[name, file]] = asked("judgeResponse") as [[string, { base64: string }]];
  expect(name).toBe(snapshot.name);
  expect(new TextDecoder().decode(Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0)))).toBe("SAMLResponse=PHg+ä");
  expect(session.view?.tests).toEqual(snapshot.last_test ? expect.anything() : []);
});

test("nothing pasted is said at the field and asks nobody", async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByRole("button", { name: say.judge }));
  expect(screen.getByText(say.empty)).toBeInTheDocument();
  expect(screen.getByLabelText(say.paste)).toBeInvalid();
  expect(asked("judgeResponse")).toEqual([]);
});

test("a file is read here up to its limit, and a larger one is sent to the dialog", async () => {
  const user = userEvent.setup({ applyAccept: false });
  await open();
  const large = new File(["x"], "long.har");
  Object.defineProperty(large, "size", { value: 6_000_000 });
  await user.upload(screen.getByLabelText(new RegExp(say.file), { selector: "input" }), large);
  expect(await screen.findByText(/long\.har is larger than/)).toBeInTheDocument();
  expect(asked("judgeResponse")).toEqual([]);
  await user.upload(screen.getByLabelText(new RegExp(say.file), { selector: "input" }), new File(["{}"], "short.har"));
  expect(await answer()).toBeInTheDocument();
  expect(asked("judgeResponse")).toHaveLength(1);
});

test("a recording tells how far it was read and can be cancelled", async () => {
  const user = userEvent.setup();
  await open();
  script.held.add("judgeRecording");
  await user.click(screen.getByRole("button", { name: say.recording }));
  expect(await screen.findByText(/42 MB read/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: en.common.cancel }));
  expect(await screen.findByRole("button", { name: say.recording })).toBeInTheDocument();
  expect(asked("cancel")).toEqual([["recording"]]);
  expect(session.failure).toBeNull();
  expect(responses.shown).toBeNull();
});

test("what cannot be read is said, and what was judged before stays", async () => {
  const user = userEvent.setup();
  await open();
  script.refused.set("judgeResponse", failure);
  await user.type(screen.getByLabelText(say.paste), "hello");
  await user.click(screen.getByRole("button", { name: say.judge }));
  await waitFor(() => expect(session.failure?.code).toBe("no_response"));
  expect(responses.busy).toBe(false);
  expect(screen.getByLabelText(say.paste)).toHaveValue("hello");
});

test("a copy is made in the way that was chosen, and of the one that is shown", async () => {
  const user = userEvent.setup();
  await open();
  for (const text of ["one", "two"]) {
    await user.type(screen.getByLabelText(say.paste), text);
    await user.click(screen.getByRole("button", { name: say.judge }));
    await answer();
  }
  await user.click(screen.getByRole("radio", { name: say.how.hash }));
  await user.click(screen.getByRole("button", { name: say.copyIt }));
  expect(await screen.findByText(say.copied)).toBeInTheDocument();
  expect(script.copied).toBe("copy 2, hash");
});

test("what was judged stands in the history, and its page tells the rest while the window holds it", async () => {
  const user = userEvent.setup();
  const view = await open("test-accepted", "then=test-judged&answer=brought-refused");
  await user.type(screen.getByLabelText(say.paste), "one");
  await user.click(screen.getByRole("button", { name: say.judge }));
  await answer();
  expect(session.view?.judged).toHaveLength(3);
  expect(session.view?.snapshot.last_test).toEqual(view.snapshot.last_test);

  document.body.replaceChildren();
  render(TestSignIn, { view: session.view as View, parts: [] });
  const table = screen.getByRole("heading", { name: say.history }).closest("section") as HTMLElement;
  expect(within(table).getAllByRole("row")).toHaveLength(1 + 3 + view.tests.length);
  expect(within(table).getAllByText(say.mark("a recording (HAR)"))).toHaveLength(3);
  expect(within(table).getAllByRole("link")[0]).toHaveAttribute("href", "/setups/acme/test-sign-in/judged-2");
});

test("a judged response of the history shows cause and attributes, and its XML only while it is held", async () => {
  const view = await open("test-judged");
  document.body.replaceChildren();
  render(TestSignIn, { view, parts: ["judged-2"] });
  expect(await screen.findByText(say.noTest, { exact: false })).toBeInTheDocument();
  expect(asked("judgedResponse")).toEqual([["acme", 2]]);
  expect(screen.getByText(say.xmlGone)).toBeInTheDocument();
  expect(screen.queryByText(en.test.showXml)).toBeNull();

  const held = structuredClone(brought) as unknown as Brought;
  const at = view.judged[0]?.at ?? "";
  responses.all = [{ setup: "acme", brought: { ...held, at } }];
  document.body.replaceChildren();
  render(TestSignIn, { view, parts: ["judged-2"] });
  expect(await screen.findByText(en.test.showXml)).toBeInTheDocument();
  expect(screen.queryByText(say.xmlGone)).toBeNull();
  expect(screen.getByRole("button", { name: say.copyIt })).toBeInTheDocument();
});

test("an answer that the history could not keep is shown, and says so", async () => {
  const user = userEvent.setup();
  await open();
  responses.shown = null;
  script.lost = failure;
  await user.type(screen.getByLabelText(say.paste), "one");
  await user.click(screen.getByRole("button", { name: say.judge }));
  await answer();
  expect(screen.getByText(new RegExp(say.notKept))).toHaveTextContent(failure.message);
});
