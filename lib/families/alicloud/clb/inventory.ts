import { tagsIn } from "../../../adopt/source/described";
import { blocks, isEmpty, JsonObject } from "../../../adopt/source/records";
import { Answer } from "../../../cloud/answer";
import { askAlibaba, mustBeAbout, orGone } from "../../asked-cloud";
import { Inventory, Stock } from "../../inventory";

const LOAD_BALANCER = "alicloud_slb_load_balancer";
const LISTENER = "alicloud_slb_listener";
const NOT_FOUND = ["InvalidLoadBalancerId.NotFound", "InvalidLoadBalancerId"];
const TIMES = ["CreateTime", "CreateTimeStamp", "EndTime", "EndTimeStamp", "AutoReleaseTime"];
/** What answers have besides arguments. */
const SILENT = [
  ...TIMES,
  "RequestId",
  "RegionId",
  "RegionIdAlias",
  "VpcId",
  "NetworkType",
  "Status",
  "LoadBalancerStatus",
  "ListenerPorts",
  "ListenerPortsAndProtocol",
  "ListenerPortsAndProtocal",
  "BackendServers",
  "SecurityStatus",
  "ServerCertificates",
  "Rules",
  "RuleId",
  "LoadBalancerId",
  "ListenerProtocol",
  "Tags",
];

const OF_LISTENER = {
  renamed: {
    frontend_port: "ListenerPort",
    backend_port: "BackendServerPort",
    server_group_id: "VServerGroupId",
    acl_ids: "AclIds.AclId",
  },
  silent: [
    ...SILENT,
    "AclId",
    "HealthCheckConnectTimeout",
    "XForwardedFor",
    "XForwardedFor_SLBIP",
    "XForwardedFor_SLBID",
    "XForwardedFor_proto",
  ],
};
const OF_RULE = {
  renamed: { name: "RuleName", frontend_port: "ListenerPort", server_group_id: "VServerGroupId" },
  silent: SILENT,
};
/** By the cloud's words, those of the provider. */
const WORDS: { readonly [word: string]: string } = {
  paybybandwidth: "PayByBandwidth",
  paybytraffic: "PayByTraffic",
  PayOnDemand: "PayAsYouGo",
  PrePay: "Subscription",
};
const wordOf = (word: unknown) => WORDS[String(word)] ?? word;

async function take(stock: Stock, id: string): Promise<void> {
  const clb = await orGone(`load balancer ${id}`, NOT_FOUND, () =>
    ask(stock, "DescribeLoadBalancerAttribute", { LoadBalancerId: id }),
  );
  mustBeAbout(clb, "LoadBalancerId", id, "load balancer");
  await addLoadBalancer(stock, id, clb);
  addDefaultGroup(stock, id, clb);
  await addGroups(stock, id);
  await addPairs(stock, id);
  for (const one of clb.object("ListenerPortsAndProtocol").list("ListenerPortAndProtocol")) {
    const [port, protocol] = [one.number("ListenerPort"), one.text("ListenerProtocol").toLowerCase()];
    await addListener(stock, { id, port, protocol });
    if (protocol === "http" || protocol === "https") await addRules(stock, { id, port, protocol });
    if (protocol === "https") await addCertificates(stock, id, port);
  }
}

/** A listener, by what tells it apart. */
interface Front {
  /** Of the load balancer. */
  readonly id: string;
  readonly port: number;
  readonly protocol: string;
}

function ask({ asking }: Stock, action: string, request: object): Promise<Answer> {
  return askAlibaba(asking, "slb", action, request);
}

async function addLoadBalancer(stock: Stock, id: string, clb: Answer): Promise<void> {
  const { PayType: pay, InternetChargeType: charge } = clb.all;
  const more = {
    payment_type: wordOf(pay),
    internet_charge_type: wordOf(charge),
    tags: await tagsOf(stock, id, "instance"),
  };
  const wording = { silent: [...SILENT, "PayType"] };
  const own = { id, name: clb.textIfAny("LoadBalancerName") ?? id };
  stock.add(LOAD_BALANCER, own, { answer: clb.all, wording }, more);
}

async function tagsOf(stock: Stock, id: string, kind: string): Promise<JsonObject> {
  const request = { ResourceType: kind, ResourceId: [id] };
  const pages = await stock.beside(`tags of ${id}`, async () => [await ask(stock, "ListTagResources", request)]);
  return Object.assign({}, ...pages.map(({ all }) => tagsIn(blocks(all.TagResources)[0]?.TagResource))) as JsonObject;
}

function addDefaultGroup(stock: Stock, id: string, clb: Answer): void {
  const servers = clb.object("BackendServers").list("BackendServer");
  if (servers.length === 0) return;
  const backend_servers = servers.map((server) => ({
    server_id: server.text("ServerId"),
    weight: server.number("Weight"),
    type: server.textIfAny("Type"),
    server_ip: server.textIfAny("ServerIp"),
  }));
  const own = { id, name: "default" };
  stock.add("alicloud_slb_backend_server", own, { answer: {} }, { load_balancer_id: id, backend_servers });
}

