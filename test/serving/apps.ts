import { AlicloudAlbStack } from "../../examples/alicloud-alb/stack";
import { AlicloudAlbRulesStack } from "../../examples/alicloud-alb-rules/stack";
import { AlicloudClbStack } from "../../examples/alicloud-clb/stack";
import { AlicloudGwlbStack } from "../../examples/alicloud-gwlb/stack";
import { AlicloudMasterSlaveStack } from "../../examples/alicloud-master-slave/stack";
import { AlicloudNlbStack } from "../../examples/alicloud-nlb/stack";
import { ExistingLoadBalancerStack } from "../../examples/existing-load-balancer/stack";
import { TencentcloudClassicStack } from "../../examples/tencentcloud-classic/stack";
import { TencentcloudClbStack } from "../../examples/tencentcloud-clb/stack";
import { TencentcloudGwlbStack } from "../../examples/tencentcloud-gwlb/stack";
import { TencentcloudTargetGroupStack } from "../../examples/tencentcloud-target-group/stack";

/** An example of each family that can be asked about. */
export const APPS = {
  "alicloud-clb": AlicloudClbStack,
  "alicloud-master-slave": AlicloudMasterSlaveStack,
  "alicloud-alb": AlicloudAlbStack,
  "alicloud-alb-rules": AlicloudAlbRulesStack,
  "alicloud-nlb": AlicloudNlbStack,
  "alicloud-gwlb": AlicloudGwlbStack,
  existing: ExistingLoadBalancerStack,
  "tencentcloud-clb": TencentcloudClbStack,
  "tencentcloud-target-group": TencentcloudTargetGroupStack,
  "tencentcloud-gwlb": TencentcloudGwlbStack,
  "tencentcloud-classic": TencentcloudClassicStack,
};
