import { DefaultTokenResolver, StringConcat, TerraformStack, Testing, Token, Tokenization } from "cdktf";
import { late } from "../lib/late";

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
