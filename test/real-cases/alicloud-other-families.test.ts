import { TerraformStack } from "cdktf";
import { alicloud, BackendPool, ListenerBinding } from "../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../synth";
import { backendsOf, CASES } from "./cases";

/** What must be said, as `severity rule-id`, sorted. */
const said = (stack: TerraformStack) =>
  findingsOf(stack)
    .map(({ severity, ruleId }) => `${severity} ${ruleId}`)
    .sort();

/** Servers of their own where the notation repeats one id. */
const numbered = (notation: readonly string[]) =>
  notation.map((text, at) => text.replace(/(Master|Slave) /, "").replace(/\becs\d*:/i, `ecs${at + 1}:`));

const pool = (stack: TerraformStack, notation: readonly string[], id = "Pool") =>
  new BackendPool(stack, id, { backends: backendsOf(stack, numbered(notation)) });

const alb = (stack: TerraformStack) =>
  alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });

function pair(stack: TerraformStack, clb: alicloud.IClassicLoadBalancer, notation: readonly string[], port: number) {
  const group = new alicloud.MasterSlaveServerGroup(stack, "Pair", { loadBalancer: clb, masterBackendId: "server1" });
  const sessionSeconds = 3600;
  clb.addListener("Tcp", {
    protocol: alicloud.ListenerProtocol.TCP,
    port,
    sessionSeconds: sessionSeconds,
    masterSlaveGroup: group,
  });
  new ListenerBinding(stack, "PairBinding", { listener: group, pool: pool(stack, notation, "PairPool") });
}

const clb = (stack: TerraformStack) =>
  alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });

test("A6: ok; warn risk port 22", () => {
  const stack = newStack();
  pair(stack, clb(stack), CASES.get("A6")!.backends!, 22);
  expect(said(stack)).toEqual(["warning risky-port"]);
  const { servers } = onlyResource(stack, "alicloud_slb_master_slave_server_group");
  expect(servers).toMatchObject([
    { server_type: "Master", port: 100, weight: 100 },
    { server_type: "Slave", port: 100, weight: 100 },
  ]);
});

test("A11c: ok; default, master/slave and VServer group on one load balancer", () => {
  const stack = newStack();
  const loadBalancer = clb(stack);
  const [byDefault, master, slave, vserver] = CASES.get("A11c")!.backends!;
  loadBalancer.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
  const binding = { listener: loadBalancer.defaultServerGroup, pool: pool(stack, [byDefault], "Default") };
  new ListenerBinding(stack, "DefaultBinding", binding);
  pair(stack, loadBalancer, [master, slave], 81);
  const listener = loadBalancer.addListener("Vserver", { protocol: alicloud.ListenerProtocol.TCP, port: 82 });
  new ListenerBinding(stack, "VServerBinding", { listener, pool: pool(stack, [vserver], "VServer") });
  expect(said(stack)).toEqual(["warning plain-http", "warning single-backend", "warning single-backend"]);
});

test("B1: weight 100 is emitted where the raw provider would send 0", () => {
  const stack = newStack();
  const serverGroupOptions = {
    stickySession: { type: alicloud.StickySessionType.SERVER, cookie: "sid" },
    healthCheck: { healthyCodes: ["2xx", "3xx", "4xx"], port: 80 },
  };
  const listener = alb(stack).addListener("Http", {
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
    serverGroupOptions,
  });
  new ListenerBinding(stack, "Binding", { listener, pool: pool(stack, CASES.get("B1")!.backends!) });
  expect(onlyResource(stack, "alicloud_alb_server_group").servers).toMatchObject([{ weight: 100 }, { weight: 100 }]);
  expect(said(stack).filter((text) => text.startsWith("error"))).toEqual([]);
});

test("B2: ok", () => {
  const stack = newStack();
  const listener = alb(stack).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  new ListenerBinding(stack, "Binding", { listener, pool: pool(stack, CASES.get("B2")!.backends!) });
  expect(said(stack)).toEqual(["warning plain-http"]);
});

test("B4: ok; warn health check off twice", () => {
  const stack = newStack();
  const loadBalancer = alb(stack);
  const { groups } = CASES.get("B4") as unknown as { groups: { be: unknown; fe: unknown } };
  expect(Object.keys(groups)).toEqual(["be", "fe"]);
  for (const port of [8080, 80]) {
    const serverGroupOptions = { healthCheck: { enabled: false } };
    const listener = loadBalancer.addListener(`L${port}`, {
      protocol: alicloud.ListenerProtocol.HTTP,
      port,
      serverGroupOptions,
    });
    const servers = pool(stack, [`ecs:${port}:50`, `ecs:${port}:50`], `P${port}`);
    new ListenerBinding(stack, `B${port}`, { listener, pool: servers });
  }
  expect(said(stack).filter((text) => text.includes("health"))).toEqual([
    "warning health-check-off",
    "warning health-check-off",
  ]);
  expect(said(stack).filter((text) => text.startsWith("error"))).toEqual([]);
});

test.each(["IPv4", "DualStack"])("B6 (%s): ok; a drain time cannot be set with draining off", (version) => {
  const stack = newStack();
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
  const serverGroupOptions = {
    connectionDrainSeconds: 60,
    ipVersion: version === "IPv4" ? undefined : alicloud.IpVersion.of(version),
    healthCheck: { timeoutSeconds: 5, intervalSeconds: 10, healthyThreshold: 2, unhealthyThreshold: 2 },
  };
  const listener = nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroupOptions });
  new ListenerBinding(stack, "Binding", { listener, pool: pool(stack, CASES.get("B6")!.backends!) });
  expect(onlyResource(stack, "alicloud_nlb_server_group")).toMatchObject({
    connection_drain_enabled: true,
    connection_drain_timeout: 60,
  });
  expect(said(stack)).toEqual([]);
});

test("B8: ok in autoscaled mode; error if static backends are also declared", () => {
  const declared = (backends: readonly string[]) => {
    const stack = newStack();
    const source = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
    const listener = alb(stack).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
    const scaled = new BackendPool(stack, "Web", {
      defaultPort: 9000,
      defaultWeight: 50,
      source,
      backends: backendsOf(stack, backends),
    });
    new ListenerBinding(stack, "Binding", { listener, pool: scaled });
    return stack;
  };
  const stack = declared([]);
  expect(said(stack)).toEqual(["warning plain-http"]);
  expect(Object.keys(resources(stack, "alicloud_ess_server_group_attachment"))).toHaveLength(1);
  expect(said(declared(["ecs:9000:50"])).filter((text) => text.startsWith("error"))).toEqual([
    "error pool-source-backends",
  ]);
});
