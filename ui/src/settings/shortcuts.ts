/* The keys of each system, as its menu has them. */
import type { Start } from "../host/host";

export type Shortcut = "primary" | "back" | "tasks" | "setups" | "make" | "import" | "preferences" | "shortcuts" | "larger" | "smaller" | "normal" | "quit";

const modifier = (platform: Start["platform"]) => (platform === "macos" ? "⌘" : "Ctrl");

/* Each shortcut with the keys that are held together. */
export function shortcuts(platform: Start["platform"]): Array<{ act: Shortcut; keys: Array<string> }> {
  const held = modifier(platform);
  const mac = platform === "macos";
  const all: Array<{ act: Shortcut; keys: Array<string> }> = [
    { act: "primary", keys: ["Enter"] },
    { act: "back", keys: mac ? [held, "["] : ["Alt", "←"] },
    { act: "tasks", keys: [held, "T"] },
    { act: "setups", keys: [held, mac ? "⇧" : "Shift", "O"] },
    { act: "make", keys: [held, "N"] },
    { act: "import", keys: [held, "O"] },
    { act: "preferences", keys: [held, ","] },
    { act: "shortcuts", keys: [held, "/"] },
    { act: "larger", keys: [held, "="] },
    { act: "smaller", keys: [held, "-"] },
    { act: "normal", keys: [held, "0"] },
    { act: "quit", keys: [held, "Q"] },
  ];
  return platform === "windows" ? all.map((line) => (line.act === "quit" ? { act: "quit", keys: ["Alt", "F4"] } : line)) : all;
}
