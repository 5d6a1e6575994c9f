/* The answer of a test as a sentence, and what it means in one more. */
import type { Judgement, View } from "../../host/bindings";
import { idpName } from "../../controls/idp-name";
import { words } from "../../text/index.svelte";
import { answerOf, personOf } from "./verdict";

export function headline(view: View, judgement: Judgement): string {
  const text = words().test;
  return text.answer[answerOf(judgement)](personOf(judgement, view.mapping) ?? text.somebody, idpName(view));
}

export function meaningOf(judgement: Judgement, idp: string): string {
  const answer = answerOf(judgement);
  const odd = answer === "in" && judgement.findings.some((finding) => finding.status === "warning");
  return words().test.means[odd ? "inOdd" : answer](idp);
}
