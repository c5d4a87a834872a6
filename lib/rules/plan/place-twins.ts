import { TARGET_GROUP_PROTOCOL_NAMES } from "../entry-limits";
import { quoted } from "../limits";
import { identityOf, isUnknown } from "../../values/unknown";
import { EntryView, GroupView } from "../../app/app-view";
import { given, same } from "../../values/conditions";
import { Check, deferrals, Twin } from "./twin";
import { isFree } from "../../values/origin";

/** The twins of rules about whether a group goes with the places that send to it. */
export const PLACE_TWINS: readonly Twin[] = [
  {
    ruleId: "group-load-balancer",
    defer: (view) =>
      view.groups.flatMap((group) =>
        group.entries.flatMap((entry) =>
          deferrals("group-load-balancer", entry, entry.carrier ?? group.carrier?.(), strange(entry, group)),
        ),
      ),
  },

  {
    ruleId: "tc-target-group-protocol",
    defer: (view) =>
      view.groups.flatMap((group) => {
        const { type, protocol } = group.targetGroup ?? {};
        if (type !== "v2" || protocol === undefined || !isUnknown(protocol)) return [];
        const names = quoted(TARGET_GROUP_PROTOCOL_NAMES.values);
        const text = (got: string) => `a v2 group needs a protocol, got ${got}; set one of ${names}`;
        const checks = { operand: protocol, condition: given(protocol), text };
        return deferrals("tc-target-group-protocol", group, group.carrier?.(), checks);
      }),
  },
];

function strange({ loadBalancer }: EntryView, { label, loadBalancer: other, settings }: GroupView): Check | undefined {
  if (loadBalancer.product?.sharesGroups === false) {
    const [one, another] = [loadBalancer.id, other.id];
    const text = (got: string) =>
      `sends to ${label} of another load balancer, ${other.label}, by ${got}; make the group for ${loadBalancer.label}`;
    return equal(one, another, text);
  }
  const text = (got: string) =>
    `must stand in the VPC of ${label} that it sends to, got ${got}; group and load balancer must share a VPC`;
  return equal(loadBalancer.vpcId, settings?.vpcId ?? other.vpcId, text);
}

function equal(one: unknown, other: unknown, text: Check["text"]): Check | undefined {
  const open = [one, other].find(isFree);
  if (one === undefined || other === undefined || open === undefined) return undefined;
  if (identityOf(one as string) === identityOf(other as string)) return undefined;
  return { operand: open, condition: same(one, other), text };
}
