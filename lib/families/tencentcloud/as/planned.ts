import { readArguments } from "../../../adopt/arguments";
import { call, Expression, list, member, name, path, record, value } from "../../../adopt/program/expression";
import { blocks, JsonObject } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { bindPool } from "../../../adopt/translation/members";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { cloudListener, cloudRule } from "../clb/adopt";
import { AS_SCALING_GROUP } from "./arguments";
import { AS_LIFECYCLE_HOOK } from "./hook-arguments";

/** `tencentcloud_as_scaling_group`, and the listeners, rules and classic load balancers that it fills. */
export function planAutoScalingGroups(t: Translation): void {
  for (const group of t.open(AS_SCALING_GROUP.type)) {
    const subnetIds = t.values.texts(group, "subnet_ids");
    if (subnetIds === undefined && group.values.zones !== undefined) {
      t.leave(group, "it names zones and no subnets, and rules look at groups in subnets");
      continue;
    }
    const props = record({
      ...readArguments(t.values, group, AS_SCALING_GROUP.plain),
      configurationId: t.values.text(group, "configuration_id"),
      vpcId: t.values.text(group, "vpc_id"),
      subnetIds: subnetIds ?? list([]),
      minSize: t.values.number(group, "min_size"),
      maxSize: t.values.number(group, "max_size"),
      desiredCapacity: t.values.number(group, "desired_capacity"),
      scalingGroupName: t.values.text(group, "scaling_group_name"),
    });
    const constant = t.declare(group, "scaling", (id) => inStack(path("tencentcloud", "AutoScalingGroup"), id, props));
    blocks(group.values.forward_balancer_ids).forEach((one) => fillPlace(t, group, constant, one));
    const { load_balancer_ids: classic } = group.values;
    if (Array.isArray(classic)) classic.forEach((id) => fillClassic(t, group, constant, id));
  }
}

/** `tencentcloud_as_lifecycle_hook`. */
export function planLifecycleHooks(t: Translation): void {
  for (const hook of t.open(AS_LIFECYCLE_HOOK.type)) {
    const scaling = t.constantOf(t.graph.named(hook, "scaling_group_id", AS_SCALING_GROUP.type));
    if (scaling === undefined) {
      t.leave(hook, "its scaling group is not of this plan");
      continue;
    }
    const options = record(readArguments(t.values, hook, AS_LIFECYCLE_HOOK.plain));
    t.declare(hook, "hook", (own) => call(member(name(scaling), "addLifecycleHook"), value(own), options));
  }
}

function fillPlace(t: Translation, group: SourceResource, scaling: string, block: JsonObject): void {
  const { load_balancer_id: clb_id, listener_id, rule_id, target_attribute: attributes } = block;
  const place = placeOf(t, { ...group, values: { clb_id, listener_id, rule_id } });
  if (place === undefined) {
    t.remarks.push({ address: group.address, text: "a listener or rule that it fills is not known" });
    return;
  }
  for (const { port, weight } of blocks(attributes)) {
    const entries = { defaultPort: t.values.of(port, "number"), defaultWeight: t.values.of(weight, "number") };
    bindPool(t, group, name(place), { options: filledBy(scaling, entries), ids: [] });
  }
}

function placeOf(t: Translation, named: SourceResource): string | undefined {
  const listener = cloudListener(t, named);
  const ofRule = (named.values.rule_id ?? "") !== "";
  return listener === undefined || !ofRule ? listener : cloudRule(t, named, listener);
}

/** The port is the listener's. */
function fillClassic(t: Translation, group: SourceResource, scaling: string, id: unknown): void {
  const loadBalancerId = t.values.of(id, "string");
  const pool = t.addFor(group, "pool", (own) => inStack(name("BackendPool"), own, filledBy(scaling, {})));
  const props = record({ loadBalancerId, pool: name(pool) });
  t.addFor(group, "binding", (own) => inStack(path("tencentcloud", "ClassicBinding"), own, props));
}

function filledBy(scaling: string, entries: { readonly [name: string]: Expression | undefined }): Expression {
  return record({ source: name(scaling), ...entries });
}
