import { firstPlanOf, oldStateOf, reportOf, type Expected } from "../../lib/adopt";
import { clb, pulled, shown } from "./states";
import { adopted } from "./programs";

/** What the engine's first plan says, and in which state it is made; the engine itself runs in e2e/adopt. */

const OURS = "alicloud_slb_load_balancer.Edge_7038544F";
const THEIRS = "alicloud_slb_load_balancer.edge";
const { expected: FROM_STATE } = adopted(pulled([clb()]), { guidance: "moved" });

type Change = Record<string, unknown>;

function planned(change: Change, more: Record<string, unknown> = {}, plan: Record<string, unknown> = {}): string {
  const entry = { address: OURS, mode: "managed", type: "alicloud_slb_load_balancer", change, ...more };
  return JSON.stringify({ format_version: "1.2", resource_changes: [entry], ...plan });
}

function reported(change: Change, more?: Record<string, unknown>, plan?: Record<string, unknown>): string[] {
  return reportOf(firstPlanOf(planned(change, more, plan), FROM_STATE), FROM_STATE);
}

test.each<[what: string, change: Change, more: Record<string, unknown>, line: string, changed: number]>([
  ["no-op", { actions: ["no-op"] }, {}, `${OURS}: unchanged`, 0],
  ["a move", { actions: ["no-op"] }, { previous_address: THEIRS }, `${OURS}: moved from ${THEIRS}`, 0],
  ["an import", { actions: ["no-op"], importing: { id: "lb-1" } }, {}, `${OURS}: imported`, 0],
  ["an update", { actions: ["update"] }, {}, `${OURS}: would change`, 1],
  ["an import with an update", { actions: ["update"], importing: { id: "lb-1" } }, {}, `${OURS}: would change`, 1],
  [
    "a move with an update",
    { actions: ["update"] },
    { previous_address: THEIRS },
    `${OURS}: would change (${THEIRS} in the input)`,
    1,
  ],
  ["a new one", { actions: ["create"] }, {}, `${OURS}: would be made`, 1],
  ["new, in the state", { actions: ["create"] }, { type: "terraform_data" }, `${OURS}: made in the state`, 0],
  ["one in the state that changes", { actions: ["update"] }, { type: "terraform_data" }, `${OURS}: would change`, 1],
  ["one that leaves", { actions: ["delete"] }, {}, `${OURS}: would be destroyed`, 1],
  ["one made anew", { actions: ["delete", "create"] }, {}, `${OURS}: would be replaced`, 1],
  ["one made anew first", { actions: ["create", "delete"] }, {}, `${OURS}: would be replaced`, 1],
  ["what no engine does today", { actions: ["forget"] }, {}, `${OURS}: would change`, 1],
])("%s", (_, change, more, line, changed) => {
  const lines = reported(change, more);
  expect(lines[0]).toBe(line);
  expect(lines.at(-1)).toMatch(
    changed === 0
      ? /^the first plan changes nothing in the cloud: .* 0 changed$/
      : /^the first plan would change the cloud: .* 1 changed$/,
  );
});

const UPDATE = { actions: ["update"] };

test.each<[what: string, change: Change, lines: string[]]>([
  ["a number", { before: { bandwidth: 1 }, after: { bandwidth: 5 } }, ["  bandwidth: 1 -> 5"]],
  ["what was not there", { before: {}, after: { tags: { a: "b" } } }, ['  tags: null -> {"a":"b"}']],
  ["inside a map", { before: { tags: { a: "b" } }, after: { tags: { a: "c" } } }, ['  tags.a: "b" -> "c"']],
  [
    "inside blocks",
    { before: { servers: [{ port: 1 }, { port: 2 }] }, after: { servers: [{ port: 1 }, { port: 3 }] } },
    ["  servers[1].port: 2 -> 3"],
  ],
  [
    "another number of blocks",
    { before: { servers: [{ port: 1 }] }, after: { servers: [] } },
    ['  servers: [{"port":1}] -> []'],
  ],
  [
    "known later",
    { before: { address: "10.0.0.1" }, after: {}, after_unknown: { address: true } },
    ['  address: "10.0.0.1" -> known after the apply'],
  ],
  [
    "replaced for one of two",
    { before: { a: 1, b: 1 }, after: { a: 2, b: 2 }, replace_paths: [["b"]] },
    ["  a: 1 -> 2", "  b: 1 -> 2 (for which it is replaced)"],
  ],
])("attribute by attribute: %s", (_, change, lines) => {
  expect(reported({ ...UPDATE, ...change }).slice(1, -1)).toEqual(lines);
});

