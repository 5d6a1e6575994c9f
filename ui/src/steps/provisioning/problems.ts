/* What stands in the way on this page, each beside the field where it is fixed. */
import { fieldId } from "../../controls/field-id";
import type { Field, Finding, View } from "../../host/bindings";
import type { Problem } from "../../session.svelte";

export function provisioningProblems(view: View, findings: (field: Field, organization: string | null) => Array<Finding>): Array<Problem> {
  const found: Array<Problem> = [];
  const add = (finding: Finding, target: string) => {
    // What concerns the administrators is found in every organization.
    if (found.some((problem) => problem.title === finding.title)) return;
    found.push({ title: finding.title, fix: finding.fix, target });
  };
  const refused = (field: Field, organization: string | null) => {
    for (const finding of findings(field, organization)) if (finding.code === "value_usable" && finding.status === "failed") add(finding, fieldId(field, organization));
  };
  for (const { name } of view.organizations) refused("mappings", name);
  refused("administrators", null);
  for (const organization of view.organizations) {
    for (const finding of organization.findings) if (finding.status === "failed") add(finding, place(finding.code, organization.name));
  }
  return found;
}

function place(code: string, organization: string): string {
  if (code.startsWith("administrator")) return fieldId("administrators");
  if (code.startsWith("mode") || code.startsWith("plan")) return fieldId("mode", organization);
  return fieldId("mappings", organization);
}
