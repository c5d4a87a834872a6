import { Attributes } from "../../../lib/adopt/attributes";
import { describedBy, tagsIn } from "../../../lib/adopt/source/described";

/** Answers name what providers name, but for the case; what they say beyond it is told. */

const ATTRIBUTES: Attributes = {
  listener_port: { type: "int", required: true },
  gzip: { type: "bool", optional: true },
  description: { type: "string", optional: true },
  name: { type: "string", optional: true, deprecated: true },
  server_ids: { type: "list", optional: true },
  tags: { type: "map", optional: true },
  health_check: { type: "list", optional: true, block: { check_port: { type: "int", optional: true } } },
};

type Json = Record<string, unknown>;

test.each<[what: string, answer: Json, values: Json, unread: string[]]>([
  ["a number", { ListenerPort: 80 }, { listener_port: 80 }, []],
  ["a number as a text", { ListenerPort: "80" }, { listener_port: 80 }, []],
  ["no number", { ListenerPort: "" }, { listener_port: undefined }, []],
  ["another case", { LISTENERPORT: 80 }, { listener_port: 80 }, []],
  ["a switch", { Gzip: "on" }, { gzip: true }, []],
  ["a switch that is off", { Gzip: "off" }, { gzip: false }, []],
  ["nothing", { Description: null }, {}, []],
  ["an older name of an argument", { Name: "web" }, {}, ["Name"]],
  ["texts", { ServerIds: ["a"] }, { server_ids: ["a"] }, []],
  ["tags", { Tags: [{ Key: "team", Value: "shop" }] }, { tags: { team: "shop" } }, []],
  ["a block", { HealthCheck: { CheckPort: 80 } }, { health_check: [{ check_port: 80 }] }, []],
  ["an empty block", { HealthCheck: {} }, { health_check: [] }, []],
  ["more than arguments", { NewSwitch: true, Other: [], Off: false }, {}, ["NewSwitch"]],
  [
    "more inside of blocks, once",
    { HealthCheck: [{ NewSwitch: 1 }, { NewSwitch: 2 }] },
    { health_check: [{}, {}] },
    ["HealthCheck.NewSwitch"],
  ],
])("%s", (_, answer, values, unread) => {
  expect(describedBy(ATTRIBUTES, answer)).toEqual({ values, unread });
});

test("arguments by other names, at any depth, and what is no argument", () => {
  const renamed = { listener_port: "Front.Port", check_port: "Port", name: "Title" };
  const answer = { Front: { Port: 80 }, HealthCheck: { Port: 8080, Status: "ok" }, Title: "web", Status: "running" };
  expect(describedBy(ATTRIBUTES, answer, { renamed, silent: ["Status"] })).toEqual({
    values: { listener_port: 80, health_check: [{ check_port: 8080 }], name: "web" },
    unread: [],
  });
});

test.each<[what: string, raw: unknown, tags: Json]>([
  ["pairs", [{ Key: "a", Value: "b" }], { a: "b" }],
  ["pairs of the other form", [{ TagKey: "a", TagValue: "b" }], { a: "b" }],
  ["a key alone", [{ Key: "a" }], { a: "" }],
  ["a map", { a: 1 }, { a: "1" }],
  ["none", undefined, {}],
])("tags: %s", (_, raw, tags) => {
  expect(tagsIn(raw)).toEqual(tags);
});
