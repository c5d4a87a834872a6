import { AdoptError } from "../adopt-error";
import { Input } from "../source/input";
import { parseJson } from "../source/read";
import { isObject } from "../../values/json-shape";
import { isState, recordedIn } from "../source/state";
import { Expected } from "./expected";

/** What is expected, with the state that the HCL of the input belongs to. */
export function withStateOf(expected: Expected, state: Input | undefined): Expected {
  const isHcl = expected.resources.every(({ source }) => source.recorded === undefined);
  if (state === undefined) {
    if (isHcl) throw new AdoptError("HCL has no state to plan against; pass the state that goes on with --state");
    return expected;
  }
  if (!isHcl) throw new AdoptError("leave out --state: the input is a state already");
  const json = parseJson(state.name, state.json);
  if (!isObject(json) || !isState(json)) {
    throw new AdoptError(`cannot read ${state.name}: not a state; write it with "terraform state pull"`);
  }
  const recorded = recordedIn(json);
  const adopted = new Set(expected.resources.map(({ source }) => source.address));
  return {
    ...expected,
    resources: expected.resources.map((one) => ({
      ...one,
      source: { ...one.source, ...pick(recorded.get(one.source.address)) },
    })),
    others: [...recorded.values()].filter(({ address }) => !adopted.has(address)),
  };
}

function pick(found: Expected["others"][number] | undefined) {
  return found && { recorded: found.recorded, secret: found.secret };
}
