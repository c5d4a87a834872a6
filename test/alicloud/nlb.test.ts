import { TerraformVariable, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding } from "../../lib";
import { findingsOf, newStack, onlyResource, resources, sleepOf } from "../synth";

const TYPE = "alicloud_nlb_server_group_server_attachment";

function nlb(stack = newStack()) {
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", {
    loadBalancerId: "nlb-1",
    vpcId: "vpc-1",
  });
  return { stack, loadBalancer };
}

/** Logical ids without the hash, whose stability is what matters. */
const plain = (all: Record<string, unknown>) => Object.keys(all).map((id) => id.replace(/_[0-9A-F]{8}$/, ""));

test("a pool becomes a group, an attachment for each backend, and a barrier that the listener waits for", () => {
  const { stack, loadBalancer } = nlb();
  const listener = loadBalancer.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  const pool = new BackendPool(stack, "Web", { defaultPort: 8080 });
  new ListenerBinding(stack, "Binding", { listener, pool });
  pool.addBackend("a", Backend.instance("i-a", { weight: 50, description: "blue" }));
  pool.addBackend("b", Backend.networkInterface("eni-b", { serverIp: "10.0.0.9", port: 9090 }));

  expect(onlyResource(stack, "alicloud_nlb_server_group")).toEqual({
    server_group_name: "Web",
    server_group_type: "Instance",
    vpc_id: "vpc-1",
    protocol: "TCP",
    scheduler: "Wrr",
    connection_drain_enabled: true,
    connection_drain_timeout: 60,
    health_check: { health_check_enabled: true, health_check_type: "TCP" },
    lifecycle: { create_before_destroy: true },
  });
  const group = expect.stringMatching(/^\$\{alicloud_nlb_server_group\.\w+\.id\}$/);
  const [a, b] = Object.values(resources(stack, TYPE));
  expect(a).toEqual({
    server_group_id: group,
    server_type: "Ecs",
    server_id: "i-a",
    port: 8080,
    weight: 50,
    description: "blue",
    lifecycle: { create_before_destroy: true },
  });
  expect(b).toEqual({
    server_group_id: group,
    server_type: "Eni",
    server_id: "eni-b",
    server_ip: "10.0.0.9",
    port: 9090,
    weight: 100,
    lifecycle: { create_before_destroy: true },
  });
  const [barrier, settle] = Object.entries(resources(stack, "terraform_data")).sort(([x], [y]) => x.length - y.length);
  const ids = Object.keys(resources(stack, TYPE)).map((id) => `${TYPE}.${id}.id`);
  expect(barrier[1]).toEqual({
    input: `\${jsonencode(sort([${ids.join(", ")}]))}`,
    depends_on: [`terraform_data.${settle[0]}`],
  });
  expect(settle[1].provisioner).toEqual([sleepOf("20")]);
  expect(onlyResource(stack, "alicloud_nlb_listener")).toEqual({
    load_balancer_id: "nlb-1",
    listener_protocol: "TCP",
    listener_port: 80,
    server_group_id: group,
    depends_on: [`terraform_data.${barrier[0]}`],
  });
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("addresses stay the same when backends come, go or change places", () => {
  const addresses = (ids: readonly string[]) => {
    const { stack, loadBalancer } = nlb();
    loadBalancer.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }).addBackends("Web", {
      defaultPort: 80,
      backends: Object.fromEntries(ids.map((id) => [id, Backend.instance(`i-${id}`)])),
    });
    return Object.keys(resources(stack, TYPE)).sort();
  };
  const all = addresses(["a", "b", "c"]);
  expect(addresses(["c", "b", "a"])).toEqual(all);
  expect(addresses(["a", "c"])).toEqual(all.filter((_, at) => at !== 1));
});

