/* The list of tasks. */
import type { Step } from "../../host/bindings";

const about: Record<Step, string> = {
  "before-you-start": "Plan, identity provider, who holds which rights",
  domain: "A text record in DNS proves that the domain is yours",
  certificate: "The key that signs each sign-in",
  attributes: "Which values the identity provider sends about a person",
  "service-provider": "ACS URL and Entity ID, from Claude’s setup page",
  "test-sign-in": "One real sign-in, on this machine, before anybody depends on it",
  provisioning: "Just in time, by directory sync, or by invitation",
  export: "Runbook, evidence, and the way back",
};

export const overview = {
  about,
  heading: (name: string) => `Connect ${name}`,
  lede: (organizations: string, idp: string) => `${organizations} with ${idp}.`,
  nothingChanged: "Nothing changes for your users until somebody turns on Require SSO.",
  waitsFor: (steps: string) => `First: ${steps}`,
  begin: "Start with what you need",
  go: (task: string) => task,
  continueWith: "Continue",
  correction: "Go to the problem",
  allDone: "Check the gate before Require SSO",
  history: "What was done",
  historyEmpty: "Nothing yet.",
  when: "When",
  what: "What",
  result: "Result",
  handOver: "Pages to hand over",
  handOverLede: "Each of these people gets only their own part, with the values filled in.",
  handover: { dns: "For whoever manages DNS", idp: "For whoever runs the identity provider", owner: "For the Claude or Console owner" },
  copyMarkdown: "Copy as text",
  saveMarkdown: "Save as a file",
  print: "Print",
  handoverPageLede: (person: string | null) =>
    `${person ? `For ${person}. ` : ""}Everything that this person has to know and do, with your values. Nothing else of the setup is in it.`,
};
