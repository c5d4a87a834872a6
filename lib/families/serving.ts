import { ServingReader } from "../rollout/serving/serving-reader";
import { Family } from "./family";

/** How the clouds are asked who serves, by type of resource. */
export function readersOf(families: readonly Family[]): ReadonlyMap<string, ServingReader> {
  return new Map(families.flatMap((family) => family.serving?.() ?? []).map((reader) => [reader.type, reader]));
}
