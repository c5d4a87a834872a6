import { edit, ids, members, planJson, ref, Resource, Values } from "./plan-json";

/** Plans that the gate refuses, each for another reason, complete as engines write them. */

const albServers = (weight: number | undefined, list = ids(2)) =>
  list.map((server_id) => ({ server_id, server_type: "Ecs", server_ip: "", port: 80, weight, description: "" }));
const forward = (group: string | undefined) => [
  { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: [{ server_group_id: group }] }] },
];
const albListener = (group: string | undefined): Values => ({
  id: "lsn-1",
  listener_protocol: "HTTP",
  listener_port: 80,
  default_actions: forward(group),
});
const unchanged = (address: string, values: Values, config: Values, stateDependsOn: string[] = []): Resource => ({
  address,
  before: values,
  after: values,
  config,
  stateDependsOn,
});
const forwards = (group: string) => ({
  default_actions: [{ forward_group_config: [{ server_group_tuples: [{ server_group_id: ref(`${group}.id`) }] }] }],
});

const ALB_GROUP = "alicloud_alb_server_group.g";
const frontOfAlb = unchanged("alicloud_alb_listener.l", albListener("sgp-1"), forwards(ALB_GROUP), [ALB_GROUP]);
const blocks = (n: number, what: Values = {}) => ({ servers: Array.from({ length: n }, () => what) });
const albGroup = (weight: number | undefined, more: Partial<Resource> = {}): Resource => ({
  address: ALB_GROUP,
  before: { id: "sgp-1", server_group_name: "web", servers: albServers(100) },
  after: { id: "sgp-1", server_group_name: "web", servers: albServers(weight) },
  config: blocks(2, { server_id: ref("alicloud_instance.i.id"), weight: {} }),
  ...more,
});

const addsOne: Partial<Resource> = {
  after: { id: "sgp-1", server_group_name: "web", servers: albServers(100, ids(3)) },
  config: blocks(3, { server_id: ref("alicloud_instance.i.id"), weight: {} }),
};

const CLB_GROUP = "alicloud_slb_server_group.g";
const clbServers = (port: number, list = ids(3)) => [{ server_ids: list, port, weight: 100, type: "ecs" }];
const clbFront = (group: string, more: Values = {}): Values => ({
  id: "lb-1:http:80",
  load_balancer_id: "lb-1",
  protocol: "http",
  frontend_port: 80,
  server_group_id: group,
  ...more,
});
const clbListener = unchanged(
  "alicloud_slb_listener.l",
  clbFront("rsp-1"),
  { load_balancer_id: {}, server_group_id: ref(`${CLB_GROUP}.id`) },
  [CLB_GROUP],
);
const clbGroup = (before: Values[], after: Values[]): Resource => ({
  address: CLB_GROUP,
  before: { id: "rsp-1", load_balancer_id: "lb-1", servers: before },
  after: { id: "rsp-1", load_balancer_id: "lb-1", servers: after },
  config: { load_balancer_id: {}, servers: after.map(() => ({ server_ids: {}, port: {}, weight: {} })) },
});

const nlb = {
  type: "alicloud_nlb_server_group_server_attachment",
  group: "alicloud_nlb_server_group.g",
  values: (server_id: string, port: number, weight: number) => ({
    id: `sgp-n:${server_id}:${port}`,
    server_group_id: "sgp-n",
    server_id,
    server_type: "Ecs",
    port,
    weight,
  }),
  config: { server_group_id: ref("alicloud_nlb_server_group.g.id"), server_id: {}, port: {}, weight: {} },
};
const nlbFront = [
  unchanged("alicloud_nlb_server_group.g", { id: "sgp-n", server_group_name: "web" }, {}),
  unchanged(
    "alicloud_nlb_listener.l",
    { id: "lsn-n", listener_protocol: "TCP", listener_port: 80, server_group_id: "sgp-n" },
    { server_group_id: ref("alicloud_nlb_server_group.g.id") },
    ["alicloud_nlb_server_group.g"],
  ),
];

