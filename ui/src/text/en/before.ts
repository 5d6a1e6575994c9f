/* The page Before you start. */
import type { ParentOrganization } from "../../host/bindings";

const parents: Record<ParentOrganization, string> = {
  unknown: "I do not know yet",
  exists: "There is one",
  "asked-sales": "Sales was asked for one",
  merging: "It comes by a merge with our Claude organization",
};

export const before = {
  heading: "Gather what you need",
  lede: "Nothing is changed anywhere yet. Find out who can do what, so that nobody has to stop in the middle.",

  connectHeading: "What you connect",
  connectLede: "All of these share one domain, one certificate and one connection to the identity provider.",
  planOf: (name: string) => `Plan of ${name}`,
  removeOrganization: (name: string) => `Remove ${name}`,
  removeSure: (name: string) => `Remove ${name} from this setup? What was chosen for its people goes with it. Nothing changes at Claude.`,
  keepOrganization: "Keep it",
  addHeading: "Add another organization",
  addHint: "For instance your Console organization beside Claude. It has to have the same parent organization.",
  nameLabel: "Name",
  nameHint: "For you alone, to tell the organizations apart.",
  planLegend: "Plan",
  add: "Add the organization",

  idpHeading: "The identity provider",
  idpLede: "It is where your people sign in today.",
  idpChange: "Choose another identity provider",
  idpForgets: (to: string, from: string) =>
    `With ${to}, what was read, tried and ticked off at ${from} no longer counts: its metadata, the sign-in tests and the ticks are forgotten. Domain and service provider values stay.`,
  idpSwitch: (name: string) => `Change to ${name}`,
  idpKeep: (name: string) => `Keep ${name}`,

  parentLegend: "The parent organization",
  parentHint: "It holds your verified domains and the SSO settings, for one or more Claude and Console organizations.",
  parents,
  parentHints: {
    unknown: "Nothing is lost: it can be found out later.",
    exists: "Enterprise has one from the start; Team gets one when SSO is first set up.",
    "asked-sales": "A Console organization alone has none until Sales makes one.",
    merging: "A Team or Enterprise organization invites the Console organization to its parent.",
  } satisfies Record<ParentOrganization, string>,
  merging: "What is known about such a merge",

  peopleHeading: "Who can do what",
  peopleLede: "A name or an address, as you like. It may be you, and a field may stay empty for now. Each person has a page with their own part, to send or to print.",
  dnsLabel: "Who may change DNS",
  dnsHint: "Whoever looks after the domain or the website.",
  idpLabel: (idp: string) => `Who administers ${idp}`,
  idpHint: "Usually in IT.",
  ownerLabel: "Who is Owner of Claude, or Admin of the Console",
  ownerHint: "Usually whoever bought the plan.",
  page: "Page for this person",
  savePeople: "Save who does what",
  saved: "Saved.",

  needsHeading: "What each task will need",
  task: "Task",
  need: "Needs",
  from: "From",
  whoHas: { idp: "identity provider", dns: "DNS", claude: "Owner or Admin", clock: "whoever runs the machine", you: "you" },

  readingHeading: "The vendors’ own pages",
  findings: "What is known so far",
};
