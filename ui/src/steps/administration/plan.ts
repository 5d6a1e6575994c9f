/* A plan counted, and as text to hand on. */
import type { Change, ChangePlan, PlannedField, PlannedObject } from "../../host/bindings";

export const CHANGES: Array<Change> = ["create", "change", "remove", "restore", "conflict", "leave", "keep"];

/* What happens when the plan is carried out. */
const acts = new Set<Change>(["create", "change", "remove", "restore"]);

/* A plan that finds these is carried out all the same: it replaces the values, and SCIM stays dry for now. */
const WAITING = ["temporary_value_left", "scim_live_ready"];

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
    blocked: count("conflict") > 0 || plan.findings.some((finding) => finding.status === "failed" && !WAITING.includes(finding.code)),
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
  audience: (people: number, url: string) => string;
  audienceGroups: (names: Array<string> | null) => string;
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
  const shown = plan.audience;
  const audience = shown === null ? [] : ["", text.audience(shown.people.length, shown.url), `  ${text.audienceGroups(shown.groups)}`, ...shown.people.map((person) => `  ${person.username} <${person.email}>`)];
  return [`${plan.server.url} (${plan.server.version}), ${plan.at}`, "", ...lines, ...audience, ""].join("\n");
}
