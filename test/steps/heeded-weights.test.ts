import { FAMILIES } from "../../lib/families";
import { stagedTypesOf } from "../../lib/families/rollout";

/** Whether weights are shares, by who sends to a list: listeners, and rules that follow theirs or do not. */

type Values = Record<string, unknown>;

const TYPES = stagedTypesOf(FAMILIES);
const state = (resources: ReadonlyArray<readonly [type: string, values: Values]>) => ({
  values: {
    root_module: { resources: resources.map(([type, values], at) => ({ address: `${type}.x${at}`, type, values })) },
  },
});

const GROUP = { id: "rsp-1", load_balancer_id: "lb-1" };
const listener = (port: number, scheduler: string, more: Values = {}): [string, Values] => [
  "alicloud_slb_listener",
  { load_balancer_id: "lb-1", frontend_port: port, protocol: "http", scheduler, ...more },
];
const rule = (port: number, more: Values): [string, Values] => [
  "alicloud_slb_rule",
  { load_balancer_id: "lb-1", frontend_port: port, server_group_id: "rsp-1", listener_sync: "on", ...more },
];
const TO_GROUP = { server_group_id: "rsp-1" };
const ignores = (scheduler: string, address: string) => ({
  certain: true,
  why: `the scheduler "${scheduler}" of ${address} ignores weights`,
});
const NOBODY = { certain: false, why: "no listener in the state sends to it" };

test.each<[string, string, Values, Array<[string, Values]>, unknown]>([
  ["a weighted listener", "alicloud_slb_server_group", GROUP, [listener(80, "wrr", TO_GROUP)], undefined],
  [
    "round robin",
    "alicloud_slb_server_group",
    GROUP,
    [listener(80, "rr", TO_GROUP)],
    ignores("rr", "alicloud_slb_listener.x0"),
  ],
  [
    "one of two listeners",
    "alicloud_slb_server_group",
    GROUP,
    [listener(80, "wrr", TO_GROUP), listener(81, "rr", TO_GROUP)],
    ignores("rr", "alicloud_slb_listener.x1"),
  ],
  [
    "a listener of another group",
    "alicloud_slb_server_group",
    GROUP,
    [listener(80, "rr", { server_group_id: "rsp-2" })],
    NOBODY,
  ],
  [
    "a listener of another load balancer",
    "alicloud_slb_server_group",
    GROUP,
    [listener(80, "rr", { ...TO_GROUP, load_balancer_id: "lb-2" })],
    NOBODY,
  ],
  [
    "a rule that follows its listener",
    "alicloud_slb_server_group",
    GROUP,
    [listener(80, "rr"), rule(80, {})],
    ignores("rr", "alicloud_slb_listener.x0"),
  ],
  [
    "a rule with a scheduler of its own",
    "alicloud_slb_server_group",
    GROUP,
    [listener(80, "wrr"), rule(80, { listener_sync: "off", scheduler: "rr" })],
    ignores("rr", "alicloud_slb_rule.x1"),
  ],
  [
    "the same, weighted",
    "alicloud_slb_server_group",
    GROUP,
    [listener(80, "rr"), rule(80, { listener_sync: "off", scheduler: "wrr" })],
    undefined,
  ],
  [
    "a scheduler of which nobody here knows",
    "alicloud_slb_server_group",
    GROUP,
    [listener(80, "new", TO_GROUP)],
    { certain: false, why: 'it is not known whether the scheduler "new" of alicloud_slb_listener.x0 heeds weights' },
  ],
  [
    "the default group, and a listener without a group",
    "alicloud_slb_backend_server",
    { load_balancer_id: "lb-1" },
    [listener(80, "rr")],
    ignores("rr", "alicloud_slb_listener.x0"),
  ],
  [
    "the default group, and a listener with one",
    "alicloud_slb_backend_server",
    { load_balancer_id: "lb-1" },
    [listener(80, "rr", TO_GROUP)],
    NOBODY,
  ],
  [
    "targets of a listener",
    "tencentcloud_clb_attachment",
    { listener_id: "lbl-1" },
    [["tencentcloud_clb_listener", { listener_id: "lbl-1", protocol: "TCP", scheduler: "LEAST_CONN" }]],
    undefined,
  ],
  [
    "targets of a rule",
    "tencentcloud_clb_attachment",
    { listener_id: "lbl-1", rule_id: "loc-1" },
    [["tencentcloud_clb_listener_rule", { rule_id: "loc-1", scheduler: "IP_HASH" }]],
    ignores("IP_HASH", "tencentcloud_clb_listener_rule.x0"),
  ],
])("%s", (_, type, values, resources, wanted) => {
  expect(TYPES.list(type)!.noShares!(values, state(resources))).toEqual(wanted);
});

test("every list of which weights change in place can tell", () => {
  const lists = TYPES.all.filter((one) => "argument" in one);
  const silent = lists.filter((one) => !("reweighsByReplacing" in one) && !("noShares" in one));
  expect([lists.length > 1, silent]).toEqual([true, []]);
});
