import { TENCENTCLOUD_CLASSIC } from "./facts";
import { CloudError } from "../../../cloud/call";
import { TencentApi } from "../../../cloud/tencentcloud";

const BATCH = TENCENTCLOUD_CLASSIC.members.batch;
/** Said of a load balancer that is not there. */
export const GONE = ["InvalidParameter.LBIdNotFound", "InvalidParameterValue.LBIdNotFound", "ResourceNotFound"];

/** A server behind a classic load balancer. Its port is the listener's affair. */
export interface ClassicTarget {
  readonly instanceId: string;
  readonly weight: number;
}

/**
 * Makes servers serve a classic load balancer with the given weights. Those that do already are left alone, others
 * that it has are not touched; so it can be run again after any failure.
 *
 * The API cannot change a weight: such a server is unbound and bound again, batch by batch.
 *
 * @returns the ids of the servers that were bound
 */
export async function bindClassic(
  api: TencentApi,
  loadBalancerId: string,
  targets: readonly ClassicTarget[],
): Promise<string[]> {
  const done = new Set<string>();
  await api.patiently(async () => {
    const bound = await boundTo(api, loadBalancerId);
    const missing = targets.filter(({ instanceId, weight }) => bound.get(instanceId) !== weight);
    for (const batch of batches(missing)) {
      const stale = batch.map(({ instanceId }) => instanceId).filter((id) => bound.has(id));
      if (stale.length > 0) await deregister(api, loadBalancerId, stale);
      await api.run("RegisterTargetsWithClassicalLB", {
        LoadBalancerId: loadBalancerId,
        Targets: batch.map(({ instanceId, weight }) => ({ InstanceId: instanceId, Weight: weight })),
      });
      batch.forEach(({ instanceId }) => done.add(instanceId));
    }
  });
  return [...done];
}

/**
 * Takes servers out of a classic load balancer. Those that are out already, and a load balancer that is gone, are
 * fine.
 *
 * @returns the ids of the servers that were unbound
 */
export async function unbindClassic(
  api: TencentApi,
  loadBalancerId: string,
  instanceIds: readonly string[],
): Promise<string[]> {
  const done = new Set<string>();
  await api.patiently(async () => {
    const bound = await boundTo(api, loadBalancerId, true);
    for (const batch of batches(instanceIds.filter((id) => bound.has(id)))) {
      await deregister(api, loadBalancerId, batch);
      batch.forEach((id) => done.add(id));
    }
  });
  return [...done];
}

async function boundTo(api: TencentApi, loadBalancerId: string, mayBeGone = false): Promise<Map<string, number>> {
  try {
    const answer = await api.call("DescribeClassicalLBTargets", { LoadBalancerId: loadBalancerId });
    const targets = answer.listOrNull("Targets");
    return new Map(targets.map((target) => [target.text("InstanceId"), target.number("Weight")]));
  } catch (error) {
    if (mayBeGone && error instanceof CloudError && error.code !== undefined && GONE.includes(error.code)) {
      return new Map();
    }
    throw error;
  }
}

function deregister(api: TencentApi, loadBalancerId: string, instanceIds: readonly string[]): Promise<void> {
  return api.run("DeregisterTargetsFromClassicalLB", { LoadBalancerId: loadBalancerId, InstanceIds: instanceIds });
}

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, n) => all.slice(n * BATCH, (n + 1) * BATCH));
}
