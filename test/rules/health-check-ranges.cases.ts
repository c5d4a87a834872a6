import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function check(f: Fixture, healthCheck: alicloud.ClassicHealthCheck): void {
  f.clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck });
}

function cloudCheck(f: Fixture, healthCheck: tencentcloud.CloudHealthCheck): void {
  const listener = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  listener.addRule("Rule", { domain: "a.example.com", url: "/", healthCheck });
}

table("health-check-ranges", [
  [
    "everything out of range at Alibaba",
    (f) =>
      check(f, { intervalSeconds: 51, timeoutSeconds: 301, healthyThreshold: 1, unhealthyThreshold: 11, port: 65536 }),
    'error: listener "Http": health check intervalSeconds must be an integer from 1 to 50, got 51; choose one in the range',
    'error: listener "Http": health check timeoutSeconds must be an integer from 1 to 300, got 301; choose one in the range',
    'warning: listener "Http": health check healthyThreshold is an integer from 2 to 10 as far as is known (as of 2026-08: provider page slb_listener: healthy_threshold, unhealthy_threshold), got 1; choose one in the range, or acknowledge this where the cloud takes it',
    'error: listener "Http": health check unhealthyThreshold must be an integer from 2 to 10, got 11; choose one in the range',
    'error: listener "Http": health check port must be an integer from 1 to 65535, or 0 or -520 for the port of each server, got 65536; choose one in the range',
  ],
  [
    "everything out of range at Tencent",
    (f) =>
      cloudCheck(f, {
        intervalSeconds: 301,
        timeoutSeconds: 61,
        healthyThreshold: 1,
        unhealthyThreshold: 11,
        port: 65536,
      }),
    'error: rule "Rule": health check intervalSeconds must be an integer from 2 to 300, got 301; choose one in the range',
    'error: rule "Rule": health check timeoutSeconds must be an integer from 2 to 60, got 61; choose one in the range',
    'error: rule "Rule": health check healthyThreshold must be an integer from 2 to 10, got 1; choose one in the range',
    'error: rule "Rule": health check unhealthyThreshold must be an integer from 2 to 10, got 11; choose one in the range',
    'error: rule "Rule": health check port must be an integer from 1 to 65535, or -1 for the port of each server, got 65536; choose one in the range',
  ],
  [
    "a timeout as long as the interval at Tencent",
    (f) => cloudCheck(f, { intervalSeconds: 10, timeoutSeconds: 10 }),
    'error: rule "Rule": health check timeout must be less than the interval, got 10 s of 10 s; lower the timeout or raise the interval',
  ],
  [
    "a timeout as long as the default interval at Tencent",
    (f) => cloudCheck(f, { timeoutSeconds: 5 }),
    'error: rule "Rule": health check timeout must be less than the interval, got 5 s of 5 s; lower the timeout or raise the interval',
  ],
  [
    "an interval as short as the default timeout at Tencent",
    (f) => cloudCheck(f, { intervalSeconds: 2 }),
    'error: rule "Rule": health check timeout must be less than the interval, got 2 s of 2 s; lower the timeout or raise the interval',
  ],
  ["a timeout longer than the interval at Alibaba", (f) => check(f, { intervalSeconds: 2, timeoutSeconds: 5 })],
  [
    "everything in range",
    (f) => {
      check(f, { intervalSeconds: 50, timeoutSeconds: 300, healthyThreshold: 2, unhealthyThreshold: 10, port: 1 });
      cloudCheck(f, {
        intervalSeconds: 300,
        timeoutSeconds: 60,
        healthyThreshold: 2,
        unhealthyThreshold: 10,
        port: 65535,
      });
    },
  ],
  [
    "tokens everywhere",
    (f) => {
      check(f, {
        intervalSeconds: f.number,
        timeoutSeconds: f.number,
        healthyThreshold: f.number,
        unhealthyThreshold: f.number,
        port: f.number,
      });
      cloudCheck(f, {
        intervalSeconds: f.number,
        timeoutSeconds: f.number,
        healthyThreshold: f.number,
        unhealthyThreshold: f.number,
        port: f.number,
      });
    },
  ],
  ["a token as interval", (f) => cloudCheck(f, { intervalSeconds: f.number, timeoutSeconds: 60 })],
  ["a token as timeout", (f) => cloudCheck(f, { intervalSeconds: 2, timeoutSeconds: f.number })],
  [
    "checks of a Tencent load balancer with IPv6 addresses",
    (f) => {
      for (const ipVersion of ["ipv6", "IPv6FullChain"]) {
        const props = { networkType: tencentcloud.NetworkType.OPEN, ipVersion: tencentcloud.IpVersion.of(ipVersion) };
        const clb = new tencentcloud.CloudLoadBalancer(f.stack, ipVersion, props);
        clb.addListener("L", {
          protocol: tencentcloud.ListenerProtocol.TCP,
          port: 80,
          healthCheck: { intervalSeconds: 4 },
        });
      }
    },
    'error: listener "L": health check intervalSeconds must be an integer from 5 to 300, got 4; choose one in the range',
    'error: listener "L": health check intervalSeconds must be an integer from 5 to 300, got 4; choose one in the range',
  ],
  [
    "a token for the IP version",
    (f) => {
      const clb = new tencentcloud.CloudLoadBalancer(f.stack, "New", {
        networkType: tencentcloud.NetworkType.OPEN,
        ipVersion: tencentcloud.IpVersion.of(f.string),
      });
      clb.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
        healthCheck: { intervalSeconds: 4 },
      });
    },
  ],
]);
