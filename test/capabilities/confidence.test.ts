import { Range, ValueList } from "../../lib/facts";
import { Fault } from "../../lib/rules/answer";
import { askForm, askNumber, askValue } from "../../lib/rules/question";
import { argumentOf, Constraint, constraints, validatorsOf } from "./constraints";

const ALL = constraints();
const NUMBERS = ALL.flatMap((one) => (one.kind === "number" ? [{ ...one, limits: one.limits }] : []));
const LISTS = ALL.flatMap((one) => (one.kind === "list" ? [{ ...one, limits: one.limits }] : []));
const FORMS = ALL.flatMap((one) => (one.kind === "form" ? [{ ...one, limits: one.limits }] : []));
const NAMED = { name: "it" };

/** Where the provider's code was asked no further: whatever is beyond may be accepted, too. */
const ASKED_UP_TO = 65540;

test("the table holds what it should", () => {
  expect([NUMBERS.length > 40, LISTS.length > 25, FORMS.length > 10]).toStrictEqual([true, true, true]);
});

test.each(ALL)("$where says how sure it is, and of which arguments", ({ limits: { confidence } }) => {
  expect(confidence.source).not.toBe("");
  const unknown = confidence.attributes.filter((attribute) => argumentOf(attribute) === undefined);
  expect(unknown).toStrictEqual([]);
  expect(confidence.certain || /^as of 20\d\d-\d\d: ./.test(confidence.source)).toBe(true);
});

test.each([...NUMBERS, ...FORMS].filter(({ limits }) => /\d to \d/.test(limits.confidence.source)))(
  "$where: a source that names ranges names this one",
  ({ limits: { min, max, confidence } }) => {
    const named = [...confidence.source.matchAll(/(\d+) to (\d+)/g)].map(([, from, to]) => [Number(from), Number(to)]);
    expect(named).toContainEqual([min, max]);
  },
);

test.each(ALL.filter(({ limits }) => limits.confidence.validated))("$where: each argument has a validator", (one) => {
  expect(validatorsOf(one.limits.confidence)).toHaveLength(one.limits.confidence.attributes.length);
});

test.each(NUMBERS)("$where: what a validator refuses is an error, and what it takes is none", ({ limits }) => {
  for (const { accepted } of validatorsOf(limits.confidence)) {
    if (accepted === undefined) continue;
    const takes = (value: number) => accepted.some(([min, max]) => value >= min && value <= max);
    for (const value of around(accepted, limits)) {
      const severity = (askNumber(value, limits, NAMED) as Fault | undefined)?.severity;
      if (!takes(value)) expect([value, severity]).toStrictEqual([value, "error"]);
      else if (mayBeTaken(limits)) expect([value, severity]).not.toStrictEqual([value, "error"]);
    }
  }
});

/** The ends of what is taken and of what is named here, and their neighbours. */
function around(accepted: ReadonlyArray<readonly [number, number]>, { min, max, also = [] }: Range): number[] {
  const ends = [...accepted.flat(), min, max].flatMap((end) => [end - 1, end, end + 1]);
  const beside = also.map(({ value }) => value);
  return ends.filter((value) => Number.isFinite(value) && value < ASKED_UP_TO - 1 && !beside.includes(value));
}

test.each(LISTS)("$where: what a validator refuses is an error, and what it takes is none", ({ limits }) => {
  for (const { oneOf } of validatorsOf(limits.confidence)) {
    // Without any value nobody can choose, and a choice has no effect.
    if (oneOf === undefined || limits.values.length === 0) continue;
    const fault = (value: string) => (askValue(inOurCase(value, limits), limits, NAMED) as Fault | undefined)?.severity;
    expect(fault("no such value")).toBe("error");
    const refused = limits.values.filter((value) => value !== "" && !oneOf.some((one) => same(one, value)));
    expect(refused).toStrictEqual([]);
    if (mayBeTaken(limits)) expect(oneOf.filter((value) => fault(value) === "error")).toStrictEqual([]);
  }
});

/** Listeners are named in upper case here, and in lower case by the provider of a CLB. */
function inOurCase(value: string, { values }: ValueList): string {
  return values.find((one) => same(one, value)) ?? value;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Something else than a validator may refuse what a validator takes; then the source says what. */
function mayBeTaken({ confidence }: Constraint["limits"]): boolean {
  return confidence.validated || !confidence.certain;
}

test.each([...NUMBERS, ...LISTS, ...FORMS].filter(({ limits }) => !limits.confidence.certain))(
  "$where is known today: beyond it stands a warning that says when, unless that is certain",
  (one) => {
    const fault = (
      one.kind === "number"
        ? askNumber(one.limits.max + 1, one.limits, NAMED)
        : one.kind === "list"
          ? askValue("Tomorrow", one.limits, NAMED)
          : askForm("?".repeat(one.limits.min), one.limits, NAMED)
    ) as Fault | undefined;
    if (fault?.severity === "error") expect(one.limits.certainly).toBeDefined();
    else expect(fault?.text ?? "as of 20").toContain("as of 20");
  },
);
