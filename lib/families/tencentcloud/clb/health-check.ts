import { HealthCheckContextType, HealthCheckMethod, HealthCheckProtocol } from "../closed-sets";
/**
 * Health check of a TCP or UDP listener, or of a rule of an HTTP or HTTPS listener.
 */
export interface CloudHealthCheck {
  /**
   * Whether servers are checked.
   *
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * `TCP`, `HTTP`, `HTTPS`, `GRPC`, `PING`, `CUSTOM`, as the protocol allows.
   *
   * @default - the cloud's choice for the protocol
   */
  readonly protocol?: HealthCheckProtocol;
  /**
   * Classes of HTTP codes that count as healthy: `1xx`, `2xx`, `3xx`, `4xx`, `5xx`. Written as the API's bitmask.
   *
   * @default ["2xx", "3xx"] where HTTP is checked; the cloud's own default counts every code as healthy
   */
  readonly healthyCodes?: string[];
  /**
   * The API's bitmask of healthy codes, for values known only at plan: 1 is 1xx, 2 is 2xx, 4 is 3xx, 8 is 4xx, 16 is
   * 5xx. 1 to 31. Wins over `healthyCodes`.
   *
   * @default - made from `healthyCodes`
   */
  readonly httpCodeBitmask?: number;
  /**
   * Path that is asked for, beginning with `/`. 1 to 200 characters.
   *
   * @default "/"
   */
  readonly path?: string;
  /**
   * Host header of the request. 1 to 80 characters. Required where a TCP listener checks by HTTP.
   *
   * @default - the rule's domain
   */
  readonly host?: string;
  /**
   * How an HTTP check asks: `HEAD` or `GET`.
   *
   * @default - the cloud's choice, `HEAD`
   */
  readonly method?: HealthCheckMethod;
  /**
   * HTTP version of the request: `HTTP/1.0` or `HTTP/1.1`. Only for a TCP listener, or a target group of protocol TCP,
   * that checks by HTTP, where it is required.
   *
   * @default - none
   */
  readonly httpVersion?: string;
  /**
   * What the texts of a `CUSTOM` check are: `TEXT`, or `HEX`. Required there, and only for TCP and UDP listeners.
   *
   * @default - none
   */
  readonly contextType?: HealthCheckContextType;
  /**
   * What a `CUSTOM` check sends. Up to 500 visible ASCII characters. Required there.
   *
   * @default - none
   */
  readonly sendContext?: string;
  /**
   * What a healthy server answers to a `CUSTOM` check. Up to 500 visible ASCII characters. Required there.
   *
   * @default - none
   */
  readonly recvContext?: string;
  /**
   * Port that is checked. 1 to 65535, or -1 for the backend's port.
   *
   * @default - the backend's port
   */
  readonly port?: number;
  /**
   * Seconds between two checks. 2 to 300.
   *
   * @default 5
   */
  readonly intervalSeconds?: number;
  /**
   * Seconds after which an answer is too late. 2 to 60, less than the interval.
   *
   * @default 2
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
