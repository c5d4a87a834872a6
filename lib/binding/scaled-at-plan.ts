import { IResolvable, IResolveContext, TerraformElement, TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { WEIGHT } from "../facts/common";
import { listOf, ofElement, renderFor } from "../values/engine-text";
import type { SplitPool } from "./forward";
import { PoolMember } from "../app/pool-member";

/**
 * What `scaledWeights` computes, as an expression of the engine: for splits with a list, or with a weight that is known
 * only at plan. Of equal remainders the ids decide, so that no order of a list matters.
 *
 * Computed once, in a `locals` block of the stack that writes the members. Which one that is shows when they are
 * written: groups, pools and binding may stand in different stacks.
 *
 * @param split what the weights belong to
 * @returns a token of the weight of a member; of one that stands for a list, of the weight of each element
 */
export function scaledAtPlan(split: Construct, parts: readonly SplitPool[], member: PoolMember): number {
  return Token.asNumber(new ScaledWeight(split, parts, member));
}

class ScaledWeight implements IResolvable {
  public readonly creationStack: string[] = [];

  public constructor(
    private readonly split: Construct,
    private readonly parts: readonly SplitPool[],
    private readonly member: PoolMember,
  ) {}

  public resolve({ scope, preparing }: IResolveContext): string {
    const { node } = this.split;
    const name = `${node.path.replace(/[^\w-]/g, "_")}_${node.addr.slice(-8)}`;
    TerraformStack.of(scope).addOverride(
      `locals.${name}`,
      `\${${allScaled(this.parts, scope as TerraformElement, preparing)}}`,
    );
    const at = this.parts.findIndex(({ pool }) => pool === this.member.pool);
    const { iterator } = this.member;
    const key = iterator === undefined ? named(at, this.member) : `"${listed(at, this.member)}/\${each.key}"`;
    return `\${local.${name}[${key}]}`;
  }

  public toString(): string {
    return Token.asString(this);
  }
}

const named = (at: number, { id }: PoolMember) => JSON.stringify(`${at}=${id}`);
const listed = (at: number, { id }: PoolMember) => `${at}+${id}`;

/** The weights of all members by key. */
function allScaled(parts: readonly SplitPool[], scope: TerraformElement, preparing: boolean): string {
  // What is no number is told of by a precondition, which comes too late for an error here.
  const render = (weight: number) => `try(${renderFor(scope, preparing)(weight)} + 0, 0)`;
  const pools = parts.map(({ pool, weight }, at) => {
    const single = pool._members.filter(({ iterator }) => iterator === undefined);
    const lists = pool._members.flatMap((member) => {
      if (member.iterator === undefined) return [];
      const list = listOf(member.iterator, scope, preparing);
      return [`{ for key, value in ${list} : "${listed(at, member)}/\${key}" => ${ofElement(render(member.weight))} }`];
    });
    const fixed = single.map((member) => `${named(at, member)} = ${render(member.weight)}`);
    return `{ part = ${render(weight)}, members = merge(${[`{ ${fixed.join(", ")} }`, ...lists].join(", ")}) }`;
  });
  const shares = `flatten([for pool in [${pools.join(", ")}] : [for id, weight in pool.members : { id = id, share = pool.part * weight / max(1, sum(concat([0], values(pool.members)))) }]])`;
  const largest = "max(concat([0], shares[*].share)...)";
  const exact = `[for one in shares : { id = one.id, exact = one.share == 0 ? 0 : ${WEIGHT.max} * one.share / largest }]`;
  // Thirds are not exact in the engine either, and 99.99... is not to become 99.
  const placed =
    '[for one in exact : { id = one.id, exact = one.exact, whole = floor(one.exact + 0.000000001), rank = format("%013d %s", floor((1 + floor(one.exact + 0.000000001) - one.exact) * 1000000000000), one.id) }]';
  const missing = "floor(sum(concat([0], placed[*].exact)) + 0.5) - sum(concat([0], placed[*].whole))";
  const raised = `slice(sort(placed[*].rank), 0, ${missing})`;
  const weights =
    "{ for one in placed : one.id => max(one.whole + (contains(raised, one.rank) ? 1 : 0), one.exact > 0 ? 1 : 0) }";
  return having(
    "shares",
    shares,
    having("largest", largest, having("exact", exact, having("placed", placed, having("raised", raised, weights)))),
  );
}

/** The engine has no names inside an expression but those of a `for`. */
function having(name: string, value: string, body: string): string {
  return `[for ${name} in [${value}] : ${body}][0]`;
}
