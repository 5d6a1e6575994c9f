/* Which page belongs to a path. A path that leads nowhere leads to the list above it. The two lists are there from the
   start; every other page is loaded when it is first opened, or once the window has nothing else to do. */
import type { Component } from "svelte";

import type { Step, View } from "../host/bindings";
import { pageIn, setupIn } from "../paths";
import SetupList from "../setups/SetupList.svelte";
import Overview from "../steps/Overview.svelte";

/* `parts` is what follows the page's own name in the path. */
export type SetupPage = Component<{ view: View; parts: Array<string> }>;
export type PlainPage = Component;

/* How a page is loaded. */
type Load<Page> = () => Promise<{ default: Page }>;

export type Route =
  | { kind: "setup"; page: SetupPage; parts: Array<string> }
  | { kind: "plain"; page: PlainPage };

const steps: Record<Step, Load<SetupPage>> = {
  "before-you-start": () => import("../steps/BeforeYouStart.svelte"),
  domain: () => import("../steps/Domain.svelte"),
  certificate: () => import("../steps/Certificate.svelte"),
  attributes: () => import("../steps/Attributes.svelte"),
  "service-provider": () => import("../steps/ServiceProvider.svelte"),
  "test-sign-in": () => import("../steps/TestSignIn.svelte"),
  provisioning: () => import("../steps/Provisioning.svelte"),
  export: () => import("../steps/Export.svelte"),
};

const ofSetup: Record<string, Load<SetupPage>> = {
  ...steps,
  handover: () => import("../steps/Handover.svelte"),
  runbook: () => import("../steps/Runbook.svelte"),
  explain: () => import("../explain/ExplainError.svelte"),
  administration: () => import("../steps/Administration.svelte"),
  rename: () => import("../setups/RenameSetup.svelte"),
  copy: () => import("../setups/CopySetup.svelte"),
  compare: () => import("../setups/CompareSetups.svelte"),
  delete: () => import("../setups/DeleteSetup.svelte"),
};

const plain: Record<string, Load<PlainPage>> = {
  new: () => import("../setups/NewSetup.svelte"),
  explain: () => import("../explain/ExplainError.svelte"),
  import: () => import("../setups/ImportBundle.svelte"),
  delete: () => import("../setups/DeleteUnreadable.svelte"),
  preferences: () => import("../settings/Preferences.svelte"),
  about: () => import("../settings/About.svelte"),
  shortcuts: () => import("../settings/Shortcuts.svelte"),
};

export async function routeOf(path: string): Promise<Route> {
  if (setupIn(path) !== null) {
    const [page, ...parts] = pageIn(path);
    const load = page === undefined ? undefined : ofSetup[page];
    return { kind: "setup", page: load ? (await load()).default : Overview, parts };
  }
  const page = path.split("/").find((part) => part !== "");
  const load = page === undefined ? undefined : plain[page];
  return { kind: "plain", page: load ? (await load()).default : SetupList };
}

/* Loads what was not opened yet, so that no page has to be waited for. */
export async function loadTheRest(): Promise<void> {
  for (const load of [...Object.values(ofSetup), ...Object.values(plain)]) await load();
}
