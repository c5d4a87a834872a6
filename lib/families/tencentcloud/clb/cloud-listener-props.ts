import { DataCompressMode, ListenerProtocol, Scheduler, SessionType, SslMode } from "../closed-sets";
import type { ITargetGroup } from "../target-group/target-group";
import type { ICloudLoadBalancer } from "./cloud-load-balancer";
import { CloudHealthCheck } from "./health-check";

/** Server certificates of several kinds, of which a client gets the one that it can read. */
export interface MultiCertInfo {
  /** Ids of the certificates, each of another kind. */
  readonly certificateIds: string[];
  /** `UNIDIRECTIONAL`, or `MUTUAL`: clients must have a certificate, too. */
  readonly sslMode: SslMode;
}

/** Settings of a listener. */
export interface CloudListenerOptions {
  /**
   * `TCP`, `UDP`, `TCP_SSL` or `QUIC` take backends directly; `HTTP` and `HTTPS` through rules.
   */
  readonly protocol: ListenerProtocol;
  /** Port that clients connect to. 1 to 65535. */
  readonly port: number;
  /**
   * Name in the console.
   *
   * @default - the id of the construct
   */
  readonly listenerName?: string;
  /**
   * `WRR` (weighted round robin) or `LEAST_CONN`; of listeners that take backends directly.
   *
   * @default Scheduler.WRR
   */
  readonly scheduler?: Scheduler;
  /**
   * How servers are checked. Only on listeners that take backends directly: an HTTP(S) listener has it on its rules.
   *
   * @default - on
   */
  readonly healthCheck?: CloudHealthCheck;
  /**
   * Seconds for which a client stays with one server (TCP, UDP with `WRR`). 30 to 3600.
   *
   * @default - off
   */
  readonly sessionSeconds?: number;
  /**
   * Id of the server certificate. Required for `TCP_SSL` and `QUIC`, and for `HTTPS` without `sni`.
   *
   * @default - none
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
   * Whether each rule has a certificate of its own, which clients ask for by the domain (`HTTPS`). Changing it replaces
   * the listener.
   *
   * @default false
   */
  readonly sni?: boolean;
  /**
   * The target group that takes the traffic (TCP, UDP). Going over from targets of its own is
   * one change of the listener in place, which the cloud may refuse while targets are bound.
   *
   * @default - what `ListenerBinding` binds here
   */
  readonly targetGroup?: ITargetGroup;
  /**
   * The last port of a listener on several, of which `port` is the first. Changing it replaces the listener. The cloud
   * offers it to accounts that asked for it.
   *
   * @default - one port
   */
  readonly endPort?: number;
  /**
   * What a client is known by while it stays with one server (`sessionSeconds`): `NORMAL`, its address, or `QUIC_CID`, the
   * id of its QUIC connection (`UDP` with `WRR`, IPv4).
   *
   * @default - the cloud's choice, `NORMAL`
   */
  readonly sessionType?: SessionType;
  /**
   * Server certificates of several kinds (RSA and ECC) at once, in place of `certificateId`; of `TCP_SSL`, and of `HTTPS`
   * without `sni`.
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
   * Whether connections to the servers are kept open (`HTTP`, `HTTPS`).
   *
   * @default - the cloud's choice, off
   */
  readonly keepAlive?: boolean;
  /**
   * Seconds after which a connection without traffic is closed (`TCP`, `UDP`). 10 to 1980, without `spec` of the load
   * balancer at most 900.
   *
   * @default - the cloud's choice by the protocol
   */
  readonly idleTimeoutSeconds?: number;
  /**
   * Most connections at once, or -1 for any number. Of load balancers with `spec`, and not for `HTTP` and `HTTPS`.
   *
   * @default - any number
   */
  readonly maxConn?: number;
  /**
   * Most new connections in a second, or -1 for any number. Of load balancers with `spec`, and not for `HTTP` and `HTTPS`.
   *
   * @default - any number
   */
  readonly cps?: number;
  /**
   * Whether servers see the address of the load balancer in place of that of the client.
   *
   * @default - the cloud's choice, off
   */
  readonly snat?: boolean;
  /**
   * Whether the address of the client is handed over by the proxy protocol (`TCP_SSL`, `QUIC`).
   *
   * @default - the cloud's choice
   */
  readonly proxyProtocol?: boolean;
  /**
   * Whether an `HTTP` listener of an `INTERNAL` load balancer speaks HTTP/2 without TLS; its rules then have the
   * `forwardType` `GRPC` or `GRPCS`. Changing it replaces the listener.
   *
   * @default - the cloud's choice, off
   */
  readonly h2c?: boolean;
  /**
   * How answers are compressed: `transparent` or `compatibility`.
   *
   * @default - the cloud's choice
   */
  readonly dataCompressMode?: DataCompressMode;
  /**
   * Whether clients of a server that is taken out are sent elsewhere at once (`TCP`, `UDP`).
   *
   * @default - the cloud's choice
   */
  readonly deregisterTargetRst?: boolean;
  /**
   * Whether clients of a server whose weight becomes 0 are sent elsewhere (`TCP`, `UDP`).
   *
   * @default - the cloud's choice
   */
  readonly rescheduleTargetZeroWeight?: boolean;
  /**
   * Whether clients of a server that is found unhealthy are sent elsewhere (`TCP`, `UDP`).
   *
   * @default - the cloud's choice
   */
  readonly rescheduleUnhealthy?: boolean;
  /**
   * Whether clients are spread anew when servers come or go (`TCP`, `UDP`).
   *
   * @default - the cloud's choice
   */
  readonly rescheduleExpandTarget?: boolean;
  /**
   * Seconds until clients begin to be sent elsewhere (`TCP`, `UDP`). 0 to 3600.
   *
   * @default - the cloud's choice
   */
  readonly rescheduleStartSeconds?: number;
  /**
   * Seconds within which clients are sent elsewhere (`TCP`, `UDP`). 0 to 3600.
   *
   * @default - the cloud's choice
   */
  readonly rescheduleIntervalSeconds?: number;
}

/** Settings of a `CloudListener`. */
export interface CloudListenerProps extends CloudListenerOptions {
  /** The load balancer that listens. */
  readonly loadBalancer: ICloudLoadBalancer;
}

/** A listener that exists already. */
export interface CloudListenerAttributes {
  /** The load balancer that listens. */
  readonly loadBalancer: ICloudLoadBalancer;
  /** Id of the listener (`lbl-...`): the resource's `listener_id`, not its `id`. */
  readonly listenerId: string;
  /** `TCP`, `UDP`, `TCP_SSL`, `QUIC`, `HTTP` or `HTTPS`. */
  readonly protocol: ListenerProtocol;
  /** Port that clients connect to. */
  readonly port: number;
  /**
   * The target group that takes the traffic (TCP, UDP). The listener's `target_type` must allow it.
   *
   * @default - what `ListenerBinding` binds here
   */
  readonly targetGroup?: ITargetGroup;
}
