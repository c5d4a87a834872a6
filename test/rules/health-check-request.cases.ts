import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb, existingGwlb, existingNlb } from "./vpc";

const PATH = "health check path must have 1 to 80 characters (a path that begins with /)";
const HOST = "must have 1 to 80 characters (a host name, without scheme, port and path)";
const LONG = `/${"x".repeat(80)}`;

function clb(f: Fixture, protocol: string, healthCheck: alicloud.ClassicHealthCheck): void {
  f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.of(protocol), port: 80, backendPort: 80, healthCheck });
}

function alb(f: Fixture, healthCheck: alicloud.ApplicationHealthCheck): void {
  new alicloud.ApplicationServerGroup(f.stack, "G", { loadBalancer: existingAlb(f), healthCheck });
}

function nlb(f: Fixture, healthCheck: alicloud.NetworkHealthCheck): void {
  new alicloud.NetworkServerGroup(f.stack, "G", { loadBalancer: existingNlb(f), healthCheck });
}

function gwlb(f: Fixture, healthCheck: alicloud.GatewayHealthCheck): void {
  new alicloud.GatewayServerGroup(f.stack, "G", { loadBalancer: existingGwlb(f), healthCheck });
}

function tcp(f: Fixture, healthCheck: tencentcloud.CloudHealthCheck, protocol = "TCP"): void {
  f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.of(protocol), port: 80, healthCheck });
}

function rule(f: Fixture, healthCheck: tencentcloud.CloudHealthCheck): void {
  const web = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  web.addRule("R", { domain: "a.example", url: "/", healthCheck });
}

function targetGroup(f: Fixture, protocol: string, healthCheck: tencentcloud.CloudHealthCheck): void {
  new tencentcloud.TargetGroup(f.stack, "G", {
    loadBalancer: f.tencent,
    protocol: tencentcloud.TargetGroupProtocol.of(protocol),
    healthCheck,
  });
}

function gateway(f: Fixture, healthCheck: tencentcloud.GatewayHealthCheck): void {
  const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
  const loadBalancer = tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", attributes);
  new tencentcloud.GatewayTargetGroup(f.stack, "G", { loadBalancer, healthCheck });
}

