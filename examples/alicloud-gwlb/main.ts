import { App } from "cdktf";
import { AlicloudGwlbStack } from "./stack";

const app = new App();
new AlicloudGwlbStack(app, "alicloud-gwlb");
app.synth();
