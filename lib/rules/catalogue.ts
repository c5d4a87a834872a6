import { Rule } from "./rule";
import { weightRange } from "./weight-range";

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [weightRange];
