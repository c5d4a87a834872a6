import { Fixture } from "../rules/fixture";

/** Each row: what is declared with values known only at plan, and which rules leave a check to which resource. */
export type Row = readonly [name: string, declare: (fixture: Fixture) => unknown, ...checks: string[]];
