import { App } from "cdktf";
import { AlicloudClbStack } from "./stack";

const app = new App();
new AlicloudClbStack(app, "alicloud-clb");
app.synth();
