import { App } from "cdktf";
import { TencentcloudFunctionStack } from "./stack";

const app = new App();
new TencentcloudFunctionStack(app, "tencentcloud-function");
app.synth();
