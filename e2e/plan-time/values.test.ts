import { DataResource, Token } from "cdktf";
import { Backend, BindingStrategy, alicloud, tencentcloud } from "../../lib";
import { World } from "../harness";
import { bind, Case, classic, judge, onClassic, tencent } from "./cases";
import { synthesized } from "./values";

/** Values of backends and health checks: the engine refuses the wrong ones with our message, and takes the right ones. */

const CASES: readonly Case[] = [
  {
    name: "a weight in a VServer group",
    declare: (stack, typed, value) =>
      onClassic(() => ({ a: Backend.instance("i-a", { weight: typed("weight", value).numberValue }) }))(stack, typed),
    right: [1, 100, "50"],
    wrong: [150, -1, 10.5, null, "many"],
    message: `backend "a": weight must be an integer from 0 to 100, got the value of var.weight; shares are relative, so scale all weights of the pool into the range [weight-range]`,
  },
  {
    name: "a weight in an attachment",
    declare: (stack, typed, value) =>
      onClassic(
        () => ({ a: Backend.instance("i-a", { weight: typed("weight", value).numberValue }) }),
        BindingStrategy.VSERVER_ATTACHMENTS,
      )(stack, typed),
    right: [100],
    wrong: [150],
    message: `backend "a": weight must be an integer from 0 to 100, got the value of var.weight; shares are relative, so scale all weights of the pool into the range [weight-range]`,
  },
  {
    name: "all weights",
    declare: (stack, typed, value) =>
      onClassic(() => ({
        a: Backend.instance("i-a", { weight: typed("weight", value).numberValue }),
        b: Backend.instance("i-b", { weight: 0 }),
      }))(stack, typed),
    right: [1],
    wrong: [0],
    message: `all 2 backends have weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true [weight-all-zero]`,
  },
  {
    name: "a port",
    declare: (stack, typed, value) =>
      onClassic(() => ({ a: Backend.instance("i-a", { port: typed("port", value).numberValue }) }))(stack, typed),
    right: [8080],
    wrong: [0, 65536, null],
    message: `backend "a": port must be an integer from 1 to 65535, got the value of var.port; name the port on which the server listens [port-range]`,
  },
  {
    name: "the private IP of an interface",
    declare: (stack, typed, value) => {
      classic(stack).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
      const clb = stack.node.findChild("Clb") as unknown as alicloud.IClassicLoadBalancer;
      bind(stack, clb.defaultServerGroup, {
        pod: Backend.networkInterface("eni-1", { serverIp: typed("ip", value).stringValue }),
      });
    },
    right: ["10.0.1.9"],
    wrong: [null, ""],
    message: `backend "pod": Alibaba CLB default server group needs the private IP of this network interface, got the value of var.ip; set serverIp [eni-ip-required]`,
  },
  {
    name: "an address",
    declare: (stack, typed, value) =>
      bind(stack, tencent(stack).addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), {
        a: Backend.ip(typed("ip", value).stringValue),
      }),
    right: ["10.0.0.7", "fd00::7"],
    wrong: ["10.0.0.256", "10.0.0.0/24", "010.0.0.1", "web", null],
    message: `backend "a": the value of var.ip is not an IP address that a server can have; name one IPv4 or IPv6 address, such as 10.0.1.9 [ip-form]`,
  },
  {
    name: "the id of an instance",
    declare: (stack, typed, value) =>
      bind(stack, tencent(stack).addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), {
        a: Backend.instance(typed("id", value).stringValue),
      }),
    right: ["ins-1flbqyp8"],
    wrong: ["i-1", "ins-1#2", null],
    message: `backend "a": id must begin with "ins-" and have no #, got the value of var.id; pass the part of that kind, not the composite id of a resource [id-form]`,
  },
  {
    name: "two servers that may be one",
    declare: (stack, typed, value) =>
      bind(stack, tencent(stack).addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), {
        a: Backend.instance("ins-1"),
        b: Backend.instance(typed("id", value).stringValue),
        c: Backend.instance("ins-1", { port: 81 }),
      }),
    right: ["ins-2"],
    wrong: ["ins-1"],
    message: `backends "a", "b" must differ in server, address or port; remove one of them, or give it a port of its own [duplicate-backend]`,
  },
  {
    name: "a description",
    declare: (stack, typed, value) =>
      onClassic(
        () => ({ a: Backend.instance("i-a", { description: typed("note", value).stringValue }) }),
        BindingStrategy.VSERVER_ATTACHMENTS,
      )(stack, typed),
    right: ["new-half_size/2.0", "新", null],
    wrong: ["x".repeat(81)],
    message: `backend "a": description must have 1 to 80 characters`,
  },
  {
    name: "the bitmask of healthy codes",
    declare: (stack, typed, value) => {
      const listener = tencent(stack).addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
      const healthCheck = { httpCodeBitmask: typed("codes", value).numberValue };
      bind(stack, listener.addRule("Root", { domain: "www.example.com", url: "/", healthCheck }), {
        a: Backend.instance("ins-1"),
      });
    },
    right: [6, 31, null],
    wrong: [200, 0],
    message: `rule "Root": httpCodeBitmask must be an integer from 1 to 31 (1 for 1xx, 2 for 2xx, 4 for 3xx, 8 for 4xx, 16 for 5xx, added up), got the value of var.codes; write healthyCodes: ["2xx"] instead [health-check-codes]`,
  },
  {
    name: "the interval of a health check",
    declare: (stack, typed, value) => {
      const listener = classic(stack).addListener("Tcp", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        healthCheck: { intervalSeconds: typed("interval", value).numberValue },
      });
      bind(stack, listener, { a: Backend.instance("i-a") });
    },
    right: [50, null],
    wrong: [60],
    message: `listener "Tcp": health check intervalSeconds must be an integer from 1 to 50, got the value of var.interval; choose one in the range [health-check-ranges]`,
  },
  {
    name: "the weight of a gateway's server",
    declare: (stack, typed, value) => {
      const gateway = tencentcloud.GatewayLoadBalancer.fromAttributes(stack, "Gateway", {
        loadBalancerId: "gwlb-1",
        vpcId: "vpc-1",
      });
      gateway.addTargetGroup("Firewalls").addBackends("Servers", {
        backends: { a: Backend.ip("10.0.0.7", { weight: typed("weight", value).numberValue }) },
      });
    },
    right: [16],
    wrong: [10],
    message: `backend "a": weight must be 0 or 16, got the value of var.weight; use 16 to take traffic and 0 to drain [tc-gwlb-weight]`,
  },
  {
    name: "the port of a listener",
    declare: (stack, typed, value) =>
      bind(
        stack,
        classic(stack).addListener("Tcp", {
          protocol: alicloud.ListenerProtocol.TCP,
          port: typed("port", value).numberValue,
        }),
        {
          a: Backend.instance("i-a"),
        },
      ),
    right: [443],
    wrong: [0, 70000, null],
    message: `listener "Tcp": port must be an integer from 1 to 65535, got the value of var.port; choose one in the range [listener-port-range]`,
  },
  {
    name: "the url of a rule",
    declare: (stack, typed, value) => {
      const listener = classic(stack).addListener("Web", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        backendPort: 80,
      });
      bind(stack, listener.addRule("Api", { domain: "a.example.com", url: typed("url", value).stringValue }), {
        a: Backend.instance("i-a"),
      });
    },
    right: ["/api", null],
    wrong: ["api", "/"],
    message: `rule "Api": url must have 2 to 80 characters (a path that begins with /), got the value of var.url; reword or leave it out [rule-domain-url]`,
  },
];

