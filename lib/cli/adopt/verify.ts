import { copyFileSync, existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Expected, Verdict } from "../../adopt";
import { engineRun } from "../../rollout/engine-run";
import { RolloutError } from "../../rollout/rollout-error";
import { ScratchFolder } from "../../rollout/scratch-folder";
import { isObject } from "../../values/json-shape";
import { UserError } from "../exit";
import { tell } from "../tell";

const LOCK = ".terraform.lock.hcl";

/** What would lead the engine out of the scratch folder, or make another plan than the first one. */
const NOT_HERE = ["TF_WORKSPACE", "TF_DATA_DIR", "TF_CLI_ARGS", "TF_CLI_ARGS_plan", "TF_CLI_ARGS_show"];

/**
 * Makes the first plan of a program in a folder of its own, with the user's engine and providers and a copy of the state.
 * Nothing is applied, and no backend is asked.
 */
export async function firstPlanIn(expected: Expected, engine: string): Promise<Verdict[]> {
  // Loads what the other commands do not need.
  const { firstPlanOf, oldStateOf } = await import("../../adopt");
  const scratch = ScratchFolder.open();
  try {
    scratch.write("cdk.tf.json", JSON.stringify(withoutBackend(expected.stack)));
    scratch.write("terraform.tfvars.json", JSON.stringify(expected.secrets));
    if (existsSync(LOCK)) copyFileSync(LOCK, scratch.file(LOCK));
    const run = enginesIn(dirname(scratch.file(LOCK)), engine);
    tell(`${engine} plan in a folder of its own`);
    await run("init", "-input=false", "-no-color");
    const state = oldStateOf(expected, providersOf((await run("version", "-json")).answer));
    if (state !== undefined) scratch.write("terraform.tfstate", state);
    // There before the engine writes it, which keeps the mode: a plan holds secret values.
    const plan = scratch.write("plan.out", "");
    await run("plan", "-input=false", "-no-color", `-out=${plan}`);
    return firstPlanOf((await run("show", "-json", plan)).answer, expected);
  } catch (error) {
    throw error instanceof RolloutError ? new UserError(error.message) : error;
  } finally {
    scratch.remove();
  }
}

function enginesIn(cwd: string, engine: string) {
  const env = Object.fromEntries(NOT_HERE.map((name) => [name, undefined]));
  return (...args: string[]) => engineRun(`${engine} ${args[0]}`, { command: [engine, ...args], cwd, env });
}

/** The engine then keeps the state in the folder. */
function withoutBackend(stack: Expected["stack"]): unknown {
  const settings = Object.entries(isObject(stack.terraform) ? stack.terraform : {});
  return {
    ...stack,
    terraform: Object.fromEntries(settings.filter(([name]) => name !== "backend" && name !== "cloud")),
  };
}

/** Whole names of the providers that the engine has chosen. */
function providersOf(version: string): string[] {
  try {
    const { provider_selections: chosen } = JSON.parse(version) as { readonly provider_selections?: object };
    return Object.keys(chosen ?? {});
  } catch {
    return [];
  }
}
