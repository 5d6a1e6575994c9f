/* The mapping table and the list of administrators as rows, and the text that the engine takes for them: one row a line,
   kept exactly as typed. */
import type { OrganizationView } from "../../host/bindings";

export interface MappingLine {
  group: string;
  kind: "role" | "seat";
  name: string;
}

export interface AdministratorLine {
  email: string;
  groups: string;
}

function lines(text: string): Array<string> {
  return text.split("\n").filter((line) => line !== "");
}

/* `GROUP=role:ROLE`; a group's name may hold an equals sign, what it gives never does. */
export function mappingLines(text: string, organization: Pick<OrganizationView, "seats" | "roles">): Array<MappingLine> {
  return lines(text).map((line) => {
    const end = line.lastIndexOf("=");
    const [group, gives] = end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
    const named = /^\s*(role|seat)\s*:(.*)$/is.exec(gives);
    if (named) return { group, kind: named[1]?.toLowerCase() === "seat" ? "seat" : "role", name: (named[2] ?? "").trimStart() };
    // From the command line a name may come alone.
    const kind = organization.seats.includes(gives.trim()) && !organization.roles.includes(gives.trim()) ? "seat" : "role";
    return { group, kind, name: gives };
  });
}

export function mappingText(rows: Array<MappingLine>): string {
  return rows.map(mappingValue).join("\n");
}

export function mappingValue({ group, kind, name }: MappingLine): string {
  return `${group}=${kind}:${name}`;
}

/* `EMAIL=GROUP,GROUP`. */
export function administratorLines(text: string): Array<AdministratorLine> {
  return lines(text).map((line) => {
    const end = line.indexOf("=");
    return end < 0 ? { email: line, groups: "" } : { email: line.slice(0, end), groups: line.slice(end + 1) };
  });
}

export function administratorText(rows: Array<AdministratorLine>): string {
  return rows.map(administratorValue).join("\n");
}

export function administratorValue({ email, groups }: AdministratorLine): string {
  return `${email}=${groups}`;
}

/* What is submitted: rows in which nothing was written are left out. */
export function mappingValues(text: string, organization: Pick<OrganizationView, "seats" | "roles">): Array<string> {
  return mappingLines(text, organization).filter((row) => row.group.trim() !== "").map(mappingValue);
}

export function administratorValues(text: string): Array<string> {
  return administratorLines(text)
    .filter((row) => row.email.trim() !== "" || row.groups.trim() !== "")
    .map(administratorValue);
}
