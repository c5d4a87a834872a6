import { dependable, TerraformResource, TerraformStack } from "cdktf";

/**
 * Makes a resource wait for another one. `depends_on` reaches only inside a stack; across stacks the order in which
 * they are deployed does the same.
 *
 * @returns what takes the wait back
 * @internal
 */
export function waitFor(resource: TerraformResource, other: TerraformResource): () => void {
  if (TerraformStack.of(resource) !== TerraformStack.of(other)) return () => undefined;
  const name = dependable(other);
  resource.dependsOn = [...(resource.dependsOn ?? []), name];
  return () => {
    resource.dependsOn = resource.dependsOn?.filter((known) => known !== name);
  };
}
