import { App } from "cdktf";
import { TencentcloudClassicStack } from "./stack";

const app = new App();
new TencentcloudClassicStack(app, "tencentcloud-classic");
app.synth();
