import { TerraformStack, TerraformVariable } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  Findings,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { findingsOf, newStack, resources } from "../synth";

/** Whatever a shell runs is constant: values reach it by the environment only, where no shell reads them as code. */

const ZONES = ["h", "k"].map((zone) => ({ zoneId: `cn-beijing-${zone}`, vswitchId: `vsw-${zone}` }));

const vpc = { vpcId: "vpc-1", zoneMappings: ZONES };

type Place = (stack: TerraformStack, settleSeconds: number) => IListenerTarget;

const nlbOf = (stack: TerraformStack) =>
  alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const clbOf = (stack: TerraformStack) =>
  alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
const tencentOf = (stack: TerraformStack) =>
  tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1", vpcId: "vpc-1" });

const PLACES: readonly (readonly [string, Place])[] = [
  [
    "an NLB group",
    (stack, settleSeconds) =>
      new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer: nlbOf(stack), settleSeconds }),
  ],
  [
    "an NLB group known by id",
    (stack, settleSeconds) =>
      alicloud.NetworkServerGroup.fromAttributes(stack, "Group", {
        loadBalancer: nlbOf(stack),
        serverGroupId: "sgp-1",
        settleSeconds,
      }),
  ],
  [
    "an ALB group",
    (stack, settleSeconds) =>
      new alicloud.ApplicationServerGroup(stack, "Group", {
        loadBalancer: new alicloud.ApplicationLoadBalancer(stack, "Alb", vpc),
        settleSeconds,
      }),
  ],
  [
    "a VServer group",
    (stack, settleSeconds) =>
      new alicloud.VServerGroup(stack, "Group", {
        loadBalancer: clbOf(stack),
        settleSeconds,
        strategy: BindingStrategy.VSERVER_IMMUTABLE,
      }),
  ],
  [
    "a target group",
    (stack, settleSeconds) =>
      new tencentcloud.TargetGroup(stack, "Group", {
        loadBalancer: tencentOf(stack),
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        port: 80,
        settleSeconds,
      } as tencentcloud.TargetGroupProps),
  ],
  [
    "a target group known by id",
    (stack, settleSeconds) =>
      tencentcloud.TargetGroup.fromAttributes(stack, "Group", {
        loadBalancer: tencentOf(stack),
        targetGroupId: "lbtg-1",
        settleSeconds,
      } as tencentcloud.TargetGroupAttributes),
  ],
];

function bound(place: Place, settle: (stack: TerraformStack) => number): TerraformStack {
  const stack = newStack();
  const backends = { a: Backend.instance("ins-aaaaaaaa"), b: Backend.instance("ins-bbbbbbbb") };
  const pool = new BackendPool(stack, "Pool", { defaultPort: 80, backends });
  new ListenerBinding(stack, "Binding", { listener: place(stack, settle(stack)), pool });
  return stack;
}

function commandsOf(stack: TerraformStack): string[] {
  const data = Object.values(resources(stack, "terraform_data"));
  const steps = data.flatMap(({ provisioner }) => (provisioner ?? []) as { "local-exec": { command: string } }[]);
  return steps.map((step) => step["local-exec"].command);
}

const SLEEP = 'sleep "$CDKTF_LB_SETTLE_SECONDS"';

describe.each(PLACES)("%s", (_name, place) => {
  test.each([
    ["a number", 7],
    ["a text from JavaScript", "0; touch x" as unknown as number],
    ["a text that would be expanded", "$(touch x)" as unknown as number],
  ])("%s stays out of the command", (_what, seconds) => {
    // What is no number is left out, and refused below.
    expect(commandsOf(bound(place, () => seconds)).filter((command) => command !== SLEEP)).toStrictEqual([]);
  });

  test("a variable stays out of the command, and its value is checked at plan", () => {
    const stack = bound(place, (scope) => new TerraformVariable(scope, "settle", { type: "any" }).numberValue);
    expect(commandsOf(stack)).toStrictEqual([SLEEP]);
    expect(Findings.of(stack).deferred.map(({ ruleId }) => ruleId)).toContain("setting-range");
  });

  test.each([
    ["a text", "0; touch x"],
    ["a list", [5]],
    ["an object", { seconds: 5 }],
    ["a switch", true],
    ["a fraction", 1.5],
    ["NaN", NaN],
  ])("%s is refused", (_what, seconds) => {
    const found = findingsOf(bound(place, () => seconds as number));
    const texts = found.filter(({ ruleId }) => ruleId.startsWith("setting-")).map(({ message }) => message);
    expect(texts).toStrictEqual([expect.stringMatching(/settleSeconds must be an? (number|integer of 0 or more)/)]);
  });
});
