import { Backend, tencentcloud } from "../../lib";
import { Case, judge, tencent } from "./cases";

const TencentProtocol = tencentcloud.ListenerProtocol;

/** Values of target groups of Tencent Cloud. */
const CASES: readonly Case[] = [
  {
    name: "the session of a target group",
    declare: (stack, typed, value) => {
      const sessionSeconds = typed("seconds", value).numberValue;
      new tencentcloud.TargetGroup(stack, "Group", {
        loadBalancer: tencent(stack),
        protocol: tencentcloud.TargetGroupProtocol.HTTP,
        sessionSeconds,
        healthCheck: { protocol: tencentcloud.HealthCheckProtocol.TCP },
      });
    },
    right: [30, 3600, 0, null],
    wrong: [29],
    message: `target group "Group": sessionSeconds must be an integer from 30 to 3600, or 0 for off, got the value of var.seconds; choose one in the range [tc-target-group-settings]`,
  },
  {
    name: "the protocol of a target group",
    declare: (stack, typed, value) => {
      const protocol = typed("protocol", value).stringValue;
      new tencentcloud.TargetGroup(stack, "Group", {
        loadBalancer: tencent(stack),
        protocol: tencentcloud.TargetGroupProtocol.of(protocol),
      });
    },
    right: ["GRPC", "QUIC"],
    wrong: [null],
    message: `target group "Group": a v2 group needs a protocol, got the value of var.protocol; set one of "GRPC", "HTTP", "HTTPS", "TCP", "UDP" [tc-target-group-protocol]`,
  },
  {
    name: "the protocol of a listener that sends to a target group",
    declare: (stack, typed, value) => {
      const clb = tencent(stack);
      const targetGroup = new tencentcloud.TargetGroup(stack, "Group", {
        loadBalancer: clb,
        protocol: tencentcloud.TargetGroupProtocol.UDP,
      });
      clb.addListener("Any", {
        protocol: TencentProtocol.of(typed("protocol", value).stringValue),
        port: 80,
        targetGroup,
      });
      targetGroup.addBackends("Web", { defaultPort: 80, backends: { a: Backend.ip("10.0.0.7") } });
    },
    right: ["UDP", "TCP"],
  },
];

judge(CASES);
