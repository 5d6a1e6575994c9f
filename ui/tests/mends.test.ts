import { expect, test } from "vitest";

import { type Place, mendsAt } from "../src/steps/provider/mends";

const acs = "https://auth.workos.com/sso/saml/acs/01H";
const entityId = "https://auth.workos.com/01H";
const typed = (values: Partial<Record<Place, string>>) => (field: Place) => values[field] ?? "";
const noneFailed = () => false;

test("a slip is mended at its own field", () => {
  const values = typed({ acs: acs.replace("https", "http"), "entity-id": entityId });
  expect(mendsAt("acs", { acs, entity_id: null }, noneFailed, values)).toEqual([{ kind: "acs", values: [{ field: "acs", value: acs }] }]);
  expect(mendsAt("entity-id", { acs, entity_id: null }, noneFailed, values)).toEqual([]);
});

test("two values in each other's field are swapped with one button", () => {
  const values = typed({ acs: entityId, "entity-id": acs });
  const mend = { acs, entity_id: entityId };
  expect(mendsAt("acs", mend, noneFailed, values).map((offer) => offer.kind)).toEqual(["swap"]);
  expect(mendsAt("entity-id", mend, noneFailed, values)).toEqual([]);
});

test("a paste with slips is mended at the paste", () => {
  const mend = { acs, entity_id: entityId };
  const failed = (field: Place) => field === "service-provider";
  expect(mendsAt("service-provider", mend, failed, typed({})).map((offer) => offer.kind)).toEqual(["acs", "entity-id"]);
  expect(mendsAt("acs", mend, failed, typed({}))).toEqual([]);
});

test("nothing is offered where nothing is known to be right", () => {
  expect(mendsAt("acs", null, () => true, typed({ acs: "?" }))).toEqual([]);
});
