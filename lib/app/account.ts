import { TerraformDataSource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { GroupView } from "./app-view";

/** What the provider of a cloud can read of servers: names of its data source's attributes, and its words. */
export interface Account {
  /** The cloud, by the name of its provider. */
  readonly cloud: string;
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
}

/** What a provider can read of load balancers that it shows with VPC and specification, and of members behind them. */
export interface LoadBalancerReader {
  /** The product of the load balancers. */
  readonly product: string;
  /** Reads one load balancer by id. */
  loadBalancer(scope: Construct, provider: TerraformProvider | undefined, id: string): TerraformDataSource;
  /** The attribute that lists load balancers. */
  readonly loadBalancerList: string;
  /** Reads the members of a group that owns all of them; undefined where it is of another kind, made here, or shared. */
  members(scope: Construct, provider: TerraformProvider | undefined, group: GroupView): Members | undefined;
}

/** The members that a group has in the cloud. */
export interface Members {
  readonly source: TerraformDataSource;
  /** What tells the members apart, as an expression after the name of the data source. */
  readonly path: string;
}

/** What the providers can read of an account. */
export interface Accounts {
  readonly clouds: readonly Account[];
  readonly loadBalancers: readonly LoadBalancerReader[];
}
