import { changedSubject, ids, report, Resource, rulesOf, shape, shapeOf, Values } from "./plan-json";

const servers = (list: string[]) => list.map((server_id) => ({ server_id, server_type: "Ecs", port: 80, weight: 100 }));

const albGroup = (name: string, list: Values[]): Resource => ({
  address: `alicloud_alb_server_group.${name}`,
  before: { id: `sgp-${name}`, servers: list },
  after: { id: `sgp-${name}`, servers: list },
  config: { servers: list.map(() => ({ server_id: {}, port: {}, weight: {} })) },
});

const forward = (tuples: Values[]) => [
  { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: tuples }] },
];

const blue = albGroup("blue", servers(ids(3)));
const green = albGroup("green", servers(ids(2, 4)));

describe("actions of a rule", () => {
  const header = { order: 1, type: "RemoveHeader", forward_group_config: [], remove_header_config: [{ key: "x" }] };
  const toBlue = { order: 9, ...forward([{ server_group_id: "sgp-blue", weight: 100 }])[0] };
  const toGreen = { order: 9, ...forward([{ server_group_id: "sgp-green", weight: 100 }])[0] };
  const redirect = { order: 1, type: "Redirect", redirect_config: [{ port: "443" }], forward_group_config: [] };
  const fixed = { order: 1, type: "FixedResponse", fixed_response_config: [{ content: "gone" }] };
  const rule = (before: Values[], after: Values[], more: Partial<Resource> = {}): Resource => ({
    address: "alicloud_alb_rule.r",
    before: { id: "rule-1", rule_name: "some", rule_actions: before },
    after: { id: "rule-1", rule_name: "some", rule_actions: after },
    config: {},
    ...more,
  });

  test("the forward is seen wherever it stands", () => {
    expect(shape(blue, green, rule([header, toBlue], [toGreen, header]))).toBe("3 -> 2 -> 2");
  });

  test("a header that comes changes nothing for the servers", () => {
    expect(report(blue, rule([toBlue], [header, toBlue])).subjects.filter(({ changed }) => changed)).toEqual([]);
  });

  test.each([
    ["redirects", redirect],
    ["answers", fixed],
  ])("a rule that %s from now on needs no servers, and one that stops to does", (_, answer) => {
    const from = report(blue, rule([toBlue], [answer]));
    expect([shapeOf(changedSubject(from)), rulesOf(from)]).toEqual(["3 -> 0 -> 0", []]);
    const empty = albGroup("blue", []);
    expect(rulesOf(report(empty, rule([answer], [toBlue])))).toEqual(["no-active-servers"]);
  });

  test("the groups of an action of another type, which the provider knows after the apply, are none", () => {
    const unknown = { rule_actions: [{ forward_group_config: true }] };
    const open = { order: 1, type: "Redirect", redirect_config: [{ port: "443" }] };
    const found = report(blue, rule([toBlue], [open], { unknown }));
    expect(changedSubject(found)).toMatchObject({ unknown: [], active: { most: { after: 0 } } });
  });

  test("those of a forward are not known", () => {
    const unknown = { rule_actions: [{ forward_group_config: true }] };
    const found = report(blue, rule([toBlue], [{ order: 1, type: "ForwardGroup" }], { unknown }));
    expect(changedSubject(found).unknown).toEqual([
      "which group rule_actions.forward_group_config names",
      expect.stringContaining("the weight of"),
    ]);
    expect(rulesOf(found)).toEqual([]);
  });
});
