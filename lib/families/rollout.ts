import { StagedTypes } from "../rollout/staged-types";
import { Family } from "./family";

/** The types of resources whose members a rollout stages. */
export function stagedTypesOf(families: readonly Family[]): StagedTypes {
  const staged = families.map((family) => family.staged?.() ?? {});
  return new StagedTypes(
    staged.flatMap(({ lists = [] }) => lists),
    staged.flatMap(({ ofGroups = [] }) => ofGroups),
  );
}
