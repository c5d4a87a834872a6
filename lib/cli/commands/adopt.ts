import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { FAMILIES } from "../../families";
import { adoptableOf } from "../../families/adopt";
import { CLOUD_NAMES } from "../../families/cloud-name";
import { printable } from "../../values/printable";
import { CloudOptions, fromCloud } from "../adopt/from-cloud";
import { configurationIn, valuesIn, withModules } from "../adopt/modules";
import { firstPlanIn } from "../adopt/verify";
import { engineOption, retriesOption } from "../engine-options";
import { ExitCode, UserError } from "../exit";
import { readInput } from "../input";
import { tell } from "../tell";
import type { Adoption, Guidance, Input } from "../../adopt";

interface AdoptCommandOptions extends CloudOptions {
  readonly output?: string;
  readonly stack: string;
  readonly guidance?: Guidance;
  readonly verify?: true;
  readonly state?: string;
  readonly engine: string;
}

const HELP = `
Exit status: 0 written, with --verify also that the first plan changes nothing in the cloud; 1 written but refused by the
checks at synth; 2 cannot be read, or cannot be verified; 3 --verify: the first plan would change the cloud.`;

/** `cdktf-lb adopt`: from a state or HCL to a program with this library. */
export function addAdopt(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("adopt")
    .summary("write the TypeScript for load balancers that exist")
    .description(
      "Write the TypeScript that declares load balancers which a state, a plan, HCL or the cloud has, so that the first plan is empty.",
    )
    .argument(
      "[input...]",
      'output of "terraform show -json" (of a state or a plan) or "terraform state pull"; or HCL: .tf files, folders of them, or the JSON that @cdktf/hcl2json makes of them; - for standard input',
    )
    .option("--output <file>", "where to write the program; standard output when left out")
    .option("--stack <id>", "name of the stack", stackId, "adopted")
    .addOption(
      new Option(
        "--guidance <kind>",
        "how the engine learns that the resources exist: import (default for a state) or moved (default for HCL)",
      ).choices(["import", "moved", "none"]),
    )
    .option(
      "--verify",
      "make the first plan with your engine and a copy of the state, and tell resource by resource what it does; applies nothing",
    )
    .option("--state <file>", "with --verify and HCL: the state that goes on")
    .addOption(engineOption("terraform or tofu, for --verify"))
    .option(
      "--from-cloud",
      "instead of an input: ask the cloud, by calls that list and describe; credentials from the environment",
    )
    .option("--load-balancer-id <id>", "with --from-cloud: the load balancer")
    .addOption(
      new Option("--cloud <cloud>", "with --from-cloud: the cloud, where the id does not say it").choices(CLOUD_NAMES),
    )
    .option("--region <region>", "with --from-cloud: the region, where the environment does not say it")
    .addOption(retriesOption())
    .addHelpText("after", HELP)
    .action(async (paths: string[], options: AdoptCommandOptions) => {
      if (options.verify && options.guidance === "none") {
        throw new UserError("--verify needs a guidance: with none, the engine does not know what exists");
      }
      const inputs = options.fromCloud ? [await fromCloud(paths, options)] : await inputsOf(paths, options);
      // Loads CDKTF and the library, which the other commands do not need.
      const { adopt, AdoptError, withStateOf } = await import("../../adopt");
      const known = {
        families: adoptableOf(FAMILIES),
        library: await import("../../index"),
      };
      try {
        const { output } = options;
        const base = output?.endsWith(".ts") ? basename(output, ".ts") : undefined;
        const adoption = adopt(inputs, { ...options, base }, known);
        const { remarks, errors, expected } = adoption;
        const verified = options.verify ? withStateOf(expected, stateOf(options)) : undefined;
        writeAll(output, adoption);
        remarks.forEach((line) => tell(line));
        errors.forEach((line) => tell(`refused at synth: ${line}`));
        if (errors.length > 0) done(ExitCode.FINDINGS);
        else if (verified !== undefined) done(await verify(verified, options));
      } catch (error) {
        throw error instanceof AdoptError ? new UserError(error.message) : error;
      }
    });
}

