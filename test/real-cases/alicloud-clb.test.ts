import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, BackendPoolProps, BindingStrategy, ListenerBinding } from "../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../synth";
import { backendsOf, CASES, readBackend } from "./cases";

/** What must be said, as `severity rule-id subject`, sorted. */
function said(stack: TerraformStack): string[] {
  return findingsOf(stack)
    .map(({ severity, ruleId, backend, construct }) => `${severity} ${ruleId} ${backend ?? construct.node.id}`)
    .sort();
}

function existing(stack: TerraformStack, attributes: Partial<alicloud.ClassicLoadBalancerAttributes> = {}) {
  return alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    ...attributes,
  });
}

function inDefaultGroup(
  stack: TerraformStack,
  clb: alicloud.IClassicLoadBalancer,
  notation: readonly string[],
  settings: BackendPoolProps = { defaultPort: 80 },
): BackendPool {
  const pool = new BackendPool(stack, "Pool", { ...settings, backends: backendsOf(stack, notation) });
  new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
  return pool;
}

function inVServerGroup(
  stack: TerraformStack,
  listener: alicloud.ClassicListener,
  notation: readonly string[],
  strategy?: BindingStrategy,
): void {
  const pool = new BackendPool(stack, "Pool", { backends: backendsOf(stack, notation) });
  new ListenerBinding(stack, "Binding", { listener, pool, strategy });
}

function backends(id: string): string[] {
  return CASES.get(id)!.backends!;
}

function weights(stack: TerraformStack): unknown[] {
  const group = onlyResource(stack, "alicloud_slb_backend_server").backend_servers as Array<{ weight: unknown }>;
  return group.map((server) => server.weight);
}

test("A1: ok; shares 50/50; warn plain HTTP", () => {
  const stack = newStack();
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {
    chargeType: alicloud.ChargeType.PAY_BY_SPEC,
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, bandwidth: 10 });
  inDefaultGroup(stack, clb, backends("A1"), {});
  expect(said(stack)).toEqual(["warning plain-http Http"]);
  expect(weights(stack)).toEqual([50, 50]);
});

test("A2: ok; warn 4xx/5xx counted as healthy", () => {
  const stack = newStack();
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {
    addressType: alicloud.AddressType.INTERNET,
    chargeType: alicloud.ChargeType.PAY_BY_CLCU,
  });
  clb.addListener("Http", {
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
    backendPort: 80,
    healthCheck: {
      path: "/",
      healthyCodes: ["2xx", "3xx", "4xx", "5xx"],
      intervalSeconds: 2,
      timeoutSeconds: 5,
      healthyThreshold: 3,
      unhealthyThreshold: 3,
    },
  });
  inDefaultGroup(stack, clb, backends("A2"));
  expect(said(stack)).toEqual(["warning health-check-any-code Http", "warning plain-http Http"]);
});

describe("A3: one weight for all of the deprecated slb_attachment becomes equal shares in slb_backend_server", () => {
  const withServers = (count: number) => {
    const stack = newStack();
    const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL });
    clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
    const pool = new BackendPool(stack, "Pool", {
      defaultPort: 80,
      backends: backendsOf(stack, backends("A3"), count),
    });
    new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
    return stack;
  };

  test("as a few", () => {
    const stack = withServers(3);
    // The case repeats one id; the copies stand for different servers of a count.
    expect(weights(stack)).toEqual([80, 80, 80]);
    expect(resources(stack, "alicloud_slb_attachment")).toEqual({});
  });

  test("more than 20 on create is an error", () => {
    expect(said(withServers(20))).not.toContain("error batch-at-create DefaultServerGroup");
    expect(said(withServers(21))).toContain("error batch-at-create DefaultServerGroup");
  });
});

test("A4 and A9: warn single backend", () => {
  const inDefault = newStack();
  inDefaultGroup(inDefault, existing(inDefault, { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL }), backends("A4"));
  expect(said(inDefault)).toEqual(["warning single-backend DefaultServerGroup"]);

  const inGroup = newStack();
  const http = existing(inGroup).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  inVServerGroup(inGroup, http, backends("A9"));
  expect(said(inGroup)).toEqual(["warning plain-http Http", "warning single-backend Pool"]);
});

test("A5: ok", () => {
  const stack = newStack();
  inDefaultGroup(
    stack,
    existing(stack, { spec: undefined, chargeType: alicloud.ChargeType.PAY_BY_CLCU }),
    backends("A5"),
  );
  expect(said(stack)).toEqual([]);
});

test("A8: ok; shares 50/50 although the names say master and backup", () => {
  const stack = newStack();
  const http = existing(stack).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  inVServerGroup(stack, http, backends("A8"), BindingStrategy.VSERVER_ATTACHMENTS);
  expect(said(stack)).toEqual(["info weight-replace Pool--vserver-attachments", "warning plain-http Http"]);
  const attachments = Object.values(resources(stack, "alicloud_slb_server_group_server_attachment"));
  expect(attachments.map(({ weight, description }) => [weight, description])).toEqual([
    [100, "master"],
    [100, "backup"],
  ]);
});

