import { App } from "cdktf";
import { AlicloudClbStack } from "./alicloud-clb/stack";
import { ExistingLoadBalancerStack } from "./existing-load-balancer/stack";
import { TencentcloudClbStack } from "./tencentcloud-clb/stack";

// All examples that are meant to work, in one app: what `npx cdktf synth` at the root synthesizes.
const app = new App();
new AlicloudClbStack(app, "alicloud-clb");
new TencentcloudClbStack(app, "tencentcloud-clb");
new ExistingLoadBalancerStack(app, "existing-load-balancer");
app.synth();
