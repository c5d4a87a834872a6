import { Count } from "./product";

/** How many VServer groups one scaling group may fill. */
export const ESS_VSERVER_GROUPS: Count = { name: "VServer groups per scaling group", limit: 5, adjustable: true };