/** It is part of the name of the state file. */
function stackId(text: string): string {
  if (!/^[A-Za-z0-9][\w-]*$/.test(text)) throw new InvalidArgumentError("Use letters, digits, - and _.");
  return text;
}

/** The report goes where the program does not. */
async function verify(expected: Adoption["expected"], { engine, output }: AdoptCommandOptions): Promise<ExitCode> {
  const { isChange, reportOf } = await import("../../adopt");
  const verdicts = await firstPlanIn(expected, engine);
  const lines = reportOf(verdicts, expected).map((line) => `${printable(line)}\n`);
  (output === undefined ? process.stderr : process.stdout).write(lines.join(""));
  return verdicts.some(isChange) ? ExitCode.IMPACT : ExitCode.FINE;
}

function stateOf({ state }: AdoptCommandOptions): Input | undefined {
  return state === undefined ? undefined : { name: nameOf(state), json: readInput(state) };
}

/** The program, in several files where it is long, and beside it what leads back. */
function writeAll(path: string | undefined, { program, files: parts, undo }: Adoption): void {
  if (path === undefined) {
    process.stdout.write(program);
    return;
  }
  const beside = `${path.replace(/\.ts$/, "")}.undo.hcl`;
  const written =
    parts.length === 0
      ? [[path, program] as const]
      : parts.map(({ name, text }) => [join(path, "..", name), text] as const);
  const files = [...written, ...(undo === undefined ? [] : [[beside, undo] as const])];
  files.forEach(([file]) => refuseExisting(file));
  if (parts.length > 0) makeFolder(path.replace(/\.ts$/, ""));
  files.forEach(([file, text]) => write(file, text));
}

function refuseExisting(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) throw new UserError(`cannot write ${path}: ${EXISTS}`);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${(error as Error).message}`);
  }
}

const EXISTS = "it exists; choose another name or remove it";

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(`cannot write ${path}: ${code === "EEXIST" ? EXISTS : message}`);
  }
}

/** The converter tells what is wrong in several lines. */
function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, " ");
}

async function inputsOf(paths: readonly string[], { loadBalancerId, cloud, region }: CloudOptions): Promise<Input[]> {
  if (paths.length === 0)
    throw new UserError("no input; pass a state, a plan or HCL, or ask the cloud by --from-cloud");
  if ([loadBalancerId, cloud, region].some((given) => given !== undefined)) {
    throw new UserError("--load-balancer-id, --cloud and --region are for --from-cloud, which is not there");
  }
  const read = async (path: string) => ({ name: nameOf(path), json: await jsonOf(path) });
  const values = paths.filter((path) => isFolder(path)).flatMap(valuesIn);
  return withModules([...(await Promise.all(paths.flatMap(filesOf).map(read))), ...values], read);
}

function isFolder(path: string): boolean {
  return path !== "-" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function filesOf(path: string): string[] {
  if (!isFolder(path)) return [path];
  const files = configurationIn(path);
  if (files.length === 0) throw new UserError(`cannot read ${path}: the folder has no .tf files`);
  return files;
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

interface Hcl2Json {
  parse(name: string, text: string): Promise<unknown>;
}

async function jsonOf(path: string): Promise<string> {
  const text = readInput(path);
  if (!path.endsWith(".tf")) return text;
  try {
    return JSON.stringify(await converter(path).parse(path, text));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(oneLine(`cannot read ${path}: ${(error as Error).message ?? String(error)}`));
  }
}

/** The converter comes with cdktf-cli, which stands beside the user's app, not with this package. */
function converter(path: string): Hcl2Json {
  for (const folder of [process.cwd(), resolve(path, ".."), __dirname]) {
    const beside = createRequire(join(folder, "any.js"));
    try {
      return beside("@cdktf/hcl2json") as Hcl2Json;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  throw new UserError(
    `cannot read ${path}: @cdktf/hcl2json is not installed here; install cdktf-cli, or pass the state as JSON`,
  );
}
