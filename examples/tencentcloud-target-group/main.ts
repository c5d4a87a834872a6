import { App } from "cdktf";
import { TencentcloudTargetGroupStack } from "./stack";

const app = new App();
new TencentcloudTargetGroupStack(app, "tencentcloud-target-group");
app.synth();
