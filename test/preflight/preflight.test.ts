import { TerraformIterator, TerraformResource, TerraformStack, Testing } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  Findings,
  Forward,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { Fixture } from "../rules/fixture";

type Block = Record<string, unknown>;
type Blocks = Record<string, Record<string, Block>>;

function written(stack: TerraformStack): { data?: Blocks; check?: Record<string, { assert: Block[] }> } {
  return JSON.parse(Testing.synth(stack));
}

/** The only data source of a type. */
function source(stack: TerraformStack, type: string): Block {
  const all = Object.values(written(stack).data?.[type] ?? {});
  expect(all).toHaveLength(1);
  return all[0];
}

function bind(fixture: Fixture, listener: IListenerTarget, pool: BackendPool, preflight = true): void {
  new ListenerBinding(fixture.stack, "Binding", { listener, pool, preflight });
}

/** The ids of the backends whose servers are asked for. */
function asked(fixture: Fixture): string[] {
  const { deferred } = Findings.of(fixture.stack);
  const backends = deferred.filter(({ ruleId }) => ruleId === "preflight").map(({ backend }) => backend ?? "");
  return [...new Set(backends)];
}

test("nothing is read of the account unless a binding asks for it", () => {
  const fixture = new Fixture();
  bind(fixture, fixture.clb.defaultServerGroup, fixture.pool({ a: Backend.instance("i-a") }), false);
  expect(written(fixture.stack)).not.toHaveProperty("data");
});

test("servers are read by id, with the provider of the load balancer, those that come later included", () => {
  const fixture = new Fixture();
  const provider = new alicloud.AlicloudProvider(fixture.stack, "Other", { alias: "other" });
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(fixture.stack, "There", { loadBalancerId: "lb-9", provider });
  const pool = fixture.pool({ a: Backend.instance("i-a") });
  bind(fixture, clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
  pool.addBackend("b", Backend.instance("i-b"));
  expect(source(fixture.stack, "alicloud_instances")).toStrictEqual({
    provider: "alicloud.other",
    ids: ["i-a", "i-b"],
  });
  expect(source(fixture.stack, "alicloud_slb_load_balancers")).toStrictEqual({
    provider: "alicloud.other",
    ids: ["lb-9"],
  });
  expect(asked(fixture)).toStrictEqual(["a", "b"]);
});

test("a pool that is bound before it has backends is looked at in its own cloud", () => {
  const fixture = new Fixture();
  const pool = fixture.pool({});
  bind(fixture, fixture.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool);
  pool.addBackend("a", Backend.instance("ins-a"));
  expect(source(fixture.stack, "tencentcloud_instances")).toStrictEqual({ instance_set_ids: ["ins-a"] });
});

test("each pool of a split that the cloud makes is looked at", () => {
  const fixture = new Fixture();
  const attributes = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(fixture.stack, "Alb", attributes);
  const pools = ["Blue", "Green"].map((id) => fixture.pool({ [id]: Backend.instance(`i-${id}`) }, {}, id));
  const listener = alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  const rule = listener.addRule("Split", { priority: 1, conditions: { paths: ["/*"] } });
  const forward = Forward.weighted(pools.map((pool) => ({ pool, weight: 50 })));
  new ListenerBinding(fixture.stack, "Binding", { listener: rule, forward, preflight: true });
  expect(asked(fixture)).toStrictEqual(["Blue", "Green"]);
});

test("servers of this app, addresses and elements of lists are left out", () => {
  const fixture = new Fixture();
  const own = new TerraformResource(fixture.stack, "Own", { terraformResourceType: "tencentcloud_instance" });
  const iterator = TerraformIterator.fromList([fixture.string]);
  const listed = BackendPool.fromIterator(fixture.stack, "Listed", {
    iterator,
    backend: Backend.instance(iterator.value as string),
    defaultPort: 80,
  });
  listed.addBackend("own", Backend.instance(own.getStringAttribute("id")));
  listed.addBackend("ip", Backend.ip("10.0.0.7"));
  listed.addBackend("typed", Backend.instance(fixture.string));
  bind(fixture, fixture.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), listed);
  expect(asked(fixture)).toStrictEqual(["typed"]);
});

test("a load balancer of this app is not read: what it will be is declared", () => {
  const fixture = new Fixture();
  const clb = new tencentcloud.CloudLoadBalancer(fixture.stack, "New", {
    networkType: tencentcloud.NetworkType.OPEN,
    vpcId: "vpc-1",
  });
  bind(
    fixture,
    clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
    fixture.pool({ a: Backend.instance("ins-a") }),
  );
  expect(Object.keys(written(fixture.stack).data ?? {})).toStrictEqual(["tencentcloud_instances"]);
  expect(Testing.synth(fixture.stack)).toContain('found.vpc_id == \\"vpc-1\\"');
});

test("members of an existing listener that nobody declares are asked for", () => {
  const fixture = new Fixture();
  const listener = tencentcloud.CloudListener.fromAttributes(fixture.stack, "Existing", {
    loadBalancer: fixture.tencent,
    listenerId: "lbl-1",
    protocol: tencentcloud.ListenerProtocol.TCP,
    port: 80,
  });
  bind(fixture, listener, fixture.pool({ a: Backend.instance("ins-a") }));
  expect(source(fixture.stack, "tencentcloud_clb_attachments")).toStrictEqual({
    clb_id: "lb-tc",
    listener_id: "lbl-1",
  });
  const [{ assert }] = Object.values(written(fixture.stack).check ?? {});
  expect(assert[0].condition).toMatch(
    /^\$\{length\(setsubtract\(compact\(flatten\(data\.tencentcloud_clb_attachments\.\w+\.attachment_list\[\*\]\.targets\[\*\]\.instance_id\)\), \["ins-a"\]\)\) == 0\}$/,
  );
});

test("a pool without instances reads none, and a check of nothing is not written", () => {
  const fixture = new Fixture();
  const pool = fixture.pool({ pod: Backend.ip("10.0.0.7") });
  bind(fixture, fixture.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool);
  expect(asked(fixture)).toStrictEqual([]);
  const { data = {}, check } = written(fixture.stack);
  expect([Object.keys(data), check]).toStrictEqual([["tencentcloud_clb_instances"], undefined]);
});
