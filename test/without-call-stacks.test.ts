import { withoutCallStacks } from "../lib/without-call-stacks";

// The types of Node know no way to unset it.
const errors: { prepareStackTrace?: unknown } = Error;
const stackOfNow = () => new Error("now").stack;

afterEach(() => {
  errors.prepareStackTrace = undefined;
});

test("stacks that are read meanwhile are empty", () => {
  expect(withoutCallStacks(stackOfNow)).toBe("");
});

test.each([undefined, () => "the caller's own format"])(
  "whoever formats stacks (%p) does so again afterwards",
  (format) => {
    errors.prepareStackTrace = format;
    withoutCallStacks(() => undefined);
    expect(errors.prepareStackTrace).toBe(format);
  },
);

test("an error passes, with a stack of its own", () => {
  const format = () => "formatted";
  errors.prepareStackTrace = format;
  const failing = () =>
    withoutCallStacks(() => {
      throw new Error("refused");
    });
  expect(failing).toThrow("refused");
  expect(errors.prepareStackTrace).toBe(format);
  expect(stackOfNow()).toBe("formatted");
});
