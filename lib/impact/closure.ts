/** For each step the steps that must be done before it. */
export type Order = readonly (readonly number[])[];

/** What steps add to or take from a sum; steps that are not named change nothing. */
export type Deltas = ReadonlyMap<number, number>;

/** Which steps must be, and must not be, done at the moment that is asked about. */
export interface Moment {
  readonly done: readonly number[];
  readonly open: readonly number[];
}

/**
 * The smallest sum of deltas that any order of the steps can pass through, or undefined when no order passes through
 * the moment. Steps done at one moment are a set that contains all predecessors of its members, so the worst order is
 * a closure of least weight, found exactly as a minimum cut (project selection) instead of by trying orders.
 */
export function worstSum(order: Order, deltas: Deltas, moment: Moment = { done: [], open: [] }): number | undefined {
  const done = reach(moment.done, (step) => order[step]);
  const open = moment.open.length > 0 ? reach(moment.open, successors(order)) : new Set<number>();
  for (const step of done) if (open.has(step)) return undefined;
  let sum = 0;
  for (const [step, delta] of deltas) if (done.has(step)) sum += delta;
  return sum + leastClosure(order, deltas, done, open);
}

/** Whether `first` is done before `second` in every order. */
export function precedes(order: Order, first: number, second: number): boolean {
  if (order[second].includes(first)) return true;
  return reach(order[second], (step) => order[step]).has(first);
}

/**
 * The smallest sum along one good order: what adds is done as soon as it can be, what takes away as late as possible.
 * More than `worstSum` means that the result depends on the order that the engine happens to choose.
 */
export function goodSum(order: Order, deltas: Deltas): number {
  const steps = reach([...deltas.keys()], (step) => order[step]);
  const waits = new Map<number, number>();
  const next = new Map<number, number[]>();
  const [ready, losses]: [number[], number[]] = [[], []];
  const free = (step: number) => ((deltas.get(step) ?? 0) < 0 ? losses : ready).push(step);
  for (const step of steps) {
    const before = new Set(order[step]);
    waits.set(step, before.size);
    for (const other of before) append(next, other, step);
    if (before.size === 0) free(step);
  }
  let [sum, least] = [0, 0];
  for (let step = ready.pop() ?? losses.pop(); step !== undefined; step = ready.pop() ?? losses.pop()) {
    sum += deltas.get(step) ?? 0;
    least = Math.min(least, sum);
    for (const other of next.get(step) ?? []) {
      const left = waits.get(other)! - 1;
      waits.set(other, left);
      if (left === 0) free(other);
    }
  }
  return least;
}

function leastClosure(order: Order, deltas: Deltas, done: ReadonlySet<number>, open: ReadonlySet<number>): number {
  const losses: number[] = [];
  for (const [step, delta] of deltas) if (delta < 0 && !done.has(step) && !open.has(step)) losses.push(step);
  const nodes = reach(losses, (step) => order[step].filter((before) => !done.has(before)));
  let wanted = 0;
  let costs = false;
  for (const node of nodes) {
    const delta = deltas.get(node) ?? 0;
    if (delta < 0) wanted -= delta;
    if (delta > 0) costs = true;
  }
  if (!costs) return -wanted;
  const flow = new Flow(nodes);
  for (const node of nodes) {
    const delta = deltas.get(node) ?? 0;
    if (delta < 0) flow.fromSource(node, -delta);
    if (delta > 0) flow.toSink(node, delta);
    for (const before of order[node]) if (nodes.has(before)) flow.needs(node, before);
  }
  return flow.max() - wanted;
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function reach(from: readonly number[], next: (step: number) => readonly number[]): Set<number> {
  const seen = new Set(from);
  const queue = [...seen];
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    for (const other of next(step)) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return seen;
}

const followers = new WeakMap<Order, number[][]>();

function successors(order: Order): (step: number) => readonly number[] {
  let lists = followers.get(order);
  if (lists === undefined) {
    const made: number[][] = order.map(() => []);
    order.forEach((before, step) => before.forEach((other) => made[other].push(step)));
    followers.set(order, made);
    lists = made;
  }
  const known = lists;
  return (step) => known[step];
}

/** Dinic's maximum flow, without recursion: chains of dependencies can be thousands of steps long. */
class Flow {
  private readonly numbers = new Map<number, number>();
  private readonly heads: number[] = [];
  private readonly next: number[] = [];
  private readonly to: number[] = [];
  private readonly room: number[] = [];

  public constructor(nodes: ReadonlySet<number>) {
    for (const node of nodes) this.numbers.set(node, this.numbers.size + 2);
    for (let i = 0; i < nodes.size + 2; i++) this.heads.push(-1);
  }

  public fromSource(node: number, room: number): void {
    this.edge(0, this.numbers.get(node)!, room);
  }

  public toSink(node: number, room: number): void {
    this.edge(this.numbers.get(node)!, 1, room);
  }

  public needs(node: number, before: number): void {
    this.edge(this.numbers.get(node)!, this.numbers.get(before)!, Infinity);
  }

  public max(): number {
    let total = 0;
    for (let level = this.levels(); level[1] >= 0; level = this.levels()) {
      const cursor = [...this.heads];
      for (let pushed = this.push(level, cursor); pushed > 0; pushed = this.push(level, cursor)) total += pushed;
    }
    return total;
  }

  private edge(from: number, to: number, room: number): void {
    for (const [a, b, r] of [
      [from, to, room],
      [to, from, 0],
    ]) {
      this.next.push(this.heads[a]);
      this.heads[a] = this.to.length;
      this.to.push(b);
      this.room.push(r);
    }
  }

  private levels(): number[] {
    const level = this.heads.map(() => -1);
    level[0] = 0;
    const queue = [0];
    for (let i = 0; i < queue.length; i++) {
      for (let e = this.heads[queue[i]]; e >= 0; e = this.next[e]) {
        if (this.room[e] === 0 || level[this.to[e]] >= 0) continue;
        level[this.to[e]] = level[queue[i]] + 1;
        queue.push(this.to[e]);
      }
    }
    return level;
  }

  /** Sends as much as one path of the level graph carries; 0 when there is none left. */
  private push(level: readonly number[], cursor: number[]): number {
    const path: number[] = [];
    let node = 0;
    while (node !== 1) {
      let e = cursor[node];
      while (e >= 0 && (this.room[e] === 0 || level[this.to[e]] !== level[node] + 1)) e = this.next[e];
      cursor[node] = e;
      if (e >= 0) {
        path.push(e);
        node = this.to[e];
      } else {
        const back = path.pop();
        if (back === undefined) return 0;
        node = this.to[back ^ 1];
        cursor[node] = this.next[cursor[node]];
      }
    }
    const amount = path.reduce((least, e) => Math.min(least, this.room[e]), Infinity);
    for (const e of path) {
      this.room[e] -= amount;
      this.room[e ^ 1] += amount;
    }
    return amount;
  }
}
