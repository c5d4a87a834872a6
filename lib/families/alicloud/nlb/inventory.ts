import { Inventory, Stock } from "../../inventory";
import {
  addCertificates,
  groupIn,
  listenerName,
  listenersIn,
  loadBalancerIn,
  nameOf,
  OF_GROUPS,
  OF_LISTENERS,
  OF_LOAD_BALANCERS,
  payTypeOf,
} from "../vpc-inventory";

const LOAD_BALANCER = {
  renamed: {
    deletion_protection_enabled: "DeletionProtectionConfig.Enabled",
    deletion_protection_reason: "DeletionProtectionConfig.Reason",
    modification_protection_status: "ModificationProtectionConfig.Status",
    modification_protection_reason: "ModificationProtectionConfig.Reason",
  },
  silent: [...OF_LOAD_BALANCERS, "LoadBalancerBillingConfig"],
};

const LISTENER = {
  renamed: {
    proxy_protocol_config: "ProxyProtocolV2Config",
    proxy_protocol_config_private_link_ep_id_enabled: "Ppv2PrivateLinkEpIdEnabled",
    proxy_protocol_config_private_link_eps_id_enabled: "Ppv2PrivateLinkEpsIdEnabled",
    proxy_protocol_config_vpc_id_enabled: "Ppv2VpcIdEnabled",
  },
  silent: OF_LISTENERS,
};

async function take(stock: Stock, id: string): Promise<void> {
  const nlb = await loadBalancerIn(stock, "nlb", id);
  const name = nameOf(nlb, "LoadBalancerName", id);
  stock.add(
    "alicloud_nlb_load_balancer",
    { id, name },
    { answer: nlb.all, wording: LOAD_BALANCER },
    { payment_type: payTypeOf(nlb) },
  );
  const groups = new Set<string>();
  for (const listener of await listenersIn(stock, "nlb", id)) {
    const listenerId = listener.text("ListenerId");
    groups.add(listener.text("ServerGroupId"));
    const own = { id: listenerId, name: listenerName(listener) };
    stock.add("alicloud_nlb_listener", own, { answer: listener.all, wording: LISTENER });
    if (listener.text("ListenerProtocol") === "TCPSSL") await addCertificates(stock, "nlb", listenerId);
  }
  for (const group of groups) await addGroup(stock, group, id);
}

async function addGroup(stock: Stock, id: string, loadBalancerId: string): Promise<void> {
  const { group, servers } = await groupIn(stock, "nlb", { id, loadBalancerId });
  const name = nameOf(group, "ServerGroupName", id);
  stock.add("alicloud_nlb_server_group", { id, name }, { answer: group.all, wording: { silent: OF_GROUPS } });
  for (const server of servers) {
    const [serverId, type, port] = [server.text("ServerId"), server.text("ServerType"), server.number("Port")];
    const ip = server.textIfAny("ServerIp") ?? "";
    stock.add(
      "alicloud_nlb_server_group_server_attachment",
      { id: [id, serverId, ip, type, port].join("_"), name: serverId },
      { answer: server.all, wording: { silent: OF_GROUPS } },
      { server_group_id: id },
    );
  }
}

/** How an NLB is read from Alibaba Cloud. */
export const NLB_INVENTORY: Inventory = { cloud: "alicloud", product: "an NLB", prefix: "nlb-", take };
