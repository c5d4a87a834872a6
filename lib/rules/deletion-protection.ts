import { forEachCreated } from "./load-balancers";
import { Rule } from "../app/rule";

export const deletionProtection: Rule = {
  id: "deletion-protection",
  severity: "warning",
  summary: "A load balancer is protected from deletion.",
  why: "Its address goes with it: a replaced load balancer is another one for every client and DNS record.",
  wrong: `new alicloud.ClassicLoadBalancer(stack, "Open", { vswitchId: "vsw-1", deletionProtection: false });`,
  right: `new alicloud.ClassicLoadBalancer(stack, "Open", { vswitchId: "vsw-1", deletionProtection: true });`,
  source: "https://github.com/aliyun/infraguard: slb-delete-protection-enabled, alb-delete-protection-enabled",
  check: (view) =>
    forEachCreated(view, (loadBalancer) =>
      loadBalancer.deletionProtection === false
        ? "is not protected from deletion, and its address is lost with it; leave deletionProtection on until it shall go"
        : undefined,
    ),
};
