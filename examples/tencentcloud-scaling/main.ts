import { App } from "cdktf";
import { TencentcloudScalingStack } from "./stack";

const app = new App();
new TencentcloudScalingStack(app, "tencentcloud-scaling");
app.synth();
