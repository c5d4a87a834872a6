import { OperationsBook } from "../impact/operations/book";
import { Family } from "./family";
import { LINKS } from "./links";
import { relevanceOf } from "./relevance";

/** What each resource type does to traffic. */
export function operationsOf(families: readonly Family[]): OperationsBook {
  return new OperationsBook(
    families.flatMap((family) => family.operations?.() ?? []),
    relevanceOf(families),
    [...LINKS, ...families.flatMap((family) => family.links?.() ?? [])],
  );
}
