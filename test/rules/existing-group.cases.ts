import { alicloud, BackendPoolProps } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function inGroup({ stack, string }: Fixture, pool: BackendPoolProps, exists: boolean): void {
  const loadBalancer = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", {
    loadBalancerId: "alb-1",
    vpcId: "vpc-1",
  });
  const group = exists
    ? alicloud.ApplicationServerGroup.fromAttributes(stack, "Group", { loadBalancer, serverGroupId: string })
    : new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer });
  group.addBackends("Servers", { defaultPort: 80, ...pool });
}

function inGateway({ stack, string }: Fixture, exists: boolean): void {
  const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
  const loadBalancer = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", attributes);
  const group = exists
    ? alicloud.GatewayServerGroup.fromAttributes(stack, "Group", { loadBalancer, serverGroupId: string })
    : new alicloud.GatewayServerGroup(stack, "Group", { loadBalancer });
  group.addBackends("Servers", { backends: instances(2) });
}

table("existing-group", [
  [
    "backends for a group that exists already",
    (f) => inGroup(f, { backends: instances(2) }, true),
    'error: server group "Group": exists already, and no resource adds backends to it; make the group here, or let a scaling group fill it',
  ],
  ["a group of ours", (f) => inGroup(f, { backends: instances(2) }, false)],
  [
    "a group that exists already and that scaling fills",
    (f) =>
      inGroup(f, { source: alicloud.ScalingGroup.fromAttributes(f.stack, "Asg", { scalingGroupId: "asg" }) }, true),
  ],
  [
    "appliances for a GWLB group that exists already",
    (f) => inGateway(f, true),
    'error: server group "Group": exists already, and no resource adds backends to it; make the group here, or let a scaling group fill it',
  ],
  [
    "two servers for a master/slave group that exists already",
    (f) => {
      const attributes = { loadBalancer: f.clb, serverGroupId: f.string };
      const group = alicloud.MasterSlaveServerGroup.fromAttributes(f.stack, "Group", attributes);
      group.addBackends("Servers", { defaultPort: 80, backends: instances(2) });
    },
    'error: master/slave group "Group": exists already, and no resource adds backends to it; make the group here',
  ],
  ["a GWLB group of ours", (f) => inGateway(f, false)],
  ["another family", (f) => f.inVServerGroup(instances(2))],
]);
