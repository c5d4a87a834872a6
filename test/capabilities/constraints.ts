import * as fs from "node:fs";
import * as path from "node:path";
import { Confidence, Product, Range, TextForm, ValueList } from "../../lib/facts";
import { ROOT } from "../readme";

const LIB = path.join(ROOT, "lib");

/** What every family knows, and what is known of all of them. */
const FILES = (fs.readdirSync(LIB, { recursive: true }) as string[])
  .filter((file) => /^facts\/|^families\/.*facts[/.]/.test(file) && file.endsWith(".ts"))
  .sort();

/** A constraint of the capability table, by the file and the path at which it stands. */
export type Constraint = { readonly where: string } & (
  | { readonly kind: "number"; readonly limits: Range }
  | { readonly kind: "list"; readonly limits: ValueList }
  | { readonly kind: "form"; readonly limits: TextForm }
);

/** Every list, range and form that stands in some file of the table, once. */
export function constraints(): Constraint[] {
  const seen = new Set<unknown>();
  return FILES.flatMap((file) => {
    const all = jest.requireActual<Record<string, unknown>>(path.join(LIB, file));
    return Object.entries(all).flatMap(([name, value]) => within(value, `${file} ${name}`, seen));
  });
}

function within(value: unknown, where: string, seen: Set<unknown>): Constraint[] {
  if (typeof value !== "object" || value === null || value instanceof RegExp || seen.has(value)) return [];
  seen.add(value);
  const own = constraintOf(value, where);
  const inner = Object.entries(value).flatMap(([name, one]) => within(one, `${where}.${name}`, seen));
  return own === undefined ? inner : [own, ...inner];
}

function constraintOf(value: object, where: string): Constraint | undefined {
  const limits = value as Partial<Range & TextForm & ValueList & Product>;
  if (limits.protocolConfidence !== undefined) {
    const values = (limits.protocols ?? []).map(({ name }) => name);
    return { where, kind: "list", limits: { values, confidence: limits.protocolConfidence } };
  }
  if (limits.confidence === undefined) return undefined;
  if (limits.pattern !== undefined) return { where, kind: "form", limits: value as TextForm };
  if (limits.min !== undefined) return { where, kind: "number", limits: value as Range };
  return limits.values === undefined ? undefined : { where, kind: "list", limits: value as ValueList };
}

/** What a provider says of one argument, as its code was asked. */
export interface Argument {
  readonly required?: boolean;
  readonly block?: { readonly [name: string]: Argument };
  readonly default?: unknown;
  /** Whether a change makes a new resource. */
  readonly forceNew?: boolean;
  readonly validate?: {
    /** Inclusive spans of numbers. */
    readonly accepted?: ReadonlyArray<readonly [number, number]>;
    readonly oneOf?: readonly string[];
    /** Some check whose values cannot be listed. */
    readonly checked?: boolean;
  };
}

const BEHAVIOUR = Object.fromEntries(
  ["alicloud", "tencentcloud"].map((cloud) => {
    const text = fs.readFileSync(path.join(ROOT, "providers", cloud, "behaviour.json"), "utf8");
    return [cloud, JSON.parse(text) as Record<string, { readonly attributes: Record<string, Argument> }>];
  }),
);

/** The argument that a confidence names: `alicloud_slb_server_group.servers.weight`. */
export function argumentOf(attribute: string): Argument | undefined {
  const [type, ...names] = attribute.split(".");
  const { attributes } = BEHAVIOUR[type.split("_")[0]][type] ?? {};
  let at: Argument | undefined = attributes && { block: attributes };
  for (const name of names) at = at?.block?.[name];
  return at;
}

/** Which arguments a constraint names, with their validators. */
export function validatorsOf({ attributes }: Confidence): Array<NonNullable<Argument["validate"]>> {
  return attributes.flatMap((attribute) => argumentOf(attribute)?.validate ?? []);
}
