/**
 * A fraction of whole numbers, since shares are compared exactly: rounding may not let a step expose more than it says.
 * Weights are small, so both stay exact for tens of thousands of members.
 */
export interface Fraction {
  readonly of: number;
  readonly by: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Which part of all requests goes to members that got less of them before, those that come included. */
export function gained(before: readonly number[], now: readonly number[]): Fraction {
  const [total, other] = [sum(before), sum(now)];
  if (total === 0 || other === 0) return { of: 0, by: 1 };
  const more = now.map((weight, at) => Math.max(0, weight * total - before[at] * other));
  return { of: sum(more), by: total * other };
}

/** Below 0, 0 or above 0, as one is less than the other, the same, or more. */
export function compared(one: Fraction, other: Fraction): number {
  const [left, right] = [BigInt(one.of) * BigInt(other.by), BigInt(other.of) * BigInt(one.by)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Some percent of a fraction. */
export function part({ of, by }: Fraction, percent: number): Fraction {
  return { of: of * percent, by: by * 100 };
}

/** One fraction by another, in percent for people; 100 for nothing of nothing. */
export function percentOf(one: Fraction, whole: Fraction): number {
  if (whole.of === 0) return 100;
  return Math.round((one.of / one.by / (whole.of / whole.by)) * 1_000_000) / 10_000;
}

/** Whether there is nothing of it. */
export function isNothing({ of }: Fraction): boolean {
  return of === 0;
}
