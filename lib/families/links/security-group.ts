import { ATTACHMENT_REPLACED } from "../reasons";
import { Judge, Link, LinkChange, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud, tencentcloud } from "../quotes";
import { texts } from "./address";
import { listOf, loss, moves, named, textOf, shutOut } from "./compare";
import { portRange } from "./port-range";

const GROUPS_IN_PLACE = "security groups change in place, all at once";
const JOINS = "a load balancer joins the group with LoadBalancerJoinSecurityGroup";
const REMEDY = "see in the flow log who comes from where before, and let a rule that stays admit them";

/** What both providers call the sources of a rule. */
const SOURCES = [
  "cidr_ip",
  "ipv6_cidr_ip",
  "cidr_block",
  "ipv6_cidr_block",
  "source_security_group_id",
  "source_sgid",
  "source_security_id",
  "prefix_list_id",
  "address_template_id",
  "address_template_group",
];

function sourceOf(change: LinkChange, when: "before" | "after"): string {
  const [source] = SOURCES.map((name) => textOf(change, when, name)).filter((text) => text !== "");
  return source ?? "everywhere";
}

/** Whether a rule is about requests, and about a port that is open on the way. */
function matters(change: LinkChange, when: "before" | "after"): boolean | undefined {
  if (!/^ingress$/i.test(textOf(change, when, "type"))) return undefined;
  const protocol = textOf(change, when, "ip_protocol");
  if (/^(?:icmp|icmpv6|gre)$/i.test(protocol)) return false;
  return portRange(textOf(change, when, "port_range")).meets(change.ports);
}

function portsText(change: LinkChange, when: "before" | "after"): string {
  const [protocol, range] = [textOf(change, when, "ip_protocol"), textOf(change, when, "port_range")];
  return [protocol === "" ? "any protocol" : protocol, range].filter((text) => text !== "").join(" ");
}

/** A rule that keeps out is one that drops; all others let in. */
const drops = (change: LinkChange, when: "before" | "after") => /^drop$/i.test(textOf(change, when, "policy"));

const made: Judge = (change) => {
  if (!drops(change, "after")) return NO_LOSS;
  const hit = matters(change, "after");
  if (hit === undefined) return undefined;
  const text = `keeps out who comes from ${sourceOf(change, "after")} (${portsText(change, "after")})`;
  return hit ? loss("clients-refused", text, REMEDY) : NO_LOSS;
};

const gone: Judge = (change) => {
  if (drops(change, "before")) return NO_LOSS;
  const hit = matters(change, "before");
  if (hit === undefined) return undefined;
  const again =
    change.change.verb === "delete" ? "" : " until the new rule is there, and after it whom that leaves out";
  const text = `no longer lets in who comes from ${sourceOf(change, "before")} (${portsText(change, "before")})${again}`;
  return hit ? loss("clients-refused", text, REMEDY) : NO_LOSS;
};

function rule(type: string, fact: Fact): Link {
  return {
    type,
    link: "security group",
    leadsTo: (side) => texts(side, "security_group_id"),
    edits: [],
    made,
    gone,
    replaced: (change) => {
      const [left, came] = [gone(change), made(change)];
      return left === undefined || came === undefined ? undefined : [...left, ...came];
    },
    fact,
  };
}

/** Groups that leave a server or load balancer, on whose rules nobody looks any more. */
function memberships(type: string, attributes: readonly string[], fact: Fact): Link {
  return {
    type,
    link: "security group",
    edits: [
      {
        attributes,
        judge: (change) => {
          const { gone: left, come } = moves(
            listOf(change, "before", ...attributes),
            listOf(change, "after", ...attributes),
          );
          if (left.length === 0) return undefined;
          const next = come.length === 0 ? "" : `, and joins ${named(come)}`;
          const text = `leaves ${named(left)}${next}: whom only that let in is refused`;
          return loss("clients-refused", text, REMEDY);
        },
        fact,
      },
    ],
  };
}

/** Groups in resources of their own. */
function attachment(type: string, group: string, target: string, isFront: boolean, fact: Fact): Link {
  const leaves: Judge = (change) => {
    const text = `takes ${named(listOf(change, "before", group))} off ${named(listOf(change, "before", target))}: whom only that let in is refused`;
    return loss("clients-refused", text, REMEDY);
  };
  const joins: Judge = (change) => {
    if (!isFront) return undefined;
    const text = `lets in only whom ${named(listOf(change, "after", group)) || "its security group"} knows`;
    return loss("clients-refused", text, REMEDY);
  };
  return {
    type,
    link: "security group",
    names: (side) => texts(side, "id", group),
    leadsTo: (side) => {
      const value = side.get(target);
      return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
    },
    edits: [],
    made: joins,
    gone: (change) => {
      const targets = (side: unknown) => JSON.stringify(side);
      const others = change.staying.some((one) => targets(one.get(target)) === targets(change.before?.get(target)));
      // Where the last group goes from a load balancer, everybody is let in.
      return isFront && !others ? NO_LOSS : leaves(change);
    },
    replaced: isFront ? joins : leaves,
    fact,
  };
}

