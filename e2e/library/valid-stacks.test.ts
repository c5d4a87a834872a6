import { wronglyFound } from "../../test/rules/valid-apps";

test("10,000 right stacks of all families have no error and no warning", () => {
  expect(wronglyFound(10_000)).toEqual([]);
});
