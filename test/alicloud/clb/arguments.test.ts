import { parse } from "@cdktf/hcl2json";
import { alicloud, Backend } from "../../../lib";
import { adopted, resourcesOf, synthesized } from "../../adopt/programs";
import { messagesOf, newStack, onlyResource, resources } from "../../synth";

/** Of a resource: the props, and the arguments that they become. */
interface Row {
  readonly type: string;
  readonly make: (clb: alicloud.IClassicLoadBalancer, props: never) => void;
  readonly props: object;
  readonly arguments: object;
  /** The same in HCL. */
  readonly hcl: string;
}

const HTTPS = { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, backendPort: 80, certificateId: "cert-1" };

const ROWS: { readonly [name: string]: Row } = {
  listener: {
    type: "alicloud_slb_listener",
    make: (clb, props: Partial<alicloud.ClassicListenerOptions>) => clb.addListener("Https", { ...HTTPS, ...props }),
    props: {
      description: "shop",
      aclEnabled: true,
      aclType: "white",
      aclIds: ["acl-1", "acl-2"],
      caCertificateId: "ca-1",
      http2: false,
      gzip: false,
      idleTimeoutSeconds: 30,
      requestTimeoutSeconds: 90,
      establishedTimeoutSeconds: 100,
      proxyProtocol: true,
      xForwardedFor: { slbIpEnabled: true, slbIdEnabled: true, protoEnabled: true },
      deletionProtectionValidation: true,
      healthCheck: { method: "get" },
    },
    arguments: {
      description: "shop",
      acl_status: "on",
      acl_type: "white",
      acl_ids: ["acl-1", "acl-2"],
      ca_certificate_id: "ca-1",
      enable_http2: "off",
      gzip: false,
      idle_timeout: 30,
      request_timeout: 90,
      established_timeout: 100,
      proxy_protocol_v2_enabled: true,
      x_forwarded_for: { retrive_slb_ip: true, retrive_slb_id: true, retrive_slb_proto: true },
      delete_protection_validation: true,
      health_check_method: "get",
    },
    hcl: `
      load_balancer_id      = "lb-1"
      protocol              = "https"
      frontend_port         = 443
      backend_port          = 80
      bandwidth             = 10
      server_certificate_id = "cert-1"
      description           = "shop"
      acl_status            = "on"
      acl_type              = "white"
      acl_ids               = ["acl-1", "acl-2"]
      ca_certificate_id     = "ca-1"
      enable_http2          = "off"
      gzip                  = false
      idle_timeout          = 30
      request_timeout       = 90
      established_timeout   = 100
      proxy_protocol_v2_enabled = true
      x_forwarded_for {
        retrive_slb_ip    = true
        retrive_slb_id    = true
        retrive_slb_proto = true
      }
      delete_protection_validation = true
      health_check_method          = "get"`,
  },
  rule: {
    type: "alicloud_slb_rule",
    make: (clb, props: Partial<alicloud.ClassicRuleOptions>) => {
      const listener = alicloud.ClassicListener.fromAttributes(clb, "Https", { ...HTTPS, loadBalancer: clb });
      const serverGroup = alicloud.VServerGroup.fromAttributes(clb, "Group", {
        loadBalancer: clb,
        serverGroupId: "rsp-1",
      });
      listener.addRule("Api", { domain: "a.example.com", serverGroup, ...props });
    },
    props: {
      scheduler: "rr",
      healthCheck: {
        enabled: true,
        healthyCodes: ["2xx"],
        path: "/up",
        host: "up.example.com",
        port: 8080,
        intervalSeconds: 3,
        timeoutSeconds: 4,
        healthyThreshold: 5,
        unhealthyThreshold: 6,
      },
      stickySession: { type: "insert", cookieTimeoutSeconds: 60 },
      deletionProtectionValidation: true,
    },
    arguments: {
      listener_sync: "off",
      scheduler: "rr",
      health_check: "on",
      health_check_http_code: "http_2xx",
      health_check_uri: "/up",
      health_check_domain: "up.example.com",
      health_check_connect_port: 8080,
      health_check_interval: 3,
      health_check_timeout: 4,
      healthy_threshold: 5,
      unhealthy_threshold: 6,
      sticky_session: "on",
      sticky_session_type: "insert",
      cookie_timeout: 60,
      delete_protection_validation: true,
    },
    hcl: `
      load_balancer_id          = "lb-1"
      frontend_port             = 443
      domain                    = "a.example.com"
      server_group_id           = "rsp-1"
      listener_sync             = "off"
      scheduler                 = "rr"
      health_check              = "on"
      health_check_http_code    = "http_2xx"
      health_check_uri          = "/up"
      health_check_domain       = "up.example.com"
      health_check_connect_port = 8080
      health_check_interval     = 3
      health_check_timeout      = 4
      healthy_threshold         = 5
      unhealthy_threshold       = 6
      sticky_session            = "on"
      sticky_session_type       = "insert"
      cookie_timeout            = 60
      delete_protection_validation = true`,
  },
  "server group": {
    type: "alicloud_slb_server_group",
    make: (clb, props: Partial<alicloud.VServerGroupProps>) =>
      new alicloud.VServerGroup(clb, "Group", { loadBalancer: clb, ...props }),
    props: { tags: { team: "web" }, deletionProtectionValidation: true },
    arguments: { tags: { team: "web" }, delete_protection_validation: true },
    hcl: `
      load_balancer_id             = "lb-1"
      name                         = "web"
      delete_protection_validation = true
      tags                         = { team = "web" }
      servers {
        server_ids = ["i-a"]
        port       = 80
        weight     = 10
      }`,
  },
  "master and slave": {
    type: "alicloud_slb_master_slave_server_group",
    make: (clb, props: Partial<alicloud.MasterSlaveServerGroupProps>) =>
      new alicloud.MasterSlaveServerGroup(clb, "Pair", { loadBalancer: clb, masterBackendId: "a", ...props }),
    props: { deletionProtectionValidation: true },
    arguments: { delete_protection_validation: true },
    hcl: `
      load_balancer_id             = "lb-1"
      name                         = "pair"
      delete_protection_validation = true
      servers {
        server_id   = "i-a"
        port        = 80
        weight      = 100
        server_type = "Master"
      }
      servers {
        server_id   = "i-b"
        port        = 80
        weight      = 100
        server_type = "Slave"
      }`,
  },
};