const HIDDEN = "another value (secret, not shown)";

test.each<[what: string, change: Change, lines: string[]]>([
  [
    "the provider marks it",
    { before: { name: "s3cret" }, after: { name: "t0p" }, before_sensitive: { name: true } },
    [`  name: ${HIDDEN}`],
  ],
  [
    "the program marks it",
    { before: { name: "s3cret" }, after: { name: "t0p" }, after_sensitive: { name: true } },
    [`  name: ${HIDDEN}`],
  ],
  [
    "marked inside of what is printed whole",
    { before: { a: [{ b: "s3cret" }] }, after: { a: [] }, before_sensitive: { a: [{ b: true }] } },
    [`  a: ${HIDDEN}`],
  ],
  [
    "marked inside, beside what is none",
    {
      before: { a: [{ b: "s3cret", c: 1 }] },
      after: { a: [{ b: "t0p", c: 2 }] },
      after_sensitive: { a: [{ b: true }] },
    },
    [`  a[0].b: ${HIDDEN}`, "  a[0].c: 1 -> 2"],
  ],
  [
    "the name says it",
    { before: { private_key: "s3cret" }, after: { private_key: null } },
    [`  private_key: ${HIDDEN}`],
  ],
  [
    "it is the text of a variable that hides it",
    { before: { content: "with s3cret in it" }, after: { content: "t0p" } },
    [`  content: ${HIDDEN}`],
  ],
  ["the state marks it", { before: { marked: "s3cret" }, after: { marked: "t0p" } }, [`  marked: ${HIDDEN}`]],
])("no secret is printed: %s", (_, change, lines) => {
  const [one] = FROM_STATE.resources;
  const expected: Expected = {
    ...FROM_STATE,
    secrets: { key: "s3cret" },
    resources: [{ ...one, source: { ...one.source, secret: ["marked"] } }],
  };
  const verdicts = firstPlanOf(planned({ ...UPDATE, ...change }), expected);
  expect(reportOf(verdicts, expected).slice(1, -1)).toEqual(lines);
});

test("an update that only marks a secret in the state is none of the cloud", () => {
  const same = { before: { a: "b" }, after: { a: "b" }, before_sensitive: {}, after_sensitive: { a: true } };
  expect(reported({ ...UPDATE, ...same }, { previous_address: THEIRS })[0]).toBe(`${OURS}: moved from ${THEIRS}`);
  expect(reported({ ...UPDATE, ...same, after_unknown: { c: true } })[0]).toBe(`${OURS}: would change`);
  expect(reported({ ...UPDATE, ...same, after: { a: "c" } })[0]).toBe(`${OURS}: would change`);
});

test("a change that the cloud made is told as such", () => {
  const drift = { resource_drift: [{ address: OURS }] };
  expect(reported({ ...UPDATE, before: { a: 1 }, after: { a: 2 } }, {}, drift)[0]).toBe(
    `${OURS}: would change; the cloud has changed it since the state was written`,
  );
});

test("data sources are read, not changed", () => {
  const plan = JSON.parse(planned({ actions: ["no-op"] })) as { resource_changes: unknown[] };
  plan.resource_changes.push({ address: "data.x.y", mode: "data", change: { actions: ["read"] } });
  expect(firstPlanOf(JSON.stringify(plan), FROM_STATE)).toHaveLength(1);
});

