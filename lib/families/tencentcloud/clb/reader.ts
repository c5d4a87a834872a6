import { LoadBalancerReader } from "../../../app/account";
import { dataSource } from "../../data-source";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./facts/members";
import { TENCENTCLOUD_CLB } from "./facts/product";

/** Load balancers, and the targets of their listeners and rules. */
export const CLB_READER: LoadBalancerReader = {
  product: TENCENTCLOUD_CLB.product,
  loadBalancer: (scope, provider, id) =>
    dataSource(scope, "LoadBalancer", provider, "tencentcloud_clb_instances", { clb_id: id }),
  loadBalancerList: "clb_list",
  members: (scope, provider, { capability, loadBalancer, entries: [entry] }) => {
    const idOf = (kind: string) => entry?.ids.find(({ name }) => name === kind)?.value;
    const listenerId = idOf("listenerId");
    const owned = capability.family === TENCENTCLOUD_CLB_ATTACHMENT.family;
    if (!owned || entry?.created !== false || listenerId === undefined) return undefined;
    const settings = { clb_id: loadBalancer.id, listener_id: listenerId, rule_id: idOf("ruleId") };
    const source = dataSource(scope, "Members", provider, "tencentcloud_clb_attachments", settings);
    return { source, path: "attachment_list[*].targets[*].instance_id" };
  },
};
