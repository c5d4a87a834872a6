import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { messagesOf } from "../synth";
import { run } from "./examples";

const RULES = rulesOf(FAMILIES);

afterEach(() => {
  // Set by the example of hcl-output.
  delete process.env.SYNTH_HCL_OUTPUT;
});

/** The examples of docs/rules.md are run (test/code-blocks.test.ts checks their types): each wrong one breaks its rule, each right one does not. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))("examples of %s", (id, { wrong, right }) => {
  test("the wrong one breaks it", () => {
    expect(messagesOf(run(wrong), id)).not.toEqual([]);
  });

  test("the right one does not", () => {
    expect(messagesOf(run(right), id)).toEqual([]);
  });
});
