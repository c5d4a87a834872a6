import { graphlib, layout } from "@dagrejs/dagre";
import { entriesOf, MapBackend, MapEntry, MapLoadBalancer, MapPool } from "../traffic-map";

/** A place on the sheet; x and y are of the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A listener, rule or group with its place. */
export interface EntryBox extends Box {
  readonly entry: MapEntry;
}

/** A pool with its place and the backends that are drawn. */
export interface PoolBox extends Box {
  readonly pool: MapPool;
  readonly backends: readonly MapBackend[];
  /** How many backends are not drawn. */
  readonly more: number;
}

/** A stream from an entry to a rule of it, or to a pool. */
export interface Stream {
  readonly from: EntryBox;
  readonly to: EntryBox | PoolBox;
  /** Part of the traffic of `from`; undefined from a listener to its rule, null where it is not known. */
  readonly share?: number | null;
  /** The middle of the gap between rules through which it passes, where rules are in between. */
  readonly through?: { readonly x: number; readonly y: number };
}

/** Where everything of a load balancer stands. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly entries: readonly EntryBox[];
  readonly pools: readonly PoolBox[];
  readonly streams: readonly Stream[];
}

/** Measures of the drawing, in pixels. */
export const SIZES = { entry: { width: 214, height: 46 }, pool: 520, head: 40, row: 24, foot: 10, pad: 20 };
const MAX_BACKENDS = 12;

/** Lays out one load balancer from left to right: listeners, rules, pools. A pool that serves several stands once. */
export function sheetOf(loadBalancer: MapLoadBalancer, side: number): Sheet {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", ranksep: 76, nodesep: 18, edgesep: 30, marginx: SIZES.pad, marginy: SIZES.pad });
  const entries = loadBalancer.entries.flatMap(entriesOf);
  const nodes = new Map(entries.map((entry, at) => [entry, `entry ${at}`]));
  const node = (entry: MapEntry) => nodes.get(entry) as string;
  const pools = new Map<string, MapPool>();
  const rules = new Set(entries.flatMap((entry) => entry.rules));
  for (const entry of entries) {
    graph.setNode(node(entry), { ...SIZES.entry });
    // Pools stand in one column, whether rules are in between or not.
    const minlen = rules.size > 0 && !rules.has(entry) ? 2 : 1;
    for (const pool of entry.pools) {
      const key = keyOf(pool, side);
      if (!pools.has(key)) graph.setNode(key, { width: SIZES.pool, height: heightOf(pool, side) });
      pools.set(key, pools.get(key) ?? pool);
      graph.setEdge(node(entry), key, { minlen });
    }
    for (const rule of entry.rules) graph.setEdge(node(entry), node(rule), { minlen: 1 });
  }
  const tops = loadBalancer.entries.map(node);
  layout(graph, { constraints: [tops, [...rules].map(node), [...pools.keys()]].flatMap(inThisOrder) });
  const entryBoxes = new Map(entries.map((entry) => [entry, { entry, ...boxOf(graph, node(entry)) }]));
  const poolBoxes = new Map([...pools].map(([key, pool]) => [key, { ...boxOf(graph, key), ...rowsOf(pool, side) }]));
  const boxes = [...entryBoxes.values(), ...poolBoxes.values()];
  return {
    width: Math.max(0, ...boxes.map(({ x, width }) => x + width)) + SIZES.pad,
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)) + SIZES.pad,
    entries: [...entryBoxes.values()],
    pools: [...poolBoxes.values()],
    streams: entries.flatMap((entry): Stream[] => {
      const from = entryBoxes.get(entry) as EntryBox;
      return [
        ...entry.rules.map((rule) => ({ from, to: entryBoxes.get(rule) as EntryBox })),
        ...entry.pools.map((pool) => {
          const key = keyOf(pool, side);
          const to = poolBoxes.get(key) as PoolBox;
          return { from, to, share: pool.shares[side], through: middleOf(graph, node(entry), key) };
        }),
      ];
    }),
  };
}

function inThisOrder(nodes: readonly string[]): Array<{ left: string; right: string }> {
  return nodes.slice(1).map((right, at) => ({ left: nodes[at], right }));
}

/** A stream over two columns has a point of its own in the column between. */
function middleOf(graph: graphlib.Graph, from: string, to: string): Stream["through"] {
  const { points = [] } = graph.edge(from, to) as { points?: Array<{ x: number; y: number }> };
  const [start, end] = [boxOf(graph, from), boxOf(graph, to)];
  const gap = end.x - (start.x + start.width);
  return gap > SIZES.entry.width ? points[Math.floor(points.length / 2)] : undefined;
}

function boxOf(graph: graphlib.Graph, id: string): Box {
  const { x, y, width, height } = graph.node(id) as Box;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Equal for pools that look the same: a split may scale the weights of a pool on one listener only. */
function keyOf({ path, backends }: MapPool, side: number): string {
  return `pool ${path} ${backends.map(({ sides }) => `${sides[side].weight}:${sides[side].port}`).join()}`;
}

function rowsOf(pool: MapPool, side: number): Pick<PoolBox, "pool" | "backends" | "more"> {
  const backends = pool.backends.filter(({ sides }) => sides[side].state !== "absent");
  const drawn = backends.length <= MAX_BACKENDS + 1 ? backends : backends.slice(0, MAX_BACKENDS);
  return { pool, backends: drawn, more: backends.length - drawn.length };
}

function heightOf(pool: MapPool, side: number): number {
  const { backends, more } = rowsOf(pool, side);
  const rows = Math.max(1, backends.length + (more > 0 ? 1 : 0));
  return SIZES.head + rows * SIZES.row + SIZES.foot;
}