table("health-check-request", [
  [
    "a path without a slash, and a host with a scheme, on CLB",
    (f) => clb(f, "http", { path: "health", host: "http://a.example" }),
    `error: listener "L": ${PATH}, got "health"; mend it`,
    `error: listener "L": health check host ${HOST}, got "http://a.example"; mend it`,
  ],
  [
    "a path too long on CLB",
    (f) => clb(f, "tcp", { protocol: alicloud.HealthCheckProtocol.HTTP, path: LONG }),
    `error: listener "L": ${PATH}, got "${LONG}"; mend it`,
  ],
  [
    "the same on ALB, in a group that nobody sends to",
    (f) => alb(f, { path: "health", host: "a.example:80" }),
    `error: server group "G": ${PATH}, got "health"; mend it`,
    `error: server group "G": health check host ${HOST}, got "a.example:80"; mend it`,
  ],
  [
    "the same on NLB",
    (f) => nlb(f, { protocol: alicloud.HealthCheckProtocol.HTTP, path: "health", host: "a.example/b" }),
    `error: server group "G": ${PATH}, got "health"; mend it`,
    `error: server group "G": health check host ${HOST}, got "a.example/b"; mend it`,
  ],
  [
    "the same on GWLB",
    (f) => gwlb(f, { protocol: alicloud.HealthCheckProtocol.HTTP, path: LONG }),
    `error: server group "G": ${PATH}, got "${LONG}"; mend it`,
  ],
  [
    "the same at a rule of Tencent, whose paths may be longer",
    (f) => rule(f, { path: `${LONG}${"x".repeat(120)}`, host: "a.example:80" }),
    `error: rule "R": health check path must have 1 to 200 characters (a path that begins with /), got "${LONG}${"x".repeat(120)}"; mend it`,
    `error: rule "R": health check host ${HOST}, got "a.example:80"; mend it`,
  ],
  [
    "the same in a target group of Tencent",
    (f) => targetGroup(f, "HTTP", { path: "health", host: "a.example" }),
    'error: target group "G": health check path must have 1 to 200 characters (a path that begins with /), got "health"; mend it',
  ],
  [
    "an HTTP check of a TCP listener without version and domain",
    (f) => tcp(f, { protocol: tencentcloud.HealthCheckProtocol.HTTP }),
    'error: listener "L": a check of protocol "HTTP" for TCP needs httpVersion, got none; set healthCheck.httpVersion',
    'error: listener "L": a check of protocol "HTTP" for TCP needs host, got none; set healthCheck.host',
  ],
  [
    "an HTTP check of a TCP target group without version",
    (f) => targetGroup(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.HTTP, host: "" }),
    `error: target group "G": health check host ${HOST}, got ""; mend it`,
    'error: target group "G": a check of protocol "HTTP" for TCP needs httpVersion, got none; set healthCheck.httpVersion',
  ],
  [
    "a version where none can be written",
    (f) => {
      rule(f, { httpVersion: "HTTP/1.1" });
      targetGroup(f, "HTTP", { httpVersion: "HTTP/1.1", host: "a.example" });
    },
    'error: rule "R": a check for HTTP has no httpVersion, got "HTTP/1.1"; leave it out',
    'error: target group "G": a check for HTTP has no httpVersion, got "HTTP/1.1"; leave it out',
  ],
  [
    "a TCP check of a gateway without a port",
    (f) => gateway(f, { protocol: tencentcloud.HealthCheckProtocol.TCP }),
    'error: target group "G": a check of protocol "TCP" for GENEVE needs port, got none; set healthCheck.port',
  ],
  [
    "whole checks of TCP at Tencent",
    (f) => tcp(f, { protocol: tencentcloud.HealthCheckProtocol.HTTP, httpVersion: "HTTP/1.1", host: "a.example" }),
  ],
  [
    "a CUSTOM check without its texts",
    (f) =>
      tcp(
        f,
        { protocol: tencentcloud.HealthCheckProtocol.CUSTOM, contextType: tencentcloud.HealthCheckContextType.TEXT },
        "UDP",
      ),
    'error: listener "L": a check of protocol "CUSTOM" for UDP needs sendContext, got none; set healthCheck.sendContext',
    'error: listener "L": a check of protocol "CUSTOM" for UDP needs recvContext, got none; set healthCheck.recvContext',
  ],
  [
    "texts of a CUSTOM check in another one",
    (f) => {
      tcp(f, { protocol: tencentcloud.HealthCheckProtocol.TCP, contextType: tencentcloud.HealthCheckContextType.TEXT });
      rule(f, { sendContext: "ping" });
      targetGroup(f, "TCP", { recvContext: "pong" });
    },
    'error: listener "L": health check contextType means something to CUSTOM checks only; leave it out, or set protocol "CUSTOM"',
    'error: rule "R": a check for HTTP has no sendContext, got "ping"; leave it out',
    'error: target group "G": a check for TCP has no recvContext, got "pong"; leave it out',
  ],
  [
    "whole CUSTOM checks, and tokens",
    (f) => {
      tcp(
        f,
        {
          protocol: tencentcloud.HealthCheckProtocol.CUSTOM,
          contextType: tencentcloud.HealthCheckContextType.HEX,
          sendContext: "0A",
          recvContext: f.string,
        },
        "UDP",
      );
      f.tencent.addListener("T", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 90,
        healthCheck: {
          protocol: tencentcloud.HealthCheckProtocol.of(f.string),
          contextType: tencentcloud.HealthCheckContextType.TEXT,
          sendContext: f.string,
        },
      });
    },
  ],
  [
    "a whole check in a target group",
    (f) => targetGroup(f, "TCP", { protocol: tencentcloud.HealthCheckProtocol.HTTP, httpVersion: "HTTP/1.0" }),
  ],
  ["a gateway", (f) => gateway(f, { protocol: tencentcloud.HealthCheckProtocol.TCP, port: 80 })],
  ["a gateway without a word", (f) => gateway(f, {})],
  [
    "the longest",
    (f) => {
      clb(f, "http", { path: LONG.slice(0, 80), host: "a.example" });
      alb(f, { path: "/", host: "$SERVER_IP" });
    },
  ],
  ["what is not asked", (f) => clb(f, "http", { enabled: false, path: "health" })],
  ["a check that is no request", (f) => clb(f, "tcp", { path: "health" })],
  [
    "tokens",
    (f) => {
      tcp(f, {
        protocol: tencentcloud.HealthCheckProtocol.HTTP,
        httpVersion: f.string,
        host: f.string,
        path: f.string,
      });
      alb(f, { path: f.string, host: f.string });
    },
  ],
  ["a protocol that is a token", (f) => tcp(f, { protocol: tencentcloud.HealthCheckProtocol.HTTP }, f.string)],
  [
    "a target group that exists already",
    (f) =>
      void tencentcloud.TargetGroup.fromAttributes(f.stack, "G", { loadBalancer: f.tencent, targetGroupId: "lbtg-1" }),
  ],
]);
