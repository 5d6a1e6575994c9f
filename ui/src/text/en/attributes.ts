/* Map the attributes. */
import type { Attribute } from "../../host/bindings";

const what: Record<Attribute, string> = {
  id: "Identifier",
  email: "Email address",
  firstName: "First name",
  lastName: "Last name",
  groups: "Groups",
};

const naming = {
  short: "Short names: id, email, firstName, lastName, groups",
  long: "Long names that begin with http://schemas",
};

const namingHint = {
  short: "For the connection type “custom SAML” on Claude’s setup page.",
  long: (connection: string) => `For the connection type “${connection}” on Claude’s setup page.`,
};

export const attributes = {
  what,
  naming,
  namingHint,
  lede: (idp: string) => `At each sign-in, ${idp} sends a few values about the person. Claude reads the following, under exactly these names.`,
  gloss: "An attribute is a value with a name. A mapping says where the value comes from.",
  values: "What is sent",
  nameOnWire: "Name",
  label: (idp: string) => `Name in ${idp}`,
  source: "Source",
  copyName: "name",
  copyLabel: (idp: string) => `name in ${idp}`,
  copySource: "source",
  copyFormat: "format",
  otherwise: (what: string) => `If empty: ${what}.`,
  exception: "Not sent",
  nameId: "NameID",
  nameIdGloss: "The NameID identifies the person at the sign-in. Claude expects the email address there, exactly as in the attribute.",
  format: "Format",
  formatGloss: "The format says what kind of identifier it is.",
  deduplicate: "Send each group only once",
  namingHeading: "Attribute names",
  namingLede: "The names must be those that the connection type reads. Leave this as it is unless you chose another connection type.",
  try: "Try it with a person",
  tryLede: "Enter a person as in your directory to see what would be sent. Nothing is actually sent.",
  sample: "Try a sample",
  username: "User name",
  fullName: "Full name",
  fullNameHint: "As in your directory.",
  email: "Email address",
  groups: (word: string) => `Groups (${word} names)`,
  groupsHint: "One per line.",
  sent: (name: string) => `What would be sent for ${name}`,
  nobody: "this person",
  attribute: "Attribute",
  value: "Value",
  noValue: "sent without a value",
  notSent: "not sent",
  oneSpace: "one space",
  spaces: (count: number) => `${count} spaces`,
  empty: "an empty text",
  more: (count: number) => `and ${count} more`,
  summary: (count: number, odd: number) =>
    `${count} ${count === 1 ? "attribute" : "attributes"}, ${odd === 0 ? "no problems found" : odd === 1 ? "1 problem found" : `${odd} problems found`}.`,
  assumes: "What this preview assumes",
  check: "Check mapping",
  checkHeading: "Check with all sample people",
  checkLede: (count: number) => `${count} people whose names and groups often cause problems: a single name, no name at all, letters from all over the world, two hundred groups.`,
  checked: "Check results",
  confirmHeading: "Confirm the mappings",
  confirmLede: (idp: string) => `Latchkey cannot look into ${idp}. Confirm once you have entered all mappings there as shown. The sign-in test then checks them.`,
  confirmRehearsal: "In a rehearsal, the built-in identity provider already has these mappings. There is nothing to enter: just confirm.",
  confirm: (idp: string) => `I have entered these in ${idp}`,
  confirmed: (idp: string) => `You confirmed that the mappings are entered in ${idp} as shown.`,
  confirmedOnce: (idp: string) => `Check the groups in ${idp}, then confirm the mappings again.`,
  confirmAgain: "Confirm again",
  takeBack: "Undo confirmation",
};
