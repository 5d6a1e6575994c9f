/* A plan counted, and as text to hand on. */
import type { Change, ChangePlan, PlannedField, PlannedObject } from "../../host/bindings";

export const CHANGES: Array<Change> = ["create", "change", "remove", "restore", "conflict", "leave", "keep"];

/* What happens when the plan is carried out. */
const acts = new Set<Change>(["create", "change", "remove", "restore"]);

/* A plan that finds this mends it, so it stops nothing. */
const MENDED = "temporary_value_left";

export interface Sum {
  /* How many objects of each change there are; those of which there is none are left out. */
  counts: Array<{ change: Change; count: number }>;
  /* How many objects would be touched. */
  touched: number;
  settled: boolean;
  /* Something is in the way, so that nothing can be carried out. */
  blocked: boolean;
}

export function sum(plan: ChangePlan): Sum {
  const count = (change: Change) => plan.objects.filter((object) => object.change === change).length;
  const counts = CHANGES.map((change) => ({ change, count: count(change) })).filter((line) => line.count > 0);
  return {
    counts,
    touched: plan.objects.filter((object) => acts.has(object.change)).length,
    settled: plan.objects.every((object) => object.change === "leave" || object.change === "keep"),
    blocked: count("conflict") > 0 || plan.findings.some((finding) => finding.status === "failed" && finding.code !== MENDED),
  };
}

/* The fields that a person has to see: those in which something happens, and those that differ from the guide. */
export function shownFields(object: PlannedObject): Array<PlannedField> {
  return object.fields.filter((field) => field.differs || field.deviation !== null);
}

export interface PlanWords {
  change: Record<Change, string>;
  absent: string;
  deviation: (title: string) => string;
}

/* The plan as text: a line for each object, and one below it for each field in which something happens. */
export function planText(plan: ChangePlan, text: PlanWords): string {
  const titles = new Map(plan.deviations.map((deviation) => [deviation.name, deviation.title]));
  const width = Math.max(...CHANGES.map((change) => text.change[change].length));
  const value = (said: string | null) => (said === null ? text.absent : JSON.stringify(said));
  const lines = plan.objects.flatMap((object) => {
    const note = object.note === null ? [] : [`    ${object.note}`];
    const fields = object.fields.filter((field) => field.differs).map((field) => {
      const title = field.deviation === null ? undefined : titles.get(field.deviation);
      return `    ${field.name}: ${value(field.before)} → ${value(field.after)}${title === undefined ? "" : `  (${text.deviation(title)})`}`;
    });
    return [`${text.change[object.change].padEnd(width)}  ${object.kind}: ${object.name}`, ...note, ...fields];
  });
  return [`${plan.server.url} (${plan.server.version}), ${plan.at}`, "", ...lines, ""].join("\n");
}