const CASES = Object.entries(ROWS);

test.each(CASES)("%s: each prop is one argument", (_, row) => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  row.make(clb, row.props as never);
  expect(onlyResource(stack, row.type)).toMatchObject(row.arguments);
  expect(messagesOf(stack, "setting-value")).toEqual([]);
});

test.each(CASES)("%s: each argument is adopted as its prop", async (_, row) => {
  const { program } = adopted(await parse("main.tf", `resource "${row.type}" "it" {${row.hcl}\n}`));
  const overridden = [...program.matchAll(/addOverride\("(\w+)"/g)].map(([, argument]) => argument);
  expect(overridden.filter((argument) => argument in row.arguments)).toEqual([]);
  expect(resourcesOf(synthesized(program), row.type)[0]).toMatchObject(row.arguments);
});

test.each([
  ["aclType", { aclType: alicloud.AclType.of("grey") }, 'aclType must be one of "black", "white"'],
  [
    "method",
    { healthCheck: { method: alicloud.HealthCheckMethod.POST } },
    'healthCheck.method must be one of "get", "head"',
  ],
])("an unknown %s is refused", (_, props, said) => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  clb.addListener("Https", { ...HTTPS, ...props });
  expect(messagesOf(stack, "setting-value").join()).toContain(said);
});

test("a default server group can be kept while its load balancer is protected", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const group = new alicloud.DefaultServerGroup(stack, "Servers", {
    loadBalancer: clb,
    deletionProtectionValidation: true,
  });
  group.addBackends("Web", { backends: { a: Backend.instance("i-a") } });
  expect(onlyResource(stack, "alicloud_slb_backend_server")).toMatchObject({ delete_protection_validation: true });
});

test("groups have the tags of their load balancer, what binds a pool makes included", () => {
  const stack = newStack();
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {
    vswitchId: "vsw-1",
    tags: { app: "shop", team: "web" },
  });
  clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }).addBackends("Web", {
    defaultPort: 80,
    backends: { a: Backend.instance("i-a") },
  });
  new alicloud.VServerGroup(stack, "Group", { loadBalancer: clb, tags: { team: "edge" } });
  const tags = Object.values(resources(stack, "alicloud_slb_server_group")).map((one) => one.tags);
  expect(tags).toEqual([
    { app: "shop", team: "web" },
    { app: "shop", team: "edge" },
  ]);
});

const OWN: readonly [name: string, props: Partial<alicloud.ClassicRuleOptions>, object][] = [
  ["nothing", {}, {}],
  ["a health check", { healthCheck: { path: "/up" } }, { listener_sync: "off", health_check_uri: "/up" }],
  [
    "a session",
    { stickySession: { type: alicloud.StickySessionType.SERVER, cookie: "c" } },
    { listener_sync: "off", sticky_session: "on" },
  ],
  ["a scheduler", { scheduler: alicloud.Scheduler.RR }, { listener_sync: "off", scheduler: "rr", health_check: "on" }],
];

test.each(OWN)("a rule with %s of its own leaves its listener by that alone", (_, props, written) => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const serverGroup = new alicloud.VServerGroup(stack, "Group", { loadBalancer: clb });
  clb.addListener("Https", HTTPS).addRule("Api", { domain: "a.example.com", serverGroup, ...props });
  const rule = onlyResource(stack, "alicloud_slb_rule");
  expect(rule).toMatchObject(written);
  expect("listener_sync" in rule).toBe(Object.keys(props).length > 0);
});

test("the health check of a rule is judged as that of a listener", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const serverGroup = new alicloud.VServerGroup(stack, "Group", { loadBalancer: clb });
  clb.addListener("Https", HTTPS).addRule("Api", {
    domain: "a.example.com",
    serverGroup,
    scheduler: alicloud.Scheduler.SCH,
    healthCheck: { intervalSeconds: 51 },
    stickySession: { type: alicloud.StickySessionType.INSERT },
  });
  expect(messagesOf(stack, "setting-value").join()).toContain('rule "Api": scheduler must be one of');
  expect(messagesOf(stack, "health-check-ranges").join()).toContain('rule "Api"');
  expect(messagesOf(stack, "session-persistence").join()).toContain('rule "Api"');
});