test("a listener with a range of ports gets an any-port group: port 0 for group and listener", () => {
  const { stack, loadBalancer } = nlb();
  loadBalancer
    .addListener("Games", {
      protocol: alicloud.ListenerProtocol.UDP,
      startPort: 7000,
      endPort: 7100,
      serverGroupOptions: { healthCheck: { port: 7000 }, scheduler: alicloud.Scheduler.QCH },
    })
    .addBackends("Servers", { backends: { a: Backend.instance("i-a") } });
  expect(onlyResource(stack, "alicloud_nlb_server_group")).toMatchObject({
    any_port_enabled: true,
    protocol: "UDP",
    scheduler: "Qch",
    health_check: { health_check_enabled: true, health_check_type: "UDP", health_check_connect_port: 7000 },
  });
  expect(onlyResource(stack, TYPE)).toMatchObject({ port: 0 });
  expect(onlyResource(stack, "alicloud_nlb_listener")).toMatchObject({
    listener_port: 0,
    start_port: 7000,
    end_port: 7100,
  });
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("IPv6 addresses make a group of type Ip, in the form that the API gives back", () => {
  const { stack, loadBalancer } = nlb();
  loadBalancer
    .addListener("Tcp", {
      protocol: alicloud.ListenerProtocol.TCP,
      port: 80,
      serverGroupOptions: { ipVersion: alicloud.IpVersion.DUAL_STACK },
    })
    .addBackends("Web", { defaultPort: 80, backends: { a: Backend.ip("2408:4000:0:0::0A") } });
  expect(onlyResource(stack, "alicloud_nlb_server_group")).toMatchObject({
    server_group_type: "Ip",
    address_ip_version: "DualStack",
  });
  expect(onlyResource(stack, TYPE)).toMatchObject({
    server_type: "Ip",
    server_id: "2408:4000::a",
    server_ip: "2408:4000::a",
  });
});

test("TCPSSL takes certificates and TLS 1.2 or newer", () => {
  const { stack, loadBalancer } = nlb();
  loadBalancer
    .addListener("Tls", {
      protocol: alicloud.ListenerProtocol.TCPSSL,
      port: 443,
      certificateIds: ["cert-1"],
      idleTimeoutSeconds: 60,
    })
    .addBackends("Web", { defaultPort: 80, backends: { a: Backend.containerGroup("eci-a") } });
  expect(onlyResource(stack, "alicloud_nlb_listener")).toMatchObject({
    listener_protocol: "TCPSSL",
    certificate_ids: ["cert-1"],
    security_policy_id: "tls_cipher_policy_1_2",
    idle_timeout: 60,
  });
  expect(onlyResource(stack, "alicloud_nlb_server_group")).toMatchObject({ protocol: "TCPSSL" });
});

test("certificates may be a list that is known only at plan, which asks for one at least", () => {
  const { stack, loadBalancer } = nlb();
  const certificateIds = new TerraformVariable(stack, "certificates", { type: "list(string)" }).listValue;
  loadBalancer
    .addListener("Tls", { protocol: alicloud.ListenerProtocol.TCPSSL, port: 443, certificateIds })
    .addBackends("Web", {});
  expect(onlyResource(stack, "alicloud_nlb_listener")).toMatchObject({
    certificate_ids: "${var.certificates}",
    lifecycle: { precondition: [{ condition: "${try(length(var.certificates) > 0, false)}" }] },
  });
});

test("backends are attached to a group that exists already, without touching it or its listener", () => {
  const { stack, loadBalancer } = nlb();
  const serverGroup = alicloud.NetworkServerGroup.fromAttributes(stack, "Group", {
    loadBalancer,
    serverGroupId: "sgp-1",
  });
  const listener = alicloud.NetworkListener.fromAttributes(stack, "Tcp", {
    loadBalancer,
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
    serverGroup,
  });
  const pool = new BackendPool(stack, "Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
  new ListenerBinding(stack, "Binding", { listener, pool });
  expect(onlyResource(stack, TYPE)).toMatchObject({ server_group_id: "sgp-1" });
  expect(resources(stack, "alicloud_nlb_server_group")).toEqual({});
  expect(resources(stack, "alicloud_nlb_listener")).toEqual({});
  expect(plain(resources(stack, "terraform_data"))).toEqual(["Group_Barrier"]);
});

test("listeners share a group that was made for them", () => {
  const { stack, loadBalancer } = nlb();
  const serverGroup = new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer, settleSeconds: 0 });
  loadBalancer.addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
  loadBalancer.addListener("B", { protocol: alicloud.ListenerProtocol.TCP, port: 81, serverGroup });
  serverGroup.addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
  const barrier = Object.keys(resources(stack, "terraform_data"));
  expect(barrier).toHaveLength(1);
  for (const listener of Object.values(resources(stack, "alicloud_nlb_listener"))) {
    expect(listener.depends_on).toEqual([`terraform_data.${barrier[0]}`]);
  }
});

test.each([
  ["its default", {}, "20"],
  ["its default, where a setting is named without a value", { healthCheck: { intervalSeconds: undefined } }, "20"],
  ["the health check", { healthCheck: { intervalSeconds: 5, healthyThreshold: 3 } }, "15"],
  ["the user", { settleSeconds: 90 }, "90"],
])("the time to settle comes from %s", (_, serverGroupOptions, seconds) => {
  const { stack, loadBalancer } = nlb();
  const listener = loadBalancer.addListener("Tcp", {
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
    serverGroupOptions,
  });
  listener.addBackends("Web", { defaultPort: 80 });
  expect(JSON.stringify(resources(stack, "terraform_data"))).toContain(JSON.stringify(sleepOf(seconds)));
});

test("nothing settles where no health check is made", () => {
  const { stack, loadBalancer } = nlb();
  const serverGroupOptions = { healthCheck: { enabled: false } };
  loadBalancer
    .addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroupOptions })
    .addBackends("Web", {});
  expect(onlyResource(stack, "terraform_data")).toEqual({ input: "[]" });
});

