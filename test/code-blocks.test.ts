import * as fs from "node:fs";
import * as path from "node:path";
import * as ts from "typescript";
import * as library from "../lib";
import { RULES } from "../lib/rules/catalogue";
import { PRELUDE as RULES_PRELUDE } from "../scripts/generate-rules-doc";
import { codeBlocks, ROOT } from "./readme";

const PAGES = ["README.md", ...fs.readdirSync(path.join(ROOT, "docs")).map((name) => `docs/${name}`)].filter(
  (page) => page.endsWith(".md") && page !== "docs/rules.md",
);

const IMPORTS = `import { App, TerraformIterator, TerraformStack } from "cdktf";
import { ${Object.keys(library).join(", ")} } from "cdktf-load-balancing";
`;
const WRONG = "wrong.ts";

/** A block that imports nothing of CDKTF gets everything. */
function asModule(block: string): string {
  return block.includes('from "cdktf"') ? block : IMPORTS + block;
}

/** The examples of all rules, each in a scope of its own. */
function rulesModule(): string {
  const examples = RULES.flatMap(({ wrong, right }) => [wrong, right]);
  const head = `${IMPORTS}import { slbAcl } from "cdktf-load-balancing/l1/alicloud";\ndeclare const stack: TerraformStack;`;
  return [head, ...examples.map((example) => `{\n${RULES_PRELUDE}\n${example}\n}`)].join("\n");
}

function modules(): Map<string, string> {
  const blocks = PAGES.flatMap((page) =>
    codeBlocks(page, "ts").map((block, index) => [`${page}-${index}.ts`, asModule(block)] as const),
  );
  const wrong = asModule('Backend.instance("i-1", { wait: 1 });');
  return new Map([...blocks, ["docs/rules.md.ts", rulesModule()], [WRONG, wrong]]);
}

/** The type errors of virtual files below the root folder. One program for all: the checker's start is what costs. */
function typeErrors(files: Map<string, string>): string[] {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const virtual = new Map([...files].map(([name, text]) => [path.join(ROOT, name), text]));
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => virtual.get(name) ?? readFile(name);
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = virtual.get(name);
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram(
    [...virtual.keys()],
    { ...options, noUnusedLocals: false, types: ["node", "jest"] },
    host,
  );
  return [...virtual.keys()].flatMap((name) =>
    [program.getSyntacticDiagnostics, program.getSemanticDiagnostics]
      .flatMap((diagnostics) => diagnostics(program.getSourceFile(name)))
      .map(({ messageText }) => `${path.relative(ROOT, name)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}

test("every TypeScript block of every page compiles, and a wrong one would be seen", () => {
  const files = modules();
  expect(codeBlocks("README.md", "ts").length).toBeGreaterThan(6);
  expect(typeErrors(files)).toEqual([
    expect.stringContaining(`${WRONG}: Object literal may only specify known properties`),
  ]);
}, 60_000);
