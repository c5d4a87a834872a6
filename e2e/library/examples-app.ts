import "./examples-lib";
import { App, Aspects, IAspect, TerraformElement, TerraformStack, TerraformVariable } from "cdktf";
import { IConstruct } from "constructs";
import { AlicloudAlbStack } from "../../examples/alicloud-alb/stack";
import { AlicloudAlbRulesStack } from "../../examples/alicloud-alb-rules/stack";
import { AlicloudClbStack } from "../../examples/alicloud-clb/stack";
import { AlicloudGwlbStack } from "../../examples/alicloud-gwlb/stack";
import { AlicloudMasterSlaveStack } from "../../examples/alicloud-master-slave/stack";
import { AlicloudNlbStack } from "../../examples/alicloud-nlb/stack";
import { AlicloudScalingStack } from "../../examples/alicloud-scaling/stack";
import { CertificatesStack } from "../../examples/certificates/stack";
import { ExistingLoadBalancerStack } from "../../examples/existing-load-balancer/stack";
import { TencentcloudClbStack } from "../../examples/tencentcloud-clb/stack";
import { TencentcloudFunctionStack } from "../../examples/tencentcloud-function/stack";
import { TencentcloudGwlbStack } from "../../examples/tencentcloud-gwlb/stack";
import { TencentcloudScalingStack } from "../../examples/tencentcloud-scaling/stack";
import { TencentcloudTargetGroupStack } from "../../examples/tencentcloud-target-group/stack";
import { WrongStack } from "../../examples/wrong/stack";

/** What a user does before `cdktf destroy`: the library protects every load balancer that it creates. */
class Unprotect implements IAspect {
  public visit(node: IConstruct): void {
    if (!TerraformElement.isTerraformElement(node)) return;
    const type = (node as TerraformElement & { terraformResourceType?: string }).terraformResourceType;
    const [argument, off] = PROTECTION[type ?? ""] ?? [];
    if (argument !== undefined) (node as TerraformElement).addOverride(argument, off);
  }
}

/** Gateways have no protection that a provider could set. */
const PROTECTION: Readonly<Record<string, readonly [argument: string, off: unknown]>> = {
  alicloud_slb_load_balancer: ["delete_protection", "off"],
  alicloud_alb_load_balancer: ["deletion_protection_enabled", false],
  alicloud_nlb_load_balancer: ["deletion_protection_enabled", false],
  tencentcloud_clb_instance: ["delete_protect", false],
};

/** What a user hands over as `TF_VAR_...`. */
function withDefaults(stack: TerraformStack): void {
  for (const child of stack.node.children) {
    if (child instanceof TerraformVariable) child.addOverride("default", "-----BEGIN CERTIFICATE-----");
  }
}

const app = new App();
if (process.env.EXAMPLE === "wrong") {
  new WrongStack(app, "wrong");
} else {
  new AlicloudAlbStack(app, "alicloud-alb");
  new AlicloudAlbRulesStack(app, "alicloud-alb-rules");
  new AlicloudClbStack(app, "alicloud-clb");
  new AlicloudGwlbStack(app, "alicloud-gwlb");
  new AlicloudMasterSlaveStack(app, "alicloud-master-slave");
  new AlicloudNlbStack(app, "alicloud-nlb");
  new AlicloudScalingStack(app, "alicloud-scaling");
  new TencentcloudClbStack(app, "tencentcloud-clb");
  new TencentcloudFunctionStack(app, "tencentcloud-function");
  new TencentcloudGwlbStack(app, "tencentcloud-gwlb");
  new TencentcloudScalingStack(app, "tencentcloud-scaling");
  new TencentcloudTargetGroupStack(app, "tencentcloud-target-group");
  withDefaults(new CertificatesStack(app, "certificates"));
  new ExistingLoadBalancerStack(app, "existing-load-balancer");
}
// On each stack: cdktf does not look at the aspects of an app.
if (process.env.PROTECTION === "off") app.node.children.forEach((stack) => Aspects.of(stack).add(new Unprotect()));
app.synth();
