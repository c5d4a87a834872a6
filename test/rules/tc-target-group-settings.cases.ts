import { tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function group(f: Fixture, props: Partial<tencentcloud.TargetGroupProps>): void {
  new tencentcloud.TargetGroup(f.stack, "G", { loadBalancer: f.tencent, ...props });
}

const v1 = { type: tencentcloud.TargetGroupType.V1 };
const is = 'error: target group "G":';
const doubtful = 'warning: target group "G":';

table("tc-target-group-settings", [
  [
    "v1 with settings of v2",
    (f) =>
      group(f, { ...v1, scheduler: tencentcloud.Scheduler.WRR, sessionSeconds: 30, keepAlive: true, healthCheck: {} }),
    ...["scheduler", "sessionSeconds", "keepAlive", "healthCheck"].map(
      (name) => `${is} a v1 group has no ${name}; set it on the listener or rule, or make the group v2`,
    ),
  ],
  [
    "a type in another case, as JavaScript lets it through",
    (f) => group(f, { type: "V2" as tencentcloud.TargetGroupType, protocol: tencentcloud.TargetGroupProtocol.TCP }),
    `${doubtful} type is one of "v1", "v2" as far as is known (as of 2026-08: CreateTargetGroup: Type), got "V2"; use TargetGroupType, or acknowledge this where the cloud takes it`,
  ],
  [
    "a type that is known only at plan",
    (f) => group(f, { type: f.string as tencentcloud.TargetGroupType, protocol: tencentcloud.TargetGroupProtocol.TCP }),
  ],
  [
    "layer 4 with settings of layer 7",
    (f) =>
      group(f, {
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        scheduler: tencentcloud.Scheduler.WRR,
        sessionSeconds: 30,
        keepAlive: false,
        healthCheck: {},
      }),
    ...["scheduler", "sessionSeconds", "keepAlive"].map(
      (name) => `${is} a group of protocol TCP has no ${name}; leave it out`,
    ),
  ],
  [
    "GRPC with keep-alive",
    (f) =>
      group(f, {
        protocol: tencentcloud.TargetGroupProtocol.GRPC,
        keepAlive: true,
        scheduler: tencentcloud.Scheduler.WRR,
      }),
    `${is} a group of protocol GRPC has no keepAlive; leave it out`,
  ],
  [
    "an unknown scheduler",
    (f) => group(f, { protocol: tencentcloud.TargetGroupProtocol.HTTP, scheduler: tencentcloud.Scheduler.of("RR") }),
    `${is} scheduler must be one of "IP_HASH", "LEAST_CONN", "WRR", got "RR"; choose one of them`,
  ],
  ...[29, 3601].map(
    (sessionSeconds) =>
      [
        `a session of ${sessionSeconds} s`,
        (f: Fixture) => group(f, { protocol: tencentcloud.TargetGroupProtocol.HTTP, sessionSeconds }),
        `${is} sessionSeconds must be an integer from 30 to 3600, or 0 for off, got ${sessionSeconds}; choose one in the range`,
      ] as const,
  ),
  [
    "a session of 0 s",
    (f) => group(f, { protocol: tencentcloud.TargetGroupProtocol.HTTP, sessionSeconds: 0 }),
    `${doubtful} sessionSeconds 0 is never sent by the provider, so that a session that is on stays on; leave it out`,
  ],
  [
    "all settings of a layer-7 group",
    (f) =>
      group(f, {
        protocol: tencentcloud.TargetGroupProtocol.HTTP,
        scheduler: tencentcloud.Scheduler.IP_HASH,
        sessionSeconds: 3600,
        keepAlive: true,
        healthCheck: {},
      }),
  ],
  ["v1 without settings", (f) => group(f, v1)],
  [
    "a protocol that is a token",
    (f) => group(f, { protocol: tencentcloud.TargetGroupProtocol.of(f.string), keepAlive: true, healthCheck: {} }),
  ],
  [
    "tokens",
    (f) =>
      group(f, {
        protocol: tencentcloud.TargetGroupProtocol.HTTP,
        scheduler: tencentcloud.Scheduler.of(f.string),
        sessionSeconds: f.number,
      }),
  ],
]);
