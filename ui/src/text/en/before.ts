/* The page Before you start. */
import type { ParentOrganization } from "../../host/bindings";

const parents: Record<ParentOrganization, string> = {
  unknown: "I don’t know yet",
  exists: "We have one",
  "asked-sales": "We have asked sales for one",
  merging: "We will get one by merging with our Claude organization",
};

export const before = {
  heading: "Gather what you need",
  lede: "Nothing is changed yet. First find out who can do what, so that you don’t get stuck halfway.",

  connectHeading: "What you are connecting",
  connectLede: "All of these share one domain, one certificate and one connection to the identity provider.",
  planOf: (name: string) => `Plan for ${name}`,
  removeOrganization: (name: string) => `Remove ${name}`,
  removeSure: (name: string) => `Remove ${name} from this setup? Everything chosen for its people is removed too. Nothing changes at Claude.`,
  keepOrganization: "Keep it",
  addHeading: "Add another organization",
  addHint: "For example, your Console organization alongside Claude. Both must have the same parent organization.",
  nameLabel: "Name",
  nameHint: "For your reference only, to tell the organizations apart.",
  planLegend: "Plan",
  add: "Add organization",

  idpHeading: "Identity provider (IdP)",
  idpLede: "Where your people sign in today.",
  idpChange: "Change identity provider",
  idpForgets: (to: string, from: string) => `If you change to ${to}, the metadata, the sign-in tests and the ticked steps of ${from} are discarded. The domain and the service provider values are kept.`,
  idpSwitch: (name: string) => `Change to ${name}`,
  idpKeep: (name: string) => `Keep ${name}`,

  parentLegend: "Parent organization",
  parentHint: "It holds your verified domains and SSO settings for one or more Claude and Console organizations.",
  parents,
  parentHints: {
    unknown: "You can find out later.",
    exists: "Enterprise has one from the start. Team gets one when SSO is first set up.",
    "asked-sales": "A Console organization on its own has none until sales creates one.",
    merging: "A Team or Enterprise organization invites the Console organization to its parent organization.",
  } satisfies Record<ParentOrganization, string>,
  merging: "What is known about merging",

  peopleHeading: "Contacts",
  peopleLede: "Enter a name or an email address. It can be you, and you can leave fields empty for now. Each person gets a page with their own tasks, to send or print.",
  dnsLabel: "DNS administrator",
  dnsHint: "Whoever manages the domain or the website.",
  idpLabel: (idp: string) => `${idp} administrator`,
  idpHint: "Usually in IT.",
  ownerLabel: "Claude Owner or Console Admin",
  ownerHint: "Usually whoever bought the plan.",
  page: "Page for this person",
  savePeople: "Save contacts",
  saved: "Saved.",

  needsHeading: "What each task needs",
  task: "Task",
  need: "Needs",
  from: "From",
  whoHas: { idp: "identity provider administrator", dns: "DNS administrator", claude: "Owner or Admin", clock: "administrator of the computer", you: "you" },

  readingHeading: "Vendor documentation",
  findings: "What is known so far",
};
