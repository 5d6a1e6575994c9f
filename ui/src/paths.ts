/* Where a page is. A path is kept in the preferences, so that the window opens where it was closed. */
/* The path of a setup's list of tasks, or of one of its pages. */
export function pathOf(setup: string, page?: string): string {
  const base = `/setups/${encodeURIComponent(setup)}`;
  return page === undefined ? base : `${base}/${page}`;
}

/* The setup that a path belongs to. */
export function setupIn(path: string): string | null {
  const name = /^\/setups\/([^/]+)/.exec(path)?.[1];
  if (name === undefined) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

/* The parts of a path behind the setup, for instance `["export", "runbook"]`. */
export function pageIn(path: string): Array<string> {
  return path.split("/").slice(3);
}

/* The page that Back leads to: one level up, never in a circle. */
export function parentOf(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.length <= 1 || parts[0] === "delete") return "/setups";
  // Renaming, copying, comparing and deleting begin at the list of setups.
  if (parts.length === 3 && ["rename", "copy", "compare", "delete"].includes(parts[2] ?? "")) return "/setups";
  return `/${parts.slice(0, -1).join("/")}`;
}
