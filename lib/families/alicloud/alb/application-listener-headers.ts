import { TracingType, XForwardedForMode } from "../closed-sets";
/** What an ALB tells servers of the client, in header fields of the request. */
export interface ApplicationXForwardedFor {
  /**
   * `X-Forwarded-For`: the addresses of the client and of proxies.
   *
   * @default - the cloud's choice, on
   */
  readonly enabled?: boolean;
  /**
   * What becomes of an `X-Forwarded-For` of the request: `append` adds the last address to it, `remove` takes it away.
   *
   * @default - the cloud's choice, `append`
   */
  readonly processingMode?: XForwardedForMode;
  /**
   * `X-Forwarded-Host`: the domain that the client asked for.
   *
   * @default false
   */
  readonly host?: boolean;
  /**
   * `X-Forwarded-Proto`: the protocol of the listener.
   *
   * @default - the cloud's choice, off
   */
  readonly proto?: boolean;
  /**
   * `SLB-ID`: the id of the load balancer.
   *
   * @default - the cloud's choice, off
   */
  readonly slbId?: boolean;
  /**
   * `X-Forwarded-Port`: the port of the listener.
   *
   * @default - the cloud's choice, off
   */
  readonly slbPort?: boolean;
  /**
   * `X-Forwarded-Client-Port`: the port of the client.
   *
   * @default - the cloud's choice, off
   */
  readonly clientSrcPort?: boolean;
  /**
   * `X-Forwarded-Client-Ip`: the address of the client. The vendor turns the feature on for an account when it is asked.
   *
   * @default false
   */
  readonly clientSourceIps?: boolean;
  /**
   * Addresses of proxies to trust: the last address of `X-Forwarded-For` that is none of them is the client's.
   *
   * @default - none
   */
  readonly clientSourceIpsTrusted?: string;
  /**
   * `X-Forwarded-Clientcert-subjectdn`: the owner of the client's certificate (`HTTPS`).
   *
   * @default - the cloud's choice, off
   */
  readonly clientCertSubjectDn?: boolean;
  /**
   * Another name for that field. 1 to 40 lower-case letters, digits, `-`, `_`.
   *
   * @default - none
   */
  readonly clientCertSubjectDnAlias?: string;
  /**
   * `X-Forwarded-Clientcert-issuerdn`: the issuer of the client's certificate (`HTTPS`).
   *
   * @default - the cloud's choice, off
   */
  readonly clientCertIssuerDn?: boolean;
  /**
   * Another name for that field. 1 to 40 lower-case letters, digits, `-`, `_`.
   *
   * @default - none
   */
  readonly clientCertIssuerDnAlias?: string;
  /**
   * `X-Forwarded-Clientcert-fingerprint`: the fingerprint of the client's certificate (`HTTPS`).
   *
   * @default - the cloud's choice, off
   */
  readonly clientCertFingerPrint?: boolean;
  /**
   * Another name for that field. 1 to 40 lower-case letters, digits, `-`, `_`.
   *
   * @default - none
   */
  readonly clientCertFingerPrintAlias?: string;
  /**
   * `X-Forwarded-Clientcert-clientverify`: whether the client's certificate was found good (`HTTPS`).
   *
   * @default - the cloud's choice, off
   */
  readonly clientCertClientVerify?: boolean;
  /**
   * Another name for that field. 1 to 40 lower-case letters, digits, `-`, `_`.
   *
   * @default - none
   */
  readonly clientCertClientVerifyAlias?: string;
}

/** Whether clients of an `HTTPS` listener may go on by QUIC. */
export interface ApplicationQuic {
  /**
   * Whether they may. Then `listenerId` is required.
   *
   * @default - the cloud's choice, off
   */
  readonly upgradeEnabled?: boolean;
  /**
   * Id of the `QUIC` listener (`lsn-...`) that takes them.
   *
   * @default - none
   */
  readonly listenerId?: string;
}

/** Traces of requests, for a load balancer that logs them (`accessLog`). */
export interface ApplicationAccessLogTracing {
  /** Whether requests are traced. */
  readonly enabled: boolean;
  /**
   * How many of 10,000 requests are traced. 1 to 10000.
   *
   * @default - the cloud's choice
   */
  readonly sample?: number;
  /**
   * `Zipkin`.
   *
   * @default - the cloud's choice
   */
  readonly type?: TracingType;
}
