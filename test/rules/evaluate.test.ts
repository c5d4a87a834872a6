import { alicloud, Backend } from "../../lib";
import { Registry } from "../../lib/app/registry";
import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { evaluate } from "../../lib/rules/evaluate";
import { Rule } from "../../lib/app/rule";
import { AppView } from "../../lib/app/app-view";
import { Fixture, instances } from "./fixture";

const RULES = rulesOf(FAMILIES);

const EMPTY: AppView = {
  loadBalancers: [],
  entries: [],
  groups: [],
  bindings: [],
  pools: [],
  scalingGroups: [],
  existing: [],
  parts: [],
  stacks: [],
  accessLists: [],
  ruleSettings: [],
  known: { capabilities: [], quotas: [] },
  faults: [],
};

function broken(defect: unknown): Rule {
  const check = () => {
    throw defect;
  };
  return { id: "broken", severity: "error", summary: "", why: "", wrong: "", right: "", source: "", check };
}

function viewOf(declare: (fixture: Fixture) => unknown): AppView {
  const fixture = new Fixture();
  declare(fixture);
  return Registry.of(fixture.stack).view();
}

test("an empty app has no findings", () => {
  expect(evaluate(EMPTY, RULES)).toEqual([]);
});

test("a defect of one rule is a finding, and the other rules still speak", () => {
  const view = viewOf((f) => f.inVServerGroup(instances(1)));
  const findings = evaluate(view, [broken(new Error("first\nsecond")), ...RULES]);
  const text = 'server group "Pool": rule broken failed (first); please report this defect [broken]';
  expect(findings[0].message).toContain(text);
  expect(findings.map(({ ruleId }) => ruleId)).toContain("single-backend");
});

test.each([
  [
    "a listener",
    (f: Fixture) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    'listener "L"',
  ],
  ["a load balancer", (f: Fixture) => f.clb, 'load balancer "Clb"'],
])("a defect is said of %s where there is no group", (_, declare, label) => {
  const [{ message }] = evaluate(viewOf(declare), [broken("no error at all")]);
  expect(message).toContain(`${label}: rule broken failed (no error at all); please report this defect [broken]`);
});

test("a defect with nothing to say it of is thrown", () => {
  expect(() => evaluate(EMPTY, [broken(new Error("defect"))])).toThrow("defect");
});

test("one sentence about one subject is said once, however many groups a pool serves", () => {
  const fixture = new Fixture();
  const pool = fixture.pool({ a: Backend.instance("i-a", { weight: 101 }) });
  fixture.bind(fixture.clb.addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
  fixture.bind(fixture.clb.defaultServerGroup, pool);
  const findings = Registry.of(fixture.stack).findings();
  expect(findings.filter(({ ruleId }) => ruleId === "weight-range")).toHaveLength(1);
});

test("a load balancer without a product row is skipped by rules that need one", () => {
  const view = viewOf((f) => {
    f.bind(
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 22, scheduler: alicloud.Scheduler.RR }),
      f.pool(instances(2)),
    );
    f.clb
      .addListener("M", {
        protocol: alicloud.ListenerProtocol.of("ftp"),
        port: 22,
        backendPort: 0,
        scheduler: alicloud.Scheduler.of("none"),
      })
      .addRule("R", {});
  });
  const bare = <T extends { loadBalancer: object }>(one: T) => ({
    ...one,
    loadBalancer: { ...one.loadBalancer, product: undefined },
  });
  const entries = view.entries.map(bare);
  const stripped = {
    ...view,
    loadBalancers: view.loadBalancers.map((one) => ({ ...one, product: undefined, id: "x" })),
    entries,
    groups: view.groups.map((group) => ({ ...bare(group), entries })),
  } as unknown as AppView;
  expect(evaluate(stripped, RULES).map(({ ruleId }) => ruleId)).toEqual([]);
});

test("bindings that many may share have no owner to fight over", () => {
  const view = viewOf((f) => {
    f.inVServerGroup(instances(1));
    f.bind(
      f.clb.addListener("Second", { protocol: alicloud.ListenerProtocol.TCP, port: 9001 }),
      f.pool(instances(1), {}, "Other"),
    );
  });
  const bindings = view.bindings.map((binding) => ({ ...binding, owner: undefined }));
  expect(evaluate({ ...view, bindings }, RULES).map(({ ruleId }) => ruleId)).not.toContain("single-owner");
});
