import { Construct } from "constructs";
import { Backend, BackendPool, BindingStrategy, IListenerTarget, ListenerBinding } from "../../lib";
import type { EditName } from "./edits";

/** A server as the edits of the matrix see it. */
export interface Server {
  readonly server: string;
  readonly port: number;
  readonly weight: number;
  /** Bound as another kind of server than before. */
  readonly otherKind?: boolean;
}

/** Named servers of one pool. */
export type Servers = Readonly<Record<string, Server>>;

/** A pool that is to stand behind a listener of its own. */
export interface PoolBehind {
  readonly port: number;
  readonly pool: BackendPool;
}

/** One family, with a listener in front of each pool, declared with this library. */
export interface FamilyUnderTest {
  /** Heading of the section. */
  readonly name: string;
  /** Row of docs/families.md; none for a source that fills groups of another row. */
  readonly row?: string;
  /** How the harness names the listener on a port. */
  front(port: number): string;
  /** The construct that `cdktf-lb impact` reports for a port, by the end of its path; the listener unless given. */
  entry?(port: number): string;
  /** Ids of what the places are called in the timeline, where they exist outside the stack. */
  readonly existing?: readonly string[];
  /** How many members one API call can carry. */
  readonly batch: number;
  /** The engine may take removals before, after or between additions: nothing orders them. */
  readonly unordered?: boolean;
  /** A scaling group brings the servers, which no plan knows. */
  readonly scaled?: boolean;
  /** Why an edit cannot be made at all, or tells nothing. */
  readonly cannot?: Readonly<Partial<Record<EditName, string>>>;
  /** How many servers the edits start with, where it is not 3. */
  readonly start?: number;
  /** Weight at the start and after an edit, where they are not 100 and the edit's own. */
  readonly weights?: { readonly start: number; readonly edited: number };
  backend(server: Server): Backend;
  /** The server as another kind; none where the family knows one kind only. */
  otherKind?(server: Server): Backend;
  /** Where the pool is not just a list of backends. */
  pool?(scope: Construct, id: string, servers: Servers, formerPath: string | undefined): BackendPool;
  declare(scope: Construct, pools: readonly PoolBehind[]): void;
}

/** Binds each pool to a listener of its own. */
export function bindEach(
  scope: Construct,
  pools: readonly PoolBehind[],
  listenerOn: (port: number) => IListenerTarget,
  strategy?: BindingStrategy,
): void {
  for (const { port, pool } of pools) {
    new ListenerBinding(scope, `Binding${port}`, { listener: listenerOn(port), pool, strategy });
  }
}

/** A backend by instance id. */
export function instance(prefix: string): FamilyUnderTest["backend"] {
  return ({ server, port, weight }) => Backend.instance(prefix + server, { port, weight });
}

/** A backend by private IP. */
export function byAddress({ server, port, weight }: Server): Backend {
  return Backend.ip(addressOf(server), { port, weight });
}

/** A backend by its network interface, as families know it that find its address themselves. */
export function networkInterface({ server, port, weight }: Server): Backend {
  return Backend.networkInterface(`eni-${server}`, { port, weight });
}

/** A private IP for a name such as `s07` or `new01`: other letters, other subnet. */
function addressOf(server: string): string {
  const [, letters, digits] = /^(\D+)(\d+)$/.exec(server)!;
  return `10.0.${letters.length}.${Number(digits)}`;
}

/** Why an edit cannot be made, or tells nothing. */
export function whyNot({ cannot, otherKind }: FamilyUnderTest, edit: EditName): string | undefined {
  const oneKind = edit === "kind of all" && otherKind === undefined;
  return cannot?.[edit] ?? (oneKind ? "not possible: one kind of server only" : undefined);
}

/** Members have a port that is the cloud's, not the user's. */
export const ONE_PORT = {
  "port of one": "not possible: the port is fixed",
  "port of all": "not possible: the port is fixed",
} as const;

const NONE = "not possible: members have no weight";

/** Members have no weight. */
export const NO_WEIGHT = { "weight of one": NONE, "weight of all": NONE } as const;

/** One function alone behind a place. */
export function oneFunction(why: string): Pick<FamilyUnderTest, "start" | "cannot"> {
  return {
    start: 1,
    cannot: {
      "port of one": "not possible: a function has no port",
      "port of all": "not possible: a function has no port",
      "add one": why,
      "remove one": why,
      "move a backend between pools": why,
      ...noSizes(why, [19, 20, 21, 40, 100]),
    },
  };
}

/** Reasons for every size of a pool. */
export function noSizes(why: string, counts: readonly number[] = [1, 19, 20, 21, 40, 100]): Record<string, string> {
  return Object.fromEntries(counts.map((count) => [`${count} backends: create, weight of all`, why]));
}
