import { DataResource, dependable, IResolvable, TerraformResource, Token } from "cdktf";
import { Construct } from "constructs";
import { isUnknown } from "../values/unknown";
import { writesHcl } from "../app/stacks";
import { MadeWith } from "./made-with";
import { settle, Settling } from "./settle";
import { sortedJson } from "./sorted-json";

/**
 * Never changes the members of a server group that is in use: a change of members makes a new group with the new ones,
 * listeners and rules switch to it in one call each, and only then the old group goes.
 *
 * The group is replaced by what a `terraform_data` says of its members; `create_before_destroy` puts the switch in
 * between (docs/decisions/immutable-groups.md). Two groups exist for a moment, under one name. Needs Terraform 1.4 or
 * OpenTofu. The apply that brings the recipe to an existing group replaces it with OpenTofu 1.12 and leaves it alone with
 * Terraform 1.11, so there an edit should wait for the next one (e2e/rollout/migration.test.ts).
 *
 * @internal
 */
export class ImmutableGroup extends Construct {
  private readonly trigger: DataResource;

  /** @param members texts of members, with everything whose change shall replace the group; read at synth */
  public constructor(scope: Construct, id: string, members: () => readonly (string | IResolvable)[]) {
    super(scope, id);
    this.trigger = new DataResource(this, "Resource", { input: sortedJson(members) });
  }

  /** Has the group replaced when its members change, and refuses to take members out of the one in service. */
  public guard(group: TerraformResource): void {
    group.lifecycle = { createBeforeDestroy: true, replaceTriggeredBy: [dependable(this.trigger)] };
    // In HCL of CDKTF it would be a record without its check.
    if (!writesHcl(this.node.root)) new MadeWith(this, "MadeWith", group, this.trigger);
  }

  /**
   * A resource that exists when a new group has had time to find its members healthy; what switches to the group should
   * wait for it. Undefined where there is nothing to wait for.
   */
  public settle(group: TerraformResource, settling: Settling): TerraformResource | undefined {
    const id: unknown = group.getStringAttribute("id");
    return settle(this, "Settle", id as { [key: string]: string }, settling);
  }
}

/** The text of one member: its parts in a row, numbers that are known only at plan included. */
export function memberText(parts: readonly (string | number | boolean | undefined)[]): string {
  return parts.map((part) => (isUnknown(part) ? Token.asString(part) : String(part ?? "-"))).join(" ");
}
