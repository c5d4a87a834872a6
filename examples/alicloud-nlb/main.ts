import { App } from "cdktf";
import { AlicloudNlbStack } from "./stack";

const app = new App();
new AlicloudNlbStack(app, "alicloud-nlb");
app.synth();
