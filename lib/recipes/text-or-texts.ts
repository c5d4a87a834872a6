import { IResolvable, ref, TerraformResource } from "cdktf";
import { listOf, ofElement, renderFor } from "../values/engine-text";
import { PoolMember } from "../app/pool-member";

/**
 * The text of a member; of one that stands for a list, an expression that gives the texts of all elements.
 *
 * @param text of one element, with `each` where it comes from the list
 * @param resource where the text is written
 */
export function textOrTexts({ iterator }: PoolMember, text: string, resource: TerraformResource): string | IResolvable {
  if (iterator === undefined) return text;
  const element = ofElement(renderFor(resource)(text));
  return ref(`[for key, value in ${listOf(iterator, resource)} : ${element}]`);
}
