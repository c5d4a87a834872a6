import { App } from "cdktf";
import { AlicloudAlbStack } from "./stack";

const app = new App();
new AlicloudAlbStack(app, "alicloud-alb");
app.synth();
