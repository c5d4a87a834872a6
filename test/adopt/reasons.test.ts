import { adopted } from "./programs";
import { clb, shown, StateResource } from "./states";

/** Why something is not carried over: each reason is told where it is true, and nowhere else. */

const nlbServer = (values: Record<string, unknown>): StateResource => ({
  type: "alicloud_nlb_server_group_server_attachment",
  name: "one",
  values: {
    id: "sgp-1_i-1_Ecs_80",
    server_group_id: "sgp-1",
    server_id: "i-1",
    server_type: "Ecs",
    port: 80,
    ...values,
  },
});
const NLB_GROUP: StateResource = {
  type: "alicloud_nlb_server_group",
  name: "web",
  values: { id: "sgp-1", server_group_name: "web", vpc_id: "vpc-1", protocol: "TCP" },
};
const pair = (...roles: string[]): StateResource => ({
  type: "alicloud_slb_master_slave_server_group",
  name: "pair",
  values: {
    id: "rsp-pair",
    load_balancer_id: "lb-1",
    name: "pair",
    servers: roles.map((role, i) => ({ server_id: `i-${i}`, port: 22, weight: 100, server_type: role })),
  },
});
const SCALED: StateResource = {
  type: "alicloud_ess_server_group_attachment",
  name: "web",
  values: {
    id: "asg-1:sgp-1:NLB:80",
    scaling_group_id: "asg-1",
    server_group_id: "sgp-1",
    port: 80,
    weight: 100,
    type: "NLB",
  },
};
const PLACE =
  "not carried over: what it belongs to is not in the input, was not carried over, or has its servers from another resource";
const SERVER = "alicloud_nlb_server_group_server_attachment.one";

function reasonsOf(document: unknown, address: string): string[] {
  const lines = adopted(document).remarks.filter((line) => line.startsWith(`${address}: `));
  return lines.map((line) => line.slice(address.length + 2)).filter((line) => !line.startsWith("left as the cloud"));
}

test.each<[what: string, state: StateResource[], address: string, reasons: string[]]>([
  ["a server whose group is elsewhere", [clb(), nlbServer({})], SERVER, []],
  ["a scaling group whose group is elsewhere", [clb(), SCALED], "alicloud_ess_server_group_attachment.web", [PLACE]],
  ["a server with its group", [NLB_GROUP, nlbServer({})], SERVER, []],
  [
    "a scaling group that fills a group with servers of its own",
    [NLB_GROUP, nlbServer({}), SCALED],
    "alicloud_ess_server_group_attachment.web",
    [PLACE],
  ],
  ["a scaling group that fills a group alone", [NLB_GROUP, SCALED], "alicloud_ess_server_group_attachment.web", []],
  [
    "a server of a kind that is new",
    [clb(), NLB_GROUP, nlbServer({ server_type: "Nas" })],
    "alicloud_nlb_server_group.web",
    ["one of its servers is of a kind that no backend has"],
  ],
  [
    "a server without id",
    [clb(), NLB_GROUP, nlbServer({ server_id: null })],
    "alicloud_nlb_server_group.web",
    ["one of its servers has no id"],
  ],
  ["a server whose id reads like code", [NLB_GROUP, nlbServer({ server_id: "i-for-values(*" })], SERVER, []],
  [
    "two slaves",
    [clb(), pair("Slave", "Slave")],
    "alicloud_slb_master_slave_server_group.pair",
    ["none of its servers is the Master, or which is, is known only at plan"],
  ],
  ["a master and a slave", [clb(), pair("Master", "Slave")], "alicloud_slb_master_slave_server_group.pair", []],
  [
    "a kind that adopt does not know",
    [clb(), { type: "tencentcloud_clb_redirection", name: "old", values: { id: "x" } }],
    "tencentcloud_clb_redirection.old",
    ["not carried over: adopt has no construct for it"],
  ],
])("a state with %s", (_, state, address, reasons) => {
  const told = reasonsOf(shown(state), address);
  expect(told.filter((line) => !line.startsWith("the first apply"))).toEqual(reasons);
});

const ATTACHMENT = {
  server_group_id: "${alicloud_slb_server_group.web.id}",
  server_id: "i-2",
  port: 80,
};
const hcl = (servers: unknown) => ({
  resource: {
    alicloud_slb_server_group: { web: { load_balancer_id: "lb-1", name: "web", servers } },
    alicloud_slb_server_group_server_attachment: { two: ATTACHMENT },
    alicloud_slb_load_balancer: { edge: { load_balancer_spec: "slb.s1.small" } },
  },
});
const INSIDE = [{ server_ids: ["i-1"], port: 80 }];
const SPLAT = [{ server_ids: "${alicloud_instance.web[*].id}", port: 80 }];

test.each<[what: string, servers: unknown, address: string, reasons: string[]]>([
  [
    "servers inside of a group and an attachment",
    INSIDE,
    "alicloud_slb_server_group_server_attachment.two",
    ["not carried over: a pool has the servers that stand inside of alicloud_slb_server_group.web"],
  ],
  ["an attachment alone", undefined, "alicloud_slb_server_group_server_attachment.two", []],
  [
    "as many servers as only the plan knows",
    SPLAT,
    "alicloud_slb_server_group.web",
    ["its servers are known only at plan; adopt the state, where each of them is written out"],
  ],
])("HCL with %s", (_, servers, address, reasons) => {
  expect(reasonsOf(hcl(servers), address)).toEqual(reasons);
});
