/** What a stage is for. */
export type StageName = "deploy" | "expand" | "drain" | "contract";

/** A member as the planner sees it. */
export interface StageMember {
  /** Server and port. */
  readonly key: string;
  readonly weight: number | undefined;
}

/** One deployment: the members that it leaves in service. */
export interface Stage<T extends StageMember> {
  readonly name: StageName;
  /** What is declared. */
  readonly declared: readonly T[];
  /** What is kept beside it. */
  readonly kept: readonly T[];
}

/** How to plan. */
export interface StageOptions {
  /** Whether members that leave first go to weight 0 for a while, so that their connections can end. */
  readonly drain: boolean;
}

/**
 * The deployments that lead from one set of members to another without a moment in which fewer take traffic than
 * before or after.
 *
 * Members that only come, or only leave, or only change their weight, need one deployment. Where some come and some
 * leave, those that come are put beside those that leave first.
 */
export function planStages<T extends StageMember>(
  before: readonly T[],
  after: readonly T[],
  { drain }: StageOptions,
): Stage<T>[] {
  const leaving = notIn(before, after);
  const coming = notIn(after, before);
  const serving = leaving.filter(({ weight }) => weight !== 0);
  const stages: Stage<T>[] = [];
  if (leaving.length > 0 && coming.length > 0) stages.push({ name: "expand", declared: after, kept: leaving });
  if (drain && serving.length > 0) {
    const drained = leaving.map((member) => ({ ...member, weight: 0 }));
    stages.push({ name: "drain", declared: after, kept: drained });
  }
  const last = stages.length === 0 ? "deploy" : "contract";
  return [...stages, { name: last, declared: after, kept: [] }];
}

/** The members that have no counterpart. */
export function notIn<T extends StageMember>(members: readonly T[], others: readonly StageMember[]): T[] {
  const known = new Set(others.map(({ key }) => key));
  return members.filter(({ key }) => !known.has(key));
}
