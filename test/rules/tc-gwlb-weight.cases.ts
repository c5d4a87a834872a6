import { Backend, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function weigh(f: Fixture, weight: number | undefined): void {
  const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
  const gateway = tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "G", attributes);
  gateway.addTargetGroup("T").addBackends("P", { backends: { a: Backend.ip("10.0.0.1", { weight }) } });
}

table("tc-gwlb-weight", [
  ...[1, 10, 15].map(
    (weight) =>
      [
        String(weight),
        (f: Fixture) => weigh(f, weight),
        `error: backend "a": weight must be 0 or 16, got ${weight}; use 16 to take traffic and 0 to drain`,
      ] as const,
  ),
  ["0", (f) => weigh(f, 0)],
  ["16", (f) => weigh(f, 16)],
  ["none", (f) => weigh(f, undefined)],
  ["what weight-range refuses", (f) => weigh(f, 17)],
  ["a negative one", (f) => weigh(f, -1)],
  ["a fraction", (f) => weigh(f, 1.5)],
  ["a token", (f) => weigh(f, f.number)],
  ["10 in another family", (f) => f.atTencent(instances(1, "ins-"), { defaultWeight: 10 })],
]);
