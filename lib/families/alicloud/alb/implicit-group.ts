import { handedOn, Plain } from "../../../app/shapes/plain";
import { Construct } from "constructs";
import { BindingStrategy } from "../../../facts/binding-strategy";
import { ALICLOUD_ALB } from "./facts/product";
import { PoolGroups } from "../pool-groups";
import { groupName } from "../server-form";
import type { IApplicationLoadBalancer } from "./application-load-balancer";
import {
  ApplicationServerGroup,
  ApplicationServerGroupOptions,
  ApplicationServerGroupProps,
  IApplicationServerGroup,
} from "./application-server-group";

/** The groups that pools become at one listener or rule. Their addresses do not depend on the strategy. */
export function implicitGroups(
  user: Construct,
  loadBalancer: IApplicationLoadBalancer,
  options: Plain<ApplicationServerGroupOptions> = {},
): (strategy: BindingStrategy | undefined) => PoolGroups<IApplicationServerGroup> {
  let strategy: BindingStrategy | undefined;
  const groups = new PoolGroups<IApplicationServerGroup>(
    user,
    (scope, id, pool) =>
      new ApplicationServerGroup(
        scope,
        id,
        handedOn<ApplicationServerGroupProps>({
          ...options,
          loadBalancer,
          strategy: strategy ?? options.strategy,
          serverGroupName: options.serverGroupName ?? groupName(pool.node.id),
        }),
      ),
  );
  return (asked) => {
    strategy = asked !== undefined && ALICLOUD_ALB.strategies.includes(asked) ? asked : undefined;
    return groups;
  };
}
