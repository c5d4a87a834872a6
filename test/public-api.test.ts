import * as fs from "node:fs";
import * as path from "node:path";
import { ROOT } from "./readme";

interface Member {
  readonly name: string;
  readonly docs?: { readonly summary?: string; readonly default?: string };
  readonly optional?: boolean;
  readonly overrides?: string;
}

interface Type {
  readonly name: string;
  readonly kind: string;
  readonly datatype?: boolean;
  readonly docs?: { readonly summary?: string };
  readonly properties?: Member[];
  readonly methods?: Member[];
  readonly members?: Member[];
}

const assembly = JSON.parse(fs.readFileSync(path.join(ROOT, ".jsii"), "utf8")) as { types: Record<string, Type> };
const types = Object.values(assembly.types);

test("every public type and member says what it is", () => {
  const silent = types.flatMap((type) => [
    ...(type.docs?.summary === undefined ? [type.name] : []),
    ...[...(type.properties ?? []), ...(type.methods ?? []), ...(type.members ?? [])]
      .filter((member) => member.docs?.summary === undefined && member.overrides === undefined)
      .map((member) => `${type.name}.${member.name}`),
  ]);
  expect(silent).toEqual([]);
});

test("every optional setting says what holds when it is left out", () => {
  const silent = types
    .filter((type) => type.datatype === true)
    .flatMap((type) =>
      (type.properties ?? [])
        .filter((property) => property.optional === true && property.docs?.default === undefined)
        .map((property) => `${type.name}.${property.name}`),
    );
  expect(silent).toEqual([]);
});

test("settings are named after their class, and no generated class is part of the public API", () => {
  expect(fs.readFileSync(path.join(ROOT, ".jsii"), "utf8")).not.toContain("@cdktf/provider-alicloud.");
  const props = types.filter((type) => type.name.endsWith("Props")).map((type) => type.name.replace(/Props$/, ""));
  const classes = new Set(types.filter((type) => type.kind === "class").map((type) => type.name));
  expect(props.filter((name) => !classes.has(name))).toEqual([]);
});
