import { FailureStatus, ForwardType, Scheduler, SslMode } from "../closed-sets";
import type { ITargetGroup } from "../target-group/target-group";
import type { ICloudListener } from "./cloud-listener";
import { MultiCertInfo } from "./cloud-listener-props";
import { CloudHealthCheck } from "./health-check";

/** How clients prove who they are. */
export interface OAuth {
  /**
   * Whether they must.
   *
   * @default - the cloud's choice
   */
  readonly enabled?: boolean;
  /**
   * What becomes of requests when nobody can be asked: `BYPASS` lets them in, `REJECT` does not.
   *
   * @default - the cloud's choice
   */
  readonly failureStatus?: FailureStatus;
}

/** Settings of a rule. */
export interface CloudRuleOptions {
  /** Domain that the request is for. 1 to 80 characters. */
  readonly domain: string;
  /** Path that the request starts with. 1 to 200 characters, begins with `/`. */
  readonly url: string;
  /**
   * `WRR` (weighted round robin), `LEAST_CONN` or `IP_HASH`.
   *
   * @default Scheduler.WRR
   */
  readonly scheduler?: Scheduler;
  /**
   * How servers are checked.
   *
   * @default - on; 2xx and 3xx count as healthy
   */
  readonly healthCheck?: CloudHealthCheck;
  /**
   * Seconds for which a client stays with one server (`WRR`). 30 to 86400.
   *
   * @default - off
   */
  readonly sessionSeconds?: number;
  /**
   * Id of the certificate for the domain, on an `HTTPS` listener with `sni`.
   *
   * @default - that of the listener
   */
  readonly certificateId?: string;
  /**
   * `UNIDIRECTIONAL`, or `MUTUAL`: clients must have a certificate, too.
   *
   * @default - "MUTUAL" where there is a `caCertificateId`, "UNIDIRECTIONAL" where there is only a certificate
   */
  readonly sslMode?: SslMode;
  /**
   * Id of the CA certificate that certificates of clients are checked against. Required for `MUTUAL`.
   *
   * @default - clients need no certificate
   */
  readonly caCertificateId?: string;
  /**
   * The target group that takes the traffic. Changing between targets of its own and a group replaces the rule.
   *
   * @default - what `ListenerBinding` binds here
   */
  readonly targetGroup?: ITargetGroup;
  /**
   * How servers are spoken to: `HTTP`, `HTTPS`, `GRPC`, `GRPCS` or `TRPC`.
   *
   * @default - the cloud's choice, `HTTP`
   */
  readonly forwardType?: ForwardType;
  /**
   * Whether clients can speak HTTP/2 (`HTTPS`).
   *
   * @default - the cloud's choice
   */
  readonly http2?: boolean;
  /**
   * Whether clients can speak QUIC (`HTTPS`).
   *
   * @default - the cloud's choice
   */
  readonly quic?: boolean;
  /**
   * Server certificates of several kinds (RSA and ECC) at once, in place of `certificateId`.
   *
   * @default - none
   */
  readonly multiCertInfo?: MultiCertInfo;
  /**
   * From where servers are checked: 0 from the address of the load balancer, 1 from 100.64.0.0/10. Without effect where a
   * v2 target group checks its servers.
   *
   * @default - the cloud's choice
   */
  readonly healthSourceIpType?: number;
  /**
   * How clients prove who they are before they get in.
   *
   * @default - the cloud's choice
   */
  readonly oauth?: OAuth;
}

/** Settings of a `CloudRule`. */
export interface CloudRuleProps extends CloudRuleOptions {
  /** The HTTP or HTTPS listener. */
  readonly listener: ICloudListener;
}

/** A rule that exists already. */
export interface CloudRuleAttributes {
  /** The HTTP or HTTPS listener. */
  readonly listener: ICloudListener;
  /** Id of the rule (`loc-...`): the resource's `rule_id`, not its `id`. */
  readonly ruleId: string;
  /**
   * The target group that takes the traffic. The rule's `target_type` must allow it.
   *
   * @default - what `ListenerBinding` binds here
   */
  readonly targetGroup?: ITargetGroup;
}
