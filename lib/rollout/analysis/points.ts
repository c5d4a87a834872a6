import { Measured } from "./check";

/** What the monitors of clouds have in common: points in time, which come late. */
export const PERIOD_SECONDS = 60;

/** Of a metric that says nothing of this step yet. */
export const NO_POINT: Measured = {
  missing: "no point since this step; let initialDelay be longer than the metric takes",
};

/** Of dimensions that several things share, which nobody can judge as one. */
export function severalSeries(count: number): Measured {
  return { missing: `${count} series; name more dimensions` };
}
