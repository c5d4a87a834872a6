import { TerraformStack, TerraformVariable } from "cdktf";
import { Backend, BackendPool, BindingStrategy, ListenerBinding, tencentcloud } from "../../../lib";
import { newStack, onlyResource, resources, sleepOf } from "../../synth";
import { plain } from "../plain";

const TYPE = "tencentcloud_clb_target_group_instance_attachment";

function loadBalancer(stack: TerraformStack) {
  return tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1", vpcId: "vpc-1" });
}

function group(stack: TerraformStack, props: Partial<tencentcloud.TargetGroupProps> = {}) {
  return new tencentcloud.TargetGroup(stack, "Web", {
    loadBalancer: loadBalancer(stack),
    protocol: tencentcloud.TargetGroupProtocol.TCP,
    ...props,
  });
}

const attachments = (stack: TerraformStack) => plain(resources(stack, TYPE));

function attached(ids: readonly string[]): TerraformStack {
  const stack = newStack();
  const backends = Object.fromEntries(ids.map((id) => [id, Backend.ip(`10.0.0.${id.charCodeAt(0) - 96}`)]));
  group(stack).addBackends("Pool", { defaultPort: 8080, defaultWeight: 10, backends });
  return stack;
}

test("a v2 group has its VPC, protocol and health check", () => {
  const stack = newStack();
  group(stack);
  expect(onlyResource(stack, "tencentcloud_clb_target_group")).toEqual({
    target_group_name: "Web",
    vpc_id: "vpc-1",
    type: "v2",
    protocol: "TCP",
    health_check: { health_switch: true, protocol: "TCP" },
  });
});

test("every setting of a v2 group is written", () => {
  const stack = newStack();
  const web = group(stack, {
    protocol: tencentcloud.TargetGroupProtocol.HTTP,
    targetGroupName: "shop",
    vpcId: "vpc-2",
    scheduler: tencentcloud.Scheduler.LEAST_CONN,
    sessionSeconds: 60,
    ipVersion: tencentcloud.IpVersion.IPV6,
    keepAlive: true,
    healthCheck: {
      path: "/up",
      host: "a.example",
      port: 81,
      intervalSeconds: 5,
      timeoutSeconds: 2,
      healthyThreshold: 3,
      unhealthyThreshold: 4,
    },
  });
  web.addBackends("Pool", { defaultPort: 8080 });
  expect(onlyResource(stack, "tencentcloud_clb_target_group")).toEqual({
    target_group_name: "shop",
    vpc_id: "vpc-2",
    type: "v2",
    protocol: "HTTP",
    port: 8080,
    schedule_algorithm: "LEAST_CONN",
    session_expire_time: 60,
    ip_version: "IPv6",
    keepalive_enable: true,
    health_check: {
      health_switch: true,
      protocol: "HTTP",
      http_code: 6,
      http_check_path: "/up",
      http_check_domain: "a.example",
      port: 81,
      gap_time: 5,
      timeout: 2,
      good_limit: 3,
      bad_limit: 4,
    },
  });
});

test("a v1 group leaves checks to its listeners", () => {
  const stack = newStack();
  group(stack, { type: tencentcloud.TargetGroupType.V1, protocol: undefined });
  expect(onlyResource(stack, "tencentcloud_clb_target_group")).toEqual({
    target_group_name: "Web",
    vpc_id: "vpc-1",
    type: "v1",
  });
});

test("each backend is one attachment, one after another in the order of ids, before those that it replaces go", () => {
  const stack = attached(["b", "a"]);
  const common = {
    target_group_id: "${tencentcloud_clb_target_group.Web.id}",
    port: 8080,
    weight: 10,
    lifecycle: { create_before_destroy: true },
  };
  expect(attachments(stack)).toEqual({
    Web_Attachments_a: { ...common, bind_ip: "10.0.0.1" },
    Web_Attachments_b: { ...common, bind_ip: "10.0.0.2", depends_on: [`${TYPE}.Web_Attachments_a`] },
  });
  expect(plain(resources(stack, "terraform_data"))).toEqual({
    Web_Barrier: { input: `\${jsonencode(sort([${TYPE}.Web_Attachments_a.id, ${TYPE}.Web_Attachments_b.id]))}` },
  });
});

