import { AdoptError } from "../adopt-error";
import { isObject } from "../../values/json-shape";
import { blocks, JsonObject } from "../source/records";
import { AttributeChange, changesOf, hasTrue, Secrets } from "./attribute-changes";
import { Expected, ExpectedResource } from "./expected";

/** What the first plan does with a resource. */
export interface Verdict {
  readonly address: string;
  /** `made in the state` is what touches no cloud; the last four are changes of the cloud. */
  readonly fate:
    | "unchanged"
    | "moved"
    | "imported"
    | "made in the state"
    | "would change"
    | "would be made"
    | "would be replaced"
    | "would be destroyed";
  /** The address in the input. */
  readonly from?: string;
  readonly changes: readonly AttributeChange[];
  /** Whether the cloud has changed it since the state was written, so that the old configuration would change it, too. */
  readonly drifted: boolean;
}

/** Reads `show -json` of the first plan. Throws where it does not tell of each resource of the program. */
export function firstPlanOf(text: string, expected: Expected): Verdict[] {
  const plan = parsed(text);
  const drifted = new Set(blocks(plan.resource_drift).map(({ address }) => address));
  const verdicts = blocks(plan.resource_changes)
    .filter(({ mode }) => mode === "managed")
    .map((one) => verdictOf(one, drifted, expected));
  const told = new Set(verdicts.map(({ address }) => address));
  const silent = expected.resources.find(({ address }) => !told.has(address));
  if (silent !== undefined) throw new AdoptError(`the plan does not tell of ${silent.address}`);
  return verdicts;
}

/** Whether a verdict is a change of the cloud. */
export function isChange({ fate }: Verdict): boolean {
  return fate.startsWith("would ");
}

function parsed(text: string): JsonObject {
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch {
    plan = undefined;
  }
  if (!isObject(plan) || !Array.isArray(plan.resource_changes)) throw new AdoptError("the engine printed no plan");
  // Some things are planned later, and what becomes of them is not told.
  if (plan.errored === true || plan.complete === false) throw new AdoptError("the engine made only a part of the plan");
  return plan;
}

function verdictOf(entry: JsonObject, drifted: ReadonlySet<unknown>, { resources, secrets }: Expected): Verdict {
  const { address, previous_address: previous, type } = entry;
  const change = isObject(entry.change) ? entry.change : {};
  const known = resources.find((one) => one.address === address);
  const from = typeof previous === "string" ? previous : undefined;
  const fate = fateOf(change, String(type), from);
  const changes =
    fate === "would change" || fate === "would be replaced" ? changesOf(change, secretsOf(secrets, known)) : [];
  return { address: String(address), fate, from, changes, drifted: drifted.has(address) || drifted.has(previous) };
}

function fateOf(change: JsonObject, type: string, from: string | undefined): Verdict["fate"] {
  const actions = onlyMarks(change) ? "no-op" : Array.isArray(change.actions) ? change.actions.join() : "";
  switch (actions) {
    case "no-op":
      if (isObject(change.importing)) return "imported";
      return from === undefined ? "unchanged" : "moved";
    case "create":
      return type === "terraform_data" ? "made in the state" : "would be made";
    case "delete":
      return "would be destroyed";
    case "create,delete":
    case "delete,create":
      return "would be replaced";
    default:
      return "would change";
  }
}

/**
 * An update that only has the state learn what is secret: it has a variable of the program for what stood in the input. The
 * engine writes that down and asks no provider.
 */
function onlyMarks({ before, after, after_unknown, before_sensitive, after_sensitive }: JsonObject): boolean {
  const text = (value: unknown) => JSON.stringify(value ?? null);
  const marked = text(before_sensitive) !== text(after_sensitive);
  return marked && text(before) === text(after) && !hasTrue(after_unknown);
}

/** What the input knows to be secret, besides what the provider marks. */
function secretsOf(kept: Expected["secrets"], known: ExpectedResource | undefined): Secrets {
  return { names: known?.source.secret ?? [], values: Object.values(kept) };
}
