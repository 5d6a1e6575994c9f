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
  idp: "For whoever runs the identity provider",
  dns: "For whoever manages DNS",
  claude: "For an Owner of Claude or an Admin of the Console",
  clock: "For whoever runs the machine with the wrong clock",
  you: "For you",
};

const check: Record<Status, string> = {
  passed: "Holds",
  failed: "Does not hold",
  warning: "To look at",
  skipped: "Not looked at yet",
};

export const common = {
  name: "Latchkey",
  status,
  step,
  owner,
  check,
  ownerIn: (idp: string) => `For whoever runs ${idp}`,
  completed: (done: number, all: number) => `${done} of ${all} completed`,
  tasks: "Tasks",
  allTasks: "All tasks",
  allSetups: "All setups",
  back: "Back",
  problem: "There is a problem",
  wanted: "Wanted",
  got: "Got",
  copy: (what: string) => `Copy ${what}`,
  copied: "Copied",
  notCopied: "It could not be copied. Select the text and copy it by hand.",
  open: (what: string) => `Open ${what}`,
  openPage: "Open that page",
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
  checksHold: (count: number) => (count === 1 ? "1 check holds" : `${count} checks hold`),
  checksSkipped: (count: number) =>
    count === 1 ? "1 check waits for the one above" : `${count} checks wait for those above`,
  since: (seconds: number) => (seconds === 1 ? "for 1 second" : `for ${seconds} seconds`),
  chooseFile: "Choose a file",
  dropHere: "or drop it here",
  fileTooLarge: (name: string, limit: string) => `${name} is larger than ${limit}. Choose the file of this one application.`,
  fileUnreadable: (name: string) => `${name} cannot be read. It may be a folder, or you may lack the right to read it.`,
  table: "Table",
  rehearsal: "Rehearsal",
  notAnswered: "Latchkey did not answer. Try again; if it happens again, close the window and open it: nothing is lost.",
};