test.each([
  ["no JSON", "Error: no", "the engine printed no plan"],
  ["no plan", "{}", "the engine printed no plan"],
  ["one with an error", planned(UPDATE, {}, { errored: true }), "the engine made only a part of the plan"],
  ["one of which a part waits", planned(UPDATE, {}, { complete: false }), "the engine made only a part of the plan"],
  ["one without the resource", '{"resource_changes":[]}', `the plan does not tell of ${OURS}`],
])("refused: %s", (_, text, message) => {
  expect(() => firstPlanOf(text, FROM_STATE)).toThrow(message);
});

describe("the state of the first plan", () => {
  const OTHER = { type: "alicloud_vpc", name: "net", values: { id: "vpc-1" } };
  const CHOSEN = ["registry.opentofu.org/aliyun/alicloud"];
  const stateOf = (document: unknown) => {
    const { expected } = adopted(document, { guidance: "moved" });
    return JSON.parse(oldStateOf(expected, CHOSEN) ?? "null");
  };

  test.each([
    ["pulled", pulled([clb(), OTHER])],
    ["shown", shown([clb(), OTHER])],
  ])("%s: what goes on, under the provider that the engine has, and nothing else", (_, document) => {
    expect(stateOf(document)).toEqual({
      version: 4,
      serial: 1,
      lineage: expect.any(String),
      outputs: {},
      resources: [
        {
          mode: "managed",
          type: "alicloud_slb_load_balancer",
          name: "edge",
          provider: 'provider["registry.opentofu.org/aliyun/alicloud"]',
          instances: [{ schema_version: 0, attributes: clb().values }],
        },
      ],
    });
  });

  test("instances of one resource stand together, in their module", () => {
    const two = ["a", "b"].map((index) => ({ ...clb({ id: `lb-${index}` }), index }));
    expect(stateOf(shown(two, "module.web[0]")).resources).toMatchObject([
      { module: "module.web[0]", name: "edge", instances: [{ index_key: "a" }, { index_key: "b" }] },
    ]);
  });

  test("what is not adopted is told of", () => {
    const { expected } = adopted(pulled([clb(), OTHER]), { guidance: "moved" });
    const lines = reportOf(firstPlanOf(planned({ actions: ["no-op"] }), expected), expected);
    expect(lines.at(-2)).toBe("not in this plan, since it leaves the state before: alicloud_vpc.net");
  });

  test("an import has an empty one", () => {
    const { expected } = adopted(pulled([clb()]), { guidance: "import" });
    expect(oldStateOf(expected, CHOSEN)).toBeUndefined();
  });
});

test("what leads back: under the addresses that it had, in the language of the engine", () => {
  const name = 'module.web["a"]';
  const inModule = shown([clb()], name);
  const { undo, expected } = adopted(inModule, { guidance: "moved" });
  const [{ address }] = expected.resources;
  expect(undo?.replace(/^#.*\n/gm, "")).toBe(
    `\nmoved {\n  from = ${address}\n  to   = ${name}.alicloud_slb_load_balancer.edge\n}\n`,
  );
  const again = adopted(inModule, { guidance: "import" }).undo;
  expect(again?.replace(/^#.*\n/gm, "")).toBe(
    `\nimport {\n  to = ${name}.alicloud_slb_load_balancer.edge\n  id = "lb-1"\n}\n`,
  );
  expect(adopted(inModule, { guidance: "none" }).undo).toBeUndefined();
});

test("what has another type now is forgotten, and imported under the old one", () => {
  const old = { ...clb(), type: "alicloud_slb" };
  const { undo, expected } = adopted(pulled([old]), { guidance: "moved" });
  const [{ address }] = expected.resources;
  expect(undo).toContain(`\n# First: state rm ${address}\nimport {\n  to = alicloud_slb.edge\n  id = "lb-1"\n}\n`);
});
