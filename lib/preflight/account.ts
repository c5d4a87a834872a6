import { Lazy, TerraformDataSource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { BackendKind } from "../backend";
import { ALICLOUD_CLB_DEFAULT_GROUP } from "../capabilities/alicloud-clb";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "../capabilities/tencentcloud-clb";
import { GroupView } from "../view/app-view";

/** How a provider finds servers of one kind: names of its data source and of what that tells. */
export interface Lookup {
  readonly dataSource: string;
  /** The argument with the ids to look for. */
  readonly ids: string;
  /** The attribute that lists what was found, and in each the id. */
  readonly list: string;
  readonly id: string;
  /** The state of one that can take traffic, and what brings others there. */
  readonly ready?: { readonly attribute: string; readonly value: string; readonly remedy: string };
  readonly vpc: string;
  /** Says when it expires; empty where it never does. */
  readonly expires?: string;
  /** The peak of its public bandwidth, without which a public load balancer of an older account reaches no client. */
  readonly bandwidth?: string;
}

/** What a provider can read of an account: names of its data sources' attributes, and its words. */
export interface Account {
  /** Kinds of backends that it can look for. */
  readonly lookups: { readonly [kind in BackendKind]?: Lookup };
  /** Reads one load balancer by id, where the provider can. */
  loadBalancer(scope: Construct, provider: TerraformProvider | undefined, id: string): TerraformDataSource;
  /** The attribute that lists load balancers. */
  readonly loadBalancerList: string;
  /** Reads the members of a group that owns all of them; undefined where the group is made here, or shared. */
  members(scope: Construct, provider: TerraformProvider | undefined, group: GroupView): Members | undefined;
}

/** The members that a group has in the cloud. */
export interface Members {
  readonly source: TerraformDataSource;
  /** What tells the members apart, as an expression after the name of the data source. */
  readonly path: string;
}

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

/** Reads servers of one kind by id. */
export function readServers(
  scope: Construct,
  provider: TerraformProvider | undefined,
  kind: BackendKind,
  { dataSource, ids }: Lookup,
  asked: () => string[],
): TerraformDataSource {
  const id = kind === BackendKind.INSTANCE ? "Servers" : `Servers ${kind}`;
  return read(scope, id, provider, dataSource, { [ids]: Lazy.listValue({ produce: asked }) });
}

const START = "start it, or leave it out";

/** What the Alibaba provider can read. */
export const ALICLOUD_ACCOUNT: Account = {
  lookups: {
    [BackendKind.INSTANCE]: {
      dataSource: "alicloud_instances",
      ids: "ids",
      list: "instances",
      id: "id",
      ready: { attribute: "status", value: "Running", remedy: START },
      vpc: "vpc_id",
    },
    [BackendKind.NETWORK_INTERFACE]: {
      dataSource: "alicloud_ecs_network_interfaces",
      ids: "ids",
      list: "interfaces",
      id: "id",
      ready: { attribute: "status", value: "InUse", remedy: "attach it to a server, or leave it out" },
      vpc: "vpc_id",
    },
    [BackendKind.CONTAINER_GROUP]: {
      dataSource: "alicloud_eci_container_groups",
      ids: "ids",
      list: "groups",
      id: "id",
      ready: { attribute: "status", value: "Running", remedy: START },
      vpc: "vpc_id",
    },
  },
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

/** What the Tencent provider can read. An instance that is isolated is `SHUTDOWN` there, and so not running. */
export const TENCENTCLOUD_ACCOUNT: Account = {
  lookups: {
    [BackendKind.INSTANCE]: {
      dataSource: "tencentcloud_instances",
      ids: "instance_set_ids",
      list: "instance_list",
      id: "instance_id",
      ready: { attribute: "status", value: "RUNNING", remedy: START },
      vpc: "vpc_id",
      expires: "expired_time",
      bandwidth: "internet_max_bandwidth_out",
    },
    [BackendKind.NETWORK_INTERFACE]: {
      dataSource: "tencentcloud_enis",
      ids: "ids",
      list: "enis",
      id: "id",
      vpc: "vpc_id",
    },
  },
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
