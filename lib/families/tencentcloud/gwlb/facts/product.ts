import { AS_OF } from "../../../../facts/as-of";
import { knownToday, ours, refused } from "../../../../facts/confidence";
import { Product } from "../../../../facts/product";
import { limitsOf } from "../../../../facts/arguments";
import { GATEWAY_INSTANCE } from "./load-balancer";
import { GATEWAY_DEFAULTED } from "./target-group";
import { TENCENTCLOUD_CLB } from "../../clb/facts/product";

/** What wraps the traffic. */
export const GENEVE = "GENEVE";

const NAME = { min: 1, max: 60, pattern: /^/, words: "of any kind" };

/** A Tencent gateway load balancer. It has no listeners; its target group takes everything. */
export const TENCENTCLOUD_GWLB_PRODUCT: Product = {
  ...TENCENTCLOUD_CLB,
  product: "tencentcloud-gwlb",
  title: "Tencent GWLB",
  // No listener has it: it is what target groups say of their checks.
  protocols: [
    {
      name: GENEVE,
      layer: 4,
      portSpace: "UDP",
      needsCertificate: false,
      checks: {
        values: ["PING", "TCP"],
        confidence: knownToday(
          AS_OF,
          "TargetGroupHealthCheck (GWLB): Protocol",
          "tencentcloud_gwlb_target_group.health_check.protocol",
        ),
      },
      checkNeeds: { TCP: ["port"] },
    },
  ],
  protocolConfidence: ours("it has no listeners"),
  healthCheck: {
    ...TENCENTCLOUD_CLB.healthCheck,
    intervalSecondsIpv6: undefined,
    timeoutSeconds: {
      min: 2,
      max: 30,
      default: 2,
      confidence: refused(
        "TargetGroupHealthCheck (GWLB): Timeout, 2 to 30",
        "tencentcloud_gwlb_target_group.health_check.timeout",
      ),
    },
    timeoutBelowInterval: false,
  },
  ids: { ...TENCENTCLOUD_CLB.ids, loadBalancer: "gwlb-", backends: {} },
  strategies: [],
  settings: {
    loadBalancer: {
      ...limitsOf(GATEWAY_INSTANCE.plain),
      loadBalancerName: {
        form: {
          ...NAME,
          confidence: refused(
            "CreateGatewayLoadBalancer: LoadBalancerName, 60 characters",
            "tencentcloud_gwlb_instance.load_balancer_name",
          ),
        },
      },
    },
    listener: {},
    rule: {},
    group: {
      ...limitsOf(GATEWAY_DEFAULTED),
      targetGroupName: {
        form: {
          ...NAME,
          confidence: refused(
            "CreateTargetGroup (GWLB): TargetGroupName, 60 characters",
            "tencentcloud_gwlb_target_group.target_group_name",
          ),
        },
      },
      protocol: {
        list: {
          values: ["TENCENT_GENEVE", "AWS_GENEVE"],
          confidence: knownToday(
            AS_OF,
            "CreateTargetGroup (GWLB): Protocol",
            "tencentcloud_gwlb_target_group.protocol",
          ),
        },
      },
    },
  },
  source: "resource_tc_gwlb_target_group.go:25 to 148; gwlb/v20240906/models.go:222",
};