judge(CASES);

test("what fails the plan changes nothing; right values deploy, and a second plan is empty", async () => {
  const w = await World.create();
  const declare = (weight: unknown, port: unknown) =>
    synthesized((stack, typed) => {
      const backends = {
        a: Backend.instance("i-a", {
          weight: typed("weight", weight).numberValue,
          port: typed("port", port).numberValue,
        }),
        b: Backend.instance("i-b"),
      };
      bind(stack, classic(stack).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), backends);
    });
  try {
    const refused = await w.apply(declare(150, 80));
    expect([refused.ok, refused.timeline.entries.length]).toEqual([false, 0]);
    expect((await w.apply(declare(50, 80))).output).not.toContain("error");
    expect((await w.plan()).empty).toBe(true);
  } finally {
    w.dispose();
  }
});

test("a value that another resource makes is checked when it is known, before the backend takes traffic", async () => {
  const w = await World.create();
  const declare = (weight: number) =>
    synthesized((stack) => {
      const source = new DataResource(stack, "Source", { input: { weight } });
      const backends = {
        a: Backend.instance("i-a", { weight: Token.asNumber(source.interpolationForAttribute("output.weight")) }),
      };
      bind(stack, classic(stack).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), backends);
    });
  try {
    const refused = await w.apply(declare(150));
    expect([refused.ok, refused.calls]).toEqual([false, []]);
    expect(refused.output).toContain("[weight-range]");
    expect((await w.apply(declare(15))).ok).toBe(true);
    expect((await w.plan()).empty).toBe(true);
  } finally {
    w.dispose();
  }
});
