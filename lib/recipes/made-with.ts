import { DataResource, dependable, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { literal } from "../values/engine-text";

/**
 * Remembers with which members a group was made, and refuses a plan that would take some of them out of the group while
 * it is in service, instead of making another one.
 *
 * What triggers a replacement is in the state before the new group is made. When that call fails, the next plan sees no
 * trigger, only other members. This record comes after the group and is made anew only with it, so it still holds the
 * former ones (docs/decisions/immutable-groups.md).
 */
export class MadeWith extends DataResource {
  /** @param declared the trigger, whose output is the declared members as `sortedJson` writes them */
  public constructor(scope: Construct, id: string, group: TerraformResource, declared: DataResource) {
    const output: unknown = declared.getStringAttribute("output");
    const groupId: unknown = group.getStringAttribute("id");
    super(scope, id, {
      input: output as { [key: string]: string },
      triggersReplace: groupId as { [key: string]: string },
      lifecycle: {
        // Destroyed first, it would be gone when the new group cannot be made.
        createBeforeDestroy: true,
        ignoreChanges: ["input"],
        postcondition: [
          {
            condition: `\${length(setsubtract(jsondecode(self.output), jsondecode(${dependable(declared)}.output))) == 0}`,
            errorMessage: literal(refusal(group)),
          },
        ],
      },
    });
  }
}

function refusal(group: TerraformResource): string {
  const address = `${group.terraformResourceType}.${group.friendlyUniqueId}`;
  return `${address}: an earlier apply could not make the group with the declared members, and this one would take members out of the group in service before it adds others; apply once with -replace=${address} (cdktf deploy takes it from TF_CLI_ARGS_apply), or deploy with cdktf-lb rollout`;
}
