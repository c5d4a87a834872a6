import { LoadBalancerReader } from "../../../app/account";
import { dataSource } from "../../data-source";
import { ALICLOUD_CLB_DEFAULT_GROUP } from "./facts/members";
import { ALICLOUD_CLB } from "./facts/product";

/** Classic load balancers, and the members of their default server groups. */
export const CLB_READER: LoadBalancerReader = {
  product: ALICLOUD_CLB.product,
  loadBalancer: (scope, provider, id) =>
    dataSource(scope, "LoadBalancer", provider, "alicloud_slb_load_balancers", { ids: [id] }),
  loadBalancerList: "balancers",
  members: (scope, provider, { capability, loadBalancer }) => {
    if (loadBalancer.created || capability.family !== ALICLOUD_CLB_DEFAULT_GROUP.family) return undefined;
    const settings = { load_balancer_id: loadBalancer.id };
    const source = dataSource(scope, "Members", provider, "alicloud_slb_backend_servers", settings);
    return { source, path: "backend_servers[*].id" };
  },
};
