import { DEFAULT_WEIGHT } from "../../facts/common";
import { call, construct, Expression, name, path, record, value } from "../program/expression";
import { onlyReference } from "../source/expression";
import { SourceResource } from "../source/resource";
import { inStack, Translation } from "./translation";

/** A backend as the input has it. */
export interface Member {
  /** `instance`, `networkInterface`, `containerGroup`, `ip` or `cloudFunction`: the method that makes it. */
  readonly make: string;
  /** Id, address or name, as the input writes it. */
  readonly server: unknown;
  readonly serverIp?: Expression;
  readonly port?: unknown;
  readonly weight?: unknown;
  /** The weight where the input names none. */
  readonly unnamedWeight?: number;
  readonly description?: Expression;
  /** A name that the input has for it. */
  readonly label?: string;
}

/** The pool of some members, as the argument of whatever makes a pool. */
export interface Pool {
  readonly options: Expression;
  /** The backend ids, in the order of the members. */
  readonly ids: readonly string[];
}

/**
 * Describes a pool; undefined when the members are known only at plan.
 *
 * @param owner the resource that has them
 */
export function poolOf(t: Translation, owner: SourceResource, members: readonly Member[]): Pool | undefined {
  const ids = backendIds(t, members);
  const weights = members.map(({ weight, unnamedWeight }) => Number(weight ?? unnamedWeight));
  const backends: [string, Expression][] = [];
  for (const [i, one] of members.entries()) {
    const server = t.values.of(one.server, "string");
    if (server === undefined || isMany(t, one.server)) return undefined;
    const options = record({
      serverIp: one.serverIp,
      port: t.values.of(one.port, "number"),
      weight: t.values.of(one.weight ?? (t.source.judged ? undefined : one.unnamedWeight), "number"),
      description: one.description,
    });
    const empty = options.kind === "record" && options.entries.length === 0;
    backends.push([ids[i], call(path("Backend", one.make), server, ...(empty ? [] : [options]))]);
  }
  const parked = !t.source.judged && members.length > 0 && weights.every((weight) => weight === 0);
  if (parked) t.remarks.push({ address: owner.address, text: PARKED });
  const unnamed = t.source.judged && members.find(({ weight }) => weight === undefined)?.unnamedWeight;
  const options = record({
    backends: { kind: "record", entries: backends },
    // What a pool names is somebody's choice.
    defaultWeight: typeof unnamed === "number" && unnamed !== DEFAULT_WEIGHT ? value(unnamed) : undefined,
    parked: parked ? value(true) : undefined,
  });
  return { options, ids };
}

const PARKED = "all weights are 0, so that nobody takes traffic; the pool says so (parked)";

/** Declares a pool of its own and binds it to a place. */
export function bindPool(t: Translation, source: SourceResource, place: Expression, pool: Pool): void {
  bindTo(t, source, place, poolFor(t, source, pool));
}

/** The constant of a pool. */
export function poolFor(t: Translation, source: SourceResource, { options }: Pool): string {
  return t.addFor(source, "pool", (id) => inStack(name("BackendPool"), id, options));
}

/** Binds a pool to a place. */
export function bindTo(
  t: Translation,
  source: SourceResource,
  place: Expression,
  pool: string,
  strategy?: Expression,
): void {
  const props = record({ listener: place, pool: name(pool), strategy });
  t.addFor(source, "binding", (id) => construct(name("ListenerBinding"), name("stack"), value(id), props));
}

/** The servers of an argument that lists them: one by one where that is known. */
export function serversIn(t: Translation, raw: unknown): readonly unknown[] {
  const known = typeof raw === "string" ? t.defaultOf(raw) : raw;
  return Array.isArray(known) ? known : [raw];
}

/** Whether an expression stands for several servers, so that no backend can be made of each. */
function isMany(t: Translation, server: unknown): boolean {
  if (typeof server !== "string" || t.isListed(server)) return true;
  return t.values.isExpression(server) && /\*|\bfor\b|(?:concat|flatten|values|tolist|toset)\(/.test(server);
}

/**
 * Ids that are the same for the same input: the name of the resource that is the server, else its id; with the port
 * where a server stands there twice.
 */
function backendIds(t: Translation, members: readonly Member[]): string[] {
  const names = members.map(({ server, label }) => label ?? nameOf(t, server));
  const ids = new Set<string>();
  return names.map((name, i) => {
    const alone = names.filter((other) => other === name).length === 1;
    const base = alone ? name : `${name}-${plain(members[i].port)}`;
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
    ids.add(id);
    return id;
  });
}

function nameOf(t: Translation, server: unknown): string {
  if (typeof server === "string" && t.values.isExpression(server)) {
    const reference = onlyReference(server);
    if (reference === undefined) return plain(server);
    const [, name, index = ""] = /([\w-]+)(?:\[([^\]]*)\])?$/.exec(reference.target) ?? [];
    return plain(`${name ?? reference.target}${index === "" ? "" : `-${index}`}`);
  }
  return plain(server);
}

/** An id of a construct: no slash, nothing that the engine evaluates, not empty. */
function plain(text: unknown): string {
  const kept = String(text ?? "")
    .replace(/[^A-Za-z0-9._:-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return kept === "" ? "server" : kept;
}