test("A12: ok on spec; warns of the unserved check port and of port 22; says that the ENI's primary IP is used", () => {
  const stack = newStack();
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL });
  const tcp = clb.addListener("Tcp", {
    protocol: alicloud.ListenerProtocol.TCP,
    port: 22,
    healthCheck: { port: 20, intervalSeconds: 5, timeoutSeconds: 8, healthyThreshold: 8, unhealthyThreshold: 8 },
  });
  inVServerGroup(stack, tcp, backends("A12"));
  expect(said(stack)).toEqual([
    "info eni-primary-ip server3",
    "warning health-check-port-unserved Tcp",
    "warning risky-port Tcp",
  ]);
});

describe("A13: an ENI in the default group", () => {
  test("is ok with a specification", () => {
    const stack = newStack();
    inDefaultGroup(stack, existing(stack), backends("A13"));
    expect(said(stack)).toEqual([]);
  });

  test("is an error without specification and PayByCLCU, a warning when nothing is known", () => {
    const shared = newStack();
    inDefaultGroup(shared, existing(shared, { spec: alicloud.LoadBalancerSpec.SHARED }), backends("A13"));
    expect(said(shared)).toContain("error eni-performance server1");
    const unknown = newStack();
    inDefaultGroup(unknown, existing(unknown, { spec: undefined }), backends("A13"));
    expect(said(unknown)).toEqual(["warning eni-performance server1"]);
  });
});

test("A14: only the step to 21 servers is refused, and only as a first create", () => {
  const errors = CASES.get("A14")!.steps!.map((step) => {
    const stack = newStack();
    inDefaultGroup(
      stack,
      new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL }),
      distinct(step),
    );
    return findingsOf(stack)
      .filter((finding) => finding.severity === "error")
      .map((finding) => finding.ruleId);
  });
  expect(errors).toEqual([[], [], [], ["batch-at-create"], []]);
});

/** Steps repeat `ecs` for different servers: number them. */
function distinct(step: readonly string[]): string[] {
  const spread = step.flatMap((text) => {
    const [, head, tail, times = "1"] = /^([a-z]+)(:.*?)(?: x (\d+))?$/.exec(text)!;
    return Array.from({ length: Number(times) }, (_, i) => `${head}${i + 1}${tail}`);
  });
  return spread.length === step.length && step.length > 1
    ? step.map((text, i) => text.replace(/^([a-z]+)/, `$1${i + 1}`))
    : spread;
}

test("A15: container groups and network interfaces on a guaranteed-performance CLB", () => {
  const stack = newStack();
  const clb = existing(stack);
  const [eci, ...inGroup] = backends("A15").map((text, i) => readBackend(stack, text, i));
  expect(eci.kind).toBe("eci");
  const pods = new BackendPool(stack, "Pods", {
    defaultPort: 80,
    backends: { eci: Backend.containerGroup(eci.id, { ...eci.options, serverIp: "10.0.1.1" }) },
  });
  new ListenerBinding(stack, "PodsBinding", { listener: clb.defaultServerGroup, pool: pods });
  const tcp = clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 8080 });
  const pool = new BackendPool(stack, "Pool", {
    backends: {
      eni: Backend.networkInterface(inGroup[0].id, inGroup[0].options),
      eci: Backend.containerGroup(inGroup[1].id, inGroup[1].options),
    },
  });
  new ListenerBinding(stack, "Binding", { listener: tcp, pool, strategy: BindingStrategy.VSERVER_ATTACHMENTS });
  expect(said(stack).filter((finding) => finding.startsWith("error"))).toEqual([]);
});

describe("A18: two load balancers, web and app servers", () => {
  const balancer = (servers: number) => {
    const stack = newStack();
    const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {
      spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
      addressType: alicloud.AddressType.INTERNET,
    });
    clb.addListener("Http", {
      protocol: alicloud.ListenerProtocol.HTTP,
      port: 80,
      backendPort: 8000,
      healthCheck: { enabled: false },
      stickySession: { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: 86400 },
    });
    inDefaultGroup(
      stack,
      clb,
      Array.from({ length: servers }, (_, i) => `ecs${i + 1}:-:-`),
      {},
    );
    return stack;
  };

  test("warn health check off; weight 100", () => {
    const stack = balancer(4);
    expect(said(stack)).toEqual(["warning health-check-off Http", "warning plain-http Http"]);
    expect(weights(stack)).toEqual([100, 100, 100, 100]);
  });

  test("error above 20", () => {
    expect(said(balancer(21))).toContain("error batch-at-create DefaultServerGroup");
  });
});

test("A19: ok; weight emitted as 100", () => {
  const stack = newStack();
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL });
  clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 21, backendPort: 2111, bandwidth: 5 });
  inDefaultGroup(stack, clb, ["ecs1:-:-", "ecs2:-:-"], {});
  expect(said(stack)).toEqual([]);
  expect(weights(stack)).toEqual([100, 100]);
});

test("A22: active and passive servers: some zero weights are legal", () => {
  const stack = newStack();
  const tcp = existing(stack).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  inVServerGroup(
    stack,
    tcp,
    backends("A22").map((text, i) => text.replace("ecs[*]", `ecs${i + 1}`)),
  );
  expect(said(stack)).toEqual([]);
});
