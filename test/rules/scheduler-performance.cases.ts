import { tencentcloud, alicloud } from "../../lib";
import { Fixture, table } from "./fixture";

function listen(
  f: Fixture,
  attributes: { spec?: alicloud.LoadBalancerSpec; chargeType?: alicloud.ChargeType },
  scheduler?: string,
): void {
  const all = { loadBalancerId: "lb-1", ...attributes };
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Old", all);
  loadBalancer.addListener("L", {
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
    backendPort: 80,
    scheduler: scheduler === undefined ? undefined : alicloud.Scheduler.of(scheduler),
  });
}

const needs =
  'listener "L": scheduler "tch" needs a guaranteed-performance load balancer, and load balancer "Old" does not say of which kind it is; pass its spec or chargeType';

table("scheduler-performance", [
  [
    "the shared kind",
    (f) => listen(f, { spec: alicloud.LoadBalancerSpec.SHARED }, "sch"),
    'error: listener "L": scheduler "sch" needs a guaranteed-performance load balancer, and load balancer "Old" is of the shared kind; give it a spec such as slb.s2.small, or choose another scheduler',
  ],
  ["a kind that nobody told", (f) => listen(f, {}, "tch"), `warning: ${needs}`],
  ["a specification", (f) => listen(f, { spec: alicloud.LoadBalancerSpec.of("slb.s1.small") }, "tch")],
  ["another scheduler", (f) => listen(f, { spec: alicloud.LoadBalancerSpec.SHARED }, "rr")],
  ["no scheduler", (f) => listen(f, { spec: alicloud.LoadBalancerSpec.SHARED })],
  ["a token for the scheduler", (f) => listen(f, { spec: alicloud.LoadBalancerSpec.SHARED }, f.string)],
  [
    "tokens for the kind",
    (f) => (
      listen(f, { spec: alicloud.LoadBalancerSpec.of(f.string), chargeType: alicloud.ChargeType.of(f.string) }, "sch"),
      undefined
    ),
  ],
  [
    "a listener that exists already, and one of Tencent",
    (f) => {
      alicloud.ClassicListener.fromAttributes(f.stack, "L", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
      });
      f.tencent.addListener("M", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
        scheduler: tencentcloud.Scheduler.WRR,
      });
    },
  ],
]);
