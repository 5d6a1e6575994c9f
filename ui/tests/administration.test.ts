/* What Latchkey does itself at the identity provider: connected, chosen, planned, carried out, taken back. */
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import type { ChangePlan, Failure, PeoplePreview, SyncAudience, View } from "../src/host/bindings";
import conflict from "../src/host/fixtures/scenarios/plan-conflict.json";
import plan from "../src/host/fixtures/scenarios/plan.json";
import settled from "../src/host/fixtures/scenarios/plan-settled.json";
import everybody from "../src/host/fixtures/scenarios/people.json";
import undo from "../src/host/fixtures/scenarios/plan-undo.json";
import { play } from "../src/host/memory";
import { session } from "../src/session.svelte";
import { grantsIn, grantsText, grantsValues } from "../src/steps/administration/grants";
import { filtered, PER_PAGE, slice } from "../src/steps/administration/people";
import { planText, shownFields, sum } from "../src/steps/administration/plan";
import PlannedObject from "../src/steps/administration/PlannedObject.svelte";
import { prove } from "../src/steps/administration/prove.svelte";
import { work } from "../src/steps/administration/work.svelte";
import { en } from "../src/text/en";
import AdministrationPage from "./AdministrationPage.svelte";

const say = en.administration;
const [fresh, blocked, done, back] = [plan, conflict, settled, undo] as unknown as [ChangePlan, ChangePlan, ChangePlan, ChangePlan];
const preview = everybody as unknown as PeoplePreview;
const refused: Failure = { code: "server_token", kind: "input", message: "The server does not take this token.", fix: "Make another." };
let script: ReturnType<typeof play>;

async function open(scenario: string, part: string, more = ""): Promise<View> {
  script = play(`?scenario=${scenario}&path=/setups/acme/administration/${part}&language=en&${more}`);
  await session.begin();
  const { view } = session;
  if (!view) throw new Error("The setup did not open.");
  render(AdministrationPage, { part });
  return view;
}

const asked = (call: string) => script.asked.filter((one) => one.call === call).map((one) => one.given);
const press = (name: RegExp | string) => userEvent.setup().click(screen.getByRole("button", { name }));

beforeEach(() => {
  session.busy = null;
  session.failure = null;
  session.locked = null;
  work.setup = null;
  work.connection = null;
  work.taken = null;
  work.plan = null;
  work.applied = null;
  work.progress = [];
  work.stopped = false;
  prove.setup = null;
  window.scrollTo = () => undefined;
});

test("what is there already is read into the setup, and told field by field with what differs", async () => {
  await open("administration-connected", "takein", "then=administration-connected");
  await userEvent.setup().type(screen.getByLabelText(say.slug), " claude ");
  await press(say.takeIn);
  expect(await screen.findByText("Claude Owner=user:olga")).toBeInTheDocument();
  expect(screen.getByText("redirect")).toBeInTheDocument();
  expect(asked("takeIn")).toEqual([["acme", "claude"]]);
});

test("nothing is read before there is a token", async () => {
  await open("service-provider-good", "takein");
  expect(screen.queryByRole("button", { name: say.takeIn })).not.toBeInTheDocument();
  expect(screen.getByText(say.takeInLater)).toBeInTheDocument();
});

test("the list says where each part stands, and what is missing", async () => {
  await open("service-provider-good", "");
  expect(screen.getByText(say.about.connect)).toBeInTheDocument();
  expect(screen.getByText(say.about.everybody)).toHaveClass("wait");
});

test("a temporary value that is left is said on the list", async () => {
  const view = await open("administration-made", "");
  expect(view.administration?.temporary_left).toBe(true);
  expect(screen.getByText(say.about.update)).toHaveClass("wait");
  expect(screen.getByText(say.about.connected("latchkey", "2026.2.2"))).toBeInTheDocument();
});

test("without a token nobody is asked, and the field says so", async () => {
  await open("service-provider-good", "connect");
  await press(say.connect);
  expect(screen.getByLabelText(say.token)).toBeInvalid();
  expect(asked("connect")).toEqual([]);
});

test("the token goes to the host once and does not stay in the field", async () => {
  await open("service-provider-good", "connect", "then=administration-connected");
  const user = userEvent.setup();
  await user.click(screen.getByLabelText(say.token));
  await user.paste("secret-token");
  expect(screen.getByLabelText(say.token)).toHaveAttribute("type", "password");
  await press(say.connect);
  await screen.findByText(say.connectedTo);
  expect(asked("connect")).toEqual([["acme", "secret-token"]]);
  expect(screen.getByLabelText(say.token)).toHaveValue("");
  expect(document.body.innerHTML).not.toContain("secret-token");
});

