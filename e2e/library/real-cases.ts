import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding, tencentcloud } from "../../lib";
import { backendsOf, CASES, readBackend, toBackend } from "../../test/real-cases/cases";
import { OTHER_FAMILIES } from "./real-cases-families";
import { backends, clb, CoveredCase, Declare, pool, tencent } from "./real-cases-parts";

/** Cases that one apply cannot bring up. */
export const NOT_APPLIED: Readonly<Record<string, string>> = {
  A14: "has steps: see STEPS",
  T7: "has steps: see STEPS",
  X1: "boundaries, no stack: see test/rules",
};

/** A listener and the default server group. */
function inDefaultGroup(
  id: string,
  props: alicloud.ClassicLoadBalancerProps,
  listener: alicloud.ClassicListenerOptions = { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 },
  notation: readonly string[] = backends(id),
): Declare {
  return (scope, stack) => {
    const balancer = clb(scope, id, props);
    balancer.addListener("Listener", listener);
    new ListenerBinding(scope, "Binding", {
      listener: balancer.defaultServerGroup,
      pool: pool(scope, stack, notation),
    });
  };
}

/** A listener and a VServer group. */
function inVServerGroup(id: string, listener: alicloud.ClassicListenerOptions, strategy?: BindingStrategy): Declare {
  return (scope, stack) => {
    const target = clb(scope, id).addListener("Listener", listener);
    new ListenerBinding(scope, "Binding", { listener: target, pool: pool(scope, stack, backends(id)), strategy });
  };
}

const HTTP = { protocol: alicloud.ListenerProtocol.HTTP, port: 80 };

const ALIBABA: Readonly<Record<string, Declare>> = {
  A1: inDefaultGroup(
    "A1",
    { chargeType: alicloud.ChargeType.PAY_BY_SPEC, spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL },
    { ...HTTP, backendPort: 80, bandwidth: 10 },
  ),
  A2: inDefaultGroup(
    "A2",
    { addressType: alicloud.AddressType.INTERNET, spec: undefined, chargeType: alicloud.ChargeType.PAY_BY_CLCU },
    {
      ...HTTP,
      backendPort: 80,
      healthCheck: {
        path: "/",
        healthyCodes: ["2xx", "3xx", "4xx", "5xx"],
        intervalSeconds: 2,
        timeoutSeconds: 5,
        healthyThreshold: 3,
        unhealthyThreshold: 3,
      },
    },
  ),
  A3: inDefaultGroup("A3", {}, undefined, Array<string>(3).fill("ecs:-:80")),
  A4: inDefaultGroup("A4", { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL }),
  A5: inDefaultGroup("A5", { spec: undefined, chargeType: alicloud.ChargeType.PAY_BY_CLCU }),
  A8: inVServerGroup("A8", HTTP, BindingStrategy.VSERVER_ATTACHMENTS),
  A9: inVServerGroup("A9", HTTP),
  A12: inVServerGroup("A12", {
    protocol: alicloud.ListenerProtocol.TCP,
    port: 22,
    healthCheck: { port: 20, intervalSeconds: 5, timeoutSeconds: 8, healthyThreshold: 8, unhealthyThreshold: 8 },
  }),
  A13: inDefaultGroup("A13", {}),
  A15: (scope, stack) => {
    const balancer = clb(scope, "A15");
    balancer.addListener("Default", { ...HTTP, backendPort: 80 });
    const [eci, ...inGroup] = backends("A15").map((text, i) => readBackend(stack, text, i));
    const pods = new BackendPool(scope, "Pods", { backends: { eci: toBackend(eci, 0) } });
    new ListenerBinding(scope, "PodsBinding", { listener: balancer.defaultServerGroup, pool: pods });
    const named = inGroup.map((one, i): [string, Backend] => [`server${i + 1}`, toBackend(one, i)]);
    new ListenerBinding(scope, "Binding", {
      listener: balancer.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 8080 }),
      pool: new BackendPool(scope, "Pool", { backends: Object.fromEntries(named) }),
      strategy: BindingStrategy.VSERVER_ATTACHMENTS,
    });
  },
  A18: (scope, stack) => {
    for (const [addressType, servers] of Object.entries({ intranet: 4, internet: 2 })) {
      const inner = new Construct(scope, addressType);
      const declare = inDefaultGroup(
        `A18-${addressType}`,
        { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL, addressType: alicloud.AddressType.of(addressType) },
        {
          ...HTTP,
          backendPort: 8000,
          healthCheck: { enabled: false },
          stickySession: { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: 86400 },
        },
        Array<string>(servers).fill("ecs:-:-"),
      );
      declare(inner, stack);
    }
  },
  A19: inDefaultGroup(
    "A19",
    { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL },
    { protocol: alicloud.ListenerProtocol.TCP, port: 21, backendPort: 2111, bandwidth: 5 },
    ["ecs:-:-", "ecs:-:-"],
  ),
  A22: inVServerGroup("A22", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
};

/** Targets of a rule of an HTTPS listener. */
function atRule(id: string, settings: Partial<tencentcloud.CloudRuleOptions> = {}): Declare {
  return (scope, stack) => {
    const https = tencent(scope, id).addListener("Https", {
      protocol: tencentcloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: "VjANRdz8",
    });
    const listener = https.addRule("Rule", { domain: "example.com", url: "/", ...settings });
    new ListenerBinding(scope, "Binding", { listener, pool: pool(scope, stack, backends(id)) });
  };
}

