/* What is pressed: buttons, what they copy and what they open. */
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import Button from "../../src/controls/Button.svelte";
import CopyButton from "../../src/controls/CopyButton.svelte";
import CopyList from "../../src/controls/CopyList.svelte";
import OpenPage from "../../src/controls/OpenPage.svelte";
import { play, script } from "../../src/host/memory";
import { drawAround } from "./draw";

const failure = { code: "refused", kind: "input", message: "That address is not known.", fix: "Open it by hand." } as const;

beforeEach(() => void play(""));

describe("a button", () => {
  test("is pressed by mouse, by Enter and by the space bar", async () => {
    const pressed = vi.fn();
    drawAround(Button, "Run test", { onclick: pressed });
    const button = screen.getByRole("button", { name: "Run test" });
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard(" ");
    expect(pressed).toHaveBeenCalledTimes(3);
  });

  test("takes no second press while its act is under way, keeps the focus, and says so", async () => {
    const pressed = vi.fn();
    drawAround(Button, "Run test", { busy: true, onclick: pressed });
    const button = screen.getByRole("button", { name: "Run test" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toBeEnabled();
    button.focus();
    await userEvent.keyboard("{Enter}");
    expect(pressed).not.toHaveBeenCalled();
    expect(button).toHaveFocus();
  });

  test("does not submit a form a second time while it is busy", async () => {
    const submitted = vi.fn((event: Event) => { event.preventDefault(); });
    const form = document.body.appendChild(document.createElement("form"));
    form.addEventListener("submit", submitted);
    drawAround(Button, "Save", { type: "submit" as const, busy: true });
    form.append(screen.getByRole("button", { name: "Save" }));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(submitted).not.toHaveBeenCalled();
    form.remove();
  });

  test("is a plain button unless it is said to submit", () => {
    drawAround(Button, "Show", {});
    expect(screen.getByRole("button")).toHaveAttribute("type", "button");
  });
});

describe("a list of values to copy", () => {
  test("offers no button for words that stand in for a value that is not known yet", () => {
    render(CopyList, { values: [
      { label: "Entity ID", value: "https://auth.workos.com/x" },
      { label: "ACS URL", value: "(the ACS URL that WorkOS shows)", words: true },
    ] });
    expect(screen.getByText("(the ACS URL that WorkOS shows)")).toBeVisible();
    expect(screen.getAllByRole("button").map((button) => button.getAttribute("aria-label") ?? button.textContent)).toEqual([expect.stringContaining("Entity ID")]);
  });
});

describe("a copy button", () => {
  test("names its value and says “Copied” only once it is", async () => {
    const held = script;
    held.held.add("copyText");
    render(CopyButton, { what: "ACS URL", value: "https://sp.example/acs" });
    await userEvent.click(screen.getByRole("button", { name: "Copy ACS URL" }));
    expect(screen.getByRole("status").textContent).toBe("");
    held.release("copyText");
    await vi.waitFor(() => { expect(screen.getByRole("status")).toHaveTextContent("Copied"); });
    expect(held.copied).toBe("https://sp.example/acs");
  });

  test("says what to do where it could not be copied", async () => {
    script.refused.set("copyText", failure);
    render(CopyButton, { what: "host", value: "_claude" });
    await userEvent.click(screen.getByRole("button", { name: "Copy host" }));
    expect(screen.getByRole("status")).toHaveTextContent("copy it manually");
    expect(screen.getByRole("status")).not.toHaveTextContent("Copied");
  });
});

test("a list of values to copy shows each with a button that names it", async () => {
  render(CopyList, { values: [{ label: "host", value: "_claude" }, { label: "value", value: "q7x2=ab" }] });
  expect(screen.getByText("q7x2=ab")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Copy value" }));
  expect(script.copied).toBe("q7x2=ab");
});

describe("a button that opens a page", () => {
  test("asks the shell for it, and leaves the window where it is", async () => {
    render(OpenPage, { url: "https://claude.ai/settings", label: "Open Claude settings" });
    await userEvent.click(screen.getByRole("button", { name: "Open Claude settings" }));
    expect(script.asked.at(-1)).toEqual({ call: "openPage", given: [null, "https://claude.ai/settings"] });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("says why a page could not be opened", async () => {
    script.refused.set("openPage", failure);
    render(OpenPage, { url: "https://elsewhere.example", label: "Open page" });
    await userEvent.click(screen.getByRole("button"));
    expect(await screen.findByRole("alert")).toHaveTextContent("That address is not known. Open it by hand.");
  });
});
