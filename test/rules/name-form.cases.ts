import { alicloud, tencentcloud } from "../../lib";
import { table } from "./fixture";
import { existingAlb, existingNlb, ZONES } from "./vpc";

table("name-form", [
  [
    "a group of CLB with a blank, and one with an id that is too long",
    (f) => {
      const loadBalancer = f.clb;
      new alicloud.VServerGroup(f.stack, "Group", { loadBalancer, serverGroupName: "web servers" });
      new alicloud.MasterSlaveServerGroup(f.stack, "x".repeat(81), { loadBalancer, masterBackendId: "a" });
    },
    'warning: server group "Group": serverGroupName has 1 to 80 characters (letters, digits, - / . _) as far as is known (as of 2026-08: CreateVServerGroup: VServerGroupName), got "web servers"; name it otherwise, or acknowledge this where the cloud takes it',
    `error: master/slave group "${"x".repeat(81)}": serverGroupName must have 1 to 80 characters (letters, digits, - / . _), got "${"x".repeat(81)}"; name it otherwise`,
  ],
  [
    "groups of ALB and NLB that begin with a digit",
    (f) => {
      new alicloud.ApplicationServerGroup(f.stack, "One", { loadBalancer: existingAlb(f), serverGroupName: "1st" });
      new alicloud.NetworkServerGroup(f.stack, "Two", { loadBalancer: existingNlb(f), serverGroupName: "x" });
    },
    'error: server group "One": serverGroupName must have 2 to 128 characters (letters, digits, . _ -, a letter first), got "1st"; name it otherwise',
    'error: server group "Two": serverGroupName must have 2 to 128 characters (letters, digits, . _ -, a letter first), got "x"; name it otherwise',
  ],
  [
    "a rule of ALB that begins with a digit",
    (f) =>
      alicloud.ApplicationListener.fromAttributes(f.stack, "L", {
        loadBalancer: existingAlb(f),
        listenerId: "lsn-1",
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      }).addRule("R", { priority: 1, ruleName: "1st", conditions: { domains: ["a.example"] }, redirectToPort: 443 }),
    'error: rule "R": ruleName must have 2 to 128 characters (letters, digits, . _ -, a letter first), got "1st"; name it otherwise',
  ],
  [
    "load balancers whose id is too short or too long",
    (f) => {
      new alicloud.NetworkLoadBalancer(f.stack, "N", { vpcId: "vpc-1", zoneMappings: ZONES });
      new tencentcloud.CloudLoadBalancer(f.stack, "x".repeat(61), { networkType: tencentcloud.NetworkType.OPEN });
    },
    'error: load balancer "N": loadBalancerName must have 2 to 128 characters (of any kind), got "N"; name it otherwise',
    `error: load balancer "${"x".repeat(61)}": loadBalancerName must have 1 to 60 characters (of any kind), got "${"x".repeat(61)}"; name it otherwise`,
  ],
  [
    "names of the longest, and Chinese ones",
    (f) => {
      new alicloud.VServerGroup(f.stack, "Group", { loadBalancer: f.clb, serverGroupName: "x".repeat(80) });
      new alicloud.ApplicationServerGroup(f.stack, "One", { loadBalancer: existingAlb(f), serverGroupName: "网站" });
      new tencentcloud.CloudLoadBalancer(f.stack, "Tc", {
        networkType: tencentcloud.NetworkType.OPEN,
        loadBalancerName: "网".repeat(60),
      });
    },
  ],
  [
    "tokens",
    (f) => {
      new alicloud.VServerGroup(f.stack, "Group", { loadBalancer: f.clb, serverGroupName: f.string });
      new alicloud.ApplicationServerGroup(f.stack, "One", { loadBalancer: existingAlb(f), serverGroupName: f.string });
      new tencentcloud.CloudLoadBalancer(f.stack, "Tc", {
        networkType: tencentcloud.NetworkType.OPEN,
        loadBalancerName: f.string,
      });
      new tencentcloud.TargetGroup(f.stack, "Tg", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        targetGroupName: f.string,
      });
    },
  ],
]);
