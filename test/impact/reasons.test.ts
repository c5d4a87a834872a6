import { report, Resource, Values } from "./plan-json";

/** A reason is given only where it applies: what only comes or only goes has none. */

const texts = (...resources: Resource[]) =>
  report(...resources).subjects.flatMap(({ reasons }) => reasons.map(({ text }) => text));

const servers = (ids: string[], weight = 100) => ({
  servers: ids.map((server_id) => ({ server_id, server_type: "Ecs", port: 80, weight })),
});
const alb = (port: number): Values => ({
  id: "lsn",
  listener_protocol: "HTTP",
  listener_port: port,
  default_actions: [{ forward_group_config: [{ server_group_tuples: [{ server_group_id: "g" }] }] }],
});
const group = (before: string[] | undefined, after: string[] | undefined): Resource => ({
  address: "alicloud_alb_server_group.g",
  before: before && { id: "g", ...servers(before) },
  after: after && { id: "g", ...servers(after) },
  config: { servers: (after ?? []).map(() => ({})) },
});
const listener = (before: number | undefined, after: number | undefined, actions?: string[]): Resource => ({
  address: "alicloud_alb_listener.l",
  before: before === undefined ? undefined : alb(before),
  after: after === undefined ? undefined : alb(after),
  config: {},
  actions,
});
const tied = (before: Values | undefined, after: Values | undefined, actions?: string[]): Resource[] => [
  { address: "tencentcloud_clb_listener.l", before: { listener_id: "l" }, after: { listener_id: "l" }, config: {} },
  ...["tg", "other"].map((target_group_id): Resource => {
    const member = { target_group_id, bind_ip: "10.0.0.1", port: 80, weight: 10 };
    const address = `tencentcloud_clb_target_group_instance_attachment.${target_group_id}`;
    return { address, before: member, after: member, config: {} };
  }),
  { address: "tencentcloud_clb_target_group_attachment.a", before, after, config: {}, actions },
];
const tie = { listener_id: "l", target_group_id: "tg" };
const two = ["i-1", "i-2"];

test.each<[string, Resource[], string[]]>([
  ["all is created", [group(undefined, two), listener(undefined, 80)], []],
  ["all is destroyed", [group(two, undefined), listener(80, undefined)], []],
  ["a server is added", [group(["i-1"], two), listener(80, 80)], []],
  ["a server is removed", [group(two, ["i-1"]), listener(80, 80)], []],
  [
    "a server takes the place of another",
    [group(["i-1"], ["i-2"]), listener(80, 80)],
    [
      "the update removes all servers that leave, waits 5 s, then adds the new ones; a port is part of the server's key",
    ],
  ],
  [
    "a listener is replaced",
    [group(two, two), listener(80, 81, ["delete", "create"])],
    ["port, protocol and load balancer replace the listener", "between delete and create nothing listens"],
  ],
  [
    "a listener is made before it is destroyed",
    [group(two, two), listener(80, 81, ["create", "delete"])],
    ["port, protocol and load balancer replace the listener"],
  ],
  ["a group is associated", tied(undefined, tie), []],
  ["a group is taken off", tied(tie, undefined), []],
  [
    "a group is associated instead of another",
    tied(tie, { ...tie, target_group_id: "other" }, ["delete", "create"]),
    ["another target group replaces the association: the old one is taken off before the new one is put on"],
  ],
])("%s", (_, resources, expected) => expect(texts(...resources)).toEqual(expected));

test("a group that is replaced is named once", () => {
  const old = { id: "g", ...servers(two) };
  const { subjects } = report({
    address: "alicloud_alb_server_group.g",
    before: old,
    after: servers(two),
    unknown: { id: true },
    actions: ["create", "delete"],
    config: { servers: [{}, {}] },
  });
  expect(subjects.map(({ groups }) => groups)).toEqual([["alicloud_alb_server_group.g"]]);
});
