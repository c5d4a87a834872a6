import { blocks, JsonObject } from "../../../adopt/source/records";
import { Answer } from "../../../cloud/answer";
import { Inventory, Stock } from "../../inventory";
import {
  addCertificates,
  addGroup,
  listed,
  listenerName,
  listenersIn,
  loadBalancerIn,
  nameOf,
  OF_LISTENERS,
  OF_LOAD_BALANCERS,
  payTypeOf,
} from "../vpc-inventory";

const LOAD_BALANCER = {
  renamed: { deletion_protection_enabled: "DeletionProtectionConfig.Enabled" },
  silent: [...OF_LOAD_BALANCERS, "LoadBalancerBillingConfig", "SecurityGroupIds"],
};

const LISTENER = {
  renamed: {
    access_log_record_customized_headers_enabled: "LogConfig.AccessLogRecordCustomizedHeadersEnabled",
    access_log_tracing_config: "LogConfig.AccessLogTracingConfig",
  },
  silent: [...OF_LISTENERS, "AclConfig", "IsDefault"],
};

/** What a rule on responses cannot be: the provider looks for an imported rule among those on requests only. */
const ON_RESPONSES = "it is a rule on responses, which the provider cannot import; not in the program";

async function take(stock: Stock, id: string): Promise<void> {
  const alb = await loadBalancerIn(stock, "alb", id);
  addLoadBalancer(stock, id, alb);
  const groups = new Set<string>();
  for (const listener of await listenersIn(stock, "alb", id)) {
    const listenerId = listener.text("ListenerId");
    const own = { id: listenerId, name: listenerName(listener) };
    stock.add("alicloud_alb_listener", own, { answer: listener.all, wording: LISTENER });
    groupsIn(listener.list("DefaultActions")).forEach((group) => groups.add(group));
    addAccessLists(stock, listenerId, listener);
    if (listener.text("ListenerProtocol") !== "HTTP") await addCertificates(stock, "alb", listenerId);
    const request = { ListenerIds: [listenerId] };
    for (const rule of await listed(stock, "alb", "ListRules", "Rules", { ...request, Direction: "Request" })) {
      addRule(stock, rule);
      groupsIn(rule.list("RuleActions")).forEach((group) => groups.add(group));
    }
    for (const rule of await listed(stock, "alb", "ListRules", "Rules", { ...request, Direction: "Response" })) {
      stock.note(`alicloud_alb_rule ${rule.text("RuleId")}`, ON_RESPONSES);
    }
  }
  for (const group of groups) await addGroup(stock, "alb", { id: group, loadBalancerId: id }, serverOf);
}

function addLoadBalancer(stock: Stock, id: string, alb: Answer): void {
  const { AddressIpVersion: version, SecurityGroupIds: joined } = alb.all;
  const own = { id, name: nameOf(alb, "LoadBalancerName", id) };
  stock.add(
    "alicloud_alb_load_balancer",
    own,
    { answer: alb.all, wording: LOAD_BALANCER },
    {
      ...(version === "Ipv4" ? { address_ip_version: "IPv4" } : {}),
      load_balancer_billing_config: [{ pay_type: payTypeOf(alb) }],
    },
  );
  for (const group of Array.isArray(joined) ? joined : []) {
    stock.add(
      "alicloud_alb_load_balancer_security_group_attachment",
      { id: `${id}:${String(group)}`, name: `joined-${String(group)}` },
      { answer: {} },
      { load_balancer_id: id, security_group_id: String(group) },
    );
  }
}

function addAccessLists(stock: Stock, listenerId: string, listener: Answer): void {
  const { AclType: type, AclRelations: lists } = (blocks(listener.all.AclConfig)[0] ?? {}) as JsonObject;
  for (const { AclId: list } of blocks(lists)) {
    stock.add(
      "alicloud_alb_listener_acl_attachment",
      { id: `${listenerId}:${String(list)}`, name: `access-${String(list)}` },
      { answer: {} },
      { listener_id: listenerId, acl_id: list, acl_type: type },
    );
  }
}

function addRule(stock: Stock, rule: Answer): void {
  const id = rule.text("RuleId");
  const own = { id, name: nameOf(rule, "RuleName", id) };
  const silent = [...OF_LISTENERS, "LoadBalancerId"];
  // The one that is the default, which a program need not say.
  const answer = { ...rule.all, Direction: undefined };
  stock.add("alicloud_alb_rule", own, { answer, wording: { silent } });
}

/** Functions have neither ports nor weights, whatever the answer fills in. */
function serverOf(server: Answer): JsonObject {
  if (server.text("ServerType") !== "Fc") return server.all;
  return { ...server.all, Port: undefined, Weight: undefined };
}

/** The groups that actions send to, or copy to. */
function groupsIn(actions: readonly Answer[]): string[] {
  return actions.flatMap(({ all }) => {
    const [forward] = blocks(all.ForwardGroupConfig);
    const [mirror] = blocks(all.TrafficMirrorConfig);
    const [mirrored] = blocks(mirror?.MirrorGroupConfig);
    return [forward, mirrored].flatMap((one) =>
      blocks(one?.ServerGroupTuples).map(({ ServerGroupId: group }) => String(group)),
    );
  });
}

/** How an ALB is read from Alibaba Cloud. */
export const ALB_INVENTORY: Inventory = { cloud: "alicloud", product: "an ALB", prefix: "alb-", take };
