import type { CliRun } from "../../cli/cli";
import { inProcess } from "../../cli/in-process";
import { Call, HealthCloud } from "../../health/cloud";
import { ALB } from "./alb";
import { CLB } from "./clb";
import { GWLB } from "./gwlb";
import { NLB } from "./nlb";
import { TENCENT } from "./tencent";

/** What stands in for a load balancer in a cloud. */
export interface InCloud {
  readonly id: string;
  readonly answers: HealthCloud["answers"];
}

/** A run of `adopt --from-cloud`, and what it asked. */
export interface AskedRun extends CliRun {
  readonly calls: readonly Call[];
}

/** By name, a load balancer of each family, with the options that tell its cloud. */
export const IN_CLOUD: { readonly [name: string]: readonly [InCloud, ...options: string[]] } = {
  "Alibaba CLB": [CLB, "--cloud", "alicloud"],
  "Alibaba ALB": [ALB],
  "Alibaba NLB": [NLB],
  "Alibaba GWLB": [GWLB, "--cloud", "alicloud"],
  "Tencent CLB": [TENCENT, "--cloud", "tencentcloud"],
};

/** Answers that stand in the place of others, by action; an error code alone refuses. */
export type Instead = { readonly [action: string]: string | ((request: Record<string, unknown>) => object) };

/** Adopts from a cloud. */
export async function askedOf(
  { id, answers }: InCloud,
  options: readonly string[],
  instead: Instead = {},
): Promise<AskedRun> {
  const refused = Object.entries(instead).map(([action, answer]) => {
    const name = Object.keys(answers).find((one) => one.endsWith(action))!;
    return [name, typeof answer === "string" ? refusal(name, answer) : answer];
  });
  const cloud = await HealthCloud.open({ ...answers, ...Object.fromEntries(refused) });
  const args = ["adopt", "--from-cloud", "--load-balancer-id", id, "--retries", "0", ...options];
  try {
    return { ...(await inProcess(args, { env: cloud.env })), calls: cloud.calls };
  } finally {
    await cloud.close();
  }
}

function refusal(name: string, code: string): () => object {
  return name.includes(" ")
    ? () => ({ Code: code, Message: "you may not" })
    : () => ({ Error: { Code: code, Message: "you may not" } });
}
