/* What is read: findings, problems, states, prose, and what waits. */
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import Disclosure from "../../src/controls/Disclosure.svelte";
import ErrorSummary from "../../src/controls/ErrorSummary.svelte";
import FindingCard from "../../src/controls/FindingCard.svelte";
import Findings from "../../src/controls/Findings.svelte";
import Icon from "../../src/controls/Icon.svelte";
import Mark from "../../src/controls/Mark.svelte";
import Prose from "../../src/controls/Prose.svelte";
import Spans from "../../src/controls/Spans.svelte";
import StatusTag from "../../src/controls/StatusTag.svelte";
import TextField from "../../src/controls/TextField.svelte";
import Waiting from "../../src/controls/Waiting.svelte";
import { play, script } from "../../src/host/memory";
import { drawAround, finding } from "./draw";

beforeEach(() => void play(""));

describe("the summary of problems", () => {
  const problems = [{ title: "The address has no path", fix: "Copy it whole.", target: "acs" }, { title: "The disk is full", fix: "Make room." }];

  test("is headed “There is a problem”, takes the focus, and leads to the field", async () => {
    render(TextField, { id: "acs", label: "ACS URL", value: "" });
    render(ErrorSummary, { problems });
    const summary = screen.getByRole("alert", { name: "There is a problem" });
    expect(summary).toHaveFocus();
    expect(within(summary).getByText("Make room.")).toBeVisible();
    screen.getByRole("textbox", { name: "ACS URL" }).scrollIntoView = vi.fn();
    await userEvent.keyboard("{Tab}{Enter}");
    expect(screen.getByRole("textbox", { name: "ACS URL" })).toHaveFocus();
  });

  test("is not there while there is none, and takes the focus again when others come", async () => {
    const { rerender } = render(ErrorSummary, { problems: [] });
    expect(screen.queryByRole("alert")).toBeNull();
    await rerender({ problems: problems.slice(1) });
    expect(screen.getByRole("alert")).toHaveFocus();
  });
});

describe("a finding", () => {
  test("says how the check ended, what was expected and received, the next move, who makes it and where", () => {
    const card = finding("failed", "The audience has one slash too many", {
      want: "https://sp.example/x", got: "https://sp.example/x/", fix: "Remove the last slash.", owner: "dns", place: "Zone › Records",
    });
    render(FindingCard, { finding: card });
    expect(screen.getByRole("heading")).toHaveTextContent("Failed: The audience has one slash too many");
    expect(screen.getByText("Expected").nextElementSibling).toHaveTextContent("https://sp.example/x");
    expect(screen.getByText("Received").nextElementSibling).toHaveTextContent("https://sp.example/x/");
    expect(screen.getByText("Remove the last slash.")).toBeVisible();
    expect(screen.getByText("For the DNS administrator · Zone › Records")).toBeVisible();
  });

  test("marks where expected and received part", () => {
    const { container } = render(FindingCard, { finding: finding("failed", "A slip", { want: "claude.ai", got: "claude.al" }) });
    expect(container.querySelector("mark")).toHaveTextContent("l");
  });
});

describe("findings", () => {
  const all = [
    finding("passed", "The signature is good"), finding("skipped", "The name was not looked at"),
    finding("warning", "It ends soon"), finding("failed", "The audience differs"),
  ];

  test("begin with what failed, then what to look at; what holds is one line that opens", async () => {
    render(Findings, { findings: all });
    expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual(["Failed: The audience differs", "Warning: It ends soon"]);
    expect(screen.getByText("The signature is good")).not.toBeVisible();
    await userEvent.click(screen.getByText("1 check passed"));
    expect(screen.getByText("The signature is good")).toBeVisible();
    expect(screen.getByText("1 check not run yet")).toBeVisible();
  });

  test("draw nothing where there are none", () => {
    const { container } = render(Findings, { findings: [] });
    expect(container.querySelector("*:not(div)")).toBeNull();
  });
});

test("a disclosure opens and closes", async () => {
  drawAround(Disclosure, "All of it", { summary: "History" });
  expect(screen.getByText("All of it")).not.toBeVisible();
  await userEvent.click(screen.getByText("History"));
  expect(screen.getByText("All of it")).toBeVisible();
});

test("a picture beside words is silent", () => {
  const { container } = render(Icon, { name: "problem" });
  expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
});

test("a mark never becomes part of the page", () => {
  const { container } = render(Mark, { svg: "<svg onload=\"alert(1)\"><script>alert(2)</script></svg>" });
  expect(container.querySelector("svg, script")).toBeNull();
  expect(container.querySelector("span")).toHaveAttribute("aria-hidden", "true");
});

test.each([
  ["cannot-start-yet", "Cannot start yet"], ["not-started", "Not started"], ["in-progress", "In progress"],
  ["completed", "Completed"], ["problem", "There is a problem"],
] as const)("the state %s is said in words: %s", (status, words) => {
  render(StatusTag, { status });
  expect(screen.getByText(words)).toBeVisible();
});

describe("prose", () => {
  test("is drawn node by node: headings below the page's own, lists, tables, and code as text", () => {
    render(Prose, { blocks: [
      { kind: "heading", level: 1, content: [{ kind: "text", text: "Undo" }] },
      { kind: "list", ordered: true, items: [[{ kind: "paragraph", content: [{ kind: "strong", text: "First" }] }]] },
      { kind: "code", text: "<b>not bold</b>" },
      { kind: "table", heading: [[{ kind: "text", text: "Name" }]], rows: [[[{ kind: "code", text: "<i>x</i>" }]]] },
    ] });
    expect(screen.getByRole("heading", { level: 2, name: "Undo" })).toBeVisible();
    expect(screen.getByRole("listitem")).toHaveTextContent("First");
    expect(screen.getByText("<b>not bold</b>")).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Name" })).toBeVisible();
    expect(screen.getByRole("cell", { name: "<i>x</i>" })).toBeVisible();
  });

  test("a link asks the shell to open it and does not lead the window away", async () => {
    render(Spans, { content: [{ kind: "link", text: "WorkOS", url: "https://workos.com/docs" }] });
    await userEvent.click(screen.getByRole("link", { name: "WorkOS" }));
    expect(script.asked.at(-1)).toEqual({ call: "openPage", given: [null, "https://workos.com/docs"] });
  });
});

describe("something that takes a while", () => {
  test("says what it is and how far it has come, and can be cancelled by keyboard", async () => {
    const cancel = vi.fn();
    render(Waiting, { what: "Making the key", stages: ["Opening the vault", "Making the key pair"], reached: 1, since: Date.now(), oncancel: cancel });
    expect(screen.getByRole("status")).toHaveTextContent("Making the key");
    expect(screen.getByRole("progressbar")).toHaveAttribute("value", "1");
    expect(screen.getByText(/Making the key pair/)).toBeVisible();
    await userEvent.tab();
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(cancel).toHaveBeenCalledOnce();
  });
});
