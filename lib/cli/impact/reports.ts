import { Dirent, readdirSync, statSync } from "node:fs";
import * as path from "node:path";
import {
  impactOf,
  ImpactReport,
  NamedReport,
  OperationsBook,
  parsePlan,
  parseStateFlags,
  PlanError,
} from "../../impact";
import { UserError } from "../exit";
import { readInput } from "../input";

const PLAN = "plan.json";
const STATE = "state.json";

/** Files that hold a plan, each with the state that proves what it does not show. */
interface Input {
  readonly name: string;
  readonly plan: string;
  readonly state?: string;
}

/** What plans do that stand in files, or in folders with a `plan.json` each. */
export function readReports(
  paths: readonly string[],
  state: string | undefined,
  operations: OperationsBook,
): NamedReport[] {
  const inputs = paths.flatMap((one) => inputsOf(one, state));
  if (state !== undefined && inputs.length > 1) {
    throw new UserError(`--state is of one plan; of several, put each beside its ${PLAN} as ${STATE}`);
  }
  const names = inputs.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new UserError(`${twice} is named twice; name each plan once`);
  return inputs.map((input) => ({ name: input.name, report: reportOf(input, operations) }));
}

function inputsOf(given: string, state: string | undefined): Input[] {
  if (given === "-" || !isFolder(given)) {
    return [{ name: given === "-" ? "standard input" : given.replace(/\.json$/, ""), plan: given, state }];
  }
  const folders = foldersWithPlan(given);
  if (folders.length === 0) {
    const how = `terraform show -json plan.out > ${PLAN}`;
    throw new UserError(`no ${PLAN} below ${given}; write one into the folder of each stack: ${how}`);
  }
  const short = folders.map((folder) => path.basename(path.resolve(folder)));
  const distinct = new Set(short).size === short.length;
  return folders.map((folder, at) => {
    const beside = path.join(folder, STATE);
    return {
      name: distinct ? short[at] : folder,
      plan: path.join(folder, PLAN),
      state: state ?? (isFile(beside) ? beside : undefined),
    };
  });
}

/** Not inside what package managers and engines keep beside an app. */
function foldersWithPlan(folder: string): string[] {
  const entries = entriesOf(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = entries.filter((one) => one.isDirectory() && !/^(\..*|node_modules)$/.test(one.name));
  return [
    ...(entries.some((one) => !one.isDirectory() && one.name === PLAN) ? [folder] : []),
    ...below.flatMap(({ name }) => foldersWithPlan(path.join(folder, name))),
  ];
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UserError(`cannot read ${folder}: ${(error as Error).message.split("\n", 1)[0]}`);
  }
}

function reportOf({ plan, state }: Input, operations: OperationsBook): ImpactReport {
  const flags = state === undefined ? undefined : readable(state, () => parseStateFlags(readInput(state)));
  return readable(plan, () => impactOf(parsePlan(readInput(plan)), operations, flags));
}

function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PlanError) {
      throw new UserError(`cannot read ${file === "-" ? "standard input" : file}: ${error.message}`);
    }
    throw error;
  }
}

function isFolder(given: string): boolean {
  return statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(given: string): boolean {
  return statSync(given, { throwIfNoEntry: false })?.isFile() ?? false;
}
