/* The id of a field's element: what the summary of problems leads to, and what the focus is remembered by. */
import type { Field } from "../host/bindings";

export function fieldId(field: Field, organization: string | null = null): string {
  return organization === null ? `field-${field}` : `field-${field}-${organization.replace(/[^A-Za-z0-9]+/g, "-")}`;
}
