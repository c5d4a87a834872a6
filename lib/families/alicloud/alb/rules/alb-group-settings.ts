import { BackendKind } from "../../../../app/backend";
import { isUnknown } from "../../../../values/unknown";
import { GroupView } from "../../../../app/app-view";
import { forEachGroup } from "../../../../rules/members";
import { Rule } from "../../../../app/rule";

export const albGroupSettings: Rule = {
  id: "alb-group-settings",
  severity: "error",
  summary: "The settings of an ALB server group go together, and with the edition of the load balancer.",
  why: "The API refuses the group at apply; the provider looks at each setting alone.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
new alicloud.ApplicationServerGroup(stack, "Group", {
  loadBalancer: alb,
  crossZone: false,
  stickySession: { type: alicloud.StickySessionType.INSERT },
});`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb, stickySession: { type: alicloud.StickySessionType.INSERT } });`,
  source:
    "website/docs/r/alb_server_group.html.markdown:123 (zones), :143 (functions), :189 (drain), :326 (slow start), :339 (sessions)",
  check: (view) =>
    forEachGroup(view, (group) =>
      group.capability.resource === "alicloud_alb_server_group"
        ? [...together(group), ...withEdition(group), ...ofFunctions(group)]
        : undefined,
    ),
};

function together({ settings = {} }: GroupView): string[] {
  const { crossZone, stickySession, slowStartSeconds, scheduler } = settings;
  const texts: string[] = [];
  if (crossZone === false && stickySession === true) {
    texts.push("crossZone is off, which forbids sessions; leave stickySession out, or turn crossZone on");
  }
  if (slowStartSeconds !== undefined && scheduler !== undefined && scheduler !== "Wrr" && !isUnknown(scheduler)) {
    texts.push(`slowStartSeconds needs scheduler "Wrr", got "${scheduler}"; change it, or leave slowStartSeconds out`);
  }
  return texts;
}

function withEdition({ settings = {}, loadBalancer, members }: GroupView): string[] {
  if (loadBalancer.settings?.edition !== "Basic" || members.some(isFunction)) return [];
  const { connectionDrainSeconds, slowStartSeconds, crossZone } = settings;
  const given = {
    connectionDrainSeconds: connectionDrainSeconds !== undefined && connectionDrainSeconds !== 0,
    slowStartSeconds: slowStartSeconds !== undefined,
    crossZone: crossZone === false,
  };
  return Object.entries(given)
    .filter(([, asked]) => asked)
    .map(([name]) => {
      const remedy = name === "connectionDrainSeconds" ? "set it to 0" : "leave it out";
      return `${name} needs edition "Standard", and ${loadBalancer.label} is "Basic"; ${remedy}, or change the edition`;
    });
}

function ofFunctions({ settings = {}, members }: GroupView): string[] {
  if (!members.some(isFunction)) return [];
  const given = {
    stickySession: settings.stickySession === true,
    slowStartSeconds: settings.slowStartSeconds !== undefined,
    crossZone: settings.crossZone === false,
    protocol: settings.protocol !== undefined,
  };
  return Object.entries(given)
    .filter(([, asked]) => asked)
    .map(([name]) => `a group of functions has no ${name}; leave it out`);
}

function isFunction({ member }: GroupView["members"][number]): boolean {
  return member.backend.kind === BackendKind.FUNCTION;
}
