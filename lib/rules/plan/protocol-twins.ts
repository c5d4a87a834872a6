import { certainValues, Product } from "../../facts";
import { quoted } from "../limits";
import { rowOf } from "../../families/tencentcloud/target-group/rules/target-groups";
import { isUnknown } from "../../values/unknown";
import { AppView, EntryView, GroupView } from "../../app/app-view";
import { noneOfNames, oneOfNames } from "../../values/conditions";
import { Check, Deferral, deferrals, Twin } from "./twin";

/** The twins of rules about whether the protocol of a listener goes with the group that it sends to. */
export const PROTOCOL_TWINS: readonly Twin[] = [
  protocolTwin("listener-needs-rule", ({ kind, protocol }, _, product) => {
    if (kind === "rule" || product.layer7Backends !== "rule") return undefined;
    const text = (got: string) =>
      `protocol takes backends only through rules, got ${got}; create a rule with addRule and bind the pool to it`;
    return { operand: protocol, condition: noneOfNames(protocol, layer7(product)), text };
  }),

  protocolTwin("clb-master-slave", ({ protocol }, { masterId }, product) => {
    if (masterId === undefined) return undefined;
    const text = (got: string) =>
      `a master/slave group needs a TCP or UDP listener, got ${got}; change the protocol, or use a VServer group`;
    return { operand: protocol, condition: noneOfNames(protocol, layer7(product)), text };
  }),

  protocolTwin("group-protocol", ({ redirects, protocol }, { label, settings }, product) => {
    const own = settings?.protocol;
    const row = typeof own === "string" ? product.groupProtocols?.[own] : undefined;
    if (row === undefined || redirects) return undefined;
    const text = (got: string) =>
      `protocol does not go with ${label} of protocol ${String(own)}, which serves ${quoted(row.values)}, got ${got}; change one of them`;
    const allowed = certainValues(row);
    const refused = product.protocols.map(({ name }) => name).filter((name) => allowed?.includes(name) === false);
    return { operand: protocol, condition: noneOfNames(protocol, refused), text };
  }),

  protocolTwin("tc-target-group-protocol", ({ protocol }, { targetGroup }) => {
    const row = targetGroup && rowOf(targetGroup);
    if (row === undefined) return undefined;
    const allowed = certainValues(row.listeners);
    const text = (got: string) =>
      `sends to a target group of protocol ${String(targetGroup?.protocol)}, which serves ${quoted(row.listeners.values)}, but speaks ${got}; give it a group of a protocol that fits`;
    return allowed && { operand: protocol, condition: oneOfNames(protocol, allowed), text };
  }),
];

function layer7({ protocols }: Product): string[] {
  return protocols.filter(({ layer }) => layer === 7).map(({ name }) => name);
}

/** Asks of every listener whose protocol is known only at plan, and of each group that it sends to. */
function protocolTwin(
  ruleId: string,
  ask: (entry: EntryView, group: GroupView, product: Product) => Check | undefined,
): Twin {
  return { ruleId, defer };

  function defer({ groups }: AppView): Deferral[] {
    return groups.flatMap((group) =>
      group.entries.flatMap((entry) => {
        const { product } = entry.loadBalancer;
        if (product === undefined || !isUnknown(entry.protocol)) return [];
        return deferrals(ruleId, entry, entry.carrier, ask(entry, group, product));
      }),
    );
  }
}
