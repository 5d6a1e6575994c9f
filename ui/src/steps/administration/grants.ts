/* Who has which entitlement, as the field holds it: one `NAME=WHO` a line. A name may hold an equals sign, who has it
   never does. */
export interface Grants {
  name: string;
  /* One a line. */
  who: string;
}

function split(line: string): { name: string; who: string } {
  const end = line.lastIndexOf("=");
  return end < 0 ? { name: "", who: line } : { name: line.slice(0, end).trim(), who: line.slice(end + 1) };
}

/* A block for each name, in the order of `names`; names that stand in the text alone come last. */
export function grantsIn(text: string, names: Array<string>): Array<Grants> {
  const lines = text.split("\n").filter((line) => line.trim() !== "").map(split);
  const others = lines.map((line) => line.name).filter((name) => name !== "" && !names.includes(name));
  return [...new Set([...names, ...others])].map((name) => ({
    name,
    who: lines.filter((line) => line.name === name).map((line) => line.who).join("\n"),
  }));
}

export function grantsText(grants: Array<Grants>): string {
  return grants.flatMap(({ name, who }) => (who === "" ? [] : who.split("\n").map((line) => `${name}=${line}`))).join("\n");
}

/* What is submitted: lines in which nobody is named are left out. */
export function grantsValues(text: string, names: Array<string>): Array<string> {
  return grantsIn(text, names).flatMap(({ name, who }) =>
    who.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => `${name}=${line}`),
  );
}
