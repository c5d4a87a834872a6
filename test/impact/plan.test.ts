import { parsePlan, parseStateFlags, PlanError, readPlan } from "../../lib/impact";
import { impactOf } from "./impact-of";
import { blockAddress } from "../../lib/impact/plan";
import { planJson, Resource } from "./plan-json";

const valid = JSON.stringify(planJson([]));

test.each([
  ["empty", "", "the input is empty"],
  ["blank", " \n", "the input is empty"],
  ["a zip, as plan files are", "PK\u0003\u0004xyz", "binary plan file"],
  ["other binary", "abc\0def", "binary plan file"],
  ["text", "Terraform will perform the following actions", "is no JSON"],
  ["cut off", valid.slice(0, -20), "is cut off"],
  ["a list", "[]", "is no plan"],
  ["null", "null", "is no plan"],
  ["other JSON", '{"a":1}', "is no plan"],
  ["a state", '{"format_version":"1.0","values":{"root_module":{}}}', "is a state"],
])("refuses %s in one line that says what to do", (_, text, message) => {
  const read = () => parsePlan(text);
  expect(read).toThrow(PlanError);
  expect(read).toThrow(message);
  expect(read).toThrow(/^[^\n]*terraform show -json plan\.out > plan\.json[^\n]*$/);
});

test("a byte order mark is no reason to refuse", () => {
  expect(parsePlan(`\ufeff${valid}`).changes).toEqual([]);
});

test("objects that the list of changes leaves out are taken from the state", () => {
  const state = { resources: [{ address: "module.m.a_b.c", mode: "managed", type: "a_b", values: { id: "1" } }] };
  const plan = {
    format_version: "1.2",
    resource_changes: [],
    prior_state: { values: { root_module: { child_modules: [state] } } },
  };
  expect(parsePlan(JSON.stringify(plan)).changes).toMatchObject([
    { address: "module.m.a_b.c", module: "module.m", verb: "none" },
  ]);
});

test.each([
  ["a.b", "a.b"],
  ["a.b[0]", "a.b"],
  ['module.m["x"].a.b["y]\\"[.z"]', "module.m.a.b"],
])("the block of %s is %s", (address, block) => expect(blockAddress(address)).toBe(block));

test("raw states carry flags by address", () => {
  const instances = [
    { index_key: "x", create_before_destroy: true },
    { index_key: 1 },
    { deposed: "a", create_before_destroy: true },
  ];
  const resources = [
    { mode: "managed", module: "module.m", type: "a", name: "b", instances },
    { mode: "data", instances },
  ];
  expect([...parseStateFlags(JSON.stringify({ lineage: "l", resources }))]).toEqual([
    ['module.m.a.b["x"]', true],
    ["module.m.a.b[1]", false],
  ]);
});

test("no state is one without objects, as before the first apply", () => expect(parseStateFlags("\n").size).toBe(0));

test.each<[object, string]>([
  [{ version: 3 }, "of version 3, and only 4 is known"],
  [{ resources: false }, "resources is true or false, where a list stands"],
  [{ resources: [null] }, "resources holds what is no object"],
  [{ resources: [{ mode: "managed", instances: 7 }] }, "resources[0].instances is a number, where a list stands"],
  [
    { resources: [{ mode: "managed", type: "a", name: "b", instances: [{ create_before_destroy: "true" }] }] },
    "a.b: create_before_destroy is a text, where true or false stands",
  ],
])("refuses a state with %j", (more, message) => {
  const read = () => parseStateFlags(JSON.stringify({ version: 4, lineage: "l", ...more }));
  expect(read).toThrow(PlanError);
  expect(read).toThrow(message);
});

test.each(["x", "{}", "[]"])("refuses %p as a state", (text) =>
  expect(() => parseStateFlags(text)).toThrow("terraform state pull"),
);

