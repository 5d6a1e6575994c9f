/* The looks that come by themselves: when, for how long, and never two at a time. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { View } from "../src/host/bindings";
import { play } from "../src/host/memory";
import { session } from "../src/session.svelte";
import { watch } from "../src/steps/domain/watch.svelte";

const NOW = Date.parse("2026-11-21T12:00:00Z");
let script: ReturnType<typeof play>;

function looks(): number {
  return script.asked.filter(({ call }) => call === "lookUpDomains").length;
}

/* The view that is open, with a next look after so many seconds. */
function due(seconds: number | null): View {
  const view = session.view;
  const report = view?.snapshot.domains[0]?.report;
  if (!view || !report) throw new Error("The scenario has no look at a domain.");
  report.next_look = seconds === null ? null : new Date(NOW + seconds * 1000).toISOString();
  return view;
}

beforeEach(async () => {
  script = play("?scenario=domain-failing&path=/setups/acme/domain");
  await session.begin();
  vi.useFakeTimers({ now: NOW });
  watch.stopped = null;
});

afterEach(async () => {
  await watch.cancel();
  vi.useRealTimers();
});

test("the next look comes by itself at the time that the engine named", async () => {
  watch.follow(due(30));
  await vi.advanceTimersByTimeAsync(29_000);
  expect(looks()).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(looks()).toBe(1);
});

test("a look goes on when the person is on another page", async () => {
  watch.follow(due(30));
  await session.go("/setups/acme/certificate");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(looks()).toBe(1);
});

test("nothing more is asked once the engine names no next look", async () => {
  watch.follow(due(30));
  watch.follow(due(null));
  expect(watch.due).toBeNull();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(looks()).toBe(0);
});

test("a look whose time passed while the window was closed waits to be asked for", async () => {
  watch.follow(due(-60));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(looks()).toBe(0);
});

test("two looks never overlap", async () => {
  script.held.add("lookUpDomains");
  const first = watch.begin("acme");
  await watch.begin("acme");
  expect(looks()).toBe(1);
  script.release("lookUpDomains");
  await first;
  expect(watch.look).toBeNull();
});

test("answers are shown as they come in, and what was stopped stays stopped", async () => {
  script.held.add("lookUpDomains");
  const look = watch.begin("acme");
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.answers.length).toBeGreaterThan(0);
  await watch.cancel();
  await look;
  expect([watch.look, watch.stopped, watch.trouble]).toEqual([null, "acme", null]);
  watch.follow(due(5));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(looks()).toBe(1);
});

test("a look by itself that could not be made interrupts nobody and is tried again", async () => {
  script.refused.set("lookUpDomains", { code: "network", kind: "unanswered", message: "There is no network.", fix: "Connect." });
  watch.follow(due(5));
  await vi.advanceTimersByTimeAsync(5_000);
  expect([session.failure, watch.look, watch.trouble?.byItself]).toEqual([null, null, true]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks()).toBe(2);
});

test("the rehearsal's DNS host makes the mistake that was chosen", async () => {
  watch.choose("acme", "doubled-zone");
  await watch.begin("acme");
  expect(script.asked.find(({ call }) => call === "lookUpDomains")?.given).toEqual(["acme", "doubled-zone"]);
});
