import { Quota } from "../../../facts/capability";

/** How many VServer groups one scaling group may fill. */
export const ESS_VSERVER_GROUPS: Quota = { name: "ess-vserver-groups", limit: 5 };
