import * as fs from "node:fs";
import * as path from "node:path";
import { ROOT } from "../readme";

interface Documented {
  readonly name?: string;
  readonly fqn?: string;
  readonly overrides?: string;
  readonly docs?: { readonly summary?: string; readonly remarks?: string; readonly default?: string };
  readonly parameters?: readonly Documented[];
}

/** A docstring of the public API, by the type and the member that it describes. */
export interface Docstring {
  readonly type: string;
  readonly member: string;
  readonly text: string;
  /** What it says of the value that is left out. */
  readonly default: string;
}

const ASSEMBLY = JSON.parse(fs.readFileSync(path.join(ROOT, ".jsii"), "utf8")) as {
  types: { [fqn: string]: Documented & { readonly [members: string]: unknown } };
};

/** All docstrings of the public API, as the last build wrote them down. */
export const DOCSTRINGS = Object.values(ASSEMBLY.types).flatMap((type): Docstring[] => {
  const name = type.fqn!.replace(/^cdktf-load-balancing\./, "");
  const members = ["properties", "methods", "members"].flatMap((kind) => (type[kind] ?? []) as Documented[]);
  const own = members.filter(({ overrides }) => overrides === undefined);
  return [
    docstring(name, "", [type]),
    ...own.map((one) => docstring(name, one.name!, [one, ...(one.parameters ?? [])])),
  ];
});

function docstring(type: string, member: string, documented: readonly Documented[]): Docstring {
  const texts = documented.flatMap(({ docs }) => [docs?.summary, docs?.remarks]);
  return { type, member, text: texts.join(" ").replace(/\s+/g, " "), default: documented[0].docs?.default ?? "" };
}
