import * as fc from "fast-check";
import { Mutation, MUTATIONS } from "./soundness-mutations";
import { SoundFamily, Spec, validSpec } from "./soundness-spec";
import { Case } from "./soundness-stack";

export const SEED = 20260801;

/** Half of them as they should be, the others with a mistake or two; each mistake comes up as often as the others. */
export function generate(family: SoundFamily, count: number): Case[] {
  const mistakes = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constant(2) },
  );
  const pick = fc.nat({ max: 10_000 });
  const sample = fc.sample(fc.tuple(validSpec(family), mistakes, pick, pick), { numRuns: count, seed: SEED });
  let turn = 0;
  return sample.map(([spec, mistaken, one, other], n) => {
    const picks = [one, other].slice(0, mistaken);
    const chosen = picks.map((number) => {
      const [mutation, next] = mutationFor(spec, turn, number);
      turn = next;
      return mutation;
    });
    const mutated = chosen.reduce<Spec>((made, mutation, k) => mutation.apply(made, picks[k]) ?? made, spec);
    return { n, spec: mutated, mutations: chosen.map(({ name }) => name) };
  });
}

/** The next mistake in the list that this configuration can have, and where to go on. */
function mutationFor(spec: Spec, turn: number, pick: number): [Mutation, number] {
  const rotated = MUTATIONS.map((_, i) => (turn + i) % MUTATIONS.length);
  const at = rotated.find((i) => MUTATIONS[i].apply(spec, pick) !== undefined)!;
  return [MUTATIONS[at], at + 1];
}
