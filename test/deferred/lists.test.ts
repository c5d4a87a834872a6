import { TerraformIterator, TerraformVariable, Testing } from "cdktf";
import {
  tencentcloud,
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  Findings,
  Forward,
  ListenerBinding,
} from "../../lib";
import { Registry } from "../../lib/app/registry";
import { trafficOf } from "../../lib/report/traffic";
import { Fixture } from "../rules/fixture";
import { existingAlb, existingGwlb } from "../rules/vpc";
import { onlyResource, resources } from "../synth";

function poolOf(fixture: Fixture): BackendPool {
  const servers = new TerraformVariable(fixture.stack, "servers", {});
  const iterator = TerraformIterator.fromComplexList(servers.value, "id");
  const backend = Backend.instance(iterator.getString("id"), { weight: iterator.getNumber("weight") });
  return BackendPool.fromIterator(fixture.stack, "Web", { iterator, backend, defaultPort: 80 });
}

const BY_ID = "{ for key, val in var.servers: val.id => val }";

test("attachments are made for each element, by its id, and check it by name", () => {
  const fixture = new Fixture();
  fixture.bind(fixture.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), poolOf(fixture));
  const attachment = onlyResource(fixture.stack, "alicloud_slb_server_group_server_attachment");
  expect(attachment).toStrictEqual({
    depends_on: [expect.stringMatching(/^alicloud_slb_server_group\./)],
    for_each: `\${${BY_ID}}`,
    server_group_id: expect.any(String),
    server_id: "${each.value.id}",
    type: "ecs",
    port: 80,
    weight: "${each.value.weight}",
    lifecycle: {
      precondition: [
        {
          condition: "${try(each.value.weight >= 0 && each.value.weight <= 100 && each.value.weight % 1 == 0, false)}",
          error_message: expect.stringMatching(
            /^element "\$\{each\.key\}", backend "each": weight must be an integer from 0 to 100, got the value of each\.value\.weight; /,
          ),
        },
      ],
    },
  });
});

test("the group itself carries what is true of all elements, so that an empty list is seen", () => {
  const fixture = new Fixture();
  fixture.bind(fixture.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), poolOf(fixture));
  const { lifecycle } = onlyResource(fixture.stack, "alicloud_slb_server_group") as {
    lifecycle: { precondition: Array<{ condition: string }> };
  };
  expect(lifecycle.precondition.map(({ condition }) => condition)).toStrictEqual([
    `\${length("\${${BY_ID}}") >= 1}`,
    `\${anytrue([for key, value in "\${${BY_ID}}" : try(value.weight > 0, false)])}`,
  ]);
});

test("blocks are dynamic where one resource holds all members, and one condition looks at all", () => {
  const fixture = new Fixture();
  fixture.bind(
    fixture.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
    poolOf(fixture),
  );
  const { dynamic, targets, lifecycle } = onlyResource(fixture.stack, "tencentcloud_clb_attachment") as {
    dynamic: unknown;
    targets: unknown;
    lifecycle: { precondition: Array<{ condition: string }> };
  };
  const content = { instance_id: "${each.value.id}", port: 80, weight: "${each.value.weight}" };
  expect([targets, dynamic]).toStrictEqual([
    [],
    { targets: [{ for_each: `\${${BY_ID}}`, iterator: "each", content }] },
  ]);
  const weight = "try(value.weight >= 0 && value.weight <= 100 && value.weight % 1 == 0, false)";
  expect(lifecycle.precondition[0].condition).toBe(`\${alltrue([for key, value in ${BY_ID} : ${weight}])}`);
});

