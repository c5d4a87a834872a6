import { DataResource, Fn, TerraformIterator, TerraformResource, Token } from "cdktf";
import { Construct } from "constructs";
import { addSteps, Settling, settle } from "./settle";
import { sortedJson } from "./sorted-json";
import { waitFor } from "./wait-for";

/**
 * Adds before it removes: holds the members that leave a pool until those that come are attached.
 *
 * A `terraform_data` depends on every attachment, and the attachments carry `create_before_destroy`, which the
 * engine keeps in state. An attachment that left the configuration is therefore destroyed only after what depended
 * on it was updated, and that waits for the new attachments (measured: docs/traffic-matrix.md). Needs Terraform 1.4 or
 * OpenTofu. Whoever switches traffic to the pool should wait for `resource`, too.
 *
 * @internal
 */
export class Barrier extends Construct {
  /** The `terraform_data` that waits for all attachments. */
  public readonly resource: DataResource;
  private settled?: DataResource;

  /**
   * @param settling what happens between the last new member being attached and the first old one being detached
   * @param attachments what stands behind the barrier; several barriers of one group have the same
   */
  public constructor(
    scope: Construct,
    id: string,
    settling: Settling = {},
    private readonly attachments = new Set<TerraformResource>(),
  ) {
    super(scope, id);
    this.resource = new DataResource(this, "Resource", { input: sortedJson(() => this.ids) });
    this.settle(settling);
  }

  /** Lets old members wait for something more. */
  public settle(settling: Settling): void {
    if (this.settled !== undefined) {
      addSteps(this.settled, settling);
      return;
    }
    this.settled = settle(
      this,
      "Settle",
      sortedJson(() => this.ids),
      settling,
    );
    // Also holds back members that were attached before `settled` came into the configuration.
    if (this.settled !== undefined) waitFor(this.resource, this.settled);
  }

  /** Puts an attachment behind the barrier. It must differ from its replacement in the cloud, not only in the state. */
  public guard(attachment: TerraformResource): void {
    attachment.lifecycle = { ...attachment.lifecycle, createBeforeDestroy: true };
    this.attachments.add(attachment);
  }

  /** Takes it back out. */
  public release(attachment: TerraformResource): void {
    this.attachments.delete(attachment);
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
