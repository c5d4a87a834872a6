import { FAMILIES } from "../../lib/families";
import { capabilitiesOf } from "../../lib/families/facts";
import { MUST_BE_GIVEN } from "../../lib/facts/common";
import { argumentOf } from "./constraints";

/** What the provider sends where no weight is written, as its own schema has it. */
const WEIGHTS = capabilitiesOf(FAMILIES).flatMap(({ family, weight }) => {
  if (weight.none !== undefined) return [];
  const { attributes } = weight.confidence;
  return attributes.map((attribute) => ({ family, attribute, said: weight.providerDefault }));
});

test("weights of most families are held against the schema", () => {
  expect(WEIGHTS.length).toBeGreaterThan(8);
});

test.each(WEIGHTS)("$family: an unset $attribute", ({ attribute, said }) => {
  const { default: sent, required = false } = argumentOf(attribute)!;
  // Of one that the cloud computes the schema says nothing.
  const known = required ? MUST_BE_GIVEN : sent === undefined ? said : String(sent);
  expect([said, required]).toEqual([known, said === MUST_BE_GIVEN]);
});
