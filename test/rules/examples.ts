import * as vm from "node:vm";
import { Fn, TerraformIterator, TerraformStack, TerraformVariable } from "cdktf";
import * as typescript from "typescript";
import * as library from "../../lib";
import { slbAcl } from "../../lib/l1/alicloud";
import { PRELUDE } from "../../scripts/rules-doc";
import { newStack } from "../synth";

/** Runs an example behind the prelude, as a user's file would run. */
export function run(example: string): TerraformStack {
  const stack = newStack();
  const source = `${PRELUDE}\n${example}`;
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.CommonJS },
  });
  vm.runInNewContext(outputText, {
    ...library,
    slbAcl,
    Fn,
    TerraformIterator,
    TerraformVariable,
    process,
    stack,
    Error,
  });
  return stack;
}
