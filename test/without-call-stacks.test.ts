import { withoutCallStacks } from "../lib/values/without-call-stacks";

// Unit tests replace the module of CDKTF that captures stacks, which asks the engine as this does.
function stackOfNow(): string | undefined {
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder);
  return holder.stack;
}

test("no stack is captured meanwhile, and every one afterwards", () => {
  expect(withoutCallStacks(stackOfNow)).toBeUndefined();
  expect(stackOfNow()).toContain("without-call-stacks.test.ts");
});

test("an error passes, with a stack of its own", () => {
  const failing = () =>
    withoutCallStacks(() => {
      throw new Error("refused");
    });
  expect(failing).toThrow("refused");
  expect(failing).toThrow(expect.objectContaining({ stack: expect.stringContaining("without-call-stacks.test.ts") }));
  expect(stackOfNow()).toContain("without-call-stacks.test.ts");
});
