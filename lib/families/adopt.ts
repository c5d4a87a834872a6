import { AdoptableFamilies } from "../adopt";
import { withClosedSets } from "./closed-sets";
import { Family } from "./family";

/** What adopt knows of the families, in whose order it writes. */
export function adoptableOf(families: readonly Family[]): AdoptableFamilies {
  const parts = families.map((family) => family.adopt?.() ?? {});
  const former = parts.flatMap(({ formerNames }) => formerNames ?? []);
  return {
    translations: parts.flatMap(({ translations }) => translations ?? []),
    formerNames: {
      types: new Map(former.flatMap(({ types }) => [...types])),
      arguments: new Map(former.flatMap((names) => [...names.arguments])),
    },
    providers: parts.flatMap(({ provider }) => provider ?? []),
    types: families.flatMap(({ types }) => types ?? []),
    withClosedSets,
  };
}
