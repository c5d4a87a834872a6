import { TerraformResource, TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { Declaration } from "../values/declaration";
import { AccessListView } from "./app-view";

/**
 * The access lists of an app, whichever generated class made them; spoken of at a construct of this library.
 *
 * @param types types of the resources that hold entries
 */
export function accessListViews(
  stacks: ReadonlyMap<TerraformStack, IConstruct>,
  types: readonly string[],
): AccessListView[] {
  return [...stacks].flatMap(([stack, construct]) =>
    stack.node
      .findAll()
      .filter((child): child is TerraformResource => TerraformResource.isTerraformResource(child))
      .filter(({ terraformResourceType }) => types.includes(terraformResourceType))
      .map((resource) => ({
        construct,
        label: `access list "${resource.node.path}"`,
        declaration: Declaration.none(),
        entries: entriesOf(resource),
      })),
  );
}

/** The entries in the list itself, or the one that a resource adds to it. */
function entriesOf(resource: TerraformResource): string[] {
  const { synthesizeAttributes } = resource as unknown as { synthesizeAttributes(): { [name: string]: unknown } };
  const { entry, entry_list: list } = synthesizeAttributes.call(resource);
  const all = [entry, ...(Array.isArray(list) ? list.map((one: { entry?: unknown }) => one.entry) : [])];
  return all.filter((one): one is string => typeof one === "string");
}
