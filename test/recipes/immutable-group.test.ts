import { SlbServerGroup } from "@cdktf/provider-alicloud/lib/slb-server-group";
import { App, TerraformStack, Testing } from "cdktf";
import { ImmutableGroup } from "../../lib/recipes/immutable-group";
import { newStack, onlyResource, resources } from "../synth";

function guarded(stack: TerraformStack): TerraformStack {
  const group = new SlbServerGroup(stack, "Group", { loadBalancerId: "lb-1" });
  new ImmutableGroup(stack, "Members", () => ["b", "a"]).guard(group);
  return stack;
}

const byName = (stack: TerraformStack, name: string) =>
  Object.entries(resources(stack, "terraform_data")).find(([id]) => id.includes(name))!;

test("what the group was made with is written down after it, and only when it is made anew", () => {
  const stack = guarded(newStack());
  const [declared] = byName(stack, "Members_");
  const [, record] = byName(stack, "MadeWith");
  expect(record).toEqual({
    input: `\${terraform_data.${declared}.output}`,
    triggers_replace: "${alicloud_slb_server_group.Group.id}",
    lifecycle: {
      create_before_destroy: true,
      ignore_changes: ["input"],
      postcondition: [
        {
          condition: `\${length(setsubtract(jsondecode(self.output), jsondecode(terraform_data.${declared}.output))) == 0}`,
          error_message:
            "alicloud_slb_server_group.Group: an earlier apply could not make the group with the declared members, and this one would take members out of the group in service before it adds others; apply once with -replace=alicloud_slb_server_group.Group (cdktf deploy takes it from TF_CLI_ARGS_apply), or deploy with cdktf-lb rollout",
        },
      ],
    },
  });
});

test("HCL of CDKTF carries no postconditions, so there is no record", () => {
  const stack = guarded(new TerraformStack(Testing.stubVersion(new App({ hclOutput: true })), "stack"));
  expect(onlyResource(stack, "terraform_data")).toEqual({ input: '${jsonencode(sort(["b", "a"]))}' });
});
