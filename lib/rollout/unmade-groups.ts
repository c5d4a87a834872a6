import { isObject } from "../values/json-shape";
import { Block } from "../recipes/stage-file";
import { resourcesOf, ShownState, Synthesized } from "./state";

const ID_OF = /^\$\{([\w-]+\.[\w-]+)\.id\}$/;
const OUTPUT_OF = /^\$\{(terraform_data\.[\w-]+)\.output\}$/;

/**
 * The groups, by address, that an earlier deployment could not make anew: what they were made with is no longer all
 * declared, and the state does not say that they are to be replaced (lib/recipes/made-with.ts).
 */
export function unmadeGroups({ resource }: Synthesized, state: ShownState): string[] {
  const outputs = new Map(resourcesOf(state).map(({ address, values }) => [address, textsOf(values.output)]));
  // Others make such resources, too, and what they write there is nothing here.
  const records = Object.entries(resource?.terraform_data ?? {}).filter(([, record]) => isObject(record));
  return records.flatMap(([name, record]) => {
    const [group, declared] = [match(ID_OF, record.triggers_replace), match(OUTPUT_OF, record.input)];
    if (group === undefined || declared === undefined) return [];
    const [now, madeWith] = [outputs.get(declared), outputs.get(`terraform_data.${name}`)];
    return now === undefined || madeWith === undefined || madeWith.every((text) => now.includes(text)) ? [] : [group];
  });
}

function match(form: RegExp, value: Block[string]): string | undefined {
  return typeof value === "string" ? form.exec(value)?.[1] : undefined;
}

/** The members that a record holds; undefined for what somebody else put into a `terraform_data`. */
function textsOf(output: unknown): unknown[] | undefined {
  if (typeof output !== "string" || !output.startsWith("[")) return undefined;
  try {
    const texts: unknown = JSON.parse(output);
    return Array.isArray(texts) ? texts : undefined;
  } catch {
    return undefined;
  }
}
