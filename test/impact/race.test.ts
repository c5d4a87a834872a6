import { changedSubject, ids, ref, report, Resource, shapeOf, Values } from "./plan-json";

/** `active.race`: another order of the engine, which it may happen to choose, loses less. */

const members = (servers: readonly string[]) =>
  servers.map((server_id) => ({ server_id, server_type: "Ecs", port: 80, weight: 100 }));
const group = (name: string, before: string[], after = before): Resource => ({
  address: `alicloud_alb_server_group.${name}`,
  before: { id: name, servers: members(before) },
  after: { id: name, servers: members(after) },
  config: { servers: after.map(() => ({})) },
});
const action = (server_group_id: unknown) => [
  { forward_group_config: [{ server_group_tuples: [{ server_group_id }] }] },
];
/** By reference the group comes first, through a local value nothing holds the order. */
const listener = (from: string, to: string, reference: boolean): Resource => ({
  address: "alicloud_alb_listener.l",
  before: { id: "l", listener_port: 80, default_actions: action(from) },
  after: { id: "l", listener_port: 80, default_actions: action(to) },
  config: { default_actions: reference ? action(ref(`alicloud_alb_server_group.${to}.id`)) : {} },
});

test.each<[string, string, string, boolean, string, boolean]>([
  ["back to a group that is edited, by reference", "blue", "green", true, "3 -> 3 -> 3", false],
  ["back to a group that is edited, in any order", "blue", "green", false, "3 -> 0 -> 3", true],
  ["away from a group that is edited", "green", "blue", true, "3 -> 0 -> 3", true],
])("a listener goes %s", (_, from, to, reference, expected, race) => {
  const subject = changedSubject(
    report(group("blue", ids(3)), group("green", ids(3), ids(3, 4)), listener(from, to, reference)),
  );
  expect(shapeOf(subject)).toBe(expected);
  expect(subject.active.race).toBe(race);
});

describe("an NLB group that is replaced with its members, new ones first", () => {
  const attachment = (name: string, dependsOn: string[] = []): Resource => {
    const values = { server_id: name, server_type: "Ecs", port: 80, weight: 100 };
    return {
      address: `alicloud_nlb_server_group_server_attachment.${name}`,
      before: { id: `g_${name}`, server_group_id: "g", ...values },
      after: values,
      unknown: { id: true, server_group_id: true },
      actions: ["create", "delete"],
      config: { server_group_id: ref("alicloud_nlb_server_group.g.id") },
      dependsOn,
      stateDependsOn: ["alicloud_nlb_server_group.g"],
    };
  };
  const plan = (dependsOn: string[], stateDependsOn: string[]): Resource[] => {
    const values: Values = { id: "l", listener_protocol: "TCP", listener_port: 80 };
    return [
      {
        address: "alicloud_nlb_server_group.g",
        before: { id: "g", protocol: "TCP" },
        after: { protocol: "UDP" },
        unknown: { id: true },
        actions: ["create", "delete"],
        config: {},
      },
      ...ids(3).map((id) => attachment(id)),
      {
        address: "alicloud_nlb_listener.l",
        before: { ...values, server_group_id: "g" },
        after: values,
        unknown: { server_group_id: true },
        actions: ["update"],
        config: { server_group_id: ref("alicloud_nlb_server_group.g.id") },
        dependsOn,
        stateDependsOn: ["alicloud_nlb_server_group.g", ...stateDependsOn],
      },
    ];
  };
  const attachments = ids(3).map((id) => `alicloud_nlb_server_group_server_attachment.${id}`);

  test("the listener may come before its members", () => {
    const subject = changedSubject(report(...plan([], [])));
    expect(shapeOf(subject)).toBe("3 -> 0 -> 3");
    expect(subject.active.race).toBe(true);
  });

  test("a listener that depends on the members", () => {
    const subject = changedSubject(report(...plan(attachments, attachments)));
    expect(shapeOf(subject)).toBe("3 -> 3 -> 3");
    expect(subject.active.race).toBe(false);
  });
});

test("2,000 members that go while the listener moves are no work for minutes", () => {
  const old = group("blue", ids(2000), []);
  const next = group("green", ids(2000, 3000));
  const subject = changedSubject(report(old, next, listener("blue", "green", true)));
  expect(subject.active).toMatchObject({ before: 2000, minimum: 0, after: 2000, race: true });
});
