import { Plain } from "../../../app/shapes/plain";
import { HealthCheckView } from "../../../app/entry-view";
import { givenOf } from "../../../app/settings";
import { asList } from "../../../values/unknown";
import { DEFAULT_HEALTHY_CODES, httpCodes } from "../healthy-codes";
import { ApplicationHealthCheck } from "./application-health-check";

const DEFAULT_PROTOCOL = "HTTP";

function speaksHttp({ protocol = DEFAULT_PROTOCOL }: Plain<ApplicationHealthCheck>): boolean {
  return ["HTTP", "HTTPS"].includes(protocol);
}

/** The block of the server group. A check that is off must still be written. */
export function healthCheckBlock(check: Plain<ApplicationHealthCheck>) {
  const http = speaksHttp(check);
  const codes = check.healthyCodes ?? (http ? DEFAULT_HEALTHY_CODES : undefined);
  if (check.enabled === false) return { healthCheckEnabled: false };
  return {
    healthCheckEnabled: true,
    healthCheckProtocol: check.protocol ?? DEFAULT_PROTOCOL,
    healthCheckCodes: codes && httpCodes(codes),
    healthCheckMethod: check.method ?? (http ? "HEAD" : undefined),
    healthCheckPath: check.path ?? (http ? "/" : undefined),
    healthCheckHost: check.host,
    healthCheckHttpVersion: check.httpVersion,
    healthCheckConnectPort: check.port,
    healthCheckInterval: check.intervalSeconds,
    healthCheckTimeout: check.timeoutSeconds,
    healthyThreshold: check.healthyThreshold,
    unhealthyThreshold: check.unhealthyThreshold,
  };
}

/** What rules look at. */
export function healthCheckView(check: Plain<ApplicationHealthCheck>): HealthCheckView {
  const { enabled = true, port, intervalSeconds, timeoutSeconds, healthyThreshold, unhealthyThreshold } = check;
  return {
    enabled,
    protocol: check.protocol ?? DEFAULT_PROTOCOL,
    httpSettings: givenOf({
      healthyCodes: check.healthyCodes,
      method: check.method,
      path: check.path,
      host: check.host,
      httpVersion: check.httpVersion,
    }),
    request: { path: check.path, host: check.host },
    healthyCodes: check.healthyCodes
      ? asList(check.healthyCodes)
      : speaksHttp(check)
        ? DEFAULT_HEALTHY_CODES
        : undefined,
    port,
    intervalSeconds,
    timeoutSeconds,
    healthyThreshold,
    unhealthyThreshold,
  };
}
