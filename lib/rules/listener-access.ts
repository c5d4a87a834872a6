import { AppView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { PartView } from "../app/part-view";
import { Rule, Verdict } from "../app/rule";
import { addressBlock, same, unlike } from "../values/conditions";
import { isNetwork } from "../values/ip-address";
import { identityOf, isUnknown, show } from "../values/unknown";
import { Answer, askEach, OneAnswer, verdicts } from "./answer";
import { ask } from "./question";

export const listenerAccess: Rule = {
  id: "listener-access",
  severity: "error",
  atPlan: true,
  summary:
    "A listener with access lists lets in those who are meant: it names lists and their type, one for all of them.",
  why: "Lists that allow let everybody in while they are empty, and an ALB has one type for all lists of a listener. A CLB refuses the switch without lists.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
const office = new alicloud.ApplicationAccessList(stack, "Office");
site.addAccessList("OnlyOffice", { accessList: office, type: alicloud.AclType.WHITE });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
const office = new alicloud.ApplicationAccessList(stack, "Office", {
  entries: { hall: { network: "198.51.100.0/24" } },
});
site.addAccessList("OnlyOffice", { accessList: office, type: alicloud.AclType.WHITE });`,
  source:
    "AssociateAclsWithListener: AclType (Alibaba ALB); website/docs/r/alb_listener_acl_attachment.html.markdown: acl_type; website/docs/r/slb_listener.html.markdown:128 and :129",
  check: (view) => [...askEach(view.entries, switchedOn), ...askEach(view.parts, networkOf), ...atListeners(view)],
};

/** Access lists of a CLB, which are settings of the listener. */
function switchedOn({ access }: EntryView): Answer {
  if (access === undefined || access.enabled === undefined || access.enabled === false) return undefined;
  const { type, ids, enabled } = access;
  const lacks = [
    ...(type === undefined ? ["aclType"] : []),
    ...(ids === undefined || (!isUnknown(ids) && ids.length === 0) ? ["aclIds"] : []),
  ];
  if (lacks.length === 0) return undefined;
  return ask({
    value: enabled,
    constraint: { holds: () => false, condition: (value) => unlike(value, true) },
    text: (got) => `aclEnabled needs aclType and aclIds, got ${got} without ${lacks.join(" and ")}; set them`,
    found: () => `aclEnabled needs aclType and aclIds, and ${lacks.join(" and ")} is left out; set them`,
  });
}

function networkOf({ network }: PartView): OneAnswer {
  return ask({
    value: network,
    constraint: { holds: (value) => isNetwork(String(value)), condition: addressBlock },
    text: (got) => `network must be an address or a CIDR block, got ${got}; write it as 198.51.100.0/24`,
  });
}

type Attached = PartView & { readonly access: NonNullable<PartView["access"]> };

function atListeners(view: AppView): Verdict[] {
  const places = new Map<string, Attached[]>();
  for (const part of view.parts) {
    if (part.access === undefined) continue;
    const place = keyOf(part.access.listener);
    places.set(place, [...(places.get(place) ?? []), part as Attached]);
  }
  return [...places.values()].flatMap((there) =>
    there.flatMap((one, at) => verdicts(one, [otherType(one, there.slice(0, at)), emptyOf(one, there)])),
  );
}

/** A listener of this app, or one that exists, of which several constructs may speak. */
function keyOf({ created, construct, ids }: EntryView): string {
  return created ? construct.node.path : ids.map(({ value }) => identityOf(value)).join(" ");
}

function otherType({ access }: Attached, [first]: readonly Attached[]): OneAnswer {
  if (first === undefined) return undefined;
  const { type } = first.access;
  return ask({
    value: access.type,
    constraint: { others: [type], holds: (value) => value === type, condition: (value) => same(value, type) },
    text: (got) =>
      `its type must be that of ${first.label}, ${show(type)}, as a listener has one for all lists, got ${got}; write it alike`,
  });
}

/** Told once, at the first list; somebody else may fill it, hence a warning. */
function emptyOf(one: Attached, there: readonly Attached[]): OneAnswer {
  if (one !== there[0] || one.access.type !== "White") return undefined;
  if (there.some(({ access: { networks } }) => networks?.length !== 0)) return undefined;
  const text = "its list is empty, and the listener lets everybody in while it is; add entries, or take the list away";
  return { text, severity: "warning" };
}
