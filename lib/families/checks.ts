import { CheckKind } from "../rollout/analysis/check";
import { CHECKS } from "../rollout/analysis/checks";
import { Family } from "./family";

/** Who can be asked how a service does: anybody by HTTP or a program, and the clouds. */
export function checksOf(families: readonly Family[]): CheckKind[] {
  return [...CHECKS, ...families.flatMap((family) => family.checks?.() ?? [])];
}
