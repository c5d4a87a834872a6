import { verdicts } from "./answer";
import { Rule } from "../app/rule";

export const listenerNeedsGroup: Rule = {
  id: "listener-needs-group",
  severity: "error",
  summary: "A listener of ALB, NLB and GWLB sends to a server group.",
  why: "The resource cannot be made without one, and the plan fails on a missing argument.",
  wrong: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });`,
  right: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});`,
  source:
    "server_group_id is required: resource_alicloud_nlb_listener.go:140, resource_alicloud_alb_listener.go:86 to 118",
  check: (view) =>
    view.entries
      .filter(({ servers: { needsGroup, bound } }) => needsGroup === true && !bound)
      .flatMap((entry) => verdicts(entry, "sends to no server group; bind a pool to it, or name its serverGroup")),
};
