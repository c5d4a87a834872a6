import { Construct } from "constructs";
import { Declaration } from "../values/declaration";
import { idsOf } from "./ids";
import { Registry } from "./registry";

/**
 * A certificate that exists already.
 *
 * @internal
 */
export class ExistingCertificate extends Construct {
  public readonly certificateId: string;

  public constructor(
    scope: Construct,
    id: string,
    { certificateId }: { readonly certificateId: string },
    declaration: Declaration,
  ) {
    super(scope, id);
    this.certificateId = certificateId;
    Registry.of(this).addExisting({
      construct: this,
      label: `certificate "${id}"`,
      declaration,
      ids: idsOf({ certificateId }),
    });
  }
}
