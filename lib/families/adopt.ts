import {
  translateApplicationListeners,
  translateApplicationRules,
  translateApplicationServerGroups,
} from "./alicloud/alb/adopt";
import { translateClassicListeners, translateClassicLoadBalancers, translateClassicRules } from "./alicloud/clb/adopt";
import {
  translateDefaultGroups,
  translateMasterSlaveGroups,
  translateVServerGroups,
} from "./alicloud/clb/adopt-groups";
import {
  translateGatewayListeners,
  translateGatewayLoadBalancers,
  translateGatewayServerGroups,
} from "./alicloud/gwlb/adopt";
import { translateNetworkListeners, translateNetworkServerGroups } from "./alicloud/nlb/adopt";
import { translateTargets } from "./tencentcloud/clb/adopt-targets";
import { translateCloudListeners, translateCloudLoadBalancers, translateCloudRules } from "./tencentcloud/clb/adopt";
import { translateAssociations, translateTargetGroups } from "./tencentcloud/target-group/adopt";
import { AdoptableFamilies } from "../adopt";
import { FORMER_NAMES } from "./alicloud/clb/former-names";
import { translateApplicationLoadBalancers, translateNetworkLoadBalancers } from "./alicloud/adopt-load-balancers";

/** All that can be carried over, in the order in which constructs need each other. */
const translations: AdoptableFamilies["translations"] = [
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

/** What adopt knows of the families. */
export const ADOPTABLE: AdoptableFamilies = { translations, formerNames: FORMER_NAMES };
