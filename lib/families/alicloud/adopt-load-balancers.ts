import { call, Expression, list, name, path, record, value } from "../../adopt/program/expression";
import { readArguments } from "../../adopt/arguments";
import { blocks } from "../../adopt/source/records";
import { SourceResource } from "../../adopt/source/resource";
import { Arguments } from "../../facts/arguments";
import { ALB_LOAD_BALANCER, ALB_MODIFICATION_PROTECTION, ALB_ZONE_MAPPING } from "./alb/facts/load-balancer";
import { NLB_LOAD_BALANCER, NLB_ZONE_MAPPING } from "./nlb/facts/load-balancer";
import { providerOf } from "../../adopt/translation/providers";
import { inStack, Translation } from "../../adopt/translation/translation";

/** The zones of an ALB or NLB; addresses in them are the cloud's choice unless the input names them. */
export function zoneMappings(t: Translation, loadBalancer: SourceResource, table: Arguments): Expression {
  const { zoneId, vswitchId } = table;
  // A state does not tell what was chosen from what the cloud chose.
  const chosen = t.source.kind === "state" ? { zoneId, vswitchId } : table;
  const zones = blocks(loadBalancer.values.zone_mappings);
  return list(zones.map((values) => record(readArguments(t.values, { type: "", values }, chosen))));
}

/** Whether deletion is protected, in either of the two forms that the provider has. */
export function deletionProtection(t: Translation, loadBalancer: SourceResource): Expression {
  const [config] = blocks(loadBalancer.values.deletion_protection_config);
  const plain = t.values.knownBoolean(loadBalancer, "deletion_protection_enabled");
  return value(plain ?? config?.enabled === true);
}

function modificationProtection(t: Translation, alb: SourceResource) {
  const [values] = t.source.kind === "state" ? [] : blocks(alb.values.modification_protection_config);
  return values && readArguments(t.values, { type: "", values }, ALB_MODIFICATION_PROTECTION);
}

/** `alicloud_nlb_load_balancer`. */
export function translateNetworkLoadBalancers(t: Translation): void {
  for (const nlb of t.open("alicloud_nlb_load_balancer")) {
    t.declare(nlb, "nlb", (id) =>
      inStack(
        path("alicloud", "NetworkLoadBalancer"),
        id,
        record({
          ...readArguments(t.values, nlb, NLB_LOAD_BALANCER.plain),
          vpcId: t.values.text(nlb, "vpc_id") ?? value(""),
          zoneMappings: zoneMappings(t, nlb, NLB_ZONE_MAPPING),
          loadBalancerName: t.values.text(nlb, "load_balancer_name"),
          addressType: t.values.text(nlb, "address_type"),
          ipVersion: t.values.text(nlb, "address_ip_version"),
          securityGroupIds: t.values.texts(nlb, "security_group_ids"),
          deletionProtection: deletionProtection(t, nlb),
          provider: providerOf(t, nlb),
        }),
      ),
    );
  }
}

/** `alicloud_alb_load_balancer`. */
export function translateApplicationLoadBalancers(t: Translation): void {
  for (const alb of t.open("alicloud_alb_load_balancer")) {
    const allocated = t.values.text(alb, "address_allocated_mode");
    // Left out, the provider would replace the load balancer when the cloud answers `Fixed`
    // (measured on the real provider, alicloud 1.289).
    const elsewhere = allocated === undefined ? ["address_allocated_mode"] : [];
    const make = (id: string) =>
      inStack(
        path("alicloud", "ApplicationLoadBalancer"),
        id,
        record({
          ...readArguments(t.values, alb, ALB_LOAD_BALANCER.plain),
          ...modificationProtection(t, alb),
          vpcId: t.values.text(alb, "vpc_id") ?? value(""),
          zoneMappings: zoneMappings(t, alb, ALB_ZONE_MAPPING),
          edition: t.values.text(alb, "load_balancer_edition"),
          loadBalancerName: t.values.text(alb, "load_balancer_name"),
          addressType: t.values.text(alb, "address_type"),
          addressAllocatedMode: allocated,
          ipVersion: t.values.text(alb, "address_ip_version"),
          deletionProtection: deletionProtection(t, alb),
          provider: providerOf(t, alb),
        }),
      );
    t.declare(alb, "alb", make, { elsewhere });
  }
}

