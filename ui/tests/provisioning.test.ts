/* The mapping table and the administrators as rows of text, who becomes what, and where each problem leads. */
import { describe, expect, test } from "vitest";

import type { View } from "../src/host/bindings";
import two from "../src/host/fixtures/scenarios/provisioning-two.json";
import lockout from "../src/host/fixtures/scenarios/provisioning-lockout.json";
import { becoming } from "../src/steps/provisioning/becoming";
import { picture } from "../src/steps/provisioning/picture";
import { provisioningProblems } from "../src/steps/provisioning/problems";
import { administratorLines, administratorText, administratorValues, mappingLines, mappingText, mappingValues } from "../src/steps/provisioning/rows";

const ranks = { roles: ["Owner", "Admin", "User"], seats: ["Premium", "Standard"], administrator: "Owner" };
const role = (name: string) => ({ kind: "role" as const, name });
const seat = (name: string) => ({ kind: "seat" as const, name });

describe("the rows of the mapping table", () => {
  test.each(["Claude Owner=role:Owner\nClaude Premium=seat:Premium", "a=b=role:User", "=role:User", "  spaced =role:Team lead "])("are the text that was typed: %j", (text) => {
    expect(mappingText(mappingLines(text, ranks))).toBe(text);
  });

  test("understand a name that came alone from the command line", () => {
    expect(mappingLines("A=Owner\nB=Premium\nC", ranks)).toEqual([
      { group: "A", kind: "role", name: "Owner" },
      { group: "B", kind: "seat", name: "Premium" },
      { group: "C", kind: "role", name: "" },
    ]);
  });

  test("are left out of what is submitted while no group was written", () => {
    expect(mappingValues("A=role:User\n =role:User\n=role:User", ranks)).toEqual(["A=role:User"]);
  });
});

describe("the rows of administrators", () => {
  test.each(["jo@example.com=Claude Owner,Claude Premium", "=", "jo@example.com="])("are the text that was typed: %j", (text) => {
    expect(administratorText(administratorLines(text))).toBe(text);
  });

  test("are left out of what is submitted only where nothing was written", () => {
    expect(administratorValues("=\njo@example.com=\n=A")).toEqual(["jo@example.com=", "=A"]);
  });
});

describe("who becomes what", () => {
  const mappings = [
    { group: "G", grant: role("User") },
    { group: "O", grant: role("Owner") },
    { group: "P", grant: seat("Premium") },
    { group: "Own", grant: role("Auditor") },
  ];
  const becomes = (...groups: Array<string>) => becoming(mappings, [{ email: "jo@example.com", groups }], ranks).people[0];

  test("the role that may do most counts", () => {
    expect(becomes("G", "O", "P")).toMatchObject({ role: "Owner", seat: "Premium", stays: true });
  });

  test("whoever is in no mapped group gets nothing", () => {
    expect(becomes("o", "unknown")).toMatchObject({ role: null, seat: null, stays: false, groups: [] });
  });

  test("a role of the customer's own is no administrator's", () => {
    expect(becomes("Own")).toMatchObject({ role: "Auditor", stays: false });
  });

  test("the picture leads whoever is in no mapped group to no access", () => {
    const lost = picture(becoming(mappings, [{ email: "jo@example.com", groups: [] }], ranks), "Owner", "No access");
    expect(lost.boxes.map((box) => box.text)).toContain("No access");
    expect(lost.lines.filter((line) => line.tone === "bad")).toHaveLength(1);
  });

  test("the picture says what the engine says of a lock-out", () => {
    const view = lockout as unknown as View;
    const organization = view.organizations[0];
    const chosen = view.snapshot.organizations[0];
    if (!organization || !chosen) throw new Error("the scenario has an organization");
    const locked = becoming(chosen.mappings, view.administrators, organization).people.filter((person) => !person.stays).map((person) => person.email);
    const said = organization.findings.filter((finding) => finding.code === "administrator_not_mapped").map((finding) => finding.title);
    expect(locked).not.toHaveLength(0);
    for (const email of locked) expect(said.join()).toContain(email);
    expect(said).toHaveLength(locked.length);
  });
});

test("a problem leads to the field where it is fixed, and is said once", () => {
  const problems = provisioningProblems(lockout as unknown as View, () => []);
  expect(problems.map((problem) => problem.target)).toEqual(["field-administrators"]);
  const none = provisioningProblems(two as unknown as View, () => []);
  expect(none).toEqual([]);
});