test("a server that refuses is said, and what was typed stays", async () => {
  await open("service-provider-good", "connect");
  script.refused.set("connect", refused);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText(say.token));
  await user.paste("secret-token");
  await press(say.connect);
  expect(await screen.findByText(refused.message)).toBeInTheDocument();
  expect(screen.getByLabelText(say.token)).toHaveValue("secret-token");
});

test("that everybody may open the application is said as soon as nobody is named", async () => {
  const view = await open("administration-connected", "choices");
  const idp = view.idp.name;
  expect(screen.queryByText(say.everybody(idp))).toBeNull();
  const user = userEvent.setup();
  await user.clear(screen.getByLabelText(say.access(view.application_word)));
  expect(await screen.findByText(say.everybody(idp))).toBeInTheDocument();
});

test("choices are submitted as lists, and who has what by its name", async () => {
  const view = await open("administration-connected", "choices");
  const user = userEvent.setup();
  const owners = screen.getByLabelText(say.entitledTo("Claude Owner"));
  expect(owners).toHaveValue("user:olga");
  await user.type(owners, "\nadmins");
  await press(say.keep);
  await waitFor(() => { expect(screen.getByText(say.kept)).toBeInTheDocument(); });
  const set = Object.fromEntries(asked("send").map(([, act]) => act as { type: string; field: string; values: Array<string> }).filter((act) => act.type === "set").map((act) => [act.field, act.values]));
  expect(set.access).toEqual(["claude-users"]);
  expect(set.entitlements).toEqual(["Claude Owner=user:olga", "Claude Owner=admins", "Claude User=claude-users"]);
  expect(set).not.toHaveProperty("scim-url");
  expect(view.administration?.mapped).toEqual(["Claude Owner", "Claude User"]);
});

test("a deviation is switched off by its name, with its reason beside it", async () => {
  const view = await open("administration-connected", "choices");
  const [deviation] = view.administration?.deviations ?? [];
  if (!deviation) throw new Error("There is no deviation.");
  await userEvent.setup().click(screen.getByLabelText(deviation.title));
  expect(asked("send").at(-1)?.[1]).toMatchObject({ field: "deviations", values: [`${deviation.name}=off`] });
  expect(screen.getByText(new RegExp(deviation.reason.slice(0, 30)))).toBeInTheDocument();
});

test("a plan is read, shown object by object, and carried out at one press", async () => {
  await open("administration-connected", "plan", "hold=applyChanges");
  await press(say.read);
  const apply = await screen.findByRole("button", { name: say.apply(sum(fresh).touched) });
  expect(document.querySelectorAll("[data-key]")).toHaveLength(fresh.objects.length);
  await userEvent.setup().click(apply);
  expect(await screen.findByText(say.of(3, fresh.objects.length))).toBeInTheDocument();
  script.release("applyChanges");
  expect(await screen.findByRole("heading", { name: say.applied })).toHaveFocus();
  expect(asked("applyChanges")).toEqual([["acme", "connect", null]]);
});

test("a plan without a token leads to where it is given", async () => {
  await open("service-provider-good", "plan");
  expect(screen.getByText(say.connectFirst)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: say.read })).toBeNull();
});

test("where it stopped, what is open stands there and can be gone on with", async () => {
  await open("administration-connected", "plan", "applied=applied-stopped");
  await press(say.read);
  await userEvent.setup().click(await screen.findByRole("button", { name: say.apply(sum(fresh).touched) }));
  expect(await screen.findByRole("heading", { name: say.stoppedAt(4, fresh.objects.length) })).toBeInTheDocument();
  expect(screen.getByText(say.isOpen(fresh.objects.length - 4))).toBeInTheDocument();
  script.applied = "applied";
  await press(say.goOnAct);
  await screen.findByRole("heading", { name: say.applied });
  expect(asked("applyChanges")).toHaveLength(2);
});

test("the signing key goes to a new server only after a press on a button that names it", async () => {
  await open("administration-connected", "plan", "applied=applied-key-withheld");
  await press(say.read);
  await userEvent.setup().click(await screen.findByRole("button", { name: say.apply(sum(fresh).touched) }));
  const send = await screen.findByRole("button", { name: say.sendKeyTo("https://authentik.example.org") });
  expect(screen.queryByRole("button", { name: say.goOnAct })).toBeNull();
  script.applied = "applied";
  await userEvent.setup().click(send);
  await screen.findByRole("heading", { name: say.applied });
  expect(asked("applyChanges")).toEqual([["acme", "connect", null], ["acme", "connect", "https://authentik.example.org"]]);
});

