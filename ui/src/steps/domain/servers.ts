/* What each server said, for the picture and for the table: the last look's answers, replaced one by one by those of the
   look under way. */
import type { DomainReport, Outcome, ServerAnswer, ServerKind } from "../../host/bindings";

/* How it looks; `asking` while the answer of this look is not in. */
export type Tone = "good" | "bad" | "wait" | "asking";

export interface Said {
  key: string;
  server: string;
  address: string;
  kind: ServerKind;
  tone: Tone;
  answer: ServerAnswer;
}

export function said(report: DomainReport | null, want: string | null, fresh: Array<ServerAnswer> | null): Array<Said> {
  const keyed = new Map<string, Said>();
  for (const answer of report?.answers ?? []) put(keyed, answer, fresh ? "asking" : toneOf(answer, want));
  for (const answer of fresh ?? []) put(keyed, answer, toneOf(answer, want));
  return [...keyed.values()];
}

/* Of the answers of a look at several domains, those to the question for this one. */
export function answersFor(domain: string, answers: Array<ServerAnswer>): Array<ServerAnswer> {
  return answers.filter((answer) => answer.domain === domain);
}

function put(keyed: Map<string, Said>, answer: ServerAnswer, tone: Tone): void {
  const { server, address, kind } = answer;
  const key = `${kind} ${server} ${address}`;
  keyed.set(key, { key, server, address, kind, tone, answer });
}

/* Those that hold the zone decide; resolvers repeat, and may remember what was so before. */
export function decides(said: Said): boolean {
  return said.kind === "authoritative" || said.kind === "chosen";
}

function toneOf(answer: ServerAnswer, want: string | null): Tone {
  if (hasRecord(answer.outcome, want)) return "good";
  const old = answer.kind === "system" || answer.kind === "public";
  const kind = answer.outcome.kind;
  if (kind === "refused" || kind === "too-long" || kind === "silent" || old) return "wait";
  return "bad";
}

export function hasRecord(outcome: Outcome, want: string | null): boolean {
  return want !== null && (outcome.kind === "records" || outcome.kind === "alias") && outcome.values.includes(want);
}

/* How long this answer may be remembered, in seconds. */
export function remembered(outcome: Outcome): number | null {
  if (outcome.kind === "records") return outcome.ttl;
  if (outcome.kind === "no-records" || outcome.kind === "no-such-name") return outcome.negative_ttl;
  return null;
}

/* When this answer may be forgotten at last. */
export function forgetsAt(answer: ServerAnswer): number | null {
  const seconds = remembered(answer.outcome);
  return seconds === null ? null : new Date(answer.at).getTime() + seconds * 1000;
}
