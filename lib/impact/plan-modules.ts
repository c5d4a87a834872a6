import { Json, object, objects } from "./json";

/** Visits the resources of a module and of all modules below, as states and planned values hold them. */
export function readModules(module: Json | undefined, visit: (address: string, resource: Json) => void): void {
  if (module === undefined) return;
  for (const resource of objects(module.resources)) {
    if (typeof resource.address === "string") visit(resource.address, resource);
  }
  for (const child of objects(module.child_modules)) readModules(object(child), visit);
}
