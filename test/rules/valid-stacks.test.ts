import { wronglyFound } from "./valid-apps";

// The end-to-end suite asks 10,000 of them.
test("1,000 right stacks of all families have no error and no warning", () => {
  expect(wronglyFound(1000)).toEqual([]);
}, 60_000);
