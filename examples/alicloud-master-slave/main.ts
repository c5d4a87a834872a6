import { App } from "cdktf";
import { AlicloudMasterSlaveStack } from "./stack";

const app = new App();
new AlicloudMasterSlaveStack(app, "alicloud-master-slave");
app.synth();
