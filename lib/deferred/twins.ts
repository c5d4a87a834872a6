import { AppView } from "../view/app-view";
import { ADDRESS_TWINS } from "./address-twins";
import { CLASH_TWINS } from "./clash-twins";
import { Deferral, Twin } from "./deferral";
import { ENTRY_TWINS } from "./entry-twins";
import { GROUP_TWINS } from "./group-twins";
import { HEALTH_CHECK_TWINS } from "./health-check-twins";
import { LIST_TWINS } from "./list-twins";
import { MEMBER_TWINS } from "./member-twins";
import { PERFORMANCE_TWINS } from "./performance-twins";
import { PLACE_TWINS } from "./place-twins";
import { PROTOCOL_TWINS } from "./protocol-twins";
import { SCALING_TWINS } from "./scaling-twins";
import { SETTING_TWINS } from "./setting-twins";
import { SPLIT_TWINS } from "./split-twins";

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
