import { App } from "cdktf";
import { TencentcloudClbStack } from "./stack";

const app = new App();
new TencentcloudClbStack(app, "tencentcloud-clb");
app.synth();
