import { existsSync, readFileSync } from "node:fs";

export interface Row {
  readonly key: string;
  readonly port: number;
  readonly weight: number;
}

export interface FrontView {
  readonly label: string;
  readonly kind: string;
  readonly groups: readonly { readonly group: string; readonly weight: number }[];
  readonly active: readonly Row[];
  /** Of servers, which clients may be shown. */
  readonly certificates?: readonly string[];
  /** Who may come, where that is not everybody. */
  readonly admits?: readonly string[];
  /** Addresses, and names of them, that lead here. */
  readonly addresses?: readonly string[];
}

export interface GroupView {
  readonly name: string;
  readonly kind: string;
  readonly members: readonly Row[];
}

/** One mutating API call, and what the model held after it. */
export interface Entry {
  readonly time: number;
  readonly run: string;
  readonly cloud: string;
  readonly action: string;
  readonly args?: Record<string, unknown>;
  readonly members?: readonly Row[];
  readonly error?: string;
  /** A call of a resource without a model of its own (vpc, instance, ...). */
  readonly plain?: boolean;
  readonly groups: Record<string, GroupView>;
  readonly fronts: Record<string, FrontView>;
}

type Picture = Pick<Entry, "groups" | "fronts">;

const nothing: Picture = { groups: {}, fronts: {} };

/** Reads a file in which each call has only what it changed, and gives each the whole picture. */
export function readTimeline(path: string): Entry[] {
  if (!existsSync(path)) return [];
  let { groups, fronts }: Picture = nothing;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { gone = [], ...entry } = JSON.parse(line) as Omit<Entry, keyof Picture> & Partial<Picture> & Gone;
      groups = changed(groups, entry.groups, gone, "group ");
      fronts = changed(fronts, entry.fronts, gone, "front ");
      return { ...entry, groups, fronts };
    });
}

interface Gone {
  readonly gone?: readonly string[];
}

function changed<T>(
  old: Record<string, T>,
  fresh: Record<string, T> | undefined,
  gone: readonly string[],
  kind: string,
): Record<string, T> {
  const left = gone.filter((id) => id.startsWith(kind)).map((id) => id.slice(kind.length));
  if (fresh === undefined && left.length === 0) return old;
  const now = { ...old, ...fresh };
  for (const key of left) delete now[key];
  return now;
}

export interface Traffic {
  readonly before: number;
  readonly min: number;
  readonly after: number;
}

/** The ids that the model gave out, wherever they stand in a text: those of resources are made of several. */
export function cloudIdsIn(text: string): string[] {
  return text.match(/[a-z]+-(?:ms)?5a[0-9a-f]{6}/g) ?? [];
}

/** The calls of one apply (or destroy), and what they did to traffic. */
export class Timeline {
  constructor(
    readonly entries: readonly Entry[],
    private readonly start: Picture = nothing,
    private readonly isOurs: (entry: Entry) => boolean = () => true,
  ) {}

  /** What happened to the things with these ids: their calls, their groups, listeners and rules. */
  of(ids: ReadonlySet<string>): Timeline {
    const ours = (text: string) => ids.has(text) || cloudIdsIn(text).some((id) => ids.has(id));
    const only = <T>(things: Record<string, T>) =>
      Object.fromEntries(Object.entries(things).filter(([key]) => ours(key)));
    const part = <T extends Picture>(picture: T): T => ({
      ...picture,
      groups: only(picture.groups),
      fronts: only(picture.fronts),
    });
    // Every entry stays, since what a call does is not always to what it names.
    return new Timeline(this.entries.map(part), part(this.start), ({ args }) => ours(JSON.stringify(args ?? {})));
  }

  /** Load-balancer calls in order, without those of plain resources. */
  get sequence(): string[] {
    return this.entries.filter((e) => !e.plain && this.isOurs(e)).map((e) => e.action);
  }