async function addGroups(stock: Stock, id: string): Promise<void> {
  const all = await ask(stock, "DescribeVServerGroups", { LoadBalancerId: id });
  for (const one of all.object("VServerGroups").list("VServerGroup")) {
    const groupId = one.text("VServerGroupId");
    const group = await ask(stock, "DescribeVServerGroupAttribute", { VServerGroupId: groupId });
    const name = group.textIfAny("VServerGroupName") ?? groupId;
    const values = {
      load_balancer_id: id,
      name,
      servers: together(group.object("BackendServers").list("BackendServer")),
      tags: await tagsOf(stock, groupId, "vservergroup"),
    };
    stock.add("alicloud_slb_server_group", { id: groupId, name }, { answer: {} }, values);
  }
}

/** Servers of one port, weight and kind stand in one block, as the provider reads them. */
function together(servers: readonly Answer[]): JsonObject[] {
  const blocksByRest = new Map<string, { server_ids: string[]; port: number; weight: number; type?: string }>();
  for (const server of servers) {
    const rest = { port: server.number("Port"), weight: server.number("Weight"), type: server.textIfAny("Type") };
    const key = JSON.stringify(rest);
    const block = blocksByRest.get(key) ?? { server_ids: [], ...rest };
    block.server_ids.push(server.text("ServerId"));
    blocksByRest.set(key, block);
  }
  return [...blocksByRest.values()];
}

async function addPairs(stock: Stock, id: string): Promise<void> {
  const all = await ask(stock, "DescribeMasterSlaveServerGroups", { LoadBalancerId: id });
  for (const one of all.object("MasterSlaveServerGroups").list("MasterSlaveServerGroup")) {
    const pairId = one.text("MasterSlaveServerGroupId");
    const pair = await ask(stock, "DescribeMasterSlaveServerGroupAttribute", { MasterSlaveServerGroupId: pairId });
    const name = pair.textIfAny("MasterSlaveServerGroupName") ?? pairId;
    const servers = pair.object("MasterSlaveBackendServers").list("MasterSlaveBackendServer");
    const values = {
      load_balancer_id: id,
      name,
      servers: servers.map((server) => ({
        server_id: server.text("ServerId"),
        port: server.number("Port"),
        weight: server.number("Weight"),
        type: server.textIfAny("Type"),
        server_type: server.text("ServerType"),
      })),
    };
    stock.add("alicloud_slb_master_slave_server_group", { id: pairId, name }, { answer: {} }, values);
  }
}

async function addListener(stock: Stock, { id, port, protocol }: Front): Promise<void> {
  const action = `DescribeLoadBalancer${protocol.toUpperCase()}ListenerAttribute`;
  const { all } = await ask(stock, action, { LoadBalancerId: id, ListenerPort: port });
  const values = {
    load_balancer_id: id,
    protocol,
    frontend_port: port,
    ...forwardedFor(all),
    ...(all.HealthCheckConnectTimeout === undefined ? {} : { health_check_timeout: all.HealthCheckConnectTimeout }),
    // Of all protocols the cloud says one, and the provider reads it of one only.
    ...(protocol === "tcp" ? {} : { health_check_type: undefined }),
  };
  const own = { id: `${id}:${protocol}:${port}`, name: `${protocol}-${port}` };
  stock.add(LISTENER, own, { answer: { ...all, XForwardedFor: undefined }, wording: OF_LISTENER }, values);
}

/** Four switches of the answer, which are one block of the provider. */
function forwardedFor(all: JsonObject): JsonObject {
  const switches = {
    retrive_client_ip: all.XForwardedFor,
    retrive_slb_ip: all.XForwardedFor_SLBIP,
    retrive_slb_id: all.XForwardedFor_SLBID,
    retrive_slb_proto: all.XForwardedFor_proto,
  };
  const given = Object.entries(switches).filter(([, value]) => !isEmpty(value));
  if (given.length === 0) return {};
  return { x_forwarded_for: [Object.fromEntries(given.map(([name, value]) => [name, value === "on"]))] };
}

async function addRules(stock: Stock, { id, port, protocol }: Front): Promise<void> {
  const request = { LoadBalancerId: id, ListenerPort: port, ListenerProtocol: protocol };
  const all = await ask(stock, "DescribeRules", request);
  for (const one of all.object("Rules").list("Rule")) {
    const ruleId = one.text("RuleId");
    const { all: rule } = await ask(stock, "DescribeRuleAttribute", { RuleId: ruleId });
    const own = { id: ruleId, name: one.textIfAny("RuleName") ?? ruleId };
    const more = { load_balancer_id: id, frontend_port: port };
    stock.add("alicloud_slb_rule", own, { answer: rule, wording: OF_RULE }, more);
  }
}

/** Further certificates, by domain. */
async function addCertificates(stock: Stock, id: string, port: number): Promise<void> {
  const request = { LoadBalancerId: id, ListenerPort: port };
  const all = await stock.beside(`further certificates of ${id}:https:${port}`, async () => {
    const answer = await ask(stock, "DescribeDomainExtensions", request);
    return answer.object("DomainExtensions").list("DomainExtension");
  });
  for (const one of all) {
    const [extension, domain] = [one.text("DomainExtensionId"), one.text("Domain")];
    const certificate = one.text("ServerCertificateId");
    const values = { load_balancer_id: id, frontend_port: port, domain, server_certificate_id: certificate };
    stock.add("alicloud_slb_domain_extension", { id: extension, name: domain }, { answer: {} }, values);
  }
}

/** How a CLB is read from Alibaba Cloud. */
export const CLB_INVENTORY: Inventory = { cloud: "alicloud", product: "a CLB", prefix: "lb-", take };
