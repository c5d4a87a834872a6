import { Backend, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function bind(f: Fixture, count: number): void {
  new tencentcloud.ClassicBinding(f.stack, "B", { loadBalancerId: "lb-1", pool: f.pool(instances(count, "ins-")) });
}

table("tc-classic-weight", [
  [
    "a classic load balancer",
    (f) => bind(f, 2),
    'info: classic binding "B": another weight or instance unbinds before it binds; change one backend at a time, or move to an application load balancer',
  ],
  ["without backends", (f) => bind(f, 0)],
  ["an application load balancer", (f) => f.atTencent(instances(2, "ins-"))],
  [
    "tokens without backends, and for an application load balancer",
    (f) => {
      new tencentcloud.ClassicBinding(f.stack, "B", { loadBalancerId: f.string, pool: f.pool({}) });
      const pool = f.pool({ a: Backend.instance(f.string, { weight: f.number, port: f.number }) }, {}, "Other");
      f.bind(
        f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: f.number }),
        pool,
      );
    },
  ],
]);
