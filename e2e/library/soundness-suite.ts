import * as fc from "fast-check";
import { generate, SEED } from "./soundness-cases";
import { judge, Refusal } from "./soundness-judge";
import { Mutation, MUTATIONS } from "./soundness-mutations";
import { SOUND_FAMILIES, SoundFamily, validSpec } from "./soundness-spec";
import { Case, Told, toldOf } from "./soundness-stack";
import { STRICTER, WARNED } from "./soundness-table";

const PER_FAMILY = Number(process.env.E2E_SOUNDNESS ?? "200");
/** Configurations in one stack. */
const BATCH = 50;

interface Judged extends Case, Told {
  readonly refusal?: Refusal;
}

async function judgeAll(cases: ReadonlyArray<Case & Told>): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const validated of [true, false]) {
    const some = cases.filter(({ rules }) => (rules.length === 0) === validated);
    for (let i = 0; i < some.length; i += BATCH) {
      const batch = some.slice(i, i + BATCH);
      const refusals = await judge(batch, validated);
      judged.push(...batch.map((one) => ({ ...one, refusal: refusals.get(one.n) })));
    }
  }
  return judged;
}

/** A readable line for a configuration on which the two sides disagree. */
function line({ spec, mutations, rules, refusal }: Judged): string {
  const verdict = refusal === undefined ? "accepted" : `refused by ${refusal.by} (${refusal.text})`;
  const few = { ...spec, backends: spec.backends.slice(0, 3), backendCount: spec.backends.length };
  return `${mutations.join(" + ") || "valid"}; rules: ${rules.join(", ") || "none"}; ${verdict}; ${JSON.stringify(few)}`;
}

/**
 * What our synth says of generated configurations against what engine and model say, for the families of one cloud.
 * `E2E_SOUNDNESS=n` generates n a family.
 */
export function soundness(cloud: keyof typeof STRICTER): void {
  const stricter = STRICTER[cloud];
  const warned = WARNED[cloud];
  const all: Judged[] = [];

  describe.each(SOUND_FAMILIES.filter((family) => family.startsWith(cloud)))("%s", (family) => {
    let judged: Judged[] = [];
    beforeAll(async () => {
      judged = await judgeAll(generate(family, PER_FAMILY).map((one) => ({ ...one, ...toldOf(one) })));
      all.push(...judged);
    }, 900_000);

    test("a configuration without mistakes passes our synth", () => {
      const refused = judged.filter(({ mutations, rules }) => mutations.length === 0 && rules.length > 0);
      expect(judged).toHaveLength(PER_FAMILY);
      expect(refused.map(line)).toEqual([]);
    });

    test("what our synth accepts, engine and model accept, unless the table says why it only warns, and the second plan is empty", () => {
      const refused = judged.filter(({ rules, refusal }) => rules.length === 0 && refusal !== undefined);
      const untold = refused.filter(({ warnings }) => !warnings.some((rule) => rule in warned));
      expect(untold.map(line)).toEqual([]);
    });

    test("what our synth refuses, engine or model refuse, unless the table says why the rule is stricter", () => {
      const accepted = judged.filter(({ rules, refusal }) => rules.length > 0 && refusal === undefined);
      expect(accepted.filter(({ rules }) => !rules.every((rule) => rule in stricter)).map(line)).toEqual([]);
    });
  });

  // Fewer than in CI do not reach everything.
  const complete = PER_FAMILY < 200 ? test.skip : test;

  complete("every mistake was made, and its rule said so", () => {
    const made = MUTATIONS.filter((mutation) =>
      SOUND_FAMILIES.some((f) => f.startsWith(cloud) && possible(mutation, f)),
    );
    const silent = made.filter(
      ({ name, rule }) =>
        !all.some(
          ({ mutations, rules, warnings }) =>
            mutations.includes(name) && (rules.includes(rule) || (rule in warned && warnings.includes(rule))),
        ),
    );
    expect(silent.map(({ name, rule }) => `${name}: ${rule}`)).toEqual([]);
  });

  complete("every rule of the table is stricter indeed", () => {
    const accepted = all.filter(({ rules, refusal }) => rules.length > 0 && refusal === undefined);
    const never = Object.keys(stricter).filter((rule) => !accepted.some(({ rules }) => rules.includes(rule)));
    expect(never).toEqual([]);
  });

  complete("every rule of the other table warns of what the model refuses", () => {
    const refused = all.filter(({ rules, refusal }) => rules.length === 0 && refusal !== undefined);
    const never = Object.keys(warned).filter((rule) => !refused.some(({ warnings }) => warnings.includes(rule)));
    expect(never).toEqual([]);
  });
}

/** Whether some configuration of a family can have a mistake. */
function possible(mutation: Mutation, family: SoundFamily): boolean {
  return fc
    .sample(validSpec(family), { numRuns: 40, seed: SEED })
    .some((spec) => mutation.apply(spec, 0) !== undefined);
}
