import { adopt } from "./adopt";
import { adopted } from "./programs";
import { clb, group, listener, shown, StateResource } from "./states";

/** Plans as input: what is there is in them, beside what they would do to it. */

type Json = Record<string, unknown>;

const STATE = [clb(), group("all"), listener("tcp", { server_group_id: "rsp-all" })];

function planOf(prior: readonly StateResource[] | undefined, changes: readonly Json[] = [], more: Json = {}): Json {
  return {
    format_version: "1.2",
    planned_values: { root_module: {} },
    resource_changes: changes.map((one) => ({ mode: "managed", type: String(one.address).split(".")[0], ...one })),
    ...(prior === undefined ? {} : { prior_state: shown(prior) }),
    ...more,
  };
}

const change = (address: string, ...actions: string[]): Json => ({ address, change: { actions } });

/** What is said of the plan alone. */
function saidOf(plan: Json): string[] {
  const state = new Set(adopted(shown(STATE)).remarks);
  return adopted(plan).remarks.filter((line) => !state.has(line));
}

test("a plan that changes nothing gives the program of its state", () => {
  const plan = planOf(STATE, [change("alicloud_slb_load_balancer.edge", "no-op")]);
  expect(adopted(plan)).toStrictEqual(adopted(shown(STATE)));
});

const EDGE = "alicloud_slb_load_balancer.edge";

test.each<[what: string, change: Json, lines: string[]]>([
  [
    "makes",
    change("alicloud_slb_rule.new", "create"),
    ["makes it; it is not there yet, so the program does not have it"],
  ],
  ["changes", change(EDGE, "update"), ["changes it; the program has it as it is before"]],
  ["destroys", change(EDGE, "delete"), ["destroys it; the program has it as long as it is there"]],
  ["replaces", change(EDGE, "delete", "create"), ["replaces it; the program has the one that is there before"]],
  ["replaces early", change(EDGE, "create", "delete"), ["replaces it; the program has the one that is there before"]],
  ["forgets", change(EDGE, "forget"), ["forgets it; the program has it"]],
  [
    "replaces and forgets",
    change(EDGE, "create", "forget"),
    ["replaces it and forgets the one that is there; the program has that one"],
  ],
  ["reads", change(EDGE, "read"), []],
  [
    "does something new",
    change(EDGE, "rotate"),
    ["does to it what adopt does not know (rotate); look at the plan first"],
  ],
  [
    "says nothing of what it does",
    { address: EDGE },
    ["does to it what adopt does not know (); look at the plan first"],
  ],
  ["destroys what a replacement left", { ...change(EDGE, "delete"), deposed: "0a1b" }, []],
  ["reads a data source", { ...change(EDGE, "update"), mode: "data" }, []],
  ["changes what is no part of a load balancer", change("alicloud_instance.web", "update"), []],
  [
    "moves",
    { ...change(EDGE, "no-op"), previous_address: "alicloud_slb_load_balancer.old" },
    ["moves it from alicloud_slb_load_balancer.old, where the state has it until that plan is applied"],
  ],
])("a plan that %s", (_, one, lines) => {
  expect(saidOf(planOf(STATE, [one]))).toStrictEqual(lines.map((line) => `${String(one.address)}: the plan ${line}`));
});

test("a plan that failed does not tell all", () => {
  expect(saidOf(planOf(STATE, [], { errored: true }))).toStrictEqual([
    "the plan failed, so that what it would change besides is not known",
  ]);
});

test.each<[what: string, plan: Json]>([
  ["without a prior_state", planOf(undefined)],
  ["of an empty state", planOf([])],
  ["whose prior_state has no values", { ...planOf(undefined), prior_state: { format_version: "1.0" } }],
  [
    "with what a replacement left alone",
    {
      ...planOf(undefined),
      prior_state: {
        format_version: "1.0",
        values: {
          root_module: {
            resources: [{ mode: "managed", type: "a_b", name: "c", address: "a_b.c", deposed_key: "0a1b" }],
          },
        },
      },
    },
  ],
])("a plan %s has nothing to adopt", (_, plan) => {
  expect(() => adopted(plan)).toThrow(
    "cannot read input.json: the plan has no resource in its prior_state, so nothing existed when it was made; pass the state after the apply",
  );
});

test("a plan and a state are read together", () => {
  const [edge, ...others] = STATE;
  const inputs = [planOf([edge]), shown(others)].map((json, at) => ({
    name: `${at}.json`,
    json: JSON.stringify(json),
  }));
  expect(adopt(inputs, { stack: "adopted" })).toStrictEqual(adopted(shown(STATE)));
});