/** A variable with a value, since nobody is asked for one. */
function variable<T extends string | number>(scope: Construct, name: string, value: T): TerraformVariable {
  return new TerraformVariable(scope, name, { type: typeof value, default: value });
}

const TENCENT: Readonly<Record<string, Declare>> = {
  T1: (scope, stack) => {
    const balancer = new tencentcloud.CloudLoadBalancer(scope, "Clb", {
      networkType: tencentcloud.NetworkType.INTERNAL,
      loadBalancerName: "T1",
      vpcId: "vpc-1",
      subnetId: "subnet-1",
      deletionProtection: false,
    });
    const healthCheck = { timeoutSeconds: 2, intervalSeconds: 5, healthyThreshold: 3, unhealthyThreshold: 3 };
    const listener = balancer.addListener("Tcp", {
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 80,
      healthCheck,
    });
    new ListenerBinding(scope, "Binding", { listener, pool: pool(scope, stack, backends("T1")) });
  },
  T2: (scope, stack) => {
    const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(scope, "Clb", { loadBalancerId: "lb-85u7q77s" });
    const attributes = {
      loadBalancer,
      listenerId: "lbl-jf89ory8",
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 8899,
    };
    const listener = tencentcloud.CloudListener.fromAttributes(scope, "Tcp", attributes);
    new ListenerBinding(scope, "Binding", { listener, pool: pool(scope, stack, backends("T2")) });
  },
  T4: atRule("T4"),
  T5: atRule("T5"),
  T9: atRule("T9", { healthCheck: { healthyCodes: ["2xx"] } }),
  T10: (scope) => {
    const protocol = variable(scope, "protocol", "TCP").stringValue;
    const listener = tencent(scope, "T10").addListener("Any", {
      protocol: tencentcloud.ListenerProtocol.of(protocol),
      port: 80,
      sessionSeconds: 30,
    });
    listener.addBackends("Pool", {
      defaultPort: variable(scope, "port", 8080).numberValue,
      defaultWeight: variable(scope, "weight", 50).numberValue,
      backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") },
    });
  },
  T12: (scope) => {
    const text = (name: string, value: string) => variable(scope, name, value).stringValue;
    tencent(scope, "T12")
      .addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })
      .addBackends("Pool", {
        defaultPort: 80,
        backends: {
          cvm: Backend.instance(text("cvm", "ins-1")),
          eni: Backend.networkInterface(text("eni", "eni-1"), { serverIp: text("eni_ip", "10.0.1.1") }),
          ip: Backend.ip(text("ip", "10.0.1.2")),
        },
      });
  },
  T15: (scope, stack) => {
    const balancer = tencent(scope, "T15");
    const tcp = balancer.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 8022 });
    tcp.addBackends("Ssh", { backends: backendsOf(stack, ["cvm1:22:10"]) });
    const https = balancer.addListener("Https", {
      protocol: tencentcloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: "VjANRdz8",
    });
    const site = https.addRule("Site", { domain: "example.com", url: "/" });
    site.addBackends("Web", { backends: backendsOf(stack, ["cvm2:443:10"]) });
  },
};

/** The cases that one apply brings up. */
export const COVERED: readonly CoveredCase[] = Object.entries({ ...ALIBABA, ...OTHER_FAMILIES, ...TENCENT }).map(
  ([id, declare]) => ({
    id,
    declare,
  }),
);

/** The mistake of T9 as the case has it: a code where a bitmask belongs. */
export const WRONG_T9 = atRule("T9", { healthCheck: { httpCodeBitmask: 200 } });

/** A case with steps: each step is an apply of its own. */
export interface SteppedCase {
  readonly id: string;
  readonly steps: readonly Declare[];
  /** The step (from 1) whose apply ends with this error; the next apply finishes it. */
  readonly fails?: { readonly step: number; readonly error: string };
}

/** The cases with steps. */
export const STEPS: readonly SteppedCase[] = [
  {
    id: "A14",
    // The last step removes exactly 20: the provider repeats the last chunk (measured on Add, assumed for Remove).
    fails: { step: 5, error: "MissingParameter" },
    // On a load balancer that exists, where a list of 21 is an edit and not a first create.
    steps: CASES.get("A14")!.steps!.map((step): Declare => (scope, stack) => {
      const attributes = { loadBalancerId: "lb-a14", spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL };
      const balancer = alicloud.ClassicLoadBalancer.fromAttributes(scope, "Clb", attributes);
      const times = Number(/ x (\d+)$/.exec(step[0])?.[1] ?? 1);
      const servers = step.length > 1 ? step : Array<string>(times).fill(step[0].replace(/ x \d+$/, ""));
      new ListenerBinding(scope, "Binding", {
        listener: balancer.defaultServerGroup,
        pool: pool(scope, stack, servers, 80),
      });
    }),
  },
  {
    id: "T7",
    steps: ["TCP", "TCP", "TCP_SSL"].map((protocol, i): Declare => {
      const step = CASES.get("T7")!.steps![i];
      return (scope, stack) => {
        const certificateId = protocol === "TCP_SSL" ? "VjANRdz8" : undefined;
        const listener = tencent(scope, "T7").addListener("L4", {
          protocol: tencentcloud.ListenerProtocol.of(protocol),
          port: 44,
          certificateId,
        });
        new ListenerBinding(scope, "Binding", { listener, pool: pool(scope, stack, step) });
      };
    }),
  },
];