/** Rules in one list: "ACCEPT#10.0.0.0/8#80#TCP", or blocks. */
function list(type: string, fact: Fact, read: (change: LinkChange, when: "before" | "after") => string[]): Link {
  const judge: Judge = (change) => {
    const [before, after] = [read(change, "before"), read(change, "after")];
    const { gone: left, come } = moves(before, after);
    const hit = (one: string) => portRange(one.split("#")[2] ?? "").meets(change.ports) !== false;
    const closed = left.filter((one) => /^accept/i.test(one) && hit(one));
    const shut = come.filter((one) => /^drop/i.test(one) && hit(one));
    const kept = before.filter((one) => after.includes(one));
    const sorted = kept.join() === after.filter((one) => before.includes(one)).join();
    if (!sorted && after.some((one) => /^drop/i.test(one))) return undefined;
    const found: LinkLoss[] = [];
    if (closed.length > 0) {
      found.push(...loss("clients-refused", shutOut(named(closed)), REMEDY));
    }
    if (shut.length > 0) found.push(...loss("clients-refused", `keeps out ${named(shut)}`, REMEDY));
    return found;
  };
  return {
    type,
    link: "security group",
    leadsTo: (side) => texts(side, "security_group_id"),
    edits: [{ attributes: ["ingress", ...BLOCK], judge, fact }],
    gone: judge,
    replaced: judge,
    made: judge,
    fact,
  };
}

/** What a rule in a block has. */
const BLOCK = ["action", "protocol", "port", ...SOURCES];

const blocks = (change: LinkChange, when: "before" | "after"): string[] => {
  const value = change.change[when]?.ingress;
  return (Array.isArray(value) ? value : []).map((one: Record<string, unknown>) => {
    const source = SOURCES.map((name) => one[name]).find((text) => typeof text === "string" && text !== "");
    return [one.action, source ?? "0.0.0.0/0", one.port ?? "", one.protocol ?? ""].join("#");
  });
};

/** Who may reach servers and load balancers in their networks. */
export const SECURITY_GROUPS: readonly Link[] = [
  rule(
    "alicloud_security_group_rule",
    alicloud(
      "resource_alicloud_security_group_rule.go:28-107,415",
      "every argument but the description replaces the rule, which is revoked before it is authorized anew",
    ),
  ),
  {
    type: "alicloud_security_group",
    link: "security group",
    edits: [
      {
        attributes: ["inner_access_policy", "inner_access"],
        judge: (change) => {
          const policy = textOf(change, "after", "inner_access_policy", "inner_access");
          if (/^(?:accept|true)$/i.test(policy)) return NO_LOSS;
          if (!/^(?:drop|false)$/i.test(policy)) return undefined;
          const text = "keeps members of the group from each other: servers that others of it call are refused";
          return loss("clients-refused", text, "let rules admit the members to each other before");
        },
        fact: alicloud(
          "resource_alicloud_security_group.go:254-260",
          "the policy changes in place with ModifySecurityGroupPolicy",
        ),
      },
    ],
  },
  memberships(
    "alicloud_instance",
    ["security_groups"],
    alicloud("resource_alicloud_instance.go:1732-1750", "groups that leave are left before others are joined"),
  ),
  memberships(
    "alicloud_ecs_network_interface",
    ["security_group_ids", "security_groups"],
    alicloud("resource_alicloud_ecs_network_interface.go:108-116", "security groups change in place"),
  ),
  memberships(
    "alicloud_nlb_load_balancer",
    ["security_group_ids"],
    alicloud("resource_alicloud_nlb_load_balancer.go:805-820", "groups are left and joined in place"),
  ),
  attachment(
    "alicloud_alb_load_balancer_security_group_attachment",
    "security_group_id",
    "load_balancer_id",
    true,
    alicloud("resource_alicloud_alb_load_balancer_security_group_attachment.go:53,132", JOINS),
  ),
  attachment(
    "alicloud_nlb_load_balancer_security_group_attachment",
    "security_group_id",
    "load_balancer_id",
    true,
    alicloud("resource_alicloud_nlb_load_balancer_security_group_attachment.go:34-39", JOINS),
  ),
  rule(
    "tencentcloud_security_group_rule",
    tencentcloud("vpc/resource_tc_security_group_rule.go:28-166", "every argument replaces the rule"),
  ),
  list(
    "tencentcloud_security_group_lite_rule",
    tencentcloud(
      "vpc/resource_tc_security_group_lite_rule.go:83-217",
      "all rules of the group are written anew, in the order of the list",
    ),
    (change, when) => listOf(change, when, "ingress"),
  ),
  list(
    "tencentcloud_security_group_rule_set",
    tencentcloud(
      "vpc/resource_tc_security_group_rule_set.go:213-306",
      "all rules of the group are written anew with ModifySecurityGroupPolicies, in the order of the blocks",
    ),
    blocks,
  ),
  memberships(
    "tencentcloud_instance",
    ["security_groups", "orderly_security_groups"],
    tencentcloud("cvm/resource_tc_instance.go:2102-2126", GROUPS_IN_PLACE),
  ),
  memberships(
    "tencentcloud_eni",
    ["security_groups", "orderly_security_groups"],
    tencentcloud("vpc/resource_tc_eni.go:439-454", GROUPS_IN_PLACE),
  ),
  memberships(
    "tencentcloud_clb_instance",
    ["security_groups"],
    tencentcloud("clb/resource_tc_clb_instance.go:1186", GROUPS_IN_PLACE),
  ),
  attachment(
    "tencentcloud_clb_security_group_attachment",
    "security_group",
    "load_balancer_ids",
    true,
    tencentcloud(
      "clb/resource_tc_clb_security_group_attachment.go:26-54",
      "the group is put before the load balancer with SetSecurityGroupForLoadbalancers",
    ),
  ),
  attachment(
    "tencentcloud_cvm_security_group_attachment",
    "security_group_id",
    "instance_id",
    false,
    tencentcloud("cvm/resource_tc_cvm_security_group_attachment.go:25-32", ATTACHMENT_REPLACED),
  ),
  attachment(
    "tencentcloud_eni_sg_attachment",
    "security_group_ids",
    "network_interface_ids",
    false,
    tencentcloud("vpc/resource_tc_eni_sg_attachment.go:23-34", ATTACHMENT_REPLACED),
  ),
];
