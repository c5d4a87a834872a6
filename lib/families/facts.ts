import { ResourceArguments } from "../facts/arguments";
import { Capability, Quota } from "../facts/capability";
import { Product } from "../facts/product";
import { Family } from "./family";

/** The capability table: one row for each way in which families bind backends. */
export function capabilitiesOf(families: readonly Family[]): Capability[] {
  return families.flatMap((family) => family.facts?.().capabilities ?? []);
}

/** What the listeners, rules and health checks of each product allow. */
export function productsOf(families: readonly Family[]): Product[] {
  return families.flatMap((family) => family.facts?.().product ?? []);
}

/** What becomes of the arguments of every resource that a construct writes. */
export function resourceArgumentsOf(families: readonly Family[]): ResourceArguments[] {
  return families.flatMap((family) => family.facts?.().arguments ?? []);
}

/** Types of the resources in which the entries of access lists stand. */
export function accessListsOf(families: readonly Family[]): string[] {
  return families.flatMap((family) => family.facts?.().accessLists ?? []);
}

/** Every quota that rules look at, once. */
export function quotasOf(families: readonly Family[]): Quota[] {
  const counts = productsOf(families).flatMap(({ counts }) => counts ?? []);
  const all: ReadonlyArray<{ readonly name?: string; readonly limit: number } | undefined> = [
    ...capabilitiesOf(families).flatMap(({ members: { quota, groupQuota, reuseQuota } }) => [
      quota,
      groupQuota,
      reuseQuota,
    ]),
    ...counts.flatMap(({ listeners, rules }) => [listeners, rules]),
    ...counts.flatMap(({ conditions = {}, actions = {} }) => [conditions, actions].flatMap(Object.values<Quota>)),
    ...families.flatMap((family) => family.facts?.().quotas ?? []),
  ];
  return all.filter(
    (row, at): row is Quota => row?.name !== undefined && all.findIndex((other) => other?.name === row.name) === at,
  );
}
