import { Operations } from "../../impact/operations/operation";
import { OperationsBook } from "../../impact/operations/book";
import { Side } from "../../impact/side";
import { Block } from "../../recipes/stage-file";
import { isExpression } from "../staged-types";
import { resolver, resourcesOf, ShownState, StateResource, Synthesized } from "../state";
import { isObject } from "../../values/json-shape";

/** A stack, as it is declared and as its state has it. */
export interface StackSides {
  readonly name: string;
  readonly declared: Synthesized;
  readonly state: ShownState;
}

/** A declared resource that is deployed. */
export interface DeclaredResource {
  readonly stack: string;
  readonly address: string;
  readonly type: string;
  /** Of the construct that makes it, where the synth tells. */
  readonly path?: string;
  readonly operations: Operations;
  /** As it is declared; what only the engine can compute is as the state has it. */
  readonly side: Side;
  /** As the state has it. */
  readonly inState: Side;
  /** Of the provider that the resource uses, where its configuration says it. */
  readonly region?: string;
}

/** All that is declared, and known to the operations. */
export interface Declared {
  readonly resources: readonly DeclaredResource[];
  /** Resources of the state that are not declared any more. */
  readonly left: readonly DeclaredResource[];
  /** Resources that the state does not have, by stack and address. */
  readonly undeployed: ReadonlyArray<{ readonly stack: string; readonly address: string }>;
}

/** Arguments of the engine, which no provider sees. */
const META = ["//", "provider", "lifecycle", "depends_on", "count", "for_each", "provisioner", "connection", "dynamic"];

/** What stacks declare, with the ids that only their states know. */
export function declaredIn(stacks: readonly StackSides[], book: OperationsBook): Declared {
  const all = stacks.map((stack) => inStack(stack, book));
  return {
    resources: all.flatMap(({ resources }) => resources),
    left: all.flatMap(({ left }) => left),
    undeployed: all.flatMap(({ undeployed }) => undeployed),
  };
}

function inStack(stack: StackSides, book: OperationsBook): Declared {
  const { name, declared, state } = stack;
  const resolve = resolver(state);
  const managed = resourcesOf(state).filter(({ mode, type }) => mode !== "data" && book.of({ type }) !== undefined);
  const resources: DeclaredResource[] = [];
  const undeployed: Array<{ stack: string; address: string }> = [];
  const known = new Set<string>();
  for (const [type, byName] of Object.entries(declared.resource ?? {})) {
    const operations = book.of({ type });
    if (operations === undefined || !matters(operations)) continue;
    for (const [own, block] of Object.entries(byName)) {
      const address = `${type}.${own}`;
      const instances = managed.filter((one) => one.address === address || one.address.startsWith(`${address}[`));
      if (instances.length === 0 && !isNone(block) && bears(operations, block, address)) {
        undeployed.push({ stack: name, address });
      }
      for (const instance of instances) {
        known.add(instance.address);
        resources.push({
          stack: name,
          address: instance.address,
          type,
          path: pathOf(block),
          operations,
          side: declaredSide(block, instance, resolve),
          inState: stateSide(instance),
          region: regionOf(block, declared, type),
        });
      }
    }
  }
  const left = managed.flatMap((instance): DeclaredResource[] => {
    const operations = book.of(instance)!;
    if (known.has(instance.address) || !matters(operations)) return [];
    const { address, type } = instance;
    return [{ stack: name, address, type, operations, side: stateSide(instance), inState: stateSide(instance) }];
  });
  return { resources, left, undeployed };
}

/** Whether it has to do with who serves. */
function matters({ holds, front, group, associates }: Operations): boolean {
  return [holds, front, group, associates].some((part) => part !== undefined);
}

/** Whether the resource itself does: of some types each may be anything. */
function bears({ holds, front, group, associates }: Operations, block: Block, address: string): boolean {
  if (front !== undefined || group !== undefined || associates !== undefined) return true;
  const { members, unknown } = holds!.read(new Side(block, {}, undefined, () => undefined, address));
  return members.length > 0 || unknown.length > 0;
}

/** A list of no instances needs no state. */
function isNone({ count, for_each: each }: Block): boolean {
  return count === 0 || isExpression(count) || each !== undefined;
}

/** What is declared stands over what the state has, so that a state which took in somebody's edit does not hide it. */
function declaredSide(block: Block, { address, values }: StateResource, resolve: (value: unknown) => unknown): Side {
  const ignored = ignoredIn(block);
  const own = Object.entries(block).filter(([name, value]) => !META.includes(name) && value !== null);
  const resolved = own.map(([name, value]) => [name, resolve(value)] as const).filter(([, value]) => !computed(value));
  const all: Block = { ...values, ...Object.fromEntries(resolved) };
  const isIgnored = (name: string) => ignored === "all" || ignored.includes(name);
  const names = Object.keys(all).filter(isIgnored);
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => !isIgnored(name) || isId(name)));
  const unknown = Object.fromEntries(names.filter((name) => !isId(name)).map((name) => [name, true]));
  return new Side(kept, unknown, written(block, names), () => undefined, address);
}

/** Ids stay what they are, whatever is ignored: they say where to look. */
function isId(name: string): boolean {
  return name === "id" || name.endsWith("_id");
}

function stateSide({ address, values }: StateResource): Side {
  return new Side(values, {}, undefined, () => undefined, address);
}

/** Whether only the engine can tell what stands there. */
function computed(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(computed);
  return isObject(value) ? Object.values(value).some(computed) : isExpression(value);
}

/** Attributes that the engine leaves to others after the resource is made. */
function ignoredIn({ lifecycle }: Block): readonly string[] | "all" {
  const changes = isObject(lifecycle) ? lifecycle.ignore_changes : undefined;
  if (changes === "all") return "all";
  const names: unknown[] = Array.isArray(changes) ? changes : [];
  if (names.includes("all")) return "all";
  return names.map((name) => String(name).split(/[.[]/, 1)[0]);
}

/** The attributes that the configuration writes, in the form in which a plan would say so. */
function written(block: Block, ignored: readonly string[]): Block {
  const dynamic = isObject(block.dynamic) ? Object.keys(block.dynamic) : [];
  const plain = Object.entries(block).filter(([name]) => !META.includes(name));
  return {
    ...Object.fromEntries([...dynamic, ...ignored].map((name) => [name, [{}]])),
    ...Object.fromEntries(plain.map(([name, value]) => [name, Array.isArray(value) ? value.map(() => ({})) : {}])),
  };
}

/** `web/Clb/Http/Resource`, in what CDKTF writes beside the arguments. */
function pathOf({ "//": notes }: Block): string | undefined {
  const metadata = isObject(notes) ? notes.metadata : undefined;
  const path = isObject(metadata) ? metadata.path : undefined;
  return typeof path === "string" ? path : undefined;
}

/** `cn-hangzhou`, where the configuration of the provider says so. */
function regionOf({ provider }: Block, declared: Synthesized, type: string): string | undefined {
  const [name, alias] = typeof provider === "string" ? provider.split(".") : [type.split("_", 1)[0], undefined];
  const blocks: unknown = declared.provider?.[name];
  const all: unknown[] = Array.isArray(blocks) ? blocks : [blocks];
  const own = all.filter(isObject).find((one) => (one.alias ?? undefined) === alias);
  const region = own?.region;
  return typeof region === "string" && region !== "" && !isExpression(region) ? region : undefined;
}
