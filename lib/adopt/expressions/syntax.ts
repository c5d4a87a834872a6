/** A part of an expression of the engine's language, and where it stands in its text. */
export type Node = Span &
  (
    | { readonly kind: "literal"; readonly value: string | number | boolean | null }
    /** Texts and what stands between `${` and `}`. */
    | { readonly kind: "template"; readonly parts: readonly (string | Node)[] }
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "attribute"; readonly of: Node; readonly name: string }
    | { readonly kind: "index"; readonly of: Node; readonly key: Node }
    /** `of[*].a.b`: `each` is read of a name that no text can have. */
    | { readonly kind: "splat"; readonly of: Node; readonly each: Node }
    | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[]; readonly spread: boolean }
    | { readonly kind: "list"; readonly items: readonly Node[] }
    | { readonly kind: "object"; readonly entries: readonly (readonly [Node, Node])[] }
    | { readonly kind: "for"; readonly loop: Loop }
    | { readonly kind: "choice"; readonly condition: Node; readonly yes: Node; readonly no: Node }
    | { readonly kind: "unary"; readonly operator: string; readonly of: Node }
    | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
    | { readonly kind: "parenthesis"; readonly of: Node }
  );

/** From the first character to after the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `[for k, v in of : value if condition]`, or with `key => value` an object. */
export interface Loop {
  readonly keyName?: string;
  readonly valueName: string;
  readonly of: Node;
  readonly key?: Node;
  readonly value: Node;
  readonly condition?: Node;
  /** `...` behind the value: a list for each key. */
  readonly grouped: boolean;
}

/** What the rest of a splat is read of. */
export const EACH_OF_SPLAT = "*";

/** The parts of a part. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "literal":
    case "name":
      return [];
    case "template":
      return node.parts.filter((part): part is Node => typeof part !== "string");
    case "attribute":
    case "unary":
    case "parenthesis":
      return [node.of];
    case "index":
      return [node.of, node.key];
    case "splat":
      return [node.of, node.each];
    case "call":
      return node.args;
    case "list":
      return node.items;
    case "object":
      return node.entries.flat();
    case "for":
      return [node.loop.of, node.loop.key, node.loop.value, node.loop.condition].filter((one) => one !== undefined);
    case "choice":
      return [node.condition, node.yes, node.no];
    case "binary":
      return [node.left, node.right];
  }
}
