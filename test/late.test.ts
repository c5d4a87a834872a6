import {
  DefaultTokenResolver,
  Lazy,
  StringConcat,
  TerraformStack,
  TerraformVariable,
  Testing,
  Token,
  Tokenization,
} from "cdktf";
import { late, lateBlocks } from "../lib/values/late";

function resolve(value: unknown): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(value, { scope: new TerraformStack(Testing.app(), "stack"), resolver, preparing: false });
}

test.each([5, "text", undefined, { a: [1] }])("%p is asked for when JSON is written, not before", (found) => {
  let value: unknown = "too early";
  const asked = late(() => value);
  value = found;
  expect(resolve(asked)).toEqual(found);
});

test("it is a token, alone and inside a text", () => {
  const asked = late(() => 80);
  expect(Token.isUnresolved(asked)).toBe(true);
  expect(resolve(`port ${String(asked)}`)).toBe("port 80");
});

test("tokens in what is produced are resolved", () => {
  const text = new TerraformVariable(new TerraformStack(Testing.app(), "stack"), "text", {}).stringValue;
  const blocks = lateBlocks(() => [{ id: `a-${text}`, port: Lazy.numberValue({ produce: () => 80 }) }]);
  expect(resolve(blocks)).toEqual([{ id: "a-${var.text}", port: 80 }]);
});

test("what holds no token is taken as it is, without a look at each of its values", () => {
  const plain = [{ id: "i-1", port: 80 }];
  expect(resolve(lateBlocks(() => plain))).toBe(plain);
});
