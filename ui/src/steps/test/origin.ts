/* Where a judged response comes from, in one line. */
import type { JudgedResponse } from "../../host/bindings";
import { time, words } from "../../text/index.svelte";

export function origin(one: Pick<JudgedResponse, "form" | "sent_to" | "sent_at" | "judged_as_of">): string {
  const text = words().judge;
  const said = [text.from(one.form)];
  if (one.sent_to !== null) said.push(text.sentTo(one.sent_to));
  if (one.sent_at !== null) said.push(text.sentAt(time(one.sent_at)));
  return [...said, text.asOf(time(one.judged_as_of))].join(" · ");
}
