import { TerraformElement } from "cdktf";
import { Construct } from "constructs";
import { Condition, Render } from "../../values/conditions";
import { renderFor } from "../../values/engine-text";
import { printable } from "../../values/printable";

/** What a check looks at, and what it says. */
export interface AccountCheckOptions {
  /** Whether there is anything to look at: the engine refuses a check of nothing. */
  readonly when: () => boolean;
  readonly condition: Condition;
  /** A template of the engine. */
  readonly message: (render: Render) => string;
}

/**
 * A `check` block: the plan warns and goes on. CDKTF has none (its HCL output leaves this one out). Needs Terraform 1.5
 * or OpenTofu.
 */
export class AccountCheck extends TerraformElement {
  public constructor(
    scope: Construct,
    id: string,
    private readonly options: AccountCheckOptions,
  ) {
    super(scope, id);
  }

  /** The block, written when all members are known. */
  public toTerraform(): unknown {
    if (!this.options.when()) return {};
    const render = renderFor(this);
    const assert = {
      condition: `\${${this.options.condition(render)}}`,
      error_message: printable(this.options.message(render)),
    };
    return { check: { [this.friendlyUniqueId]: { assert: [assert] } } };
  }
}
