/* Which page belongs to a path. A path that leads nowhere leads to the list above it. */
import type { Component } from "svelte";

import type { Step, View } from "../host/bindings";
import { pageIn, setupIn } from "../paths";
import About from "../settings/About.svelte";
import PreferencesPage from "../settings/Preferences.svelte";
import Shortcuts from "../settings/Shortcuts.svelte";
import CompareSetups from "../setups/CompareSetups.svelte";
import CopySetup from "../setups/CopySetup.svelte";
import DeleteSetup from "../setups/DeleteSetup.svelte";
import DeleteUnreadable from "../setups/DeleteUnreadable.svelte";
import ImportBundle from "../setups/ImportBundle.svelte";
import NewSetup from "../setups/NewSetup.svelte";
import RenameSetup from "../setups/RenameSetup.svelte";
import SetupList from "../setups/SetupList.svelte";
import Attributes from "../steps/Attributes.svelte";
import BeforeYouStart from "../steps/BeforeYouStart.svelte";
import Certificate from "../steps/Certificate.svelte";
import Domain from "../steps/Domain.svelte";
import Export from "../steps/Export.svelte";
import Handover from "../steps/Handover.svelte";
import Overview from "../steps/Overview.svelte";
import Provisioning from "../steps/Provisioning.svelte";
import Runbook from "../steps/Runbook.svelte";
import ServiceProvider from "../steps/ServiceProvider.svelte";
import TestSignIn from "../steps/TestSignIn.svelte";

/* `parts` is what follows the page's own name in the path. */
export type SetupPage = Component<{ view: View; parts: Array<string> }>;
export type PlainPage = Component;

export type Route =
  | { kind: "setup"; page: SetupPage; parts: Array<string> }
  | { kind: "plain"; page: PlainPage };

const steps: Record<Step, SetupPage> = {
  "before-you-start": BeforeYouStart,
  domain: Domain,
  certificate: Certificate,
  attributes: Attributes,
  "service-provider": ServiceProvider,
  "test-sign-in": TestSignIn,
  provisioning: Provisioning,
  export: Export,
};

const ofSetup: Record<string, SetupPage> = {
  ...steps,
  handover: Handover,
  runbook: Runbook,
  rename: RenameSetup,
  copy: CopySetup,
  compare: CompareSetups,
  delete: DeleteSetup,
};

const plain: Record<string, PlainPage> = {
  new: NewSetup,
  import: ImportBundle,
  delete: DeleteUnreadable,
  preferences: PreferencesPage,
  about: About,
  shortcuts: Shortcuts,
};

export function routeOf(path: string): Route {
  if (setupIn(path) !== null) {
    const [page, ...parts] = pageIn(path);
    const found = page === undefined ? undefined : ofSetup[page];
    return { kind: "setup", page: found ?? Overview, parts };
  }
  const page = path.split("/").find((part) => part !== "");
  const found = page === undefined ? undefined : plain[page];
  return { kind: "plain", page: found ?? SetupList };
}
