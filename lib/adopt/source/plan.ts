import { isObject } from "../../values/json-shape";
import { AdoptError } from "../adopt-error";
import { Known } from "./known";
import { blocks, JsonObject } from "./records";
import { recordedIn } from "./state";

/** Whether parsed JSON is what `terraform show -json` prints of a plan. */
export function isPlan(json: JsonObject): boolean {
  return "planned_values" in json;
}

/** The state that a plan was made against: what exists, whatever the plan does next. */
export function priorStateOf(plan: JsonObject): JsonObject {
  const { prior_state: prior } = plan;
  if (!isObject(prior) || recordedIn(prior).size === 0) {
    throw new AdoptError(
      "the plan has no resource in its prior_state, so nothing existed when it was made; pass the state after the apply",
    );
  }
  return prior;
}

/** What a plan does to parts of load balancers, and the program does not: one line each. */
export function changesIn(plan: JsonObject, known: Known): string[] {
  const lines = blocks(plan.resource_changes)
    .filter(({ mode, type, deposed }) => mode === "managed" && deposed === undefined && isPart(type, known))
    .flatMap(({ address, change, previous_address: previous }) => [
      ...(typeof previous === "string" ? [`${String(address)}: ${movedFrom(previous)}`] : []),
      ...actionsOf(change).map((text) => `${String(address)}: ${text}`),
    ]);
  return plan.errored === true ? [...lines, FAILED] : lines;
}

const FAILED = "the plan failed, so that what it would change besides is not known";

function isPart(type: unknown, known: Known): boolean {
  return typeof type === "string" && known.isOfLoadBalancers(type);
}

function movedFrom(previous: string): string {
  return `the plan moves it from ${previous}, where the state has it until that plan is applied`;
}

const REPLACED = "the plan replaces it; the program has the one that is there before";
/** By the words of the engine for what a change does. */
const BEFORE = new Map([
  ["create", "the plan makes it; it is not there yet, so the program does not have it"],
  ["update", "the plan changes it; the program has it as it is before"],
  ["delete", "the plan destroys it; the program has it as long as it is there"],
  ["delete,create", REPLACED],
  ["create,delete", REPLACED],
  ["forget", "the plan forgets it; the program has it"],
  ["create,forget", "the plan replaces it and forgets the one that is there; the program has that one"],
]);
const QUIET = ["no-op", "read"];

function actionsOf(change: unknown): string[] {
  const actions = isObject(change) && Array.isArray(change.actions) ? change.actions.join() : "";
  if (QUIET.includes(actions)) return [];
  return [BEFORE.get(actions) ?? `the plan does to it what adopt does not know (${actions}); look at the plan first`];
}
