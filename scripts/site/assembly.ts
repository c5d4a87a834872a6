import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What jsii knows of the public API; written by a build. Only what the pages read. */
export interface Assembly {
  readonly types: { readonly [fqn: string]: ApiType };
}

export interface ApiDocs {
  readonly summary?: string;
  readonly remarks?: string;
  readonly default?: string;
  readonly returns?: string;
  readonly custom?: { readonly [tag: string]: string };
}

export type TypeReference =
  | { readonly primitive: string }
  | { readonly fqn: string }
  | { readonly collection: { readonly kind: "array" | "map"; readonly elementtype: TypeReference } }
  | { readonly union: { readonly types: readonly TypeReference[] } };

export interface ApiParameter {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional?: boolean;
  readonly variadic?: boolean;
  readonly docs?: ApiDocs;
}

export interface ApiProperty {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional?: boolean;
  readonly static?: boolean;
  readonly const?: boolean;
  readonly docs?: ApiDocs;
}

export interface ApiMethod {
  readonly name: string;
  readonly parameters?: readonly ApiParameter[];
  readonly returns?: { readonly type: TypeReference; readonly optional?: boolean };
  readonly static?: boolean;
  readonly docs?: ApiDocs;
}

export interface ApiType {
  readonly fqn: string;
  readonly name: string;
  readonly namespace?: string;
  readonly kind: "class" | "interface" | "enum";
  readonly datatype?: boolean;
  readonly abstract?: boolean;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly docs?: ApiDocs;
  readonly initializer?: { readonly parameters?: readonly ApiParameter[]; readonly docs?: ApiDocs };
  readonly properties?: readonly ApiProperty[];
  readonly methods?: readonly ApiMethod[];
  readonly members?: ReadonlyArray<{ readonly name: string; readonly docs?: ApiDocs }>;
  readonly locationInModule?: { readonly filename: string };
}

/** The assembly of the last build. */
export function readAssembly(): Assembly {
  return JSON.parse(readFileSync(join(__dirname, "../../.jsii"), "utf8")) as Assembly;
}

/** Whether users make one with `new`. */
export function isConstruct({ initializer, abstract }: ApiType): boolean {
  const [scope] = initializer?.parameters ?? [];
  return abstract !== true && scope?.name === "scope";
}

/** The settings that a construct is made with. */
export function settingsOf(type: ApiType, assembly: Assembly): ApiType | undefined {
  if (!isConstruct(type)) return undefined;
  const handed = (type.initializer?.parameters ?? []).map(({ type: of }) =>
    "fqn" in of ? assembly.types[of.fqn] : undefined,
  );
  return handed.find((one) => one?.datatype);
}

/** The page of a type. */
export function apiPath({ namespace, name }: ApiType): string {
  return namespace === undefined ? `api/${name}.md` : `api/${namespace}/${name}.md`;
}

/** Settings that have no page of their own, and the construct on whose page they stand. */
export function constructsBySettings(assembly: Assembly): ReadonlyMap<ApiType, ApiType> {
  const found = new Map<ApiType, ApiType>();
  for (const type of Object.values(assembly.types)) {
    const settings = settingsOf(type, assembly);
    if (settings !== undefined && !found.has(settings)) found.set(settings, type);
  }
  return found;
}

/** What a type has, that of the types below it included, its own first. */
export function inherited<T extends { readonly name: string }>(
  type: ApiType,
  assembly: Assembly,
  membersOf: (one: ApiType) => readonly T[] | undefined,
): readonly T[] {
  const found = new Map((membersOf(type) ?? []).map((member) => [member.name, member]));
  const below = [type.base, ...(type.kind === "interface" ? (type.interfaces ?? []) : [])];
  for (const fqn of below) {
    const parent = fqn === undefined ? undefined : assembly.types[fqn];
    if (parent === undefined) continue;
    for (const member of inherited(parent, assembly, membersOf)) {
      if (!found.has(member.name)) found.set(member.name, member);
    }
  }
  return [...found.values()];
}
