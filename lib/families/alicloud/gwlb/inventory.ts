import { JsonObject } from "../../../adopt/source/records";
import { Answer } from "../../../cloud/answer";
import { Inventory, Stock } from "../../inventory";
import { addGroup, listenersIn, loadBalancerIn, nameOf, OF_LISTENERS, OF_LOAD_BALANCERS } from "../vpc-inventory";
import { GENEVE_PORT } from "./facts/members";

async function take(stock: Stock, id: string): Promise<void> {
  const gwlb = await loadBalancerIn(stock, "gwlb", id);
  const own = { id, name: nameOf(gwlb, "LoadBalancerName", id) };
  stock.add("alicloud_gwlb_load_balancer", own, { answer: gwlb.all, wording: { silent: OF_LOAD_BALANCERS } });
  const groups = new Set<string>();
  for (const listener of await listenersIn(stock, "gwlb", id)) {
    const listenerId = listener.text("ListenerId");
    groups.add(listener.text("ServerGroupId"));
    const told = { answer: listener.all, wording: { silent: OF_LISTENERS } };
    stock.add("alicloud_gwlb_listener", { id: listenerId, name: "geneve" }, told);
  }
  for (const group of groups) await addGroup(stock, "gwlb", { id: group, loadBalancerId: id }, serverOf);
}

/** The provider writes the one port that there is into each. */
function serverOf(server: Answer): JsonObject {
  return { ...server.all, Port: GENEVE_PORT };
}

/** How a GWLB is read from Alibaba Cloud. */
export const GWLB_INVENTORY: Inventory = { cloud: "alicloud", product: "a GWLB", prefix: "gwlb-", take };
