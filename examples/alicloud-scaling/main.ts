import { App } from "cdktf";
import { AlicloudScalingStack } from "./stack";

const app = new App();
new AlicloudScalingStack(app, "alicloud-scaling");
app.synth();
