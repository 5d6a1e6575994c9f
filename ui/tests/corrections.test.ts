import { expect, test } from "vitest";

import { type Place, correctionsAt } from "../src/steps/provider/corrections";

const acs = "https://auth.workos.com/sso/saml/acs/01H";
const entityId = "https://auth.workos.com/01H";
const typed = (values: Partial<Record<Place, string>>) => (field: Place) => values[field] ?? "";
const noneFailed = () => false;

test("a slip is corrected at its own field", () => {
  const values = typed({ acs: acs.replace("https", "http"), "entity-id": entityId });
  expect(correctionsAt("acs", { acs, entity_id: null }, noneFailed, values)).toEqual([{ kind: "acs", values: [{ field: "acs", value: acs }] }]);
  expect(correctionsAt("entity-id", { acs, entity_id: null }, noneFailed, values)).toEqual([]);
});

test("two values in each other's field are swapped with one button", () => {
  const values = typed({ acs: entityId, "entity-id": acs });
  const correction = { acs, entity_id: entityId };
  expect(correctionsAt("acs", correction, noneFailed, values).map((offer) => offer.kind)).toEqual(["swap"]);
  expect(correctionsAt("entity-id", correction, noneFailed, values)).toEqual([]);
});

test("a paste with slips is corrected at the paste", () => {
  const correction = { acs, entity_id: entityId };
  const failed = (field: Place) => field === "service-provider";
  expect(correctionsAt("service-provider", correction, failed, typed({})).map((offer) => offer.kind)).toEqual(["acs", "entity-id"]);
  expect(correctionsAt("acs", correction, failed, typed({}))).toEqual([]);
});

test("nothing is offered where nothing is known to be right", () => {
  expect(correctionsAt("acs", null, () => true, typed({ acs: "?" }))).toEqual([]);
});
