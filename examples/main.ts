import { App } from "cdktf";
import { AlicloudClbStack } from "./alicloud-clb/stack";
import { ExistingLoadBalancerStack } from "./existing-load-balancer/stack";
import { TencentcloudClbStack } from "./tencentcloud-clb/stack";
import { TencentcloudClassicStack } from "./tencentcloud-classic/stack";
import { TencentcloudFunctionStack } from "./tencentcloud-function/stack";
import { TencentcloudGwlbStack } from "./tencentcloud-gwlb/stack";
import { TencentcloudScalingStack } from "./tencentcloud-scaling/stack";
import { TencentcloudTargetGroupStack } from "./tencentcloud-target-group/stack";

// All examples that are meant to work, in one app: what `npx cdktf synth` at the root synthesizes.
const app = new App();
new AlicloudClbStack(app, "alicloud-clb");
new TencentcloudClbStack(app, "tencentcloud-clb");
new TencentcloudClassicStack(app, "tencentcloud-classic");
new TencentcloudFunctionStack(app, "tencentcloud-function");
new TencentcloudGwlbStack(app, "tencentcloud-gwlb");
new TencentcloudScalingStack(app, "tencentcloud-scaling");
new TencentcloudTargetGroupStack(app, "tencentcloud-target-group");
new ExistingLoadBalancerStack(app, "existing-load-balancer");
app.synth();
