import { alicloud, Backend, BackendPool, BindingStrategy, tencentcloud } from "../../lib";
import { Fixture, instances } from "../rules/fixture";
import { existingAlb, existingNlb } from "../rules/vpc";
import { findingsOf, resources } from "../synth";
import { CASES } from "./cases";

/** Case X1: the boundaries that the vendors document, at which errors and warnings begin. */
const X1 = CASES.get("X1") as unknown as Record<string, Record<string, unknown[]>>;

type Declare = (f: Fixture) => unknown;

function said(declare: Declare, severity = "error"): string[] {
  const fixture = new Fixture();
  declare(fixture);
  const found = findingsOf(fixture.stack).filter((finding) => finding.severity === severity);
  return [...new Set(found.map(({ ruleId }) => ruleId))];
}

const other = Backend.instance("i-other");
const number = (f: Fixture, value: unknown) =>
  value === "token" ? f.number : Number(String(value).replace(" (not all)", ""));

test.each(X1.weights.ok)("weight %s is right", (value) => {
  expect(said((f) => f.inVServerGroup({ a: Backend.instance("i-a", { weight: number(f, value) }), other }))).toEqual(
    [],
  );
});

test.each(X1.weights.error)("weight %s is an error", (value) => {
  const declare: Declare = (f) => f.inVServerGroup({ a: Backend.instance("i-a", { weight: number(f, value) }), other });
  // NaN is no number to anybody but JavaScript.
  expect(said(declare)).toEqual([Number.isNaN(number(new Fixture(), value)) ? "setting-type" : "weight-range"]);
});

test.each(X1.ports.ok)("port %s is right", (value) => {
  expect(said((f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: number(f, value) }), other }))).toEqual([]);
});

test.each(X1.ports.error)("port %s is an error", (value) => {
  const declare: Declare = (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: number(f, value) }), other });
  expect(said(declare)).toEqual(["port-range"]);
});

const masterSlave = (count: number) => (f: Fixture) => {
  const group = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", { loadBalancer: f.clb, masterBackendId: "b1" });
  f.bind(group, f.pool(instances(count)));
};
const tencentRule = (count: number) => (f: Fixture) => {
  const listener = f.tencent.addListener("L", {
    protocol: tencentcloud.ListenerProtocol.HTTPS,
    port: 443,
    certificateId: "c",
  });
  f.bind(listener.addRule("R", { domain: "a.example", url: "/" }), f.pool(instances(count, "ins-")));
};

const COUNTS: { readonly [name: string]: readonly [rule: string, ...Declare[]] } = {
  0: ["member-count", (f) => f.inVServerGroup({})],
  "21 default-group CLB on create": [
    "batch-at-create",
    (f) => {
      const clb = new alicloud.ClassicLoadBalancer(f.stack, "New", { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL });
      f.bind(clb.defaultServerGroup, f.pool(instances(21)));
    },
  ],
  "1 or 3 master-slave": ["member-count", masterSlave(1), masterSlave(3)],
  "101 Tencent per rule": ["member-count", tencentRule(101)],
  1: ["single-backend", (f) => f.inVServerGroup(instances(1))],
  "201 CLB per LB": ["quota", (f) => f.inVServerGroup(instances(201))],
  "1001 ALB": [
    "quota",
    (f) => {
      const listener = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      f.bind(listener, f.pool(instances(1001)), BindingStrategy.ALB_IN_PLACE);
    },
  ],
  "401 NLB": [
    "quota",
    (f) =>
      f.bind(
        existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
        f.pool(instances(401)),
      ),
  ],
};

test.each(X1.counts.error)("count %s is an error", (name) => {
  const [rule, ...declarations] = COUNTS[String(name)];
  for (const declare of declarations) expect(said(declare)).toContain(rule);
});

test.each(X1.counts.warn)("count %s is a warning", (name) => {
  const [rule, ...declarations] = COUNTS[String(name)];
  for (const declare of declarations) expect(said(declare, "warning")).toContain(rule);
});

const eni = (serverIp?: string, port?: number) => Backend.networkInterface("eni-1", { serverIp, port });

