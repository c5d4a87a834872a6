import { GATEWAY_ASSOCIATION, GATEWAY_MEMBERS } from "./facts/attachments";
import { GATEWAY_INSTANCE } from "./facts/load-balancer";
import { TENCENTCLOUD_GWLB } from "./facts/members";
import { TENCENTCLOUD_GWLB_PRODUCT } from "./facts/product";
import { GATEWAY_TARGET_GROUP } from "./facts/target-group";
import { tcGwlbWeight } from "./rules/tc-gwlb-weight";
import { GWLB_OPERATIONS } from "./operations";
import { translateGatewayGroups, translateGateways } from "./adopt";
import { GWLB_SERVING } from "./serving";
import { Family } from "../../family";

/** Gateway load balancers of Tencent Cloud. */
export const tencentcloudGwlb: Family = {
  types: ["tencentcloud_gwlb"],
  facts: () => ({
    capabilities: [TENCENTCLOUD_GWLB],
    product: TENCENTCLOUD_GWLB_PRODUCT,
    arguments: [GATEWAY_INSTANCE, GATEWAY_TARGET_GROUP, GATEWAY_MEMBERS, GATEWAY_ASSOCIATION],
  }),
  rules: () => [tcGwlbWeight],
  operations: () => GWLB_OPERATIONS,
  adopt: () => ({ translations: [translateGateways, translateGatewayGroups] }),
  serving: () => GWLB_SERVING,
};
