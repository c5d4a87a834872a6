import { AppView } from "../app/app-view";
import { CLASH_TWINS } from "../rules/plan/clash-twins";
import { Deferral } from "../app/deferral";
import { leftToPlan } from "../rules/evaluate";
import { Twin } from "../rules/plan/twin";
import { sorted } from "./at-plan";
import { RULES } from "./rules";
import { ENTRY_TWINS } from "../rules/plan/entry-twins";
import { GROUP_TWINS } from "../rules/plan/group-twins";
import { LIST_TWINS } from "../rules/plan/list-twins";
import { PERFORMANCE_TWINS } from "./alicloud/clb/rules/performance-twins";
import { PLACE_TWINS } from "../rules/plan/place-twins";
import { PROTOCOL_TWINS } from "../rules/plan/protocol-twins";
import { SCALING_TWINS } from "../rules/plan/scaling-twins";
import { SETTING_TWINS } from "../rules/plan/setting-twins";
import { SPLIT_TWINS } from "../rules/plan/split-twins";

/** What the engine checks at plan, since an operand of a rule is known only then. Only errors have twins. */
export const TWINS: readonly Twin[] = [
  ...GROUP_TWINS,
  ...LIST_TWINS,
  ...SPLIT_TWINS,
  ...ENTRY_TWINS,
  ...PLACE_TWINS,
  ...PROTOCOL_TWINS,
  ...CLASH_TWINS,
  ...PERFORMANCE_TWINS,
  ...SETTING_TWINS,
  ...SCALING_TWINS,
];

/** All checks that rules leave to the plan. */
export function deferralsOf(view: AppView): Deferral[] {
  return sorted([...TWINS.flatMap((twin) => twin.defer(view)), ...leftToPlan(view, RULES)]);
}
