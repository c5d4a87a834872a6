import { Registry } from "../../lib/app/registry";
import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { evaluate } from "../../lib/rules/evaluate";
import { withoutCallStacks } from "../../lib/values/without-call-stacks";
import { Fixture } from "../rules/fixture";
import { holds } from "./conditions-evaluated";
import { GAPS } from "./gaps";
import { Literal, Literals, watching } from "./literals";
import { TableRow, tableRows } from "../rules/rows";

const RULES = rulesOf(FAMILIES);

/** Everything that a program hands over is looked at where the library takes it. */
jest.mock("../../lib/app/shapes/take", () => {
  const actual = jest.requireActual<typeof import("../../lib/app/shapes/take")>("../../lib/app/shapes/take");
  const { watching } = jest.requireActual<typeof import("./literals")>("./literals");
  const seen = <T>(name: string, given: T) => (watching.literals?.handOver(name, given) ?? given) as T;
  const wrapped: Partial<typeof actual> = {
    takeGiven: (settings, given, faults) => actual.takeGiven(settings, seen(settings, given), faults),
    takeSettings: (settings, given, faults, path) => actual.takeSettings(settings, seen(settings, given), faults, path),
    take: (shape, given, path, faults) => actual.take(shape, seen(path, given), path, faults),
    takeText: (given, name, faults) => actual.takeText(seen(name, given), name, faults),
  };
  return { ...actual, ...wrapped };
});

/** Rules about what is written, of which no plan knows more: types, and what is said of rules themselves. */
const ABOUT_WRITING = ["setting-type", "setting-missing", "rule-settings", "hcl-form", "hcl-output", "hcl-checks"];

const CASES = tableRows().flatMap((row) => {
  const id = row.table.replace(/^rules\//, "");
  const rule = RULES.find((one) => one.id === id);
  return rule === undefined || ABOUT_WRITING.includes(id) ? [] : [{ row, rule }];
});

interface Judged {
  readonly errors: number;
  readonly literals: Literals;
  readonly registry: Registry;
}

function judged({ declare, before, after }: TableRow, ruleId: string, replaced?: Literal): Judged {
  const fixture = new Fixture();
  const literals = new Literals(fixture.stack, replaced);
  watching.literals = literals;
  before();
  try {
    declare(fixture);
    const registry = Registry.of(fixture.stack);
    const rules = RULES.filter(({ id }) => id === ruleId);
    const errors = evaluate(registry.view(), rules).filter(({ severity }) => severity === "error").length;
    return { errors, literals, registry };
  } finally {
    watching.literals = undefined;
    after();
  }
}

/** Whether a check at plan would say of the literal what the rule says. */
function refusedAtPlan({ registry, literals }: Judged, ruleId: string): boolean {
  const checks = registry.deferrals().filter((check) => check.ruleId === ruleId);
  return checks.some(({ condition }) => !holds(condition, (operand) => literals.valueOf(operand)));
}

function errorsOfAll({ registry }: Judged): number {
  return registry.findings().filter(({ severity }) => severity === "error").length;
}

/** The settings of a case whose literal, were it known only at plan, nobody would look at. */
function unseen({ row, rule: { id } }: (typeof CASES)[number]): string[] {
  const literal = judged(row, id);
  if (literal.errors === 0) return [];
  return literal.literals.seen.flatMap((one) => {
    const then = judged(row, id, one);
    if (then.errors >= literal.errors || refusedAtPlan(then, id)) return [];
    // Another rule refuses what is known only at plan.
    if (errorsOfAll(then) >= errorsOfAll(literal)) return [];
    return [`${id}: ${one.path.replace(/\.\d+(?=\.|$)/g, "[]")}`];
  });
}

test("what a rule refuses is left to the plan where it is known only there, but for known gaps", () => {
  const found = withoutCallStacks(() => CASES.flatMap((one) => unseen(one)));
  expect([...new Set(found)].sort()).toEqual(Object.values(GAPS).flat().sort());
}, 300_000);
