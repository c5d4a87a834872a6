import { Plain } from "../../../app/shapes/plain";
import { HealthCheckView } from "../../../app/entry-view";
import { givenOf } from "../../../app/settings";
import { asList } from "../../../values/unknown";
import { DEFAULT_HEALTHY_CODES, httpCodes } from "../healthy-codes";
import { NetworkHealthCheck } from "./network-health-check";

function typeOf(check: Plain<NetworkHealthCheck>, protocol: string): string {
  return check.protocol ?? (protocol === "UDP" ? "UDP" : "TCP");
}

/** The block of the server group. */
export function healthCheckBlock(check: Plain<NetworkHealthCheck>, protocol: string) {
  const type = typeOf(check, protocol);
  return {
    healthCheckEnabled: check.enabled ?? true,
    healthCheckType: type,
    healthCheckHttpCode: type === "HTTP" ? httpCodes(check.healthyCodes ?? DEFAULT_HEALTHY_CODES) : undefined,
    healthCheckUrl: check.path ?? (type === "HTTP" ? "/" : undefined),
    httpCheckMethod: check.method,
    healthCheckDomain: check.host,
    healthCheckHttpVersion: check.httpVersion,
    healthCheckReq: check.sendContext,
    healthCheckExp: check.recvContext,
    healthCheckConnectPort: check.port,
    healthCheckInterval: check.intervalSeconds,
    healthCheckConnectTimeout: check.timeoutSeconds,
    healthyThreshold: check.healthyThreshold,
    unhealthyThreshold: check.unhealthyThreshold,
  };
}

/** What rules look at. */
export function healthCheckView(check: Plain<NetworkHealthCheck>, protocol: string): HealthCheckView {
  return {
    enabled: check.enabled ?? true,
    protocol: typeOf(check, protocol),
    httpSettings: givenOf({
      healthyCodes: check.healthyCodes,
      method: check.method,
      path: check.path,
      host: check.host,
      httpVersion: check.httpVersion,
    }),
    request: { path: check.path, host: check.host },
    healthyCodes: typeOf(check, protocol) === "HTTP" ? asList(check.healthyCodes ?? DEFAULT_HEALTHY_CODES) : undefined,
    port: check.port,
    intervalSeconds: check.intervalSeconds,
    timeoutSeconds: check.timeoutSeconds,
    healthyThreshold: check.healthyThreshold,
    unhealthyThreshold: check.unhealthyThreshold,
  };
}
