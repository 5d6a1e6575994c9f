/* Draws a control as a page would, with text between its tags. */
import { render } from "@testing-library/svelte";
import { type Component, createRawSnippet } from "svelte";

import type { Finding } from "../../src/host/bindings";

export function text(words: string) {
  return createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));
}

/* A control that stands around text. */
export function drawAround<Props extends Record<string, unknown>>(control: Component<Props & { children: ReturnType<typeof text> }>, words: string, props: Props) {
  return render(control, { ...props, children: text(words) });
}

export function finding(status: Finding["status"], title: string, more: Partial<Finding> = {}): Finding {
  return { code: "audience_matches", status, title, want: null, got: null, fix: null, owner: null, place: null, ...more };
}
