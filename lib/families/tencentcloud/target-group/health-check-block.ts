import { Plain } from "../../../app/shapes/plain";
import { ClbTargetGroupHealthCheck } from "@cdktf/provider-tencentcloud/lib/clb-target-group";
import { upperCase } from "../../../values/unknown";
import { CloudHealthCheck } from "../clb/health-check";
import { TargetGroupHealthCheck } from "./target-group-props";
import { healthCheckArguments } from "../clb/health-check-arguments";

const OWN_CHECK = ["TCP", "HTTP", "HTTPS"];

/** How a group checks its servers: by its own protocol, unless the user says otherwise. */
export function checkType(check: Plain<CloudHealthCheck>, protocol: string | undefined): string | undefined {
  if (check.protocol !== undefined) return upperCase(check.protocol);
  return protocol !== undefined && OWN_CHECK.includes(protocol) ? protocol : undefined;
}

/** The block of a v2 group. Its names differ from those of listeners and rules. */
export function healthCheckBlock(
  check: Plain<TargetGroupHealthCheck>,
  protocol: string | undefined,
): ClbTargetGroupHealthCheck {
  const type = checkType(check, protocol);
  const { healthCheckHttpCode } = healthCheckArguments({ ...check, protocol: type }, false);
  return {
    healthSwitch: check.enabled ?? true,
    protocol: type,
    port: check.port,
    timeout: check.timeoutSeconds,
    gapTime: check.intervalSeconds,
    goodLimit: check.healthyThreshold,
    badLimit: check.unhealthyThreshold,
    httpCode: healthCheckHttpCode,
    extendedCode: check.extendedCode,
    httpCheckPath: check.path,
    httpCheckDomain: check.host,
    httpCheckMethod: check.method,
    httpVersion: check.httpVersion,
  };
}
