import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb, existingNlb, ZONES } from "./vpc";

const accessLog = { logProject: "edge", logStore: "requests" };

const alb = (f: Fixture, props: Partial<alicloud.ApplicationLoadBalancerProps>) =>
  new alicloud.ApplicationLoadBalancer(f.stack, "Alb", { vpcId: "vpc-1", zoneMappings: ZONES, ...props });

const nlb = (f: Fixture, bandwidthPackageId?: string) =>
  new alicloud.NetworkLoadBalancer(f.stack, "Nlb", { vpcId: "vpc-1", zoneMappings: ZONES, bandwidthPackageId });

const clb = (f: Fixture, props: Partial<tencentcloud.CloudLoadBalancerProps>) =>
  new tencentcloud.CloudLoadBalancer(f.stack, "Clb", { networkType: tencentcloud.NetworkType.OPEN, ...props });

const said = (noun: string, id: string, text: string) => `error: ${noun} "${id}": ${text}; leave one of the two out`;
const LOG = { logSetId: "set-1", logTopicId: "topic-1" };

table("load-balancer-once", [
  [
    "an access log beside the one of the load balancer",
    (f) => alb(f, { accessLog }).addAccessLog("Log", accessLog),
    said("access log", "Log", 'load balancer "Alb" has accessLog'),
  ],
  [
    "a bandwidth plan beside the one of the load balancer",
    (f) => {
      alb(f, { bandwidthPackageId: "cbwp-1" }).addBandwidthPackage("A", { bandwidthPackageId: "cbwp-2" });
      nlb(f, f.string).addBandwidthPackage("N", { bandwidthPackageId: "cbwp-2" });
    },
    said("bandwidth plan", "A", 'load balancer "Alb" has bandwidthPackageId'),
    said("bandwidth plan", "N", 'load balancer "Nlb" has bandwidthPackageId'),
  ],
  [
    "an access log of Tencent Cloud beside the one of the load balancer",
    (f) => clb(f, LOG).addAccessLog("Log", LOG),
    said("access log", "Log", 'load balancer "Clb" has logSetId'),
  ],
  [
    "two of one load balancer",
    (f) => {
      const loadBalancer = existingNlb(f);
      loadBalancer.addBandwidthPackage("A", { bandwidthPackageId: "cbwp-1" });
      loadBalancer.addBandwidthPackage("B", { bandwidthPackageId: "cbwp-1" });
    },
    said("bandwidth plan", "B", 'load balancer "Nlb" has it by bandwidth plan "A" already'),
  ],
  [
    "one of each, of several load balancers",
    (f) => {
      const loadBalancer = existingAlb(f);
      loadBalancer.addAccessLog("Log", accessLog);
      loadBalancer.addBandwidthPackage("A", { bandwidthPackageId: f.string });
      nlb(f).addBandwidthPackage("B", { bandwidthPackageId: "cbwp-1" });
      clb(f, {}).addAccessLog("Log", LOG);
    },
  ],
]);