test("a cancelled act says that what was done stays", async () => {
  await open("administration-connected", "plan", "hold=applyChanges");
  await press(say.read);
  await userEvent.setup().click(await screen.findByRole("button", { name: say.apply(sum(fresh).touched) }));
  await userEvent.setup().click(await screen.findByRole("button", { name: en.common.cancel }));
  expect(await screen.findByText(say.stopped)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: say.readAgain })).toBeInTheDocument();
  expect(session.failure).toBeNull();
});

test("what others made is changed only after it was confirmed by name, and then planned anew", async () => {
  await open("administration-connected", "plan", "plans=plan-conflict,plan");
  await press(say.read);
  const object = blocked.objects.find((known) => known.change === "conflict");
  if (!object) throw new Error("There is no conflict.");
  const box = await screen.findByLabelText(say.confirm(object.kind, object.name));
  expect(screen.queryByRole("button", { name: /Apply/ })).toBeNull();
  await userEvent.setup().click(box);
  expect(await screen.findByRole("button", { name: say.apply(sum(fresh).touched) })).toBeInTheDocument();
  expect(asked("send").at(-1)?.[1]).toMatchObject({ field: "confirm", values: [object.key] });
  expect(asked("planChanges")).toHaveLength(2);
});

test("where everything is as wanted there is nothing to press but reading again", async () => {
  await open("administration-made", "plan", "plans=plan-settled");
  await press(say.read);
  expect(await screen.findByText(say.settled)).toBeInTheDocument();
  expect(document.getElementById("apply")).toBeNull();
});

test("taking back says what goes and what stays", async () => {
  await open("administration-made", "undo", "plans=plan-undo&applied=applied-undo");
  await press(say.read);
  const button = await screen.findByRole("button", { name: say.takeBack(sum(back).touched) });
  const kept = back.objects.find((object) => object.change === "keep");
  expect(within(document.querySelector(`[data-key="${kept?.key ?? ""}"]`) as HTMLElement).getByText(say.change.keep)).toBeInTheDocument();
  await userEvent.setup().click(button);
  expect(await screen.findByRole("heading", { name: say.undone })).toBeInTheDocument();
  expect(asked("applyChanges")).toEqual([["acme", "undo", null]]);
});

test("a plan is counted as the engine means it", () => {
  expect(sum(fresh)).toMatchObject({ touched: fresh.objects.length, settled: false, blocked: false });
  expect(sum(done)).toMatchObject({ touched: 0, settled: true, blocked: false });
  expect(sum(blocked)).toMatchObject({ blocked: true });
  expect(sum(back).counts.map(({ change }) => change)).toEqual(["remove", "keep"]);
});

test("a finding that the plan itself fixes does not stop it", () => {
  const left = { code: "temporary_value_left", status: "failed" as const, title: "x", want: null, got: null, fix: null, owner: null, place: null };
  expect(sum({ ...fresh, findings: [left] }).blocked).toBe(false);
  expect(sum({ ...fresh, findings: [{ ...left, code: "scim_live_ready" }] }).blocked).toBe(false);
  expect(sum({ ...fresh, findings: [{ ...left, code: "other" }] }).blocked).toBe(true);
});

const audience: SyncAudience = {
  at: fresh.at, server: fresh.server.url, url: "https://api.workos.com/scim/v2.0/abc", rule: { kind: "everybody" },
  people: [{ id: 7, username: "jane", name: "Jane", email: "jane@example.company" }], groups: ["claude-users"],
};

test("a plan shows whom SCIM would send before it may write", async () => {
  await open("administration-made", "plan", "plans=plan-settled");
  await press(say.read);
  await screen.findByText(say.settled);
  work.plan = { ...done, audience };
  expect(await screen.findByRole("heading", { name: say.audience(1, audience.url) })).toBeInTheDocument();
  expect(screen.getByText(/jane@example\.company/)).toBeInTheDocument();
  expect(planText({ ...done, audience }, say)).toContain("jane <jane@example.company>");
});

test("what goes with an application is asked for as what it is: deleted, and not to be restored", () => {
  const theirs = { key: "below/scimprovider/9", kind: "SCIM Provider", name: "Theirs", change: "conflict" as const, id: "9", ours: false, fields: [], note: null };
  render(PlannedObject, { object: theirs, deviations: [], confirmed: false, onconfirm: () => undefined });
  expect(screen.getByLabelText(say.confirmDelete("SCIM Provider", "Theirs"))).not.toBeChecked();
  expect(screen.getByText(say.confirmDeleteHint)).toBeInTheDocument();
});

