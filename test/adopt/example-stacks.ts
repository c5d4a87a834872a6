import { AlicloudClbStack } from "../../examples/alicloud-clb/stack";
import { AlicloudAlbStack } from "../../examples/alicloud-alb/stack";
import { AlicloudAlbRulesStack } from "../../examples/alicloud-alb-rules/stack";
import { AlicloudGwlbStack } from "../../examples/alicloud-gwlb/stack";
import { AlicloudMasterSlaveStack } from "../../examples/alicloud-master-slave/stack";
import { AlicloudNlbStack } from "../../examples/alicloud-nlb/stack";
import { AlicloudScalingStack } from "../../examples/alicloud-scaling/stack";
import { CertificatesStack } from "../../examples/certificates/stack";
import { ExistingLoadBalancerStack } from "../../examples/existing-load-balancer/stack";
import { TencentcloudClbStack } from "../../examples/tencentcloud-clb/stack";
import { TencentcloudClassicStack } from "../../examples/tencentcloud-classic/stack";
import { TencentcloudFunctionStack } from "../../examples/tencentcloud-function/stack";
import { TencentcloudGwlbStack } from "../../examples/tencentcloud-gwlb/stack";
import { TencentcloudScalingStack } from "../../examples/tencentcloud-scaling/stack";
import { TencentcloudTargetGroupStack } from "../../examples/tencentcloud-target-group/stack";

/** The stacks of all examples that are meant to work, by the name of their folder. */
export const STACKS = {
  "alicloud-clb": AlicloudClbStack,
  "alicloud-alb": AlicloudAlbStack,
  "alicloud-alb-rules": AlicloudAlbRulesStack,
  "alicloud-gwlb": AlicloudGwlbStack,
  "alicloud-master-slave": AlicloudMasterSlaveStack,
  "alicloud-nlb": AlicloudNlbStack,
  "alicloud-scaling": AlicloudScalingStack,
  certificates: CertificatesStack,
  "existing-load-balancer": ExistingLoadBalancerStack,
  "tencentcloud-clb": TencentcloudClbStack,
  "tencentcloud-classic": TencentcloudClassicStack,
  "tencentcloud-function": TencentcloudFunctionStack,
  "tencentcloud-gwlb": TencentcloudGwlbStack,
  "tencentcloud-scaling": TencentcloudScalingStack,
  "tencentcloud-target-group": TencentcloudTargetGroupStack,
};
