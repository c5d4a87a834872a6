import { TerraformDataSource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";

/**
 * A data source by its name in the provider. Not the generated class: the library would load those of both clouds at every
 * start, for a look that few bindings ask for.
 */
export function dataSource(
  scope: Construct,
  id: string,
  provider: TerraformProvider | undefined,
  terraformResourceType: string,
  settings: { readonly [name: string]: unknown },
): TerraformDataSource {
  const source = new TerraformDataSource(scope, id, { terraformResourceType, provider });
  for (const [name, value] of Object.entries(settings)) source.addOverride(name, value);
  return source;
}
