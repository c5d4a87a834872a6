import { TerraformDataSource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { GroupView, LoadBalancerView } from "./app-view";

/** What a provider can read of an account: names of its data sources' attributes, and its words. */
export interface Account {
  /** Reads servers by id. */
  servers(scope: Construct, provider: TerraformProvider | undefined, ids: () => string[]): TerraformDataSource;
  /** The attribute that lists servers. */
  readonly serverList: string;
  /** The attribute of a server that holds its id. */
  readonly serverId: string;
  /** The status of a server that can take traffic. */
  readonly running: string;
  /** The attribute of a server that says when it expires; empty where it never does. */
  readonly expires?: string;
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

/** One for each cloud. */
export type Accounts = { readonly [cloud in LoadBalancerView["cloud"]]: Account };
