import { exceeds, ImpactReport, readPlan } from "../../lib/impact";
import { impactOf } from "../../test/impact/impact-of";
import { ActiveMembers, Subject } from "../../lib/impact/report";
import { Traffic } from "../harness";

/** What `cdktf-lb impact` says of one listener, before the apply. */
export interface Prediction extends Traffic {
  /** Another order of the engine loses less. */
  readonly race: boolean;
  /** The plan does not know what it would take to say. */
  readonly unknown: boolean;
}

/** The part of a plan JSON whose addresses stand under one construct. */
export function partOf(plan: unknown, scope: string): unknown {
  const ours = new RegExp(`^[a-z0-9_]+\\.${scope}_`);
  const filter = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.filter((one) => typeof one?.address !== "string" || ours.test(one.address)).map(filter);
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filter(inner)]));
  };
  return filter(plan);
}

export function reportOf(plan: unknown): ImpactReport {
  return impactOf(readPlan(plan));
}

/** Whether `--max-loss 0` refuses the plan. */
export function refuses(report: ImpactReport): boolean {
  return exceeds(report, 0);
}

/** What a report says of the traffic through a construct; undefined when it says nothing. */
export function predictionFor(report: ImpactReport, construct: string): Prediction | undefined {
  const ours = new RegExp(`_${construct}(_Association)?_[0-9A-F]{8}`);
  const named = ({ listeners, groups }: Subject) =>
    [...listeners.map(({ address }) => address), ...groups].some((address) => ours.test(address));
  const subject = report.subjects.find(named);
  return subject && { ...trafficOf(subject.active), race: subject.active.race, unknown: subject.loss.unknown };
}

function trafficOf({ before, minimum, after }: ActiveMembers): Traffic {
  return { before, min: minimum, after };
}
