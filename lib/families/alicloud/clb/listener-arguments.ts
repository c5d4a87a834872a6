import { Plain } from "../../../app/shapes/plain";
import { Fn } from "cdktf";
import { isUnknownList, asList } from "../../../values/unknown";
import { HealthCheckView, SessionView } from "../../../app/entry-view";
import { givenOf } from "../../../app/settings";
import { DEFAULT_HEALTHY_CODES, httpCodes } from "../healthy-codes";
import { ClassicHealthCheck } from "./health-check";
import { ClassicStickySession } from "./sticky-session";

/** The arguments that listener and rule share. */
export function healthCheckArguments(check: Plain<ClassicHealthCheck>) {
  return {
    healthCheck: check.enabled === false ? "off" : "on",
    healthCheckUri: check.path,
    healthCheckDomain: check.host,
    healthCheckConnectPort: check.port,
    healthCheckHttpCode: joined(httpCodes(check.healthyCodes ?? DEFAULT_HEALTHY_CODES)),
    healthCheckInterval: check.intervalSeconds,
    healthCheckTimeout: check.timeoutSeconds,
    healthyThreshold: check.healthyThreshold,
    unhealthyThreshold: check.unhealthyThreshold,
  };
}

/** The arguments that only a listener has. */
export function checkArguments(check: Plain<ClassicHealthCheck> | undefined) {
  return { healthCheckType: check?.protocol, healthCheckMethod: check?.method };
}

function joined(codes: string[]): string {
  return isUnknownList(codes) ? Fn.join(",", codes) : codes.join(",");
}

/** TCP and UDP listeners always check, whatever the switch says. */
export function healthCheckView(check: Plain<ClassicHealthCheck>, protocol: string): HealthCheckView {
  const always = ["tcp", "udp"].includes(protocol);
  const readsCodes = !always || check.protocol === "http";
  return {
    enabled: always || (check.enabled ?? true),
    protocol: check.protocol,
    httpSettings: givenOf({
      healthyCodes: check.healthyCodes,
      path: check.path,
      host: check.host,
      method: check.method,
    }),
    request: { path: check.path, host: check.host },
    healthyCodes: readsCodes ? asList(check.healthyCodes ?? DEFAULT_HEALTHY_CODES) : undefined,
    port: check.port,
    intervalSeconds: check.intervalSeconds,
    timeoutSeconds: check.timeoutSeconds,
    healthyThreshold: check.healthyThreshold,
    unhealthyThreshold: check.unhealthyThreshold,
  };
}

/** The arguments that listener and rule share. */
export function stickySessionArguments(sticky: Plain<ClassicStickySession> | undefined) {
  if (sticky === undefined) return {};
  return {
    stickySession: "on",
    stickySessionType: sticky.type,
    cookieTimeout: sticky.cookieTimeoutSeconds,
    cookie: sticky.cookie,
  };
}

/** What rules look at. */
export function sessionView(seconds: number | undefined, sticky: Plain<ClassicStickySession> | undefined): SessionView {
  const cookieSession = sticky && {
    type: sticky.type,
    timeoutSeconds: sticky.cookieTimeoutSeconds,
    cookie: sticky.cookie,
  };
  return { seconds, cookieSession };
}
