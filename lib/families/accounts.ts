import { Lazy, TerraformDataSource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { ALICLOUD_CLB_DEFAULT_GROUP } from "./alicloud/clb/facts/members";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./tencentcloud/clb/facts/members";
import { Account, Accounts } from "../app/account";

/**
 * A data source by its name in the provider. Not the generated class: the library would load those of both clouds at every
 * start, for a look that few bindings ask for.
 */
function read(
  scope: Construct,
  id: string,
  provider: TerraformProvider | undefined,
  terraformResourceType: string,
  settings: { readonly [name: string]: unknown },
): TerraformDataSource {
  const source = new TerraformDataSource(scope, id, { terraformResourceType, provider });
  for (const [name, value] of Object.entries(settings)) source.addOverride(name, value);
  return source;
}

const listed = (ids: () => string[]) => Lazy.listValue({ produce: ids });

/** What the Alibaba provider can read. */
const ALICLOUD_ACCOUNT: Account = {
  servers: (scope, provider, ids) => read(scope, "Servers", provider, "alicloud_instances", { ids: listed(ids) }),
  serverList: "instances",
  serverId: "id",
  running: "Running",
  loadBalancer: (scope, provider, id) =>
    read(scope, "LoadBalancer", provider, "alicloud_slb_load_balancers", { ids: [id] }),
  loadBalancerList: "balancers",
  members: (scope, provider, { capability, loadBalancer }) => {
    if (loadBalancer.created || capability.family !== ALICLOUD_CLB_DEFAULT_GROUP.family) return undefined;
    const settings = { load_balancer_id: loadBalancer.id };
    const source = read(scope, "Members", provider, "alicloud_slb_backend_servers", settings);
    return { source, path: "backend_servers[*].id" };
  },
};

/** What the Tencent provider can read. */
const TENCENTCLOUD_ACCOUNT: Account = {
  servers: (scope, provider, ids) =>
    read(scope, "Servers", provider, "tencentcloud_instances", { instance_set_ids: listed(ids) }),
  serverList: "instance_list",
  serverId: "instance_id",
  running: "RUNNING",
  expires: "expired_time",
  loadBalancer: (scope, provider, id) =>
    read(scope, "LoadBalancer", provider, "tencentcloud_clb_instances", { clb_id: id }),
  loadBalancerList: "clb_list",
  members: (scope, provider, { capability, loadBalancer, entries: [entry] }) => {
    const idOf = (kind: string) => entry?.ids.find(({ name }) => name === kind)?.value;
    const listenerId = idOf("listenerId");
    const owned = capability.family === TENCENTCLOUD_CLB_ATTACHMENT.family;
    if (!owned || entry?.created !== false || listenerId === undefined) return undefined;
    const settings = { clb_id: loadBalancer.id, listener_id: listenerId, rule_id: idOf("ruleId") };
    const source = read(scope, "Members", provider, "tencentcloud_clb_attachments", settings);
    return { source, path: "attachment_list[*].targets[*].instance_id" };
  },
};

/** What the providers can read of an account. */
export const ACCOUNTS: Accounts = { alicloud: ALICLOUD_ACCOUNT, tencentcloud: TENCENTCLOUD_ACCOUNT };
