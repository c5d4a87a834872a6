import { StickySessionType } from "../closed-sets";
/** Keeps a client on one server by a cookie. HTTP and HTTPS only. */
export interface ClassicStickySession {
  /** `insert`: the load balancer sets a cookie of its own. `server`: it rewrites the cookie named in `cookie`. */
  readonly type: StickySessionType;
  /**
   * Life of the inserted cookie in seconds. 1 to 86400. Required for `insert`.
   *
   * @default - none
   */
  readonly cookieTimeoutSeconds?: number;
  /**
   * Name of the server's cookie. 1 to 200 characters. Required for `server`.
   *
   * @default - none
   */
  readonly cookie?: string;
}
