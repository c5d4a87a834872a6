import { ALICLOUD_ALB_NLB } from "./alicloud/vpc-operations";
import { ALICLOUD_CLB } from "./alicloud/clb/operations";
import { ALICLOUD_ESS } from "./alicloud/ess/operations";
import { Operations } from "../impact/operations/operation";
import { SERVERS } from "./servers";
import { TENCENTCLOUD } from "./tencentcloud/clb/operations";
import { TENCENTCLOUD_GWLB } from "./tencentcloud/gwlb/operations";
import { TENCENTCLOUD_CLASSIC_BINDING } from "./tencentcloud/classic/operations";

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
