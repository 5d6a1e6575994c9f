/* The gate in numbers. It is open only where every proof is there; a proof that was not looked at is not there. */
import type { Finding } from "../../host/bindings";

export interface Count {
  there: number;
  all: number;
  missing: number;
  open: boolean;
}

export function count(gate: Array<Finding>): Count {
  const there = gate.filter((finding) => finding.status === "passed" || finding.status === "warning").length;
  return { there, all: gate.length, missing: gate.length - there, open: gate.length > 0 && there === gate.length };
}

/* Where on the page a missing proof is brought: the question with the same name, or the bundle. */
export function place(code: string, questions: Array<string>): string | null {
  const id = code.replaceAll("_", "-");
  if (questions.includes(id)) return `question-${id}`;
  return code === "rollback_exported" ? "save" : null;
}
