import { Expression, member, name } from "../program/expression";
import { references } from "../source/expression";
import { SourceResource } from "../source/resource";
import { Translation } from "./translation";

/** What some resources are called by the programs that name them. */
export interface Named {
  readonly type: string;
  /** The member of its construct: `certificateId`. */
  readonly member: string;
  /** What follows its id wherever it is named: `-cn-hangzhou`. */
  readonly suffix?: string;
}

/** An id as the construct has it that the program makes of the named resource; as the input has it where there is none. */
export function idIn(t: Translation, raw: unknown, ...kinds: readonly Named[]): Expression | undefined {
  // A state says of what nobody named that it is empty.
  if (raw === "" && t.source.kind === "state") return undefined;
  for (const kind of kinds) {
    const constant = t.constantOf(namedBy(t, raw, kind));
    if (constant !== undefined) return member(name(constant), kind.member);
  }
  return t.values.of(raw, "string");
}

/** The same of a list. */
export function idsIn(t: Translation, raw: unknown, ...kinds: readonly Named[]): Expression | undefined {
  if (!Array.isArray(raw)) return t.values.of(raw, "list");
  const items = raw.map((one: unknown) => idIn(t, one, ...kinds)).filter((one) => one !== undefined);
  return items.length === 0 ? undefined : { kind: "list", items };
}

/** Both ways in which people put a suffix behind a reference. */
function namedBy(t: Translation, raw: unknown, { type, suffix = "" }: Named): SourceResource | undefined {
  if (suffix === "" || typeof raw !== "string") return t.graph.byValue(raw, type);
  if (t.source.kind === "state") {
    return raw.endsWith(suffix) ? t.graph.byValue(raw.slice(0, -suffix.length), type) : undefined;
  }
  const [reference, ...others] = references(raw) ?? [];
  if (reference === undefined || others.length > 0) return undefined;
  const forms = [`\${${reference.text}}${suffix}`, `\${join("", [${reference.text}, "${suffix}"])}`];
  return forms.includes(raw) ? t.graph.byValue(`\${${reference.text}}`, type) : undefined;
}

/** A secret: an expression as it is, a text as a variable, since no program should hold it. */
export function secretIn(t: Translation, resource: SourceResource, argument: string): Expression | undefined {
  const raw = resource.values[argument];
  if (typeof raw !== "string" || raw === "") return undefined;
  if (t.values.isExpression(raw) || t.source.judged) return t.values.of(raw, "string");
  return t.variables.secret([...resource.words, argument], raw, [
    `TODO: hand over the ${argument} of ${resource.address}; with another one, the first apply uploads it anew.`,
  ]);
}
