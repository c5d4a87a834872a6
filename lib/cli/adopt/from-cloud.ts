import { CloudError } from "../../cloud/call";
import { FAMILIES } from "../../families";
import { CloudName } from "../../families/cloud-name";
import { UserError } from "../exit";
import type { Input } from "../../adopt";

/** What is asked of a cloud. */
export interface CloudOptions {
  readonly fromCloud?: true;
  readonly loadBalancerId?: string;
  readonly cloud?: CloudName;
  readonly region?: string;
  readonly retries: number;
}

/** A load balancer that no file has, as an input. */
export async function fromCloud(paths: readonly string[], options: CloudOptions): Promise<Input> {
  const { loadBalancerId: id, cloud, region, retries } = options;
  if (paths.length > 0) throw new UserError(`pass either ${paths[0]} or --from-cloud`);
  if (!id) throw new UserError("--from-cloud needs --load-balancer-id");
  // Loads the clients of both clouds, which no file needs.
  const { findIn } = await import("../../families/inventory");
  const { inputOf } = await import("../../adopt");
  try {
    return inputOf(await findIn(FAMILIES, { id, cloud, region, env: process.env, retries }));
  } catch (error) {
    throw error instanceof CloudError ? new UserError(error.message) : error;
  }
}
