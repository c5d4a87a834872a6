import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb } from "./vpc";

const { fixedResponse, insertHeader, removeHeader } = alicloud.ApplicationRuleAction;

function rule(f: Fixture, actions: alicloud.ApplicationRuleAction[], direction?: string) {
  const attributes = {
    loadBalancer: existingAlb(f),
    listenerId: "lsn-1",
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
  };
  const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
  const conditions = { paths: ["/a"] };
  listener.addRule("R", {
    priority: 1,
    conditions,
    actions: [...actions, fixedResponse({ content: "" })],
    direction: direction === undefined ? undefined : alicloud.RuleDirection.of(direction),
  });
}

const kept = (does: string, name: string) =>
  `error: rule "R": ${does} header field "${name}", which the load balancer keeps to itself; use another name`;

table("alb-headers", [
  ["others", (f) => rule(f, [insertHeader("x-team", { value: "edge" }), removeHeader("x-debug")])],
  ["one that is kept, in any case", (f) => rule(f, [insertHeader("Host", { value: "a" })]), kept("sets", "Host")],
  ["a removed one that is kept", (f) => rule(f, [removeHeader("cookie")]), kept("removes", "cookie")],
  ["of a response, others are kept", (f) => rule(f, [removeHeader("cookie")], "Response")],
  [
    "one that responses keep",
    (f) => rule(f, [removeHeader("Content-Length")], "Response"),
    kept("removes", "Content-Length"),
  ],
  ["a direction that is known only at plan", (f) => rule(f, [removeHeader("cookie")], f.string)],
  [
    "one field twice",
    (f) =>
      rule(f, [
        insertHeader("x-a", { value: "1" }),
        insertHeader("X-A", { value: "2" }),
        removeHeader("x-b"),
        removeHeader("x-b"),
      ]),
    'error: rule "R": sets header field "X-A" twice; keep one of the actions',
    'error: rule "R": removes header field "x-b" twice; keep one of the actions',
  ],
  ["set and removed", (f) => rule(f, [removeHeader("x-a"), insertHeader("x-a", { value: "1" })])],
  ["fields that are known only at plan", (f) => rule(f, [removeHeader(f.string), removeHeader(f.string)])],
  [
    "no field at all, as JavaScript lets it through",
    (f) => rule(f, [removeHeader(undefined as never), removeHeader(undefined as never)]),
  ],
  [
    "a system value that is none",
    (f) => rule(f, [insertHeader("x-a", { value: "ClientIp", valueType: alicloud.HeaderValueType.SYSTEM_DEFINED })]),
    'warning: rule "R": value of SystemDefined is one of "ClientSrcIp", "ClientSrcPort", "Protocol", "SLBId", "SLBPort" as far as is known (as of 2026-08: CreateRule: InsertHeaderConfig.Value), got "ClientIp"; choose one of them, or acknowledge this where the cloud takes it',
  ],
  [
    "a system value",
    (f) => rule(f, [insertHeader("x-a", { value: "SLBId", valueType: alicloud.HeaderValueType.SYSTEM_DEFINED })]),
  ],
]);
