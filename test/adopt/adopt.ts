import { adopt as write, Adoption, AdoptOptions, Input } from "../../lib/adopt";
import { FAMILIES } from "../../lib/families";
import { adoptableOf } from "../../lib/families/adopt";
import * as library from "../../lib";

/** Adopts with all families and the library, as the command line does. */
export function adopt(inputs: readonly Input[], options: AdoptOptions): Adoption {
  return write(inputs, options, { families: adoptableOf(FAMILIES), library });
}
