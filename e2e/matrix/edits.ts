import { FamilyUnderTest, Server, Servers } from "./family";

/** What stands behind the listeners at one moment. */
export interface Declared {
  readonly servers: Servers;
  /** The servers of a second pool, behind a listener of its own. */
  readonly spare?: Servers;
  /** The construct id of the edited pool. */
  readonly poolId?: string;
}

/** One edit: a row of each section of the matrix. */
export interface Edit {
  readonly name: EditName;
  before(family: FamilyUnderTest): Declared;
  after(family: FamilyUnderTest): Declared;
}

/** Pool sizes around the batch of 20, where provider and API disagree. */
const SIZES = [1, 19, 20, 21, 40, 100] as const;

export type EditName =
  | "weight of one"
  | "weight of all"
  | "port of one"
  | "port of all"
  | "add one"
  | "remove one"
  | "swap all"
  | "kind of all"
  | "rename the pool"
  | "move a backend between pools"
  | `${number} backends: create, weight of all`;

/** `count` servers, named s01, s02, ... */
export function serversNamed(count: number, prefix = "s", weight = 100): Servers {
  const names = Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, "0")}`);
  return Object.fromEntries(names.map((name) => [name, { server: name, port: 8080, weight }]));
}

function start({ start = 3, weights }: FamilyUnderTest): Servers {
  return serversNamed(start, "s", weights?.start);
}

function map(servers: Servers, change: (server: Server, index: number) => Server): Servers {
  return Object.fromEntries(Object.entries(servers).map(([key, server], i) => [key, change(server, i)]));
}

function without(servers: Servers, key: string): Servers {
  return Object.fromEntries(Object.entries(servers).filter(([name]) => name !== key));
}

/** An edit of the fresh pool. */
function edit(name: EditName, change: (servers: Servers, family: FamilyUnderTest) => Servers, poolId?: string): Edit {
  return {
    name,
    before: (family) => ({ servers: start(family) }),
    after: (family) => ({ servers: change(start(family), family), poolId }),
  };
}

const move: Edit = {
  name: "move a backend between pools",
  before: (family) => ({ servers: start(family), spare: serversNamed(2, "to") }),
  after: (family) => {
    const servers = start(family);
    return { servers: without(servers, "s03"), spare: { ...serversNamed(2, "to"), s03: servers.s03 } };
  },
};

const sizes = SIZES.map((size): Edit => ({
  name: `${size} backends: create, weight of all`,
  before: () => ({ servers: serversNamed(size) }),
  after: () => ({ servers: serversNamed(size, "s", 60) }),
}));

/** All edits, in the order of the page. */
export const EDITS: readonly Edit[] = [
  edit("weight of one", (servers, { weights }) =>
    map(servers, (server, i) => (i === 0 ? { ...server, weight: weights?.edited ?? 50 } : server)),
  ),
  edit("weight of all", (servers) => map(servers, (server) => ({ ...server, weight: 60 }))),
  edit("port of one", (servers) => map(servers, (server, i) => (i === 0 ? { ...server, port: 8081 } : server))),
  edit("port of all", (servers) => map(servers, (server) => ({ ...server, port: 9090 }))),
  edit("add one", (servers, { weights }) => ({ ...servers, ...serversNamed(1, "new", weights?.start) })),
  edit("remove one", (servers) => without(servers, "s02")),
  edit("swap all", (servers, { weights }) => serversNamed(Object.keys(servers).length, "other", weights?.start)),
  edit("kind of all", (servers) => map(servers, (server) => ({ ...server, otherKind: true }))),
  edit("rename the pool", (servers) => servers, "Renamed"),
  move,
  ...sizes,
];

/** The fewest calls: a change, a removal and an addition are calls of their own, cut by the API's batch size. */
export function fewestCalls({ batch }: FamilyUnderTest, before: Declared, after: Declared): number {
  return [
    [before.servers, after.servers],
    [before.spare ?? {}, after.spare ?? {}],
  ].reduce((sum, [old, fresh]) => {
    const there = new Map(Object.values(old).map((server) => [endpoint(server), server.weight]));
    const now = new Map(Object.values(fresh).map((server) => [endpoint(server), server.weight]));
    const removed = [...there.keys()].filter((key) => !now.has(key)).length;
    const added = [...now.keys()].filter((key) => !there.has(key)).length;
    const changed = [...now].filter(([key, weight]) => there.has(key) && there.get(key) !== weight).length;
    return sum + [removed, added, changed].reduce((calls, members) => calls + Math.ceil(members / batch), 0);
  }, 0);
}

function endpoint({ server, port, otherKind = false }: Server): string {
  return `${server}:${port}:${otherKind}`;
}
