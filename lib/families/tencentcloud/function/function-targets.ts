import { ClbFunctionTargetsAttachment } from "@cdktf/provider-tencentcloud/lib/clb-function-targets-attachment";
import { Lazy } from "cdktf";
import { FunctionVersion } from "../../../app/backend";
import { PoolMember } from "../../../app/pool-member";
import type { TargetPlace } from "../clb/targets";
import { Construct } from "constructs";

/**
 * Binds a cloud function to a rule. Another function, version or weight is an edit in place.
 *
 * Its address does not hold the backend's id: a rule has one function, whatever it is called.
 */
export function bindFunction(
  scope: Construct,
  { loadBalancer, listenerId, ruleId }: TargetPlace,
  member: PoolMember,
  { namespace, qualifier, qualifierType }: FunctionVersion,
): ClbFunctionTargetsAttachment {
  return new ClbFunctionTargetsAttachment(scope, "Function", {
    provider: loadBalancer._provider,
    loadBalancerId: loadBalancer.loadBalancerId,
    listenerId,
    locationId: ruleId,
    functionTargets: {
      weight: Lazy.numberValue({ produce: () => member.weight }),
      function: {
        functionNamespace: namespace,
        functionName: member.backend.serverId,
        functionQualifier: qualifier,
        functionQualifierType: qualifierType,
      },
    },
  });
}
