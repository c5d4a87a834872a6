/** An executable, and what its messages may name beside it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** How `impact` is called. */
  readonly impact: string;
  /** What takes an edit apart that loses servers in one apply. */
  readonly stages: string;
}

/** All commands. */
export const CDKTF_LB: Tool = {
  name: "cdktf-lb",
  description: "Tools around load-balancer backends on Alibaba Cloud and Tencent Cloud",
  impact: "cdktf-lb impact",
  stages:
    'deploy in stages with "cdktf-lb rollout", give the binding a strategy that keeps servers (docs/traffic-matrix.md)',
};

/** `impact` alone, for plans of any stack. */
export const LB_IMPACT: Tool = {
  name: "lb-impact",
  description: "Say what a plan will do to the traffic of load balancers on Alibaba Cloud and Tencent Cloud",
  impact: "lb-impact",
  stages: "apply it in two steps, what comes first and what goes after it",
};

let current = CDKTF_LB;

/** From now on, messages are of this one. */
export function become(tool: Tool): void {
  current = tool;
}

/** The executable that runs. */
export function ownTool(): Tool {
  return current;
}
