import { actionsOf, actionsText, Verb } from "./actions";
import { Json, object, objects, strings } from "./json";
import { deferredInvocationsOf, Invocation, invocationsOf } from "./invocations";
import { checkAgreement } from "./plan-agreement";
import { PlanError } from "./plan-error";
import { readModules } from "./plan-modules";
import { checkShape } from "./plan-shape";

const DOES_NOT_HOLD = "a condition does not hold";

/** One managed object of the plan, as it is (refreshed) and as it is meant to be. */
export interface ResourceChange {
  /** Address with indices; a deposed object carries its key behind it, so addresses are unique. */
  readonly address: string;
  /** Address without any index: the block in the configuration, which dependencies name. */
  readonly block: string;
  /** Address of the module instance, "" for the root. */
  readonly module: string;
  readonly type: string;
  readonly index: string | number | undefined;
  readonly verb: Verb;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** Same shape as `after`, `true` where the value is known only after the apply. */
  readonly afterUnknown: unknown;
  /** Blocks that this object depended on when it was last applied: the order of destroys follows them. */
  readonly stateDependsOn: readonly string[];
  /** What the state said before the refresh, when the refresh found something else. */
  readonly drift: Json | undefined;
  readonly deposed: boolean;
}

/** A plan, reduced to what moves traffic. */
export interface Plan {
  readonly changes: readonly ResourceChange[];
  /** `configuration.root_module`: expressions and references. Empty when the plan was stripped of it. */
  readonly rootModule: Json;
  readonly providers: ReadonlyMap<string, string>;
  /** The version of the engine that made it. */
  readonly engine: string | undefined;
  /** Why the engine will not apply it: conditions that do not hold. */
  readonly refusals: readonly Refusal[];
  /** Changes of which it is not known what they do. */
  readonly unread: readonly Unread[];
  /** Actions that the engine calls besides. */
  readonly invocations: readonly Invocation[];
  /** Checks of their own that do not hold, which stop no apply. */
  readonly failedChecks: readonly Refusal[];
}

/** A change with actions that are not known here, or one that the engine puts off. */
export interface Unread {
  readonly address: string;
  readonly what: string;
}

/** A condition that does not hold; without an address one of the whole plan. */
export interface Refusal {
  readonly address: string;
  readonly message: string;
}

const REMEDY = "make one with: terraform show -json plan.out > plan.json (or tofu show -json)";

/** Reads `terraform show -json <plan>`. Throws a `PlanError` of one line for anything else. */
export function parsePlan(text: string): Plan {
  const start = text.slice(0, 4);
  if (start.startsWith("PK") || text.slice(0, 2000).includes("\0")) {
    throw new PlanError(`this is a binary plan file, not its JSON; ${REMEDY}`);
  }
  if (text.trim() === "") throw new PlanError(`the input is empty; ${REMEDY}`);
  let json: unknown;
  try {
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    const cut = /^\s*\{/.test(text) && !/\}\s*$/.test(text);
    throw new PlanError(cut ? `the JSON is cut off; ${REMEDY}` : `the input is no JSON; ${REMEDY}`);
  }
  return readPlan(json);
}

/** The plan in a parsed `terraform show -json`. */
export function readPlan(json: unknown): Plan {
  const root = object(json);
  if (root?.format_version === undefined) {
    throw new PlanError(`the JSON is no plan of Terraform or OpenTofu; ${REMEDY}`);
  }
  checkShape(root);
  if (!Array.isArray(root.resource_changes) && object(root.planned_values) === undefined) {
    throw new PlanError(`the JSON is a state, not a plan; ${REMEDY}`);
  }
  checkAgreement(root);
  const stateDependsOn = new Map<string, readonly string[]>();
  const prior = new Map<string, Json>();
  readModules(object(object(object(root.prior_state)?.values)?.root_module), (address, resource) => {
    prior.set(address, resource);
    stateDependsOn.set(address, strings(resource.depends_on));
  });
  const drift = new Map<string, Json>();
  for (const entry of objects(root.resource_drift)) {
    const before = object(object(entry.change)?.before);
    // A deposed object has the address of the current one.
    if (before !== undefined && entry.deposed === undefined) drift.set(String(entry.address), before);
  }
  const changes: ResourceChange[] = [];
  const unread = [...deferredOf(root.deferred_changes), ...deferredInvocationsOf(root.deferred_action_invocations)];
  for (const entry of objects(root.resource_changes)) {
    if (entry.mode !== "managed") continue;
    const change = changeOf(entry, stateDependsOn, drift);
    changes.push(change);
    const what = notKnown(entry);
    if (what !== undefined) unread.push({ address: change.address, what });
    if (!change.deposed) prior.delete(change.address);
  }
  for (const [address, resource] of prior) {
    if (resource.mode === "managed" && resource.deposed_key === undefined) {
      changes.push(unchanged(address, resource, stateDependsOn));
    }
  }
  const configuration = object(root.configuration);
  return {
    changes,
    rootModule: object(configuration?.root_module) ?? {},
    providers: providerVersions(configuration),
    engine: typeof root.terraform_version === "string" ? root.terraform_version : undefined,
    refusals: refusalsOf(root, changes),
    unread,
    invocations: invocationsOf(root.action_invocations),
    failedChecks: failedChecksOf(root),
  };
}

