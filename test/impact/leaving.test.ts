import { renderMarkdown, renderText } from "../../lib/impact";
import { changedSubject, ids, report, Resource, Values } from "./plan-json";

/** What becomes of connections that are open on servers that leave. */

const servers = (list: string[]) => list.map((server_id) => ({ server_id, server_type: "Ecs", port: 80, weight: 100 }));
const group = (before: string[], after: string[], drain: Values): Resource => ({
  address: "alicloud_alb_server_group.g",
  before: { id: "g", servers: servers(before), ...drain },
  after: { id: "g", servers: servers(after), ...drain },
  config: { servers: after.map(() => ({})) },
});
const block = (connection_drain_enabled: boolean, connection_drain_timeout?: number): Values => ({
  connection_drain_config: [{ connection_drain_enabled, connection_drain_timeout }],
});

test.each<[string, Resource[], { servers: number; drained: number | null } | null, string]>([
  ["drained", [group(ids(4), ids(1), block(true, 60))], { servers: 3, drained: 60 }, "3 servers leave, drained 60 s"],
  [
    "at once",
    [group(ids(4), ids(3), block(false))],
    { servers: 1, drained: 0 },
    "1 server leaves at once: connections that are open on it end",
  ],
  ["nobody knows how", [group(ids(4), ids(1), {})], { servers: 3, drained: null }, ""],
  [
    "a server restarts, which is no leaving",
    [
      group(ids(2), ids(2), block(false)),
      {
        address: "alicloud_instance.a",
        before: { id: "i-1", instance_type: "a" },
        after: { id: "i-1", instance_type: "b" },
        config: {},
      },
    ],
    null,
    "",
  ],
  ["none leaves", [group(ids(3), ids(4), block(true, 60))], null, ""],
  [
    "of a group of network load balancers",
    [
      {
        address: "alicloud_nlb_server_group.g",
        before: { id: "g", connection_drain_enabled: true, connection_drain_timeout: 10 },
        after: { id: "g", connection_drain_enabled: true, connection_drain_timeout: 10 },
        config: {},
      },
      {
        address: "alicloud_nlb_server_group_server_attachment.a",
        before: { id: "a", server_group_id: "g", server_id: "i-1", server_type: "Ecs", port: 80, weight: 100 },
      },
    ],
    { servers: 1, drained: 10 },
    "1 server leaves, drained 10 s",
  ],
  [
    "a listener goes over to another group",
    [
      group(ids(2), ids(2), block(true, 30)),
      {
        address: "alicloud_alb_server_group.h",
        before: { id: "h", servers: servers(ids(2, 5)) },
        after: { id: "h", servers: servers(ids(2, 5)) },
        config: { servers: [{}, {}] },
      },
      {
        address: "alicloud_alb_listener.l",
        before: { id: "l", default_actions: forward("g") },
        after: { id: "l", default_actions: forward("h") },
        config: { default_actions: [{}] },
      },
    ],
    { servers: 2, drained: 30 },
    "2 servers leave, drained 30 s",
  ],
])("%s", (_, resources, leaving, text) => {
  const found = report(...resources);
  expect(changedSubject(found).leaving).toEqual(leaving);
  for (const rendered of [renderText(found), renderMarkdown(found)]) {
    if (text === "") expect(rendered).not.toMatch(/servers? leaves?/);
    else expect(rendered.replace(/\s+/g, " ")).toContain(text);
  }
});

function forward(server_group_id: string): Values[] {
  return [{ type: "ForwardGroup", forward_group_config: [{ server_group_tuples: [{ server_group_id }] }] }];
}
