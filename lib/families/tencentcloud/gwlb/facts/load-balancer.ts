import { AS_OF } from "../../../../facts/as-of";
import { Arguments, ResourceArguments, tagBlocks, text } from "../../../../facts/arguments";
import { knownToday } from "../../../../facts/confidence";

const TYPE = "tencentcloud_gwlb_instance";

const PLAIN: Arguments = {
  chargeType: text("lb_charge_type", {
    list: {
      values: ["POSTPAID_BY_HOUR"],
      confidence: knownToday(AS_OF, "CreateGatewayLoadBalancer: LBChargeType", `${TYPE}.lb_charge_type`),
    },
  }),
  tags: tagBlocks("tags", "tag_key", "tag_value"),
};

/** `tencentcloud_gwlb_instance`. */
export const GATEWAY_INSTANCE: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.GatewayLoadBalancerProps",
  plain: PLAIN,
  own: { vpc_id: "vpcId", subnet_id: "subnetId", load_balancer_name: "loadBalancerName" },
  left: {},
};
