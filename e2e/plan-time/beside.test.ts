import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding, tencentcloud } from "../../lib";
import { bind, Case, classic, judge, tencent } from "./cases";

/** Values that go with, or stand beside, others: sessions, checks, ids of what exists, ports, protocols and priorities. */

const alb = (stack: TerraformStack) =>
  alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });

const instance = { a: Backend.instance("i-a") };
const http = { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 };

function tencentRule(stack: TerraformStack, options: Partial<tencentcloud.CloudRuleOptions>): void {
  const listener = tencent(stack).addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  bind(stack, listener.addRule("Rule", { domain: "a.example.com", url: "/", ...options }), {
    a: Backend.instance("ins-1"),
  });
}

const CASES: readonly Case[] = [
  {
    name: "the type of a check of a target group",
    declare: (stack, typed, value) => {
      const healthCheck = { protocol: tencentcloud.HealthCheckProtocol.of(typed("type", value).stringValue) };
      new tencentcloud.TargetGroup(stack, "Group", {
        loadBalancer: tencent(stack),
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        healthCheck,
      });
    },
    // What is only known today is warned of where it is written out, and passes at plan.
    right: ["TCP", "PING", null],
    wrong: ["tcp"],
    message: `target group "Group": health check protocol must be one of "HTTP", "TCP" in a group of protocol TCP, got the value of var.type; choose one of them [tc-target-group-check]`,
  },
  {
    name: "the type of a cookie",
    declare: (stack, typed, value) => {
      const stickySession = {
        type: alicloud.StickySessionType.of(typed("type", value).stringValue),
        cookieTimeoutSeconds: 60,
        cookie: "JSESSIONID",
      };
      bind(stack, classic(stack).addListener("Web", { ...http, stickySession }), instance);
    },
    right: ["insert", "server"],
    wrong: ["Insert"],
    message: `listener "Web": cookie session type must be one of "insert", "server", got the value of var.type; choose one of them [session-persistence]`,
  },
  {
    name: "the type of a cookie that needs a time",
    declare: (stack, typed, value) => {
      const stickySession = {
        type: alicloud.StickySessionType.of(typed("type", value).stringValue),
        cookie: "JSESSIONID",
      };
      bind(stack, classic(stack).addListener("Web", { ...http, stickySession }), instance);
    },
    right: ["server"],
    wrong: ["insert"],
    message: `listener "Web": cookieTimeoutSeconds must be an integer from 1 to 86400 for type the value of var.type, got none; set it [session-persistence]`,
  },
  {
    name: "the name of a cookie",
    declare: (stack, typed, value) => {
      const stickySession = { type: alicloud.StickySessionType.SERVER, cookie: typed("cookie", value).stringValue };
      bind(stack, classic(stack).addListener("Web", { ...http, stickySession }), instance);
    },
    right: ["JSESSIONID"],
    wrong: ["", "x".repeat(201), null],
    message: `listener "Web": cookie must have 1 to 200 characters (no comma, semicolon or blank, no $ at its start), got the value of var.cookie; rename it [session-persistence]`,
  },
  {
    name: "the scheduler beside a session",
    declare: (stack, typed, value) =>
      tencentRule(stack, {
        sessionSeconds: 60,
        scheduler: tencentcloud.Scheduler.of(typed("scheduler", value).stringValue),
      }),
    right: ["WRR", null],
    wrong: ["LEAST_CONN"],
    message: `rule "Rule": sessions need scheduler "WRR", got the value of var.scheduler; change it, or leave the session out [session-persistence]`,
  },
  {
    name: "the session beside a scheduler",
    declare: (stack, typed, value) =>
      tencentRule(stack, {
        sessionSeconds: typed("seconds", value).numberValue,
        scheduler: tencentcloud.Scheduler.LEAST_CONN,
      }),
    right: [0, null],
    wrong: [60],
    message: `rule "Rule": sessions need scheduler "WRR", got "LEAST_CONN", with the value of var.seconds; change it, or leave the session out [session-persistence]`,
  },
  {
    name: "the id of a load balancer that exists",
    declare: (stack, typed, value) => {
      const loadBalancerId = typed("id", value).stringValue;
      const clb = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId });
      bind(stack, clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), {
        a: Backend.instance("ins-1"),
      });
    },
    right: ["lb-1"],
    wrong: ["lb-1#lbl-2", "clb-1", null],
    message: `load balancer "Clb": id must begin with "lb-" and have no #, got the value of var.id; pass the part of that kind, not the composite id of the resource [id-form]`,
  },
  {
    name: "the id of a target group that exists",
    declare: (stack, typed, value) => {
      const targetGroupId = typed("id", value).stringValue;
      const attributes = {
        loadBalancer: tencent(stack),
        targetGroupId,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
      };
      const group = tencentcloud.TargetGroup.fromAttributes(stack, "Group", attributes);
      group.addBackends("Web", { defaultPort: 80, backends: { a: Backend.ip("10.0.0.7") } });
    },
    right: ["lbtg-1"],
    wrong: ["lb-1", null],
    message: `target group "Group": targetGroupId must begin with "lbtg-" and have no #, got the value of var.id; pass the part of that kind, not the composite id of the resource [id-form]`,
  },
  {
    name: "the id of a server of an NLB",
    declare: (stack, typed, value) => {
      const attributes = { loadBalancerId: "nlb-1", vpcId: "vpc-1" };
      const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", attributes);
      const backends = { a: Backend.instance(typed("id", value).stringValue) };
      bind(stack, nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), backends);
    },
    right: ["i-a"],
    wrong: ["i-a_80"],
    message: `backend "a": id must have no "_", by which the provider cuts the id of its resource, got the value of var.id; copy the id from the console [id-form]`,
  },
  {
    name: "a SNAT address",
    declare: (stack, typed, value) =>
      new tencentcloud.CloudLoadBalancer(stack, "Clb", {
        networkType: tencentcloud.NetworkType.OPEN,
        vpcId: "vpc-1",
        snatAddresses: [{ subnetId: "subnet-1", ip: typed("ip", value).stringValue }],
      }),
    right: ["10.0.0.7"],
    wrong: ["10.0.0.0/24", "127.0.0.1", "web"],
    message: `load balancer "Clb": ip of snatAddresses must be one IP address, got the value of var.ip; name a free one of the subnet [tc-reach]`,
  },
  {
    name: "the backend port beside the port of a server",
    declare: (stack, typed, value) => {
      const clb = classic(stack);
      clb.addListener("Tcp", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        backendPort: typed("port", value).numberValue,
      });
      const pool = new BackendPool(stack, "Web", { backends: { a: Backend.instance("i-a", { port: 8080 }) } });
      new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
    },
    right: [8080, "8080"],
    wrong: [80],
    message: `listener "Tcp": backendPort must be the port that the backends of default server group of "Clb" name, got the value of var.port; make them equal, or name no port on the backends [one-port]`,
  },
  {
    name: "the port of a server beside the backend port",
    declare: (stack, typed, value) => {
      const clb = classic(stack);
      clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 8080 });
      const backends = { a: Backend.instance("i-a", { port: typed("port", value).numberValue }) };
      new ListenerBinding(stack, "Binding", {
        listener: clb.defaultServerGroup,
        pool: new BackendPool(stack, "Web", { backends }),
      });
    },
    right: [8080, null],
    wrong: [80],
    message: `listener "Tcp": backendPort must be the port that the backends of default server group of "Clb" name, got the value of var.port; make them equal, or name no port on the backends [one-port]`,
  },
  {
    name: "the protocol of a group beside that of its listener",
    declare: (stack, typed, value) => {
      const attributes = { loadBalancerId: "nlb-1", vpcId: "vpc-1" };
      const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", attributes);
      const protocol = typed("protocol", value).stringValue;
      const serverGroup = new alicloud.NetworkServerGroup(stack, "Group", {
        loadBalancer,
        protocol: alicloud.ServerGroupProtocol.of(protocol),
      });
      loadBalancer.addListener("Udp", { protocol: alicloud.ListenerProtocol.UDP, port: 80, serverGroup });
      bind(stack, serverGroup, instance);
    },
    right: ["UDP"],
    wrong: ["TCP"],
    message: `listener "Udp": protocol UDP does not go with server group "Group", whose protocol is the value of var.protocol; change one of them [group-protocol]`,
  },
  {
    name: "the protocols of a group and of its listener",
    declare: (stack, typed, value) => {
      const attributes = { loadBalancerId: "nlb-1", vpcId: "vpc-1" };
      const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", attributes);
      const protocol = typed("protocol", value).stringValue;
      const serverGroup = new alicloud.NetworkServerGroup(stack, "Group", {
        loadBalancer,
        protocol: alicloud.ServerGroupProtocol.of(protocol),
      });
      loadBalancer.addListener("Any", {
        protocol: alicloud.ListenerProtocol.of(typed("listener", "TCP").stringValue),
        port: 80,
        serverGroup,
      });
      bind(stack, serverGroup, instance);
    },
    right: ["TCP"],
    wrong: ["UDP"],
    message: `listener "Any": protocol does not go with server group "Group", whose protocol is the value of var.protocol; change one of them [group-protocol]`,
  },
  {
    name: "the priority of one of two rules",
    declare: (stack, typed, value) => {
      const listener = alb(stack).addListener("Web", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      const backends = { defaultPort: 80, backends: instance };
      listener.addBackends("Default", backends);
      const conditions = { paths: ["/api"] };
      listener.addRule("One", { priority: 10, conditions }).addBackends("One", backends);
      const priority = typed("priority", value).numberValue;
      listener.addRule("Two", { priority, conditions }).addBackends("Two", backends);
    },
    right: [20],
    wrong: [10, "10"],
    message: `rule "Two": priority must be none of rule "One", got the value of var.priority; give each rule of a listener another one [alb-rule]`,
  },
];

judge(CASES);
