import { TerraformIterator, TerraformResource, Token } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, Forward, ListenerBinding, tencentcloud } from "../../lib";
import { Registry } from "../../lib/app/registry";
import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { Fixture } from "../rules/fixture";
import { BESIDE_ROWS } from "./beside-rows";
import { CLASH_ROWS } from "./clash-rows";
import { Row } from "./row";
import { TARGET_GROUP_ROWS } from "./target-group-rows";
import { SETTING_ROWS } from "./setting-rows";

const Protocol = alicloud.ListenerProtocol;
const TencentProtocol = tencentcloud.ListenerProtocol;

const AT_PLAN = rulesOf(FAMILIES).filter(({ atPlan }) => atPlan);

const server = (_: Fixture, options = {}) => ({
  a: Backend.instance("i-a", options),
  z: Backend.instance("i-z"),
});

const ROWS: readonly Row[] = [
  ["nothing unknown", (f) => f.inVServerGroup(server(f))],
  ["weight", (f) => f.inVServerGroup(server(f, { weight: f.number })), "weight-range a slb_server_group"],
  [
    "the only weight above 0",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { weight: f.number }) }),
    "weight-range a slb_server_group",
    "weight-all-zero - slb_server_group",
  ],
  [
    "the only weight of a parked pool",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { weight: f.number }) }, { parked: true }),
    "weight-range a slb_server_group",
  ],
  ["port", (f) => f.inVServerGroup(server(f, { port: f.number })), "port-range a slb_server_group"],
  [
    "ports where all have one",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { port: f.number }), b: Backend.instance("i-b") }),
    "port-range a slb_backend_server",
    "one-port - slb_backend_server",
  ],
  [
    "the address of an interface",
    (f) => f.inDefaultGroup({ a: Backend.networkInterface("eni-1", { serverIp: f.string }) }),
    "eni-ip-required a slb_backend_server",
    "ip-form a slb_backend_server",
  ],
  [
    "an address where none is taken",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { serverIp: f.string }) }),
    "server-ip-refused a slb_backend_server",
  ],
  [
    "a description that is carried",
    (f) => f.inVServerGroup(server(f, { description: f.string }), {}, true),
    "description-form a slb_server_group_server_attachment",
  ],
  ["a description that is dropped", (f) => f.inVServerGroup(server(f, { description: f.string }))],
  ["an id on Alibaba, where a wrong one is a warning", (f) => f.inVServerGroup({ a: Backend.instance(f.string) })],
  [
    "an id on Tencent",
    (f) => f.atTencent({ a: Backend.instance(f.string), b: Backend.instance("ins-1", { port: 81 }) }),
    "id-form a clb_attachment",
  ],
  [
    "ids that may be equal",
    (f) => f.atTencent({ a: Backend.instance(f.string), b: Backend.instance("ins-1") }),
    "id-form a clb_attachment",
    "duplicate-backend - clb_attachment",
  ],
  [
    "the port and backend port of a listener, beside the port of a server",
    (f) => {
      f.clb.addListener("Tcp", { protocol: Protocol.TCP, port: f.number, backendPort: f.number });
      f.inDefaultGroup({ a: Backend.instance("i-a") });
    },
    "one-port - slb_listener",
    "listener-port-range - slb_listener",
    "listener-port-range - slb_listener",
  ],
  [
    "protocol and scheduler",
    (f) => f.bind(f.clb.addListener("L", { protocol: Protocol.of(f.string), port: 80 }), f.pool(server(f))),
    "listener-protocol - slb_listener",
  ],
  [
    "scheduler",
    (f) =>
      f.bind(
        f.clb.addListener("L", { protocol: Protocol.TCP, port: 80, scheduler: alicloud.Scheduler.of(f.string) }),
        f.pool(server(f)),
      ),
    "listener-scheduler - slb_listener",
  ],
  [
    "certificate",
    (f) =>
      f.bind(
        f.clb.addListener("L", { protocol: Protocol.HTTPS, port: 443, certificateId: f.string }),
        f.pool(server(f)),
      ),
    "https-certificate - slb_listener",
  ],
  [
    "a list of certificates",
    (f) => {
      const nlb = alicloud.NetworkLoadBalancer.fromAttributes(f.stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "v" });
      f.bind(nlb.addListener("L", { protocol: Protocol.TCPSSL, port: 443, certificateIds: f.list }), f.pool(server(f)));
    },
    "https-certificate - nlb_listener",
  ],
  [
    "a list of hosts, which no rule looks into",
    (f) => {
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", {
        loadBalancerId: "alb-1",
        vpcId: "v",
      });
      const listener = alb.addListener("L", { protocol: Protocol.HTTP, port: 80 });
      f.bind(listener.addRule("Rule", { priority: 1, conditions: { domains: f.list } }), f.pool(server(f)));
    },
  ],
  [
    "what a rule of an ALB asks for",
    (f) => {
      const attributes = { loadBalancerId: "alb-1", vpcId: "v" };
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", attributes);
      const conditions = { queries: { page: f.string }, sourceIps: [f.string, "10.0.0.0/8"], methods: [f.string] };
      const rule = alb
        .addListener("L", { protocol: Protocol.HTTP, port: 80 })
        .addRule("Rule", { priority: 1, conditions });
      f.bind(rule, f.pool(server(f)));
    },
    "alb-conditions - alb_rule",
    "alb-conditions - alb_rule",
  ],
  [
    "the CA that clients are checked against",
    (f) => {
      const tls = { protocol: TencentProtocol.HTTPS, certificateId: "cert" };
      f.tencent.addListener("A", { ...tls, port: 1, sslMode: tencentcloud.SslMode.MUTUAL, caCertificateId: f.string });
      f.tencent.addListener("B", { ...tls, port: 2, caCertificateId: f.string });
      f.tencent.addListener("C", {
        ...tls,
        port: 3,
        sslMode: tencentcloud.SslMode.UNIDIRECTIONAL,
        caCertificateId: f.string,
      });
      f.tencent.addListener("D", { ...tls, port: 4, sslMode: tencentcloud.SslMode.MUTUAL, caCertificateId: "ca" });
    },
    "tc-mutual-tls - clb_listener",
    "tc-mutual-tls - clb_listener",
  ],
  [
    "whether clients need a certificate",
    (f) => {
      const tls = { protocol: TencentProtocol.HTTPS, certificateId: "cert" };
      f.tencent.addListener("A", { ...tls, port: 1, sslMode: tencentcloud.SslMode.of(f.string) });
      f.tencent.addListener("B", {
        ...tls,
        port: 2,
        sslMode: tencentcloud.SslMode.of(f.string),
        caCertificateId: f.string,
      });
      f.tencent.addListener("C", {
        ...tls,
        port: 3,
        sslMode: tencentcloud.SslMode.of(f.string),
        caCertificateId: "ca",
      });
    },
    "tc-mutual-tls - clb_listener",
    "tc-mutual-tls - clb_listener",
    "setting-value - clb_listener",
    "setting-value - clb_listener",
    "setting-value - clb_listener",
  ],
  [
    "seconds and cookies of sessions",
    (f) => {
      const tcp = f.clb.addListener("Tcp", { protocol: Protocol.TCP, port: 80, sessionSeconds: f.number });
      const stickySession = { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: f.number };
      const http = f.clb.addListener("Http", { protocol: Protocol.HTTP, port: 81, stickySession });
      const pool = f.pool(server(f));
      f.bind(tcp, pool);
      f.bind(http, pool);
    },
    "session-persistence - slb_listener",
    "session-persistence - slb_listener",
  ],
  [
    "domain and url",
    (f) => {
      const http = f.clb.addListener("Http", { protocol: Protocol.HTTP, port: 80, backendPort: 80 });
      f.bind(http.addRule("Rule", { domain: f.string, url: f.string }), f.pool(server(f)));
    },
    "rule-domain-url - slb_rule",
    "rule-domain-url - slb_rule",
  ],
  [
    "a health check",
    (f) => {
      const healthCheck = { intervalSeconds: f.number, timeoutSeconds: f.number, port: f.number };
      f.bind(f.tencent.addListener("L", { protocol: TencentProtocol.TCP, port: 80, healthCheck }), f.pool(server(f)));
    },
    "health-check-ranges - clb_listener",
    "health-check-ranges - clb_listener",
    "health-check-ranges - clb_listener",
    "health-check-ranges - clb_listener",
  ],
  [
    "healthy codes",
    (f) => {
      const healthCheck = { healthyCodes: ["2xx", f.string] };
      const http = f.clb.addListener("Http", { protocol: Protocol.HTTP, port: 80, healthCheck });
      f.bind(http, f.pool(server(f)));
    },
    "health-check-codes - slb_listener",
  ],
  [
    "a list of healthy codes",
    (f) => {
      const http = f.clb.addListener("Http", {
        protocol: Protocol.HTTP,
        port: 80,
        healthCheck: { healthyCodes: f.list },
      });
      f.bind(http, f.pool(server(f)));
    },
    "health-check-codes - slb_listener",
  ],
  [
    "the bitmask of a rule",
    (f) => {
      const web = f.tencent.addListener("Web", { protocol: TencentProtocol.HTTP, port: 80 });
      const healthCheck = { httpCodeBitmask: f.number };
      f.bind(web.addRule("Root", { domain: "a.example.com", url: "/", healthCheck }), f.pool(server(f)));
    },
    "health-check-codes - clb_listener_rule",
  ],
  [
    "the composite id of an existing listener",
    (f) => {
      const listener = tencentcloud.CloudListener.fromAttributes(f.stack, "Existing", {
        loadBalancer: f.tencent,
        listenerId: f.string,
        protocol: TencentProtocol.TCP,
        port: 80,
      });
      f.bind(listener, f.pool({ a: Backend.instance("ins-1") }));
    },
    "id-form - clb_attachment",
  ],
  [
    "the servers of a list",
    (f) => {
      const iterator = TerraformIterator.fromMap({ a: f.string });
      const options = {
        iterator,
        backend: Backend.instance("i-a", { weight: Token.asNumber(iterator.value) }),
        defaultPort: 80,
      };
      const listener = f.clb.addListener("Tcp", { protocol: Protocol.TCP, port: 80 });
      f.bind(listener, BackendPool.fromIterator(f.stack, "Listed", options));
    },
    "weight-range each slb_server_group_server_attachment",
    "member-count - slb_server_group",
    "weight-all-zero - slb_server_group",
  ],
  [
    "the servers of a list in an inline group",
    (f) => {
      const iterator = TerraformIterator.fromMap({ a: f.string });
      const backend = Backend.instance(iterator.value as string);
      const listener = f.clb.addListener("Tcp", { protocol: Protocol.TCP, port: 80 });
      const pool = BackendPool.fromIterator(f.stack, "Listed", { iterator, backend, defaultPort: 80 });
      f.bind(listener, pool, BindingStrategy.VSERVER_INLINE);
    },
    "member-count - slb_server_group",
    "batch-multiple - slb_server_group",
  ],
  [
    "the parts of a split, and the weight of a server of it",
    (f) => {
      const forward = Forward.weighted([
        { pool: f.pool(server(f, { weight: f.number }), {}, "Blue"), weight: f.number },
        { pool: f.pool({ g: Backend.instance("i-g") }, {}, "Green"), weight: 5 },
      ]);
      const listener = f.clb.addListener("Tcp", { protocol: Protocol.TCP, port: 80 });
      new ListenerBinding(f.stack, "Split", { listener, forward });
    },
    "weight-range Blue-a slb_server_group",
    "weight-all-zero - slb_server_group",
    "forward-share-error - slb_server_group",
  ],
  [
    "ports of NLB",
    (f) => {
      const attributes = { loadBalancerId: "nlb-1", vpcId: "vpc-1" };
      const nlb = alicloud.NetworkLoadBalancer.fromAttributes(f.stack, "Nlb", attributes);
      const listener = nlb.addListener("All", { protocol: Protocol.TCP, startPort: f.number, endPort: 9000 });
      f.bind(listener, new BackendPool(f.stack, "Any", { backends: server(f) }));
    },
    "nlb-port-range - nlb_listener",
    "nlb-port-range - nlb_listener",
  ],
  [
    "the priority of an ALB rule",
    (f) => {
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", {
        loadBalancerId: "alb-1",
        vpcId: "vpc-1",
      });
      const pool = f.pool(server(f));
      const listener = alb.addListener("Http", { protocol: Protocol.HTTP, port: 80 });
      f.bind(listener, pool);
      f.bind(listener.addRule("Api", { priority: f.number, conditions: { paths: ["/api/*"] } }), pool);
    },
    "alb-rule - alb_rule",
  ],
  ...TARGET_GROUP_ROWS,
  ...SETTING_ROWS,
  ...CLASH_ROWS,
  ...BESIDE_ROWS,
];

