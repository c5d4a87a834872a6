import * as path from "node:path";
import * as ts from "typescript";
import { codeBlocks, ROOT } from "./readme";

const PRELUDE = `import { App, TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, Findings, Forward, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
`;

/** Type errors of a set of virtual files that stand in the root folder. */
function typeErrors(files: Record<string, string>): string[] {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const virtual = new Map(Object.entries(files).map(([name, text]) => [path.join(ROOT, name), text]));
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => virtual.get(name) ?? readFile(name);
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = virtual.get(name);
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...virtual.keys()], { ...options, noUnusedLocals: false, types: ["node"] }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${path.basename(file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}

/** A block that imports nothing of the library gets the imports of the first one. */
function asModule(block: string): string {
  return block.includes('from "cdktf"') ? block : PRELUDE + block;
}

test("every TypeScript block of the README compiles", () => {
  const blocks = codeBlocks("README.md", "ts");
  expect(blocks.length).toBeGreaterThan(6);
  expect(typeErrors(Object.fromEntries(blocks.map((block, i) => [`block-${i}.ts`, asModule(block)])))).toEqual([]);
});

test("a block that does not compile would be seen", () => {
  expect(typeErrors({ "wrong.ts": asModule('Backend.instance("i-1", { wait: 1 });') })).toEqual([
    expect.stringContaining("wrong.ts: Object literal may only specify known properties"),
  ]);
});
