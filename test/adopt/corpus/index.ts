import { CorpusCase } from "./case";
import { COUNT } from "./count";
import { DYNAMIC } from "./dynamic";
import { EXPRESSION_CASES } from "./expressions";
import { FOR_EACH } from "./for-each";
import { MODULES } from "./modules";
import { PLACES } from "./places";

/** Folders of HCL in the ways in which public stacks are written, each in our own words. */
export const CORPUS: readonly CorpusCase[] = [
  ...COUNT,
  ...FOR_EACH,
  ...DYNAMIC,
  ...MODULES,
  ...EXPRESSION_CASES,
  ...PLACES,
];
