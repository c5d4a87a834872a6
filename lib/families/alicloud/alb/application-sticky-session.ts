import { StickySessionType } from "../closed-sets";
/** Keeps a client on one server of a group by a cookie. */
export interface ApplicationStickySession {
  /** `Insert`: the load balancer sets a cookie of its own. `Server`: it rewrites the cookie named in `cookie`. */
  readonly type: StickySessionType;
  /**
   * Life of the inserted cookie in seconds. 1 to 86400.
   *
   * @default 1000 (`Insert`)
   */
  readonly cookieTimeoutSeconds?: number;
  /**
   * Name of the server's cookie. 1 to 200 characters. Required for `Server`.
   *
   * @default - none
   */
  readonly cookie?: string;
}
