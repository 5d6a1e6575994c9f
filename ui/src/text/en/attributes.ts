/* Map the attributes. */
import type { Attribute } from "../../host/bindings";

const what: Record<Attribute, string> = {
  id: "Identifier",
  email: "E-mail address",
  firstName: "First name",
  lastName: "Last name",
  groups: "Groups",
};

const naming = {
  short: "Short names: id, email, firstName, lastName, groups",
  long: "Long names that begin with http://schemas",
};

const namingHint = {
  short: "For the connection type “custom SAML” in Claude’s setup page.",
  long: (connection: string) => `For the connection type “${connection}” in Claude’s setup page.`,
};

export const attributes = {
  what,
  naming,
  namingHint,
  lede: (idp: string) => `At each sign-in ${idp} sends a few values about the person. Claude reads these, under exactly these names.`,
  gloss: "An attribute is one such value with its name. A mapping says where the value comes from.",
  values: "What is sent",
  nameOnWire: "Name",
  label: (idp: string) => `Name in ${idp}`,
  source: "Source",
  copyName: "name",
  copyLabel: (idp: string) => `name in ${idp}`,
  copySource: "source",
  copyFormat: "format",
  otherwise: (what: string) => `A person without this value: ${what}.`,
  exception: "Not sent",
  nameId: "NameID",
  nameIdGloss: "The NameID is the name under which a person is known at the sign-in. Claude wants the e-mail address there, letter by letter the same as in the attribute.",
  format: "Format",
  formatGloss: "The format says what kind of name it is.",
  deduplicate: "Send each group only once",
  namingHeading: "Names of the attributes",
  namingLede: "The names have to be the ones that the connection type reads. Leave this as it is unless you chose another connection type.",
  try: "Try it on a person",
  tryLede: "Type a person as they stand in your directory and see at once what would be sent. Nothing is sent anywhere.",
  sample: "Take a sample person",
  username: "User name",
  fullName: "Full name",
  fullNameHint: "As it is typed into the directory.",
  email: "E-mail address",
  groups: (word: string) => `Names for the attribute groups (${word})`,
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
    `${count} ${count === 1 ? "attribute" : "attributes"}; ${odd === 0 ? "nothing stands out" : odd === 1 ? "1 thing to look at" : `${odd} things to look at`}.`,
  assumes: "What this preview assumes",
  check: "Check the mapping",
  checkHeading: "Check it on all sample people",
  checkLede: (count: number) => `${count} people whose names and groups trip mappings up: a single name, none at all, letters from all over the world, two hundred groups.`,
  checked: "What the check found",
  confirmHeading: "Confirm the mapping",
  confirmLede: (idp: string) => `Latchkey cannot look into ${idp}. Confirm it once all mappings stand there as shown; the sign-in test then proves it.`,
  confirmRehearsal: "In a rehearsal the built-in identity provider has these mappings already. There is nothing to enter.",
  confirm: (idp: string) => `Confirm that the mappings stand in ${idp}`,
  confirmed: (idp: string) => `You confirmed that the mappings stand in ${idp} as shown.`,
  confirmedOnce: (idp: string) => `Check the groups in ${idp}, then confirm the mappings again.`,
  confirmAgain: "Confirm again",
  takeBack: "Take the confirmation back",
};
