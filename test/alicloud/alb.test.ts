import { alicloud, Backend, BackendPool, BindingStrategy, Forward, ListenerBinding } from "../../lib";
import { findingsOf, newStack, onlyResource, resources, sleepOf } from "../synth";

const GROUP = "alicloud_alb_server_group";

function alb(stack = newStack()) {
  const loadBalancer = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", {
    loadBalancerId: "alb-1",
    vpcId: "vpc-1",
  });
  return {
    stack,
    loadBalancer,
    listener: loadBalancer.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
  };
}

const errors = (stack: ReturnType<typeof newStack>) => findingsOf(stack).filter(({ severity }) => severity === "error");

const HEALTH_CHECK = {
  health_check_enabled: true,
  health_check_protocol: "HTTP",
  health_check_codes: ["http_2xx", "http_3xx"],
  health_check_method: "HEAD",
  health_check_path: "/",
};

test("a pool becomes a group that a change of its members replaces, and the listener sends to it", () => {
  const { stack, listener } = alb();
  const pool = listener.addBackends("Web", {
    defaultPort: 80,
    backends: {
      b: Backend.networkInterface("eni-b", { serverIp: "10.0.0.9", weight: 0 }),
      a: Backend.instance("i-a", { description: "blue" }),
    },
  });
  pool.addBackend("c", Backend.containerGroup("eci-c", { port: 8080 }));

  const [[members, trigger]] = Object.entries(resources(stack, "terraform_data"));
  expect(trigger).toEqual({
    input: '${jsonencode(sort(["Ecs i-a - 80 100 blue", "Eni eni-b 10.0.0.9 80 0 -", "Eci eci-c - 8080 100 -"]))}',
  });
  expect(onlyResource(stack, GROUP)).toEqual({
    server_group_name: "Web",
    server_group_type: "Instance",
    vpc_id: "vpc-1",
    protocol: "HTTP",
    scheduler: "Wrr",
    connection_drain_config: [{ connection_drain_enabled: true, connection_drain_timeout: 60 }],
    health_check_config: HEALTH_CHECK,
    servers: [
      { server_type: "Ecs", server_id: "i-a", port: 80, weight: 100, description: "blue" },
      { server_type: "Eni", server_id: "eni-b", server_ip: "10.0.0.9", port: 80, weight: 0 },
      { server_type: "Eci", server_id: "eci-c", port: 8080, weight: 100 },
    ],
    lifecycle: { create_before_destroy: true, replace_triggered_by: [`terraform_data.${members}`] },
  });
  const [group] = Object.keys(resources(stack, GROUP));
  expect(onlyResource(stack, "alicloud_alb_listener")).toEqual({
    load_balancer_id: "alb-1",
    listener_protocol: "HTTP",
    listener_port: 80,
    default_actions: [
      {
        type: "ForwardGroup",
        forward_group_config: [{ server_group_tuples: [{ server_group_id: `\${${GROUP}.${group}.id}` }] }],
      },
    ],
  });
  expect(errors(stack)).toEqual([]);
});

test("the trigger and the group say the same for another order of declaration", () => {
  const json = (ids: readonly string[]) => {
    const { stack, listener } = alb();
    const backends = Object.fromEntries(ids.map((id) => [id, Backend.instance(`i-${id}`)]));
    listener.addBackends("Web", { defaultPort: 80, backends });
    return [resources(stack, GROUP), resources(stack, "terraform_data")];
  };
  expect(json(["b", "a", "c"])).toEqual(json(["a", "b", "c"]));
});

