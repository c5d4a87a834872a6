import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";

function extended(f: Fixture, spec: string | undefined): void {
  alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Lb", {
    loadBalancerId: "lb-1",
    spec: spec === undefined ? undefined : alicloud.LoadBalancerSpec.of(spec),
  })
    .addListener("L", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: "c-1" })
    .addCertificate("C", { domain: "shop.example.com", certificateId: "c-2" });
}

table("certificate-performance", [
  [
    "of the shared kind",
    (f) => extended(f, ""),
    'error: certificate of a listener "C": needs a guaranteed-performance load balancer, and load balancer "Lb" is of the shared kind; give it a spec such as slb.s2.small',
  ],
  ["of guaranteed performance", (f) => extended(f, "slb.s2.small")],
  ["not said", (f) => extended(f, undefined)],
  ["a token as spec", (f) => extended(f, f.string)],
]);
