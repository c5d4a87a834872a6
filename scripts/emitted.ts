// What the library makes of many apps, so that two states of it can be compared:
//   node -r ./e2e/harness/register.js scripts/emitted.ts <out.json> [--keep <folder>] [--only <text>]
//   node -r ./e2e/harness/register.js scripts/emitted.ts --compare <before.json> <after.json>
import programs = require("node:child_process");
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";

// Each app gets a folder of its own, which nobody needs afterwards.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "emitted-"));
process.env.TMPDIR = folder;
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
// CDKTF asks the engine for its version where a resource needs a newer one.
(programs as { execSync: unknown }).execSync = () => "Terraform v1.9.5";

/** For each app the hash of each text that came of it. */
type Emitted = Readonly<Record<string, Readonly<Record<string, string>>>>;

async function write(file: string, keep: string | undefined, only = ""): Promise<void> {
  const { textsOf } = await import("./emitted/texts");
  const { WRITTEN } = await import("./emitted/written");
  const { tableApps } = await import("./emitted/tables");
  const { GENERATED } = await import("./emitted/generated");
  const emitted: Record<string, Record<string, string>> = {};
  for (const app of [...WRITTEN, ...tableApps(), ...GENERATED].filter(({ name }) => name.includes(only))) {
    if (app.name in emitted) throw new Error(`two apps are called ${app.name}`);
    const texts = Object.entries(textsOf(app));
    emitted[app.name] = Object.fromEntries(
      texts.map(([kind, text]) => [kind, createHash("sha256").update(text).digest("hex")]),
    );
    if (keep !== undefined)
      keepTexts(path.join(keep, app.name.replace(/[^A-Za-z0-9,.() -]+/g, "_").slice(0, 150)), texts);
  }
  fs.writeFileSync(file, `${JSON.stringify(emitted, undefined, 1)}\n`);
  process.stdout.write(`${Object.keys(emitted).length} apps\n`);
}

function keepTexts(to: string, texts: readonly (readonly [kind: string, text: string])[]): void {
  fs.mkdirSync(to, { recursive: true });
  for (const [kind, text] of texts) fs.writeFileSync(path.join(to, kind), text);
}

/** Lists the apps of which something else came; ends with 1 when there are some. */
function compare(before: Emitted, after: Emitted): void {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const lines = names.flatMap((name) => {
    if (after[name] === undefined) return [`gone: ${name}`];
    if (before[name] === undefined) return [`new: ${name}`];
    const kinds = [...new Set([...Object.keys(before[name]), ...Object.keys(after[name])])];
    const differing = kinds.filter((kind) => before[name][kind] !== after[name][kind]);
    return differing.length === 0 ? [] : [`differs: ${name}: ${differing.join(", ")}`];
  });
  process.stdout.write([...lines, `${names.length} apps, ${lines.length} of them not the same`, ""].join("\n"));
  process.exitCode = lines.length === 0 ? 0 : 1;
}

function read(file: string): Emitted {
  return JSON.parse(fs.readFileSync(file, "utf8")) as Emitted;
}

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
if (args[0] === "--compare") compare(read(args[1]), read(args[2]));
else void write(args[0], option("--keep"), option("--only"));
