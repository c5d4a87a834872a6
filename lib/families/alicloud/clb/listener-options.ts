import { AclType, ListenerProtocol, Scheduler } from "../closed-sets";
import type { ClassicHealthCheck } from "./health-check";
import type { IMasterSlaveServerGroup } from "./master-slave-group";
import type { ClassicStickySession } from "./sticky-session";
import type { IVServerGroup } from "./vserver-group";

/** Settings of a listener. */
export interface ClassicListenerOptions {
  /** `tcp`, `udp`, `http` or `https`. */
  readonly protocol: ListenerProtocol;
  /** Port that clients connect to. 1 to 65535. */
  readonly port: number;
  /**
   * Port of every server of the default server group. Has no meaning when a pool is bound to the listener itself.
   *
   * Changing it, or adding or removing it, replaces the listener.
   *
   * @default - the port of the pool in the default server group
   */
  readonly backendPort?: number;
  /**
   * The server group to send to, when it is not made by binding a pool to this listener.
   *
   * @default - the group of the bound pool; without one, the default server group
   */
  readonly serverGroup?: IVServerGroup;
  /**
   * A group of two servers, of which the second stands by (TCP, UDP). Not together with `serverGroup`.
   *
   * @default - none
   */
  readonly masterSlaveGroup?: IMasterSlaveServerGroup;
  /**
   * `wrr` (weighted round robin), `rr` (ignores weights); for TCP and UDP also `sch` and `tch` (hash), for UDP `qch`.
   *
   * @default Scheduler.WRR
   */
  readonly scheduler?: Scheduler;
  /**
   * Peak bandwidth in Mbit/s, 1 to 1000, or -1 for no limit of its own.
   *
   * @default - the provider's
   */
  readonly bandwidth?: number;
  /**
   * How servers are checked.
   *
   * @default - on; 2xx and 3xx count as healthy
   */
  readonly healthCheck?: ClassicHealthCheck;
  /**
   * Keeps a client on one server by cookie (HTTP, HTTPS).
   *
   * @default - off
   */
  readonly stickySession?: ClassicStickySession;
  /**
   * Seconds for which a client's address stays with one server (TCP, UDP). 0 to 3600; 0 is off.
   *
   * @default - off
   */
  readonly sessionSeconds?: number;
  /**
   * Id of the server certificate. Required for `https`.
   *
   * @default - none
   */
  readonly certificateId?: string;
  /**
   * TLS policy of an `https` listener.
   *
   * @default "tls_cipher_policy_1_2"
   */
  readonly securityPolicyId?: string;
  /**
   * Turns an `http` listener into a redirect to the `https` listener on this port; it then has no backends.
   *
   * @default - no redirect
   */
  readonly redirectToPort?: number;
  /**
   * Name in the console. 1 to 256 letters, digits, `-`, `/`, `.`, `_`.
   *
   * @default - named by protocol and port
   */
  readonly description?: string;
  /**
   * Whether only, or all but, the addresses of `aclIds` are answered.
   *
   * @default false
   */
  readonly aclEnabled?: boolean;
  /**
   * `white`: only the addresses of `aclIds` are answered. `black`: all others are. Required with `aclEnabled`.
   *
   * @default - none
   */
  readonly aclType?: AclType;
  /**
   * Ids of access lists (`acl-...`). Required with `aclEnabled`; ignored without it.
   *
   * @default - none
   */
  readonly aclIds?: string[];
  /**
   * Id of the CA certificate by which clients are known (HTTPS).
   *
   * @default - clients need no certificate
   */
  readonly caCertificateId?: string;
  /**
   * Whether clients may use HTTP/2 (HTTPS).
   *
   * @default true
   */
  readonly http2?: boolean;
  /**
   * Whether texts are compressed on their way to clients (HTTP, HTTPS).
   *
   * @default true
   */
  readonly gzip?: boolean;
  /**
   * Seconds after which an idle connection is closed (HTTP, HTTPS). 1 to 60.
   *
   * @default 15
   */
  readonly idleTimeoutSeconds?: number;
  /**
   * Seconds within which a server must answer (HTTP, HTTPS). 1 to 180.
   *
   * @default 60
   */
  readonly requestTimeoutSeconds?: number;
  /**
   * Seconds after which an established connection without traffic is closed (TCP). 10 to 900.
   *
   * @default 900
   */
  readonly establishedTimeoutSeconds?: number;
  /**
   * Whether servers are told a client's address by the proxy protocol, version 2 (TCP, UDP). They must understand it.
   *
   * @default - as it is, off when it is new
   */
  readonly proxyProtocol?: boolean;
  /**
   * What servers are told in headers beside the client's address (HTTP, HTTPS).
   *
   * @default - as it is, nothing when it is new
   */
  readonly xForwardedFor?: ClassicXForwardedFor;
  /**
   * Whether the listener is kept, with an error, while its load balancer is protected from deletion.
   *
   * @default false
   */
  readonly deletionProtectionValidation?: boolean;
}

/** Headers by which a listener tells servers of a request. `X-Forwarded-For` is always one. */
export interface ClassicXForwardedFor {
  /**
   * `SLB-IP`: the address of the load balancer that the client asked.
   *
   * @default false
   */
  readonly slbIpEnabled?: boolean;
  /**
   * `SLB-ID`: the id of the load balancer.
   *
   * @default false
   */
  readonly slbIdEnabled?: boolean;
  /**
   * `X-Forwarded-Proto`: the protocol of the listener.
   *
   * @default false
   */
  readonly protoEnabled?: boolean;
}
