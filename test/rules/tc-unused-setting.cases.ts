import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

const V1 = tencentcloud.TargetGroupType.V1;

function group(f: Fixture, protocol?: string): tencentcloud.TargetGroup {
  const type = protocol === undefined ? V1 : undefined;
  return new tencentcloud.TargetGroup(f.stack, "G", {
    loadBalancer: f.tencent,
    protocol: protocol === undefined ? undefined : tencentcloud.TargetGroupProtocol.of(protocol),
    type,
  });
}

table("tc-unused-setting", [
  [
    "a listener with a check of its own",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
        targetGroup: group(f, "TCP"),
        healthCheck: {},
      }),
    'error: listener "L": healthCheck has no effect, since its target group has it; set it on the target group',
  ],
  [
    "a rule with all of it",
    (f) =>
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", {
        domain: "a.example",
        url: "/",
        targetGroup: group(f, "HTTP"),
        healthCheck: {},
        scheduler: tencentcloud.Scheduler.WRR,
        sessionSeconds: 30,
      }),
    ...["healthCheck", "scheduler", "sessionSeconds"].map(
      (name) => `error: rule "R": ${name} has no effect, since its target group has it; set it on the target group`,
    ),
  ],
  [
    "a listener with a v1 group",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
        targetGroup: group(f),
        healthCheck: {},
      }),
  ],
  [
    "a listener with a v2 group",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
        targetGroup: group(f, "TCP"),
      }),
  ],
  [
    "a listener without a group",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, healthCheck: {} }),
  ],
  [
    "a listener of the other cloud",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
  ],
  [
    "tokens where there is no target group of its own",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: f.number })
        .addRule("R", {
          domain: f.string,
          url: f.string,
          scheduler: tencentcloud.Scheduler.of(f.string),
          sessionSeconds: f.number,
        }),
  ],
  [
    "a token for a setting that has no effect, whatever it becomes",
    (f) =>
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", {
        domain: "a.example",
        url: "/",
        targetGroup: group(f, "HTTP"),
        scheduler: tencentcloud.Scheduler.of(f.string),
      }),
    'error: rule "R": scheduler has no effect, since its target group has it; set it on the target group',
  ],
]);
