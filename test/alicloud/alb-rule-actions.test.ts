import { TerraformStack } from "cdktf";
import { alicloud } from "../../lib";
import { alb as newAlb } from "./vpc-arguments";
import { findingsOf, newStack, onlyResource } from "../synth";

const { ApplicationRuleAction: Action } = alicloud;
const alb = (stack: TerraformStack) =>
  (stack.node.tryFindChild("Alb") as alicloud.IApplicationLoadBalancer | undefined) ?? newAlb(stack);
const TYPE = "alicloud_alb_rule";

function addRule(stack: TerraformStack, props: Partial<alicloud.ApplicationRuleOptions>) {
  const attributes = {
    loadBalancer: alb(stack),
    listenerId: "lsn-1",
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
  };
  const listener = alicloud.ApplicationListener.fromAttributes(stack, "L", attributes);
  return listener.addRule("R", { priority: 1, conditions: { paths: ["/a"] }, ...props });
}

function group(stack: TerraformStack, id: string) {
  return alicloud.ApplicationServerGroup.fromAttributes(stack, id, { loadBalancer: alb(stack), serverGroupId: id });
}

const actionsOf = (stack: TerraformStack) => onlyResource(stack, TYPE).rule_actions as object[];
const written = (actions: alicloud.ApplicationRuleAction[]) => {
  const stack = newStack();
  addRule(stack, { actions });
  return actionsOf(stack);
};
const GONE = Action.fixedResponse({ content: "gone" });
const WRITTEN_GONE = { type: "FixedResponse", fixed_response_config: [{ content: "gone" }] };

test.each([
  [
    Action.redirect({
      protocol: alicloud.RedirectProtocol.HTTPS,
      host: "www.example.com",
      port: "8443",
      path: "/new",
      query: "a=b",
      httpCode: alicloud.RedirectCode.HTTP_308,
    }),
    {
      type: "Redirect",
      redirect_config: [
        { protocol: "HTTPS", host: "www.example.com", port: "8443", path: "/new", query: "a=b", http_code: "308" },
      ],
    },
  ],
  [
    Action.fixedResponse({ content: "no", contentType: alicloud.ContentType.TEXT_HTML, httpCode: "404" }),
    { type: "FixedResponse", fixed_response_config: [{ content: "no", content_type: "text/html", http_code: "404" }] },
  ],
])("a last action is written with all of its settings", (action, block) => {
  expect(written([action])).toEqual([{ order: 1, ...block }]);
});

test.each([
  [
    Action.rewrite({ host: "b.example.com", path: "/b", query: "c=d" }),
    { type: "Rewrite", rewrite_config: [{ host: "b.example.com", path: "/b", query: "c=d" }] },
  ],
  [
    Action.insertHeader("x-team", { value: "edge" }),
    { type: "InsertHeader", insert_header_config: [{ key: "x-team", value: "edge", value_type: "UserDefined" }] },
  ],
  [
    Action.insertHeader("x-client", { value: "ClientSrcIp", valueType: alicloud.HeaderValueType.SYSTEM_DEFINED }),
    {
      type: "InsertHeader",
      insert_header_config: [{ key: "x-client", value: "ClientSrcIp", value_type: "SystemDefined" }],
    },
  ],
  [Action.removeHeader("x-debug"), { type: "RemoveHeader", remove_header_config: [{ key: "x-debug" }] }],
  [
    Action.trafficLimit({ qps: 120, perIpQps: 20 }),
    { type: "TrafficLimit", traffic_limit_config: [{ qps: 120, per_ip_qps: 20 }] },
  ],
  [
    Action.cors({
      allowOrigins: ["https://*.example.com"],
      allowMethods: ["GET"],
      allowHeaders: ["x-a"],
      exposeHeaders: ["x-b"],
      allowCredentials: true,
      maxAgeSeconds: -1,
    }),
    {
      type: "Cors",
      cors_config: [
        {
          allow_origin: ["https://*.example.com"],
          allow_methods: ["GET"],
          allow_headers: ["x-a"],
          expose_headers: ["x-b"],
          allow_credentials: "on",
          max_age: -1,
        },
      ],
    },
  ],
])("an action stands before the last one", (action, block) => {
  expect(written([GONE, action])).toEqual([
    { order: 1, ...block },
    { order: 2, ...WRITTEN_GONE },
  ]);
});

