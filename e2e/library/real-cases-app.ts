import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { alicloud, tencentcloud } from "../../lib";
import { COVERED } from "./real-cases";

/** All covered cases in one stack, each with a load balancer of its own: one deploy instead of twenty. */
const app = new App();
const stack = new TerraformStack(app, "real-cases");
new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
for (const { id, declare } of COVERED) declare(new Construct(stack, id), stack);
app.synth();
