/* What the page Domain makes of the engine's answers: which server says what, and one draft for several domains. */
import { expect, test } from "vitest";

import type { DomainReport, Outcome, ServerAnswer, ServerKind } from "../src/host/bindings";
import { lineOf, withLine } from "../src/steps/domain/lines";
import { answersFor, forgetsAt, said } from "../src/steps/domain/servers";

const want = "anthropic-domain-verification-q7x2ab=Zk3mP9sQ1vT8wL5nR2yB6cD0e";

function answer(server: string, kind: ServerKind, outcome: Outcome): ServerAnswer {
  return { domain: "example.com", server, address: "192.0.2.1", kind, outcome, at: "2026-11-21T12:00:00Z", took_ms: 12 };
}

const nothing: Outcome = { kind: "no-records", negative_ttl: 300 };
const record: Outcome = { kind: "records", values: ["v=spf1 -all", want], ttl: 3600 };
const report = { answers: [answer("ns1", "authoritative", nothing), answer("Quad9", "public", nothing)] } as DomainReport;

test("a name server without the record is wrong, a resolver without it may only remember", () => {
  expect(said(report, want, null).map((each) => [each.server, each.tone])).toEqual([["ns1", "bad"], ["Quad9", "wait"]]);
});

test("while a look is under way, a server shows its new answer as soon as it is in", () => {
  const before = said(report, want, []);
  expect(before.map((each) => each.tone)).toEqual(["asking", "asking"]);
  const then = said(report, want, [answer("ns1", "authoritative", record)]);
  expect(then.map((each) => [each.server, each.tone])).toEqual([["ns1", "good"], ["Quad9", "asking"]]);
});

test("a server that was not asked before joins the picture", () => {
  expect(said(report, want, [answer("ns2", "authoritative", record)]).map((each) => each.server)).toEqual(["ns1", "Quad9", "ns2"]);
});

test("another value is not the record, however alike", () => {
  const alike: Outcome = { kind: "records", values: [want.toLowerCase()], ttl: 60 };
  expect(said({ answers: [answer("ns1", "authoritative", alike)] } as DomainReport, want, null)[0]?.tone).toBe("bad");
});

test("an answer is forgotten when the time that it names is over", () => {
  expect(forgetsAt(answer("Quad9", "public", nothing))).toBe(Date.parse("2026-11-21T12:05:00Z"));
  expect(forgetsAt(answer("Quad9", "public", { kind: "silent" }))).toBeNull();
});

test("each of several domains has its own line in the draft", () => {
  const domains = ["example.com", "example.com.au"];
  const one = withLine("", "example.com", "token a", domains);
  const both = withLine(one, "example.com.au", " token b", domains);
  expect(lineOf(both, "example.com", "held")).toBe("token a");
  expect(lineOf(both, "example.com.au", "held")).toBe(" token b");
  expect(lineOf(one, "example.com.au", "held")).toBe("held");
});

test("each of several domains shows the answers to its own question as they come in", () => {
  const other = { ...answer("ns1", "authoritative", nothing), domain: "example.org" };
  const streamed = [answer("ns1", "authoritative", record), other];
  const tones = (domain: string) => said(report, want, answersFor(domain, streamed)).map((each) => each.tone);
  expect(tones("example.com")).toEqual(["good", "asking"]);
  expect(tones("example.org")).toEqual(["bad", "asking"]);
  expect(tones("example.net")).toEqual(["asking", "asking"]);
});
