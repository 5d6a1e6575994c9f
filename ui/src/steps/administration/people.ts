/* A preview of everybody, filtered and in pages: thousands of people are never drawn at once. */
import type { PersonProblem, PreviewedPerson } from "../../host/bindings";

export const PER_PAGE = 25;

/* `problem`: only those who have it; `"any"`: those who have one; `null`: everybody. `text` is looked for in the names and
   addresses, whatever its case. */
export function filtered(people: Array<PreviewedPerson>, problem: PersonProblem | "any" | null, text: string): Array<PreviewedPerson> {
  const wanted = text.trim().toLowerCase();
  return people.filter((person) => {
    if (problem === "any" ? person.problems.length === 0 : problem !== null && !person.problems.includes(problem)) return false;
    return wanted === "" || [person.username, person.name, person.email, person.name_id].some((value) => value.toLowerCase().includes(wanted));
  });
}

export interface Slice<Item> {
  items: Array<Item>;
  /* Counted from 0; within bounds whatever was asked for. */
  page: number;
  pages: number;
  /* The first and the last one, counted from 1; both 0 where there is none. */
  first: number;
  last: number;
}

export function slice<Item>(all: Array<Item>, asked: number, size = PER_PAGE): Slice<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const items = all.slice(page * size, (page + 1) * size);
  const first = items.length === 0 ? 0 : page * size + 1;
  return { items, page, pages, first, last: page * size + items.length };
}
