import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as ts from "typescript";
import { Adoption, AdoptOptions } from "../../lib/adopt";
import { adopt } from "./adopt";

/** Adopts one document. */
export function adopted(document: unknown, options: Partial<AdoptOptions> = {}): Adoption {
  const json = typeof document === "string" ? document : JSON.stringify(document);
  return adopt([{ name: "input.json", json }], { stack: "adopted", ...options });
}

/** A resource of the synthesized JSON. */
export type Resource = Record<string, unknown>;

/** What the engine gets. */
export interface Synthesized {
  readonly resource: Record<string, Record<string, Resource>>;
  readonly variable?: Record<string, { readonly default?: unknown }>;
  readonly moved?: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  readonly import?: ReadonlyArray<{ readonly to: string; readonly id: string }>;
}

/** Runs the text of a program, as a user would, and gives what it writes. */
export function synthesized(program: string): Synthesized {
  return synthesizedFiles([{ name: "main.ts", text: program }]);
}

/** The same of a program in several files, of which the first runs the others. */
export function synthesizedFiles(files: ReadonlyArray<{ readonly name: string; readonly text: string }>): Synthesized {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "adopted-"));
  const modules = new Map<string, object>();
  const load = (name: string): object => {
    const known = modules.get(name);
    if (known !== undefined) return known;
    const exports = {};
    modules.set(name, exports);
    const text = files.find((file) => file.name === `${name}.ts`)!.text;
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const outside: NodeJS.Require = require;
    const own = (from: string): unknown =>
      from.startsWith("./") ? load(path.posix.join(path.posix.dirname(name), from)) : outside(from);
    new Function("require", "exports", outputText)(own, exports);
    return exports;
  };
  const before = process.env.CDKTF_OUTDIR;
  process.env.CDKTF_OUTDIR = path.join(folder, "out");
  try {
    load(files[0].name.replace(/\.ts$/, ""));
    return JSON.parse(fs.readFileSync(path.join(folder, "out/stacks/adopted/cdk.tf.json"), "utf8"));
  } finally {
    if (before === undefined) delete process.env.CDKTF_OUTDIR;
    else process.env.CDKTF_OUTDIR = before;
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The resources of a type, without what CDKTF and the constructs say to the engine only. */
export function resourcesOf({ resource }: Synthesized, type: string): Resource[] {
  return Object.values(resource[type] ?? {}).map((one) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !["//", "depends_on", "lifecycle"].includes(name))),
  );
}
