/* English. One file for each part of the window. */
import { administration } from "./en/administration";
import { attributes } from "./en/attributes";
import { before } from "./en/before";
import { certificate } from "./en/certificate";
import { common } from "./en/common";
import { domain } from "./en/domain";
import { explain } from "./en/explain";
import { exporting } from "./en/exporting";
import { guide } from "./en/guide";
import { judge } from "./en/judge";
import { overview } from "./en/overview";
import { provider } from "./en/provider";
import { provisioning } from "./en/provisioning";
import { settings } from "./en/settings";
import { setups } from "./en/setups";
import { test } from "./en/test";

export const en = {
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
