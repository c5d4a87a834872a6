/** What a stage is for. */
export type StageName = "deploy" | "expand" | "drain" | "release" | "contract";

/** A member as the planner sees it. */
export interface StageMember {
  /** Server and port. */
  readonly key: string;
  readonly weight: number | undefined;
}

/** One deployment: the members that it leaves in service. */
export interface Stage<T extends StageMember> {
  readonly name: StageName;
  /** Counts from 1; more than one where not all find room at once. */
  readonly wave: number;
  /** What is declared, as far as it finds room. */
  readonly declared: readonly T[];
  /** What is declared and has to wait for room. */
  readonly withheld: readonly T[];
  /** What is kept beside it. */
  readonly kept: readonly T[];
}

/** How to plan. */
export interface StageOptions {
  /** Whether members that leave first go to weight 0 for a while, so that their connections can end. */
  readonly drain: boolean;
  /** How many members find room at once; undefined where nobody counts. */
  readonly max?: number;
}

/**
 * The deployments that lead from one set of members to another without a moment in which fewer take traffic than
 * before or after.
 *
 * Members that only come, or only leave, or only change their weight, need one deployment. Where some come and some
 * leave, those that come are put beside those that leave first; in waves, where there is no room for all.
 *
 * @returns undefined where there is no room for a single one beside those that must serve
 */
export function planStages<T extends StageMember>(
  before: readonly T[],
  after: readonly T[],
  { drain, max = Infinity }: StageOptions,
): Stage<T>[] | undefined {
  const leaving = notIn(before, after);
  const coming = notIn(after, before);
  if (leaving.length > 0 && coming.length > 0 && after.length + leaving.length > max) {
    return inWaves(before, after, drain, max);
  }
  const whole = { wave: 1, declared: after, withheld: [] };
  const stages: Stage<T>[] = [];
  if (leaving.length > 0 && coming.length > 0) stages.push({ ...whole, name: "expand", kept: leaving });
  if (drain && leaving.some(serves)) stages.push({ ...whole, name: "drain", kept: leaving.map(drained) });
  const last = stages.length === 0 ? "deploy" : "contract";
  return [...stages, { ...whole, name: last, kept: [] }];
}

/** Brings as many as find room, then takes as many as can be missed, and so on. */
function inWaves<T extends StageMember>(
  before: readonly T[],
  after: readonly T[],
  drain: boolean,
  max: number,
): Stage<T>[] | undefined {
  const floor = Math.min(before.filter(serves).length, after.filter(serves).length);
  let withheld = notIn(after, before);
  // Those that take no traffic go first: nobody misses them.
  let kept = [...notIn(before, after)].sort((one, other) => Number(serves(one)) - Number(serves(other)));
  const stages: Stage<T>[] = [];
  for (let wave = 1; withheld.length > 0 || kept.length > 0; wave++) {
    const length = stages.length;
    const push = (name: StageName, now: readonly T[]) =>
      stages.push({ name, wave, declared: notIn(after, withheld), withheld, kept: now });
    const room = max - (after.length - withheld.length) - kept.length;
    if (room > 0 && withheld.length > 0) {
      withheld = withheld.slice(room);
      push("expand", kept);
    }
    const spare = [...notIn(after, withheld), ...kept].filter(serves).length - floor;
    const going = kept.filter((member, at) => !serves(member) || kept.slice(0, at + 1).filter(serves).length <= spare);
    if (going.length > 0) {
      if (drain && going.some(serves)) push("drain", [...going.map(drained), ...notIn(kept, going)]);
      kept = notIn(kept, going);
      push("release", kept);
    }
    if (stages.length === length) return undefined;
  }
  return stages.map((stage, at) => (at === stages.length - 1 ? { ...stage, name: "contract" } : stage));
}

function serves({ weight }: StageMember): boolean {
  return weight !== 0;
}

function drained<T extends StageMember>(member: T): T {
  return { ...member, weight: 0 };
}

/** The members that have no counterpart. */
export function notIn<T extends StageMember>(members: readonly T[], others: readonly StageMember[]): T[] {
  const known = new Set(others.map(({ key }) => key));
  return members.filter(({ key }) => !known.has(key));
}
