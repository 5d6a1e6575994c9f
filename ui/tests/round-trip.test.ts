import { describe, expect, test } from "vitest";

import type { Failure, Finding, Hop, Judgement } from "../src/host/bindings";
import { ended, failedAt, judged, running } from "../src/steps/test/round-trip";
import { answerOf, personOf, saidOf } from "../src/steps/test/verdict";

const listening: Hop = { kind: "listening", start: "http://127.0.0.1:7468/start", acs: "", entity_id: "", fingerprint: null, browser: true };
const hops: Array<Hop> = [listening, { kind: "request-sent", id: "_1" }, { kind: "idp-reached" }, { kind: "response-received", bytes: 9 }, { kind: "judged", accepted: false }];
const finding = (code: string, status: Finding["status"]): Finding => ({ code, status, title: code, want: null, got: null, fix: null, owner: null, place: null });
const failure = (code: string): Failure => ({ code, kind: "unanswered", message: "", fix: "" });
const rejected = (code: string): Judgement => ({ verdict: "rejected", would_claude_accept: false, predicted_error: null, name_id: null, attributes: null, findings: [finding(code, "failed")] });
const accepted: Judgement = {
  verdict: "accepted", would_claude_accept: true, predicted_error: null, name_id: { value: "jane@example.com", format: null },
  attributes: { email: ["jane@example.com"], firstName: ["Jane"], lastName: [" "] }, findings: [],
};

describe("the round trip", () => {
  test("lights up station by station as the hops are told", () => {
    expect(running([])).toEqual({ request: "now", "sign-in": "todo", response: "todo", judgement: "todo" });
    expect(running(hops.slice(0, 1)).request).toBe("now");
    expect(running(hops.slice(0, 2))).toEqual({ request: "done", "sign-in": "now", response: "todo", judgement: "todo" });
    expect(running(hops.slice(0, 4))).toEqual({ request: "done", "sign-in": "done", response: "done", judgement: "now" });
    expect(running(hops).judgement).toBe("failed");
  });

  test("a test that ended early fails where it waited", () => {
    expect(ended([], failure("port_taken")).request).toBe("failed");
    expect(ended(hops.slice(0, 3), failure("sign_in_timeout"))["sign-in"]).toBe("failed");
  });

  test("nothing is wrong with one that was cancelled", () => {
    expect(Object.values(ended(hops.slice(0, 2), failure("cancelled")))).not.toContain("failed");
  });

  test("the hop that failed is told by the first cause", () => {
    expect(failedAt(rejected("status_success"))).toBe("sign-in");
    expect(failedAt(rejected("response_by_post"))).toBe("response");
    expect(failedAt(rejected("audience_matches"))).toBe("judgement");
    expect(judged(accepted)).toEqual({ request: "done", "sign-in": "done", response: "done", judgement: "done" });
  });
});

describe("the verdict", () => {
  test("has one of five answers", () => {
    expect(answerOf(accepted)).toBe("in");
    expect(answerOf({ ...accepted, would_claude_accept: false })).toBe("out");
    expect(answerOf({ ...accepted, would_claude_accept: null })).toBe("open");
    expect(failedAt({ ...accepted, would_claude_accept: null })).toBeNull();
    expect(answerOf(rejected("audience_matches"))).toBe("refused");
    expect(answerOf(rejected("status_success"))).toBe("denied");
  });

  test("names a person only from verified values", () => {
    expect(personOf(accepted, [])).toBe("Jane");
    const claimed = { ...rejected("signature_valid"), unverified: { issuer: null, name_id: null, attributes: { firstName: ["Mallory"] } } };
    expect(personOf(claimed, [])).toBeNull();
  });

  test("says the worst that was found of an attribute", () => {
    const findings = [finding("attribute_email", "passed"), finding("email_equals_name_id", "failed"), finding("email_domain_verified", "passed")];
    expect(saidOf("email", findings).map((said) => said.code)).toEqual(["email_equals_name_id"]);
    expect(saidOf("email", findings.filter((found) => found.status === "passed")).map((said) => said.code)).toEqual(["email_domain_verified"]);
    expect(saidOf("id", [finding("attribute_id", "passed")])).toHaveLength(1);
  });
});
