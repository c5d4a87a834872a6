import { Source, SourceResource } from "./resource";

/** What providers called types and arguments before. */
export interface FormerNames {
  /** Types by their older names; the provider registers one resource under both. */
  readonly types: ReadonlyMap<string, string>;
  /** Arguments by their older names, by type; the provider knows both, one at a time. */
  readonly arguments: ReadonlyMap<string, { readonly [older: string]: string }>;
}

/** The source with the names of today. */
export function withNewNames(source: Source, former: FormerNames): Source {
  const resources = source.resources.map((resource) => renamed(retyped(resource, former), former));
  return { ...source, resources };
}

function retyped(resource: SourceResource, { types }: FormerNames): SourceResource {
  const type = types.get(resource.type);
  return type === undefined ? resource : { ...resource, type, formerType: resource.type };
}

function renamed(resource: SourceResource, former: FormerNames): SourceResource {
  const aliases = former.arguments.get(resource.type) ?? {};
  const older = Object.keys(aliases).filter((name) => name in resource.values);
  if (older.length === 0) return resource;
  const values: { [name: string]: unknown } = { ...resource.values };
  for (const name of older) {
    values[aliases[name]] ??= values[name];
    delete values[name];
  }
  return { ...resource, values };
}