test("which servers share a block of a VServer group is for the engine to say, in the order of the list", () => {
  const fixture = new Fixture();
  const pool = poolOf(fixture);
  pool.addBackend("named", Backend.instance("i-named", { weight: 50 }));
  const listener = fixture.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  fixture.bind(listener, pool, BindingStrategy.VSERVER_INLINE);
  const { dynamic, servers } = onlyResource(fixture.stack, "alicloud_slb_server_group");
  const listed =
    '[for value in var.servers : { block = jsonencode([tonumber(80), tonumber(value.weight), "ecs"]), id = value.id }]';
  const named = '{ block = jsonencode([tonumber(80), tonumber(50), "ecs"]), id = "i-named" }';
  const part = (at: number) => `\${jsondecode(each.key)[${at}]}`;
  const content = { port: part(0), weight: part(1), type: part(2), server_ids: "${each.value}" };
  const rows = `\${{ for row in flatten([${listed}, ${named}]) : row.block => row.id... }}`;
  expect([servers, dynamic]).toStrictEqual([undefined, { servers: [{ for_each: rows, iterator: "each", content }] }]);
});

test("servers whose weights may turn out equal share a block at plan, too", () => {
  const fixture = new Fixture();
  const weighing = (id: string) => Backend.instance(id, { weight: fixture.number });
  fixture.inVServerGroup({ a: weighing("i-a"), b: weighing("i-b") });
  const { dynamic, servers } = onlyResource(fixture.stack, "alicloud_slb_server_group");
  expect([servers, dynamic]).toStrictEqual([undefined, { servers: [expect.anything()] }]);
});

test("one weight that only the plan knows is one block", () => {
  const fixture = new Fixture();
  const weight = fixture.number;
  fixture.inVServerGroup({ a: Backend.instance("i-a", { weight }), b: Backend.instance("i-b", { weight }) });
  const { dynamic, servers } = onlyResource(fixture.stack, "alicloud_slb_server_group");
  expect([servers, dynamic]).toStrictEqual([
    [{ port: 80, weight: expect.any(String), type: "ecs", server_ids: ["i-a", "i-b"] }],
    undefined,
  ]);
});

test("a VServer group that is replaced is told apart by the elements, whatever their weights", () => {
  const fixture = new Fixture();
  const listener = fixture.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  fixture.bind(listener, poolOf(fixture), BindingStrategy.VSERVER_IMMUTABLE);
  const inputs = Object.values(resources(fixture.stack, "terraform_data")).map(({ input }) => input);
  expect(inputs).toContain(
    `\${jsonencode(sort(flatten(["\${[for key, value in ${BY_ID} : "ecs \${value.id} 80"]}"])))}`,
  );
});

test("the weights of a split with a list are computed once in the stack that writes the members", () => {
  const fixture = new Fixture();
  const forward = Forward.weighted([
    { pool: poolOf(fixture), weight: 90 },
    { pool: fixture.pool({ a: Backend.instance("i-a") }, {}, "Green"), weight: 10 },
  ]);
  const listener = fixture.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
  new ListenerBinding(fixture.stack, "Split", { listener, forward });
  const { dynamic, targets } = onlyResource(fixture.stack, "tencentcloud_clb_attachment") as {
    dynamic: { targets: Array<{ content: { weight: string } }> };
    targets: Array<{ weight: string }>;
  };
  const { locals } = JSON.parse(Testing.synth(fixture.stack)) as { locals: Record<string, string> };
  const [[name, text], ...others] = Object.entries(locals);
  expect(others).toEqual([]);
  expect(text).toContain(
    `{ part = try(90 + 0, 0), members = merge({  }, { for key, value in ${BY_ID} : "0+each/\${key}" => try(value.weight + 0, 0) }) }, { part = try(10 + 0, 0), members = merge({ "1=a" = try(100 + 0, 0) }) }`,
  );
  expect(dynamic.targets[0].content.weight).toBe(`\${local.${name}["0+each/\${each.key}"]}`);
  expect(targets[0].weight).toBe(`\${local.${name}["1=a"]}`);
});

