import { AppView } from "../app/app-view";
import { ADDRESS_TWINS } from "../rules/plan/address-twins";
import { CLASH_TWINS } from "../rules/plan/clash-twins";
import { Deferral, Twin } from "../app/deferral";
import { ENTRY_TWINS } from "../rules/plan/entry-twins";
import { GROUP_TWINS } from "../rules/plan/group-twins";
import { HEALTH_CHECK_TWINS } from "../rules/plan/health-check-twins";
import { LIST_TWINS } from "../rules/plan/list-twins";
import { MEMBER_TWINS } from "../rules/plan/member-twins";
import { PERFORMANCE_TWINS } from "./alicloud/clb/rules/performance-twins";
import { PLACE_TWINS } from "../rules/plan/place-twins";
import { PROTOCOL_TWINS } from "../rules/plan/protocol-twins";
import { SCALING_TWINS } from "../rules/plan/scaling-twins";
import { SETTING_TWINS } from "../rules/plan/setting-twins";
import { SPLIT_TWINS } from "../rules/plan/split-twins";

/** What the engine checks at plan, since an operand of a rule is known only then. Only errors have twins. */
export const TWINS: readonly Twin[] = [
  ...MEMBER_TWINS,
  ...ADDRESS_TWINS,
  ...GROUP_TWINS,
  ...LIST_TWINS,
  ...SPLIT_TWINS,
  ...ENTRY_TWINS,
  ...PLACE_TWINS,
  ...PROTOCOL_TWINS,
  ...CLASH_TWINS,
  ...HEALTH_CHECK_TWINS,
  ...PERFORMANCE_TWINS,
  ...SETTING_TWINS,
  ...SCALING_TWINS,
];

/** All checks that rules leave to the plan. */
export function deferralsOf(view: AppView): Deferral[] {
  return TWINS.flatMap((twin) => twin.defer(view));
}
