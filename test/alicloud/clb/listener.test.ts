import {
  DefaultTokenResolver,
  StringConcat,
  TerraformResource,
  TerraformStack,
  TerraformVariable,
  Testing,
  Tokenization,
} from "cdktf";
import { alicloud, Backend } from "../../../lib";
import { newStack, onlyResource, resources } from "../../synth";

function listenerOf(options: alicloud.ClassicListenerOptions) {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  clb.addListener("Listener", { backendPort: 80, ...options });
  return onlyResource(stack, "alicloud_slb_listener");
}

test("safe defaults: weighted round robin, health check on, 2xx and 3xx healthy", () => {
  expect(listenerOf({ protocol: alicloud.ListenerProtocol.HTTP, port: 80 })).toStrictEqual({
    load_balancer_id: "lb-1",
    protocol: "http",
    frontend_port: 80,
    backend_port: 80,
    scheduler: "wrr",
    health_check: "on",
    health_check_http_code: "http_2xx,http_3xx",
  });
});

test("https speaks TLS 1.2 or newer", () => {
  expect(listenerOf({ protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: "cert" })).toMatchObject({
    server_certificate_id: "cert",
    tls_cipher_policy: "tls_cipher_policy_1_2",
  });
});

test("every setting has its argument", () => {
  const healthCheck = {
    enabled: false,
    healthyCodes: ["2xx"],
    path: "/health",
    host: "example.com",
    port: 81,
    intervalSeconds: 2,
    timeoutSeconds: 5,
    healthyThreshold: 3,
    unhealthyThreshold: 4,
    protocol: alicloud.HealthCheckProtocol.HTTP,
  };
  const stickySession = { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: 86400 };
  expect(
    listenerOf({
      protocol: alicloud.ListenerProtocol.HTTP,
      port: 80,
      bandwidth: 10,
      scheduler: alicloud.Scheduler.RR,
      healthCheck,
      stickySession,
    }),
  ).toStrictEqual({
    load_balancer_id: "lb-1",
    protocol: "http",
    frontend_port: 80,
    backend_port: 80,
    bandwidth: 10,
    scheduler: "rr",
    health_check: "off",
    health_check_type: "http",
    health_check_http_code: "http_2xx",
    health_check_uri: "/health",
    health_check_domain: "example.com",
    health_check_connect_port: 81,
    health_check_interval: 2,
    health_check_timeout: 5,
    healthy_threshold: 3,
    unhealthy_threshold: 4,
    sticky_session: "on",
    sticky_session_type: "insert",
    cookie_timeout: 86400,
  });
});

test("a redirect has no backends and no health check", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  clb.addListener("Plain", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 });
  expect(onlyResource(stack, "alicloud_slb_listener")).toStrictEqual({
    load_balancer_id: "lb-1",
    protocol: "http",
    frontend_port: 80,
    scheduler: "wrr",
    listener_forward: "on",
    forward_port: 443,
  });
});

test("protocol and ports may be tokens", () => {
  const stack = newStack();
  const protocol = new TerraformVariable(stack, "protocol", { type: "string" });
  const port = new TerraformVariable(stack, "port", { type: "number" });
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  clb.addListener("Listener", {
    protocol: alicloud.ListenerProtocol.of(protocol.stringValue),
    port: port.numberValue,
    backendPort: port.numberValue,
  });
  expect(onlyResource(stack, "alicloud_slb_listener")).toMatchObject({
    protocol: "${var.protocol}",
    frontend_port: "${var.port}",
    backend_port: "${var.port}",
  });
});

test("addBackends makes pool and binding in one call", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const listener = clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  const pool = listener.addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
  const rule = listener.addRule("Api", { domain: "example.com", url: "/api" });
  rule.addBackends("Api", { defaultPort: 81, backends: { b: Backend.instance("i-b") } });
  expect(pool.backendIds).toEqual(["a"]);
  expect(Object.values(resources(stack, "alicloud_slb_server_group")).map((group) => group.servers)).toStrictEqual([
    [{ port: 81, weight: 100, type: "ecs", server_ids: ["i-b"] }],
    [{ port: 80, weight: 100, type: "ecs", server_ids: ["i-a"] }],
  ]);
  const { depends_on, server_group_id, ...ruleArguments } = onlyResource(stack, "alicloud_slb_rule");
  expect(ruleArguments).toStrictEqual({
    load_balancer_id: "lb-1",
    frontend_port: 80,
    name: "Api",
    domain: "example.com",
    url: "/api",
  });
  const [[name, { depends_on: dependsOn }]] = Object.entries(resources(stack, "alicloud_slb_listener"));
  expect(depends_on).toStrictEqual([`alicloud_slb_listener.${name}`]);
  const [, ofListener] = Object.keys(resources(stack, "alicloud_slb_server_group"));
  expect(dependsOn).toStrictEqual([`alicloud_slb_server_group.${ofListener}`]);
  expect(server_group_id).toMatch(/ServerGroups_Clb--Http--Api--Api_/);
});

test("the listeners and rules of each stack wait for each other and for the members in that stack", () => {
  const app = Testing.app();
  const [one, other] = ["one", "other"].map((id) => new TerraformStack(app, id));
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(one, "Clb", { loadBalancerId: "lb-1" });
  const listen = (stack: TerraformStack, port: number) =>
    new alicloud.ClassicListener(stack, `On${port}`, {
      loadBalancer,
      protocol: alicloud.ListenerProtocol.TCP,
      port,
      backendPort: 80,
    });
  const listeners = [listen(one, 1), listen(other, 2), listen(one, 3), listen(other, 4)];
  const group = new alicloud.VServerGroup(other, "Group", { loadBalancer });
  const resolver = new DefaultTokenResolver(new StringConcat());
  const addressOf = (resource: unknown) => {
    const { terraformResourceType: type, friendlyUniqueId: name } = resource as TerraformResource;
    return `${type}.${name}`;
  };
  const awaited = ({ resource }: { resource: unknown }) => (resource as TerraformResource).dependsOn ?? [];
  expect(
    listeners.map((listener) => Tokenization.resolve(awaited(listener), { scope: other, resolver })),
  ).toStrictEqual([
    [],
    [addressOf(group.resource)],
    [addressOf(listeners[0].resource)],
    [addressOf(listeners[1].resource)],
  ]);
});
