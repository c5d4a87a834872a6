import { readPlan } from "../../lib/impact";
import { impactOf } from "./impact-of";
import { routesAfter } from "../../lib/impact/counting";
import { changedSubject, planJson, ref, report, Resource, rulesOf, shapeOf, Values } from "./plan-json";

/** What the order of an apply takes from the configuration: references, modules, indices, deposed objects. */

const TYPE = "alicloud_nlb_server_group_server_attachment";
const server = (server_id: string, more: Values = {}) => ({
  server_group_id: "g",
  server_id,
  server_type: "Ecs",
  port: 80,
  weight: 100,
  ...more,
});
const gone = (name: string): Resource => ({ address: `${TYPE}.${name}`, before: server(name) });
const fresh = (name: string): Resource => ({ address: `${TYPE}.${name}`, after: server(name) });

interface Module {
  resources?: Values[];
  outputs?: Values;
  module_calls?: Values;
}

function shapeWith(rootModule: Module, ...resources: Resource[]): string {
  return shapeOf(
    changedSubject(impactOf(readPlan({ ...planJson(resources), configuration: { root_module: rootModule } }))),
  );
}

const barrier = (references: string[]) => ({
  address: "terraform_data.barrier",
  mode: "managed",
  type: "terraform_data",
  expressions: { input: { references } },
});
const guard: Resource = {
  address: "terraform_data.barrier",
  before: { input: 1 },
  after: { input: 2 },
  stateDependsOn: [`${TYPE}.old`],
};
const block = (name: string, more: Values = {}) => ({
  address: `${TYPE}.${name}`,
  mode: "managed",
  type: TYPE,
  expressions: {},
  ...more,
});

test("a barrier counts when it needs the new member", () => {
  expect(shapeWith({ resources: [barrier([`${TYPE}.new.id`]), block("new")] }, gone("old"), fresh("new"), guard)).toBe(
    "1 -> 1 -> 1",
  );
});

describe("a listener goes over to another group, and the old one leaves with its barrier", () => {
  const group = "alicloud_nlb_server_group";
  const member = (name: string, server_group_id: string) => ({
    ...server(name, { server_group_id }),
    id: `sgp_${name}`,
  });
  const old = [`${TYPE}.old`, `${group}.old`];
  const listener = { listener_port: 80, listener_protocol: "TCP", load_balancer_id: "nlb-1", id: "lsn-1" };
  const switched = (before: Values) =>
    report(
      { address: `${group}.old`, before: { id: "sgp-old" } },
      { address: `${TYPE}.old`, before: member("old", "sgp-old"), stateDependsOn: [`${group}.old`] },
      { address: `${group}.new`, after: {}, unknown: { id: true }, config: {} },
      {
        address: `${TYPE}.new`,
        after: server("new", { server_group_id: undefined }),
        unknown: { server_group_id: true, id: true },
        config: { server_group_id: ref(`${group}.new.id`) },
      },
      {
        address: "alicloud_nlb_listener.l",
        before: { ...listener, server_group_id: "sgp-old" },
        after: listener,
        unknown: { server_group_id: true },
        config: { server_group_id: ref(`${group}.new.id`) },
        dependsOn: [`${TYPE}.new`],
        stateDependsOn: old,
      },
      { address: "terraform_data.barrier", before, stateDependsOn: old },
    );

  test.each<[string, Values, string, string[]]>([
    ["its input lists the members", { input: '["sgp_old"]' }, "1 -> 1 -> 1", ["order-concluded"]],
    ["its input lists others", { input: '["sgp_other"]' }, "1 -> 0 -> 1", ["apply-stalls"]],
    ["its input is no text", { input: ["sgp_old"] }, "1 -> 0 -> 1", ["apply-stalls"]],
    ["it has none", { input: null }, "1 -> 0 -> 1", ["apply-stalls"]],
  ])("%s", (_name, before, expected, rules) => {
    const found = switched(before);
    expect(shapeOf(changedSubject(found))).toBe(expected);
    expect(rulesOf(found)).toEqual(rules);
  });
});

test("a barrier that needs something else does not", () => {
  expect(
    shapeWith({ resources: [barrier(["terraform_data.x"]), block("new")] }, gone("old"), fresh("new"), guard),
  ).toBe("1 -> 0 -> 1");
});

test("a barrier reached through a third resource counts", () => {
  const middle = {
    address: "terraform_data.middle",
    mode: "managed",
    type: "terraform_data",
    expressions: {},
    depends_on: [`${TYPE}.new`],
  };
  expect(
    shapeWith(
      { resources: [barrier(["terraform_data.middle"]), middle, block("new")] },
      gone("old"),
      fresh("new"),
      guard,
    ),
  ).toBe("1 -> 1 -> 1");
});

