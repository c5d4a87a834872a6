import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb, existingNlb } from "./vpc";

function clb(f: Fixture, id: string, loadBalancerId?: string): alicloud.IClassicLoadBalancer {
  return loadBalancerId === undefined
    ? new alicloud.ClassicLoadBalancer(f.stack, id, { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL })
    : alicloud.ClassicLoadBalancer.fromAttributes(f.stack, id, { loadBalancerId });
}

function listen(own: alicloud.IClassicLoadBalancer, other: alicloud.IClassicLoadBalancer): void {
  const serverGroup = alicloud.VServerGroup.fromAttributes(other.node.scope as never, "Group", {
    loadBalancer: other,
    serverGroupId: "rsp-1",
  });
  own.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
}

const strange =
  'error: listener "L": sends to server group "Group" of another load balancer, load balancer "B"; make the group for load balancer "A"';

table("group-load-balancer", [
  ["two CLBs that exist", (f) => listen(clb(f, "A", "lb-a"), clb(f, "B", "lb-b")), strange],
  ["two CLBs that are made here", (f) => listen(clb(f, "A"), clb(f, "B")), strange],
  ["one CLB known twice", (f) => listen(clb(f, "A", "lb-a"), clb(f, "B", "lb-a"))],
  ["one CLB", (f) => listen(f.clb, f.clb)],
  ["a token for one of the CLBs", (f) => listen(clb(f, "A", "lb-a"), clb(f, "B", f.string))],
  ["tokens for both CLBs", (f) => listen(clb(f, "A", f.string), clb(f, "B", f.string))],
  [
    "NLBs in two VPCs",
    (f) => {
      const loadBalancer = existingNlb(f, "B", "vpc-2");
      const serverGroup = new alicloud.NetworkServerGroup(f.stack, "Group", { loadBalancer });
      existingNlb(f, "A", "vpc-1").addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
    },
    'error: listener "L": stands in VPC "vpc-1" and sends to server group "Group" in VPC "vpc-2"; group and load balancer must share a VPC',
  ],
  [
    "a target group in another VPC",
    (f) => {
      const attributes = { loadBalancerId: "lb-1", vpcId: "vpc-1" };
      const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(f.stack, "A", attributes);
      const targetGroup = new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        vpcId: "vpc-2",
      });
      loadBalancer.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup });
    },
    'error: listener "L": stands in VPC "vpc-1" and sends to target group "Group" in VPC "vpc-2"; group and load balancer must share a VPC',
  ],
  [
    "ALBs in one VPC share groups",
    (f) => {
      const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer: existingAlb(f, "B") });
      existingAlb(f, "A").addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, serverGroup });
    },
  ],
  [
    "tokens for the VPCs",
    (f) => {
      const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", {
        loadBalancer: existingAlb(f, "B", f.string),
      });
      existingAlb(f, "A").addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, serverGroup });
      existingAlb(f, "C", f.string).addListener("M", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        serverGroup,
      });
    },
  ],
  [
    "a VPC that nobody named",
    (f) => {
      const targetGroup = new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        vpcId: "vpc-2",
      });
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup });
    },
  ],
]);