describe("a plan that the engine refuses", () => {
  const checks = [
    {
      address: { kind: "check", to_display: "check.c" },
      instances: [{ address: { to_display: "check.c" }, problems: [{ message: "only a warning" }] }],
    },
    {
      address: { kind: "resource", to_display: "terraform_data.x" },
      instances: [
        {
          address: { to_display: "terraform_data.x" },
          status: "fail",
          problems: [{ message: "apply once with -replace=a.b" }],
        },
        { address: { to_display: "terraform_data.y" }, status: "pass" },
      ],
    },
  ];
  const all = (more: object) => impactOf(readPlan({ ...planJson([]), checks, ...more })).findings;
  const findings = (more: object) => all(more).filter(({ rule }) => rule !== "check-failed");

  test("a check of its own that does not hold stops nothing, and is told", () => {
    expect(all({}).map(({ rule, severity, address, message }) => [rule, severity, address, message])).toEqual([
      [
        "check-failed",
        "warning",
        "check.c",
        "the check does not hold, and the engine applies the plan all the same: only a warning",
      ],
    ]);
  });

  test("says why, and that nothing is applied", () => {
    expect(findings({ errored: true })).toEqual([
      {
        rule: "plan-refused",
        severity: "error",
        address: "terraform_data.x",
        message: "the engine refuses this plan and applies none of it: apply once with -replace=a.b",
      },
    ]);
  });

  test("is not one whose conditions are warnings, as those of a destroy", () => expect(findings({})).toEqual([]));

  test("an error without a condition is one of the whole plan", () => {
    expect(findings({ checks: [], errored: true })).toMatchObject([{ rule: "plan-refused", address: "(plan)" }]);
  });

  test("a condition that failed is one also where the plan makes something and is silent about errors", () => {
    const made = planJson([{ address: "a.b", after: {} }]);
    const failed = { address: { kind: "resource", to_display: "a.b" }, status: "fail" };
    for (const instances of [[], [{ ...failed, problems: [] }]]) {
      const { findings: found } = impactOf(readPlan({ ...made, checks: [{ ...failed, instances }] }));
      expect(found.map(({ rule, address }) => `${rule} ${address}`)).toEqual(["plan-refused a.b"]);
    }
  });
});

