import { ContentType, HeaderValueType, RedirectCode, RedirectProtocol } from "../closed-sets";
import type { IApplicationServerGroup } from "./application-server-group";

/** A server group that a rule sends to, and its part. */
export interface ApplicationForwardGroup {
  /** Where the requests go. */
  readonly serverGroup: IApplicationServerGroup;
  /**
   * Part of the requests, relative to the other groups of the rule. An integer from 0 to 100.
   *
   * @default 100
   */
  readonly weight?: number;
}

/** Sends requests to server groups that are made apart from the rule. */
export interface ApplicationForward {
  /** The groups and their weights. One at least, and no more than five as far as is known. */
  readonly serverGroups: ApplicationForwardGroup[];
  /**
   * Seconds for which a client stays with one of several groups. 1 to 86400.
   *
   * @default - each request is split anew
   */
  readonly poolSessionSeconds?: number;
}

/**
 * Where clients are sent. At least one setting beside `httpCode`.
 *
 * In texts, `${host}`, `${path}`, `${port}`, `${protocol}` and `${query}` stand for what the client asked for.
 */
export interface ApplicationRedirect {
  /**
   * `HTTP`, `HTTPS` or `${protocol}`. On an HTTPS listener, the API refuses `HTTP`.
   *
   * @default - as the client asked
   */
  readonly protocol?: RedirectProtocol;
  /**
   * Host name. 3 to 128 characters.
   *
   * @default - as the client asked
   */
  readonly host?: string;
  /**
   * Port, `1` to `65535`, or `${port}`.
   *
   * @default - as the client asked
   */
  readonly port?: string;
  /**
   * Path that begins with `/`. 1 to 128 characters.
   *
   * @default - as the client asked
   */
  readonly path?: string;
  /**
   * Query string. 1 to 128 characters.
   *
   * @default - as the client asked
   */
  readonly query?: string;
  /**
   * `301`, `302`, `303`, `307` or `308`.
   *
   * @default - the cloud's choice
   */
  readonly httpCode?: RedirectCode;
}

/** An answer that the load balancer gives by itself. */
export interface ApplicationFixedResponse {
  /** Body of the answer: ASCII. 0 to 1024 characters. */
  readonly content: string;
  /**
   * `text/plain`, `text/css`, `text/html`, `application/javascript` or `application/json`.
   *
   * @default - the cloud's choice
   */
  readonly contentType?: ContentType;
  /**
   * Status code: `2xx`, `4xx` or `5xx`, such as `503`.
   *
   * @default - the cloud's choice
   */
  readonly httpCode?: string;
}

/**
 * What servers are asked for instead. For rules that forward.
 *
 * In texts, `${host}`, `${path}`, `${port}`, `${protocol}` and `${query}` stand for what the client asked for.
 */
export interface ApplicationRewrite {
  /**
   * Host name. 3 to 128 characters.
   *
   * @default - as the client asked
   */
  readonly host?: string;
  /**
   * Path that begins with `/`. 1 to 128 characters.
   *
   * @default - as the client asked
   */
  readonly path?: string;
  /**
   * Query string. 1 to 128 characters.
   *
   * @default - as the client asked
   */
  readonly query?: string;
}

/** The value of a header field. */
export interface ApplicationInsertHeader {
  /**
   * The value itself, the header field of the request that it is taken from, or what the load balancer knows:
   * `ClientSrcPort`, `ClientSrcIp`, `Protocol`, `SLBId` or `SLBPort`. 1 to 128 characters.
   */
  readonly value: string;
  /**
   * Which of the three it is: `UserDefined`, `ReferenceHeader` or `SystemDefined`.
   *
   * @default HeaderValueType.USER_DEFINED
   */
  readonly valueType?: HeaderValueType;
}

/** How many requests a rule lets through. The others are answered with an error. */
export interface ApplicationTrafficLimit {
  /**
   * Requests a second. 1 to 100000.
   *
   * @default - no limit
   */
  readonly qps?: number;
  /**
   * Requests a second of one client address. 1 to 100000.
   *
   * @default - no limit
   */
  readonly perIpQps?: number;
}

/** What browsers may do with answers on pages of other origins. */
export interface ApplicationCors {
  /**
   * Origins, for example `https://*.example.com`, or `*`.
   *
   * @default - none
   */
  readonly allowOrigins?: string[];
  /**
   * HTTP methods, for example `GET`.
   *
   * @default - none
   */
  readonly allowMethods?: string[];
  /**
   * Header fields that requests may have.
   *
   * @default - none
   */
  readonly allowHeaders?: string[];
  /**
   * Header fields that pages may read.
   *
   * @default - none
   */
  readonly exposeHeaders?: string[];
  /**
   * Whether cookies and the like may be sent.
   *
   * @default - the cloud's choice
   */
  readonly allowCredentials?: boolean;
  /**
   * Seconds for which a browser may remember this; -1 turns that off. From -1 to 172800.
   *
   * @default - the cloud's choice
   */
  readonly maxAgeSeconds?: number;
}
