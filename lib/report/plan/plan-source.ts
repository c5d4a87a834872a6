import { Known } from "../../adopt/source/known";
import { Source, SourceResource } from "../../adopt/source/resource";
import { Plan } from "../../impact";
import { ResourceChange } from "../../impact/plan";
import { PlanValues, Unknown, wordsOf } from "./plan-values";
import { IsIdle } from "./idle-pools";
import { Users } from "./users";

/** What a plan means its resources to be, as a source that programs are made of. */
export interface PlanSource {
  readonly source: Source;
  /** By the address that the source has for it: that of the plan. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Whether the plan makes a group to which nothing sends: nobody else can know it yet. */
  readonly isIdle: IsIdle;
  /** Blocks of resources of which a plan does not tell whether somebody wrote them. */
  readonly uncertain: readonly Unknown[];
  /** By the expressions that stand for them: values that are known only after the apply. */
  readonly unknowns: ReadonlyMap<string, Unknown>;
}

/**
 * Reads a plan as if its resources were written out: values that the plan knows, and expressions where it does not. Each
 * instance gets a name of its own, since the expressions of a source know neither modules nor indices.
 */
export function sourceOf(plan: Plan, known: Known): PlanSource {
  const changes = plan.changes.filter(({ after, deposed }) => after !== undefined && !deposed);
  const values = new PlanValues(plan, changes, known);
  const users = new Users(plan);
  const byName = new Map(changes.map((change) => [values.nameOf(change), change]));
  const changeOf = ({ address }: SourceResource) => byName.get(address) as ResourceChange;
  const resources = changes.map((change) => resourceOf(change, values));
  return {
    source: { kind: "hcl", judged: true, resources, variables: [], providers: [], remarks: [], known },
    addresses: new Map(resources.map(({ address }, i) => [address, changes[i].address])),
    unknowns: values.unknowns,
    uncertain: changes
      .filter(({ type }) => known.isOfLoadBalancers(type))
      .flatMap((change) => values.uncertain(change).map((argument) => ({ address: change.address, argument }))),
    isIdle: (group, members) => users.isIdle(changeOf(group), members.map(changeOf)),
  };
}

function resourceOf(change: ResourceChange, plan: PlanValues): SourceResource {
  const { values, obstacles } = plan.written(change);
  return { address: plan.nameOf(change), type: change.type, words: wordsOf(change), values, obstacles };
}
