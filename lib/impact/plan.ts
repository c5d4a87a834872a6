import { PlanError } from "./plan-error";

/** A JSON object of unknown shape. */
export type Json = Readonly<Record<string, unknown>>;

/** What the engine will do with one object, in its order. */
export type Verb = "none" | "create" | "update" | "delete" | "delete-create" | "create-delete";

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
  /** Why the engine will not apply it: conditions that do not hold. */
  readonly refusals: readonly Refusal[];
}

/** A condition of a resource that does not hold. */
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
  if (root === undefined || typeof root.format_version !== "string") {
    throw new PlanError(`the JSON is no plan of Terraform or OpenTofu; ${REMEDY}`);
  }
  if (!Array.isArray(root.resource_changes) && object(root.planned_values) === undefined) {
    throw new PlanError(`the JSON is a state, not a plan; ${REMEDY}`);
  }
  const stateDependsOn = new Map<string, readonly string[]>();
  const prior = new Map<string, Json>();
  readState(object(object(object(root.prior_state)?.values)?.root_module), (address, resource) => {
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
  for (const entry of objects(root.resource_changes)) {
    const change = changeOf(entry, stateDependsOn, drift);
    if (change === undefined) continue;
    changes.push(change);
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
    refusals: root.errored === true ? refusalsOf(root.checks) : [],
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
): ResourceChange | undefined {
  const change = object(entry.change);
  if (entry.mode !== "managed" || change === undefined || typeof entry.address !== "string") return undefined;
  const deposed = typeof entry.deposed === "string";
  const previous = typeof entry.previous_address === "string" ? entry.previous_address : entry.address;
  return {
    address: deposed ? `${entry.address} (deposed ${String(entry.deposed)})` : entry.address,
    block: blockAddress(entry.address),
    module: typeof entry.module_address === "string" ? entry.module_address : "",
    type: String(entry.type),
    index: entry.index as string | number | undefined,
    verb: verbOf(strings(change.actions)),
    before: object(change.before),
    after: object(change.after),
    afterUnknown: change.after_unknown,
    stateDependsOn: stateDependsOn.get(previous) ?? stateDependsOn.get(entry.address) ?? [],
    drift: deposed ? undefined : (drift.get(entry.address) ?? drift.get(previous)),
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

/** "forget" leaves the object in the cloud as it is, so traffic sees nothing of it. */
function verbOf(actions: readonly string[]): Verb {
  const [first, second] = actions;
  if (second !== undefined) {
    if (first === "delete") return "delete-create";
    if (second === "delete") return "create-delete";
    return first === "create" || second === "create" ? "create" : "none";
  }
  return first === "create" || first === "update" || first === "delete" ? first : "none";
}

function refusalsOf(checks: unknown): Refusal[] {
  return objects(checks)
    .filter(({ address }) => object(address)?.kind === "resource")
    .flatMap((check) => objects(check.instances))
    .flatMap(({ address, problems }) =>
      objects(problems).map(({ message }) => ({
        address: String(object(address)?.to_display),
        message: String(message),
      })),
    );
}

function readState(module: Json | undefined, visit: (address: string, resource: Json) => void): void {
  if (module === undefined) return;
  for (const resource of objects(module.resources)) {
    if (typeof resource.address === "string") visit(resource.address, resource);
  }
  for (const child of objects(module.child_modules)) readState(child, visit);
}

function providerVersions(configuration: Json | undefined): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const provider of Object.values(object(configuration?.provider_config) ?? {})) {
    const { name, version_constraint: version } = object(provider) ?? {};
    if (typeof name === "string" && typeof version === "string") versions.set(name, version);
  }
  return versions;
}

/** The value when it is a JSON object. */
export function object(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The JSON objects of an array; anything else is none. */
export function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((item): item is Json => object(item) !== undefined) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
