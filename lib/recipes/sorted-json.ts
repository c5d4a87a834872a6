import { IResolvable, Lazy, TerraformElement } from "cdktf";
import { renderFor } from "../values/engine-text";

/**
 * A JSON list of texts, sorted by the engine: equal for the same set of texts, whatever the order of declaration and
 * whether the texts are known at synth or only at plan.
 *
 * An expression of our own: functions of CDKTF would make raw references (`${alicloud_instance.web.id}`) plain texts,
 * which never change, and warn of tokens inside a text.
 *
 * Typed as `DataResource` wants its arguments; the engine stores a text.
 *
 * @param produce texts, or expressions that give several; read at synth, so that what is added later is included
 */
export function sortedJson(produce: () => readonly (string | IResolvable)[]): { [key: string]: IResolvable } {
  const lazy: unknown = Lazy.anyValue({
    produce: ({ scope, preparing }) => {
      const texts = produce();
      if (texts.length === 0) return "[]";
      const list = `[${texts.map(renderFor(scope as TerraformElement, preparing)).join(", ")}]`;
      const all = texts.every((text) => typeof text === "string") ? list : `flatten(${list})`;
      return `\${jsonencode(sort(${all}))}`;
    },
  });
  return lazy as { [key: string]: IResolvable };
}
