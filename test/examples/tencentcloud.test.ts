import { App, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { TencentcloudClassicStack } from "../../examples/tencentcloud-classic/stack";
import { TencentcloudFunctionStack } from "../../examples/tencentcloud-function/stack";
import { TencentcloudGwlbStack } from "../../examples/tencentcloud-gwlb/stack";
import { TencentcloudScalingStack } from "../../examples/tencentcloud-scaling/stack";
import { TencentcloudTargetGroupStack } from "../../examples/tencentcloud-target-group/stack";
import { findingsOf } from "../synth";

type Json = Record<string, Record<string, unknown>>;

/** What an example emits, by type and number, and what the rules say of it. */
function synth(Stack: new (scope: Construct, id: string) => TerraformStack) {
  const stack = new Stack(new App({ outdir: Testing.app().outdir }), "example");
  const { resource } = JSON.parse(Testing.synth(stack, true)) as { resource: Json };
  const counts = Object.entries(resource).map(([type, all]) => [type, Object.keys(all).length]);
  return { emits: Object.fromEntries(counts), says: findingsOf(stack).map(({ ruleId }) => ruleId) };
}

test("tencentcloud-target-group", () => {
  expect(synth(TencentcloudTargetGroupStack)).toEqual({
    emits: {
      tencentcloud_clb_instance: 1,
      tencentcloud_clb_listener: 2,
      tencentcloud_clb_listener_rule: 2,
      tencentcloud_clb_target_group: 3,
      tencentcloud_clb_target_group_attachment: 3,
      tencentcloud_clb_target_group_instance_attachment: 6,
      terraform_data: 4,
    },
    says: ["weight-mixed-default", "plain-http"],
  });
});

test("tencentcloud-function", () => {
  expect(synth(TencentcloudFunctionStack)).toEqual({
    emits: {
      tencentcloud_clb_function_targets_attachment: 1,
      tencentcloud_clb_instance: 1,
      tencentcloud_clb_listener: 1,
      tencentcloud_clb_listener_rule: 1,
    },
    says: [],
  });
});

test("tencentcloud-scaling", () => {
  expect(synth(TencentcloudScalingStack)).toEqual({
    emits: { tencentcloud_as_scaling_group: 2, tencentcloud_clb_instance: 1, tencentcloud_clb_listener: 1 },
    says: [],
  });
});

test("tencentcloud-gwlb", () => {
  expect(synth(TencentcloudGwlbStack)).toEqual({
    emits: {
      tencentcloud_gwlb_instance: 1,
      tencentcloud_gwlb_instance_associate_target_group: 1,
      tencentcloud_gwlb_target_group: 1,
      tencentcloud_gwlb_target_group_register_instances: 1,
    },
    says: ["weight-replace"],
  });
});

test("tencentcloud-classic", () => {
  expect(synth(TencentcloudClassicStack)).toEqual({
    emits: { terraform_data: 1 },
    says: ["tc-classic-weight"],
  });
});
