import { parseStateFlags, readPlan } from "../../lib/impact";
import { impactOf } from "./impact-of";
import {
  changedSubject,
  edit,
  EditOptions,
  ids,
  Member,
  members,
  planJson,
  report,
  Resource,
  rows,
  rulesOf,
  shapeOf,
} from "./plan-json";

/** Measured on the real providers, alicloud 1.289 and tencentcloud 1.83.25: every edit gap-free in one apply, and where a recipe does not hold. */

const families = {
  "NLB attachments": {
    type: "alicloud_nlb_server_group_server_attachment",
    group: "alicloud_nlb_server_group.g",
    values: (server_id: string, port: number, weight: number) => ({
      server_group_id: "g",
      server_id,
      server_type: "Ecs",
      port,
      weight,
    }),
    config: { server_group_id: {}, server_id: {}, port: {}, weight: {} },
    options: {} as EditOptions,
  },
  "CLB VServer attachments": {
    type: "alicloud_slb_server_group_server_attachment",
    group: "alicloud_slb_server_group.g",
    values: (server_id: string, port: number, weight: number) => ({ server_group_id: "g", server_id, port, weight }),
    config: { server_group_id: {}, server_id: {}, port: {}, weight: {} },
    options: {} as EditOptions,
  },
  "Tencent target group, chained": {
    type: "tencentcloud_clb_target_group_instance_attachment",
    group: "tencentcloud_clb_target_group.g",
    values: (bind_ip: string, port: number, weight: number) => ({ target_group_id: "g", bind_ip, port, weight }),
    config: { target_group_id: {}, bind_ip: {}, port: {}, weight: {} },
    options: { chained: true } as EditOptions,
  },
};

type Edit = [Record<string, Member>, Record<string, Member>];
const SWAP: Edit = [members(ids(3)), members(ids(3, 4))];
const PORTS: Edit = [members(ids(3)), members(ids(3), 81)];
const REMOVE: Edit = [members(ids(3)), members(ids(2))];
const WEIGHTS: Edit = [members(ids(3)), members(ids(3), 80, 50)];

describe.each(Object.entries(families))("%s behind a barrier", (name, family) => {
  const after = ([old, next]: Edit, options: EditOptions) =>
    report(...edit(family, old, next, { ...family.options, createFirst: true, ...options }));

  const edits: Array<[string, Edit, string]> = [
    ["ports of all", PORTS, "3 -> 3 -> 3"],
    ["swap of all", SWAP, "3 -> 3 -> 3"],
    ["remove", REMOVE, "3 -> 2 -> 2"],
    ["swap of some", [members(ids(3)), members(ids(3, 2))], "3 -> 3 -> 3"],
  ];
  if (name !== "CLB VServer attachments") edits.push(["weights", WEIGHTS, "3 -> 3 -> 3"]);

  test.each(edits)("%s", (_, change, expected) => {
    const found = after(change, { barrier: true });
    expect(shapeOf(changedSubject(found))).toBe(expected);
    expect(changedSubject(found).loss.percent).toBe(0);
  });

  test("swap of all without barrier: the old ones may go first", () => {
    const subject = changedSubject(after(SWAP, {}));
    expect(shapeOf(subject)).toBe("3 -> 0 -> 3");
    expect(subject.active.race).toBe(true);
    expect(subject.reasons.map(({ text }) => text)).toContainEqual(expect.stringContaining("nothing holds back"));
  });

  test("turning the barrier on together with a swap: the old ones are not held back yet", () => {
    expect(shapeOf(changedSubject(after(SWAP, { barrier: "new" })))).toBe("3 -> 0 -> 3");
  });

  test("turning the barrier on alone changes nothing", () => {
    const same: Edit = [members(ids(3)), members(ids(3))];
    expect(after(same, { barrier: "new" }).subjects).toMatchObject([{ changed: false }]);
  });

  test("that the barrier holds is a conclusion, which the state proves or disproves", () => {
    const plan = edit(family, ...SWAP, { ...family.options, barrier: true });
    expect(rulesOf(report(...plan))).toContain("order-concluded");
    const state = (flag: boolean | undefined) =>
      parseStateFlags(
        JSON.stringify({
          lineage: "x",
          resources: ids(3).map((server) => ({
            mode: "managed",
            type: family.type,
            name: server,
            instances: [{ create_before_destroy: flag }],
          })),
        }),
      );
    const withState = (flag: boolean | undefined) => impactOf(readPlan(planJson(plan)), state(flag));
    expect(shapeOf(changedSubject(withState(true)))).toBe("3 -> 3 -> 3");
    expect(rulesOf(withState(true))).not.toContain("order-concluded");
    expect(shapeOf(changedSubject(withState(undefined)))).toBe("3 -> 0 -> 3");
  });

  test("a barrier over attachments without create_before_destroy holds nothing back", () => {
    const mixed: Edit = [members(ids(4)), { "i-1": { server: "i-1", port: 81, weight: 100 }, ...members(ids(3, 5)) }];
    const found = report(...edit(family, ...mixed, { ...family.options, barrier: true }));
    expect(changedSubject(found).active.minimum).toBe(0);
  });
});

