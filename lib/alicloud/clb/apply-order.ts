import { dependable, TerraformResource, TerraformStack } from "cdktf";

/**
 * The order in which one CLB takes changes: members first, then its listeners and rules, one after another.
 *
 * Creating a listener while a group of the same load balancer is being configured fails with
 * `ServiceIsConfiguring`, and the provider does not try again (facts/measured.md).
 *
 * @internal
 */
export class ApplyOrder {
  private readonly members: TerraformResource[] = [];
  private readonly entries: TerraformResource[] = [];

  /** A resource that holds or attaches members. */
  public addMembers(resource: TerraformResource): void {
    this.members.push(resource);
    this.entries.forEach((entry) => waitFor(entry, resource));
  }

  /** A listener or rule. */
  public addEntry(resource: TerraformResource): void {
    this.members.forEach((member) => waitFor(resource, member));
    const previous = this.entries.at(-1);
    if (previous !== undefined) waitFor(resource, previous);
    this.entries.push(resource);
  }
}

/** `depends_on` reaches only inside a stack; across stacks the deployment order does the same. */
function waitFor(resource: TerraformResource, other: TerraformResource): void {
  if (TerraformStack.of(resource) !== TerraformStack.of(other)) return;
  (resource.dependsOn ??= []).push(dependable(other));
}
