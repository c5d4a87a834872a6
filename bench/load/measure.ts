import { Cost, costOf, medianCost, times } from "../measure";

export const RUNS = 9;

/** What `require("cdktf-load-balancing")` costs where CDKTF is loaded already. */
export function measureLoad(): Cost {
  return medianCost(times(RUNS, () => costOf(["--expose-gc", "bench/load/run.js"])));
}
