import { alicloud, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb, existingGwlb, existingNlb } from "./vpc";

const is = 'listener "L":';

function clb(f: Fixture, protocol: string, healthCheck: alicloud.ClassicHealthCheck): void {
  f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.of(protocol), port: 80, backendPort: 80, healthCheck });
}

function tencent(f: Fixture, protocol: string, healthCheck: tencentcloud.CloudHealthCheck): void {
  f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.of(protocol), port: 80, healthCheck });
}

function alb(f: Fixture, healthCheck: alicloud.ApplicationHealthCheck): void {
  const loadBalancer = existingAlb(f);
  const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer, healthCheck });
  loadBalancer.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, serverGroup });
}

table("health-check-type", [
  [
    "types that a CLB lacks",
    (f) => clb(f, "tcp", { protocol: alicloud.HealthCheckProtocol.HTTPS }),
    `error: ${is} health check protocol must be one of "http", "tcp" for TCP, got "HTTPS"; choose one of them`,
  ],
  [
    "a token for a type on CLB where it has no effect",
    (f) => clb(f, "udp", { protocol: alicloud.HealthCheckProtocol.of(f.string) }),
  ],
  [
    "a type on CLB where it has no effect",
    (f) => clb(f, "udp", { protocol: alicloud.HealthCheckProtocol.HTTP }),
    `warning: ${is} health check protocol "http" has no effect for UDP, which is checked in its own way; leave it out`,
  ],
  [
    "settings of HTTP in a TCP check of CLB",
    (f) => clb(f, "tcp", { path: "/", host: "a.example" }),
    `warning: ${is} health check host, path means something to HTTP checks only; leave it out, or set protocol "http"`,
  ],
  [
    "settings of HTTP in a UDP check of CLB",
    (f) => clb(f, "udp", { healthyCodes: ["2xx"] }),
    `warning: ${is} health check healthyCodes means something to HTTP checks only; leave it out`,
  ],
  [
    "HTTP checks of CLB",
    (f) => clb(f, "tcp", { protocol: alicloud.HealthCheckProtocol.HTTP, path: "/", healthyCodes: ["2xx"] }),
  ],
  ["an HTTP listener of CLB", (f) => clb(f, "http", { path: "/", healthyCodes: ["2xx"] })],
  [
    "types of Tencent",
    (f) => {
      tencent(f, "UDP", { protocol: tencentcloud.HealthCheckProtocol.HTTP });
      f.tencent.addListener("M", {
        protocol: tencentcloud.ListenerProtocol.TCP_SSL,
        port: 443,
        certificateId: "c",
        healthCheck: { protocol: tencentcloud.HealthCheckProtocol.HTTP },
      });
    },
    `warning: ${is} health check protocol is one of "CUSTOM", "PING" for UDP as far as is known (as of 2026-08: HealthCheck: CheckType), got "HTTP"; choose one of them, or acknowledge this where the cloud takes it`,
  ],
  ["CUSTOM", (f) => tencent(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.CUSTOM })],
  [
    "a type that no validator of Tencent takes",
    (f) => tencent(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.of("ICMP") }),
    `error: ${is} health check protocol must be one of "CUSTOM", "HTTP", "TCP" for TCP, got "ICMP"; choose one of them`,
  ],
  [
    "settings of HTTP in a TCP check of Tencent",
    (f) => tencent(f, "TCP", { path: "/", httpCodeBitmask: 2 }),
    `error: ${is} health check httpCodeBitmask, path means something to HTTP checks only; leave it out, or set protocol "HTTP"`,
  ],
  [
    "a check of an HTTP listener of Tencent",
    (f) => tencent(f, "HTTP", { intervalSeconds: 5 }),
    `error: ${is} a listener of protocol HTTP has no health check of its own; give healthCheck to its rules`,
  ],
  [
    "a type that rules lack",
    (f) =>
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", {
        domain: "a.example",
        url: "/",
        healthCheck: { protocol: tencentcloud.HealthCheckProtocol.HTTPS },
      }),
    'warning: rule "R": health check protocol is one of "GRPC", "HTTP" for HTTP as far as is known (as of 2026-08: HealthCheck: CheckType), got "HTTPS"; choose one of them, or acknowledge this where the cloud takes it',
  ],
  [
    "HTTP checks of Tencent",
    (f) => tencent(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.HTTP, path: "/", healthyCodes: ["2xx"] }),
  ],
  [
    "a rule of Tencent",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, certificateId: "c" })
        .addRule("R", {
          domain: "a.example",
          url: "/",
          healthCheck: { protocol: tencentcloud.HealthCheckProtocol.HTTPS, path: "/" },
        }),
  ],
  [
    "ALB",
    (f) => alb(f, { protocol: alicloud.HealthCheckProtocol.UDP, path: "/" }),
    `error: server group "Group": health check protocol must be one of "GRPC", "HTTP", "HTTPS", "TCP" for HTTP, got "UDP"; choose one of them`,
    `warning: server group "Group": health check path means something to HTTP checks only; leave it out, or set protocol "HTTP"`,
  ],
  [
    "HTTP checks of ALB",
    (f) => alb(f, { path: "/", method: alicloud.HealthCheckMethod.GET, host: "a.example", healthyCodes: ["2xx"] }),
  ],
  [
    "NLB",
    (f) =>
      existingNlb(f)
        .addListener("L", {
          protocol: alicloud.ListenerProtocol.TCP,
          port: 80,
          serverGroupOptions: { healthCheck: { protocol: alicloud.HealthCheckProtocol.of("PING") } },
        })
        .addBackends("Pool", { defaultPort: 80, backends: instances(2) }),
    `error: server group "Pool": health check protocol must be one of "HTTP", "TCP", "UDP" for TCP, got "PING"; choose one of them`,
  ],
  [
    "GWLB",
    (f) =>
      existingGwlb(f)
        .addListener("L", {
          serverGroupOptions: { healthCheck: { protocol: alicloud.HealthCheckProtocol.of("PING"), path: "/" } },
        })
        .addBackends("Pool", { backends: instances(2) }),
    `error: server group "Pool": health check protocol must be one of "HTTP", "TCP" for GENEVE, got "PING"; choose one of them`,
    `warning: server group "Pool": health check path means something to HTTP checks only; leave it out, or set protocol "HTTP"`,
  ],
  [
    "a token for the type",
    (f) => (clb(f, "tcp", { protocol: alicloud.HealthCheckProtocol.of(f.string), path: "/" }), undefined),
  ],
  [
    "a token for the type on Tencent",
    (f) => tencent(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.of(f.string), path: f.string }),
  ],
  [
    "a token for the protocol",
    (f) => clb(f, f.string, { protocol: alicloud.HealthCheckProtocol.of("none"), path: "/" }),
  ],
]);
