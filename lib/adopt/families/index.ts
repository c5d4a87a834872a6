import {
  translateApplicationListeners,
  translateApplicationRules,
  translateApplicationServerGroups,
} from "./alicloud-alb";
import { translateClassicListeners, translateClassicLoadBalancers, translateClassicRules } from "./alicloud-clb";
import { translateDefaultGroups, translateMasterSlaveGroups, translateVServerGroups } from "./alicloud-clb-groups";
import {
  translateGatewayListeners,
  translateGatewayLoadBalancers,
  translateGatewayServerGroups,
} from "./alicloud-gwlb";
import { translateNetworkListeners, translateNetworkServerGroups } from "./alicloud-nlb";
import { translateTargets } from "./tencentcloud-attachment";
import { translateCloudListeners, translateCloudLoadBalancers, translateCloudRules } from "./tencentcloud-clb";
import { translateAssociations, translateTargetGroups } from "./tencentcloud-target-group";
import { Translation } from "./translation";
import { translateApplicationLoadBalancers, translateNetworkLoadBalancers } from "./vpc-load-balancers";

/** Translates the resources of some types. */
export type Translate = (t: Translation) => void;

/** All that can be carried over, in the order in which constructs need each other. */
export const TRANSLATIONS: readonly Translate[] = [
  translateClassicLoadBalancers,
  translateDefaultGroups,
  translateVServerGroups,
  translateMasterSlaveGroups,
  translateClassicListeners,
  translateClassicRules,
  translateNetworkLoadBalancers,
  translateNetworkServerGroups,
  translateNetworkListeners,
  translateApplicationLoadBalancers,
  translateApplicationServerGroups,
  translateApplicationListeners,
  translateApplicationRules,
  translateGatewayLoadBalancers,
  translateGatewayServerGroups,
  translateGatewayListeners,
  translateCloudLoadBalancers,
  translateTargetGroups,
  translateCloudListeners,
  translateCloudRules,
  translateTargets,
  translateAssociations,
];
