import { askFact } from "./question";
import { namedIn } from "./constraint";
import { forEachListener } from "./entries";
import { protocolsOf } from "./entry-limits";
import { protocolWording } from "./wording";
import { Rule } from "../app/rule";

export const listenerProtocol: Rule = {
  id: "listener-protocol",
  severity: "error",
  atPlan: true,
  summary: "A listener speaks a protocol that its load balancer knows.",
  why: "The provider refuses any other, and for an existing listener nobody would notice the mix-up.",
  wrong: `clb.addListener("Quic", { protocol: alicloud.ListenerProtocol.QUIC, port: 8443 });`,
  right: `tencent.addListener("Quic", { protocol: tencentcloud.ListenerProtocol.QUIC, port: 8443, certificateId: "cert-1" });`,
  source:
    "resource_alicloud_slb_listener.go:70; resource_tc_clb_listener.go:49; listener_protocol, resource_alicloud_alb_listener.go:150, resource_alicloud_nlb_listener.go:82",
  check: (view) =>
    forEachListener(view, ({ protocol }, product) =>
      askFact(protocol, namedIn(protocolsOf(product)), protocolWording(product)),
    ),
};
