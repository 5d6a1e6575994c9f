/* A name that no setup has yet: the wanted one, else with a number behind it. */
export function freeName(wanted: string, taken: Array<string>): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  if (!known.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (known.has(`${wanted}-${number}`.toLowerCase())) number += 1;
  return `${wanted}-${number}`;
}
