import { CHOOSE_IN_RANGE } from "../../../../rules/limits";
import { SCALING_GROUP_LOAD_BALANCERS, TENCENTCLOUD_AS_CLASSIC, TENCENTCLOUD_AS_FORWARD } from "../../as/facts";
import { GroupView } from "../../../../app/app-view";
import { OneAnswer } from "../../../../rules/answer";
import { forEachGroup } from "../../../../rules/members";
import { portAndWeight } from "../../../../rules/scaled";
import { Rule } from "../../../../app/rule";

export const tcScalingTargets: Rule = {
  id: "tc-scaling-targets",
  severity: "error",
  atPlan: true,
  summary:
    "A scaling group of Tencent fills application or classic load balancers, not both, with a port and a weight.",
  why: "The provider checks neither port nor weight, and refuses both kinds of load balancers at once.",
  wrong: `const asg = new tencentcloud.AutoScalingGroup(stack, "Asg", {
  configurationId: "asc-1",
  vpcId: "vpc-1",
  subnetIds: ["subnet-1"],
  minSize: 1,
  maxSize: 4,
});
const scaled = new BackendPool(stack, "Scaled", { source: asg });
new ListenerBinding(stack, "Tcp", { listener: tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool: scaled });`,
  right: `const asg = new tencentcloud.AutoScalingGroup(stack, "Asg", {
  configurationId: "asc-1",
  vpcId: "vpc-1",
  subnetIds: ["subnet-1"],
  minSize: 1,
  maxSize: 4,
});
const scaled = new BackendPool(stack, "Scaled", { defaultPort: 8080, source: asg });
new ListenerBinding(stack, "Tcp", { listener: tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool: scaled });`,
  source:
    "TargetAttribute, as/v20180419/models.go:6720; :5229 (list lengths); resource_tc_as_scaling_group.go:89 to 140",
  check: (view) => {
    const places = byScalingGroup(view.groups);
    return forEachGroup(view, (group) => [...attributes(group), ...mixture(group, places)]);
  },
};

function attributes(group: GroupView): OneAnswer[] {
  const { capability, filledFrom } = group;
  if (capability !== TENCENTCLOUD_AS_FORWARD || filledFrom === undefined) return [];
  const missing = "its pool is filled by a scaling group and has no port; set defaultPort on the pool";
  return [filledFrom.defaultPort === undefined ? missing : undefined, ...portAndWeight(group, CHOOSE_IN_RANGE)];
}

/** All places of one scaling group, of which the last declared one is told. */
function mixture(group: GroupView, places: Map<unknown, GroupView[]>): string[] {
  const all = places.get(group.filledFrom?.source) ?? [];
  if (all.at(-1) !== group) return [];
  const forward = all.filter(({ capability }) => capability === TENCENTCLOUD_AS_FORWARD).length;
  const classic = all.filter(({ capability }) => capability === TENCENTCLOUD_AS_CLASSIC).length;
  const texts: string[] = [];
  if (forward > 0 && classic > 0) {
    texts.push(
      "its scaling group fills application and classic load balancers, and the provider takes one kind only; use two scaling groups",
    );
  }
  const limits = SCALING_GROUP_LOAD_BALANCERS;
  if (forward > limits.forward || classic > limits.classic) {
    texts.push(
      `its scaling group fills ${Math.max(forward, classic)} places, and ${classic > limits.classic ? limits.classic : limits.forward} are allowed; use another scaling group`,
    );
  }
  return texts;
}

function byScalingGroup(groups: readonly GroupView[]): Map<unknown, GroupView[]> {
  const places = new Map<unknown, GroupView[]>();
  for (const group of groups) {
    const source = group.filledFrom?.source;
    if (source !== undefined) places.set(source, [...(places.get(source) ?? []), group]);
  }
  return places;
}
