import { IPoolSource, PoolFiller } from "../../app/pool-source";
import { GroupView } from "../../app/app-view";

/** What rules see of a group whose pool has a source: whether the source can fill this kind of group. */
export function scaledView(
  source: IPoolSource | undefined,
  wayOf: (filler: PoolFiller) => PoolFiller[keyof PoolFiller],
): GroupView["scaled"] {
  if (source === undefined) return undefined;
  return wayOf(source._filler) === undefined ? "impossible" : "filled";
}
