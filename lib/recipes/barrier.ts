import { DataResource, Fn, TerraformIterator, TerraformResource, Token } from "cdktf";
import { Construct } from "constructs";
import { Settling, settle } from "./settle";
import { sortedJson } from "./sorted-json";

/**
 * Adds before it removes: holds the members that leave a pool until those that come are attached.
 *
 * A `terraform_data` depends on every attachment, and the attachments carry `create_before_destroy`, which the
 * engine keeps in state. An attachment that left the configuration is therefore destroyed only after what depended
 * on it was updated, and that waits for the new attachments (facts/measured.md, "Recipes"). Needs Terraform 1.4 or
 * OpenTofu. Whoever switches traffic to the pool should wait for `resource`, too.
 *
 * @internal
 */
export class Barrier extends Construct {
  /** The `terraform_data` that waits for all attachments. */
  public readonly resource: DataResource;
  private readonly attachments: TerraformResource[] = [];

  /** @param settling what happens between the last new member being attached and the first old one being detached */
  public constructor(scope: Construct, id: string, settling: Settling = {}) {
    super(scope, id);
    const ids = sortedJson(() => this.ids);
    const settled = settle(this, "Settle", ids, settling);
    this.resource = new DataResource(this, "Resource", {
      input: ids,
      // Also holds back members that were attached before `settled` came into the configuration.
      dependsOn: settled && [settled],
    });
  }

  /** Puts an attachment behind the barrier. It must differ from its replacement in the cloud, not only in the state. */
  public guard(attachment: TerraformResource): void {
    attachment.lifecycle = { ...attachment.lifecycle, createBeforeDestroy: true };
    this.attachments.push(attachment);
  }

  /** In the order of their addresses, so that the synthesized text does not depend on the order of declaration. */
  private get ids(): string[] {
    return [...this.attachments]
      .sort((a, b) => (a.node.path < b.node.path ? -1 : 1))
      .map((attachment) =>
        attachment.forEach === undefined ? attachment.getStringAttribute("id") : idsOf(attachment),
      );
  }
}

/** The ids of attachments that are made with `for_each`, as one text. */
function idsOf(attachments: TerraformResource): string {
  const ids = TerraformIterator.fromResources(attachments).pluckProperty("id");
  return Token.asString(Fn.join(",", Fn.sort(Token.asList(ids))));
}
