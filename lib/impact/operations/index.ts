import { ALICLOUD_ALB_NLB } from "./alicloud-alb-nlb";
import { ALICLOUD_CLB } from "./alicloud-clb";
import { ALICLOUD_ESS } from "./alicloud-ess";
import { Operations } from "./operation";
import { SERVERS } from "./servers";
import { TENCENTCLOUD } from "./tencentcloud";
import { TENCENTCLOUD_GWLB } from "./tencentcloud-gwlb";
import { TENCENTCLOUD_CLASSIC_BINDING } from "./tencentcloud-classic";

/** What each resource type does to traffic: the only source of predictions. */
export const OPERATIONS: ReadonlyMap<string, Operations> = new Map(
  [
    ...ALICLOUD_CLB,
    ...ALICLOUD_ALB_NLB,
    ...ALICLOUD_ESS,
    ...SERVERS,
    ...TENCENTCLOUD,
    ...TENCENTCLOUD_GWLB,
    TENCENTCLOUD_CLASSIC_BINDING,
  ].map((entry) => [entry.type, entry]),
);
