/* The page on which a place is that a finding names, where its address is known. */
import type { Finding, View } from "../host/bindings";

export function doorTo(finding: Finding, view: View | null): string | undefined {
  return view?.doors.find(({ place }) => place === finding.place)?.page;
}
