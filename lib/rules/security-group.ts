import { identityOf, show } from "../values/unknown";
import { AppView } from "../app/app-view";
import { PartView } from "../app/part-view";
import { askEach, OneAnswer } from "./answer";
import { Rule } from "../app/rule";

export const securityGroup: Rule = {
  id: "security-group",
  severity: "error",
  summary: "A load balancer joins each security group once, and in one way.",
  why: "A list of all groups takes away what is joined beside it, and of two that join one group either leaves it for both.",
  wrong: `const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i" },
  ],
  securityGroupIds: ["sg-1"],
});
nlb.addSecurityGroup("Office", { securityGroupId: "sg-2" });`,
  right: `const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i" },
  ],
});
nlb.addSecurityGroup("Web", { securityGroupId: "sg-1" });
nlb.addSecurityGroup("Office", { securityGroupId: "sg-2" });`,
  source:
    "resource_alicloud_nlb_load_balancer.go: security_group_ids, whose difference is joined and left; resource_alicloud_nlb_load_balancer_security_group_attachment.go:75 and :150",
  check: (view) => askEach(view.parts, (part) => part.joins && trouble(view, part, part.joins)),
};

type Joins = NonNullable<PartView["joins"]>;

function trouble(view: AppView, part: PartView, joins: Joins): OneAnswer {
  const { loadBalancer, securityGroupId } = joins;
  if (loadBalancer.ids?.some(({ name }) => name === "securityGroupIds")) {
    return `${loadBalancer.label} has securityGroupIds, which is all of its groups; name this one there, or leave the list out`;
  }
  const before = view.parts.slice(0, view.parts.indexOf(part));
  const same = before.find((other) => other.joins !== undefined && placeOf(other.joins) === placeOf(joins));
  return (
    same && `securityGroupId ${show(securityGroupId)} is joined by ${same.label} already; leave one of the two out`
  );
}

function placeOf({ loadBalancer, securityGroupId }: Joins): string {
  return [loadBalancer.identity, identityOf(securityGroupId)].join(" ");
}
