import { GWLB_LISTENER } from "./facts/listener";
import { GWLB_LOAD_BALANCER } from "./facts/load-balancer";
import { ALICLOUD_GWLB_INSTANCE, ALICLOUD_GWLB_IP } from "./facts/members";
import { ALICLOUD_GWLB } from "./facts/product";
import { GWLB_SERVER_GROUP } from "./facts/server-group";
import { gwlbMembers } from "./rules/gwlb-members";
import { GWLB_OPERATIONS } from "./operations";
import { translateGatewayListeners, translateGatewayLoadBalancers, translateGatewayServerGroups } from "./adopt";
import { GWLB_SERVING } from "./serving";
import { GWLB_INVENTORY } from "./inventory";
import { Family } from "../../family";

/** Gateway load balancers of Alibaba Cloud. */
export const alicloudGwlb: Family = {
  types: ["alicloud_gwlb"],
  facts: () => ({
    capabilities: [ALICLOUD_GWLB_INSTANCE, ALICLOUD_GWLB_IP],
    product: ALICLOUD_GWLB,
    arguments: [GWLB_LOAD_BALANCER, GWLB_LISTENER, GWLB_SERVER_GROUP],
  }),
  rules: () => [gwlbMembers],
  operations: () => GWLB_OPERATIONS,
  adopt: () => ({
    translations: [translateGatewayLoadBalancers, translateGatewayServerGroups, translateGatewayListeners],
  }),
  serving: () => GWLB_SERVING,
  inventory: () => [GWLB_INVENTORY],
};
