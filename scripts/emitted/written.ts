import "../../e2e/library/examples-lib";
import { App, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { COVERED, STEPS, WRONG_T9 } from "../../e2e/library/real-cases";
import { EDITS } from "../../e2e/matrix/edits";
import { FAMILIES } from "../../e2e/matrix/families";
import { whyNot } from "../../e2e/matrix/family";
import { declareAll } from "../../e2e/matrix/synthesize";
import { AlicloudAlbStack } from "../../examples/alicloud-alb/stack";
import { AlicloudAlbRulesStack } from "../../examples/alicloud-alb-rules/stack";
import { AlicloudClbStack } from "../../examples/alicloud-clb/stack";
import { AlicloudGwlbStack } from "../../examples/alicloud-gwlb/stack";
import { AlicloudMasterSlaveStack } from "../../examples/alicloud-master-slave/stack";
import { AlicloudNlbStack } from "../../examples/alicloud-nlb/stack";
import { AlicloudScalingStack } from "../../examples/alicloud-scaling/stack";
import { CertificatesStack } from "../../examples/certificates/stack";
import { ExistingLoadBalancerStack } from "../../examples/existing-load-balancer/stack";
import { TencentcloudClassicStack } from "../../examples/tencentcloud-classic/stack";
import { TencentcloudClbStack } from "../../examples/tencentcloud-clb/stack";
import { TencentcloudFunctionStack } from "../../examples/tencentcloud-function/stack";
import { TencentcloudGwlbStack } from "../../examples/tencentcloud-gwlb/stack";
import { TencentcloudScalingStack } from "../../examples/tencentcloud-scaling/stack";
import { TencentcloudTargetGroupStack } from "../../examples/tencentcloud-target-group/stack";
import { WrongStack } from "../../examples/wrong/stack";
import { ALICLOUD } from "../../test/mistakes/alicloud";
import { ALICLOUD_SETTINGS } from "../../test/mistakes/alicloud-settings";
import { TENCENTCLOUD } from "../../test/mistakes/tencentcloud";
import { Fixture } from "../../test/rules/fixture";
import { newStack } from "../../test/synth";
import { EmittedApp, Refused } from "./app";

const EXAMPLES: readonly (new (scope: Construct, id: string) => TerraformStack)[] = [
  AlicloudAlbStack,
  AlicloudClbStack,
  AlicloudAlbRulesStack,
  AlicloudGwlbStack,
  AlicloudMasterSlaveStack,
  AlicloudNlbStack,
  AlicloudScalingStack,
  CertificatesStack,
  ExistingLoadBalancerStack,
  TencentcloudClassicStack,
  TencentcloudClbStack,
  TencentcloudFunctionStack,
  TencentcloudGwlbStack,
  TencentcloudScalingStack,
  TencentcloudTargetGroupStack,
  WrongStack,
];

const examples = EXAMPLES.map((Stack): EmittedApp => ({
  name: `example ${Stack.name}`,
  places: true,
  declare: () => new Stack(new App({ outdir: Testing.app().outdir, stackTraces: false }), "example"),
}));

type Declare = (scope: Construct, stack: TerraformStack) => void;

function real(id: string, declare: Declare): EmittedApp {
  return {
    name: `real case ${id}`,
    places: true,
    declare: () => {
      const stack = newStack();
      declare(new Construct(stack, "Case"), stack);
      return stack;
    },
  };
}

const realCases = [
  ...COVERED.map(({ id, declare }) => real(id, declare)),
  ...STEPS.flatMap(({ id, steps }) => steps.map((declare, at) => real(`${id}, step ${at + 1}`, declare))),
  real("T9 as it was found", WRONG_T9),
];

/** Both sides of each edit of the traffic matrix; of the sizes of pools those around the batch. */
const edits = FAMILIES.flatMap((family) =>
  EDITS.filter(({ name }) => whyNot(family, name) === undefined && !/^(1|19|40|100) backends/.test(name)).flatMap(
    (edit) =>
      (["before", "after"] as const).map((side): EmittedApp => ({
        name: `matrix ${family.name}, ${edit.name}, ${side}`,
        declare: () => declareAll([[family, edit[side](family)]]),
      })),
  ),
);

const mistakes = [...ALICLOUD, ...ALICLOUD_SETTINGS, ...TENCENTCLOUD].map(({ name, source, declare }): EmittedApp => ({
  name: `mistake ${name} (${source})`,
  declare: (refused) => inFixture(declare, refused),
}));

/** What a table of tests declares on a fixture of its own. */
export function inFixture(declare: (fixture: Fixture) => unknown, refused: Refused): TerraformStack {
  const fixture = new Fixture();
  try {
    declare(fixture);
  } catch (error) {
    refused("declaration", error);
  }
  return fixture.stack;
}

/** Apps that somebody wrote down: examples, real cases, edits, mistakes. */
export const WRITTEN: readonly EmittedApp[] = [...examples, ...realCases, ...edits, ...mistakes];
