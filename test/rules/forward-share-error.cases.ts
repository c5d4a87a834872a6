import { alicloud, Backend, Forward, ListenerBinding } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb } from "./vpc";

function split(
  f: Fixture,
  weights: readonly [number, number],
  second: { [id: string]: Backend },
  toRule = false,
): void {
  const [blue, green] = [f.pool(instances(1), {}, "Blue"), f.pool(second, {}, "Green")];
  const forward = Forward.weighted([
    { pool: blue, weight: weights[0] },
    { pool: green, weight: weights[1] },
  ]);
  const clb = f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", { loadBalancerId: "a", vpcId: "v" });
  const rule = () =>
    alb
      .addListener("A", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
      .addRule("R", { priority: 1, conditions: { paths: ["/"] } });
  new ListenerBinding(f.stack, "Split", { listener: toRule ? rule() : clb, forward });
}

const off = (pool: string, achieved: string, requested: string) =>
  `warning: binding "Split": pool "${pool}" gets ${achieved}% of the traffic instead of ${requested}%; give its servers weights that differ less, or split on a rule of an ALB`;
const range = (pool: string, weight: number) =>
  `error: binding "Split": weight of pool "${pool}" must be an integer from 0 to 100, got ${weight}; weights are relative, so scale all of the split`;

table("forward-share-error", [
  [
    "servers that cannot get as little as asked for",
    (f) => split(f, [99, 1], instances(3)),
    off("Blue", "97.1", "99.0"),
    off("Green", "2.9", "1.0"),
  ],
  ["a part that integers can express", (f) => split(f, [95, 5], instances(1))],
  [
    "weights of a split outside the range",
    (f) => split(f, [-1, 101], instances(1)),
    range("Blue", -1),
    range("Green", 101),
  ],
  ["the same on an ALB rule", (f) => split(f, [100, 101], instances(1), true), range("Green", 101)],
  ["a weight of the split that is known only at plan", (f) => split(f, [f.number, 1], instances(1))],
  [
    "a weight of a server that is known only at plan",
    (f) => split(f, [1, 1], { a: Backend.instance("i-2", { weight: f.number }) }),
  ],
  [
    "no traffic for any pool on an ALB rule",
    (f) => split(f, [0, 0], instances(1), true),
    'error: binding "Split": all 2 pools of the split have weight 0, so nobody takes traffic; raise one weight',
  ],
  [
    "no traffic for the only pool on an ALB rule",
    (f) => {
      const forward = Forward.weighted([{ pool: f.pool(instances(1)), weight: 0 }]);
      const listener = existingAlb(f)
        .addListener("A", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { priority: 1, conditions: { paths: ["/"] } });
      new ListenerBinding(f.stack, "Split", { listener, forward });
    },
    'error: binding "Split": the only pool of the split has weight 0, so nobody takes traffic; raise one weight',
  ],
  [
    "a weight of the only pool outside the range",
    (f) => {
      const forward = Forward.weighted([{ pool: f.pool(instances(1)), weight: 101 }]);
      new ListenerBinding(f.stack, "Split", { listener: f.clb.defaultServerGroup, forward });
    },
    range("Pool", 101),
  ],
  ["no traffic for any pool elsewhere, of which weight-all-zero tells", (f) => split(f, [0, 0], instances(1))],
  [
    "no traffic for pools that are parked",
    (f) => {
      const [blue, green] = ["Blue", "Green"].map((id) => f.pool(instances(1), { parked: true }, id));
      const forward = Forward.weighted([
        { pool: blue, weight: 0 },
        { pool: green, weight: 0 },
      ]);
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", { loadBalancerId: "a", vpcId: "v" });
      const listener = alb
        .addListener("A", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { priority: 1, conditions: { paths: ["/"] } });
      new ListenerBinding(f.stack, "Split", { listener, forward });
    },
  ],
  ["tokens on an ALB rule, which splits itself", (f) => split(f, [f.number, 1], instances(1), true)],
  ["no split", (f) => f.inVServerGroup(instances(2))],
]);