describe("shapes that no engine writes", () => {
  const values = { id: "g", servers: [{ server_id: "i-1", server_type: "Ecs", port: 80, weight: 100 }] };
  const resources = (after: object = values): Resource[] => [
    { address: "alicloud_alb_server_group.g", before: values, after: { ...after }, config: { servers: [{}] } },
  ];
  interface Plan {
    format_version: unknown;
    resource_changes: Array<{ [name: string]: unknown; change?: Record<string, unknown> }>;
    prior_state?: Record<string, unknown>;
  }
  const plan = (after?: object): Plan => JSON.parse(JSON.stringify(planJson(resources(after)))) as Plan;

  test.each<[string, (json: Plan) => void, string]>([
    ["another major", (json) => (json.format_version = "2.0"), 'format_version is "2.0", and only version 1 is known'],
    ["an old one", (json) => (json.format_version = "0.2"), 'format_version is "0.2"'],
    [
      "a number for a version",
      (json) => (json.format_version = 1.2),
      "format_version is a number, where a text stands",
    ],
    ["another state", (json) => (json.prior_state!.format_version = "2.0"), "prior_state.format_version"],
    ["no change", (json) => delete json.resource_changes[0].change, "resource_changes[0].change is missing"],
    ["no mode", (json) => delete json.resource_changes[0].mode, "resource_changes[0].mode is missing"],
    ["no type", (json) => delete json.resource_changes[0].type, "resource_changes[0].type is missing"],
    ["no actions", (json) => delete json.resource_changes[0].change!.actions, "change.actions is missing"],
    ["a text for actions", (json) => (json.resource_changes[0].change!.actions = "update"), "where a list stands"],
    ["null among changes", (json) => json.resource_changes.push(null as never), "resource_changes[1] is null"],
    ["another mode", (json) => (json.resource_changes[0].mode = "data"), 'its address is none of mode "data"'],
    ["no state of it", (json) => delete json.prior_state, "prior_state does not hold it"],
    ["a wrong action", (json) => (json.resource_changes[0].change!.actions = ["create"]), "do not fit create"],
    ["a change left out", (json) => (json.resource_changes = []), "planned_values change it"],
  ])("%s", (_, mutate, message) => {
    const json = plan({ ...values, servers: [] });
    mutate(json);
    expect(() => readPlan(json)).toThrow(PlanError);
    expect(() => readPlan(json)).toThrow(message);
  });

  test.each<[string, object, string]>([
    ["a text for blocks", { servers: "all" }, "servers is a text, where a block stands"],
    ["a number among blocks", { servers: [7] }, "servers is a number, where a block stands"],
    ["a list for a text", { servers: [{ server_id: ["i"] }] }, "server_id is a list, where a text stands"],
    [
      "a text for a number",
      { servers: [{ server_id: "i", weight: "much" }] },
      "weight is a text, where a number stands",
    ],
  ])("%s, wherever the plan says it", (_, after, message) => {
    const read = () => impactOf(readPlan(plan({ id: "g", ...after })));
    expect(read).toThrow(PlanError);
    expect(read).toThrow(`alicloud_alb_server_group.g`);
    expect(read).toThrow(message);
  });

  test("nesting that no recursion survives", () => {
    let module: object = {};
    for (let i = 0; i < 20_000; i++) module = { child_modules: [module] };
    const deep = { ...plan(), planned_values: { root_module: module } };
    expect(() => readPlan(deep)).toThrow("nested more than 500 levels deep");
  });
});

test.each([[["replace"]], [[]], [["import"]], [["create", "update"]]])(
  "actions %j are not known, by name",
  (actions) => {
    const values = { id: "g", servers: [] };
    const found = impactOf(
      readPlan(planJson([{ address: "alicloud_alb_server_group.g", before: values, after: values, actions }])),
    );
    expect(found.loss.unknown).toBe(true);
    expect(found.findings).toEqual([
      {
        rule: "not-known",
        severity: "error",
        address: "alicloud_alb_server_group.g",
        message: expect.stringContaining(actions.length === 0 ? "no action" : `"${actions.join()}"`) as string,
      },
    ]);
  },
);

test("a change that the engine puts off is not known", () => {
  const deferred_changes = [{ reason: "provider_config_unknown", resource_change: { address: "a.b" } }];
  expect(impactOf(readPlan({ ...planJson([]), deferred_changes }))).toMatchObject({
    loss: { unknown: true },
    findings: [{ rule: "not-known", address: "a.b" }],
  });
});

test("what left the configuration may be destroyed as it was before the refresh", () => {
  const address = "alicloud_slb_server_group.g";
  const [stale, found] = [
    { id: "rsp-1", name: "web", servers: [1, 2] },
    { id: "rsp-1", name: "web", servers: [12] },
  ];
  const head = { address, mode: "managed", type: "alicloud_slb_server_group", name: "g" };
  const plan = (after: object | null) => ({
    format_version: "1.2",
    planned_values: { root_module: after === null ? {} : { resources: [{ ...head, values: after }] } },
    prior_state: { format_version: "1.0", values: { root_module: { resources: [{ ...head, values: found }] } } },
    resource_drift: [{ ...head, change: { actions: ["update"], before: stale, after: found } }],
    resource_changes: [{ ...head, change: { actions: [after === null ? "delete" : "update"], before: stale, after } }],
  });
  expect(readPlan(plan(null)).changes.map(({ verb }) => verb)).toEqual(["delete"]);
  expect(() => readPlan(plan({ ...found, name: "site" }))).toThrow("before is not what prior_state says");
});
