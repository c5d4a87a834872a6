import { Fn, Lazy, TerraformVariable, Token } from "cdktf";
import { identityOf, isUnknown, show } from "../lib/values/unknown";
import { newStack } from "./synth";

const stack = newStack();
const number = new TerraformVariable(stack, "number", { type: "number" });
const text = new TerraformVariable(stack, "text", { type: "string" });
const list = new TerraformVariable(stack, "list", { type: "list(string)" });

describe("isUnknown", () => {
  test.each([
    ["number token", number.numberValue],
    ["string token", text.stringValue],
    ["token inside a text", `a-${text.stringValue}-b`],
    ["number token as a text", Token.asString(number.numberValue)],
    ["number token inside a text", `port ${number.numberValue}`],
    ["list token", list.listValue],
    ["list that ends in a token", ["a", text.stringValue]],
    ["list token that was spread", [...list.listValue, "a"]],
    ["object with a token", { a: { b: number.numberValue } }],
    ["raw interpolation", "${var.x}"],
    ["function call", Fn.lengthOf(["a"])],
    ["lazy value", Lazy.anyValue({ produce: () => 1 })],
    ["lazy number", Lazy.numberValue({ produce: () => 1 })],
  ])("is true for a %s", (_, value) => {
    expect(isUnknown(value)).toBe(true);
  });

  test.each([0, 1, -1, -8.1e297, NaN, Infinity, -Infinity, "", "lb-1", "$x", "#{x}", null, undefined, true, [[]], {}])(
    "is false for %p",
    (value) => {
      expect(isUnknown(value)).toBe(false);
    },
  );
});

describe("show", () => {
  test("tells of a number token that was calculated with, whatever came out", () => {
    for (const value of [number.numberValue / 2, 100 - number.numberValue, number.numberValue * 3]) {
      expect(show(value)).toBe(
        `${value} (calculated in code from a value known only at plan, where Op of CDKTF would do it)`,
      );
    }
  });

  test.each([
    [150, "150"],
    [NaN, "NaN"],
    ["lb-1", '"lb-1"'],
    ["two\nlines", '"two\\nlines"'],
    [undefined, "undefined"],
    [null, "null"],
    [true, "true"],
    [1e300, "1e+300 (calculated in code from a value known only at plan, where Op of CDKTF would do it)"],
    [1e279, "1e+279"],
    [{ weight: 5 }, '{"weight":5}'],
    [["a", 1], '["a",1]'],
    [number.numberValue, "a value known only at plan"],
    [`x${text.stringValue}`, "a value known only at plan"],
  ])("prints %p as %s", (value, expected) => {
    expect(show(value)).toBe(expected);
  });
});

describe("identityOf", () => {
  test("is the value itself when it is known", () => {
    expect([identityOf("lb-1"), identityOf(80), identityOf(undefined)]).toEqual(["lb-1", "80", "undefined"]);
  });

  test("is equal for tokens made apart for one attribute", () => {
    expect(identityOf(text.stringValue)).toBe(identityOf(text.stringValue));
    expect(identityOf(number.numberValue)).toBe(identityOf(number.numberValue));
  });

  test("differs between variables, and between stacks with equal names", () => {
    const other = new TerraformVariable(newStack("other"), "text", { type: "string" });
    expect(identityOf(text.stringValue)).not.toBe(identityOf(number.stringValue));
    expect(identityOf(text.stringValue)).not.toBe(identityOf(other.stringValue));
  });

  test("keeps the text around a token", () => {
    expect(identityOf(`a-${text.stringValue}`)).not.toBe(identityOf(`b-${text.stringValue}`));
  });
});
