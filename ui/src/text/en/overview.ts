/* The list of tasks. */
import type { Step } from "../../host/bindings";

const about: Record<Step, string> = {
  "before-you-start": "Plan, identity provider, and who can do what",
  domain: "A TXT record in DNS proves that you own the domain",
  certificate: "The key that signs each sign-in",
  attributes: "The values that the identity provider sends about a person",
  "service-provider": "ACS URL and Entity ID, from Claude’s setup page",
  "test-sign-in": "One real sign-in on this computer, before anybody depends on it",
  provisioning: "Just in time, by directory sync, or by invitation",
  export: "Runbook, evidence and rollback",
};

export const overview = {
  about,
  heading: (name: string) => `Connect ${name}`,
  lede: (organizations: string, idp: string) => `${organizations} with ${idp}.`,
  nothingChanged: "Nothing changes for your users until somebody turns on Require SSO.",
  waitsFor: (steps: string) => `First complete: ${steps}`,
  begin: "Start with what you need",
  go: (task: string) => task,
  continueWith: "Continue",
  correction: "Go to the problem",
  allDone: "Go to the Require SSO checklist",
  history: "Activity",
  historyEmpty: "No activity yet.",
  when: "When",
  what: "Action",
  result: "Result",
  handOver: "Hand-over pages",
  handOverLede: "Each of these people gets only their own tasks, with the values filled in.",
  handover: { dns: "For the DNS administrator", idp: "For the identity provider administrator", owner: "For the Claude Owner or Console Admin" },
  copyMarkdown: "Copy as text",
  saveMarkdown: "Save as a file",
  print: "Print",
  handoverPageLede: (person: string | null) =>
    `${person ? `For ${person}. ` : ""}Everything this person needs to know and do, with your values filled in. Nothing else from the setup is included.`,
};
