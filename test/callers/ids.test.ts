import { Token } from "cdktf";
import { Findings } from "../../lib";
import { newStack } from "../synth";
import { Caller, EVERY_WAY } from "./caller";
import { seeded } from "./hostile-values";

const takesId = (parameters: readonly { readonly name: string }[] = []) => parameters.some(({ name }) => name === "id");
const WAYS = EVERY_WAY.filter(([type, method]) => takesId((method ?? type.initializer)?.parameters));

/** Texts that read otherwise in each run. */
const TOKENS: readonly string[] = [Token.asString({ a: 1 }), `web-${Token.asNumber({ b: 1 })}`];

test.each(WAYS.map(([type, method]) => [`${type.name}.${method?.name ?? "new"}`, type, method] as const))(
  "%s tells in lines of ours of an id that is known only at plan",
  (_, type, method) => {
    for (const token of TOKENS) {
      const stack = newStack();
      const outermost = `${type.name}${method === undefined ? "" : `.${method.name}`}(id)`;
      const caller = new Caller(stack, seeded(1), (path, __, value) => (path === outermost ? token : value));
      const told = refusalsOf(() => caller.make(type, method)) ?? Findings.of(stack).errors;
      const lines = told.map(({ message }) => message);
      // What makes no resource of its own is told of where something uses it.
      expect(lines).toEqual(lines.filter((line) => /^[^\n]* \[[\w-]+\] \(declared at [^\n]*\)$/.test(line)));
      if (type.base === "cdktf.TerraformProvider") expect(lines).toHaveLength(1);
    }
  },
);

function refusalsOf(act: () => unknown): Error[] | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return [error as Error];
  }
}
