import { Adoption } from "../../lib/adopt";
import { adopt } from "./adopt";
import { CORPUS } from "./corpus";
import { CorpusCase } from "./corpus/case";
import { inputsOf, listed, short } from "./corpus/read";
import { KNOWN } from "./accounting";
import { checkLayout } from "./layout";
import { membersOf } from "./members";
import { typeErrors } from "../type-errors";
import { Synthesized } from "./programs";

/** What adopt makes of HCL alone, in each of the ways in which people write it. */

const CASES = CORPUS.map((one) => [one.covers, one] as const);

const adoptions = new Map<CorpusCase, Promise<Adoption>>();
function adoptionOf(one: CorpusCase): Promise<Adoption> {
  const adoption = adoptions.get(one) ?? inputsOf(one).then((inputs) => adopt(inputs, { stack: "adopted" }));
  adoptions.set(one, adoption);
  return adoption;
}

function ofLoadBalancers({ expected }: Adoption): { readonly carried: string[]; readonly left: string[] } {
  const left = expected.others.filter(({ type }) => KNOWN.isOfLoadBalancers(type));
  return {
    carried: expected.resources.map(({ source }) => short(source.address)).sort(),
    left: left.map(({ address }) => short(address)).sort(),
  };
}

test("there are as many as there should be, and each covers something of its own", () => {
  expect(new Set(CORPUS.map(({ covers }) => covers)).size).toBe(CORPUS.length);
  expect(CORPUS.length).toBeGreaterThanOrEqual(80);
});

test.each(CASES)("%s: each instance is carried over or listed", async (_, one) => {
  const { carried, left, members } = one;
  const adoption = await adoptionOf(one);
  const { expected, program, remarks, errors } = adoption;
  const found = membersOf(expected.stack as unknown as Synthesized, program);
  const texts = found.map((member) => member.map((part) => part ?? "").join(":"));
  expect({ ...ofLoadBalancers(adoption), members: texts.sort(), errors }).toEqual({
    carried: listed(carried),
    left: listed(left),
    members: listed(members),
    errors: [],
  });
  for (const address of listed(left)) {
    expect(remarks.map(short)).toContainEqual(expect.stringContaining(`${address}: `));
  }
});

test("how much of it comes over from HCL alone", async () => {
  const all = (await Promise.all(CORPUS.map(adoptionOf))).map(ofLoadBalancers);
  const [carried, left] = (["carried", "left"] as const).map((side) => all.flatMap((one) => one[side]).length);
  expect(carried / (carried + left)).toBeGreaterThan(0.95);
}, 60_000);

test("all programs together pass the type check of a strict app, and are laid out as Prettier does", async () => {
  const programs = await Promise.all(CORPUS.map(async (one) => (await adoptionOf(one)).program));
  expect(typeErrors(new Map(programs.map((program, i) => [`c${i}.adopted.ts`, program])))).toStrictEqual([]);
  expect(() => checkLayout(new Map(programs.map((program, i) => [`c${i}`, program])))).not.toThrow();
}, 180_000);
