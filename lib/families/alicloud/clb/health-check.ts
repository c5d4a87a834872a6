import { HealthCheckMethod, HealthCheckProtocol } from "../closed-sets";
/**
 * Health check of a listener or rule. TCP and UDP listeners always check; there the switch has no effect.
 */
export interface ClassicHealthCheck {
  /**
   * Whether servers are checked (HTTP and HTTPS listeners).
   *
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * Classes of HTTP codes that count as healthy: `2xx`, `3xx`, `4xx`, `5xx`.
   *
   * @default ["2xx", "3xx"]
   */
  readonly healthyCodes?: string[];
  /**
   * Path that is asked for, beginning with `/`, for example `/health`. 1 to 80 characters.
   *
   * @default - `/`
   */
  readonly path?: string;
  /**
   * Host header of the request. 1 to 80 characters.
   *
   * @default - the server's private IP
   */
  readonly host?: string;
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
  /**
   * For TCP listeners: `tcp` or `http`.
   *
   * @default HealthCheckProtocol.TCP
   */
  readonly protocol?: HealthCheckProtocol;
  /**
   * How an HTTP check asks (HTTP and HTTPS listeners): `head` or `get`. Not of rules.
   *
   * @default - the cloud's choice, `head`
   */
  readonly method?: HealthCheckMethod;
}
