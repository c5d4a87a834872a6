import { withoutCallStacks } from "../lib/without-call-stacks";

const stackOfNow = () => new Error("now").stack;

afterEach(() => {
  Error.prepareStackTrace = undefined;
});

test("stacks that are read meanwhile are empty", () => {
  expect(withoutCallStacks(stackOfNow)).toBe("");
});

test.each([undefined, () => "the caller's own format"])(
  "whoever formats stacks (%p) does so again afterwards",
  (format) => {
    Error.prepareStackTrace = format;
    withoutCallStacks(() => undefined);
    expect(Error.prepareStackTrace).toBe(format);
  },
);

test("an error passes, with a stack of its own", () => {
  const format = () => "formatted";
  Error.prepareStackTrace = format;
  const failing = () =>
    withoutCallStacks(() => {
      throw new Error("refused");
    });
  expect(failing).toThrow("refused");
  expect(Error.prepareStackTrace).toBe(format);
  expect(stackOfNow()).toBe("formatted");
});
