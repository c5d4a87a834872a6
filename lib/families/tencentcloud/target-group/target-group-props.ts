import { IpVersion, Scheduler, TargetGroupProtocol } from "../closed-sets";
import type { ICloudLoadBalancer } from "../clb/cloud-load-balancer";
import { CloudHealthCheck } from "../clb/health-check";

/** The two kinds of target groups. */
export enum TargetGroupType {
  /** Without protocol and health check: the listener or rule checks the servers. */
  V1 = "v1",
  /** With protocol, health check and scheduler of its own. */
  V2 = "v2",
}

/** How a target group checks its servers. */
export interface TargetGroupHealthCheck extends CloudHealthCheck {
  /**
   * Codes of gRPC that count as healthy, of groups of protocol `GRPC`: `12`, `0,12` or `0-99`.
   *
   * @default - the cloud's choice, `12`
   */
  readonly extendedCode?: string;
}

/** Settings of a `TargetGroup`. */
export interface TargetGroupProps {
  /** The load balancer that the group serves. Group, load balancer and servers stand in one VPC. */
  readonly loadBalancer: ICloudLoadBalancer;
  /**
   * The kind of group.
   *
   * @default TargetGroupType.V2
   */
  readonly type?: TargetGroupType;
  /**
   * `TCP` or `UDP` for listeners of that protocol; `HTTP`, `HTTPS` or `GRPC` for rules. Required for v2. Changing it
   * replaces the group, which leaves its listeners without servers for a while.
   *
   * @default - none (v1)
   */
  readonly protocol?: TargetGroupProtocol;
  /**
   * Name in the console. 1 to 80 characters.
   *
   * @default - the id of the construct
   */
  readonly targetGroupName?: string;
  /**
   * The VPC of the servers. Changing it replaces the group, which leaves its listeners without servers for a while.
   *
   * @default - the VPC that the load balancer was declared with, otherwise the account's default VPC
   */
  readonly vpcId?: string;
  /**
   * `WRR` (weighted round robin), `LEAST_CONN` or `IP_HASH`; of v2 groups for rules (`HTTP`, `HTTPS`, `GRPC`).
   *
   * @default - the cloud's choice, `WRR`
   */
  readonly scheduler?: Scheduler;
  /**
   * How servers are checked; of v2 groups. The time-out is 2 to 30 seconds here. An HTTP check of an `HTTP` or `HTTPS`
   * group needs a `domain`.
   *
   * @default - on, by the protocol of the group; 2xx and 3xx count as healthy
   */
  readonly healthCheck?: TargetGroupHealthCheck;
  /**
   * Seconds for which a client stays with one server; of v2 groups for rules, with `WRR`. 30 to 3600. Once set it
   * cannot be turned off again: the provider does not send 0.
   *
   * @default - off
   */
  readonly sessionSeconds?: number;
  /**
   * `IPv4`, `IPv6` or `IPv6FullChain`. Cannot be changed later.
   *
   * @default - the cloud's choice, `IPv4`
   */
  readonly ipVersion?: IpVersion;
  /**
   * Whether connections to the servers are kept open; of `HTTP` and `HTTPS` groups.
   *
   * @default - the cloud's choice, off
   */
  readonly keepAlive?: boolean;
  /**
   * Whether the group is for listeners on all ports; of v2 groups.
   *
   * @default - the cloud's choice, false
   */
  readonly fullListen?: boolean;
  /**
   * Whether servers see the address of the load balancer in place of that of the client.
   *
   * @default - the cloud's choice
   */
  readonly snat?: boolean;
  /**
   * Weight of servers that somebody registers without one; of v2 groups. 0 to 100. Backends of a pool have their own.
   *
   * @default - the cloud's choice
   */
  readonly defaultWeight?: number;
  /**
   * Tags, in addition to those of the load balancer, the stack and the app (`Tags.of`).
   *
   * @default - those of the load balancer
   */
  readonly tags?: { [key: string]: string };
  /**
   * Seconds between the last new backend being registered and the first old one being taken out: the time that new
   * backends need to become healthy. Whole seconds.
   *
   * @default 0
   */
  readonly settleSeconds?: number;
}

/** A target group that exists already. */
export interface TargetGroupAttributes {
  /** The load balancer that the group serves. */
  readonly loadBalancer: ICloudLoadBalancer;
  /** Id of the group (`lbtg-...`). */
  readonly targetGroupId: string;
  /**
   * The kind of group.
   *
   * @default TargetGroupType.V2
   */
  readonly type?: TargetGroupType;
  /**
   * `TCP`, `UDP`, `HTTP`, `HTTPS` or `GRPC` (v2).
   *
   * @default - not known; not checked against listeners
   */
  readonly protocol?: TargetGroupProtocol;
  /**
   * Seconds between the last new backend being registered and the first old one being taken out.
   *
   * @default 0
   */
  readonly settleSeconds?: number;
}
