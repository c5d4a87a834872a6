import { InternetChargeType, IpVersion, LoadBalancerSpec, NetworkType, VipIsp } from "../closed-sets";
import { TerraformProvider } from "cdktf";

/** What listeners and backends need to know of a Tencent CLB. */
export interface CloudLoadBalancerAttributes {
  /** Id of the load balancer (`lb-...`). */
  readonly loadBalancerId: string;
  /**
   * The VPC of the backends; target groups are made there.
   *
   * @default - the account's default VPC
   */
  readonly vpcId?: string;
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** A private address from which the load balancer reaches backends outside its VPC. */
export interface SnatAddress {
  /** The subnet of the load balancer's VPC that the address belongs to. */
  readonly subnetId: string;
  /** The address. The cloud could choose one, but the provider would then want to change it at every apply. */
  readonly ip: string;
}

/** Another region whose backends a public load balancer serves ("cross-region binding 1.0"). */
export interface TargetRegion {
  /** The region of the backends, for example `ap-shanghai`. */
  readonly region: string;
  /** The VPC of the backends in that region. */
  readonly vpcId: string;
}

/** A cluster of an `ExclusiveCluster`. */
export interface DedicatedCluster {
  /** Id of the cluster. */
  readonly clusterId: string;
  /**
   * Its name.
   *
   * @default - as it is
   */
  readonly clusterName?: string;
  /**
   * Its zone, for example `ap-guangzhou-1`.
   *
   * @default - as it is
   */
  readonly zoneId?: string;
}

/** The clusters of a dedicated load balancer. */
export interface ExclusiveCluster {
  /**
   * Those of layer 4.
   *
   * @default - none
   */
  readonly l4Clusters?: DedicatedCluster[];
  /**
   * Those of layer 7.
   *
   * @default - none
   */
  readonly l7Clusters?: DedicatedCluster[];
  /**
   * The one of the VPC gateway.
   *
   * @default - none
   */
  readonly classicalCluster?: DedicatedCluster;
}

/** Settings of a `CloudLoadBalancer`. */
export interface CloudLoadBalancerProps {
  /** `OPEN` (public) or `INTERNAL`. */
  readonly networkType: NetworkType;
  /**
   * Name in the console: 1 to 60 characters, unique in account and region.
   *
   * @default - the id of the construct
   */
  readonly loadBalancerName?: string;
  /**
   * The VPC of the load balancer and its backends. Required for an `INTERNAL` load balancer.
   *
   * @default - the account's default VPC
   */
  readonly vpcId?: string;
  /**
   * The subnet of an `INTERNAL` or `IPv6FullChain` load balancer, where it is required.
   *
   * @default - none
   */
  readonly subnetId?: string;
  /**
   * Security groups of the load balancer, all of them: `addSecurityGroup` has no place beside it.
   *
   * @default - those of `addSecurityGroup`
   */
  readonly securityGroupIds?: string[];
  /**
   * `ipv6` (IPv6 clients, IPv4 backends) or `IPv6FullChain` (IPv6 on both sides), written exactly so; public load
   * balancers only. Cannot be changed later.
   *
   * @default - IPv4
   */
  readonly ipVersion?: IpVersion;
  /**
   * Whether rules of an `IPv6FullChain` load balancer take IPv4 and IPv6 backends at once. Turning it off in code
   * turns it off in the cloud; deleting the load balancer's declaration leaves it as it is.
   *
   * @default - not managed
   */
  readonly mixedIpTargets?: boolean;
  /**
   * Addresses from which the load balancer reaches backends in other VPCs, regions or data centres ("cross-region
   * binding 2.0"), which are then bound with `Backend.ip`. At most 10. They must be all that the load balancer has:
   * others are removed.
   *
   * @default - backends stand in the load balancer's VPC
   */
  readonly snatAddresses?: SnatAddress[];
  /**
   * The region and VPC of all backends, when it is not the load balancer's own; public load balancers only.
   *
   * @default - the load balancer's own
   */
  readonly targetRegion?: TargetRegion;
  /**
   * Refuse to delete the load balancer until this is turned off.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;
  /**
   * Id of the project.
   *
   * @default 0 - the default project
   */
  readonly projectId?: number;
  /**
   * How traffic to the internet is paid for: `TRAFFIC_POSTPAID_BY_HOUR`, `BANDWIDTH_POSTPAID_BY_HOUR`,
   * `BANDWIDTH_PREPAID` or `BANDWIDTH_PACKAGE`; public load balancers only.
   *
   * @default - the cloud's choice
   */
  readonly internetChargeType?: InternetChargeType;
  /**
   * Peak of the outgoing traffic in Mbit/s. 1 to 61440, without `spec` at most 2048.
   *
   * @default - the cloud's choice, 10
   */
  readonly bandwidth?: number;
  /**
   * Id of the bandwidth package (`bwp-...`), with the `internetChargeType` `BANDWIDTH_PACKAGE`.
   *
   * @default - none
   */
  readonly bandwidthPackageId?: string;
  /**
   * Specification, for a load balancer of guaranteed performance (LCU-supported): `clb.c2.medium`, `clb.c3.small`,
   * `clb.c3.medium`, `clb.c4.small`, `clb.c4.medium`, `clb.c4.large`, `clb.c4.xlarge`, or `SLA`.
   *
   * @default - a shared one
   */
  readonly spec?: LoadBalancerSpec;
  /**
   * Whether a change of the `spec` is made by force.
   *
   * @default false
   */
  readonly forceUpgrade?: boolean;
  /**
   * The address (VIP). Changing it replaces the load balancer.
   *
   * @default - chosen by the cloud
   */
  readonly address?: string;
  /**
   * The network operator of the address: `CMCC`, `CTCC`, `CUCC` or `BGP`; public load balancers only. Changing it replaces
   * the load balancer.
   *
   * @default - the cloud's choice
   */
  readonly vipIsp?: VipIsp;
  /**
   * Whether clients find the load balancer by a domain, behind which addresses can change.
   *
   * @default - the cloud's choice
   */
  readonly dynamicVip?: boolean;
  /**
   * Id of the EIP (`eip-...`) of an `INTERNAL` load balancer. While it changes, the network may be cut for a short while.
   *
   * @default - none
   */
  readonly eipId?: string;
  /**
   * The zone of a public load balancer that stands in one zone only.
   *
   * @default - chosen by the cloud
   */
  readonly zoneId?: string;
  /**
   * The zone of a public load balancer that answers as long as it can.
   *
   * @default - chosen by the cloud
   */
  readonly masterZoneId?: string;
  /**
   * The zone of a public load balancer that takes over.
   *
   * @default - chosen by the cloud
   */
  readonly slaveZoneId?: string;
  /**
   * Id of the cluster that is the account's own. Changing it replaces the load balancer.
   *
   * @default - a cluster that is shared
   */
  readonly clusterId?: string;
  /**
   * The clusters of a dedicated load balancer, where it is required. Changing them replaces the load balancer.
   *
   * @default - clusters that are shared
   */
  readonly exclusiveCluster?: ExclusiveCluster;
  /**
   * Whether traffic of the load balancer is checked by its own security groups alone, and not by those of the servers.
   *
   * @default false
   */
  readonly loadBalancerPassToTarget?: boolean;
  /**
   * Id of the endpoint that the load balancer stands behind; an empty text takes it away.
   *
   * @default - none
   */
  readonly endpointId?: string;
  /**
   * Id of the log set for access logs, with `logTopicId`.
   *
   * @default - no logs
   */
  readonly logSetId?: string;
  /**
   * Id of the log topic for access logs, with `logSetId`.
   *
   * @default - no logs
   */
  readonly logTopicId?: string;
  /**
   * Tags, in addition to those of the stack and the app (`Tags.of`). Target groups have them, too.
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}
