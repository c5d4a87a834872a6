import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function http(f: Fixture, stickySession: alicloud.ClassicStickySession): void {
  f.clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, stickySession });
}

function tencentRule(f: Fixture, options: Partial<tencentcloud.CloudRuleOptions>): void {
  const listener = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  listener.addRule("Rule", { domain: "a.example.com", url: "/", ...options });
}

table("session-persistence", [
  [
    "insert without timeout",
    (f) => http(f, { type: alicloud.StickySessionType.INSERT }),
    'error: listener "Http": cookieTimeoutSeconds must be an integer from 1 to 86400 for type "insert", got none; set it',
  ],
  [
    "insert with a timeout out of range",
    (f) => http(f, { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: 86401 }),
    'error: listener "Http": cookieTimeoutSeconds must be an integer from 1 to 86400, got 86401; choose one in the range',
  ],
  [
    "server without cookie",
    (f) => http(f, { type: alicloud.StickySessionType.SERVER }),
    'error: listener "Http": cookie must name the server\'s cookie for type "server", got none; set it',
  ],
  [
    "server with a wrong cookie",
    (f) => http(f, { type: alicloud.StickySessionType.SERVER, cookie: "$a;b" }),
    'warning: listener "Http": cookie has 1 to 200 characters (no comma, semicolon or blank, no $ at its start) as far as is known (as of 2026-08: CreateLoadBalancerHTTPListener: Cookie), got "$a;b"; rename it, or acknowledge this where the cloud takes it',
  ],
  [
    "an unknown type",
    (f) => http(f, { type: alicloud.StickySessionType.of("sticky") }),
    'error: listener "Http": cookie session type must be one of "insert", "server", got "sticky"; choose one of them',
  ],
  [
    "a cookie for TCP",
    (f) =>
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        stickySession: { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: 60 },
      }),
    'error: listener "L": protocol TCP has no cookies; keep clients by address, or use HTTP or HTTPS',
  ],
  [
    "3601 seconds for TCP",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, sessionSeconds: 3601 }),
    'error: listener "L": session seconds must be an integer from 0 to 3600, got 3601; choose one in the range',
  ],
  [
    "seconds for HTTP at Alibaba",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, sessionSeconds: 60 }),
    'error: listener "L": a listener of protocol HTTP keeps no client by address, got 60 s; use a cookie session',
  ],
  [
    "29 seconds at Tencent",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, sessionSeconds: 29 }),
    'error: listener "L": session seconds must be an integer from 30 to 3600, got 29; choose one in the range',
  ],
  [
    "0 seconds at a Tencent listener",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, sessionSeconds: 0 }),
    'error: listener "L": session seconds must be an integer from 30 to 3600, got 0; choose one in the range',
  ],
  [
    "seconds for TCP_SSL at Tencent",
    (f) =>
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP_SSL, port: 80, sessionSeconds: 60 }),
    'error: listener "L": a listener of protocol TCP_SSL keeps no client by address, got 60 s; leave it out, or set it on a rule',
  ],
  [
    "86401 seconds at a Tencent rule",
    (f) => tencentRule(f, { sessionSeconds: 86401 }),
    'error: rule "Rule": session seconds must be an integer from 30 to 86400, or 0 for off, got 86401; choose one in the range',
  ],
  [
    "seconds with LEAST_CONN at a Tencent rule",
    (f) => tencentRule(f, { sessionSeconds: 60, scheduler: tencentcloud.Scheduler.LEAST_CONN }),
    'error: rule "Rule": sessions need scheduler "WRR", got "LEAST_CONN"; change it, or leave the session out',
  ],
  [
    "insert and server",
    (f) => {
      http(f, { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: 86400 });
      f.clb
        .addListener("S", {
          protocol: alicloud.ListenerProtocol.HTTP,
          port: 81,
          stickySession: { type: alicloud.StickySessionType.SERVER, cookie: "JSESSIONID" },
        })
        .addRule("R", { url: "/a" });
    },
  ],
  [
    "0 and 3600 seconds for TCP and UDP",
    (f) => {
      f.clb.addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port: 80, sessionSeconds: 0 });
      f.clb.addListener("B", { protocol: alicloud.ListenerProtocol.UDP, port: 80, sessionSeconds: 3600 });
    },
  ],
  [
    "30 seconds at a Tencent listener",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.UDP,
        port: 80,
        sessionSeconds: 30,
        scheduler: tencentcloud.Scheduler.WRR,
      }),
  ],
  ["0 seconds at a Tencent rule, which is off", (f) => tencentRule(f, { sessionSeconds: 0 })],
  ["none", (f) => tencentRule(f, {})],
  [
    "tokens at Alibaba",
    (f) => {
      http(f, { type: alicloud.StickySessionType.of(f.string), cookieTimeoutSeconds: f.number, cookie: f.string });
      f.clb.addListener("T", { protocol: alicloud.ListenerProtocol.TCP, port: 80, sessionSeconds: f.number });
      f.clb.addListener("U", { protocol: alicloud.ListenerProtocol.of(f.string), port: 80, sessionSeconds: 9999 });
    },
  ],
  [
    "a token beside insert and server",
    (f) => {
      http(f, { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: f.number });
      f.clb.addListener("S", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 81,
        stickySession: { type: alicloud.StickySessionType.SERVER, cookie: f.string },
      });
    },
  ],
  [
    "tokens at Tencent",
    (f) => {
      tencentRule(f, { sessionSeconds: f.number, scheduler: tencentcloud.Scheduler.LEAST_CONN });
      f.tencent.addListener("S", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 81,
        sessionSeconds: 60,
        scheduler: tencentcloud.Scheduler.of(f.string),
      });
    },
  ],
  [
    "an ALB's cookie without a name",
    (f) => {
      const attributes = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
      const loadBalancer = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", attributes);
      const stickySession = { type: alicloud.StickySessionType.SERVER };
      const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer, stickySession });
      loadBalancer.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, serverGroup });
    },
    'error: server group "Group": cookie must name the server\'s cookie for type "Server", got none; set it',
  ],
  [
    "a token for the type of an ALB's cookie",
    (f) => {
      const attributes = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
      const loadBalancer = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", attributes);
      const stickySession = {
        type: alicloud.StickySessionType.of(f.string),
        cookie: f.string,
        cookieTimeoutSeconds: f.number,
      };
      const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer, stickySession });
      loadBalancer.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, serverGroup });
    },
  ],
]);
