import { ALICLOUD_ALB_NLB } from "./alicloud/vpc-operations";
import { ALICLOUD_CLB } from "./alicloud/clb/operations";
import { ALICLOUD_ESS } from "./alicloud/ess/operations";
import { OperationsBook } from "../impact/operations/book";
import { RELEVANCE } from "./relevance";
import { SERVERS } from "./servers";
import { TENCENTCLOUD } from "./tencentcloud/clb/operations";
import { TENCENTCLOUD_GWLB } from "./tencentcloud/gwlb/operations";
import { TENCENTCLOUD_CLASSIC_BINDING } from "./tencentcloud/classic/operations";

/** What each resource type does to traffic. */
export const OPERATIONS = new OperationsBook(
  [
    ...ALICLOUD_CLB,
    ...ALICLOUD_ALB_NLB,
    ...ALICLOUD_ESS,
    ...SERVERS,
    ...TENCENTCLOUD,
    ...TENCENTCLOUD_GWLB,
    TENCENTCLOUD_CLASSIC_BINDING,
  ],
  RELEVANCE,
);