test("a listener that depends on attachments is no proof that they are kept", () => {
  const family = families["NLB attachments"];
  const listener: Resource = {
    address: "alicloud_nlb_listener.l",
    before: { id: "lsn-1", server_group_id: "g", listener_protocol: "TCP", listener_port: 80, idle_timeout: 60 },
    after: { id: "lsn-1", server_group_id: "g", listener_protocol: "TCP", listener_port: 80, idle_timeout: 90 },
    config: { server_group_id: {} },
    dependsOn: ids(3, 4).map((id) => `${family.type}.${id}`),
    stateDependsOn: ids(3).map((id) => `${family.type}.${id}`),
  };
  const subject = changedSubject(report(listener, ...edit(family, ...SWAP)));
  expect(shapeOf(subject)).toBe("3 -> 0 -> 3");
  // Here the update of the listener waits for the destruction, so no order is better.
  expect(subject.active.race).toBe(true);
});

describe.each([
  ["ALB", "alicloud_alb_server_group", "alicloud_alb_listener"],
  ["CLB VServer", "alicloud_slb_server_group", "alicloud_slb_listener"],
])("%s immutable group", (family, groupType, listenerType) => {
  const servers = (list: string[], port: number, weight: number) =>
    family === "ALB"
      ? list.map((server_id) => ({ server_id, server_type: "Ecs", port, weight }))
      : [{ server_ids: list, port, weight, type: "ecs" }];
  const target = (id: string | undefined, value: unknown) =>
    family === "ALB"
      ? {
          default_actions: [
            { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: [{ server_group_id: value }] }] },
          ],
        }
      : { server_group_id: id };
  const front = { id: "lsn-1", listener_protocol: "HTTP", listener_port: 80, protocol: "http", frontend_port: 80 };

  function plan(before: unknown[], after: unknown[], actions: string[]): Resource[] {
    const reference = { references: [`${groupType}.g.id`, `${groupType}.g`] };
    return [
      {
        address: `${groupType}.g`,
        before: { id: "g-old", servers: before },
        after: { servers: after },
        unknown: { id: true },
        actions,
        config: { servers: [{ server_id: {}, server_ids: {}, port: {}, weight: {} }] },
      },
      {
        address: `${listenerType}.l`,
        before: { ...front, ...target("g-old", "g-old") },
        after: { ...front, ...target(undefined, undefined) },
        unknown: target(true as never, true),
        actions: ["update"],
        config: target(reference as never, reference),
        stateDependsOn: [`${groupType}.g`],
      },
    ];
  }

  test.each([
    ["weights", servers(ids(3), 80, 50), "3 -> 3 -> 3"],
    ["ports of all", servers(ids(3), 81, 100), "3 -> 3 -> 3"],
    ["swap of all", servers(ids(3, 4), 80, 100), "3 -> 3 -> 3"],
    ["remove", servers(ids(2), 80, 100), "3 -> 2 -> 2"],
  ])("%s", (_, after, expected) => {
    const subject = changedSubject(report(...plan(servers(ids(3), 80, 100), after, ["create", "delete"])));
    expect(shapeOf(subject)).toBe(expected);
    expect(subject.loss.percent).toBe(0);
  });

  test("members that stay are replaced with overlap", () => {
    const subject = changedSubject(
      report(...plan(servers(ids(2), 80, 100), servers(ids(2), 81, 100), ["create", "delete"])),
    );
    expect(rows(subject)).toEqual(ids(2).map((id) => `${id} 80>81 100 replaced with overlap`));
  });

  test("destroyed first, the cloud keeps the group and the apply fails", () => {
    const found = report(...plan(servers(ids(3), 80, 100), servers(ids(3), 81, 100), ["delete", "create"]));
    expect(rulesOf(found)).toEqual(["apply-stalls"]);
    expect(changedSubject(found).active.minimum).toBe(3);
  });
});

