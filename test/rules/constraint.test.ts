import { knownToday, refused } from "../../lib/facts/confidence";
import { caveat } from "../../lib/rules/constraint";
import { misfits } from "../../lib/rules/limits";

test("a list that is certain has no caveat, one that is known today says where it stands", () => {
  const today = knownToday("2026-08", "a page");
  expect([caveat(refused("the API")), caveat(today)]).toStrictEqual(["", ` as far as is known (${today.source})`]);
});

test.each([
  ["a text of the form", "web", false],
  ["a text that is too long", "webs1", true],
  ["a text of other characters", "w b", true],
  ["what is no text, wherever JavaScript lets it through", 7, true],
  ["nothing", undefined, false],
])("%s", (_what, value, misfit) => {
  expect(misfits(value as string, { min: 1, max: 4, pattern: /^[a-z0-9]*$/ })).toBe(misfit);
});
