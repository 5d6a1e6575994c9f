/* Deutsch. Eine Datei für jeden Teil des Fensters. */
import type { Words } from "./index.svelte";
import { administration } from "./de/administration";
import { attributes } from "./de/attributes";
import { before } from "./de/before";
import { certificate } from "./de/certificate";
import { common } from "./de/common";
import { domain } from "./de/domain";
import { explain } from "./de/explain";
import { exporting } from "./de/exporting";
import { guide } from "./de/guide";
import { judge } from "./de/judge";
import { overview } from "./de/overview";
import { provider } from "./de/provider";
import { provisioning } from "./de/provisioning";
import { settings } from "./de/settings";
import { setups } from "./de/setups";
import { test } from "./de/test";

export const de: Words = {
  administration,
  attributes,
  before,
  certificate,
  common,
  domain,
  explain,
  exporting,
  guide,
  judge,
  overview,
  provider,
  provisioning,
  settings,
  setups,
  test,
};