test("a long drain raises the time that a removal may take", () => {
  const timeouts = (connectionDrainSeconds: number) => {
    const { stack, loadBalancer } = nlb();
    loadBalancer
      .addListener("Tcp", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        serverGroupOptions: { connectionDrainSeconds },
      })
      .addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
    return [onlyResource(stack, TYPE).timeouts, onlyResource(stack, "alicloud_nlb_server_group")];
  };
  expect(timeouts(299)[0]).toBeUndefined();
  expect(timeouts(600)[0]).toEqual({ delete: "900s" });
  expect(timeouts(0)[1]).toMatchObject({ connection_drain_enabled: false });
  expect(timeouts(0)[1]).not.toHaveProperty("connection_drain_timeout");
});

test("a load balancer of ours is protected, internal and made as asked", () => {
  const stack = newStack();
  const zoneMappings = [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i", allocationId: "eip-1" },
  ];
  new alicloud.NetworkLoadBalancer(stack, "Nlb", {
    vpcId: "vpc-1",
    zoneMappings,
    ipVersion: alicloud.IpVersion.DUAL_STACK,
  });
  expect(onlyResource(stack, "alicloud_nlb_load_balancer")).toEqual({
    vpc_id: "vpc-1",
    load_balancer_name: "Nlb",
    address_type: "Intranet",
    address_ip_version: "DualStack",
    deletion_protection_enabled: true,
    zone_mappings: [
      { zone_id: "cn-hangzhou-h", vswitch_id: "vsw-h" },
      { zone_id: "cn-hangzhou-i", vswitch_id: "vsw-i", allocation_id: "eip-1" },
    ],
  });
});

test("a renamed pool keeps its group and attachments", () => {
  const at = (poolId: string, formerPath?: string) => {
    const { stack, loadBalancer } = nlb();
    const backends = { a: Backend.instance("i-a") };
    const pool = new BackendPool(stack, poolId, { defaultPort: 80, backends, formerPath });
    const listener = loadBalancer.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
    new ListenerBinding(stack, "Binding", { listener, pool });
    return stack;
  };
  const addresses = (stack: ReturnType<typeof newStack>) => {
    const types = [TYPE, "alicloud_nlb_server_group", "terraform_data"];
    return types.flatMap((type) => Object.keys(resources(stack, type)).map((id) => `${type}.${id}`)).sort();
  };
  const renamed = at("New", "Old");
  const { moved } = JSON.parse(Testing.synth(renamed)) as { moved: Array<{ from: string; to: string }> };
  expect(moved.map(({ from }) => from).sort()).toEqual(addresses(at("Old")));
  expect(moved.map(({ to }) => to).sort()).toEqual(addresses(renamed));
});
