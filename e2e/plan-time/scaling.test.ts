import { TerraformStack } from "cdktf";
import { alicloud, tencentcloud } from "../../lib";
import { Case, judge } from "./cases";

/** Sizes of scaling groups, and where their servers are made. */

function asg(stack: TerraformStack, props: Partial<tencentcloud.AutoScalingGroupProps>): void {
  const defaults = { configurationId: "asc-1", vpcId: "vpc-1", subnetIds: ["subnet-1"], minSize: 1, maxSize: 4 };
  new tencentcloud.AutoScalingGroup(stack, "Asg", { ...defaults, ...props });
}

const CASES: readonly Case[] = [
  {
    name: "the largest size",
    declare: (stack, typed, value) => asg(stack, { minSize: 2, maxSize: typed("most", value).numberValue }),
    right: [2, 2000, "4"],
    wrong: [1, 2001, 2.5],
    message: `scaling group "Asg": maxSize must be an integer from 2 to 2000, from minSize on, got the value of var.most; choose one in the range [scaling-size]`,
  },
  {
    name: "the smallest size, of a known largest",
    declare: (stack, typed, value) =>
      new alicloud.ScalingGroup(stack, "Group", {
        minSize: typed("least", value).numberValue,
        maxSize: 4,
        vswitchIds: ["vsw-1"],
      }),
    right: [0, 4],
    wrong: [5],
    message: `scaling group "Group": maxSize must be an integer from 0 to 2000, from minSize on, got 4, with the value of var.least; choose one in the range [scaling-size]`,
  },
  {
    name: "how many servers to start with",
    declare: (stack, typed, value) => asg(stack, { desiredCapacity: typed("start", value).numberValue }),
    right: [1, 4, null],
    wrong: [0, 5],
    message: `scaling group "Asg": desiredCapacity must be an integer from 1 to 4, from minSize to maxSize, got the value of var.start; choose one in the range [scaling-size]`,
  },
  {
    name: "where servers are made",
    declare: (stack, typed, value) => asg(stack, { subnetIds: typed("subnets", value).listValue }),
    right: [["subnet-1"]],
    wrong: [[]],
    message: `scaling group "Asg": subnetIds must not be empty, got the value of var.subnets; name at least one, in which servers are made [scaling-size]`,
  },
  {
    name: "a wait without an upper end",
    declare: (stack, typed, value) => {
      const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
      const settleSeconds = typed("wait", value).numberValue;
      new tencentcloud.TargetGroup(stack, "Group", {
        loadBalancer,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        settleSeconds,
      });
    },
    right: [0, 5000],
    wrong: [-1, 1.5],
    message: `settleSeconds must be an integer of 0 or more, got the value of var.wait; choose one in the range [setting-range]`,
  },
];

judge(CASES);
