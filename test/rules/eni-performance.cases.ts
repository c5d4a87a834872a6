import { alicloud, Backend, BindingStrategy } from "../../lib";
import { Fixture, table } from "./fixture";

type Kind = Omit<alicloud.ClassicLoadBalancerAttributes, "loadBalancerId">;

function behind(f: Fixture, kind: Kind, backend: Backend): void {
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Lb", { loadBalancerId: "lb-1", ...kind });
  const listener = loadBalancer.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  f.bind(listener, f.pool({ a: backend }), BindingStrategy.VSERVER_ATTACHMENTS);
}

table("eni-performance", [
  [
    "an interface behind the shared kind",
    (f) => behind(f, { spec: alicloud.LoadBalancerSpec.SHARED }, Backend.networkInterface("eni-a")),
    'error: backend "a": a network interface needs a guaranteed-performance load balancer, and load balancer "Lb" is of the shared kind; give it a spec such as slb.s2.small, or chargeType PayByCLCU',
  ],
  [
    "a container group behind the shared kind",
    (f) => behind(f, { spec: alicloud.LoadBalancerSpec.SHARED }, Backend.containerGroup("eci-a")),
    'error: backend "a": a container group needs a guaranteed-performance load balancer, and load balancer "Lb" is of the shared kind; give it a spec such as slb.s2.small, or chargeType PayByCLCU',
  ],
  [
    "an interface behind a created one of the shared kind",
    (f) =>
      f.bind(
        new alicloud.ClassicLoadBalancer(f.stack, "New", { chargeType: alicloud.ChargeType.PAY_BY_SPEC }).addListener(
          "Tcp",
          {
            protocol: alicloud.ListenerProtocol.TCP,
            port: 80,
          },
        ),
        f.pool({ a: Backend.networkInterface("eni-a") }),
      ),
    'error: backend "a": a network interface needs a guaranteed-performance load balancer, and load balancer "New" is of the shared kind; give it a spec such as slb.s2.small, or chargeType PayByCLCU',
  ],
  [
    "an interface behind an unknown kind",
    (f) => behind(f, {}, Backend.networkInterface("eni-a")),
    'warning: backend "a": a network interface needs a guaranteed-performance load balancer, and load balancer "Lb" does not say of which kind it is; pass its spec or chargeType',
  ],
  [
    "a specification",
    (f) => behind(f, { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL }, Backend.networkInterface("eni-a")),
  ],
  ["PayByCLCU", (f) => behind(f, { chargeType: alicloud.ChargeType.PAY_BY_CLCU }, Backend.networkInterface("eni-a"))],
  [
    "a created one without specification, which is billed by CLCU",
    (f) =>
      f.bind(
        new alicloud.ClassicLoadBalancer(f.stack, "New", {}).addListener("Tcp", {
          protocol: alicloud.ListenerProtocol.TCP,
          port: 80,
        }),
        f.pool({ a: Backend.networkInterface("eni-a") }),
      ),
  ],
  [
    "an instance behind the shared kind",
    (f) => behind(f, { spec: alicloud.LoadBalancerSpec.SHARED }, Backend.instance("i-a")),
  ],
  [
    "a kind that the family lacks, which backend-kind refuses",
    (f) =>
      f.bind(
        alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Old", {
          loadBalancerId: "lb-old",
          spec: alicloud.LoadBalancerSpec.SHARED,
        }).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
        f.pool({ a: Backend.containerGroup("eci-a") }),
      ),
  ],
  [
    "a token as specification",
    (f) => behind(f, { spec: alicloud.LoadBalancerSpec.of(f.string) }, Backend.networkInterface("eni-a")),
  ],
  [
    "a token as charge type",
    (f) =>
      behind(
        f,
        { spec: alicloud.LoadBalancerSpec.SHARED, chargeType: alicloud.ChargeType.of(f.string) },
        Backend.networkInterface("eni-a"),
      ),
  ],
  ["a token as id", (f) => f.inVServerGroup({ a: Backend.networkInterface(f.string) })],
]);
