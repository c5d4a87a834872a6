import { NO_JSON } from "../values/json-shape";
import { wrongInState } from "./input-shape";
import { RolloutError } from "./rollout-error";
import { jsonOf } from "./stack-folder";
import { StagedTypes } from "./staged-types";
import { ShownState } from "./state";

/** A state that the engine need not be asked for, as `show -json` printed it into a file. */
export function stateIn(path: string, read: (path: string) => string, types: StagedTypes): ShownState {
  let wrong: string | undefined;
  try {
    const state = jsonOf(read(path));
    wrong = state === undefined ? NO_JSON : wrongInState(state, types);
    if (wrong === undefined) return state as ShownState;
  } catch (error) {
    wrong = (error as Error).message;
  }
  throw new RolloutError(`cannot read ${path} as a state: ${wrong}; make it with: terraform show -json > ${path}`);
}
