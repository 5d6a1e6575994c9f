/* The confirmation of the mapping: taken once, and once more when the groups have changed since. */
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import type { Finding, Status } from "../src/host/bindings";
import { play } from "../src/host/memory";
import { session } from "../src/session.svelte";
import ConfirmMapping from "../src/steps/attributes/ConfirmMapping.svelte";
import { en } from "../src/text/en";
import { finding } from "./controls/draw";

const say = en.attributes;
let script: ReturnType<typeof play>;

async function open(findings: Array<Finding>) {
  script = play("?scenario=attributes&path=/setups/acme/attributes&language=en");
  await session.begin();
  const { view } = session;
  if (!view) throw new Error("The setup did not open.");
  const step = view.snapshot.steps.find((known) => known.step === "attributes");
  if (!step) throw new Error("There is no such step.");
  step.findings = findings;
  render(ConfirmMapping, { view: { ...view, attributes_done: true } });
}

const groups = (code: string, status: Status) => finding(status, "The groups do not pass", { code });

beforeEach(() => {
  session.busy = null;
});

test.each(["group_filter_unconfirmed", "mapped_group_filtered_out"])("is asked for again where the engine says %s", async (code) => {
  await open([groups(code, "failed")]);
  await userEvent.setup().click(screen.getByRole("button", { name: say.confirmAgain }));
  const sent = script.asked.filter((one) => one.call === "send").at(-1)?.given[1];
  expect(sent).toMatchObject({ type: "set", field: "attributes-done", values: ["yes"] });
});

test("is left alone while everything passes", async () => {
  await open([groups("group_filter_unconfirmed", "passed"), finding("failed", "Another fault", { code: "mapping_tried" })]);
  expect(screen.queryByRole("button", { name: say.confirmAgain })).toBeNull();
  expect(screen.getByRole("button", { name: say.takeBack })).toBeInTheDocument();
});