test("the last restriction stays unless its removal is ticked", () => {
  const last = { key: "access/group:users", kind: "Binding", name: "group users", change: "keep" as const, id: "1", ours: true, fields: [], note: null };
  render(PlannedObject, { object: last, deviations: [], confirmed: false, onconfirm: () => undefined });
  expect(screen.getByLabelText(say.confirmOpen("group users"))).not.toBeChecked();
});

test("as text it has a line for each object, with what differs below it", () => {
  const text = planText(blocked, say).split("\n");
  for (const object of blocked.objects) expect(text.some((line) => line.endsWith(`${object.kind}: ${object.name}`))).toBe(true);
  expect(text).toContain('    name: "Claude (old)" → "Claude"');
});

test("what is as wanted and follows the guide is not shown", () => {
  const object = done.objects.find((known) => known.key === "provider");
  expect(object && shownFields(object).every((field) => field.deviation !== null)).toBe(true);
});

test("who has what is kept exactly as it is typed, also for names that are mapped no more", () => {
  const text = "a=b=jane\nold=x\na=b= ";
  const grants = grantsIn(text, ["a=b", "new"]);
  expect(grants).toEqual([{ name: "a=b", who: "jane\n " }, { name: "new", who: "" }, { name: "old", who: "x" }]);
  expect(grantsIn(grantsText(grants), ["a=b", "new"])).toEqual(grants);
  expect(grantsValues(text, ["a=b"])).toEqual(["a=b=jane", "old=x"]);
});

test("nothing is proved before something was made", async () => {
  await open("administration-connected", "prove");
  expect(screen.getByText(say.proveLater)).toBeInTheDocument();
  expect(document.getElementById("preview")).toBeNull();
});

test("a preview of everybody is counted, filtered and drawn a page at a time", async () => {
  await open("administration-made", "prove", "hold=previewEverybody");
  const rows = () => document.querySelectorAll("tbody tr").length;
  await press(say.preview);
  expect(await screen.findByText(say.of(1, preview.people.length))).toBeInTheDocument();
  script.release("previewEverybody");
  expect(await screen.findByText(say.range(1, PER_PAGE, preview.people.length))).toBeInTheDocument();
  expect(rows()).toBe(PER_PAGE);
  await press(say.later);
  expect(screen.getByText(say.range(PER_PAGE + 1, 2 * PER_PAGE, preview.people.length))).toBeInTheDocument();
  const [count] = preview.counts;
  if (!count) throw new Error("Nobody has a problem.");
  await userEvent.setup().click(screen.getByLabelText(`${count.title} (${count.people})`));
  expect(rows()).toBe(count.people);
  await press(say.saveCsv);
  expect(await screen.findByText(/people\.csv/)).toBeInTheDocument();
  expect(asked("savePeople")).toEqual([["acme", count.problem]]);
});

test("a cancelled preview leaves no table and no failure", async () => {
  await open("administration-made", "prove", "hold=previewEverybody");
  await press(say.preview);
  await screen.findByText(say.of(1, preview.people.length));
  await press(en.common.cancel);
  expect(await screen.findByText(say.proveStopped)).toBeInTheDocument();
  expect(document.querySelectorAll("tbody tr")).toHaveLength(0);
  expect(session.failure).toBeNull();
});

test("metadata, a whole sign-in and the removal of its application are shown", async () => {
  await open("administration-made", "prove");
  await press(say.metadataRead);
  expect(await screen.findByText("WorkOS does not trust the certificate of this address")).toBeInTheDocument();
  await press(en.test.run);
  expect(await screen.findByText("The test twin has been removed from the server")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: say.twinResult })).toBeInTheDocument();
});

test("ten thousand people are looked through at once, and drawn a page at a time", () => {
  const [one] = preview.people;
  if (!one) throw new Error("There is nobody.");
  const people = Array.from({ length: 10_000 }, (_, index) => ({ ...one, id: index, username: `person-${index}`, problems: index % 100 === 0 ? (["no-email"] as const).slice() : [] }));
  expect(filtered(people, "any", "")).toHaveLength(100);
  expect(filtered(people, "no-email", "PERSON-99")).toHaveLength(1);
  expect(filtered(people, null, "  ")).toHaveLength(10_000);
  expect(slice(people, 3)).toMatchObject({ page: 3, pages: 400, first: 76, last: 100 });
  expect(slice(people, 9_999)).toMatchObject({ page: 399, last: 10_000 });
  expect(slice([], 2)).toEqual({ items: [], page: 0, pages: 1, first: 0, last: 0 });
});