const IDS: { readonly [name: string]: readonly [rule: string | undefined, Declare] } = {
  "ENI/ECI without ip (default group)": [
    "eni-ip-required",
    (f) => f.inDefaultGroup({ a: eni(), b: Backend.containerGroup("eci-1") }),
  ],
  'ENI with spec ""': [
    "eni-performance",
    (f) => {
      const attributes = { loadBalancerId: "lb-old", spec: alicloud.LoadBalancerSpec.SHARED };
      const clb = alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Old", attributes);
      f.bind(clb.defaultServerGroup, f.pool({ a: eni("10.0.0.1"), other }));
    },
  ],
  "instance_id + eni_ip": [
    "server-ip-inexpressible",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { serverIp: "10.0.0.1" }) }),
  ],
  neither: ["eni-ip-required", (f) => f.atTencent({ a: eni() })],
  "same (server,port)": ["duplicate-backend", (f) => f.inVServerGroup({ a: other, b: other })],
  "same (eni,ip,port)": ["duplicate-backend", (f) => f.atTencent({ a: eni("10.0.0.1"), b: eni("10.0.0.1") })],
  "same server other port": [
    undefined,
    (f) => f.inVServerGroup({ a: other, b: Backend.instance("i-other", { port: 81 }) }),
  ],
  "same ENI other ip": [undefined, (f) => f.inDefaultGroup({ a: eni("10.0.0.1"), b: eni("10.0.0.2") })],
  "IPv6 eni_ip": [undefined, (f) => f.atTencent({ a: Backend.ip("fd00::7"), b: Backend.ip("fd00::8") })],
};

test.each([...X1.ids.error, ...X1.ids.ok])("ids: %s", (name) => {
  const [rule, declare] = IDS[String(name)];
  expect(said(declare)).toEqual(rule === undefined ? [] : [rule]);
});

const onClb = (description: string) => (f: Fixture) =>
  f.inVServerGroup({ a: Backend.instance("i-a", { description }), other }, {}, true);
const onAlb = (description: string) => (f: Fixture) => {
  const pool = f.pool({ a: Backend.instance("i-a", { description }), other });
  f.bind(existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }), pool);
};
const onNlb = (description: string) => (f: Fixture) => {
  const pool = f.pool({ a: Backend.instance("i-a", { description }), other });
  f.bind(existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
};

const DESCRIPTIONS: { readonly [name: string]: readonly Declare[] } = {
  "80 chars": [onClb("x".repeat(80))],
  "汉字 on CLB": [onClb("汉字")],
  "81 chars on CLB": [onClb("x".repeat(81))],
  "1 or 257 chars on ALB/NLB": [onAlb("x"), onAlb("x".repeat(257)), onNlb("x"), onNlb("x".repeat(257))],
  "http://... on ALB": [onAlb("http://a.example")],
  "any description on slb_backend_server or Tencent: dropped": [
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { description: "blue" }), other }),
    (f) => f.atTencent({ a: Backend.instance("ins-a", { description: "blue" }), b: Backend.instance("ins-b") }),
  ],
};

test.each([
  ...X1.description.ok.map((name) => [name, "error", []]),
  ...X1.description.error.map((name) => [name, "error", ["description-form"]]),
  ...X1.description.warn.map((name) => [name, "warning", ["description-dropped"]]),
])("description: %s", (name, severity, rules) => {
  for (const declare of DESCRIPTIONS[String(name)]) expect(said(declare, String(severity))).toEqual(rules);
});

test("T14: ok; the servers of a target group are registered one after another", () => {
  const f = new Fixture();
  const group = new tencentcloud.TargetGroup(f.stack, "Group", {
    loadBalancer: f.tencent,
    protocol: tencentcloud.TargetGroupProtocol.TCP,
  });
  f.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup: group });
  const [node] = CASES.get("T14")!.backends!;
  const [, port, weight] = node.split(":").map(Number);
  const backends = Object.fromEntries([1, 2, 3].map((n) => [`node${n}`, Backend.ip(`10.0.0.${n}`, { port, weight })]));
  f.bind(group, new BackendPool(f.stack, "Nodes", { backends }));
  expect(findingsOf(f.stack).map(({ message }) => message)).toEqual([]);
  const attachments = Object.values(resources(f.stack, "tencentcloud_clb_target_group_instance_attachment"));
  expect(attachments.map(({ bind_ip, port, weight }) => [bind_ip, port, weight])).toEqual(
    [1, 2, 3].map((n) => [`10.0.0.${n}`, 32090, 10]),
  );
  const waits = attachments.map(({ depends_on }) =>
    ((depends_on ?? []) as string[]).filter((name) => name.includes("instance_attachment")),
  );
  expect(waits.map((names) => names.length)).toEqual([0, 1, 1]);
});

test("A15: a container group in a VServer group needs a provider that knows it", () => {
  const f = new Fixture();
  f.inVServerGroup({ a: Backend.containerGroup("eci-1"), other }, {}, true);
  f.stack.addOverride("terraform.required_providers.alicloud.version", "1.245.0");
  expect(findingsOf(f.stack, "provider-version").map(({ severity }) => severity)).toEqual(["warning"]);
});