describe.each([
  [
    "CLB",
    "alicloud_slb_server_group",
    (id: string) => ({ id: "lb:http:80", protocol: "http", frontend_port: 80, server_group_id: id }),
    { servers: [{ server_ids: ids(3), port: 80, weight: 100 }] },
    "alicloud_slb_listener.l",
    ["SetLoadBalancerListenerAttribute", "AddVServerGroupBackendServers", "DeleteVServerGroup"],
  ],
  [
    "ALB",
    "alicloud_alb_server_group",
    (id: string) => ({
      id: "lsn",
      listener_protocol: "HTTP",
      listener_port: 80,
      default_actions: [{ forward_group_config: [{ server_group_tuples: [{ server_group_id: id }] }] }],
    }),
    { servers: ids(3).map((server_id) => ({ server_id, server_type: "Ecs", port: 80, weight: 100 })) },
    "alicloud_alb_listener.l",
    ["UpdateListenerAttribute", "AddServersToServerGroup", "DeleteServerGroup"],
  ],
])(
  "the last step of a canary on %s: a listener leaves a group that leaves the configuration",
  (_, type, front, held, listener, sent) => {
    const plan = planJson([
      { address: `${type}.blue`, before: { id: "blue", ...held } },
      {
        address: `${type}.green`,
        before: { id: "green", ...held },
        after: { id: "green", ...held },
        config: { servers: [{}, {}, {}] },
      },
      { address: listener, before: front("blue"), after: front("green"), config: {}, stateDependsOn: [`${type}.blue`] },
    ]);
    const withFlag = (flag: boolean) =>
      impactOf(
        readPlan(plan),
        parseStateFlags(
          JSON.stringify({
            version: 4,
            lineage: "l",
            resources: [{ mode: "managed", type, name: "blue", instances: [{ create_before_destroy: flag }] }],
          }),
        ),
      );

    test("without a state the order is assumed, and said to be: no error", () => {
      const { findings, loss } = impactOf(readPlan(plan));
      expect(loss).toEqual({ percent: 0, unknown: false });
      expect(findings).toMatchObject([{ rule: "apply-stalls", severity: "warning" }]);
      expect(findings[0].message).toContain("taken to be without create_before_destroy");
      expect(findings[0].message).toContain("terraform state pull > state.json, and --state state.json");
    });

    test("a state that says create_before_destroy leaves nothing to say", () => {
      expect(rulesOf(withFlag(true))).toEqual([]);
    });

    test("a state that says otherwise makes it certain", () => {
      expect(withFlag(false).findings).toMatchObject([{ rule: "apply-stalls", severity: "error" }]);
    });

    test("calls: the group goes in one call, its members in none of their own", () => {
      const [subject] = withFlag(true).subjects.filter(({ changed }) => changed);
      expect(subject.calls.map(({ name }) => name).sort()).toEqual(
        sent.filter((name) => !name.startsWith("Add")).sort(),
      );
    });
  },
);
