import { alicloud, BackendPool } from "../../lib";
import { Fixture, instances, table } from "./fixture";

const scaled = ({ stack, string }: Fixture) =>
  new BackendPool(stack, "Scaled", {
    defaultPort: 80,
    source: alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: string }),
  });

table("pool-source", [
  [
    "a default group and a scaling group that exists already",
    (f) => f.bind(f.clb.defaultServerGroup, scaled(f)),
    'error: default server group of "Clb": cannot be filled by the scaling group of its pool; bind the pool to a listener of CLB, ALB, NLB or GWLB; the default server group takes scaling groups that this app creates',
  ],
  [
    "a Tencent listener and an Alibaba scaling group",
    (f) => f.bind(f.tencent.addListener("L", { protocol: "TCP", port: 80 }), scaled(f)),
    'error: listener "L": cannot be filled by the scaling group of its pool; bind the pool to a listener or rule of CLB that takes targets itself',
  ],
  ["a VServer group", (f) => f.bind(f.clb.addListener("L", { protocol: "tcp", port: 80 }), scaled(f))],
  ["a pool of its own backends", (f) => f.inVServerGroup(instances(2))],
]);
