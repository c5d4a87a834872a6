import { tencentcloud, alicloud, BackendPool, Forward, IListenerTarget, ListenerBinding } from "../../lib";
import { findingsOf } from "../synth";
import { Fixture, instances, table } from "./fixture";
import { existingAlb } from "./vpc";

const scaled = ({ stack, string }: Fixture) =>
  new BackendPool(stack, "Scaled", {
    defaultPort: 80,
    source: alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: string }),
  });

/** A canary of a scaling group; of its share, which nobody knows, nothing is said. */
function split(f: Fixture, listener: IListenerTarget): void {
  const forward = Forward.weighted([
    { pool: f.pool(instances(1)), weight: 90 },
    { pool: scaled(f), weight: 10 },
  ]);
  new ListenerBinding(f.stack, "Split", { listener, forward });
  expect(findingsOf(f.stack, "forward-share-error")).toEqual([]);
}

table("pool-source", [
  [
    "a default group and a scaling group that exists already",
    (f) => f.bind(f.clb.defaultServerGroup, scaled(f)),
    'error: default server group of "Clb": cannot be filled by the scaling group of its pool; bind the pool to a listener of CLB, ALB, NLB or GWLB; the default server group takes scaling groups that this app creates',
  ],
  [
    "a Tencent listener and an Alibaba scaling group",
    (f) => f.bind(f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), scaled(f)),
    'error: listener "L": cannot be filled by the scaling group of its pool; bind the pool to a listener or rule of CLB that takes targets itself',
  ],
  [
    "a VServer group",
    (f) => f.bind(f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), scaled(f)),
  ],
  ["a pool of its own backends", (f) => f.inVServerGroup(instances(2))],
  [
    "a split where the pools become one group",
    (f) => split(f, f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 })),
    'error: binding "Split": pool "Scaled" of the split is filled by a scaling group, whose servers cannot be weighed against those of other pools; bind it alone, or split on a rule of an Alibaba ALB',
  ],
  [
    "a split on a rule of an ALB",
    (f) =>
      split(
        f,
        existingAlb(f)
          .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
          .addRule("R", { priority: 1, conditions: { paths: ["/a"] } }),
      ),
  ],
]);
