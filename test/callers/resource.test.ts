import * as fs from "node:fs";
import * as path from "node:path";
import { TerraformResource, TerraformStack, Testing } from "cdktf";
import { alicloud, Backend } from "../../lib";
import { ROOT } from "../readme";
import { Type, TYPES } from "./assembly";
import { Caller } from "./caller";
import { seeded } from "./hostile-values";

/** What of the assembly says where a class stands in the source. */
interface Located extends Type {
  readonly locationInModule: { readonly filename: string };
}

const WITH_RESOURCE = Object.values(TYPES)
  .filter(({ kind, properties = [] }) => kind === "class" && properties.some(({ name }) => name === "resource"))
  .map((type) => ({ type: type as Located, name: `${type.namespace}.${type.name}` }));

/** The class that the packed declarations of a construct say that its resource is. */
function declaredOf({ name, locationInModule: { filename } }: Located): string | undefined {
  const declarations = fs.readFileSync(
    path.join(ROOT, filename.replace(/^lib/, "dist").replace(/ts$/, "d.ts")),
    "utf8",
  );
  const [, own] = declarations.split(`export declare class ${name} extends `);
  return /(?:readonly resource|get resource\(\)): import\("[./\w-]+"\)\.(\w+)/.exec(own)?.[1];
}

function resourceOf(type: Type): TerraformResource | undefined {
  const stack = new TerraformStack(Testing.app(), "stack");
  const made = new Caller(stack, seeded(1), undefined, 0).make(type) as { readonly resource?: TerraformResource };
  // The one resource that is made by binding a pool only.
  if (made instanceof alicloud.DefaultServerGroup) {
    made.addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("i-1") } });
  }
  return made.resource;
}

test("there are constructs with a resource", () => expect(WITH_RESOURCE.length).toBeGreaterThan(35));

test.each(WITH_RESOURCE)("resource of $name is the generated class that its declaration says", ({ type }) => {
  expect(declaredOf(type)).toBe(resourceOf(type)?.constructor.name);
});
