/* Which corrections are offered where. The engine says which values would be right; this only finds their place. */
import type { Correction } from "../../host/bindings";

export type Place = "service-provider" | "acs" | "entity-id";

export interface Offer {
  kind: "acs" | "entity-id" | "swap";
  values: Array<{ field: "acs" | "entity-id"; value: string }>;
}

export function correctionsAt(at: Place, correction: Correction | null, failed: (field: Place) => boolean, typed: (field: Place) => string): Array<Offer> {
  if (!correction) return [];
  const acs = correction.acs === null ? null : { field: "acs" as const, value: correction.acs };
  const entityId = correction.entity_id === null ? null : { field: "entity-id" as const, value: correction.entity_id };
  const alone = [acs, entityId].flatMap((value) => (value ? [{ kind: value.field, values: [value] }] : []));
  // A paste with a slip is fixed at the paste; what stands in the two fields is older.
  if (failed("service-provider")) return at === "service-provider" ? alone : [];
  const swapped = acs && entityId && acs.value === typed("entity-id") && entityId.value === typed("acs");
  if (swapped) return at === "acs" ? [{ kind: "swap", values: [acs, entityId] }] : [];
  return alone.filter((offer) => offer.kind === at && offer.values[0]?.value !== typed(at));
}