/** The address of the block: indices are cut, also those that hold dots and brackets in quotes. */
export function blockAddress(address: string): string {
  return address.includes("[") ? address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "") : address;
}

function changeOf(
  entry: Json,
  stateDependsOn: ReadonlyMap<string, readonly string[]>,
  drift: ReadonlyMap<string, Json>,
): ResourceChange {
  const change = object(entry.change)!;
  const address = String(entry.address);
  const deposed = typeof entry.deposed === "string";
  const previous = typeof entry.previous_address === "string" ? entry.previous_address : address;
  return {
    address: deposed ? `${address} (deposed ${String(entry.deposed)})` : address,
    block: blockAddress(address),
    module: typeof entry.module_address === "string" ? entry.module_address : "",
    type: String(entry.type),
    index: (entry.index ?? undefined) as string | number | undefined,
    verb: actionsOf(entry)?.verb ?? "none",
    before: object(change.before),
    after: object(change.after),
    afterUnknown: change.after_unknown,
    stateDependsOn: stateDependsOn.get(previous) ?? stateDependsOn.get(address) ?? [],
    drift: deposed ? undefined : (drift.get(address) ?? drift.get(previous)),
    deposed,
  };
}

/** Engines list what does not change too; a plan that left it out still has it in its state. */
function unchanged(
  address: string,
  resource: Json,
  stateDependsOn: ReadonlyMap<string, readonly string[]>,
): ResourceChange {
  const values = object(resource.values) ?? {};
  return {
    address,
    block: blockAddress(address),
    module: address.slice(0, Math.max(0, address.lastIndexOf(`.${String(resource.type)}.`))),
    type: String(resource.type),
    index: resource.index as string | number | undefined,
    verb: "none",
    before: values,
    after: values,
    afterUnknown: {},
    stateDependsOn: stateDependsOn.get(address) ?? [],
    drift: undefined,
    deposed: false,
  };
}

function notKnown(entry: Json): string | undefined {
  if (object(object(entry.change)?.importing)?.unknown === true) {
    return "it is imported under an id that is known only after the apply, so what is there is not known";
  }
  if (actionsOf(entry) !== undefined) return undefined;
  const actions = actionsText(entry);
  const named = actions === "" ? "no action" : `the action ${JSON.stringify(actions.slice(0, 40))}`;
  return `the plan has ${named} for it, which this version does not know, so what happens to traffic is not known`;
}

function deferredOf(deferred: unknown): Unread[] {
  return objects(deferred).map(({ resource_change: change }) => ({
    address: String(object(change)?.address ?? "(deferred)"),
    what: "the engine puts its change off to a later plan, so what happens to traffic is not known",
  }));
}

/**
 * Conditions stop the engine, but for checks of their own, and but for a destroy, where they warn; a plan that makes
 * nothing may be one.
 */
function refusalsOf(root: Json, changes: readonly ResourceChange[]): Refusal[] {
  const makes = changes.some(({ verb, after }) => verb !== "none" && after !== undefined);
  if (root.errored !== true && !makes) return [];
  const refusals = objects(root.checks)
    .filter(({ address }) => object(address)?.kind !== "check")
    .flatMap(problemsOf);
  if (refusals.length === 0 && root.errored === true) {
    return [{ address: "(plan)", message: "it ended with an error while it was made" }];
  }
  return refusals;
}

/** Those of checks of their own: the engine warns, and applies all the same. */
function failedChecksOf(root: Json): Refusal[] {
  return objects(root.checks)
    .filter(({ address }) => object(address)?.kind === "check")
    .flatMap(problemsOf);
}

function problemsOf(check: Json): Refusal[] {
  const instances = objects(check.instances);
  const found = instances.flatMap(({ address, status, problems }) => {
    const messages = objects(problems).map(({ message }) => String(message));
    if (messages.length === 0 && status === "fail") messages.push(DOES_NOT_HOLD);
    return messages.map((message) => ({ address: String(object(address)?.to_display), message }));
  });
  if (found.length === 0 && check.status === "fail") {
    return [{ address: String(object(check.address)?.to_display), message: DOES_NOT_HOLD }];
  }
  return found;
}

function providerVersions(configuration: Json | undefined): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const provider of Object.values(object(configuration?.provider_config) ?? {})) {
    const { name, version_constraint: version } = object(provider) ?? {};
    if (typeof name === "string" && typeof version === "string") versions.set(name, version);
  }
  return versions;
}
