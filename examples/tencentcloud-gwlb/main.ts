import { App } from "cdktf";
import { TencentcloudGwlbStack } from "./stack";

const app = new App();
new TencentcloudGwlbStack(app, "tencentcloud-gwlb");
app.synth();
