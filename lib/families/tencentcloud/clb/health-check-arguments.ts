import { Plain } from "../../../app/shapes/plain";
import type { ClbListener } from "@cdktf/provider-tencentcloud/lib/clb-listener";
import type { ClbListenerRule } from "@cdktf/provider-tencentcloud/lib/clb-listener-rule";
import { Lazy, TerraformElement, Token } from "cdktf";
import { TENCENTCLOUD_CLB } from "./facts/product";
import { renderFor } from "../../../values/engine-text";
import { HealthCheckView } from "../../../app/entry-view";
import { givenOf } from "../../../app/settings";
import { CloudHealthCheck } from "./health-check";
import { isUnknown, isUnknownList, asList, upperCase } from "../../../values/unknown";

const DEFAULT_HEALTHY_CODES: readonly string[] = ["2xx", "3xx"];
const BIT: { readonly [code: string]: number } = TENCENTCLOUD_CLB.healthCheck.bits ?? {};

/** Whether the check speaks HTTP, so that codes, path and domain mean something. */
function speaksHttp(check: Plain<CloudHealthCheck>, layer7: boolean): boolean {
  return check.protocol === undefined ? layer7 : ["HTTP", "HTTPS", "GRPC"].includes(upperCase(check.protocol));
}

/** The arguments that listener and rule share. */
export function healthCheckArguments(check: Plain<CloudHealthCheck>, layer7: boolean) {
  const http = speaksHttp(check, layer7);
  return {
    healthCheckSwitch: check.enabled ?? true,
    healthCheckType: check.protocol,
    healthCheckHttpCode: http ? bitmask(check) : undefined,
    healthCheckHttpPath: check.path,
    healthCheckHttpDomain: check.host,
    healthCheckHttpMethod: check.method,
    healthCheckPort: check.port,
    healthCheckIntervalTime: check.intervalSeconds,
    healthCheckTimeOut: check.timeoutSeconds,
    healthCheckHealthNum: check.healthyThreshold,
    healthCheckUnhealthNum: check.unhealthyThreshold,
  };
}

/** A v2 target group checks its servers itself; its listener or rule must then say nothing of checks. */
export function leaveChecksToGroup(entry: ClbListener | ClbListenerRule): void {
  if ("resetHealthCheckHttpVersion" in entry) {
    entry.resetHealthCheckHttpVersion();
    entry.resetHealthCheckContextType();
    entry.resetHealthCheckSendContext();
    entry.resetHealthCheckRecvContext();
  }
  entry.resetHealthCheckSwitch();
  entry.resetHealthCheckType();
  entry.resetHealthCheckHttpCode();
  entry.resetHealthCheckHttpPath();
  entry.resetHealthCheckHttpDomain();
  entry.resetHealthCheckHttpMethod();
  entry.resetHealthSourceIpType();
  entry.resetHealthCheckPort();
  entry.resetHealthCheckIntervalTime();
  entry.resetHealthCheckTimeOut();
  entry.resetHealthCheckHealthNum();
  entry.resetHealthCheckUnhealthNum();
}

/** What rules look at. */
export function healthCheckView(check: Plain<CloudHealthCheck>, layer7: boolean): HealthCheckView {
  const { enabled = true, port, intervalSeconds, timeoutSeconds, healthyThreshold, unhealthyThreshold } = check;
  const { healthyCodes, httpCodeBitmask, path, host, method, httpVersion } = check;
  const { contextType, sendContext, recvContext } = check;
  return {
    enabled,
    protocol: check.protocol,
    httpSettings: givenOf({ healthyCodes, httpCodeBitmask, path, host, method, httpVersion }),
    request: { path, host, httpVersion, contextType, sendContext, recvContext },
    healthyCodes: speaksHttp(check, layer7) && check.httpCodeBitmask === undefined ? codesOf(check) : undefined,
    httpCodeBitmask: check.httpCodeBitmask,
    port,
    intervalSeconds,
    timeoutSeconds,
    healthyThreshold,
    unhealthyThreshold,
  };
}

function codesOf(check: Plain<CloudHealthCheck>): readonly string[] {
  return asList(check.healthyCodes ?? DEFAULT_HEALTHY_CODES);
}

function bitmask(check: Plain<CloudHealthCheck>): number {
  if (check.httpCodeBitmask !== undefined) return check.httpCodeBitmask;
  const codes = codesOf(check);
  return isUnknown(codes) ? bitmaskAtPlan(codes) : codes.reduce((mask, code) => mask | (BIT[code] ?? 0), 0);
}

/** The same, worked out by the engine. */
function bitmaskAtPlan(codes: readonly string[]): number {
  const mask = Lazy.anyValue({
    produce: ({ scope, preparing }) => {
      const render = renderFor(scope as TerraformElement, preparing);
      const list = isUnknownList(codes) ? render(codes) : `[${codes.map(render).join(", ")}]`;
      return `\${sum([for code, bit in ${JSON.stringify(BIT)} : contains(${list}, code) ? bit : 0])}`;
    },
  });
  return Token.asNumber(mask);
}
