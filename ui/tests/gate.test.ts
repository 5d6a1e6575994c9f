/* The gate before Require SSO: what counts as a proof, and where a missing one is brought. */
import { expect, test } from "vitest";

import type { Finding, Status, View } from "../src/host/bindings";
import done from "../src/host/fixtures/scenarios/export-done.json";
import ready from "../src/host/fixtures/scenarios/export-ready.json";
import { count, place } from "../src/steps/export/gate";

const finding = (status: Status) => ({ status }) as Finding;

test("the gate is open only where every proof is there", () => {
  expect(count([finding("passed"), finding("warning")])).toEqual({ there: 2, all: 2, missing: 0, open: true });
  expect(count([finding("passed"), finding("failed")])).toMatchObject({ missing: 1, open: false });
});

test("a proof that was not looked at is missing", () => {
  expect(count([finding("passed"), finding("skipped")])).toMatchObject({ missing: 1, open: false });
});

test("a gate without proofs is closed", () => {
  expect(count([]).open).toBe(false);
});

test.each([ready, done] as unknown as Array<View>)("in the engine's own scenarios it is as the engine's findings are", (view) => {
  for (const { gate } of view.organizations) expect(count(gate).open).toBe(gate.every((known) => known.status === "passed" || known.status === "warning"));
});

test("every missing proof of the engine's that a question answers leads to that question, and the export to the bundle", () => {
  const view = ready as unknown as View;
  const ids = view.questions.map((asked) => asked.question.id);
  const failed = view.organizations[0]?.gate.filter((known) => known.status === "failed").map((known) => place(known.code, ids)) ?? [];
  expect(failed).toContain("save");
  expect(failed).toContain("question-domain-verified");
  expect(failed).not.toContain(null);
  expect(place("second_administrator", ids)).toBeNull();
});
