import { Quota } from "../../../../facts/capability";
import { SCALING_SIZES } from "../../../../facts/common";
import { Range, validated } from "../../../../facts/confidence";

const GROUP = "alicloud_ess_scaling_group";

/** How many VServer groups one scaling group may fill. */
export const ESS_VSERVER_GROUPS: Quota = { name: "ess-vserver-groups", limit: 5 };

/** What one call attaches or detaches. */
export const ESS_BATCH = 5;

/** The weight that the scaling service gives servers of a default server group. */
export const ESS_DEFAULT_GROUP_WEIGHT = 50;

/** How large a scaling group can be. */
export const ESS_SIZES: Range = {
  ...SCALING_SIZES,
  confidence: validated(`${GROUP}.min_size`, `${GROUP}.max_size`, `${GROUP}.desired_capacity`),
};