test("members change in place where the strategy says so, at the same address", () => {
  const group = (strategy?: BindingStrategy) => {
    const { stack, listener } = alb();
    const pool = new BackendPool(stack, "Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
    new ListenerBinding(stack, "Binding", { listener, pool, strategy });
    return { groups: resources(stack, GROUP), data: resources(stack, "terraform_data") };
  };
  const inPlace = group(BindingStrategy.ALB_IN_PLACE);
  expect(inPlace.data).toEqual({});
  expect(Object.values(inPlace.groups)[0].lifecycle).toEqual({ create_before_destroy: true });
  expect(Object.keys(inPlace.groups)).toEqual(Object.keys(group().groups));
});

test("a listener waits for a new group to settle", () => {
  const { stack, loadBalancer } = alb();
  const serverGroup = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer, settleSeconds: 30 });
  loadBalancer.addListener("Other", { protocol: alicloud.ListenerProtocol.HTTP, port: 81, serverGroup });
  serverGroup.addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
  const settle = Object.entries(resources(stack, "terraform_data")).find(([, { provisioner }]) => provisioner);
  expect(settle?.[1]).toEqual({
    triggers_replace: expect.stringMatching(/^\$\{alicloud_alb_server_group\.Group_\w+\.id\}$/),
    provisioner: [sleepOf("30")],
  });
  const other = Object.values(resources(stack, "alicloud_alb_listener")).find(({ listener_port: port }) => port === 81);
  expect(other?.depends_on).toEqual([`terraform_data.${settle?.[0]}`]);
});

test("a rule splits between pools by weights of its own", () => {
  const { stack, listener } = alb();
  listener.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-d") } });
  const pool = (id: string) =>
    new BackendPool(stack, id, { defaultPort: 80, backends: { a: Backend.instance(`i-${id}`) } });
  const rule = listener.addRule("Api", {
    priority: 10,
    conditions: { domains: ["api.example.com"], paths: ["/v1/*"], headers: { "X-Canary": ["1"] } },
    poolSessionSeconds: 600,
  });
  const forward = Forward.weighted([
    { pool: pool("Blue"), weight: 95 },
    { pool: pool("Green"), weight: 5 },
  ]);
  new ListenerBinding(stack, "Binding", { listener: rule, forward });
  const groupId = (id: string) =>
    `\${${GROUP}.${Object.keys(resources(stack, GROUP)).find((key) => key.includes(id))}.id}`;
  expect(onlyResource(stack, "alicloud_alb_rule")).toEqual({
    listener_id: `\${alicloud_alb_listener.${Object.keys(resources(stack, "alicloud_alb_listener"))[0]}.id}`,
    rule_name: "Api",
    priority: 10,
    rule_conditions: [
      { type: "Host", host_config: { values: ["api.example.com"] } },
      { type: "Path", path_config: { values: ["/v1/*"] } },
      { type: "Header", header_config: { key: "X-Canary", values: ["1"] } },
    ],
    rule_actions: [
      {
        order: 1,
        type: "ForwardGroup",
        forward_group_config: [
          {
            server_group_tuples: [
              { server_group_id: groupId("Blue"), weight: 95 },
              { server_group_id: groupId("Green"), weight: 5 },
            ],
            server_group_sticky_session: [{ enabled: true, timeout: 600 }],
          },
        ],
      },
    ],
  });
  expect(errors(stack)).toEqual([]);
});

test("a rule redirects to HTTPS, of a listener that exists already", () => {
  const { stack, loadBalancer } = alb();
  const listener = alicloud.ApplicationListener.fromAttributes(stack, "Existing", {
    loadBalancer,
    listenerId: "lsn-1",
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 81,
  });
  listener.addRule("Secure", {
    priority: 1,
    conditions: { methods: ["GET"], queries: { a: "1" }, cookies: { b: "2" }, sourceIps: ["10.0.0.0/8"] },
    redirectToPort: 443,
  });
  expect(onlyResource(stack, "alicloud_alb_rule")).toEqual({
    listener_id: "lsn-1",
    rule_name: "Secure",
    priority: 1,
    rule_conditions: [
      { type: "Method", method_config: { values: ["GET"] } },
      { type: "QueryString", query_string_config: { values: [{ key: "a", value: "1" }] } },
      { type: "Cookie", cookie_config: { values: [{ key: "b", value: "2" }] } },
      { type: "SourceIp", source_ip_config: { values: ["10.0.0.0/8"] } },
    ],
    rule_actions: [
      { order: 1, type: "Redirect", redirect_config: [{ protocol: "HTTPS", port: "443", http_code: "301" }] },
    ],
  });
});

