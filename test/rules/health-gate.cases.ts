import {
  tencentcloud,
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  HealthGate,
  IListenerTarget,
  ListenerBinding,
} from "../../lib";
import { Case, Fixture, instances, table } from "./fixture";

const vserver = (f: Fixture) => f.clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });

function gated(f: Fixture, listener: IListenerTarget, healthGate: HealthGate, more: object = {}): void {
  const pool = new BackendPool(f.stack, "Pool", { defaultPort: 80, backends: { ...instances(1) } });
  new ListenerBinding(f.stack, "Gated", { listener, pool, healthGate, ...more });
}

const nlb = ({ stack }: Fixture) =>
  alicloud.NetworkServerGroup.fromAttributes(stack, "Group", {
    loadBalancer: alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", {
      loadBalancerId: "nlb-1",
      vpcId: "vpc-1",
    }),
    serverGroupId: "sgp-1",
  });

const NO_STEP =
  'error: binding "Gated": has a health gate, but this form of members has no step that could wait for it; bind to an NLB, choose ALB_IMMUTABLE_GROUP, VSERVER_IMMUTABLE or TARGET_GROUP, or deploy with cdktf-lb rollout; a group that two bindings share takes the gate of the first';
const NOT_CHECKED =
  'error: binding "Gated": has a health gate that asks the cloud, which does not check the servers of a new group before a listener uses it; take HealthGate.tcp or HealthGate.http';
const immutable = { strategy: BindingStrategy.VSERVER_IMMUTABLE };

table("health-gate", [
  ["members of a VServer group that change in place", (f) => gated(f, vserver(f), HealthGate.tcp()), NO_STEP],
  ...(
    [
      ["timeoutSeconds", -1, "0 or more"],
      ["intervalSeconds", 0, "0.1 or more"],
      ["atLeastPercent", 0, "1 to 100"],
      ["atLeastPercent", 101, "1 to 100"],
    ] as const
  ).map(([name, value, allowed]): Case => [
    `${name} ${value}`,
    (f) => gated(f, nlb(f), HealthGate.cloud({ [name]: value })),
    `error: binding "Gated": ${name} of the health gate must be a number of ${allowed}, got ${value}; choose one in the range`,
  ]),
  [
    "how long and for how many",
    (f) => gated(f, nlb(f), HealthGate.cloud({ timeoutSeconds: 0, intervalSeconds: 0.5, atLeastPercent: f.number })),
  ],
  ["a default group", (f) => gated(f, f.clb.defaultServerGroup, HealthGate.cloud()), NO_STEP],
  [
    "targets of a Tencent listener",
    (f) =>
      gated(
        f,
        f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
        HealthGate.cloud(),
      ),
    NO_STEP,
  ],
  ["the cloud about a new group", (f) => gated(f, vserver(f), HealthGate.cloud(), immutable), NOT_CHECKED],
  [
    "a probe of a server without address",
    (f) => gated(f, vserver(f), HealthGate.http({ addresses: { other: "10.0.0.1" } }), immutable),
    'error: backend "b1": has no address at which the health gate could probe it; give it a serverIp, or name one in addresses of the gate',
  ],
  ...(
    [
      [2, '"b1", "b2"'],
      [3, '"b1", "b2", "b3"'],
      [200, '"b1", "b2", "b3" and 197 more'],
    ] as const
  ).map(([count, named]): Case => [
    `a probe of ${count} servers without address, told once`,
    (f) => {
      const pool = new BackendPool(f.stack, "Pool", { defaultPort: 80, backends: instances(count) });
      new ListenerBinding(f.stack, "Gated", {
        listener: vserver(f),
        pool,
        healthGate: HealthGate.http(),
        ...immutable,
      });
    },
    `error: backends ${named}: have no address at which the health gate could probe them; give each a serverIp, or name one in addresses of the gate`,
  ]),
  [
    "a probe of a server whose address the gate names, as a token",
    (f) => gated(f, vserver(f), HealthGate.tcp({ addresses: { b1: f.string } }), immutable),
  ],
  ["the cloud about an NLB", (f) => gated(f, nlb(f), HealthGate.cloud())],
  [
    "a probe of servers that name their addresses",
    (f) => {
      const backends = { a: Backend.instance("i-1", { serverIp: "10.0.0.1" }), b: Backend.ip("10.0.0.2") };
      const pool = new BackendPool(f.stack, "Pool", { defaultPort: 80, backends });
      new ListenerBinding(f.stack, "Gated", { listener: nlb(f), pool, healthGate: HealthGate.tcp() });
    },
  ],
  ["no gate", (f) => f.inVServerGroup(instances(1))],
]);
