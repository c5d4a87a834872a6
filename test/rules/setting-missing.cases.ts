import { alicloud, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

/** What a program hands over that no compiler checks. */
const js = (settings: unknown) => settings as never;

function alb({ stack }: Fixture): alicloud.IApplicationLoadBalancer {
  const attributes = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
  return alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", attributes);
}

table("setting-missing", [
  [
    "everything that is required",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80 }),
  ],
  [
    "no master",
    (f) => {
      const group = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", js({ loadBalancer: f.clb }));
      f.bind(group, f.pool(instances(2)));
    },
    'error: server group "Pair": masterBackendId is missing; it must be a text',
  ],
  [
    "no port of an ALB listener",
    (f) => alb(f).addListener("L", js({ protocol: "HTTP" })),
    'error: listener "L": port is missing; it must be a number',
  ],
  [
    "null as the port of a CLB listener",
    (f) => f.clb.addListener("L", js({ protocol: "tcp", port: null, backendPort: 80 })),
    'error: listener "L": port is missing; it must be a number',
  ],
  [
    "no port of a Tencent listener",
    (f) => f.tencent.addListener("L", js({ protocol: "TCP" })),
    'error: listener "L": port is missing; it must be a number',
  ],
  [
    "no settings at all",
    (f) => new tencentcloud.CloudLoadBalancer(f.stack, "New", js(undefined)),
    'error: load balancer "New": networkType is missing; it must be a text',
  ],
  [
    "a setting of one in a list",
    (f) => new alicloud.NetworkLoadBalancer(f.stack, "New", js({ vpcId: "vpc-1", zoneMappings: [{ zoneId: "z" }] })),
    'error: load balancer "New": zoneMappings[0].vswitchId is missing; it must be a text',
  ],
  [
    "a value known only at plan",
    (f) =>
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.of(f.string),
        port: f.number,
        backendPort: f.number,
      }),
  ],
]);
