import { Construct } from "constructs";
import { idsOf } from "../../app/ids";
import { Registry } from "../../app/registry";
import { Declaration } from "../../values/declaration";

/**
 * A TLS policy that exists already.
 *
 * @internal
 */
export class ExistingSecurityPolicy extends Construct {
  public readonly securityPolicyId: string;

  public constructor(
    scope: Construct,
    id: string,
    { securityPolicyId }: { readonly securityPolicyId: string },
    declaration: Declaration,
  ) {
    super(scope, id);
    this.securityPolicyId = securityPolicyId;
    Registry.of(this).addExisting({
      construct: this,
      label: `TLS policy "${id}"`,
      declaration,
      ids: idsOf({ securityPolicyId }),
    });
  }
}
