/* What is filled in: text, choices, ticks and files. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import Choice from "../../src/controls/Choice.svelte";
import DraftField from "../../src/controls/DraftField.svelte";
import FileDrop from "../../src/controls/FileDrop.svelte";
import TextField from "../../src/controls/TextField.svelte";
import Tickbox from "../../src/controls/Tickbox.svelte";
import { play, script } from "../../src/host/memory";
import { session } from "../../src/session.svelte";
import { finding } from "./draw";

beforeEach(() => void play(""));

describe("a text field", () => {
  test("has its label, and its hint as its description", () => {
    render(TextField, { id: "acs", label: "ACS URL", hint: "Where the answer goes.", value: "" });
    expect(screen.getByRole("textbox", { name: "ACS URL" })).toHaveAccessibleDescription("Where the answer goes.");
  });

  test("says what is wrong beside itself, in the words of the finding, and is marked as invalid", () => {
    const wrong = finding("failed", "The address has no path", { fix: "Copy it whole." });
    render(TextField, { id: "acs", label: "ACS URL", hint: "Where the answer goes.", value: "https://x", findings: [wrong] });
    const field = screen.getByRole("textbox");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/^Where the answer goes. The address has no path\s*Copy it whole.$/);
    expect(field).toHaveValue("https://x");
  });

  test("shows a warning without calling the field invalid", () => {
    render(TextField, { id: "acs", label: "ACS URL", value: "", findings: [finding("warning", "It is unusually long")] });
    expect(screen.getByRole("textbox")).toBeValid();
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription("It is unusually long");
  });

  test("says everything that was cleaned, also where it is the same sentence", () => {
    const cleaned = finding("warning", "Extra characters were removed from the value");
    render(TextField, { id: "people", label: "People", value: "", findings: [cleaned, cleaned] });
    expect(screen.getAllByText(cleaned.title)).toHaveLength(2);
  });

  test("is quiet about what holds", () => {
    render(TextField, { id: "acs", label: "ACS URL", value: "", findings: [finding("passed", "It is an address")] });
    expect(screen.queryByText("It is an address")).toBeNull();
    expect(screen.getByRole("textbox")).not.toHaveAttribute("aria-describedby");
  });

  test("tells every change, and takes what is pasted as it is", async () => {
    const told = vi.fn();
    render(TextField, { id: "acs", label: "ACS URL", value: "", oninput: told });
    await userEvent.click(screen.getByRole("textbox"));
    await userEvent.paste("  https://SP.example/acs \t");
    expect(told).toHaveBeenLastCalledWith("  https://SP.example/acs \t");
  });

  test("takes several lines where there may be several", async () => {
    const told = vi.fn();
    render(TextField, { id: "domains", label: "Domains", value: "", lines: 3, oninput: told });
    await userEvent.type(screen.getByRole("textbox", { name: "Domains" }), "a.example{Enter}b.example");
    expect(told).toHaveBeenLastCalledWith("a.example\nb.example");
  });

  test("hides a passphrase, and lets it be pasted", async () => {
    const told = vi.fn();
    render(TextField, { id: "pass", label: "Passphrase", type: "password", value: "", oninput: told });
    const field = screen.getByLabelText("Passphrase");
    expect(field).toHaveAttribute("type", "password");
    field.focus();
    await userEvent.paste("correct horse");
    expect(told).toHaveBeenLastCalledWith("correct horse");
  });
});

describe("a field of the setup", () => {
  test("shows what the setup holds, and sends what is typed to be kept as it is typed", async () => {
    play("?scenario=fresh");
    await session.begin();
    render(DraftField, { field: "domain", label: "Domain" });
    await userEvent.type(screen.getByRole("textbox", { name: "Domain" }), "Example.ORG ");
    await vi.waitFor(() => {
      expect(script.asked.filter((asked) => asked.call === "typeText").at(-1)?.given.slice(1)).toEqual(["domain", null, "Example.ORG "]);
    });
    expect(screen.getByRole("textbox")).toHaveValue("Example.ORG ");
    expect(screen.getByRole("textbox")).toHaveAttribute("id", "field-domain");
  });

  test("belongs to one organization where it is said so", () => {
    render(DraftField, { field: "mode", organization: "Claude Console", label: "Mode" });
    expect(screen.getByRole("textbox")).toHaveAttribute("id", "field-mode-Claude-Console");
  });
});

describe("a choice", () => {
  const options = [
    { value: "jit", label: "At the first sign-in" },
    { value: "scim", label: "By directory sync", refusal: "The Team plan has no directory sync." },
    { value: "invite", label: "By invitation", hint: "One by one." },
  ];

  test("is a group with a name; what cannot be chosen stays there and says why", () => {
    render(Choice, { id: "mode", legend: "How people are added", hint: "It can be changed later.", options, value: "jit", onchoose: vi.fn() });
    expect(screen.getByRole("group", { name: "How people are added" })).toHaveAccessibleDescription("It can be changed later.");
    expect(screen.getByRole("radio", { name: "At the first sign-in" })).toBeChecked();
    const refused = screen.getByRole("radio", { name: "By directory sync" });
    expect(refused).toBeDisabled();
    expect(refused).toHaveAccessibleDescription("The Team plan has no directory sync.");
    expect(screen.getByRole("radio", { name: "By invitation" })).toHaveAccessibleDescription("One by one.");
  });

  test("is chosen by the space bar and by a press on its label", async () => {
    const chosen = vi.fn();
    render(Choice, { id: "mode", legend: "How people are added", options, value: null, onchoose: chosen });
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(chosen).toHaveBeenLastCalledWith("jit");
    await userEvent.click(screen.getByText("By invitation"));
    expect(chosen).toHaveBeenLastCalledWith("invite");
  });
});

describe("a tick box", () => {
  test("is ticked by the space bar, and its hint describes it", async () => {
    const changed = vi.fn();
    render(Tickbox, { id: "sso", label: "Require SSO", hint: "Only once the gate is open.", checked: false, onchange: changed });
    const box = screen.getByRole("checkbox", { name: "Require SSO" });
    expect(box).toHaveAccessibleDescription("Only once the gate is open.");
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(changed).toHaveBeenCalledWith(true);
  });
});

describe("a place for files", () => {
  const draw = (props: { limit?: number; multiple?: boolean } = {}) => {
    const [onfiles, onrefused] = [vi.fn(), vi.fn()];
    render(FileDrop, { id: "files", label: "Certificate or metadata", hint: "PEM, PKCS#12 or XML.", onfiles, onrefused, ...props });
    return { onfiles, onrefused, input: screen.getByLabelText(/Certificate or metadata/, { selector: "input" }) };
  };

  test("hands over what was chosen, byte for byte", async () => {
    const { onfiles, input } = draw();
    expect(input).toHaveAccessibleDescription("PEM, PKCS#12 or XML.");
    await userEvent.upload(input, new File([new Uint8Array([0, 255, 128, 10])], "key.p12"));
    await vi.waitFor(() => { expect(onfiles).toHaveBeenCalledWith([{ name: "key.p12", base64: "AP+ACg==" }]); });
  });

  test("takes what is dropped on it", async () => {
    const { onfiles } = draw({ multiple: true });
    const files = [new File(["a"], "a.pem"), new File(["b"], "b.pem")];
    await fireEvent.drop(screen.getByRole("group", { name: "Certificate or metadata" }), { dataTransfer: { files } });
    await vi.waitFor(() => { expect(onfiles).toHaveBeenCalledWith([{ name: "a.pem", base64: "YQ==" }, { name: "b.pem", base64: "Yg==" }]); });
  });

  test("refuses what is too large without reading it", async () => {
    const { onfiles, onrefused, input } = draw();
    const large = new File(["x"], "disk.img");
    Object.defineProperty(large, "size", { value: 100_000_000 });
    large.arrayBuffer = () => { throw new Error("it was read"); };
    await userEvent.upload(input, large);
    expect(onrefused).toHaveBeenCalledWith(expect.stringContaining("disk.img is larger than 5 MB"));
    expect(onfiles).not.toHaveBeenCalled();
  });

  test("says in one sentence that a file cannot be read", async () => {
    const { onfiles, onrefused, input } = draw();
    const folder = new File([], "folder");
    folder.arrayBuffer = () => Promise.reject(new Error("is a directory"));
    await userEvent.upload(input, folder);
    await vi.waitFor(() => { expect(onrefused).toHaveBeenCalledWith(expect.stringContaining("folder cannot be read")); });
    expect(onfiles).not.toHaveBeenCalled();
  });
});
