/* The provider's name inside a sentence: without what stands behind it in parentheses. */
import type { View } from "../host/bindings";

export function idpName(view: View): string {
  return view.idp.name.replace(/ \([^)]*\)$/, "");
}
