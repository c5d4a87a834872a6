import { WEIGHT } from "../../facts/common";
import { compared, Fraction, gained, isNothing, part } from "./exposure";

const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** A member between two declarations, as a share of all requests; all with one divisor. */
interface Ideal {
  readonly share: number;
  readonly gains: boolean;
}

/**
 * The weights that bring so many percent of a change, as near as whole numbers can and never more. Members that gain are
 * rounded down, the others up.
 *
 * @param before of all members, 0 for those that come
 * @param after the same, 0 for those that leave
 * @returns the weights before where nothing of the change finds a whole number at this percentage
 */
export function weightsAt(before: readonly number[], after: readonly number[], percent: number): readonly number[] {
  if (percent >= 100) return after;
  const [b, a] = [total(before), total(after)];
  const ideals = before.map((weight, at): Ideal => {
    const [from, to] = [weight * a, after[at] * b];
    return { share: from * (100 - percent) + to * percent, gains: to > from };
  });
  const largest = Math.max(...ideals.map(({ share }) => share));
  const limit = part(gained(before, after), percent);
  let best: Rounded | undefined;
  for (let scale = WEIGHT.max; scale >= 1; scale--) {
    for (const round of [rounded, spread]) {
      const candidate = candidateOf(before, after, round(ideals, scale, largest), limit);
      if (candidate === undefined) continue;
      const uneven = round === spread;
      if (best === undefined || isBetter({ ...candidate, uneven }, best)) best = { ...candidate, uneven };
    }
    // Nothing comes nearer.
    if (best?.idle === 0 && !best.uneven && compared(best.exposed, limit) === 0) break;
  }
  return best?.weights ?? before;
}

interface Candidate {
  readonly weights: readonly number[];
  readonly exposed: Fraction;
  /** How many members that are to get traffic get none yet. */
  readonly idle: number;
}

/** Undefined for weights that expose too much or nothing, or take somebody out who serves before and after. */
function candidateOf(
  before: readonly number[],
  after: readonly number[],
  weights: readonly number[],
  limit: Fraction,
): Candidate | undefined {
  const stays = weights.every((weight, at) => weight > 0 || before[at] === 0);
  const exposed = gained(before, weights);
  if (!stays || isNothing(exposed) || compared(exposed, limit) > 0) return undefined;
  return { weights, exposed, idle: weights.filter((weight, at) => weight === 0 && after[at] > 0).length };
}

type Rounded = Candidate & { readonly uneven: boolean };

/** All servers of a version are to be seen rather than few of them with more, and alike where they are alike. */
function isBetter(one: Rounded, other: Rounded): boolean {
  if (one.idle !== other.idle) return one.idle < other.idle;
  const more = compared(one.exposed, other.exposed);
  return more === 0 ? other.uneven && !one.uneven : more > 0;
}

function rounded(ideals: readonly Ideal[], scale: number, largest: number): number[] {
  return ideals.map(({ share, gains }) => (gains ? floor(share * scale, largest) : ceil(share * scale, largest)));
}

/** The same, with what the members that gain get together handed out to as many of them as it reaches. */
function spread(ideals: readonly Ideal[], scale: number, largest: number): number[] {
  const weights = rounded(ideals, scale, largest);
  const all = total(ideals.map(({ share, gains }) => (gains ? share : 0)));
  let left = floor(all * scale, largest);
  ideals.forEach(({ gains }, at) => (left -= gains ? weights[at] : 0));
  return weights.map((weight, at) => {
    if (!ideals[at].gains || left <= 0 || weight >= WEIGHT.max) return weight;
    left--;
    return weight + 1;
  });
}

/** Exact, which a quotient that is rounded to a fraction would not be. */
function floor(value: number, by: number): number {
  return (value - (value % by)) / by;
}

function ceil(value: number, by: number): number {
  return floor(value + by - 1, by);
}
