import { Fn, IResolvable, Lazy } from "cdktf";

/**
 * A JSON list of texts, sorted by the engine: equal for the same set of texts, whatever the order of declaration and
 * whether the texts are known at synth or only at plan.
 *
 * Typed as `DataResource` wants its arguments; the engine stores a text.
 *
 * @param produce read at synth, so that texts added later are included
 */
export function sortedJson(produce: () => readonly string[]): { [key: string]: IResolvable } {
  const lazy: unknown = Lazy.anyValue({
    produce: () => {
      const texts = [...produce()];
      return texts.length === 0 ? "[]" : Fn.jsonencode(Fn.sort(texts));
    },
  });
  return lazy as { [key: string]: IResolvable };
}
