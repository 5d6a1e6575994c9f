/* With several domains the drafts of host and value hold one line for each: the domain, a space, what belongs to it. */

/* What stands for a domain, or `otherwise` where no line names it. */
export function lineOf(text: string, domain: string, otherwise: string): string {
  const line = text.split("\n").find((line) => line.startsWith(`${domain} `));
  return line === undefined ? otherwise : line.slice(domain.length + 1);
}

/* The text with another line for a domain; what stands for the others in `domains` stays. */
export function withLine(text: string, domain: string, value: string, domains: Array<string>): string {
  const kept = domains.map((each) => [each, each === domain ? value : lineOf(text, each, "")] as const);
  return kept.filter(([, value]) => value !== "").map(([each, value]) => `${each} ${value}`).join("\n");
}
