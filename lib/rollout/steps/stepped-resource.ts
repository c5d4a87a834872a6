import { Block } from "../../recipes/stage-file";
import { RolloutError } from "../rollout-error";
import { Member, MemberList } from "../staged-types";
import { ResourceMembers, ShownState } from "../state";
import { compared, Fraction, gained, isNothing } from "./exposure";
import { weightsAt } from "./step-weights";

/** A member as it was, is, and shall be; weight 0 where it is not there. */
export interface SteppedMember {
  readonly member: Member;
  readonly before: number;
  readonly now: number;
  readonly after: number;
  /** Its place in the argument; undefined for one that leaves. */
  readonly place: number | undefined;
  readonly inService: boolean;
}

/** A resource whose members go over in steps. */
export interface SteppedResource {
  readonly stack: string;
  readonly address: string;
  readonly holder: MemberList;
  readonly members: readonly SteppedMember[];
  /** The part of all requests that the change moves. */
  readonly moves: Fraction;
}

/** One resource on both sides of a change, and before a rollout of it began. */
export interface Sides {
  readonly stack: string;
  readonly declared: ResourceMembers;
  readonly inState: ResourceMembers;
  /** As a state remembers it; undefined before the first step. */
  readonly remembered: readonly Block[] | undefined;
}

/** What the steps do to one resource; undefined where nothing changes in it. Throws for what no step can bring. */
export function steppedResource(sides: Sides, state: ShownState, assumeWeighted: boolean): SteppedResource | undefined {
  const { stack, declared, inState } = sides;
  const holder = declared.holder as MemberList;
  const refused = (why: string) =>
    new RolloutError(`stack ${stack}: ${declared.address} cannot go over in steps: ${why}`);
  const before = sides.remembered?.flatMap((block) => holder.read(block)) ?? inState.members;
  const members = membersOf(before, inState.members, declared.members);
  if (
    !members.some(
      ({ before: from, now, after, place, inService }) =>
        from !== after || now !== after || (place !== undefined) !== inService,
    )
  ) {
    return undefined;
  }
  if (holder.reweighsByReplacing) {
    throw refused(
      "another weight takes a server out and back there; deploy it without --steps, or bind the pools to a rule that splits",
    );
  }
  const open = members.find(({ before: from, after }) => Number.isNaN(from) || Number.isNaN(after));
  if (open !== undefined) throw refused(`only the engine knows the weight of ${open.member.key}; write it as a number`);
  const [from, to] = [members.map((one) => one.before), members.map((one) => one.after)];
  if (!from.some((weight) => weight > 0)) throw refused("nobody serves there yet; deploy it without --steps");
  if (!to.some((weight) => weight > 0)) throw refused("nobody is declared to serve there; deploy it without --steps");
  const { room } = holder;
  if (room !== undefined && members.length > room.max) {
    throw refused(
      `${members.length} old and new members do not find room beside each other, ${room.max} do; ${room.more}`,
    );
  }
  const moves = gained(from, to);
  if (!isNothing(moves)) refuseWithoutShares(holder, inState, state, assumeWeighted, refused);
  return { stack, address: declared.address, holder, members, moves };
}

function refuseWithoutShares(
  { noShares }: MemberList,
  { values }: ResourceMembers,
  state: ShownState,
  assumeWeighted: boolean,
  refused: (why: string) => RolloutError,
): void {
  const found = noShares?.(values, state);
  if (found === undefined || (!found.certain && assumeWeighted)) return;
  const remedy = found.certain ? "give it one that heeds weights first" : "look, and pass --assume-weighted if it does";
  throw refused(`${found.why}, so a weight would be no share of the traffic; ${remedy}`);
}

function membersOf(before: readonly Member[], now: readonly Member[], after: readonly Member[]): SteppedMember[] {
  const keyed = (members: readonly Member[]) => new Map(members.map((member) => [member.key, member]));
  const [was, is, shall] = [before, now, after].map(keyed);
  const keys = [...new Set([...shall.keys(), ...was.keys(), ...is.keys()])];
  const places = new Map(after.map(({ key }, at) => [key, at]));
  return keys.map((key) => ({
    member: shall.get(key) ?? was.get(key) ?? is.get(key)!,
    before: weightOf(was.get(key)),
    now: weightOf(is.get(key)),
    after: weightOf(shall.get(key)),
    place: places.get(key),
    inService: is.has(key),
  }));
}

/** Not a number where nobody here knows it. */
function weightOf(member: Member | undefined): number {
  return member === undefined ? 0 : (member.weight ?? NaN);
}

/** What all members weigh at a step. */
export function weightsOf({ members }: SteppedResource, percent: number): readonly number[] {
  return weightsAt(
    members.map((one) => one.before),
    members.map((one) => one.after),
    percent,
  );
}

/** Which part of all requests has gone over with some weights. */
export function exposedBy({ members }: SteppedResource, weights: readonly number[]): Fraction {
  return gained(
    members.map((one) => one.before),
    weights,
  );
}

/** Whether what serves now has gone over no further than some weights have. */
export function isWithin(resource: SteppedResource, weights: readonly number[]): boolean {
  const now = resource.members.map((one) => one.now);
  return compared(exposedBy(resource, now), exposedBy(resource, weights)) <= 0;
}
