/* Words that stand on more than one page. */
import type { Owner, Status, Step, StepStatus } from "../../host/bindings";

const status: Record<StepStatus, string> = {
  "cannot-start-yet": "Cannot start yet",
  "not-started": "Not started",
  "in-progress": "In progress",
  completed: "Completed",
  problem: "There is a problem",
};

const step: Record<Step, string> = {
  "before-you-start": "Gather what you need",
  domain: "Verify the domain",
  certificate: "Choose the signing certificate",
  attributes: "Map the attributes",
  "service-provider": "Enter the service provider’s values",
  "test-sign-in": "Test the sign-in",
  provisioning: "Choose how people are added",
  export: "Export the bundle",
};

const owner: Record<Owner, string> = {
  idp: "For the identity provider administrator",
  dns: "For the DNS administrator",
  claude: "For a Claude Owner or Console Admin",
  clock: "For the administrator of the computer with the wrong clock",
  you: "For you",
};

const check: Record<Status, string> = {
  passed: "Passed",
  failed: "Failed",
  warning: "Warning",
  skipped: "Not run yet",
};

export const common = {
  name: "Latchkey",
  status,
  step,
  owner,
  check,
  ownerIn: (idp: string) => `For the ${idp} administrator`,
  completed: (done: number, all: number) => `${done} of ${all} completed`,
  tasks: "Tasks",
  allTasks: "All tasks",
  allSetups: "All setups",
  back: "Back",
  problem: "There is a problem",
  wanted: "Expected",
  got: "Received",
  copy: (what: string) => `Copy ${what}`,
  copied: "Copied",
  notCopied: "Copying failed. Select the text and copy it manually.",
  open: (what: string) => `Open ${what}`,
  openPage: "Open page",
  means: "What this means",
  yes: "Yes",
  no: "No",
  save: "Save",
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was changed.",
  remove: "Remove",
  add: "Add",
  show: "Show",
  hide: "Hide",
  optional: "optional",
  saving: "Saving",
  dismiss: "Do not show again",
  checksHold: (count: number) => (count === 1 ? "1 check passed" : `${count} checks passed`),
  checksSkipped: (count: number) => (count === 1 ? "1 check not run yet" : `${count} checks not run yet`),
  since: (seconds: number) => (seconds === 1 ? "for 1 second" : `for ${seconds} seconds`),
  chooseFile: "Choose a file",
  dropHere: "or drop it here",
  fileTooLarge: (name: string, limit: string) => `${name} is larger than ${limit}. Choose a file that contains only this application.`,
  fileUnreadable: (name: string) => `${name} cannot be read. It may be a folder, or you may not have permission to read it.`,
  table: "Table",
  rehearsal: "Rehearsal",
  notAnswered: "Latchkey did not respond. Try again. If it happens again, close the window and reopen it. Nothing is lost.",
};