const chain = (stack: TerraformStack) =>
  Object.fromEntries(
    Object.entries(attachments(stack)).map(([id, { depends_on }]) => [
      id.replace("Web_Attachments_", ""),
      (depends_on as string[] | undefined)?.map((name) => name.replace(`${TYPE}.Web_Attachments_`, "")),
    ]),
  );

test.each([[["a", "b", "c", "d"]], [["d", "c", "b", "a"]], [["b", "d", "a", "c"]], [["c", "a", "d", "b"]]])(
  "declared as %p, the chain is a, b, c, d",
  (ids) => {
    expect(chain(attached(ids))).toEqual({ a: undefined, b: ["a"], c: ["b"], d: ["c"] });
  },
);

test("removing and adding in the middle changes only what the neighbours wait for", () => {
  expect(chain(attached(["a", "c"]))).toEqual({ a: undefined, c: ["a"] });
  const strip = (stack: TerraformStack) =>
    Object.fromEntries(Object.entries(resources(stack, TYPE)).map(([id, { depends_on: _, ...rest }]) => [id, rest]));
  const before = strip(attached(["a", "b", "c"]));
  const after = strip(attached(["c", "a"]));
  expect(before).toMatchObject(after);
  expect(Object.keys(after)).toHaveLength(2);
});

test("what a user makes an attachment wait for stays, whatever is added later", () => {
  const stack = newStack();
  const pool = group(stack).addBackends("Pool", { defaultPort: 80, backends: { b: Backend.ip("10.0.0.2") } });
  const attachment = stack.node.findAll().find((node) => node.node.path.endsWith("Attachments/b")) as unknown as {
    dependsOn?: string[];
  };
  attachment.dependsOn = ["null_resource.mine"];
  pool.addBackend("a", Backend.ip("10.0.0.1"));
  pool.addBackend("aa", Backend.ip("10.0.0.3"));
  expect(chain(stack)).toEqual({ a: undefined, aa: ["a"], b: ["null_resource.mine", "aa"] });
});

test("backends are bound by address, in the form that the provider reads back", () => {
  const stack = newStack();
  const ip = new TerraformVariable(stack, "ip", { type: "string" });
  group(stack).addBackends("Pool", {
    defaultPort: 80,
    backends: {
      cvm: Backend.instance("ins-1", { serverIp: "10.0.0.1" }),
      eni: Backend.networkInterface("eni-1", { serverIp: "10.0.0.2" }),
      six: Backend.ip("FD00:0::1"),
      token: Backend.ip(ip.stringValue),
    },
  });
  expect(Object.values(resources(stack, TYPE)).map(({ bind_ip }) => bind_ip)).toEqual([
    "10.0.0.1",
    "10.0.0.2",
    "fd00::1",
    "${var.ip}",
  ]);
});

test("an existing group takes backends beside those of others, and waits for new ones to settle", () => {
  const stack = newStack();
  const web = tencentcloud.TargetGroup.fromAttributes(stack, "Web", {
    loadBalancer: loadBalancer(stack),
    targetGroupId: "lbtg-1",
    settleSeconds: 20,
  });
  web.addBackends("Pool", { defaultPort: 80, backends: { a: Backend.ip("10.0.0.1") } });
  expect(resources(stack, "tencentcloud_clb_target_group")).toEqual({});
  expect(onlyResource(stack, TYPE).target_group_id).toBe("lbtg-1");
  const settle = plain(resources(stack, "terraform_data")).Web_Barrier_Settle;
  expect(settle.provisioner).toEqual([sleepOf("20")]);
});

