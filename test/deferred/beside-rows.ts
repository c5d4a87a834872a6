import { alicloud, Backend, BackendPool, tencentcloud } from "../../lib";
import { Fixture } from "../rules/fixture";
import { existingAlb, existingNlb } from "../rules/vpc";
import { Row } from "./row";

function sticky(f: Fixture, stickySession: alicloud.ClassicStickySession): void {
  f.clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, stickySession });
}

function ruleOf(f: Fixture, options: Partial<tencentcloud.CloudRuleOptions>): void {
  const listener = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  listener.addRule("Rule", { domain: "a.example.com", url: "/", ...options });
}

function defaultGroup(f: Fixture, backendPort: number, port: number): void {
  f.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort });
  f.inDefaultGroup({ a: Backend.instance("i-a", { port }) });
}

/** Values that go with, or stand beside, others. */
export const BESIDE_ROWS: readonly Row[] = [
  [
    "the type of a check of a target group",
    (f) => {
      const props = {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        healthCheck: { protocol: tencentcloud.HealthCheckProtocol.of(f.string) },
      };
      new tencentcloud.TargetGroup(f.stack, "Group", props);
    },
    "tc-target-group-check - clb_target_group",
  ],
  [
    "type and name of a cookie",
    (f) => sticky(f, { type: alicloud.StickySessionType.of(f.string), cookieTimeoutSeconds: 60, cookie: f.string }),
    "session-persistence - slb_listener",
    "session-persistence - slb_listener",
  ],
  [
    "the type of a cookie beside which nothing is set",
    (f) => sticky(f, { type: alicloud.StickySessionType.of(f.string) }),
    "session-persistence - slb_listener",
    "session-persistence - slb_listener",
    "session-persistence - slb_listener",
  ],
  [
    "the scheduler beside a session",
    (f) => ruleOf(f, { sessionSeconds: 60, scheduler: tencentcloud.Scheduler.of(f.string) }),
    "listener-scheduler - clb_listener_rule",
    "session-persistence - clb_listener_rule",
  ],
  [
    "the scheduler beside a session that is off",
    (f) => ruleOf(f, { sessionSeconds: 0, scheduler: tencentcloud.Scheduler.LEAST_CONN }),
  ],
  [
    "a session beside the scheduler that it needs",
    (f) => ruleOf(f, { sessionSeconds: f.number, scheduler: tencentcloud.Scheduler.WRR }),
    "session-persistence - clb_listener_rule",
  ],
  [
    "a session beside another scheduler",
    (f) => ruleOf(f, { sessionSeconds: f.number, scheduler: tencentcloud.Scheduler.LEAST_CONN }),
    "session-persistence - clb_listener_rule",
    "session-persistence - clb_listener_rule",
  ],
  [
    "the ids of a load balancer and a target group that exist",
    (f) => {
      const attributes = { loadBalancerId: f.string };
      const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(f.stack, "Clb", attributes);
      const group = { loadBalancer, targetGroupId: f.string, protocol: tencentcloud.TargetGroupProtocol.TCP };
      tencentcloud.TargetGroup.fromAttributes(f.stack, "Group", group).addBackends("Web", {
        defaultPort: 80,
        backends: { a: Backend.ip("10.0.0.7") },
      });
    },
    "id-form - clb_target_group_instance_attachment",
    "id-form - clb_target_group_instance_attachment",
  ],
  [
    "the id of a server whose resource is named by it",
    (f) =>
      f.bind(
        existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
        f.pool({ a: Backend.instance(f.string) }),
      ),
    "id-form a nlb_server_group_server_attachment",
  ],
  [
    "a SNAT address",
    (f) =>
      new tencentcloud.CloudLoadBalancer(f.stack, "Made", {
        networkType: tencentcloud.NetworkType.OPEN,
        snatAddresses: [{ subnetId: "subnet-1", ip: f.string }],
      }),
    "tc-reach - clb_instance",
  ],
  [
    "the backend port beside the port of a server",
    (f) => defaultGroup(f, f.number, 8080),
    "one-port - slb_listener",
    "listener-port-range - slb_listener",
  ],
  [
    "the port of a server beside the backend port",
    (f) => defaultGroup(f, 8080, f.number),
    "port-range a slb_backend_server",
    "one-port - slb_listener",
  ],
  [
    "one value as both",
    (f) => {
      const port = f.number;
      defaultGroup(f, port, port);
    },
    "port-range a slb_backend_server",
    "listener-port-range - slb_listener",
  ],
  [
    "the backend port of servers that name none",
    (f) => {
      f.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: f.number });
      f.bind(f.clb.defaultServerGroup, new BackendPool(f.stack, "Web", { backends: { a: Backend.instance("i-a") } }));
    },
    "listener-port-range - slb_listener",
  ],
  [
    "the protocol of a group, and that of its listener",
    (f) => {
      const made = (id: string) =>
        new alicloud.NetworkServerGroup(f.stack, id, {
          loadBalancer: existingNlb(f, `${id}Nlb`),
          protocol: alicloud.ServerGroupProtocol.of(f.string),
        });
      existingNlb(f).addListener("Udp", {
        protocol: alicloud.ListenerProtocol.UDP,
        port: 80,
        serverGroup: made("One"),
      });
      existingNlb(f, "Other").addListener("Any", {
        protocol: alicloud.ListenerProtocol.of(f.string),
        port: 80,
        serverGroup: made("Two"),
      });
    },
    "listener-protocol - nlb_listener",
    "group-protocol - nlb_listener",
    "group-protocol - nlb_listener",
    "setting-value - nlb_server_group",
    "setting-value - nlb_server_group",
  ],
  [
    "the protocol of a group that goes with its listener whatever it is",
    (f) => {
      const props = { loadBalancer: existingAlb(f), protocol: alicloud.ServerGroupProtocol.of(f.string) };
      const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", props);
      existingAlb(f, "Other").addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId: "c",
        serverGroup,
      });
    },
    "setting-value - alb_server_group",
  ],
  [
    "priorities of rules of one listener, and of another one",
    (f) => {
      const conditions = { paths: ["/api"] };
      const alb = existingAlb(f);
      const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      site.addRule("A", { priority: 10, conditions });
      site.addRule("B", { priority: f.number, conditions });
      alb
        .addListener("Other", { protocol: alicloud.ListenerProtocol.HTTP, port: 81 })
        .addRule("C", { priority: 10, conditions });
    },
    "alb-rule - alb_rule",
    "alb-rule - alb_rule",
  ],
];