const targets = (weight: number, list = ["i-1", "i-2"]) =>
  list.map((instance_id) => ({ instance_id, port: 80, weight }));
const RULE = "tencentcloud_clb_listener_rule.r";
const tencent = (before: Values[], after: Values[], more: Partial<Resource> = {}): Resource[] => [
  unchanged("tencentcloud_clb_listener.l", { listener_id: "lbl-1", protocol: "HTTP", port: 80 }, {}),
  unchanged(
    RULE,
    { listener_id: "lbl-1", rule_id: "loc-1", domain: "a.example", url: "/" },
    {
      listener_id: ref("tencentcloud_clb_listener.l.listener_id"),
    },
  ),
  {
    address: "tencentcloud_clb_attachment.a",
    before: { id: "a", listener_id: "lbl-1", rule_id: "loc-1", targets: before },
    after: { id: "a", listener_id: "lbl-1", rule_id: "loc-1", targets: after },
    config: {
      listener_id: ref("tencentcloud_clb_listener.l.listener_id"),
      rule_id: ref(`${RULE}.rule_id`),
      targets: after.map(() => ({ instance_id: {}, port: {}, weight: {} })),
    },
    stateDependsOn: [RULE],
    ...more,
  },
];

const failingCheck = {
  address: { kind: "resource", to_display: "terraform_data.guard" },
  status: "fail",
  instances: [
    {
      address: { to_display: "terraform_data.guard" },
      status: "fail",
      problems: [{ message: "apply once with -replace=a.b" }],
    },
  ],
};

const inModule = (one: Resource, module: string): Resource => ({ ...one, address: `${module}.${one.address}` });

export const REFUSED: Readonly<Record<string, Values>> = {
  "weights of an ALB group": planJson([frontOfAlb, albGroup(50)]),
  "an unknown weight": planJson([
    frontOfAlb,
    albGroup(undefined, { unknown: { servers: [{ weight: true }, { weight: true }] } }),
  ]),
  "unknown servers": planJson([
    frontOfAlb,
    albGroup(100, {
      after: { id: "sgp-1", server_group_name: "web" },
      unknown: { servers: true },
      config: { servers: ref("alicloud_instance.i.id") },
    }),
  ]),
  "all weights to 0": planJson([frontOfAlb, albGroup(0)]),
  "a switch to a group that nobody knows": planJson([
    { ...frontOfAlb, after: albListener("sgp-elsewhere"), config: { default_actions: [{}] } },
    albGroup(100),
  ]),
  "ports of a VServer group": planJson([clbListener, clbGroup(clbServers(80), clbServers(81))]),
  "a listener that is replaced": planJson([
    clbGroup(clbServers(80), clbServers(80)),
    { ...clbListener, after: clbFront("rsp-1", { frontend_port: 81 }), actions: ["delete", "create"] },
  ]),
  "a call that fails": planJson([clbListener, clbGroup(clbServers(80), clbServers(80, ids(23)))]),
  "attachments that are replaced": planJson([...nlbFront, ...edit(nlb, members(ids(2)), members(ids(2), 81))]),
  "attachments that are removed": planJson([...nlbFront, ...edit(nlb, members(ids(2)), members(ids(1, 3)))]),
  "targets of a rule": planJson(tencent(targets(10), targets(10, ["i-3", "i-4"]))),
  "targets of a rule to weight 0": planJson(tencent(targets(10), targets(0))),
  "a target that something else added": planJson(
    tencent(targets(10), targets(10, ["i-1"]), {
      drift: { id: "a", listener_id: "lbl-1", rule_id: "loc-1", targets: targets(10, ["i-1"]) },
    }),
  ),
  "an object of a module": planJson([inModule(albGroup(50), 'module.web["a"]')]),
  "a plan that the engine refuses": {
    ...planJson([frontOfAlb, albGroup(100, addsOne)]),
    checks: [failingCheck],
    errored: true,
  },
};
