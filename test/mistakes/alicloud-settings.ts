import { alicloud, Backend, BackendPool } from "../../lib";
import { Fixture } from "../rules/fixture";
import { existingAlb, existingNlb, ZONES } from "../rules/vpc";
import { albGroup, listen } from "./alicloud";
import { Mistake, mistake, two } from "./mistake";

function existingRule(f: Fixture, options: Partial<alicloud.ApplicationRuleOptions>): void {
  const attributes = {
    loadBalancer: existingAlb(f),
    listenerId: "lsn-1",
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
  };
  const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
  listener.addRule("R", { priority: 1, conditions: { domains: ["a.example"] }, redirectToPort: 443, ...options });
}

/** Mistakes in ids, addresses, names, conditions and ports on Alibaba Cloud. */
export const ALICLOUD_SETTINGS: readonly Mistake[] = [
  mistake(
    "a check of a path without a slash",
    "resource_alicloud_slb_listener.go:198",
    "error health-check-request",
    (f) => listen(f, { protocol: alicloud.ListenerProtocol.HTTP, healthCheck: { path: "health" } }),
  ),
  mistake(
    "an empty vSwitch",
    "resource_alicloud_slb_load_balancer.go:208",
    "error id-form",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Clb2", { vswitchId: "" }),
  ),
  mistake(
    "a scaled pool of weight 0",
    "resource_alicloud_ess_scalinggroup_vserver_groups.go:60",
    "error weight-all-zero",
    (f) => {
      const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
      f.bind(listen(f), f.pool(undefined, { source, defaultWeight: 0 }));
    },
  ),
  mistake(
    "a port in the range of another listener",
    "resource_alicloud_nlb_listener.go: start_port, end_port",
    "error listener-port-clash",
    (f) => {
      const nlb = existingNlb(f);
      nlb.addListener("All", { protocol: alicloud.ListenerProtocol.TCP, startPort: 7000, endPort: 7100 });
      nlb.addListener("One", { protocol: alicloud.ListenerProtocol.TCP, port: 7050 });
    },
  ),
  mistake(
    "an IPv6 server in a group for IPv4",
    "resource_alicloud_alb_server_group.go:144",
    "warning group-ip-version",
    (f) => albGroup(f, {}, { a: Backend.ip("fd00::7"), b: Backend.ip("fd00::8") }),
  ),
  mistake("a rule whose name begins with a digit", "resource_alicloud_alb_rule.go: rule_name", "error name-form", (f) =>
    existingRule(f, { ruleName: "1st" }),
  ),
  mistake("a method in lower case", "resource_alicloud_alb_rule.go: method_config", "error alb-conditions", (f) =>
    existingRule(f, { conditions: { methods: ["get"] } }),
  ),
  mistake("clients of 10.0.0.0/33", "resource_alicloud_alb_rule.go: source_ip_config", "error alb-conditions", (f) =>
    existingRule(f, { conditions: { sourceIps: ["10.0.0.0/33"] } }),
  ),
  mistake(
    "a redirect to where nobody listens",
    "resource_alicloud_slb_listener.go:351",
    "error redirect-unanswered",
    (f) =>
      new alicloud.ClassicLoadBalancer(f.stack, "Made", { vswitchId: "vsw-1" }).addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        redirectToPort: 443,
      }),
  ),
  mistake("the loopback as a server", "resource_tc_clb_attachment.go:85", "error ip-form", (f) =>
    albGroup(f, {}, { a: Backend.ip("10.0.0.7"), b: Backend.ip("127.0.0.1") }),
  ),
  mistake(
    "one zone",
    "https://github.com/aliyun/infraguard: alb-instance-multi-zone",
    "warning single-zone",
    (f) => new alicloud.ApplicationLoadBalancer(f.stack, "Alb", { vpcId: "vpc-1", zoneMappings: ZONES.slice(0, 1) }),
  ),
  mistake(
    "a pool that nobody uses",
    "docs/decisions/rules-of-the-sources.md",
    "warning pool-unbound",
    (f) => new BackendPool(f.stack, "Lost", { backends: two }),
  ),
  mistake(
    "a scaling group of at least 4 and at most 2",
    "resource_alicloud_ess_scaling_group.go:28",
    "error scaling-size",
    (f) => new alicloud.ScalingGroup(f.stack, "Scaling", { minSize: 4, maxSize: 2, vswitchIds: ["vsw-1"] }),
  ),
];
