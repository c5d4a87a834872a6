import * as typescript from "typescript";
import { RULES } from "../../lib/rules/catalogue";
import { PRELUDE } from "../../scripts/generate-rules-doc";
import { messagesOf } from "../synth";
import { run } from "./examples";

/** The examples of docs/rules.md are run: each wrong one breaks its rule, each right one does not. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))("examples of %s", (id, { wrong, right }) => {
  test("the wrong one breaks it", () => {
    expect(messagesOf(run(wrong), id)).not.toEqual([]);
  });

  test("the right one does not", () => {
    expect(messagesOf(run(right), id)).toEqual([]);
  });
});

test("all examples together type-check", () => {
  const blocks = RULES.flatMap(({ wrong, right }) => [wrong, right]).map((example) => `{\n${PRELUDE}\n${example}\n}`);
  const names = "alicloud, Backend, BackendPool, BindingStrategy, Forward, HealthGate, ListenerBinding, tencentcloud";
  const head = `import { TerraformStack } from "cdktf";\nimport { ${names} } from "../../lib";\ndeclare const stack: TerraformStack;`;
  const file = `${__dirname}/all-examples.ts`;
  const options: typescript.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.CommonJS,
    moduleResolution: typescript.ModuleResolutionKind.Node10,
    types: ["node"],
  };
  const host = typescript.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => (name === file ? [head, ...blocks].join("\n") : readFile.call(host, name));
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  const program = typescript.createProgram([file], options, host);
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
  expect(diagnostics.map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
}, 60_000);
