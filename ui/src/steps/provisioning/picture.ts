/* Where everything stands in the picture "who becomes what": three columns of boxes, and the lines between them. */
import type { Becoming } from "./becoming";

export interface Box {
  key: string;
  text: string;
  x: number;
  y: number;
  tone: "plain" | "good" | "bad";
}

export interface Line {
  path: string;
  tone: "plain" | "good" | "bad";
}

export interface Picture {
  width: number;
  height: number;
  boxes: Array<Box>;
  lines: Array<Line>;
}

export const box = { width: 200, height: 32 };
export const columns = [0, 230, 460] as const;
const gap = 12;
const top = 30;

/* `nothing` stands at the right for whoever is in no mapped group; `administrator` is the role that must be kept. */
export function picture({ people, groups }: Becoming, administrator: string, nothing: string): Picture {
  const given = [...new Map(groups.flatMap(({ gives }) => gives).map((grant) => [`${grant.kind}:${grant.name}`, grant])).entries()];
  const lost = people.some((person) => person.groups.length === 0);
  const rows = Math.max(people.length, groups.length, given.length + (lost ? 1 : 0));
  const height = top + rows * (box.height + gap);
  const at = (column: 0 | 1 | 2, index: number, count: number) => ({
    x: columns[column],
    y: top + index * (box.height + gap) + ((rows - count) * (box.height + gap)) / 2,
  });

  const boxes = new Map<string, Box>();
  const put = (key: string, text: string, tone: Box["tone"], column: 0 | 1 | 2, index: number, count: number) =>
    boxes.set(key, { key, text: shortened(text), tone, ...at(column, index, count) });
  people.forEach((person, index) => put(`person:${person.email}`, person.email, person.stays ? "good" : "bad", 0, index, people.length));
  groups.forEach((group, index) => put(`group:${group.name}`, group.name, "plain", 1, index, groups.length));
  const right = given.length + (lost ? 1 : 0);
  given.forEach(([key, grant], index) => put(key, grant.name, grant.kind === "role" && grant.name === administrator ? "good" : "plain", 2, index, right));
  if (lost) put("nothing", nothing, "bad", 2, given.length, right);

  const lines: Array<Line> = [];
  const join = (from: string, to: string, tone: Line["tone"]) => {
    const [left, end] = [boxes.get(from), boxes.get(to)];
    if (left && end) lines.push({ path: curve(left, end), tone });
  };
  for (const group of groups) for (const grant of group.gives) join(`group:${group.name}`, `${grant.kind}:${grant.name}`, "plain");
  for (const person of people) {
    for (const group of person.groups) join(`person:${person.email}`, `group:${group}`, person.stays ? "good" : "bad");
    if (person.groups.length === 0) join(`person:${person.email}`, "nothing", "bad");
  }
  return { width: columns[2] + box.width, height, boxes: [...boxes.values()], lines };
}

function curve(from: Box, to: Box): string {
  const [x1, y1, x2, y2] = [from.x + box.width, from.y + box.height / 2, to.x, to.y + box.height / 2];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/* The table below the picture has every name in full. */
function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > 23 ? `${letters.slice(0, 22).join("")}…` : text;
}
