import { Fn, IResolvable, Lazy, Token } from "cdktf";

/**
 * A JSON list of texts, sorted by the engine: equal for the same set of texts, whatever the order of declaration and
 * whether the texts are known at synth or only at plan.
 *
 * Typed as `DataResource` wants its arguments; the engine stores a text.
 *
 * @param produce texts, or expressions that give several; read at synth, so that what is added later is included
 */
export function sortedJson(produce: () => readonly (string | IResolvable)[]): { [key: string]: IResolvable } {
  const lazy: unknown = Lazy.anyValue({
    produce: () => {
      const texts = [...produce()];
      if (texts.length === 0) return "[]";
      const all = texts.every((text) => typeof text === "string") ? texts : Token.asList(Fn.flatten(texts));
      return Fn.jsonencode(Fn.sort(all));
    },
  });
  return lazy as { [key: string]: IResolvable };
}
