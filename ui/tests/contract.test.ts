/* The engine's JSON as the window will meet it. The compiler has already held the samples against the types
   (`npm run check`); these tests hold what the types cannot say. */
import { describe, expect, test } from "vitest";

import type { Action, Finding, Status, Step, StepView } from "../src/host/bindings";
import { actions } from "../src/host/fixtures/actions";
import { failures } from "../src/host/fixtures/failures";
import { findings } from "../src/host/fixtures/findings";
import { snapshot } from "../src/host/fixtures/snapshot";

const statuses: Record<Status, true> = { passed: true, failed: true, warning: true, skipped: true };

describe("findings", () => {
  test("there is a sample of every status", () => {
    expect(new Set(findings.map((finding) => finding.status))).toEqual(new Set(Object.keys(statuses)));
  });

  test("what has to be acted on says what to do", () => {
    const calls = findings.filter((finding) => finding.status === "failed" || finding.status === "warning");
    expect(calls.length).toBeGreaterThan(0);
    for (const finding of calls) expect(finding.fix).toBeTruthy();
  });

  test("a consequence names its cause", () => {
    const skipped: Array<Finding> = findings.filter((finding) => finding.status === "skipped");
    expect(skipped.length).toBeGreaterThan(0);
    const codes = findings.map((finding) => finding.code);
    for (const finding of skipped) {
      expect(finding.depends_on?.length).toBeGreaterThan(0);
      for (const cause of finding.depends_on ?? []) expect(codes).toContain(cause);
    }
  });

  test("codes are names for programs", () => {
    for (const finding of findings) expect(finding.code).toMatch(/^[a-z][a-z0-9_]*$/);
  });
});

test("a failure has a code, a sentence and the next move", () => {
  for (const failure of failures) {
    expect(failure.code).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(failure.message).toBeTruthy();
    expect(failure.fix).toBeTruthy();
  }
});

describe("a snapshot", () => {
  test("counts the completed steps", () => {
    const completed = snapshot.steps.filter((step) => step.status === "completed");
    expect(snapshot.completed).toBe(completed.length);
  });

  test("names every step once, and what a step waits for is a step", () => {
    const names: Array<Step> = snapshot.steps.map((step) => step.step);
    expect(new Set(names).size).toBe(names.length);
    for (const step of snapshot.steps) for (const cause of step.waits_for) expect(names).toContain(cause);
  });

  test("shows a problem only with a finding that says what to do", () => {
    const steps: Array<StepView> = snapshot.steps;
    const problems = steps.filter((step) => step.status === "problem");
    expect(problems.length).toBeGreaterThan(0);
    for (const step of problems) expect(step.findings.some((finding) => finding.status === "failed" && finding.fix)).toBe(true);
  });
});

test("an action says what happened by its type", () => {
  const types = actions.map((action: Action) => action.type);
  expect(types).toContain("set");
  for (const type of types) expect(type).toMatch(/^[a-z][a-zA-Z]*$/);
});
