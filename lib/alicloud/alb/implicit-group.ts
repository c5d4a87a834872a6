import { Construct } from "constructs";
import { BindingStrategy } from "../../binding-strategy";
import { ALICLOUD_ALB } from "../../capabilities/alicloud-alb-product";
import { EntryView } from "../../view/app-view";
import { PoolGroups } from "../pool-groups";
import { groupName } from "../server-form";
import type { IApplicationLoadBalancer } from "./application-load-balancer";
import {
  ApplicationServerGroup,
  ApplicationServerGroupOptions,
  IApplicationServerGroup,
} from "./application-server-group";
import { healthCheckView } from "./health-check-block";
import { sessionView } from "./sticky-session-block";

/** The groups that pools become at one listener or rule. Their addresses do not depend on the strategy. */
export function implicitGroups(
  user: Construct,
  loadBalancer: IApplicationLoadBalancer,
  options: ApplicationServerGroupOptions = {},
): (strategy: BindingStrategy | undefined) => PoolGroups<IApplicationServerGroup> {
  let strategy: BindingStrategy | undefined;
  const groups = new PoolGroups<IApplicationServerGroup>(
    user,
    (scope, id, pool) =>
      new ApplicationServerGroup(scope, id, {
        ...options,
        loadBalancer,
        strategy: strategy ?? options.strategy,
        serverGroupName: options.serverGroupName ?? groupName(pool.node.id),
      }),
  );
  return (asked) => {
    strategy = asked !== undefined && ALICLOUD_ALB.strategies.includes(asked) ? asked : undefined;
    return groups;
  };
}

/** What a listener or rule has from its group; nothing is known of a group that exists already. */
export function settingsView(
  group: IApplicationServerGroup | undefined,
): Pick<EntryView, "scheduler" | "healthCheck" | "session"> {
  const settings = group?._settings;
  if (settings === undefined) return {};
  const { scheduler = "Wrr", healthCheck = {}, stickySession } = settings;
  return { scheduler, healthCheck: healthCheckView(healthCheck), session: sessionView(stickySession) };
}
