import { HealthCheckMethod, HealthCheckProtocol, HttpVersion } from "../closed-sets";
/** How the servers of an NLB server group are checked. */
export interface NetworkHealthCheck {
  /**
   * Whether servers are checked.
   *
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * `TCP`, `HTTP` or `UDP`.
   *
   * @default - `UDP` for UDP groups, else `TCP`
   */
  readonly protocol?: HealthCheckProtocol;
  /**
   * Classes of HTTP codes that count as healthy (protocol `HTTP`): `2xx`, `3xx`, `4xx`, `5xx`.
   *
   * @default ["2xx", "3xx"]
   */
  readonly healthyCodes?: string[];
  /**
   * Path that is asked for (protocol `HTTP`), beginning with `/`. 1 to 80 characters.
   *
   * @default "/"
   */
  readonly path?: string;
  /**
   * Host header of the request (protocol `HTTP`). 1 to 80 characters.
   *
   * @default - the server's private IP
   */
  readonly host?: string;
  /**
   * `GET` or `HEAD` (protocol `HTTP`).
   *
   * @default - the cloud's choice, `GET`
   */
  readonly method?: HealthCheckMethod;
  /**
   * Version of HTTP of the request (protocol `HTTP`): `HTTP1.0` or `HTTP1.1`.
   *
   * @default - the cloud's choice, `HTTP1.0`
   */
  readonly httpVersion?: HttpVersion;
  /**
   * What is sent to servers (protocol `UDP`). 1 to 512 characters.
   *
   * @default - the cloud's choice
   */
  readonly sendContext?: string;
  /**
   * What healthy servers answer (protocol `UDP`). 1 to 512 characters.
   *
   * @default - the cloud's choice
   */
  readonly recvContext?: string;
  /**
   * Port that is checked. 1 to 65535. Name it for any-port groups.
   *
   * @default - the backend's port
   */
  readonly port?: number;
  /**
   * Seconds between two checks. 1 to 50.
   *
   * @default 10
   */
  readonly intervalSeconds?: number;
  /**
   * Seconds after which an answer is too late. 1 to 300.
   *
   * @default 5
   */
  readonly timeoutSeconds?: number;
  /**
   * Good answers in a row before a server counts as healthy. 2 to 10.
   *
   * @default 2
   */
  readonly healthyThreshold?: number;
  /**
   * Bad answers in a row before a server counts as unhealthy. 2 to 10.
   *
   * @default 2
   */
  readonly unhealthyThreshold?: number;
}
