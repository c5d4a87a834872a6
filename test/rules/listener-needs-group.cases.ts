import { alicloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

const vpcId = "vpc-1";
const alb = ({ stack }: Fixture) =>
  alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId });
const nlb = ({ stack }: Fixture) =>
  alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId });
const gwlb = ({ stack }: Fixture) =>
  alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", { loadBalancerId: "gwlb-1", vpcId });
const finding = 'error: listener "L": sends to no server group; bind a pool to it, or name its serverGroup';

table("listener-needs-group", [
  ["ALB", (f) => alb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }), finding],
  ["NLB", (f) => nlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), finding],
  ["GWLB", (f) => gwlb(f).addListener("L", {}), finding],
  [
    "a bound listener",
    (f) => f.bind(nlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), f.pool(instances(2))),
  ],
  [
    "a listener with a group that exists already",
    (f) => {
      const loadBalancer = nlb(f);
      const serverGroup = alicloud.NetworkServerGroup.fromAttributes(f.stack, "G", {
        loadBalancer,
        serverGroupId: f.string,
      });
      loadBalancer.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
    },
  ],
  [
    "CLB, which has a group of its own",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80 }),
  ],
]);