function deferred(fixture: Fixture): string[] {
  return Registry.of(fixture.stack)
    .deferrals()
    .map(({ ruleId, backend, carrier }) => `${ruleId} ${backend ?? "-"} ${typeOf(carrier)}`);
}

function typeOf({ terraformResourceType: type }: TerraformResource): string {
  return type.replace(/^(alicloud|tencentcloud)_/, "");
}

test.each(ROWS.map(([name, declare, ...checks]) => ({ name, declare, checks })))("$name", ({ declare, checks }) => {
  const fixture = new Fixture();
  declare(fixture);
  expect(deferred(fixture)).toStrictEqual(checks);
});

test("attributes of two resources name two servers", () => {
  const fixture = new Fixture();
  const web = (id: string) => {
    const resource = new TerraformResource(fixture.stack, id, { terraformResourceType: "tencentcloud_instance" });
    return Backend.instance(resource.getStringAttribute("id"));
  };
  fixture.atTencent({ a: web("one"), b: web("two") });
  expect(deferred(fixture)).toStrictEqual([]);
});

test("only rules that stop a synth leave something to the plan: a precondition can do nothing but fail", () => {
  const others = AT_PLAN.filter(({ severity }) => severity !== "error").map(({ id }) => id);
  // It warns of parts that are off, but a weight outside the range is an error.
  expect(others).toStrictEqual(["forward-share-error"]);
});

test("what the rows above leave to the plan is what the documentation says of", () => {
  const named = new Set(ROWS.flatMap(([, , ...checks]) => checks.map((check) => check.split(" ")[0])));
  expect(AT_PLAN.map(({ id }) => id).sort()).toStrictEqual([...named].sort());
});
