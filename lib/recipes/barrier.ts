import { DataResource, TerraformResource, Token } from "cdktf";
import { Construct } from "constructs";
import { sortedJson } from "./sorted-json";

/** Settings of a `Barrier`. */
export interface BarrierOptions {
  /**
   * Seconds between the last new member being attached and the first old one being detached: the time that new
   * members need to become healthy. Whole seconds. Runs `sleep` on the machine that applies, after every change of
   * members, the first included. 0 emits no wait.
   */
  readonly settleSeconds?: number;
}

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

  public constructor(scope: Construct, id: string, options: BarrierOptions = {}) {
    super(scope, id);
    const ids = sortedJson(() => this.ids);
    const settles = options.settleSeconds !== undefined && options.settleSeconds !== 0;
    // Replaced, not updated, on every change of members, since provisioners run at creation only.
    const settle = settles
      ? new DataResource(this, "Settle", {
          triggersReplace: ids,
          provisioners: [{ type: "local-exec", command: `sleep ${Token.asString(options.settleSeconds)}` }],
        })
      : undefined;
    this.resource = new DataResource(this, "Resource", {
      input: ids,
      // Also holds back members that were attached before `settle` came into the configuration.
      dependsOn: settle && [settle],
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
      .sort((a, b) => a.node.path.localeCompare(b.node.path))
      .map((attachment) => attachment.getStringAttribute("id"));
  }
}
