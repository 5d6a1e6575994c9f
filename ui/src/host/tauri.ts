/* The host in the window: each call is a command of the shell. */
import { Channel, invoke } from "@tauri-apps/api/core";

import type { Host } from "./host";

function channel<Told>(told: (message: Told) => void): Channel<Told> {
  const made = new Channel<Told>();
  made.onmessage = told;
  return made;
}

export const host: Host = {
  start: (signal) => invoke("start", { signals: channel(signal) }),
  keepPreferences: (preferences) => invoke("keep_preferences", { preferences }),

  catalogue: () => invoke("catalogue"),
  listSetups: () => invoke("list_setups"),
  makeSetup: (name, idp, plan) => invoke("make_setup", { name, idp, plan }),
  renameSetup: (from, to) => invoke("rename_setup", { from, to }),
  copySetup: (from, to) => invoke("copy_setup", { from, to }),
  compareSetups: (left, right) => invoke("compare_setups", { left, right }),
  deletion: (name) => invoke("deletion", { name }),
  deleteSetup: (name) => invoke("delete_setup", { name }),
  readBundle: (file) => invoke("read_bundle", { file }),
  takeBundle: (replace, keyPassphrase) => invoke("take_bundle", { replace, keyPassphrase }),

  openSetup: (name) => invoke("open_setup", { name }),
  typeText: (name, field, organization, text) => invoke("type_text", { name, field, organization, text }),
  send: (name, action) => invoke("send", { name, action }),

  lookUpDomains: (name, fault, answered) => invoke("look_up_domains", { name, fault, answered: channel(answered) }),
  makeCertificate: (name, commonName, bits, days, reached) =>
    invoke("make_certificate", { name, commonName, bits, days, reached: channel(reached) }),
  takeFiles: (name, files, password) => invoke("take_files", { name, files, password }),
  previewPeople: (name, people) => invoke("preview_people", { name, people }),
  checkMapping: (name) => invoke("check_mapping", { name }),
  rehearseMetadata: (name) => invoke("rehearse_metadata", { name }),
  testSignIn: (name, fault, reached) => invoke("test_sign_in", { name, fault, reached: channel(reached) }),
  signInTest: (name, index) => invoke("sign_in_test", { name, index }),
  evidence: (name) => invoke("evidence", { name }),
  judgeResponse: (name, file) => invoke("judge_response", { name, file }),
  judgeRecording: (name, reached) => invoke("judge_recording", { name, reached: channel(reached) }),
  judgedResponse: (name, index) => invoke("judged_response", { name, index }),
  shareResponse: (name, number, how) => invoke("share_response", { name, number, how }),
  cancel: (task) => invoke("cancel", { task }),

  connect: (name, token) => invoke("connect", { name, token }),
  takeIn: (name, slug) => invoke("take_in", { name, slug }),
  keepSecret: (name, what, secret) => invoke("keep_secret", { name, what, secret }),
  forgetSecret: (name, what) => invoke("forget_secret", { name, what }),
  planChanges: (name, purpose) => invoke("plan_changes", { name, purpose }),
  applyChanges: (name, purpose, keyTo, reached) => invoke("apply_changes", { name, purpose, keyTo, reached: channel(reached) }),

  previewEverybody: (name, reached) => invoke("preview_everybody", { name, reached: channel(reached) }),
  savePeople: (name, only) => invoke("save_people", { name, only }),
  proveMetadata: (name) => invoke("prove_metadata", { name }),
  scimState: (name, wish) => invoke("scim_state", { name, wish }),
  testTwin: (name, reached) => invoke("test_twin", { name, reached: channel(reached) }),

  handover: (name, role) => invoke("handover", { name, role }),
  runbook: (name) => invoke("runbook", { name }),
  bundleFiles: (name) => invoke("bundle_files", { name }),
  saveBundle: (name, keyPassphrase) => invoke("save_bundle", { name, keyPassphrase }),
  saveFile: (name, file, passphrase) => invoke("save_file", { name, file, passphrase }),
  showFolder: () => invoke("show_folder"),
  print: () => invoke("print"),

  unlockVault: (way, passphrase, renewed) => invoke("unlock_vault", { way, passphrase, renewed }),
  copyText: (text) => invoke("copy_text", { text }),
  openPage: (name, url) => invoke("open_page", { name, url }),
  explain: (name, text) => invoke("explain", { name, text }),
  about: () => invoke("about"),
};