/** How the resources of a family of VPC load balancers are named. */
export interface VpcFamily {
  readonly type: string;
  readonly listener: string;
  readonly group: string;
  readonly class: string;
  readonly word: string;
}

/** Network Load Balancers. */
export const NLB: VpcFamily = {
  type: "alicloud_nlb_load_balancer",
  listener: "alicloud_nlb_listener",
  group: "alicloud_nlb_server_group",
  class: "NetworkLoadBalancer",
  word: "nlb",
};

/** Application Load Balancers. */
export const ALB: VpcFamily = {
  type: "alicloud_alb_load_balancer",
  listener: "alicloud_alb_listener",
  group: "alicloud_alb_server_group",
  class: "ApplicationLoadBalancer",
  word: "alb",
};

/** Gateway Load Balancers. */
export const GWLB: VpcFamily = {
  type: "alicloud_gwlb_load_balancer",
  listener: "alicloud_gwlb_listener",
  group: "alicloud_gwlb_server_group",
  class: "GatewayLoadBalancer",
  word: "gwlb",
};

/** The constant of the load balancer that a listener names; one that exists elsewhere is declared by its id. */
export function loadBalancerOfListener(
  t: Translation,
  family: VpcFamily,
  listener: SourceResource,
): string | undefined {
  const known = t.constantOf(t.graph.named(listener, "load_balancer_id", family.type));
  if (known !== undefined) return known;
  const group = t.graph.ofType(family.group).find((one) => mentions(t, listener, one));
  return existing(t, family, listener, { id: listener.values.load_balancer_id, vpc: group?.values.vpc_id });
}

/**
 * The constant of a load balancer for a group, which names none: that of a listener which sends to it, else one of its
 * VPC, since the library asks for it to know the VPC.
 */
export function loadBalancerOfGroup(t: Translation, family: VpcFamily, group: SourceResource): string | undefined {
  const listener = t.graph.ofType(family.listener).find((one) => mentions(t, one, group));
  if (listener !== undefined) return loadBalancerOfListener(t, family, listener);
  const { vpc_id: vpc } = group.values;
  const sameVpc = t.graph.ofType(family.type).find((one) => vpc !== undefined && one.values.vpc_id === vpc);
  return t.constantOf(sameVpc) ?? existing(t, family, group, { vpc });
}

/** Whether a listener sends to a group, in whichever of its blocks. */
export function mentions(t: Translation, listener: SourceResource, group: SourceResource): boolean {
  const id = t.source.kind === "state" ? group.id : `\${${group.address}.id}`;
  return id !== undefined && JSON.stringify(listener.values).includes(JSON.stringify(id));
}

/** The constant of a load balancer elsewhere, as far as the input says which: equal ids, VPCs or keys mean the same. */
export function existing(
  t: Translation,
  family: VpcFamily,
  resource: SourceResource,
  { id, vpc, key = id ?? vpc }: { readonly id?: unknown; readonly vpc?: unknown; readonly key?: unknown },
): string | undefined {
  if (key === undefined) return undefined;
  return t.known(`${family.word} ${String(key)}`, () => {
    const unknown = (what: string) =>
      t.variables.unknown(["existing", family.word, what], "string", [
        `TODO: write the ${what} of the load balancer in its place; only what you add later reads it.`,
      ]);
    const props = record({
      loadBalancerId: t.values.of(id, "string") ?? unknown("id"),
      vpcId: t.values.of(vpc, "string") ?? unknown("VPC"),
      provider: providerOf(t, resource),
    });
    return t.add(["existing", family.word], family.word, (constructId) =>
      call(path("alicloud", family.class, "fromAttributes"), name("stack"), value(constructId), props),
    );
  });
}