describe("listeners and rules that send to a group", () => {
  const attachment = (stack: TerraformStack) => plain(resources(stack, "tencentcloud_clb_target_group_attachment"));

  test("a TCP listener is in the mode of v2 groups, checks nothing itself, and switches after the backends", () => {
    const stack = newStack();
    const web = group(stack);
    new tencentcloud.CloudListener(stack, "Tcp", {
      loadBalancer: tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb2", { loadBalancerId: "lb-1" }),
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 80,
      targetGroup: web,
    });
    web.addBackends("Pool", { defaultPort: 80, backends: { a: Backend.ip("10.0.0.1") } });
    expect(onlyResource(stack, "tencentcloud_clb_listener")).toEqual({
      clb_id: "lb-1",
      listener_name: "Tcp",
      protocol: "TCP",
      port: 80,
      scheduler: "WRR",
      target_type: "TARGETGROUP-V2",
    });
    expect(attachment(stack)).toEqual({
      Tcp_TargetGroupAttachment: {
        clb_id: "lb-1",
        listener_id: "${tencentcloud_clb_listener.Tcp.listener_id}",
        target_group_id: "${tencentcloud_clb_target_group.Web.id}",
        depends_on: ["terraform_data.Web_Barrier"],
      },
    });
  });

  test("a listener that comes after the backends waits for them, too", () => {
    const stack = newStack();
    const clb = loadBalancer(stack);
    const web = new tencentcloud.TargetGroup(stack, "Web", {
      loadBalancer: clb,
      protocol: tencentcloud.TargetGroupProtocol.TCP,
    });
    web.addBackends("Pool", { defaultPort: 80, backends: { a: Backend.ip("10.0.0.1") } });
    clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup: web });
    expect(attachment(stack).Clb_Tcp_TargetGroupAttachment.depends_on).toEqual(["terraform_data.Web_Barrier"]);
  });

  test("with a v1 group the listener keeps its check", () => {
    const stack = newStack();
    loadBalancer(stack).addListener("Tcp", {
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 80,
      targetGroup: new tencentcloud.TargetGroup(stack, "Old", {
        loadBalancer: tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Same", { loadBalancerId: "lb-1" }),
        type: tencentcloud.TargetGroupType.V1,
      }),
    });
    expect(onlyResource(stack, "tencentcloud_clb_listener")).toMatchObject({
      target_type: "TARGETGROUP",
      health_check_switch: true,
    });
  });

  test("an existing listener and an existing rule are only associated", () => {
    const stack = newStack();
    const clb = loadBalancer(stack);
    const web = new tencentcloud.TargetGroup(stack, "Web", {
      loadBalancer: clb,
      protocol: tencentcloud.TargetGroupProtocol.TCP,
    });
    const api = new tencentcloud.TargetGroup(stack, "Api", {
      loadBalancer: clb,
      protocol: tencentcloud.TargetGroupProtocol.HTTP,
    });
    const common = { loadBalancer: clb, port: 80 };
    tencentcloud.CloudListener.fromAttributes(stack, "Tcp", {
      ...common,
      listenerId: "lbl-1",
      protocol: tencentcloud.ListenerProtocol.TCP,
      targetGroup: web,
    });
    const http = tencentcloud.CloudListener.fromAttributes(stack, "Http", {
      ...common,
      listenerId: "lbl-2",
      protocol: tencentcloud.ListenerProtocol.HTTP,
    });
    tencentcloud.CloudRule.fromAttributes(stack, "Root", { listener: http, ruleId: "loc-1", targetGroup: api });
    expect(attachment(stack)).toEqual({
      Tcp_TargetGroupAttachment: {
        clb_id: "lb-1",
        listener_id: "lbl-1",
        target_group_id: "${tencentcloud_clb_target_group.Web.id}",
      },
      Root_TargetGroupAttachment: {
        clb_id: "lb-1",
        listener_id: "lbl-2",
        rule_id: "loc-1",
        target_group_id: "${tencentcloud_clb_target_group.Api.id}",
      },
    });
  });

  test("strategy TARGET_GROUP gives a rule a group of its own, with the rule's check and scheduler", () => {
    const stack = newStack();
    const rule = loadBalancer(stack)
      .addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
      .addRule("Root", {
        domain: "a.example",
        url: "/",
        scheduler: tencentcloud.Scheduler.IP_HASH,
        healthCheck: { path: "/up" },
      });
    const pool = new BackendPool(stack, "Pool", { defaultPort: 80, backends: { a: Backend.ip("10.0.0.1") } });
    new ListenerBinding(stack, "B", { listener: rule, pool, strategy: BindingStrategy.TARGET_GROUP });
    expect(plain(onlyResource(stack, "tencentcloud_clb_listener_rule"))).toEqual({
      clb_id: "lb-1",
      listener_id: "${tencentcloud_clb_listener.Clb_Http.listener_id}",
      domain: "a.example",
      url: "/",
      target_type: "TARGETGROUP-V2",
    });
    expect(onlyResource(stack, "tencentcloud_clb_target_group")).toEqual({
      target_group_name: "Root",
      vpc_id: "vpc-1",
      type: "v2",
      protocol: "HTTP",
      port: 80,
      schedule_algorithm: "IP_HASH",
      health_check: {
        health_switch: true,
        protocol: "HTTP",
        http_code: 6,
        http_check_path: "/up",
        http_check_domain: "a.example",
      },
    });
    expect(Object.keys(attachments(stack))).toEqual(["Clb_Http_Root_TargetGroup_Attachments_a"]);
    expect(resources(stack, "tencentcloud_clb_attachment")).toEqual({});
    expect(attachment(stack).Clb_Http_Root_TargetGroupAttachment.depends_on).toEqual([
      "terraform_data.Clb_Http_Root_TargetGroup_Barrier",
    ]);
  });

  test.each(["~^a", "*.example.com"])("the check of a rule for %p has no domain to ask for", (domain) => {
    const stack = newStack();
    const rule = loadBalancer(stack)
      .addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
      .addRule("Root", { domain, url: "/" });
    const pool = new BackendPool(stack, "Pool", { defaultPort: 80 });
    new ListenerBinding(stack, "B", { listener: rule, pool, strategy: BindingStrategy.TARGET_GROUP });
    expect(onlyResource(stack, "tencentcloud_clb_target_group").health_check).not.toHaveProperty("http_check_domain");
  });

  test("a health check that names its domain without a value asks for the rule's", () => {
    const stack = newStack();
    const rule = loadBalancer(stack)
      .addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
      .addRule("Root", { domain: "a.example", url: "/", healthCheck: { host: undefined } });
    const pool = new BackendPool(stack, "Pool", { defaultPort: 80 });
    new ListenerBinding(stack, "B", { listener: rule, pool, strategy: BindingStrategy.TARGET_GROUP });
    expect(onlyResource(stack, "tencentcloud_clb_target_group").health_check).toMatchObject({
      http_check_domain: "a.example",
    });
  });

  test("a pool can be swapped without a new group, since the group belongs to the listener", () => {
    const addresses = (pool: string) => {
      const stack = newStack();
      const listener = loadBalancer(stack).addListener("Tcp", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
      });
      const backends = { a: Backend.ip("10.0.0.1") };
      new ListenerBinding(stack, "B", {
        listener,
        pool: new BackendPool(stack, pool, { defaultPort: 80, backends }),
        strategy: BindingStrategy.TARGET_GROUP,
      });
      return [
        ...Object.keys(resources(stack, "tencentcloud_clb_target_group")),
        ...Object.keys(resources(stack, TYPE)),
      ];
    };
    expect(addresses("Blue")).toEqual(addresses("Green"));
  });

  test("a binding to the listener binds to the group that it was given", () => {
    const stack = newStack();
    const web = group(stack);
    const listener = tencentcloud.CloudListener.fromAttributes(stack, "Tcp", {
      loadBalancer: tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Same", { loadBalancerId: "lb-1" }),
      listenerId: "lbl-1",
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 80,
      targetGroup: web,
    });
    const pool = new BackendPool(stack, "Pool", { defaultPort: 80, backends: { a: Backend.ip("10.0.0.1") } });
    new ListenerBinding(stack, "B", { listener, pool });
    expect(Object.keys(attachments(stack))).toEqual(["Web_Attachments_a"]);
  });
});
