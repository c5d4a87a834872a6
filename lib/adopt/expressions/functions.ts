import { Failed } from "./failed";
import { COLLECTIONS } from "./functions-collections";
import { NUMBERS } from "./functions-numbers";
import { TEXTS } from "./functions-texts";
import { isWhole, Value } from "./value";

/** A function of the engine: undefined where what it would give is not known. */
export type EngineFunction = (...args: readonly Value[]) => Value | undefined;

/** Of known values only. */
const OF_WHOLE = new Map<string, EngineFunction>([...TEXTS, ...NUMBERS]);

/** Calls a function of the engine that this reader knows. */
export function callFunction(name: string, args: readonly Value[]): Value {
  const ofWhole = OF_WHOLE.get(name);
  if (ofWhole !== undefined && !args.every(isWhole)) throw new Failed(false);
  const result = (ofWhole ?? COLLECTIONS.get(name))?.(...args);
  if (result === undefined) throw new Failed(false);
  return result;
}