test("the group of an ALB is replaced when an element changes, and by no change of their order", () => {
  const fixture = new Fixture();
  fixture.bind(
    existingAlb(fixture).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
    poolOf(fixture),
  );
  const { dynamic, servers, lifecycle } = onlyResource(fixture.stack, "alicloud_alb_server_group") as {
    dynamic: unknown;
    servers: unknown;
    lifecycle: { replace_triggered_by: string[] };
  };
  const content = { server_type: "Ecs", server_id: "${each.value.id}", port: 80, weight: "${each.value.weight}" };
  expect([servers, dynamic]).toStrictEqual([
    undefined,
    { servers: [{ for_each: `\${${BY_ID}}`, iterator: "each", content }] },
  ]);
  expect(lifecycle.replace_triggered_by).toHaveLength(1);
  const text = '"Ecs ${value.id} - 80 ${value.weight} -"';
  const inputs = Object.values(resources(fixture.stack, "terraform_data")).map(({ input }) => input);
  expect(inputs).toContain(`\${jsonencode(sort(flatten(["\${[for key, value in ${BY_ID} : ${text}]}"])))}`);
});

test("the group of a gateway takes a list beside servers that are named", () => {
  const fixture = new Fixture();
  const iterator = TerraformIterator.fromList([fixture.string]);
  const backend = Backend.ip(iterator.value as string);
  const pool = BackendPool.fromIterator(fixture.stack, "Web", { iterator, backend });
  pool.addBackend("named", Backend.ip("10.0.0.7"));
  fixture.bind(existingGwlb(fixture).addListener("All", {}), pool);
  const { dynamic, servers } = onlyResource(fixture.stack, "alicloud_gwlb_server_group");
  const block = (ip: string) => ({ server_type: "Ip", server_id: ip, server_ip: ip });
  expect([servers, dynamic]).toStrictEqual([
    [block("10.0.0.7")],
    { servers: [{ for_each: expect.stringContaining("toset("), iterator: "each", content: block("${each.value}") }] },
  ]);
});

test("the barrier of an NLB waits for all attachments", () => {
  const fixture = new Fixture();
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(fixture.stack, "Nlb", {
    loadBalancerId: "nlb-1",
    vpcId: "vpc-1",
  });
  fixture.bind(
    nlb.addListener("Tcp", {
      protocol: alicloud.ListenerProtocol.TCP,
      port: 80,
      serverGroupOptions: { settleSeconds: 0 },
    }),
    poolOf(fixture),
  );
  expect(onlyResource(fixture.stack, "terraform_data").input).toMatch(
    /^\$\{jsonencode\(sort\(\["\$\{join\(",", sort\(\[ for key, val in alicloud_nlb_server_group_server_attachment\.\w+: val\.id\]\)\)\}"\]\)\)\}$/,
  );
});

test("nobody knows at synth who takes which part, and one template is no single backend", () => {
  const fixture = new Fixture();
  const iterator = TerraformIterator.fromList([fixture.string]);
  const backend = Backend.instance(iterator.value as string);
  const pool = BackendPool.fromIterator(fixture.stack, "Web", { iterator, backend, defaultPort: 80 });
  fixture.bind(fixture.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool);
  const [{ backends }] = trafficOf(Registry.of(fixture.stack).view());
  expect(backends.map(({ id, sharePercent }) => [id, sharePercent])).toStrictEqual([["each", null]]);
  expect(Findings.of(fixture.stack).ofRule("single-backend")).toEqual([]);
});

test("the elements of two lists of a split are counted together", () => {
  const { stack, tencent } = new Fixture();
  const pools = ["Blue", "Green"].map((id) => {
    const iterator = TerraformIterator.fromList(new TerraformVariable(stack, `${id}Ids`, {}).listValue);
    const backend = Backend.instance(iterator.value as string);
    return BackendPool.fromIterator(stack, id, { iterator, backend, defaultPort: 80 });
  });
  const listener = tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
  const forward = Forward.weighted(pools.map((pool) => ({ pool, weight: 50 })));
  new ListenerBinding(stack, "Split", { listener, forward });
  const counts = Registry.of(stack)
    .deferrals()
    .filter(({ ruleId }) => ruleId === "member-count");
  expect(counts.map(({ text }) => text("two lists"))).toEqual([expect.stringMatching(/elements of the lists/)]);
  expect(counts[0].condition(() => "x")).toContain("(length(x) + length(x))");
});
