/** One step of an apply: what it adds to or takes from a sum, and which steps must be done before it. */
export interface WeightedStep {
  readonly delta: number;
  readonly after: readonly number[];
}

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
export function worstSum(steps: readonly WeightedStep[], moment: Moment = { done: [], open: [] }): number | undefined {
  const done = reach(moment.done, (step) => steps[step].after);
  if (moment.open.length > 0) {
    const open = reach(moment.open, successors(steps));
    for (const step of done) if (open.has(step)) return undefined;
    return sum(steps, done) + leastClosure(steps, done, open);
  }
  return sum(steps, done) + leastClosure(steps, done, new Set());
}

/** Whether `first` is done before `second` in every order. */
export function precedes(steps: readonly WeightedStep[], first: number, second: number): boolean {
  if (steps[second].after.includes(first)) return true;
  return reach(steps[second].after, (step) => steps[step].after).has(first);
}

function leastClosure(steps: readonly WeightedStep[], done: ReadonlySet<number>, open: ReadonlySet<number>): number {
  const losses: number[] = [];
  for (let step = 0; step < steps.length; step++) {
    if (steps[step].delta < 0 && !done.has(step) && !open.has(step)) losses.push(step);
  }
  const nodes = reach(losses, (step) => steps[step].after.filter((before) => !done.has(before)));
  let wanted = 0;
  let costs = false;
  for (const node of nodes) {
    if (steps[node].delta < 0) wanted -= steps[node].delta;
    if (steps[node].delta > 0) costs = true;
  }
  if (!costs) return -wanted;
  const flow = new Flow(nodes);
  for (const node of nodes) {
    if (steps[node].delta < 0) flow.fromSource(node, -steps[node].delta);
    if (steps[node].delta > 0) flow.toSink(node, steps[node].delta);
    for (const before of steps[node].after) if (nodes.has(before)) flow.needs(node, before);
  }
  return flow.max() - wanted;
}

function sum(steps: readonly WeightedStep[], of: ReadonlySet<number>): number {
  let total = 0;
  for (const step of of) total += steps[step].delta;
  return total;
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

const followers = new WeakMap<readonly WeightedStep[], number[][]>();

function successors(steps: readonly WeightedStep[]): (step: number) => readonly number[] {
  let lists = followers.get(steps);
  if (lists === undefined) {
    lists = steps.map(() => []);
    steps.forEach((step, index) => step.after.forEach((before) => lists![before].push(index)));
    followers.set(steps, lists);
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