test("addresses make an Ip group, outside the VPC when it says so", () => {
  const { stack, loadBalancer } = alb();
  const serverGroup = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer, remoteIps: true });
  serverGroup.addBackends("Far", { defaultPort: 80, backends: { a: Backend.ip("10.9.0.1") } });
  const group = onlyResource(stack, GROUP);
  expect(group.server_group_type).toBe("Ip");
  expect(group.servers).toEqual([
    { server_type: "Ip", server_id: "10.9.0.1", server_ip: "10.9.0.1", port: 80, weight: 100, remote_ip_enabled: true },
  ]);
  const [{ input }] = Object.values(resources(stack, "terraform_data"));
  expect(input).toBe('${jsonencode(sort(["Ip 10.9.0.1 10.9.0.1 80 100 - remote"]))}');
});

test("functions make an Fc group: no VPC, protocol, port or weight", () => {
  const { stack, listener } = alb();
  listener.addBackends("Fn", { defaultPort: 80, backends: { a: Backend.cloudFunction("acs:fc:cn:1:services/f") } });
  expect(onlyResource(stack, GROUP)).toEqual({
    server_group_name: "Fn",
    server_group_type: "Fc",
    health_check_config: HEALTH_CHECK,
    servers: [{ server_type: "Fc", server_id: "acs:fc:cn:1:services/f" }],
    lifecycle: { create_before_destroy: true, replace_triggered_by: [expect.any(String)] },
  });
});

test("group settings reach the provider with their units", () => {
  const { stack, loadBalancer } = alb();
  new alicloud.ApplicationServerGroup(stack, "Group", {
    loadBalancer,
    protocol: alicloud.ServerGroupProtocol.GRPC,
    scheduler: alicloud.Scheduler.WLC,
    healthCheck: { protocol: alicloud.HealthCheckProtocol.TCP, port: 99 },
    stickySession: { type: alicloud.StickySessionType.INSERT },
    connectionDrainSeconds: 0,
    slowStartSeconds: 45,
    crossZone: true,
    ipVersion: alicloud.IpVersion.DUAL_STACK,
  });
  expect(onlyResource(stack, GROUP)).toEqual({
    server_group_name: "Group",
    server_group_type: "Instance",
    vpc_id: "vpc-1",
    protocol: "GRPC",
    scheduler: "Wlc",
    connection_drain_config: [{ connection_drain_enabled: false }],
    slow_start_config: { slow_start_enabled: true, slow_start_duration: 45 },
    health_check_config: { health_check_enabled: true, health_check_protocol: "TCP", health_check_connect_port: 99 },
    sticky_session_config: { sticky_session_enabled: true, sticky_session_type: "Insert", cookie_timeout: 1000 },
    cross_zone_enabled: true,
    ipv6_enabled: true,
    lifecycle: { create_before_destroy: true },
  });
});

test("a load balancer of ours is protected, internal and fixed in its addresses", () => {
  const stack = newStack();
  const zoneMappings = [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i" },
  ];
  const loadBalancer = new alicloud.ApplicationLoadBalancer(stack, "Alb", { vpcId: "vpc-1", zoneMappings });
  loadBalancer.addListener("Https", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: "cert-1" });
  expect(onlyResource(stack, "alicloud_alb_load_balancer")).toEqual({
    vpc_id: "vpc-1",
    load_balancer_name: "Alb",
    load_balancer_edition: "Standard",
    load_balancer_billing_config: { pay_type: "PayAsYouGo" },
    address_type: "Intranet",
    address_allocated_mode: "Fixed",
    deletion_protection_enabled: true,
    zone_mappings: [
      { zone_id: "cn-hangzhou-h", vswitch_id: "vsw-h" },
      { zone_id: "cn-hangzhou-i", vswitch_id: "vsw-i" },
    ],
  });
  expect(onlyResource(stack, "alicloud_alb_listener")).toMatchObject({
    certificates: [{ certificate_id: "cert-1" }],
    security_policy_id: "tls_cipher_policy_1_2",
  });
});
