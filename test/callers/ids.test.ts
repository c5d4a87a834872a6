import { Token } from "cdktf";
import { newStack } from "../synth";
import { Caller, EVERY_WAY } from "./caller";
import { seeded } from "./hostile-values";

const takesId = (parameters: readonly { readonly name: string }[] = []) => parameters.some(({ name }) => name === "id");
const WAYS = EVERY_WAY.filter(([type, method]) => takesId((method ?? type.initializer)?.parameters));

/** Texts that read otherwise in each run. */
const TOKENS: readonly string[] = [Token.asString({ a: 1 }), `web-${Token.asNumber({ b: 1 })}`];

test.each(WAYS.map(([type, method]) => [`${type.name}.${method?.name ?? "new"}`, type, method] as const))(
  "%s refuses an id that is known only at plan, in one line",
  (_, type, method) => {
    for (const token of TOKENS) {
      const stack = newStack();
      const outermost = `${type.name}${method === undefined ? "" : `.${method.name}`}(id)`;
      const caller = new Caller(stack, seeded(1), (path, __, value) => (path === outermost ? token : value));
      expect(() => caller.make(type, method)).toThrow(/^[^\n]*id must be known at synth, got a token; [^\n]*$/);
    }
  },
);
