import { HealthCheckMethod, HealthCheckProtocol, HttpVersion } from "../closed-sets";
/** How the servers of an ALB server group are checked. Servers of weight 0 are not checked. */
export interface ApplicationHealthCheck {
  /**
   * Whether servers are checked.
   *
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * `HTTP`, `HTTPS`, `TCP` or `GRPC`.
   *
   * @default HealthCheckProtocol.HTTP
   */
  readonly protocol?: HealthCheckProtocol;
  /**
   * Classes of HTTP codes that count as healthy: `2xx`, `3xx`, `4xx`, `5xx`.
   *
   * @default ["2xx", "3xx"] where HTTP or HTTPS is checked
   */
  readonly healthyCodes?: string[];
  /**
   * `GET`, `HEAD` or `POST`.
   *
   * @default HealthCheckMethod.HEAD where HTTP or HTTPS is checked
   */
  readonly method?: HealthCheckMethod;
  /**
   * Path that is asked for, beginning with `/`. 1 to 80 characters.
   *
   * @default "/" where HTTP or HTTPS is checked
   */
  readonly path?: string;
  /**
   * Host header of the request. 1 to 80 characters.
   *
   * @default - the server's private IP
   */
  readonly host?: string;
  /**
   * Version of HTTP of the request: `HTTP1.0` or `HTTP1.1`.
   *
   * @default - the cloud's choice, `HTTP1.1`
   */
  readonly httpVersion?: HttpVersion;
  /**
   * Port that is checked. 1 to 65535.
   *
   * @default - the backend's port
   */
  readonly port?: number;
  /**
   * Seconds between two checks. 1 to 50.
   *
   * @default 2
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
   * @default 3
   */
  readonly healthyThreshold?: number;
  /**
   * Bad answers in a row before a server counts as unhealthy. 2 to 10.
   *
   * @default 3
   */
  readonly unhealthyThreshold?: number;
}