  /** Calls that change members, weights or where traffic goes: without creating and deleting resources. */
  memberCalls(): string[] {
    const member = ({ plain, action }: Entry) => !plain && !/^(Create|Delete|Start)/.test(action);
    return this.entries.filter((e) => member(e) && this.isOurs(e)).map((e) => e.action);
  }

  get refused(): Entry[] {
    return this.entries.filter((e) => e.error !== undefined && this.isOurs(e));
  }

  /** How often each action was called. */
  get counts(): Record<string, number> {
    const out: Record<string, number> = {};
    for (const action of this.sequence) out[action] = (out[action] ?? 0) + 1;
    return out;
  }

  /** Active members at the end of each listener and rule that sends somewhere, by label. */
  get active(): Record<string, number> {
    const { fronts } = this.entries.at(-1) ?? this.start;
    const sending = Object.values(fronts).filter(({ groups }) => groups.length > 0);
    return Object.fromEntries(sending.map(({ label, active }) => [label, active.length]));
  }

  /** Labels of all listeners and rules at the end. */
  get fronts(): string[] {
    return Object.values((this.entries.at(-1) ?? this.start).fronts).map((f) => f.label);
  }

  /** Active members of a listener, rule or group (by label, name or key): before, at the least, after. */
  traffic(name: string): Traffic {
    const pictures = [this.start, ...this.entries];
    const counts = pictures.map((p) => activeIn(p, name));
    const last = counts.at(-1);
    const after = last ?? 0;
    let seen = false;
    let min = Infinity;
    for (const n of counts) {
      seen ||= n !== undefined;
      // Between deletion and re-creation it serves nobody; one that is gone for good was meant to go.
      if (n !== undefined) min = Math.min(min, n);
      else if (seen && last !== undefined) min = 0;
    }
    if (!seen) throw new Error(`nothing is called ${name}; known: ${this.fronts.join(", ")}`);
    return { before: counts[0] ?? 0, min, after };
  }

  /** The certificates of a listener or rule (by label): before, and after each call that changed them. */
  certificates(label: string): (readonly string[])[] {
    const pictures = [this.start, ...this.entries];
    const all = pictures.flatMap(({ fronts }) => Object.values(fronts).filter((front) => front.label === label));
    const sets = all.map(({ certificates = [] }) => certificates);
    return sets.filter((set, at) => at === 0 || set.join(" ") !== sets[at - 1].join(" "));
  }

  /** What a listener or rule (by label) is, in every picture in which it is there. */
  fronted<T>(label: string, read: (front: FrontView) => T): T[] {
    const pictures = [this.start, ...this.entries];
    return pictures.flatMap(({ fronts }) => Object.values(fronts).filter((front) => front.label === label)).map(read);
  }

  minActive(name: string): number {
    return this.traffic(name).min;
  }

  /** "3 -> 0 -> 3": before, minimum, after. */
  shape(name: string): string {
    const t = this.traffic(name);
    return `${t.before} -> ${t.min} -> ${t.after}`;
  }

  /** Milliseconds during which fewer than `level` members were active. */
  msBelow(name: string, level: number): number {
    let total = 0;
    for (let i = 0; i + 1 < this.entries.length; i++) {
      if ((activeIn(this.entries[i], name) ?? level) < level) total += this.entries[i + 1].time - this.entries[i].time;
    }
    return total;
  }
}

/** Undefined when there is no such listener, rule or group in the picture. */
function activeIn(p: Picture, name: string): number | undefined {
  const fronts = Object.entries(p.fronts).filter(([key, f]) => key === name || f.label === name);
  if (fronts.length > 1) throw new Error(`${name} is not unique: ${fronts.map(([key]) => key).join(", ")}; use a key`);
  if (fronts.length === 1) return fronts[0][1].active.length;
  const groups = Object.entries(p.groups).filter(
    ([key, g]) => key === name || g.name === name || (name === "default" && key.endsWith("/default")),
  );
  if (groups.length === 0) return undefined;
  return groups.flatMap(([, g]) => g.members).filter((m) => m.weight > 0).length;
}
