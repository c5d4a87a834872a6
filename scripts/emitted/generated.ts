import { TerraformStack, Testing, TerraformVariable } from "cdktf";
import * as fc from "fast-check";
import { alicloud, tencentcloud } from "../../lib";
import { generate } from "../../e2e/library/soundness-cases";
import { SOUND_FAMILIES } from "../../e2e/library/soundness-spec";
import { stackOf } from "../../e2e/library/soundness-stack";
import { TypeReference } from "../../test/callers/assembly";
import { Caller } from "../../test/callers/caller";
import { callAny, hostileStack } from "../../test/callers/hostile-app";
import { Random, seeded } from "../../test/callers/hostile-values";
import { declareAll, validStack } from "../../test/rules/valid-stacks";
import { newStack } from "../../test/synth";
import { EmittedApp } from "./app";
import { declarePools } from "./pools";

/** How many apps of each kind. */
const POOLS = 600;
const SETTINGS = 200;
const SOUND = 40;
const VALID = 100;
const HOSTILE = 200;

const from1 = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Pools at places of all families, in each form, with all that pools, bindings and splits can have. */
const pools = from1(POOLS).map((seed): EmittedApp => ({
  name: `pools ${seed}`,
  declare: (refused) => {
    const stack = newStack();
    try {
      declarePools(stack, seeded(seed));
    } catch (error) {
      refused("pools", error);
    }
    return stack;
  },
}));

/** Calls of the public API with the settings that their types allow, one in ten of them known only at plan. */
const settings = from1(SETTINGS).map((seed): EmittedApp => ({
  name: `settings ${seed}`,
  declare: (refused) => {
    const random = seeded(seed);
    const stack = newStack();
    const caller = new Caller(
      stack,
      random,
      (path, type, value) => (path.endsWith("(id)") || random() > 0.1 ? value : unknown(stack, type, value, random)),
      0.5,
    );
    for (let calls = 0; calls < 3; calls++) callAny(caller, random, refused);
    return stack;
  },
}));

function unknown(stack: TerraformStack, { primitive }: TypeReference, value: unknown, random: Random): unknown {
  const variable = () => new TerraformVariable(stack, `setting${Math.floor(random() * 1e9)}`, { type: primitive });
  if (primitive === "number") return variable().numberValue;
  return primitive === "string" ? variable().stringValue : value;
}

/** Right configurations and ones with mistakes, of the families whose soundness is proved. */
const sound = SOUND_FAMILIES.flatMap((family) =>
  generate(family, SOUND).map((one): EmittedApp => ({
    name: `sound ${family} ${one.n}`,
    declare: () => stackOf([one]),
  })),
);

const valid = fc.sample(validStack, { numRuns: VALID, seed: 7 }).map((declare, at): EmittedApp => ({
  name: `valid ${at}`,
  declare: () => {
    const stack = new TerraformStack(Testing.app(), "stack");
    new alicloud.AlicloudProvider(stack, "Alicloud");
    new tencentcloud.TencentcloudProvider(stack, "Tencentcloud");
    declareAll(stack, [declare]);
    return stack;
  },
}));

const hostile = from1(HOSTILE).map((seed): EmittedApp => ({
  name: `hostile ${seed}`,
  declare: (refused) => hostileStack(seed, refused),
}));

/** Apps that seeds make: all families, tokens, splits, gates, scaling, ids of what exists, and what nobody should write. */
export const GENERATED: readonly EmittedApp[] = [...pools, ...settings, ...sound, ...valid, ...hostile];
