import { tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

const { V1, V2 } = tencentcloud.TargetGroupType;

function group(f: Fixture, props: Partial<tencentcloud.TargetGroupProps> = {}): tencentcloud.TargetGroup {
  return new tencentcloud.TargetGroup(f.stack, "G", { loadBalancer: f.tencent, ...props });
}

const all = '"GRPC", "HTTP", "HTTPS", "TCP", "UDP"';

table("tc-target-group-protocol", [
  ["v2 without protocol", (f) => group(f), `error: target group "G": a v2 group needs a protocol; set one of ${all}`],
  [
    "v2 with a protocol of listeners",
    (f) => group(f, { protocol: tencentcloud.TargetGroupProtocol.of("QUIC") }),
    `warning: target group "G": protocol is one of ${all} as far as is known (as of 2026-08: CreateTargetGroup: Protocol), got "QUIC"; choose the one that the servers speak, or acknowledge this where the cloud takes it`,
  ],
  [
    "v1 with a protocol",
    (f) => group(f, { type: V1, protocol: tencentcloud.TargetGroupProtocol.TCP }),
    'error: target group "G": a v1 group has no protocol, got "TCP"; leave it out',
  ],
  [
    "a listener of another protocol",
    (f) => {
      const targetGroup = group(f, { protocol: tencentcloud.TargetGroupProtocol.UDP });
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup });
    },
    'warning: listener "L": sends to a target group of protocol UDP, which serves "UDP" as far as is known (as of 2026-08: CreateTargetGroup: Protocol), but speaks TCP; give it a group of a protocol that fits',
  ],
  [
    "a rule of an HTTP listener and servers that speak HTTPS",
    (f) => {
      const targetGroup = group(f, { protocol: tencentcloud.TargetGroupProtocol.HTTPS });
      const rule = { domain: "a.example", url: "/", targetGroup };
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", rule);
    },
    'warning: rule "R": sends to a target group of protocol HTTPS, which serves "HTTPS" as far as is known (as of 2026-08: CreateTargetGroup: Protocol), but speaks HTTP; give it a group of a protocol that fits',
  ],
  [
    "protocols that fit",
    (f) => {
      const targetGroup = group(f, { type: V2, protocol: tencentcloud.TargetGroupProtocol.TCP });
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup });
    },
  ],
  ["v1", (f) => group(f, { type: V1 })],
  ["a token", (f) => group(f, { protocol: tencentcloud.TargetGroupProtocol.of(f.string) })],
  [
    "a listener whose protocol is a token",
    (f) => {
      const targetGroup = group(f, { protocol: tencentcloud.TargetGroupProtocol.TCP });
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: 80, targetGroup });
    },
  ],
  [
    "an existing group of a protocol that nobody named",
    (f) => tencentcloud.TargetGroup.fromAttributes(f.stack, "G", { loadBalancer: f.tencent, targetGroupId: "lbtg-1" }),
  ],
  [
    "a listener without a group",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
  ],
]);
