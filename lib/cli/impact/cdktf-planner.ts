import type { NamedReport, OperationsBook } from "../../impact";
import { FAMILIES } from "../../families";
import { stagedTypesOf } from "../../families/rollout";
import { runQuietly } from "../../rollout/program";
import { ScratchFolder } from "../../rollout/scratch-folder";
import { StackFolder } from "../../rollout/stack-folder";
import { UserError } from "../exit";
import { tell } from "../tell";
import { noPlan, Planner, programName } from "./planner";

const PROGRAM = /^cdkt[fn](-cli)?(@.*)?$/;
/** `cdktf plan` is no command of CDKTF, but what people look for: it is its `diff`. */
const VERBS = ["plan", "diff", "deploy"];

/** What changes nothing in a plan. */
const WITHOUT_EFFECT = new Set(["--auto-approve", "--no-color"]);

/** `cdktf plan`, `npx cdktf diff web`: synthesizes, and plans each stack with the engine. */
export const CDKTF_PLANNER: Planner = {
  example: '"cdktf plan"',
  knows: (command) => command.some((word) => PROGRAM.test(programName(word))),
  async plan(command, operations) {
    const at = command.findIndex((word) => PROGRAM.test(programName(word)));
    const [verb, ...words] = command.slice(at + 1);
    if (!VERBS.includes(verb)) {
      throw noPlan(command, command.slice(0, at + 1).join(" "));
    }
    const { stacks, output, rest } = wordsOf(words);
    await synthesized([...command.slice(0, at + 1), "synth", ...rest]);
    return planned(output, stacks, operations);
  },
};

async function planned(output: string, stacks: readonly string[], operations: OperationsBook): Promise<NamedReport[]> {
  const engine = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
  const all = StackFolder.inOrder(StackFolder.of(output, { types: stagedTypesOf(FAMILIES), operations }));
  const unknown = stacks.find((name) => !all.some((folder) => folder.name === name));
  if (unknown !== undefined) {
    const names = all.map(({ name }) => name).join(", ");
    throw new UserError(`no stack ${JSON.stringify(unknown)} in ${output}; there are ${names}`);
  }
  const folders = stacks.length === 0 ? all : all.filter(({ name }) => stacks.includes(name));
  const scratch = ScratchFolder.open();
  const reports: NamedReport[] = [];
  try {
    for (const [at, folder] of folders.entries()) {
      tell(`${engine} plan of stack ${folder.name} (${at + 1} of ${folders.length})`);
      reports.push({ name: folder.name, report: await folder.impact(engine, scratch.file("plan.out")) });
    }
    return reports;
  } finally {
    scratch.remove();
  }
}

async function synthesized(command: readonly string[]): Promise<void> {
  tell(command.join(" "));
  const { code, output } = await runQuietly({ command });
  if (code === 0) return;
  process.stderr.write(output);
  throw new UserError(`"${command.join(" ")}" failed with status ${code}, see above; nothing was planned`);
}

/** A plan without it would be another one than is meant. */
function unknownOption(word: string): UserError {
  const how =
    "plan in cdktf.out/stacks/<stack> with the engine, as in impact -- terraform -chdir=<folder> plan <options>";
  return new UserError(`cannot plan with ${word}: ${how}`);
}

/** What `diff` takes: stacks, and options of which `synth` knows those about the app. */
function wordsOf(words: readonly string[]) {
  const [stacks, rest]: [string[], string[]] = [[], []];
  let output = "cdktf.out";
  for (let at = 0; at < words.length; at++) {
    const [, name, value] = /^(--?(?:app|a|output|o))(?:=(.*))?$/.exec(words[at]) ?? [];
    if (name !== undefined) {
      const given = value ?? words[++at] ?? "";
      rest.push(name, given);
      if (/^--?o/.test(name)) output = given;
    } else if (!words[at].startsWith("-")) stacks.push(words[at]);
    else if (!WITHOUT_EFFECT.has(words[at])) throw unknownOption(words[at]);
  }
  return { stacks, output, rest };
}
