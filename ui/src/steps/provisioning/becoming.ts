/* Who becomes what by a mapping table: what the picture and its table draw. The judgement of it is the engine's. */
import type { Administrator, GroupMapping, OrganizationView } from "../../host/bindings";

export interface Person {
  email: string;
  /* Those of the person's groups that are in the table. */
  groups: Array<string>;
  role: string | null;
  seat: string | null;
  /* Whether the person stays an administrator. */
  stays: boolean;
}

export interface Becoming {
  people: Array<Person>;
  groups: Array<{ name: string; gives: Array<{ kind: "role" | "seat"; name: string }> }>;
}

type Ranks = Pick<OrganizationView, "roles" | "seats" | "administrator">;

export function becoming(mappings: Array<GroupMapping>, administrators: Array<Administrator>, ranks: Ranks): Becoming {
  const groups = new Map<string, Array<{ kind: "role" | "seat"; name: string }>>();
  for (const { group, grant } of mappings) groups.set(group, [...(groups.get(group) ?? []), grant]);
  const people = administrators.map(({ email, groups: own }): Person => {
    const mapped = own.filter((group) => groups.has(group));
    const given = mapped.flatMap((group) => groups.get(group) ?? []);
    const role = best(given, "role", ranks.roles);
    return { email, groups: mapped, role, seat: best(given, "seat", ranks.seats), stays: role === ranks.administrator };
  });
  return { people, groups: [...groups].map(([name, gives]) => ({ name, gives })) };
}

/* Of several roles the one that may do most counts; a role of the customer's own comes after the built-in ones. */
function best(given: Array<{ kind: string; name: string }>, kind: string, ranks: Array<string>): string | null {
  const names = given.filter((grant) => grant.kind === kind).map((grant) => grant.name);
  return ranks.find((rank) => names.includes(rank)) ?? names[0] ?? null;
}
