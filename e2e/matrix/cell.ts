import { Traffic } from "../harness";
import { Edit, fewestCalls } from "./edits";
import { FamilyUnderTest } from "./family";
import { Prediction } from "./prediction";

/** What one edit did to one family. */
export interface Cell {
  readonly edit: string;
  /** Why nothing was measured. */
  readonly note?: string;
  /** One for each listener. */
  readonly fronts: readonly FrontCell[];
  readonly actions: string;
  readonly calls: number;
  readonly fewest: number;
  readonly ok: boolean;
  readonly secondPlanEmpty: boolean;
  /** Whether `cdktf-lb impact --max-loss 0` refuses the plan. */
  readonly refused: boolean;
}

/** What was seen of one listener, and what `cdktf-lb impact` had said. */
export interface FrontCell {
  readonly observed: Traffic;
  readonly predicted: Prediction | undefined;
}

export type Measurement = Pick<Cell, "fronts" | "calls" | "ok" | "secondPlanEmpty" | "refused"> & {
  /** The family's part of the plan JSON. */
  readonly plan: unknown;
};

const NOTHING = { fronts: [], actions: "-", calls: 0, fewest: 0, ok: true, secondPlanEmpty: true, refused: false };

export function notMade(edit: string, why: string): Cell {
  return { ...NOTHING, edit, note: why };
}

export function refusedAtSynth(edit: string, rule: string): Cell {
  return { ...NOTHING, edit, note: `refused at synth: ${rule}` };
}

export function measured(family: FamilyUnderTest, edit: Edit, { plan, ...seen }: Measurement): Cell {
  const fewest = fewestCalls(family, edit.before(family), edit.after(family));
  return { ...seen, edit: edit.name, fewest, actions: summary(plan) };
}

/** Whether the numbers depend on which of the engine's parallel operations comes first. */
export function isRace({ predicted }: FrontCell): boolean {
  return predicted?.race === true;
}

/** Fewer than before and after, now or in another order. */
export function hasGap(front: FrontCell): boolean {
  const { before, after } = front.observed;
  return Math.min(front.observed.min, isRace(front) ? front.predicted!.min : Infinity) < Math.min(before, after);
}

/** The counts of all actions, sorted by name. */
function summary(plan: unknown): string {
  const { resource_changes: changes = [] } = plan as { resource_changes?: readonly PlannedChange[] };
  const counts = new Map<string, number>();
  for (const change of changes) {
    const action = actionOf(change);
    if (action !== undefined) counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one], [other]) => one.localeCompare(other));
  return sorted.map(([action, count]) => `${count} ${action}`).join(", ") || "none";
}

interface PlannedChange {
  readonly previous_address?: string;
  readonly change: { readonly actions: readonly string[] };
}

function actionOf({ previous_address, change: { actions } }: PlannedChange): string | undefined {
  if (actions.length > 1) return "replace";
  if (actions[0] === "no-op") return previous_address === undefined ? undefined : "move";
  return actions[0] === "read" ? undefined : actions[0];
}
