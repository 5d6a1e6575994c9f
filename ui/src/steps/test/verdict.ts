/* The answer of a sign-in test in one word, who it is about, and what was found of each attribute. */
import type { Attribute, Finding, Judgement, MappingRow } from "../../host/bindings";

export type Answer = "in" | "out" | "open" | "refused" | "denied";

export function answerOf(judgement: Judgement): Answer {
  if (judgement.would_claude_accept) return "in";
  if (judgement.verdict === "accepted") return judgement.would_claude_accept === null ? "open" : "out";
  const denied = judgement.findings.some((finding) => finding.code === "status_success" && finding.status === "failed");
  return denied ? "denied" : "refused";
}

/* The person's name, only from what was verified. */
export function personOf(judgement: Judgement, mapping: Array<MappingRow>): string | null {
  const sent = judgement.attributes;
  if (!sent) return null;
  const value = (attribute: Attribute) => {
    const wire = mapping.find((row) => row.attribute === attribute)?.wire_name ?? attribute;
    return sent[wire]?.[0]?.trim() ?? "";
  };
  const name = `${value("firstName")} ${value("lastName")}`.trim();
  return name || value("email") || judgement.name_id?.value.trim() || null;
}

const CODES: Record<Attribute | "nameId", Array<string>> = {
  id: ["attribute_id"],
  email: ["email_equals_name_id", "email_domain_verified", "email_domain_seen", "attribute_email"],
  firstName: ["attribute_first_name"],
  lastName: ["attribute_last_name"],
  groups: ["groups_mapped", "groups_distinct", "groups_plain", "groups_in_one_attribute", "groups_present"],
  nameId: ["name_id_is_email", "name_id_format", "name_id_present"],
};
const RANK = ["failed", "warning", "passed", "skipped"] as const;

/* What is to be said of an attribute: what fails, else what is odd, else what holds. */
export function saidOf(attribute: Attribute | "nameId", findings: Array<Finding>): Array<Finding> {
  const about = findings.filter((finding) => CODES[attribute].includes(finding.code));
  const worst = RANK.find((status) => about.some((finding) => finding.status === status));
  const said = about.filter((finding) => finding.status === worst);
  // That it is there goes without saying once more is known of it.
  const more = said.filter((finding) => !/^attribute_|^(groups|name_id)_present$/.test(finding.code));
  return more.length > 0 ? more : said;
}
