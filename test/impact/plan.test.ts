import { impactOf, parsePlan, parseStateFlags, PlanError, readPlan } from "../../lib/impact";
import { blockAddress } from "../../lib/impact/plan";
import { planJson } from "./plan-json";

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

test("what is of an unexpected shape is skipped", () => {
  const odd = {
    format_version: "1.2",
    resource_changes: [null, 1, {}, { mode: "managed", address: "a.b" }],
    prior_state: 7,
    configuration: [],
  };
  expect(parsePlan(JSON.stringify(odd)).changes).toEqual([]);
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

test.each(["", "{}", "[]"])("refuses %p as a state", (text) =>
  expect(() => parseStateFlags(text)).toThrow("terraform state pull"),
);

describe("a plan that the engine refuses", () => {
  const checks = [
    { address: { kind: "check", to_display: "check.c" }, instances: [{ problems: [{ message: "only a warning" }] }] },
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
  const findings = (more: object) => impactOf(readPlan({ ...planJson([]), checks, ...more })).findings;

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
});