test("a copy of each request goes to a group", () => {
  const stack = newStack();
  addRule(stack, { actions: [Action.trafficMirror(group(stack, "sgp-1")), GONE] });
  expect(actionsOf(stack)[0]).toEqual({
    order: 1,
    type: "TrafficMirror",
    traffic_mirror_config: [
      {
        target_type: "ForwardGroupMirror",
        mirror_group_config: [{ server_group_tuples: [{ server_group_id: "sgp-1" }] }],
      },
    ],
  });
});

test("a forward to groups that are made apart", () => {
  const stack = newStack();
  const serverGroups = [{ serverGroup: group(stack, "sgp-1"), weight: 10 }, { serverGroup: group(stack, "sgp-2") }];
  addRule(stack, { actions: [Action.forward({ serverGroups, poolSessionSeconds: 60 })] });
  expect(actionsOf(stack)).toEqual([
    {
      order: 1,
      type: "ForwardGroup",
      forward_group_config: [
        {
          server_group_tuples: [
            { server_group_id: "sgp-1", weight: 10 },
            { server_group_id: "sgp-2", weight: 100 },
          ],
          server_group_sticky_session: [{ enabled: true, timeout: 60 }],
        },
      ],
    },
  ]);
});

test("pools that are bound forward after all other actions, and the group of a forward takes them", () => {
  const stack = newStack();
  const made = new alicloud.ApplicationServerGroup(stack, "Made", { loadBalancer: alb(stack) });
  const actions = [Action.removeHeader("x-a"), Action.forward({ serverGroups: [{ serverGroup: made }] })];
  addRule(stack, { actions }).addBackends("Pool", {});
  expect(actionsOf(stack)).toMatchObject([
    { type: "RemoveHeader", order: 1 },
    { type: "ForwardGroup", order: 2 },
  ]);
  expect(findingsOf(stack, "alb-actions")).toEqual([]);

  const other = newStack();
  addRule(other, { actions: [Action.removeHeader("x-a")] }).addBackends("Pool", {});
  expect(actionsOf(other)).toMatchObject([
    { type: "RemoveHeader", order: 1 },
    { type: "ForwardGroup", order: 2 },
  ]);
});

test("orders of a rule that exists are kept", () => {
  const actions = [Action.removeHeader("x-a").withOrder(5), Action.removeHeader("x-b"), GONE.withOrder(9)];
  expect(written(actions)).toMatchObject([{ order: 5 }, { order: 6 }, { order: 9 }]);
});

test("the cloud's variables reach the cloud, not the engine", () => {
  const [redirect] = written([
    Action.redirect({ host: "m.${host}", path: "$${path}", port: "443", query: "u=${query}" }),
  ]);
  expect(redirect).toMatchObject({
    redirect_config: [{ host: "m.$${host}", path: "$${path}", port: "443", query: "u=$${query}" }],
  });
});

test("direction and dry run", () => {
  const stack = newStack();
  addRule(stack, {
    direction: alicloud.RuleDirection.RESPONSE,
    dryRun: true,
    conditions: { responseStatusCodes: ["502"] },
  });
  expect(onlyResource(stack, TYPE)).toMatchObject({
    direction: "Response",
    dry_run: true,
    rule_actions: [],
    rule_conditions: [{ type: "ResponseStatusCode", response_status_code_config: { values: ["502"] } }],
  });
});

test.each([
  ["host", Action.redirect({ host: "a" }), "actions[0].redirect.host must have 3 to 128 characters"],
  ["port", Action.redirect({ port: "65536" }), "actions[0].redirect.port must have 1 to 5 characters (a port from"],
  [
    "protocol",
    Action.redirect({ protocol: alicloud.RedirectProtocol.of("TCP") }),
    "actions[0].redirect.protocol must be one of",
  ],
  ["code", Action.fixedResponse({ content: "", httpCode: "100" }), "actions[0].fixedResponse.httpCode"],
  ["limit", Action.trafficLimit({ qps: 0 }), "actions[0].trafficLimit.qps must be an integer from 1 to 100000"],
  ["key", Action.insertHeader("a b", { value: "v" }), "actions[0].insertHeader.key must have 1 to 40 characters"],
  ["method", Action.cors({ allowMethods: ["GET", "get"] }), "actions[0].cors.allowMethods[1] is one of"],
  ["order", Action.removeHeader("x").withOrder(0), "actions[0].order must be an integer from 1 to 50000"],
  ["text", Action.redirect({ host: 3 } as never), "actions[0].host must be a text"],
])("a wrong %s is told of", (_, action, said) => {
  const stack = newStack();
  addRule(stack, { actions: [action] });
  const messages = findingsOf(stack).map(({ message }) => message);
  expect(messages.filter((message) => message.includes(said))).toHaveLength(1);
});
