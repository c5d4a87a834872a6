import { apiPath, Assembly, constructsBySettings, TypeReference } from "./assembly";

/** Writes a type as Markdown, with links to the types of this package. */
export type TypeWriter = (type: TypeReference) => string;

/** Writes types as the assembly knows them. */
export function typeText(assembly: Assembly): TypeWriter {
  const constructs = constructsBySettings(assembly);
  const write: TypeWriter = (type) => {
    if ("primitive" in type) return `\`${type.primitive}\``;
    if ("union" in type) return type.union.types.map(write).join(" or ");
    if ("collection" in type) {
      const { kind, elementtype } = type.collection;
      return kind === "array" ? `list of ${write(elementtype)}` : `by name, ${write(elementtype)}`;
    }
    const known = assembly.types[type.fqn];
    const short = type.fqn.replace(/^.*?([A-Z]\w*(\.\w+)*)$/, "$1");
    if (known === undefined) return `\`${short}\``;
    const construct = constructs.get(known);
    const place = construct === undefined ? apiPath(known) : `${apiPath(construct)}#settings`;
    return `[\`${known.name}\`](/${place})`;
  };
  return write;
}
