import { isFree } from "../values/origin";
import { isUnknown } from "../values/unknown";
import { Subject } from "../app/app-view";

/** Something of which this app may make another one. */
export interface Candidate extends Subject {
  readonly created: boolean;
}

/** Things that must differ, where it is known only at plan whether they do. */
export interface Pairs<T> {
  readonly one: T;
  /** Those of its place that it may turn out to equal. */
  readonly others: readonly T[];
  /** A value of one of them that is known only at plan. */
  readonly open: unknown;
}

/** Pairs each thing of this app with those that stand before it in its place, and with existing ones. */
export function unlikeEarlier<T extends Candidate>(
  all: readonly T[],
  placeOf: (one: T) => string | undefined,
  valuesOf: (one: T) => readonly unknown[],
): Array<Pairs<T>> {
  const places = new Map<string, T[]>();
  for (const one of all) {
    const place = placeOf(one);
    if (place === undefined) continue;
    const there = places.get(place);
    if (there === undefined) places.set(place, [one]);
    else there.push(one);
  }
  // In most places nothing is open, and an app may have thousands: no pair need be compared there.
  const unsettled = [...places.values()].filter((there) => there.some((one) => valuesOf(one).some(isFree)));
  return unsettled.flatMap((there) =>
    there.sort(byPath).flatMap((one, at) => {
      const others = there.filter(
        (other, before) => one.created && (before < at || !other.created) && one !== other && mayEqual(one, other),
      );
      const open = [one, ...others].flatMap(valuesOf).find(isFree);
      return others.length === 0 ? [] : [{ one, others, open }];
    }),
  );

  function mayEqual(one: T, other: T): boolean {
    const others = valuesOf(other);
    const pairs = valuesOf(one).map((value, at) => [value, others[at]] as const);
    return (
      pairs.some((pair) => pair.some(isFree)) &&
      pairs.every(([value, against]) => isUnknown(value) || isUnknown(against) || (value ?? "") === (against ?? ""))
    );
  }
}

/** The order of what is compared, which no order of declaration changes. */
export function byPath(one: Candidate, other: Candidate): number {
  return one.construct.node.path < other.construct.node.path ? -1 : 1;
}

/** How messages name some of them. */
export function names(subjects: readonly Candidate[]): string {
  return subjects.map(({ label }) => label).join(", ");
}
