/** The part of the traffic that a pool of a split asks for, and the weights of its members. */
export interface PoolWeights {
  readonly weight: number;
  readonly members: readonly number[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The percentages of some weights; all 0 when no weight is above 0. */
export function percentages(weights: readonly number[]): number[] {
  const total = sum(weights);
  return weights.map((weight) => (total === 0 ? 0 : (100 * weight) / total));
}

/**
 * Weights for the members of all pools together, so that each pool gets its part and the members of a pool keep theirs.
 *
 * The largest weight becomes `max`, and the sum is kept by the method of the largest remainder. A member that is to get
 * traffic keeps at least weight 1, since 0 would take it out.
 */
export function scaledWeights(pools: readonly PoolWeights[], max: number): number[][] {
  const wanted = pools.flatMap(({ weight, members }) => percentages(members).map((percent) => weight * percent));
  const largest = Math.max(0, ...wanted);
  const exact = wanted.map((value) => (largest === 0 ? 0 : (max * value) / largest));
  const floors = exact.map(Math.floor);
  const missing = Math.round(sum(exact)) - sum(floors);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - floors[index] }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  const whole = floors.map((floor, index) => Math.max(floor + (raised.has(index) ? 1 : 0), exact[index] > 0 ? 1 : 0));
  let next = 0;
  return pools.map(({ members }) => members.map(() => whole[next++]));
}
