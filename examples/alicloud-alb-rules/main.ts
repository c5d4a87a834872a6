import { App } from "cdktf";
import { AlicloudAlbRulesStack } from "./stack";

const app = new App();
new AlicloudAlbRulesStack(app, "alicloud-alb-rules");
app.synth();
