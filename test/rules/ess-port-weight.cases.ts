import { alicloud, BackendPool, BackendPoolProps } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function scaled(f: Fixture, props: BackendPoolProps): void {
  const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
  f.bind(
    f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    new BackendPool(f.stack, "Scaled", { source, ...props }),
  );
}

const port = (got: string) =>
  `error: server group "Scaled": defaultPort of its pool must be an integer from 1 to 65535, got ${got}; name the port on which scaled servers listen`;

table("ess-port-weight", [
  ["no port", (f) => scaled(f, {}), port("none")],
  ["port 0", (f) => scaled(f, { defaultPort: 0 }), port("0")],
  [
    "a weight above the range",
    (f) => scaled(f, { defaultPort: 80, defaultWeight: 101 }),
    'error: server group "Scaled": defaultWeight of its pool must be an integer from 0 to 100, got 101; choose one in the range',
  ],
  ["port and weight", (f) => scaled(f, { defaultPort: 80, defaultWeight: 0 })],
  ["tokens", (f) => scaled(f, { defaultPort: f.number, defaultWeight: f.number })],
  ["a pool of its own backends", (f) => f.inVServerGroup(instances(2))],
  [
    "a GWLB, whose servers have no port",
    (f) => {
      const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
      const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(f.stack, "G", { loadBalancerId: "g", vpcId: "v" });
      f.bind(gwlb.addListener("L", {}), new BackendPool(f.stack, "Scaled", { source }));
    },
  ],
]);
