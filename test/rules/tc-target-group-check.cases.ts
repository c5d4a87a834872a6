import { tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function group(f: Fixture, protocol: string | undefined, healthCheck?: tencentcloud.CloudHealthCheck): void {
  const type = protocol === undefined ? tencentcloud.TargetGroupType.V1 : undefined;
  new tencentcloud.TargetGroup(f.stack, "G", {
    loadBalancer: f.tencent,
    type,
    protocol: protocol === undefined ? undefined : tencentcloud.TargetGroupProtocol.of(protocol),
    healthCheck,
  });
}

const is = 'error: target group "G":';
const doubtful = 'warning: target group "G":';
const known = " as far as is known (as of 2026-08: TargetGroupHealthCheck: Protocol)";

table("tc-target-group-check", [
  [
    "values out of range",
    (f) =>
      group(f, "TCP", {
        timeoutSeconds: 31,
        intervalSeconds: 1,
        healthyThreshold: 11,
        unhealthyThreshold: 1,
        port: 0,
      }),
    `${is} health check intervalSeconds must be an integer from 2 to 300 in a target group, got 1; choose one in the range`,
    `${doubtful} health check timeoutSeconds is an integer from 2 to 30 in a target group as far as is known (as of 2026-08: TargetGroupHealthCheck: Timeout), got 31; choose one in the range, or acknowledge this where the cloud takes it`,
    `${is} health check healthyThreshold must be an integer from 2 to 10 in a target group, got 11; choose one in the range`,
    `${is} health check unhealthyThreshold must be an integer from 2 to 10 in a target group, got 1; choose one in the range`,
    `${is} health check port must be an integer from 1 to 65535 in a target group, got 0; choose one in the range`,
  ],
  [
    "codes that are no classes",
    (f) => group(f, "HTTP", { host: "a.example", healthyCodes: ["200", "3xx"] }),
    `${is} each of healthyCodes must be one of "1xx", "2xx", "3xx", "4xx", "5xx", got "200"; write healthyCodes: ["2xx"]`,
  ],
  [
    "a bitmask out of range",
    (f) => group(f, "HTTP", { host: "a.example", httpCodeBitmask: 200 }),
    `${is} httpCodeBitmask must be an integer from 1 to 31 (1 for 1xx, 2 for 2xx, 4 for 3xx, 8 for 4xx, 16 for 5xx, added up), got 200; write healthyCodes: ["2xx"] instead`,
  ],
  [
    "a type that the protocol lacks",
    (f) => group(f, "UDP", { protocol: tencentcloud.HealthCheckProtocol.TCP }),
    `${doubtful} health check protocol is one of "PING" in a group of protocol UDP${known}, got "TCP"; choose one of them, or acknowledge this where the cloud takes it`,
  ],
  [
    "CUSTOM",
    (f) => group(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.CUSTOM }),
    `${doubtful} health check protocol is one of "HTTP", "TCP" in a group of protocol TCP${known}, got "CUSTOM"; the provider cannot carry the texts of a CUSTOM check, choose one of them, or acknowledge this where the cloud takes it`,
  ],
  ...["HTTP", "HTTPS"].map(
    (protocol) =>
      [
        `${protocol} without a domain`,
        (f: Fixture) => group(f, protocol),
        `${is} an ${protocol} check of a group of protocol ${protocol} needs a host to ask for; set healthCheck.host, or protocol "TCP"`,
      ] as const,
  ),
  [
    "a port at layer 7",
    (f) => group(f, "HTTP", { protocol: tencentcloud.HealthCheckProtocol.TCP, port: 80 }),
    `${is} a group of protocol HTTP checks the port of each server; leave health check port out`,
  ],
  ["HTTP with a domain", (f) => group(f, "HTTP", { host: "a.example" })],
  ["HTTP checked by TCP", (f) => group(f, "HTTP", { protocol: tencentcloud.HealthCheckProtocol.TCP })],
  ["HTTP not checked", (f) => group(f, "HTTP", { enabled: false })],
  [
    "TCP checked by HTTP, at a port of its own",
    (f) => group(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.HTTP, port: 8080 }),
  ],
  ["TCP, UDP and GRPC without a word", (f) => (group(f, "GRPC"), undefined)],
  ["UDP without a word", (f) => group(f, "UDP")],
  ["v1", (f) => group(f, undefined)],
  [
    "a type that is a token",
    (f) => group(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.of(f.string), timeoutSeconds: f.number }),
  ],
  ["a protocol that is a token", (f) => group(f, f.string, { protocol: tencentcloud.HealthCheckProtocol.CUSTOM })],
  [
    "a listener without a group",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
  ],
]);
