/* A value of a setup as people read it: no braces, no quotes, no underscores. */
export function readable(value: unknown, yes: string, no: string, depth = 0): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  const inner = (part: unknown) => readable(part, yes, no, depth + 1);
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(inner).join(depth === 0 ? "\n" : ", ");
  const { kind, name, ...others } = value as Record<string, unknown>;
  if (typeof kind === "string" && typeof name === "string" && Object.keys(others).length === 0) return `${spaced(kind)} ${name}`;
  return Object.entries(value)
    .map(([name, part]) => `${spaced(name)}: ${inner(part)}`)
    .join(depth === 0 ? "\n" : ", ");
}

/* A name of the engine's as words. */
export function spaced(name: string): string {
  return name.replaceAll("_", " ");
}
