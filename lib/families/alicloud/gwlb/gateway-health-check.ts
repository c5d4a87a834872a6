import { HealthCheckProtocol } from "../closed-sets";
/** How the appliances of a GWLB server group are checked. */
export interface GatewayHealthCheck {
  /**
   * Whether servers are checked.
   *
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * `TCP` or `HTTP`.
   *
   * @default HealthCheckProtocol.TCP
   */
  readonly protocol?: HealthCheckProtocol;
  /**
   * Port that is checked. 1 to 65535. Appliances answer checks on a port of their own, not on the GENEVE port.
   *
   * @default 80
   */
  readonly port?: number;
  /**
   * Path that is asked for (`HTTP`), beginning with `/`. 1 to 80 characters.
   *
   * @default - the cloud's choice
   */
  readonly path?: string;
  /**
   * Host header of the request (`HTTP`). 1 to 80 characters.
   *
   * @default - the server's private IP
   */
  readonly host?: string;
  /**
   * Classes of HTTP codes that count as healthy (`HTTP`): `2xx`, `3xx`, `4xx`, `5xx`.
   *
   * @default ["2xx", "3xx"]
   */
  readonly healthyCodes?: string[];
  /**
   * Seconds between two checks. 1 to 50.
   *
   * @default - the cloud's choice, 10
   */
  readonly intervalSeconds?: number;
  /**
   * Seconds after which an answer is too late. 1 to 300.
   *
   * @default - the cloud's choice, 5
   */
  readonly timeoutSeconds?: number;
  /**
   * Good answers in a row before a server counts as healthy. 2 to 10.
   *
   * @default - the cloud's choice, 2
   */
  readonly healthyThreshold?: number;
  /**
   * Bad answers in a row before a server counts as unhealthy. 2 to 10.
   *
   * @default - the cloud's choice, 2
   */
  readonly unhealthyThreshold?: number;
}