describe("modules", () => {
  const inModule: Resource[] = [gone("old"), { ...fresh("new"), address: `module.pool["a.b"].${TYPE}.new` }];
  const call = (more: Values = {}) => ({
    pool: {
      module: {
        resources: [block("new")],
        outputs: { ids: { expression: { references: [`${TYPE}.new.id`] } }, name: { expression: {} } },
      },
      ...more,
    },
  });

  test("an output of a module is followed", () => {
    const root = { resources: [barrier(["module.pool.ids", "module.pool"])], module_calls: call() };
    expect(shapeWith(root, ...inModule, guard)).toBe("1 -> 1 -> 1");
  });

  test("another output of the same module is no dependency on it", () => {
    const root = { resources: [barrier(["module.pool.name", "module.pool"])], module_calls: call() };
    expect(shapeWith(root, ...inModule, guard)).toBe("1 -> 0 -> 1");
  });

  test("depends_on of a module means all of it", () => {
    const root = { resources: [{ ...barrier([]), depends_on: ["module.pool"] }], module_calls: call() };
    expect(shapeWith(root, ...inModule, guard)).toBe("1 -> 1 -> 1");
  });

  test("a variable of a module is followed to its caller", () => {
    const inner = { ...barrier(["var.ids"]) };
    const root = {
      resources: [block("new")],
      module_calls: {
        guard: { expressions: { ids: { references: [`${TYPE}.new.id`] } }, module: { resources: [inner] } },
      },
    };
    const moved = { ...guard, address: "module.guard.terraform_data.barrier" };
    expect(shapeWith(root, gone("old"), fresh("new"), moved)).toBe("1 -> 1 -> 1");
  });

  test("the id of a group is followed through modules, per instance", () => {
    const group = (key: string): Resource => ({
      address: `module.lb.alicloud_nlb_server_group.g["${key}"]`,
      before: { id: `g-${key}` },
      after: { id: `g-${key}` },
    });
    const member: Resource = {
      address: `${TYPE}.new`,
      after: { ...server("new"), server_group_id: undefined },
      unknown: { server_group_id: true },
    };
    const json = planJson([group("a"), group("b"), member]) as { resource_changes: Values[] };
    for (const change of json.resource_changes.slice(0, 2)) change.module_address = "module.lb";
    const root = {
      resources: [block("new", { expressions: { server_group_id: { references: ["module.lb.id"] } } })],
      module_calls: {
        lb: {
          module: {
            resources: [
              {
                address: "alicloud_nlb_server_group.g",
                mode: "managed",
                type: "alicloud_nlb_server_group",
                expressions: {},
              },
            ],
            outputs: {
              id: {
                expression: { references: ['alicloud_nlb_server_group.g["b"].id', 'alicloud_nlb_server_group.g["b"]'] },
              },
            },
          },
        },
      },
    };
    const found = impactOf(readPlan({ ...json, configuration: { root_module: root } }));
    expect(changedSubject(found).groups).toEqual(['module.lb.alicloud_nlb_server_group.g["b"]']);
  });
});

test("a group that nobody can name is unknown, not guessed", () => {
  const member: Resource = {
    address: `${TYPE}.new`,
    after: { ...server("new"), server_group_id: undefined },
    unknown: { server_group_id: true },
    config: { server_group_id: { references: ["data.external.x.result", "data.external.x"] } },
  };
  const subject = changedSubject(report(member));
  expect(subject.unknown).toEqual([`which group ${TYPE}.new.server_group_id names`]);
});

test("indices with dots and brackets in them are one index", () => {
  const change = (name: string): Resource => ({ ...gone(name), address: `${TYPE}.m["${name}"]` });
  expect(shapeOf(changedSubject(report(change("a].b"), change("c"))))).toBe("2 -> 0 -> 0");
});

test("a deposed attachment takes its member away, unless the current one has it", () => {
  const current: Resource = {
    address: `${TYPE}.a`,
    before: server("i-1", { port: 81 }),
    after: server("i-1", { port: 81 }),
    config: {},
  };
  const deposed: Resource = { address: `${TYPE}.a`, before: server("i-1"), deposed: "abc" };
  expect(shapeOf(changedSubject(report(current, deposed)))).toBe("2 -> 1 -> 1");
});

test("forgotten objects stay in the cloud", () => {
  expect(report({ ...gone("old"), actions: ["forget"] }).subjects).toMatchObject([
    { changed: false, active: { before: 1, after: 1 } },
  ]);
});

test("an object that is created anew while the old one is forgotten leaves the old member in place", () => {
  const change = {
    address: `${TYPE}.a`,
    before: server("i-1"),
    after: server("i-1", { port: 81 }),
    actions: ["create", "forget"],
    config: {},
  };
  expect(shapeOf(changedSubject(report(change)))).toBe("1 -> 1 -> 2");
});

test("a listener that is gone serves nobody, even while groups are still tied to it", () => {
  const tied = [{ group: "g", weight: 1 }];
  const gone = { step: 0, plus: [], minus: [], object: "destroyed" as const, fact: { text: "", source: "" } };
  const stream = { initial: tied, events: [gone], exists: true };
  expect(routesAfter(stream, [])).toEqual(tied);
  expect(routesAfter(stream, [gone])).toBeUndefined();
});

test("a moved attachment with the same values changes nothing; a renamed one loses its member", () => {
  const renamed = report(gone("old"), { address: `${TYPE}.new`, after: server("old"), config: {} });
  expect(shapeOf(changedSubject(renamed))).toBe("1 -> 0 -> 0");
  expect(renamed.findings.map(({ rule }) => rule)).toContain("existing-member");
});

test("a plan without configuration is read, with every order possible", () => {
  const json = planJson([gone("old"), fresh("new"), guard]);
  delete json.configuration;
  expect(shapeOf(changedSubject(impactOf(readPlan(json))))).toBe("1 -> 0 -> 1");
});
