import { NO_JSON, list, map, number, object, record, text } from "../../values/json-shape";
import { Block, RECORD_ID } from "../../recipes/stage-file";
import { RolloutError } from "../rollout-error";
import { jsonOf } from "../stack-folder";
import { resourcesOf, ShownState } from "../state";

/** What a state remembers while a rollout in steps is under way. */
export interface StepRecord {
  readonly version: 1;
  /** Of the run that deployed last: another one that is at work finds a strange one here, and stops. */
  readonly run: string;
  /** Who served before the first step, by address of the resource, as it writes them. */
  readonly before: { readonly [address: string]: readonly Block[] };
}

const RECORD = record({ version: number, run: text, before: map(list(object)) }, ["version", "run", "before"]);

/** Whether it is the resource in which a state remembers a rollout. */
export function isRecord(address: string): boolean {
  return address.endsWith(`.${RECORD_ID}`);
}

/** What a state remembers of a rollout that is not over; undefined where none is. */
export function recordOf(stack: string, state: ShownState): StepRecord | undefined {
  const found = resourcesOf(state).find(({ address }) => isRecord(address));
  if (found === undefined) return undefined;
  const { input } = found.values as { input?: { record?: unknown } | null };
  const json = jsonOf(String(input?.record));
  const wrong = json === undefined ? NO_JSON : RECORD(json, "");
  if (wrong === undefined && (json as StepRecord).version === 1) return json as StepRecord;
  throw new RolloutError(
    `stack ${stack}: cannot read ${found.address}, in which the state remembers a rollout: ${wrong ?? "it is of another version"}; use the version of cdktf-lb that began it, or deploy without --steps`,
  );
}
