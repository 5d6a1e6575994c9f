/* The temporary values of the sign-in test, and what a field is called at the provider. */
import type { Loopback, View } from "../host/bindings";

export function loopbackValues(loopback: Loopback): { acs: string; entityId: string } {
  const origin = `${loopback.https ? "https" : "http"}://127.0.0.1:${loopback.port}`;
  return { acs: `${origin}/acs`, entityId: `${origin}/metadata` };
}

/* What the guide calls the field into which a value goes: the provider's own word for it. */
export function nameAtProvider(view: View, kind: "acs" | "entityId"): string | null {
  const temporary = loopbackValues(view.snapshot.loopback)[kind];
  const kept = kind === "acs" ? view.snapshot.acs : view.snapshot.entity_id;
  const own = view.guide.filter((section) => !section.id.startsWith("workos")).flatMap((section) => section.steps).flatMap((step) => step.values);
  return own.find(({ value }) => value === temporary || value === kept)?.label ?? null;
}
