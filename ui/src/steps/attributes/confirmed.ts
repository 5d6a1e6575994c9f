/* Whether the mapping has to be confirmed once more: the engine judges, and its codes say so. */
import type { Finding } from "../../host/bindings";

const OUTDATED = ["group_filter_unconfirmed", "mapped_group_filtered_out"];

export function needsAnotherConfirmation(findings: Array<Finding>): boolean {
  return findings.some((finding) => finding.status === "failed" && OUTDATED.includes(finding.code));
}
